#include "wegwijs/journal/statistics.hpp"

#include <map>
#include <random>

#include "desk_map.hpp"
#include "support/catch.hpp"
#include "wegwijs/journal/correlation.hpp"

using namespace wegwijs;

namespace {

Question plain(const char* when, const char* desk = "desk") {
  Question question;
  question.hour = moment(when);
  question.desk = DeskId(desk);
  return question;
}

// Three questions of two desks: two about debts (one handed over warm), one about nothing in the list.
JournalFolder& small_journal() {
  static JournalFolder* folder = [] {
    auto* made = new JournalFolder;
    made->journal.record(debts_question("2026-01-31 23:10"), desk_map());
    Question second = plain("2026-02-01 00:10", "second");
    second.themes = {ThemeId("debts"), ThemeId("finance")};
    second.outcome = Outcome::not_helped;
    second.reason = NotHelped::no_partner;
    made->journal.record(second, desk_map());
    made->journal.record(plain("2026-04-02 10:00"), desk_map());
    return made;
  }();
  return *folder;
}

JournalEntries entries(Period period = {}) { return JournalEntries::read(small_journal().journal, period); }

}  // namespace

TEST_CASE("questions are counted by month, crossed with how they ended") {
  const Crosstab table = entries().count(Unit::questions, {}, {Axis::month}, {Axis::outcome});
  CHECK(table.rows == std::vector<std::string>{"2026-01", "2026-02", "2026-04"});
  CHECK(table.at("2026-01", "referred") == 1);
  CHECK(table.at("2026-02", "not-helped") == 1);
  CHECK(table.at("2026-02", "referred") == 0);
  CHECK(table.at("2026-03", "referred") == 0);
  CHECK(table.total == 3);
}

TEST_CASE("a period takes its first hour in and leaves its last one out") {
  CHECK(entries({moment("2026-01-31 23:00"), moment("2026-02-01 00:00")}).questions() == 1);
  CHECK(entries({moment("2026-02-01 00:00"), {}}).questions() == 2);
  CHECK(entries({{}, moment("2026-01-31 23:00")}).questions() == 0);
}

TEST_CASE("a question with two themes counts for each, and once in all") {
  const Crosstab table = entries().count(Unit::questions, {}, {Axis::theme});
  CHECK(table.row_total("debts") == 2);
  CHECK(table.row_total("finance") == 1);
  CHECK(table.row_total("") == 1);
  CHECK(table.total == 3);
}

TEST_CASE("a question whose themes come to the same group counts once in it") {
  const auto upper = [](const std::string& theme) { return theme == "debts" ? std::string("finance") : theme; };
  CHECK(entries().count(Unit::questions, {}, {Axis::theme, upper}).row_total("finance") == 2);
}

TEST_CASE("only the selected are counted") {
  CHECK(entries().count(Unit::questions, {.desks = {DeskId("second")}}, {Axis::all}).total == 1);
  CHECK(entries().count(Unit::questions, {.themes = {ThemeId("finance")}}, {Axis::desk}).rows ==
        std::vector<std::string>{"second"});
  CHECK(entries().count(Unit::questions, {.products = {ProductId("taalles")}}, {Axis::all}).total == 0);
  CHECK(entries().count(Unit::questions, {.kinds = {ReferralKind::warm}}, {Axis::all}).total == 1);
  CHECK(entries().count(Unit::questions, {.kinds = {ReferralKind::internal}}, {Axis::all}).total == 0);
}

TEST_CASE("referrals are counted by kind and by what became of them") {
  JournalFolder made;
  const Recorded done = made.journal.record(debts_question(), desk_map());
  made.journal.record(debts_question(), desk_map());
  made.journal.follow_up(done.codes.at(0), Fate::no_show, day("2026-11-30"));
  const Crosstab table =
      JournalEntries::read(made.journal, {}).count(Unit::referrals, {}, {Axis::kind}, {Axis::fate});
  CHECK(table.at("warm", "no-show") == 1);
  CHECK(table.at("warm", "unknown") == 1);
}

TEST_CASE("a question with two referrals of one kind counts once for it") {
  JournalFolder made;
  Question question = debts_question();
  question.referrals.push_back({.service = ServiceId("library-course"), .kind = ReferralKind::warm});
  made.journal.record(question, desk_map());
  const JournalEntries all = JournalEntries::read(made.journal, {});
  CHECK(all.count(Unit::questions, {}, {Axis::kind}).row_total("warm") == 1);
  CHECK(all.count(Unit::referrals, {}, {Axis::kind}).row_total("warm") == 2);
}

TEST_CASE("questions of one visit are one visit") {
  JournalFolder made;
  const Recorded first = made.journal.record(debts_question(), desk_map());
  Question next = debts_question();
  next.visit = first.key;
  made.journal.record(next, desk_map());
  CHECK(JournalEntries::read(made.journal, {}).visits({}) == 1);
}

TEST_CASE("a visit whose first question is not among the selected is a visit all the same, once") {
  JournalFolder made;
  const Recorded first = made.journal.record(debts_question(), desk_map());
  Question next = plain("2026-11-24 15:00", "desk");
  next.themes = {ThemeId("language")};
  next.visit = first.key;
  made.journal.record(next, desk_map());
  made.journal.record(next, desk_map());
  const JournalEntries all = JournalEntries::read(made.journal, {});
  CHECK(all.visits({.themes = {ThemeId("language")}}) == 1);
  CHECK(all.visits({}) == 1);
  CHECK(JournalEntries::read(made.journal, {moment("2026-11-24 15:00"), {}}).visits({}) == 1);
}

TEST_CASE("reasons are counted of who was not helped alone") {
  JournalFolder made;
  made.journal.record(debts_question(), desk_map());
  Question question = plain("2026-11-24 15:00", "desk");
  question.outcome = Outcome::not_helped;
  made.journal.record(question, desk_map());
  question.reason = NotHelped::language;
  made.journal.record(question, desk_map());
  const Crosstab table = JournalEntries::read(made.journal, {}).count(Unit::questions, {}, {Axis::reason});
  CHECK(table.total == 2);
  CHECK(table.row_total("language") == 1);
  CHECK(table.row_total("") == 1);
}

TEST_CASE("counts are those of a plain count over the questions themselves") {
  JournalFolder made;
  std::mt19937 random(7);
  for (int i = 0; i < 300; ++i) {
    Question question = plain(i % 3 == 0 ? "2026-03-01 09:00" : "2025-12-31 17:00", i % 2 == 0 ? "desk" : "second");
    if (random() % 3 > 0) question.themes.emplace_back("debts");
    if (random() % 3 > 0) question.themes.emplace_back("language");
    for (auto j = random() % 3; j > 0; --j)
      question.referrals.push_back({.service = ServiceId(random() % 2 == 0 ? "hall-debts" : "library-course"),
                                    .kind = static_cast<ReferralKind>(random() % 3)});
    made.journal.record(question, desk_map());
  }
  std::map<std::pair<std::string, std::string>, std::size_t> themes, services;
  made.journal.each_question(moment("2000-01-01"), moment("2099-01-01"), [&](const Question& question) {
    for (const ThemeId& theme : question.themes) ++themes[{question.desk.str(), theme.str()}];
    for (const Referral& referral : question.referrals)
      ++services[{referral.service.str(), std::string(to_string(referral.kind))}];
  });
  const JournalEntries all = JournalEntries::read(made.journal, {});
  const Crosstab by_theme = all.count(Unit::questions, {}, {Axis::desk}, {Axis::theme});
  const Crosstab by_service = all.count(Unit::referrals, {}, {Axis::service}, {Axis::kind});
  for (const auto& [cell, count] : themes) CHECK(by_theme.at(cell.first, cell.second) == count);
  for (const auto& [cell, count] : services) CHECK(by_service.at(cell.first, cell.second) == count);
}

TEST_CASE("weekdays and hours are those of the wall clock") {
  const JournalEntries all = entries();
  CHECK(all.count(Unit::questions, {}, {Axis::weekday}).rows == std::vector<std::string>{"sa", "su", "th"});
  CHECK(all.count(Unit::questions, {}, {Axis::hour}).rows == std::vector<std::string>{"00", "10", "23"});
  CHECK(all.count(Unit::questions, {}, {Axis::quarter}).rows == std::vector<std::string>{"2026-Q1", "2026-Q2"});
}

TEST_CASE("signals that are alike are counted together, most first") {
  JournalFolder made;
  for (const char* about : {"schuldhulp", "taalles", "taalles"})
    made.journal.record(Signal{.hour = moment("2026-02-01 10:00"),
                               .desk = DeskId("desk"),
                               .about = about,
                               .area = AreaId("dorp"),
                               .kind = SignalKind::digital_only},
                        desk_map());
  const auto found = count_signals(made.journal, {});
  REQUIRE(found.size() == 2);
  CHECK(found[0] == SignalCount{"taalles", SignalKind::digital_only, AreaId("dorp"), {}, 2});
  CHECK(count_signals(made.journal, {}, {DeskId("second")}).empty());
}

TEST_CASE("rank correlation gives what a textbook gives") {
  // Spearman's rho without ties is 1 − 6 Σd² / (n (n² − 1)); here d = 1 1 1 1 0.
  const std::vector<double> x{1, 2, 3, 4, 5}, y{20, 10, 40, 30, 50};
  const auto found = rank_correlation(x, y);
  REQUIRE(found);
  CHECK(std::abs(found->rho - 0.8) < 1e-12);
  CHECK(found->low < 0.8);
  CHECK(found->high > 0.8);
  // Of the 120 orders 16 are at least as far from nought: 0.1333.
  CHECK(std::abs(found->p - 0.1333) < 0.01);
  CHECK(ranks(std::vector<double>{3, 1, 3}) == std::vector<double>{2.5, 1, 2.5});
}

TEST_CASE("there is no correlation with what does not vary, nor of a handful") {
  const std::vector<double> same{1, 1, 1, 1, 1, 1}, other{1, 2, 3, 4, 5, 6}, few{1, 2, 3, 4};
  CHECK(!rank_correlation(same, other));
  CHECK(!rank_correlation(few, few));
}
