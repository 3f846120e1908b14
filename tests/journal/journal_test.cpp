#include "wegwijs/journal/journal.hpp"

#include <fstream>
#include <thread>

#include "desk_map.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/journal/code.hpp"

using namespace wegwijs;

namespace {

std::string code_of_refusal(Journal& journal, const Question& question) {
  try {
    journal.record(question, desk_map());
  } catch (const Error& error) {
    return std::string(error.code());
  }
  return "taken";
}

}  // namespace

TEST_CASE("a question comes back from the file as it was told, its moment cut to the hour") {
  JournalFolder here;
  Question question = debts_question("2026-11-24 14:59");
  question.campaign = "energietoeslag-2026";
  question.duration = DurationClass::to_15;
  question.channel = Channel::phone;
  question.consent = Consent{"overdracht", day("2026-11-24")};
  question.referrals[0].hand_over = moment("2026-11-30 13:45");
  const Recorded done = here.journal.record(question, desk_map());
  const Journal again = Journal::open_for_reading(here.path);
  const auto back = again.question(done.key);
  REQUIRE(back);
  question.key = done.key;
  question.hour = moment("2026-11-24 14:00");
  question.referrals[0].hand_over = moment("2026-11-30 13:00");
  question.referrals[0].code = done.codes.at(0);
  CHECK(*back == question);
}

TEST_CASE("ids must be those of the map") {
  JournalFolder here;
  auto with = [](auto change) {
    Question question = debts_question();
    change(question);
    return question;
  };
  CHECK(code_of_refusal(here.journal, with([](Question& q) { q.desk = DeskId("dsk"); })) == "not-found");
  CHECK(code_of_refusal(here.journal, with([](Question& q) { q.themes = {ThemeId("jan-jansen")}; })) == "not-found");
  CHECK(code_of_refusal(here.journal, with([](Question& q) { q.products = {ProductId("x")}; })) == "not-found");
  CHECK(code_of_refusal(here.journal, with([](Question& q) { q.referrals[0].service = ServiceId("x"); })) ==
        "not-found");
  CHECK(here.journal.size().questions == 0);
}

TEST_CASE("combinations that cannot be are refused") {
  JournalFolder here;
  Question question = debts_question();
  question.reason = NotHelped::no_partner;
  CHECK(code_of_refusal(here.journal, question) == "reason-without-need");
  question = debts_question();
  question.referrals.clear();
  CHECK(code_of_refusal(here.journal, question) == "referred-to-nobody");
  question.outcome = Outcome::not_helped;
  question.reason = NotHelped::no_partner;
  CHECK(code_of_refusal(here.journal, question) == "taken");
}

TEST_CASE("no free text gets in through a tag") {
  JournalFolder here;
  for (const char* tag : {"Jan Jansen", "tel-0612345678", "123456782", "jan@example.nl", "a--b", "-"}) {
    Question question = debts_question();
    question.campaign = tag;
    CHECK(code_of_refusal(here.journal, question) == "bad-tag");
    question.campaign.clear();
    question.consent = Consent{tag, day("2026-11-24")};
    CHECK(code_of_refusal(here.journal, question) == "bad-tag");
  }
}

TEST_CASE("notes are refused unless the policy allows them, and then if they look like a person") {
  JournalFolder here;
  Question question = debts_question();
  question.note = "brief was onleesbaar";
  CHECK(code_of_refusal(here.journal, question) == "notes-not-allowed");
  here.journal.set_policy({.notes = true});
  CHECK(code_of_refusal(here.journal, question) == "taken");
  question.note = "bel 06-12345678";
  try {
    here.journal.record(question, desk_map());
    FAIL("a telephone number was taken");
  } catch (const InvalidArgument& error) {
    CHECK(error.code() == "personal-data");
    CHECK(error.message(Language::nl).find("4 tot 15") != std::string::npos);
    CHECK(error.message(Language::nl).find("telefoonnummer") != std::string::npos);
    CHECK(error.message(Language::nl).find("12345678") == std::string::npos);
  }
}

TEST_CASE("an entry that is sent again under its key is there once") {
  JournalFolder here;
  Question question = debts_question();
  question.key = new_key(question.hour);
  const Recorded first = here.journal.record(question, desk_map());
  CHECK_FALSE(first.already);
  here.journal.follow_up(first.codes.at(0), Fate::arrived, day("2026-12-01"));
  const Recorded second = here.journal.record(question, desk_map());
  CHECK(second.already);
  CHECK(second.codes == first.codes);
  CHECK(here.journal.size().questions == 1);
  question.themes = {ThemeId("finance")};
  CHECK(code_of_refusal(here.journal, question) == "key-in-use");
}

TEST_CASE("what became of a referral is told by its code, and the later word counts") {
  JournalFolder here;
  const Recorded done = here.journal.record(debts_question(), desk_map());
  CHECK(here.journal.follow_up(done.codes.at(0), Fate::arrived, day("2026-12-01")).fate == Fate::arrived);
  const Referral now = here.journal.follow_up(done.codes.at(0), Fate::helped, day("2026-12-05"));
  CHECK(now.fate == Fate::helped);
  CHECK(now.fate_on == day("2026-12-05"));
  const ReferralCode other = done.codes.at(0) == 5 ? 6 : 5;
  CHECK_THROWS_AS(here.journal.follow_up(other, Fate::helped, day("2026-12-05")), InvalidArgument);
}

TEST_CASE("undo takes an entry away with its referrals") {
  JournalFolder here;
  const Recorded keep = here.journal.record(debts_question(), desk_map());
  const Recorded done = here.journal.record(debts_question(), desk_map());
  CHECK(here.journal.undo(done.key));
  CHECK_FALSE(here.journal.undo(done.key));
  CHECK_FALSE(here.journal.referral(done.codes.at(0)));
  CHECK(here.journal.question(keep.key));
  CHECK(here.journal.verify().empty());
}

TEST_CASE("another program's file is not turned into a journal") {
  const TemporaryFolder folder;
  const auto path = folder.path() / "letter.txt";
  const std::string text(5000, 'x');
  std::ofstream(path) << text;
  CHECK_THROWS_AS(Journal::create(path), FileError);
  CHECK_THROWS_AS(Journal::open(path), FileError);
  std::ifstream file(path);
  CHECK(std::string(std::istreambuf_iterator<char>(file), {}) == text);
  CHECK_THROWS_AS(Journal::open(folder.path() / "nowhere"), FileError);
  CHECK_THROWS_AS(Journal::create(folder.path()), FileError);
}

TEST_CASE("a journal with a damaged page is not opened") {
  JournalFolder here;
  for (int i = 0; i < 90; ++i) here.journal.record(debts_question(), desk_map());
  const auto copy = here.folder.path() / "copy.wegwijs";
  here.journal.backup(copy);
  const auto size = std::filesystem::file_size(copy);
  REQUIRE(size > 12'000);
  {
    std::fstream file(copy, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(static_cast<std::streamoff>(size - 4096));
    file << std::string(4096, '\x5a');
  }
  try {
    Journal::open(copy);
    FAIL("a damaged journal was opened");
  } catch (const FileError& error) {
    CHECK(error.code() == "journal-damaged");
  }
}

TEST_CASE("a backup is one sound file with all that was acknowledged") {
  JournalFolder here;
  const Recorded done = here.journal.record(debts_question(), desk_map());
  const auto copy = here.folder.path() / "copy.wegwijs";
  here.journal.backup(copy);
  CHECK_FALSE(std::filesystem::exists(copy.string() + "-wal"));
  const Journal back = Journal::open_for_reading(copy);
  CHECK(back.question(done.key) == here.journal.question(done.key));
  CHECK(back.verify().empty());
  // Again over the same copy, but never over something else.
  here.journal.backup(copy);
  const auto letter = here.folder.path() / "letter.txt";
  std::ofstream(letter) << "hallo";
  CHECK_THROWS_AS(here.journal.backup(letter), FileError);
  std::string word;
  std::ifstream(letter) >> word;
  CHECK(word == "hallo");
}

TEST_CASE("several writers in one file lose nothing") {
  JournalFolder here;
  constexpr int writers = 4, each = 25;
  std::vector<std::thread> threads;
  std::atomic<int> faults = 0;
  for (int writer = 0; writer < writers; ++writer)
    threads.emplace_back([&] {
      try {
        Journal journal = Journal::open(here.path);
        for (int i = 0; i < each; ++i) journal.record(debts_question(), desk_map());
      } catch (const std::exception&) {
        ++faults;
      }
    });
  for (std::thread& thread : threads) thread.join();
  CHECK(faults == 0);
  CHECK(here.journal.size().questions == writers * each);
  CHECK(here.journal.size().referrals == writers * each);
}

TEST_CASE("signals are checked and kept") {
  JournalFolder here;
  Signal signal{.hour = moment("2026-11-24 14:10"),
                .desk = DeskId("desk"),
                .about = "kostendelersnorm",
                .area = AreaId("dorp"),
                .kind = SignalKind::illogical_rule};
  const Recorded done = here.journal.record(signal, desk_map());
  signal.key = done.key;
  signal.hour = moment("2026-11-24 14:00");
  CHECK(here.journal.signal(done.key) == signal);
  signal.key = 0;
  signal.about = "Jan Jansen";
  CHECK_THROWS_AS(here.journal.record(signal, desk_map()), InvalidArgument);
  signal.about = "schuldhulp";
  signal.area = AreaId("nergens");
  CHECK_THROWS_AS(here.journal.record(signal, desk_map()), NotFound);
}

TEST_CASE("words of a search without answer are kept by month, and only where the policy says so") {
  JournalFolder here;
  const std::vector<std::string> words{"scheid", "alimentatie"};
  here.journal.count_missed(DeskId("desk"), moment("2026-11-24 14:10"), words);
  std::vector<MissedTerm> kept;
  here.journal.each_missed_term(moment("2026-01-01"), moment("2027-01-01"),
                                [&](const MissedTerm& term) { kept.push_back(term); });
  REQUIRE(kept.size() == 2);
  CHECK(kept[0].month == moment("2026-11-01"));
  here.journal.set_policy({.missed_terms = false});
  here.journal.count_missed(DeskId("desk"), moment("2026-11-24 14:10"), words);
  CHECK(here.journal.size().missed_terms == 2);
}

TEST_CASE("nothing is known of a referral before its day, and nobody is handed over before the question") {
  JournalFolder here;
  const Recorded done = here.journal.record(debts_question("2026-11-24 14:10"), desk_map());
  CHECK_THROWS_AS(here.journal.follow_up(done.codes.at(0), Fate::arrived, day("2026-11-23")), InvalidArgument);
  CHECK(here.journal.referral(done.codes.at(0))->fate == Fate::unknown);
  CHECK(here.journal.follow_up(done.codes.at(0), Fate::arrived, day("2026-11-24")).fate == Fate::arrived);
  Question early = debts_question("2026-11-24 14:10");
  early.referrals[0].hand_over = moment("2020-11-24 14:00");
  CHECK(code_of_refusal(here.journal, early) == "hand-over-before");
}

TEST_CASE("a theme told twice is kept once, and a product brings its own") {
  JournalFolder here;
  Question question = debts_question();
  question.themes = {ThemeId("language"), ThemeId("language")};
  const auto kept = here.journal.question(here.journal.record(question, desk_map()).key);
  CHECK(kept->themes == std::vector<ThemeId>{ThemeId("language"), ThemeId("debts")});
}

TEST_CASE("a note that is no UTF-8 is refused") {
  JournalFolder here;
  here.journal.set_policy({.notes = true});
  Question question = debts_question();
  question.note = "caf\xe9";
  CHECK(code_of_refusal(here.journal, question) == "bad-note");
  question.note = "café";
  CHECK(code_of_refusal(here.journal, question) == "taken");
}

TEST_CASE("a copy is for the library alone, and never the journal itself") {
  JournalFolder here;
  here.journal.record(debts_question(), desk_map());
  const auto copy = here.folder.path() / "copy.wegwijs";
  here.journal.backup(copy);
  CHECK((std::filesystem::status(copy).permissions() & std::filesystem::perms::others_all) == std::filesystem::perms::none);
  CHECK_THROWS_AS(here.journal.backup(here.path), FileError);
  CHECK(Journal::open_for_reading(here.path).size().questions == 1);
  const auto empty = here.folder.path() / "empty.wegwijs";
  std::ofstream(empty).close();
  Journal::create(empty);
  CHECK((std::filesystem::status(empty).permissions() & std::filesystem::perms::others_all) == std::filesystem::perms::none);
}
