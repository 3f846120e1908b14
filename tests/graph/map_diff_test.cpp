#include "wegwijs/graph/map_diff.hpp"

#include "support/catch.hpp"
#include "support/village.hpp"

using namespace wegwijs;

namespace {

constexpr const char* before_text = R"(
areas: [{id: dorp, name: Dorp, kind: municipality}]
themes: [{id: debts, name: Schulden}]
organizations:
  - {id: bieb, name: Bieb, kind: library, provenance: {source: test, seen_on: 2026-09-01}}
  - id: hulp
    name: Hulp
    kind: charity
    provenance: {source: test, seen_on: 2026-09-01}
    services:
      - {id: inloop, name: Inloop, themes: [debts]}
      - {id: gesprek, name: Gesprek, themes: [debts]}
      - {id: krediet, name: Krediet, themes: [debts], access: referral-only}
locations: [{id: huis, name: Huis, municipality: dorp}]
desks:
  - {id: balie-a, name: A, organization: bieb, location: huis, provenance: {source: test, seen_on: 2026-09-01}}
  - {id: balie-b, name: B, organization: bieb, location: huis, provenance: {source: test, seen_on: 2026-09-01}}
referrals:
  - {from: bieb, to: inloop, kind: warm, contact: {role: coach}, provenance: {source: test, seen_on: 2026-09-01}}
  - {from: balie-a, to: krediet, kind: external, provenance: {source: test, seen_on: 2026-09-01}}
)";

MapDiff diff(const CatalogData& old_data, const CatalogData& new_data) {
  const Catalog before(old_data), after(new_data);
  const ReferralGraph before_graph(before), after_graph(after);
  return map_diff({before, before_graph}, {after, after_graph});
}

std::vector<std::string> lines(const std::vector<RecordChange>& changes) {
  std::vector<std::string> list;
  for (const RecordChange& change : changes) {
    std::string line = std::string(to_string(change.change)) + " " + change.kind + " " + change.id;
    for (const std::string& field : change.fields) line += " " + field;
    list.push_back(line);
  }
  return list;
}

std::vector<std::string> lines(const std::vector<PathChange>& changes) {
  const auto word = [](std::optional<ReferralKind> kind) { return kind ? std::string(to_string(*kind)) : "none"; };
  std::vector<std::string> list;
  for (const PathChange& change : changes) {
    std::string line = change.service.str() + " " + word(change.before) + "->" + word(change.after);
    for (const DeskId& desk : change.desks) line += " " + desk.str();
    list.push_back(line);
  }
  return list;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a map does not differ from itself") {
  const CatalogData data = village_data(before_text);
  const MapDiff same = diff(data, data);
  CHECK(same.records.empty());
  CHECK(same.paths.empty());
  CHECK(same.cells.empty());
}

TEST_CASE("records that were lost, gained and changed are told, with the fields that differ") {
  const CatalogData before = village_data(before_text);
  CatalogData after = before;
  std::erase_if(after.services, [](const Service& service) { return service.id == ServiceId("gesprek"); });
  after.services[0].name = "Open inloop";
  after.services[0].lead_time_days = 3;
  after.themes.push_back({.id = ThemeId("energy"), .name = "Energie"});
  after.rules[1].kind = ReferralKind::warm;
  after.rules[0].from = ReferrerId("balie-a");
  CHECK(lines(diff(before, after).records) == Lines{"lost referral bieb → inloop", "lost service gesprek",
                                                    "gained referral balie-a → inloop", "gained theme energy",
                                                    "changed referral balie-a → krediet kind",
                                                    "changed service inloop name lead_time_days"});
}

TEST_CASE("paths are compared for each desk: lost, colder, warmer and gained") {
  const CatalogData before = village_data(before_text);
  CatalogData after = before;
  after.rules[0].from = ReferrerId("balie-a");       // balie-b keeps the way on one's own
  after.rules[1].from = ReferrerId("balie-b");       // the bank can be come to from the other desk
  after.services[1].access = Access::referral_only;  // nobody is let into the talk
  after.services.push_back({.id = ServiceId("nieuw"), .organization = OrganizationId("bieb"), .name = "Nieuw"});
  CHECK(lines(diff(before, after).paths) == Lines{"gesprek external->none balie-a balie-b",
                                                  "krediet external->none balie-a", "inloop warm->external balie-b",
                                                  "krediet none->external balie-b",
                                                  "nieuw none->internal balie-a balie-b"});
}

TEST_CASE("cells that were lost or got colder are told for themes and desks of both maps") {
  const CatalogData before = village_data(before_text);
  CatalogData after = before;
  after.rules.erase(after.rules.begin());
  after.desks.push_back({.id = DeskId("balie-c"), .name = "C", .organization = OrganizationId("bieb")});
  const auto cells = diff(before, after).cells;
  REQUIRE(cells.size() == 2);
  for (const CellChange& change : cells) {
    CHECK(change.before == ReferralKind::warm);
    CHECK(change.after == ReferralKind::external);
    CHECK(change.by == ServiceId("inloop"));
  }
}

TEST_CASE("desks that stopped are a change of the record, not of paths") {
  const CatalogData before = village_data(before_text);
  CatalogData after = before;
  after.desks[1].status = Status::inactive;
  const MapDiff found = diff(before, after);
  CHECK(lines(found.records) == Lines{"changed desk balie-b status"});
  CHECK(found.paths.empty());
}
