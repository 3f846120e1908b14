// Writes to a journal until it is killed, or tells what stands in it; the hands of durability_test.py.
//
//   journal_driver write FILE COUNT [KEY…]   records COUNT questions, first those of the given keys once more;
//                                            prints "start KEY" before and "done KEY CODE" after each
//   journal_driver check FILE                prints what is wrong, then "key KEY CODE" for every question
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>

#include "wegwijs/base/error.hpp"
#include "wegwijs/journal/code.hpp"
#include "wegwijs/journal/journal.hpp"

using namespace wegwijs;

namespace {

Catalog map() {
  CatalogData data;
  data.themes = {{.id = ThemeId("debts"), .name = "Schulden"}};
  data.organizations = {{.id = OrganizationId("hall"), .name = "Gemeente"}};
  data.services = {{.id = ServiceId("hall-debts"), .organization = OrganizationId("hall"), .name = "Schuldhulp"}};
  data.desks = {{.id = DeskId("desk"), .name = "Balie"}};
  return Catalog(std::move(data));
}

// One write call a line, so that a line is there whole or not at all.
void say(const std::string& line) {
  if (::write(STDOUT_FILENO, line.data(), line.size()) != static_cast<ssize_t>(line.size())) std::_Exit(3);
}

Question question_of(EntryKey key) {
  Question question{.key = key,
                    .hour = hour_of_key(key),
                    .desk = DeskId("desk"),
                    .themes = {ThemeId("debts")},
                    .outcome = Outcome::referred};
  question.referrals = {{.service = ServiceId("hall-debts")}};
  return question;
}

void write(const std::string& file, int count, char** keys, int given) {
  const Catalog catalog = map();
  Journal journal = Journal::create(file);
  const LocalTime hour = *parse_local_time("2026-11-24 14:00");
  for (int i = 0; i < count + given; ++i) {
    const EntryKey key = i < given ? *parse_key(keys[i]) : new_key(hour);
    say("start " + key_text(key) + "\n");
    const Recorded done = journal.record(question_of(key), catalog);
    say("done " + key_text(key) + " " + to_text(done.codes.at(0)) + "\n");
  }
}

void check(const std::string& file) {
  const Journal journal = Journal::open_for_reading(file);
  for (const std::string& fault : journal.verify()) say("fault " + fault + "\n");
  journal.each_question(*parse_local_time("2000-01-01"), *parse_local_time("2099-01-01"), [](const Question& question) {
    std::string line = "key " + key_text(question.key);
    for (const Referral& referral : question.referrals) line += " " + to_text(referral.code);
    say(line + "\n");
  });
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const std::string what = argc > 2 ? argv[1] : "";
    if (what == "write" && argc > 3) {
      write(argv[2], std::atoi(argv[3]), argv + 4, argc - 4);
    } else if (what == "check") {
      check(argv[2]);
    } else {
      return 2;
    }
  } catch (const Error& error) {
    std::fprintf(stderr, "%.*s: %s\n", static_cast<int>(error.code().size()), error.code().data(), error.what());
    return 1;
  }
  return 0;
}
