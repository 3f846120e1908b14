#include "wegwijs/desk/counts.hpp"

#include <nlohmann/json.hpp>

#include "support/village.hpp"

using namespace wegwijs;

namespace {

constexpr const char* two_towns = R"(
areas:
  - {id: land, name: Land, kind: nation}
  - {id: dorp, name: Dorp, within: land}
  - {id: stad, name: Stad, within: land}
  - {id: oud-dorp, name: Oud-Dorp, within: land, valid_to: 2021-12-31, succeeded_by: [dorp]}
themes:
  - {id: finance, name: Geld, name_en: Money}
  - {id: debts, name: Schulden, parent: finance}
products: [{id: pas, name: Paspoort, themes: [finance], provenance: {source: test, seen_on: 2025-11-24, evidence: secondary}}]
organizations:
  - {id: hall-dorp, name: Dorp, kind: municipality, area: dorp, provenance: {source: test, seen_on: 2025-11-25, evidence: primary}}
  - {id: hall-stad, name: Stad, kind: municipality, area: stad, provenance: {source: test, seen_on: 2024-11-24, evidence: primary}}
  - id: helpline
    name: Hulplijn
    kind: helpline
    provenance: {source: test, seen_on: 2024-11-25, verified_on: 2024-11-26, verified_by: rol, evidence: primary}
    services:
      - {id: helpline-debts, name: Bel over schulden, themes: [debts]}
      - {id: helpline-gone, name: Weg, themes: [debts], status: defunct}
  - id: buddies
    name: Maatjes
    kind: charity
    provenance: {source: test, seen_on: 2021-11-24, evidence: secondary}
    services:
      - {id: buddies-debts, name: Maatje, themes: [debts], eligibility: {areas: [dorp, stad]}}
      - {id: buddies-dated, name: Anders, themes: [debts], eligibility: {areas: [dorp]}, provenance: {source: test, seen_on: 2021-11-25}}
      - {id: buddies-undated, name: Zonder datum, themes: [debts], eligibility: {areas: [dorp]}, provenance: {source: test, seen_on: 2026-11-01, undated: true}}
templates:
  - for: {kind: municipality}
    services: [{id: "{id}-burgerzaken", name: "Burgerzaken {name}", products: [pas], eligibility: {areas: ["{area}"]}}]
locations: [{id: bieb, name: Bieb, municipality: dorp}]
desks:
  - {id: desk, name: Balie, location: bieb, provenance: {source: test, seen_on: 2026-01-01}}
  - {id: old-desk, name: Oude balie, location: bieb, status: defunct, provenance: {source: test, seen_on: 2026-01-01}}
referrals:
  - {from: desk, to: buddies-debts, kind: warm, contact: {role: maatje}, provenance: {source: test, seen_on: 2026-01-01}}
  - {from: desk, to: helpline-debts, kind: external, provenance: {source: test, seen_on: 2026-01-01}}
synonyms:
  - {terms: [poen, knaken], means: [geld], kind: spoken}
  - {terms: [gkb], means: [kredietbank], kind: abbreviation}
urgent: [{id: gas, phrases: [ik ruik gas], message: Naar buiten.}]
life_events: [{id: kind, name: Een kind}, {id: scheiden, name: Scheiden}]
)";

MapCounts counts(const char* day = "2026-11-24", Language language = Language::nl) {
  static const Catalog catalog = village(two_towns);
  return count_map(catalog, *parse_date(day), language);
}

std::size_t count(const char* table, const char* row, const char* column, const char* day = "2026-11-24") {
  return counts(day).table(table).at(row, column);
}

}  // namespace

TEST_CASE("every kind of record is counted, also what is no longer in use") {
  CHECK(counts().table("records").rows.size() == 11);
  CHECK(count("records", "services", "records") == 7);
  CHECK(count("records", "areas", "records") == 4);
  CHECK(count("records", "life_events", "records") == 2);
}

TEST_CASE("in short it says how much is national, local and from a template") {
  CHECK(count("figures", "national-organizations", "count") == 1);
  CHECK(count("figures", "other-organizations", "count") == 3);
  CHECK(count("figures", "national-services", "count") == 1);
  CHECK(count("figures", "local-services", "count") == 5);
  CHECK(count("figures", "template-services", "count") == 2);
  CHECK(count("figures", "desks-in-use", "count") == 1);
  CHECK(count("figures", "warm-referrals", "count") == 1);
  CHECK(count("figures", "synonym-groups", "count") == 2);
  CHECK(count("figures", "urgent", "count") == 1);
  CHECK(count("figures", "life-events", "count") == 2);
}

TEST_CASE("services in use count for their themes, for those of their products and for all above") {
  CHECK(count("themes", "debts", "services") == 4);
  CHECK(count("themes", "finance", "services") == 6);
  CHECK(count("themes", "finance", "national") == 1);
  CHECK(count("themes", "finance", "template") == 2);
  CHECK(count("themes", "finance", "other") == 3);
  CHECK(counts().table("themes").rows[1].name == "– Schulden");
}

TEST_CASE("a municipality counts the services for its people, and is there as long as it exists") {
  CHECK(count("areas", "dorp", "services") == 4);
  CHECK(count("areas", "dorp", "template") == 1);
  CHECK(count("areas", "dorp", "other") == 3);
  CHECK(count("areas", "dorp", "desks") == 1);
  CHECK(count("areas", "stad", "services") == 2);
  CHECK(counts().table("areas").rows.size() == 2);
  CHECK(counts("2021-12-31").table("areas").rows.size() == 3);
}

TEST_CASE("records are counted by who says so, and what has no provenance is told") {
  CHECK(count("evidence", "organizations", "primary") == 3);
  CHECK(count("evidence", "organizations", "secondary") == 1);
  CHECK(count("evidence", "services", "unverified") == 2);
  CHECK(count("evidence", "urgent", "none") == 1);
  CHECK(count("evidence", "all", "none") == 4);   // urgent, two life events, a location
}

TEST_CASE("facts are counted by age: verified and undated ones as such, the others by anniversaries") {
  CHECK(count("age", "organizations", "verified") == 1);
  CHECK(count("age", "organizations", "year-1") == 1);
  CHECK(count("age", "organizations", "year-5") == 1);
  CHECK(count("age", "organizations", "older") == 1);
  CHECK(count("age", "products", "year-2") == 1);
  CHECK(count("age", "services", "undated") == 1);
  CHECK(count("age", "services", "year-5") == 2);
  CHECK(count("age", "organizations", "year-2", "2026-11-25") == 1);
  CHECK(count("age", "services", "older", "2026-11-25") == 2);
}

TEST_CASE("synonyms are counted as groups and as words") {
  CHECK(count("synonyms", "spoken", "groups") == 1);
  CHECK(count("synonyms", "spoken", "terms") == 2);
  CHECK(count("synonyms", "translation", "groups") == 0);
}

TEST_CASE("every row has a number for every column") {
  for (const CountTable& table : counts().tables)
    for (const CountRow& row : table.rows) {
      INFO(table.key << " " << row.key);
      CHECK(row.numbers.size() == table.columns.size());
    }
}

TEST_CASE("counts as JSON are a list for each table, with the keys of rows and columns") {
  const auto json = nlohmann::json::parse(to_json(counts()));
  CHECK(json["at"] == "2026-11-24");
  CHECK(json["themes"][0]["id"] == "finance");
  CHECK(json["themes"][0]["services"] == 6);
  CHECK(json.size() == counts().tables.size() + 1);
}

TEST_CASE("counts as a page begin with how they were made, in the language asked for") {
  const std::string page = to_markdown(counts("2026-11-24", Language::en), "Made by hand.");
  CHECK(page.starts_with("# The map in numbers\n\nMade by hand.\n\n## In short\n\n| | number |\n|---|---:|\n| national organizations | 1 |\n"));
  CHECK(page.find("\n| Money | 6 | 1 | 2 | 3 |\n| – Schulden | 4 | 1 | 0 | 3 |\n") != std::string::npos);
}
