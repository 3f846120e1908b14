#include "desk_map.hpp"
#include "wegwijs/base/error.hpp"

using namespace wegwijs;

namespace {

const Date today = day("2026-11-24");

std::vector<Question> all_of(const Journal& journal) {
  std::vector<Question> all;
  journal.each_question(moment("2000-01-01"), moment("2099-01-01"),
                        [&](const Question& question) { all.push_back(question); });
  return all;
}

}  // namespace

TEST_CASE("merging brings in what another branch has, once, however often it is done") {
  JournalFolder centre, branch;
  centre.journal.record(debts_question("2026-11-23 10:00"), desk_map());
  branch.journal.record(debts_question("2026-11-22 10:00"), desk_map());
  branch.journal.record(debts_question("2026-11-22 10:00"), desk_map());
  branch.journal.record(Signal{.hour = moment("2026-11-22 10:00"), .desk = DeskId("desk"), .about = "schuldhulp"},
                        desk_map());
  const std::vector<std::string> words{"scheid"};
  branch.journal.count_missed(DeskId("desk"), moment("2026-11-22 10:00"), words);
  const MergeResult first = centre.journal.merge(branch.path, today);
  CHECK(first.added == 4);
  const auto merged = all_of(centre.journal);
  CHECK(merged.size() == 3);
  const MergeResult second = centre.journal.merge(branch.path, today);
  CHECK(second == MergeResult{.known = 4});
  CHECK(all_of(centre.journal) == merged);
  CHECK(centre.journal.size().missed_terms == 1);
  CHECK(centre.journal.verify().empty());
  // The branch's file was only read.
  CHECK(branch.journal.size().questions == 2);
}

TEST_CASE("the order in which branches are merged does not matter") {
  JournalFolder a, b, first, second;
  for (int i = 0; i < 5; ++i) {
    a.journal.record(debts_question("2026-11-20 10:00"), desk_map());
    b.journal.record(debts_question("2026-11-21 10:00"), desk_map());
  }
  first.journal.merge(a.path, today);
  first.journal.merge(b.path, today);
  second.journal.merge(b.path, today);
  second.journal.merge(a.path, today);
  second.journal.merge(first.path, today);
  CHECK(all_of(first.journal) == all_of(second.journal));
}

TEST_CASE("what became of a referral travels with a merge, and the later word wins") {
  JournalFolder centre, branch;
  const Recorded done = branch.journal.record(debts_question("2026-11-20 10:00"), desk_map());
  centre.journal.merge(branch.path, today);
  branch.journal.follow_up(done.codes.at(0), Fate::arrived, day("2026-11-22"));
  CHECK(centre.journal.merge(branch.path, today).fates == 1);
  CHECK(centre.journal.referral(done.codes.at(0))->fate == Fate::arrived);
  centre.journal.follow_up(done.codes.at(0), Fate::helped, day("2026-11-23"));
  CHECK(centre.journal.merge(branch.path, today).fates == 0);
  CHECK(centre.journal.referral(done.codes.at(0))->fate == Fate::helped);
}

TEST_CASE("a code that is taken here is replaced, and merging again changes nothing") {
  JournalFolder centre, branch;
  Question question = debts_question("2026-11-20 10:00");
  question.referrals[0].code = 4711;
  centre.journal.record(question, desk_map());
  branch.journal.record(question, desk_map());
  const MergeResult result = centre.journal.merge(branch.path, today);
  CHECK(result.added == 1);
  CHECK(result.new_codes == 1);
  CHECK(centre.journal.size().referrals == 2);
  CHECK(centre.journal.merge(branch.path, today) == MergeResult{.known = 1});
}

TEST_CASE("what is past its retention does not come back by a merge") {
  JournalFolder centre, branch;
  branch.journal.record(debts_question("2020-11-20 10:00"), desk_map());
  CHECK(centre.journal.merge(branch.path, today) == MergeResult{.too_old = 1});
  CHECK(centre.journal.size().questions == 0);
}

TEST_CASE("the same key with other contents is told, and what was here stays") {
  JournalFolder centre, branch;
  Question question = debts_question("2026-11-20 10:00");
  question.key = new_key(question.hour);
  centre.journal.record(question, desk_map());
  question.themes = {ThemeId("finance")};
  branch.journal.record(question, desk_map());
  CHECK(centre.journal.merge(branch.path, today).conflicts == std::vector<EntryKey>{question.key});
  CHECK(centre.journal.question(question.key)->themes == std::vector<ThemeId>{ThemeId("debts")});
}

TEST_CASE("a journal is not merged into itself") {
  JournalFolder here;
  CHECK_THROWS_AS(here.journal.merge(here.path, today), InvalidArgument);
}

TEST_CASE("notes stay behind where they are not allowed") {
  JournalFolder centre, branch;
  branch.journal.set_policy({.notes = true});
  Question question = debts_question("2026-11-20 10:00");
  question.note = "brief was onleesbaar";
  branch.journal.record(question, desk_map());
  centre.journal.merge(branch.path, today);
  CHECK(all_of(centre.journal).at(0).note.empty());
  CHECK(centre.journal.merge(branch.path, today).known == 1);
}
