#include "wegwijs/graph/coverage.hpp"

#include <algorithm>

#include "support/catch.hpp"
#include "support/village.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/calendar/zone.hpp"

using namespace wegwijs;

namespace {

// Two towns with a desk each, of libraries of their own. Eik has its own debt counselling on Tuesdays; the credit bank
// can only be come to from there. Berk has nothing of its own but an agreement with the debt counsellors of Eik.
constexpr const char* towns = R"(
areas:
  - {id: land, name: Land, kind: nation}
  - {id: eik, name: Eik, kind: municipality, within: land}
  - {id: berk, name: Berk, kind: municipality, within: land}
  - {id: iep, name: Iep, kind: municipality, within: land}
themes:
  - {id: finance, name: Geld}
  - {id: debts, name: Schulden, parent: finance}
  - {id: loans, name: Leningen, parent: finance}
  - {id: language, name: Taal}
products:
  - {id: aflossen, name: Aflossen, themes: [debts]}
organizations:
  - id: bieb-eik
    name: Bieb Eik
    kind: library
    areas: [eik, iep]
    provenance: {source: test, seen_on: 2026-09-01}
    services:
      - {id: taalcafe, name: Taalcafe, themes: [language], schedule: [{days: [we], opens: "10:00", closes: "12:00"}]}
  - {id: bieb-berk, name: Bieb Berk, kind: library, areas: [berk], provenance: {source: test, seen_on: 2026-09-01}}
  - id: eik-hulp
    name: Hulp Eik
    kind: charity
    provenance: {source: test, seen_on: 2026-09-01}
    services:
      - {id: raad, name: Raad, products: [aflossen], schedule: [{days: [tu], opens: "10:00", closes: "12:00"}]}
      - {id: papierwerk, name: Papierwerk, themes: [debts], eligibility: {areas: [eik]}}
      - {id: maatjes, name: Maatjes, themes: [language], eligibility: {groups: [nieuwkomers], areas: [berk]}}
  - id: bank
    name: Bank
    kind: commercial
    provenance: {source: test, seen_on: 2026-09-01}
    services:
      - {id: lening, name: Lening, themes: [loans], access: referral-only}
locations:
  - {id: huis-eik, name: Huis, municipality: eik}
  - {id: huis-berk, name: Huis, municipality: berk}
desks:
  - {id: balie-eik, name: Balie Eik, organization: bieb-eik, location: huis-eik, provenance: {source: test, seen_on: 2026-09-01}}
  - {id: balie-berk, name: Balie Berk, organization: bieb-berk, location: huis-berk, provenance: {source: test, seen_on: 2026-09-01}}
referrals:
  - {from: bieb-berk, to: raad, kind: warm, contact: {role: raad}, themes: [debts], provenance: {source: test, seen_on: 2026-09-01}}
  - {from: papierwerk, to: lening, kind: warm, contact: {role: bank}, provenance: {source: test, seen_on: 2026-09-01}}
)";

struct Towns {
  Catalog catalog;
  ReferralGraph graph;
  explicit Towns(const std::string& more = {}) : catalog(village(towns + more)), graph(catalog) {}
  Coverage look(const CoverageOptions& options = {}) const { return coverage(catalog, graph, options); }
};

const CoverageCell& cell(const Coverage& found, const char* row, const char* theme, std::optional<Weekday> day = {}) {
  for (const CoverageCell& cell : found.cells)
    if (found.rows[cell.row].id == row && cell.theme == ThemeId(theme) && cell.weekday == day) return cell;
  FAIL("no cell for " << row << " and " << theme);
  throw std::logic_error("unreachable");
}

using Kind = std::optional<ReferralKind>;

}  // namespace

TEST_CASE("a cell holds the warmest kind by which a desk can help with a theme") {
  const Coverage found = Towns().look();
  CHECK(cell(found, "balie-eik", "language").kind == ReferralKind::internal);
  CHECK(cell(found, "balie-berk", "language").kind == ReferralKind::external);
  CHECK(cell(found, "balie-berk", "debts").kind == ReferralKind::warm);
  CHECK(cell(found, "balie-berk", "debts").by == ServiceId("raad"));
  CHECK(cell(found, "balie-eik", "debts").kind == ReferralKind::external);
  CHECK(cell(found, "balie-eik", "debts").by == ServiceId("papierwerk"));  // what is for this town only goes before
}

TEST_CASE("a theme above is helped by what helps with a theme below") {
  CHECK(cell(Towns().look(), "balie-berk", "finance").kind == ReferralKind::warm);
}

TEST_CASE("what is referral-only is reached over a service that refers there, and only by who may come to that one") {
  const Coverage found = Towns().look();
  CHECK(cell(found, "balie-eik", "loans").kind == ReferralKind::external);
  CHECK(cell(found, "balie-eik", "loans").by == ServiceId("lening"));
  CHECK(cell(found, "balie-berk", "loans").kind == Kind());
}

TEST_CASE("empty cells come first, and the warmest last") {
  const Coverage found = Towns().look();
  REQUIRE(found.cells.size() == 8);
  CHECK_FALSE(found.cells.front().kind);
  CHECK(found.cells.back().kind == ReferralKind::internal);
  CHECK(std::is_sorted(found.cells.begin(), found.cells.end(), [](const auto& a, const auto& b) {
    return (a.kind ? -static_cast<int>(*a.kind) : -9) < (b.kind ? -static_cast<int>(*b.kind) : -9);
  }));
}

TEST_CASE("a rule agreed for one theme makes no other theme warm") {
  const Towns town(
      "  - {from: balie-eik, to: raad, kind: warm, contact: {role: raad}, themes: [language], "
      "provenance: {source: test, seen_on: 2026-09-01}}\n");
  CHECK(cell(town.look(), "balie-eik", "debts").kind == ReferralKind::external);
}

TEST_CASE("by week day only services that are open on it count, and unknown hours are told apart") {
  const Towns town;
  const Coverage found = town.look({.weekdays = {Weekday::tu, Weekday::we}, .at = *parse_instant("2026-11-24 14:10")});
  CHECK(found.cells.size() == 16);
  CHECK(cell(found, "balie-berk", "debts", Weekday::tu).kind == ReferralKind::warm);
  CHECK(cell(found, "balie-berk", "debts", Weekday::we).kind == Kind());
  CHECK(cell(found, "balie-berk", "debts", Weekday::we).hours_unknown == Kind());
  CHECK(cell(found, "balie-eik", "debts", Weekday::we).kind == Kind());
  CHECK(cell(found, "balie-eik", "debts", Weekday::we).hours_unknown == ReferralKind::external);
}

TEST_CASE("a season that has not begun does not count for its week day") {
  const Towns town;
  auto data = town.catalog.data();
  for (Service& service : data.services)
    if (service.id == ServiceId("taalcafe")) service.schedule.rows[0].valid_from = parse_date("2027-03-01");
  const Catalog catalog(std::move(data));
  const ReferralGraph graph(catalog);
  const CoverageOptions winter{.weekdays = {Weekday::we}, .at = *parse_instant("2026-11-24 14:10")};
  const CoverageOptions spring{.weekdays = {Weekday::we}, .at = *parse_instant("2027-03-01 09:00")};
  CHECK(cell(coverage(catalog, graph, winter), "balie-eik", "language", Weekday::we).kind == Kind());
  CHECK(cell(coverage(catalog, graph, spring), "balie-eik", "language", Weekday::we).kind == ReferralKind::internal);
}

TEST_CASE("by target group a service for another group does not count") {
  const Towns town;
  CHECK(groups_of(town.catalog) == std::vector<std::string>{"nieuwkomers"});
  const Coverage found = town.look({.themes = {ThemeId("language")}, .groups = {"nieuwkomers", "ouderen"}});
  REQUIRE(found.cells.size() == 4);
  for (const CoverageCell& one : found.cells)
    if (found.rows[one.row].id == "balie-berk")
      CHECK(one.by == ServiceId(one.group == "nieuwkomers" ? "maatjes" : "taalcafe"));
}

TEST_CASE(
    "an area is served by the desks in it, else by those of its library, and its people's own eligibility counts") {
  const Coverage found = Towns().look({.rows = CoverageRows::areas});
  REQUIRE(found.rows.size() == 3);
  CHECK(found.rows[2].id == "iep");
  CHECK(found.rows[2].desks == std::vector<DeskId>{DeskId("balie-eik")});
  CHECK(cell(found, "iep", "language").kind == ReferralKind::internal);
  CHECK(cell(found, "iep", "loans").kind == Kind());  // papierwerk is for Eik only
}

TEST_CASE("an area without any desk has no row but is named") {
  const Towns town;
  auto data = town.catalog.data();
  data.areas.push_back({.id = AreaId("els"), .name = "Els", .kind = AreaKind::municipality});
  data.areas.push_back(
      {.id = AreaId("oud"), .name = "Oud", .kind = AreaKind::municipality, .succeeded_by = {AreaId("els")}});
  const Catalog catalog(std::move(data));
  const Coverage found = coverage(catalog, ReferralGraph(catalog), {.rows = CoverageRows::areas});
  CHECK(found.without_desk == std::vector<AreaId>{AreaId("els")});
}

TEST_CASE("rows can be narrowed to an area, columns to themes") {
  const Coverage found = Towns().look({.area = AreaId("berk"), .themes = {ThemeId("debts")}});
  REQUIRE(found.rows.size() == 1);
  CHECK(found.cells.size() == 1);
  CHECK(Towns().look({.area = AreaId("land")}).rows.size() == 2);
  CHECK_THROWS_AS(Towns().look({.themes = {ThemeId("debt")}}), NotFound);
  CHECK_THROWS_AS(Towns().look({.area = AreaId("nergens")}), NotFound);
}

TEST_CASE("what stopped helps nobody, and the comparison tells which cells were lost and which got colder") {
  const Towns town;
  const Coverage before = town.look();
  const Coverage after = town.look({.without = {.services = {ServiceId("raad")}, .desks = {}}});
  const auto changes = compare(before, after);
  REQUIRE(changes.size() == 2);
  CHECK(changes[0].row == "balie-berk");
  CHECK(changes[0].theme == ThemeId("debts"));
  CHECK(changes[0].before == ReferralKind::warm);
  CHECK(changes[0].after == Kind());
  CHECK(changes[0].by == ServiceId("raad"));
  CHECK(changes[1].theme == ThemeId("finance"));
  CHECK(compare(before, before).empty());
}
