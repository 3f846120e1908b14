#include "wegwijs/journal/exchange.hpp"

#include <sstream>

#include "desk_map.hpp"

using namespace wegwijs;

namespace {

std::string exported(const Journal& journal) {
  std::ostringstream text;
  export_questions(journal, {}, {}, text);
  return text.str();
}

ImportResult imported(Journal& journal, const std::string& text, bool skip_faulty = false) {
  return import_csv(journal, text, "test.csv", desk_map(), {.skip_faulty = skip_faulty, .language = Language::en});
}

}  // namespace

TEST_CASE("what is exported and brought in elsewhere is the same, and brought in again adds nothing") {
  JournalFolder here, there;
  here.journal.set_policy({.notes = true});
  there.journal.set_policy({.notes = true});
  for (int i = 0; i < 3; ++i) {
    Question question = debts_question("2026-11-24 14:10");
    question.referrals.push_back({.service = ServiceId("library-course"),
                                  .kind = ReferralKind::internal,
                                  .hand_over = moment("2026-11-25 10:00")});
    question.note = i == 0 ? "=2+3, \"zo\"" : i == 1 ? "een; twee" : "";
    question.consent = Consent{"overdracht", day("2026-11-24")};
    const Recorded done = here.journal.record(question, desk_map());
    here.journal.follow_up(done.codes.at(0), Fate::sent_on, day("2026-12-01"));
  }
  const std::string text = exported(here.journal);
  CHECK(text.find("'=2+3") != std::string::npos);
  const ImportResult first = imported(there.journal, text);
  INFO(text_of(first.report));
  CHECK(first.added == 3);
  CHECK(exported(there.journal) == text);
  const ImportResult second = imported(there.journal, text);
  CHECK(second.known == 3);
  CHECK(second.added == 0);
}

TEST_CASE("signals are exported and brought in") {
  JournalFolder here, there;
  here.journal.record(Signal{.hour = moment("2026-11-24 14:00"),
                             .desk = DeskId("desk"),
                             .about = "schuldhulp",
                             .area = AreaId("dorp"),
                             .kind = SignalKind::digital_only},
                      desk_map());
  std::ostringstream text;
  export_signals(here.journal, {}, {}, text);
  CHECK(imported(there.journal, text.str()).added == 1);
  CHECK(imported(there.journal, text.str()).known == 1);
}

TEST_CASE("a spreadsheet without keys may be brought in twice and counts once") {
  JournalFolder here;
  const std::string text =
      "\xef\xbb\xbfhour;desk;themes;outcome\r\n2026-11-24 14:05;desk;debts;answered\r\n2026-11-24 "
      "14:05;desk;debts;answered\r\n\r\n2026-11-24;second;;not-helped\r\n";
  CHECK(imported(here.journal, text).added == 3);
  CHECK(imported(here.journal, text).known == 3);
  CHECK(here.journal.size().questions == 3);
}

TEST_CASE("every fault is told with its row and column, and nothing is brought in") {
  JournalFolder here;
  const std::string text =
      "hour,desk,themes,outcome,referrals,note\n"
      "2026-11-24 14:00,desk,debts,answered,,\n"
      "gisteren,desk,debts,answered,,\n"
      "2026-11-24 14:00,dsk,debts,answered,,\n"
      "2026-11-24 14:00,desk,debts,answerd,,\n"
      "2026-11-24 14:00,desk,debts,referred,hall-debts/lauw,\n"
      "2026-11-24 14:00,desk,debts,answered,,bel 06-12345678\n";
  const ImportResult result = imported(here.journal, text);
  std::vector<std::pair<int, int>> places;
  for (const Diagnostic& fault : result.report.diagnostics()) places.emplace_back(fault.place.line, fault.place.column);
  INFO(text_of(result.report));
  CHECK(places == std::vector<std::pair<int, int>>{{3, 1}, {4, 2}, {5, 4}, {6, 5}, {7, 6}});
  CHECK(here.journal.size().questions == 0);
  CHECK(imported(here.journal, text, true).added == 1);
  CHECK(here.journal.size().questions == 1);
}

TEST_CASE("unknown and missing columns are told") {
  JournalFolder here;
  const ImportResult result = imported(here.journal, "hour,deks\n2026-11-24,desk\n");
  REQUIRE(result.report.errors() == 2);
  CHECK(result.report.diagnostics()[0].hint.find("desk") != std::string::npos);
  CHECK(imported(here.journal, "").added == 0);
  CHECK(imported(here.journal, "hour,desk\n\"2026-11-24,desk\n").report.has_errors());
}
