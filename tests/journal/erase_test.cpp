#include <algorithm>
#include <fstream>
#include <iterator>

#include "desk_map.hpp"

using namespace wegwijs;

namespace {

// Whether the bytes stand anywhere in the journal's file, its log or the log's index.
bool stands_in(const std::filesystem::path& path, const std::string& bytes) {
  for (const char* end : {"", "-wal", "-shm", "-journal"}) {
    std::ifstream file(path.string() + end, std::ios::binary);
    const std::string all{std::istreambuf_iterator<char>(file), {}};
    if (all.find(bytes) != std::string::npos) return true;
  }
  return false;
}

Question with_tag(const char* when, const std::string& tag) {
  Question question = debts_question(when);
  question.campaign = tag;
  return question;
}

}  // namespace

TEST_CASE("what is purged is gone from the bytes of the file, the log included") {
  JournalFolder here;
  here.journal.set_policy({.retention_days = 365});
  // Enough of both, so that pages are freed as well as changed.
  for (int i = 0; i < 60; ++i) {
    here.journal.record(with_tag("2024-03-05 10:00", "oudevraag"), desk_map());
    here.journal.record(with_tag("2026-11-20 10:00", "nieuwevraag"), desk_map());
  }
  REQUIRE(stands_in(here.path, "oudevraag"));
  CHECK(here.journal.purge(day("2026-11-24")) == 60);
  CHECK_FALSE(stands_in(here.path, "oudevraag"));
  CHECK(stands_in(here.path, "nieuwevraag"));
  CHECK(here.journal.size().questions == 60);
  CHECK(here.journal.size().referrals == 60);
  CHECK(here.journal.verify().empty());
}

TEST_CASE("what is undone is gone from the bytes of the file, the log included") {
  JournalFolder here;
  here.journal.record(with_tag("2026-11-20 10:00", "blijft"), desk_map());
  const Recorded done = here.journal.record(with_tag("2026-11-20 10:00", "vergissing"), desk_map());
  REQUIRE(stands_in(here.path, "vergissing"));
  CHECK(here.journal.undo(done.key));
  CHECK_FALSE(stands_in(here.path, "vergissing"));
  CHECK(stands_in(here.path, "blijft"));
}

TEST_CASE("the retention counts whole days before the day of purging") {
  JournalFolder here;
  here.journal.set_policy({.retention_days = 10});
  const Recorded old = here.journal.record(with_tag("2026-11-13 23:59", "oud"), desk_map());
  const Recorded young = here.journal.record(with_tag("2026-11-14 00:00", "jong"), desk_map());
  CHECK(here.journal.purge(day("2026-11-24")) == 1);
  CHECK_FALSE(here.journal.question(old.key));
  CHECK(here.journal.question(young.key));
}
