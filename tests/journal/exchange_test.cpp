#include "wegwijs/journal/exchange.hpp"

#include <fstream>
#include <iterator>
#include <sstream>

#include "desk_map.hpp"
#include "wegwijs/base/error.hpp"

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

TEST_CASE("what a table leaves open follows from the map, as at the desk") {
  JournalFolder here;
  imported(here.journal, "hour,desk,themes,products\n2026-11-24 14:00,desk,,schuldhulp\n2026-11-24 15:00,desk,language,\n");
  std::vector<std::pair<std::vector<ThemeId>, QuestionSort>> kept;
  here.journal.each_question(moment("2026-01-01"), moment("2027-01-01"),
                             [&](const Question& question) { kept.emplace_back(question.themes, question.sort); });
  REQUIRE(kept.size() == 2);
  CHECK(kept[0] == std::pair(std::vector<ThemeId>{ThemeId("debts")}, QuestionSort::digital_government));
  CHECK(kept[1] == std::pair(std::vector<ThemeId>{ThemeId("language")}, QuestionSort::other));
}

TEST_CASE("rows past the retention are left out, rows still to come are faults") {
  JournalFolder here;
  const std::string old = "hour,desk\n2020-11-24 14:00,desk\n2026-11-24 14:00,desk\n";
  const ImportOptions options{.language = Language::en, .today = day("2026-11-24")};
  const ImportResult result = import_csv(here.journal, old, "test.csv", desk_map(), options);
  CHECK(result.too_old == 1);
  CHECK(result.added == 1);
  CHECK(import_csv(here.journal, "hour,desk\n2026-11-25 14:00,desk\n", "test.csv", desk_map(), options).report.errors() == 1);
  CHECK(here.journal.size().questions == 1);
}

TEST_CASE("a cell that is no UTF-8, and a hand-over before its question, are told with their column") {
  JournalFolder here;
  const std::string text = "hour,desk,referrals,note\n2026-11-24 14:00,desk,hall-debts/warm//2020-01-01T10,\n"
                           "2026-11-24 14:00,desk,,caf\xe9\n2026-11-24 14:00,desk,hall-debts/warm////arrived/2026-11-23,\n";
  std::vector<std::pair<int, int>> places;
  const auto done = imported(here.journal, text);
  for (const Diagnostic& fault : done.report.diagnostics())
    places.emplace_back(fault.place.line, fault.place.column);
  CHECK(places == std::vector<std::pair<int, int>>{{2, 3}, {3, 4}, {4, 3}});
}

TEST_CASE("rows go whole into a file that only its owner and group may read, and a folder is none") {
  JournalFolder here;
  here.journal.record(debts_question(), desk_map());
  const auto file = here.folder.path() / "rows.csv";
  export_to(here.journal, false, file);
  std::ifstream stream(file);
  CHECK(std::string(std::istreambuf_iterator<char>(stream), {}) == exported(here.journal));
  CHECK((std::filesystem::status(file).permissions() & std::filesystem::perms::others_all) == std::filesystem::perms::none);
  CHECK_THROWS_AS(export_to(here.journal, false, here.folder.path()), FileError);
}

TEST_CASE("unknown and missing columns are told") {
  JournalFolder here;
  const ImportResult result = imported(here.journal, "hour,deks\n2026-11-24,desk\n");
  REQUIRE(result.report.errors() == 2);
  CHECK(result.report.diagnostics()[0].hint.find("desk") != std::string::npos);
  CHECK(imported(here.journal, "").added == 0);
  CHECK(imported(here.journal, "hour,desk\n\"2026-11-24,desk\n").report.has_errors());
}
