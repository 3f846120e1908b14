#include "wegwijs/desk/journal_report.hpp"

#include "support/catch.hpp"
#include "support/opened.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/journal/publication.hpp"

using namespace wegwijs;

namespace {

const OpenedVillage& town() {
  static const OpenedVillage village(R"(
areas: [{id: land, name: Land, kind: nation}, {id: dorp, name: Dorp, within: land}, {id: stad, name: Stad, within: land}]
themes: [{id: finance, name: Geld, name_en: Money}, {id: debts, name: Schulden, parent: finance}, {id: housing, name: Wonen}, {id: letters, name: Lezen}]
products:
  - {id: schuldhulp, name: Schuldhulpverlening, executor: municipality, themes: [debts]}
  - {id: urgentie, name: Urgentieverklaring, themes: [housing]}
organizations:
  - {id: hall, name: Gemeente Dorp, kind: municipality, area: dorp, provenance: {source: test, seen_on: 2026-01-01},
     services: [{id: hall-debts, name: Schuldhulp, products: [schuldhulp]}]}
  - {id: help, name: Landelijke hulp, kind: charity, provenance: {source: test, seen_on: 2026-01-01},
     services: [{id: help-letters, name: Leeshulp, themes: [letters]}]}
  - {id: library, name: Bibliotheek, kind: library, areas: [dorp, stad], provenance: {source: test, seen_on: 2026-01-01}}
  - {id: other-library, name: Andere bibliotheek, kind: library, areas: [stad], provenance: {source: test, seen_on: 2026-01-01}}
locations: [{id: house, name: Huis, address: {place: Dorp}, municipality: dorp}, {id: hut, name: Hut, address: {place: Stad}, municipality: stad}]
desks:
  - {id: desk, name: Balie, organization: library, location: house, opened: 2026-01, staffing: [employees], schedule: [{days: [mo, tu], opens: "10:00", closes: "12:30"}],
     figures: [{period_from: 2025-01-01, period_to: 2025-12-31, questions: 100, corona: 10, other: 90, inhabitants: 2000, printed_per_inhabitant: "0,0500", provenance: {source: rapport, seen_on: 2026-01-01}}],
     provenance: {source: test, seen_on: 2026-01-01}}
  - {id: second, name: Tweede balie, organization: other-library, location: hut, provenance: {source: test, seen_on: 2026-01-01}}
referrals:
  - {from: desk, to: hall-debts, kind: warm, how: [call-together], contact: {role: intake}, provenance: {source: test, seen_on: 2026-01-01}}
)");
  return village;
}

Question about(const char* theme, const char* desk = "desk", const char* when = "2026-03-03 10:00") {
  Question question;
  question.hour = *parse_local_time(when);
  question.desk = DeskId(desk);
  question.themes = {ThemeId(theme)};
  return question;
}

Question sent(const char* desk = "desk") {
  Question question = about("debts", desk);
  question.products = {ProductId("schuldhulp")};
  question.outcome = Outcome::referred;
  question.referrals = {{.service = ServiceId("hall-debts"), .kind = ReferralKind::warm}};
  return question;
}

struct Kept {
  TemporaryFolder folder;
  Journal journal = Journal::create(folder.path() / "journal.wegwijs");
  void add(const Question& question, int times = 1) {
    for (int i = 0; i < times; ++i) journal.record(question, town().kb().catalog());
  }
  JournalReport report(ReportOptions options) const {
    options.today = *parse_date("2026-12-31");
    return journal_report(town().kb(), journal, options);
  }
};

const ReportRow* row_of(const ReportTable& table, std::string_view key) {
  for (const ReportRow& row : table.rows)
    if (row.key == key) return &row;
  return nullptr;
}

std::string lacking(const JournalReport& report, const char* table, const char* key) {
  const ReportRow* row = row_of(report.table(table), key);
  return row == nullptr ? std::string() : row->cells.back().text;
}

}  // namespace

TEST_CASE("questions are divided by library, municipality and upper theme as the map joins them") {
  Kept kept;
  kept.add(sent(), 2);
  kept.add(about("housing", "second"));
  const auto table = [&](const char* by) { return kept.report({.by = by}).tables.at(0); };
  CHECK(table("library").at("library", "questions") == 2.0);
  CHECK(table("municipality").at("stad", "questions") == 1.0);
  CHECK(table("upper-theme").at("finance", "questions") == 2.0);
  CHECK(table("product").at("schuldhulp", "share") == Approx(200.0 / 3));
  CHECK(row_of(table("library"), "library")->name == "Bibliotheek");
  CHECK(kept.report({.by = "theme", .across = "desk"}).tables.at(0).at("housing", "second") == 1.0);
}

TEST_CASE("only what was chosen is counted, and the report says what that was") {
  Kept kept;
  kept.add(sent(), 2);
  kept.add(about("housing", "second", "2026-05-05 10:00"));
  const auto all = [&](ReportOptions options) {
    options.by = "sort";
    const auto table = kept.report(options).tables.at(0);
    double sum = 0;
    for (const ReportRow& row : table.rows) sum += row.cells[0].number.value();
    return sum;
  };
  CHECK(all({}) == 3);
  CHECK(all({.from = parse_date("2026-05-05")}) == 1);
  CHECK(all({.to = parse_date("2026-03-03")}) == 2);
  CHECK(all({.library = OrganizationId("library")}) == 2);
  CHECK(all({.municipality = AreaId("land")}) == 3);
  CHECK(all({.theme = ThemeId("finance")}) == 2);
  CHECK(all({.product = ProductId("urgentie")}) == 0);
  CHECK(all({.referral_kind = ReferralKind::warm}) == 2);
  CHECK(kept.report({.desk = DeskId("second")}).notes.at(0).find("Tweede balie") != std::string::npos);
  CHECK_THROWS_AS(kept.report({.desk = DeskId("nowhere")}), NotFound);
  CHECK_THROWS_AS(kept.report({.by = "colour"}), InvalidArgument);
  CHECK_THROWS_AS(kept.report({.across = "desk"}), InvalidArgument);
}

TEST_CASE("a choice without an effect, or without sense, is refused") {
  Kept kept;
  const auto first = parse_date("2026-03-01"), last = parse_date("2026-02-01");
  CHECK_THROWS_AS(kept.report({.kind = ReportKind::year, .from = first}), InvalidArgument);
  CHECK_THROWS_AS(kept.report({.from = first, .year = 2026}), InvalidArgument);
  CHECK_THROWS_AS(kept.report({.from = first, .to = last}), InvalidArgument);
  CHECK_THROWS_AS(kept.report({.kind = ReportKind::year, .year = 99999999}), InvalidArgument);
  CHECK_THROWS_AS(kept.report({.kind = ReportKind::signals, .referral_kind = ReferralKind::warm}), InvalidArgument);
  CHECK_THROWS_AS(reach_of_source(town().kb(), {.from = first}), InvalidArgument);
}

TEST_CASE("every report can be of one year") {
  Kept kept;
  kept.add(about("housing", "desk", "2025-05-05 10:00"));
  kept.add(about("housing", "desk", "2026-05-05 10:00"), 2);
  CHECK(kept.report({.by = "theme", .year = 2025}).tables.at(0).at("housing", "questions") == 1.0);
}

TEST_CASE("a division of referrals says how many questions have none") {
  Kept kept;
  kept.add(sent(), 2);
  kept.add(about("housing"), 3);
  const ReportTable table = kept.report({.by = "kind"}).tables.at(0);
  CHECK(table.at("warm", "questions") == 2.0);
  CHECK(table.note.find("3 zonder verwijzing") != std::string::npos);
  CHECK(kept.report({.by = "theme"}).tables.at(0).note.empty());
}

TEST_CASE("whether referrals arrive is counted of those that were followed up") {
  Kept kept;
  const Catalog& catalog = town().kb().catalog();
  std::vector<ReferralCode> codes;
  for (int i = 0; i < 4; ++i) codes.push_back(kept.journal.record(sent(), catalog).codes.at(0));
  kept.journal.follow_up(codes[0], Fate::helped, *parse_date("2026-03-05"));
  kept.journal.follow_up(codes[1], Fate::no_show, *parse_date("2026-03-05"));
  const ReportTable table = kept.report({.kind = ReportKind::referrals}).table("kind-arrival");
  CHECK(table.at("warm", "referrals") == 4.0);
  CHECK(table.at("warm", "known") == 2.0);
  CHECK(table.at("warm", "arrived_share") == 50.0);
}

TEST_CASE("what has no partner, no warm path or often fails stands in the list of what is missing") {
  Kept kept;
  kept.add(about("housing"), 2);
  kept.add(about("letters"));
  kept.add(sent());
  Question left = about("finance");
  left.outcome = Outcome::not_helped;
  left.reason = NotHelped::waiting_list;
  kept.add(left, 5);
  const JournalReport report = kept.report({.kind = ReportKind::unmet});
  CHECK(lacking(report, "themes", "housing") == "geen partner");
  CHECK(lacking(report, "themes", "letters") == "geen warme weg");
  CHECK(lacking(report, "themes", "finance") == "vaak niet geholpen");
  CHECK(row_of(report.table("themes"), "debts") == nullptr);
  CHECK(report.table("reason").at("waiting-list", "questions") == 5.0);
}

TEST_CASE("a product nobody offers to the people of the desk is missing there") {
  Kept kept;
  kept.add(sent());
  Question far = about("debts", "second");
  far.products = {ProductId("schuldhulp")};
  kept.add(far);
  CHECK(lacking(kept.report({.kind = ReportKind::unmet}), "products", "schuldhulp") == "geen warme weg bij 1 van 2 balies");
  CHECK(lacking(kept.report({.kind = ReportKind::unmet, .desk = DeskId("second")}), "products", "schuldhulp") ==
        "geen partner");
}

TEST_CASE("words of searches that found nothing are counted") {
  Kept kept;
  const std::vector<std::string> terms{"scheid", "huur"};
  kept.journal.count_missed(DeskId("desk"), *parse_local_time("2026-03-03 10:00"), terms);
  kept.journal.count_missed(DeskId("desk"), *parse_local_time("2026-04-03 10:00"), terms);
  CHECK(kept.report({.kind = ReportKind::unmet}).table("terms").at("huur", "searches") == 2.0);
}

TEST_CASE("signals are listed with whom they are for") {
  Kept kept;
  const Signal signal{.hour = *parse_local_time("2026-03-03 10:00"), .desk = DeskId("desk"), .about = "schuldhulp",
                      .area = AreaId("dorp"), .kind = SignalKind::unclear_letter};
  kept.journal.record(signal, town().kb().catalog());
  kept.journal.record(signal, town().kb().catalog());
  const JournalReport report = kept.report({.kind = ReportKind::signals});
  CHECK(report.table("signals").at("schuldhulp", "signals") == 2.0);
  CHECK(row_of(report.table("addressee"), "dorp")->name == "Dorp");
  CHECK(kept.report({.kind = ReportKind::signals, .product = ProductId("urgentie")}).table("signals").rows.empty());
}

TEST_CASE("reach sets questions beside inhabitants, months open and hours") {
  Kept kept;
  kept.add(sent(), 20);
  const ReportTable table = kept.report({.kind = ReportKind::reach}).table("locations");
  CHECK(table.at("desk", "per_inhabitant") == 0.01);
  CHECK(table.at("desk", "hours") == 5.0);
  // Open since January; the journal knows it from March on, to the end of the year.
  CHECK(table.at("desk", "months") == Approx(305 / (365.2425 / 12)));
}

TEST_CASE("a printed ratio that is right is not called wrong") {
  const JournalReport report = reach_of_source(town().kb(), {.today = *parse_date("2026-12-31")});
  CHECK(report.notes.empty());
  CHECK(report.publishable);
  CHECK(report.table("locations").at("desk", "corona") == 10.0);
}

TEST_CASE("a year is set beside the one before") {
  Kept kept;
  kept.add(sent(), 3);
  kept.add(about("debts", "desk", "2025-12-31 16:00"));
  const ReportTable table = kept.report({.kind = ReportKind::year, .year = 2026}).table("figures");
  CHECK(table.at("questions", "2026") == 3.0);
  CHECK(table.at("questions", "2025") == 1.0);
  CHECK(table.at("warm", "2026") == 3.0);
  CHECK(table.at("partners", "2026") == 1.0);
}

TEST_CASE("what is published holds no small number, and cannot be narrowed down") {
  Kept kept;
  kept.add(about("debts", "desk", "2025-03-03 10:00"), 9);
  kept.add(about("housing", "second", "2025-03-03 10:00"), 2);
  kept.add(about("letters", "desk", "2025-04-03 10:00"), 30);
  CHECK_THROWS_AS(kept.report({.published = 2025}), InvalidArgument);
  publish(kept.journal, 2025, town().kb().catalog(), *parse_date("2026-01-05"));
  const JournalReport report = kept.report({.published = 2025});
  CHECK(report.publishable);
  CHECK(report.table("theme").at("letters", "count") == 30.0);
  CHECK(!report.table("theme").at("debts", "count"));
  CHECK(report.table("theme").at("withheld", "count") == 11.0);
  for (const ReportTable& table : report.tables)
    for (const ReportRow& row : table.rows) CHECK(row.cells[0].number.value() >= 5);
  CHECK(kept.report({.kind = ReportKind::reach, .published = 2025}).table("desk").rows.size() == 1);  // all withheld
  CHECK_THROWS_AS(kept.report({.desk = DeskId("desk"), .published = 2025}), InvalidArgument);
  CHECK_THROWS_AS(kept.report({.from = parse_date("2025-02-01"), .published = 2025}), InvalidArgument);
  CHECK_THROWS_AS(kept.report({.by = "hour", .published = 2025}), InvalidArgument);
}

TEST_CASE("a published desk stands beside the inhabitants of its place") {
  Kept kept;
  kept.add(about("debts", "desk", "2025-03-03 10:00"), 10);
  publish(kept.journal, 2025, town().kb().catalog(), *parse_date("2026-01-05"));
  const ReportTable table = kept.report({.kind = ReportKind::reach, .published = 2025}).table("desk");
  CHECK(table.at("desk", "inhabitants") == 2000.0);
  CHECK(table.at("desk", "per_inhabitant") == 0.005);
}

TEST_CASE("no report tells a contact person or a telephone number of a partner") {
  Kept kept;
  kept.add(sent(), 6);
  for (const auto kind : {ReportKind::questions, ReportKind::referrals, ReportKind::reach, ReportKind::unmet,
                          ReportKind::signals, ReportKind::year})
    CHECK(to_json(kept.report({.kind = kind})).find("intake") == std::string::npos);
}

TEST_CASE("numbers are written as the language has them, and plainly in CSV and JSON") {
  const ReportColumn whole{"n", "n", 0}, fine{"r", "r", 4};
  CHECK(cell_text({1234567.0, {}}, whole, Language::nl) == "1.234.567");
  CHECK(cell_text({1234.0, {}}, whole, Language::en) == "1,234");
  CHECK(cell_text({0.0045575, {}}, fine, Language::nl) == "0,0046");
  CHECK(cell_text({-1234.0, {}}, whole, Language::nl) == "-1.234");
  CHECK(cell_text({}, whole, Language::nl) == "–");
  ReportTable table{.key = "t", .columns = {whole, {"w", "w", 0}}};
  table.rows = {{"a", "naam, met komma", {{1234.0, {}}, {{}, "=1+1"}}}, {"b", "b", {{0.5, {}}, {}}}};
  CHECK(to_csv(table) == "id,name,n,w\na,\"naam, met komma\",1234,'=1+1\nb,b,0.5,\n");
}
