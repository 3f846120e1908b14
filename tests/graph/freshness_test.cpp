#include "wegwijs/graph/freshness.hpp"

#include <algorithm>

#include "support/catch.hpp"
#include "support/village.hpp"
#include "wegwijs/calendar/zone.hpp"

using namespace wegwijs;

namespace {

constexpr const char* hamlet = R"(
themes: [{id: debts, name: Schulden}]
organizations:
  - id: maatjes
    name: Maatjes
    kind: charity
    phones: [{number: "013 123 45 67"}, {number: "0800-1234", provenance: {source: flyer, seen_on: 2026-10-01}}]
    provenance: {source: test, seen_on: 2026-05-24}
    services:
      - {id: thuis, name: Thuis, themes: [debts]}
      - {id: oud, name: Oud, themes: [debts], status: defunct, provenance: {source: test, seen_on: 2019-01-01}}
      - {id: nieuw, name: Nieuw, themes: [debts], provenance: {source: test, seen_on: 2026-11-20, undated: true}}
      - {id: gebeld, name: Gebeld, themes: [debts], provenance: {source: test, seen_on: 2020-01-01, verified_on: 2026-11-01, verified_by: balie}}
  - {id: bieb, name: Bieb, kind: library, provenance: {source: test, seen_on: 2026-10-01}}
locations: [{id: huis, name: Huis, organization: bieb, provenance: {source: test, seen_on: 2024-11-24}}]
desks:
  - {id: balie, name: Balie, organization: bieb, location: huis, provenance: {source: test, seen_on: 2026-04-01}}
referrals:
  - {from: balie, to: thuis, kind: warm, contact: {role: coach, phone: "013 765 43 21"}, agreed: {on: 2026-03-01, review: 2026-09-01}, provenance: {source: test, seen_on: 2026-03-01}}
  - {from: balie, to: gebeld, kind: warm, contact: {role: coach}, agreed: {on: 2025-11-24}, provenance: {source: test, seen_on: 2026-11-20, undated: true}}
)";

const Instant now = *parse_instant("2026-11-24 14:10");

std::vector<std::string> lines(const std::vector<Check>& checks) {
  std::vector<std::string> list;
  for (const Check& check : checks)
    list.push_back(std::string(to_string(check.kind)) + " " + check.id + " " +
                   (check.due ? to_string(*check.due) : "-"));
  return list;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("what is due is listed, the longest overdue first, each kind by its own term") {
  const Catalog catalog = village(hamlet);
  const Lines expected{
      "agreement balie → thuis 2026-09-01",   // its own review date
      "desk balie 2026-10-01",                // 6 months
      "service nieuw 2026-11-20",             // undated: due from the start
      "location huis 2026-11-24",             // 24 months, on the day itself
      "phone maatjes 2026-11-24",             // 6 months
      "agreement balie → gebeld 2026-11-24",  // a year after it was agreed on
  };
  CHECK(lines(stale(catalog, {.at = now})) == expected);
}

TEST_CASE("a check says whom to call, at which number, and how long it is overdue") {
  const Catalog catalog = village(hamlet);
  const auto checks = stale(catalog, {.at = now});
  REQUIRE(checks.size() == 6);
  CHECK(checks[0].organization_name == "Maatjes");
  CHECK(checks[0].phone == "013 765 43 21");  // of the agreement's contact
  CHECK(checks[0].days_overdue == 84);
  CHECK(checks[1].organization_name == "Bieb");
  CHECK(checks[1].phone.empty());
  CHECK(checks[2].undated);
  CHECK(checks[2].phone == "013 123 45 67");
  CHECK(checks[4].facts == std::vector<std::string>{"013 123 45 67"});  // the other number is not due yet
}

TEST_CASE("the list can be of one kind, and look ahead") {
  const Catalog catalog = village(hamlet);
  CHECK(lines(stale(catalog, {.at = now, .kind = CheckKind::desk})) == Lines{"desk balie 2026-10-01"});
  CHECK(stale(catalog, {.at = now, .kind = CheckKind::organization}).empty());
  const auto ahead = stale(catalog, {.at = now, .kind = CheckKind::organization, .within_days = 200});
  REQUIRE(ahead.size() == 1);
  CHECK(ahead[0].id == "maatjes");
  CHECK(ahead[0].days_overdue == -181);
}

TEST_CASE("a record without any date comes before everything, one that was verified counts from that day") {
  auto data = village_data(hamlet);
  for (Service& service : data.services)
    if (service.id == ServiceId("thuis")) service.provenance = {.source = "test"};
  const auto checks = stale(Catalog(data), {.at = now});
  REQUIRE_FALSE(checks.empty());
  CHECK(checks[0].id == "thuis");
  CHECK_FALSE(checks[0].due);
  CHECK_FALSE(checks[0].days_overdue);
  CHECK(std::none_of(checks.begin(), checks.end(), [](const Check& check) { return check.id == "gebeld"; }));
}

TEST_CASE("nobody is told to call the emergency number") {
  auto data = village_data(hamlet);
  data.organizations[0].phones[0].number = "112";
  for (const Check& check : stale(Catalog(data), {.at = now, .within_days = 1000})) {
    INFO(check.id);
    CHECK(check.phone != "112");
    if (check.id == "maatjes") CHECK(check.phone == "0800-1234");
  }
}

TEST_CASE("months end on the last day of a shorter month") {
  auto data = village_data(hamlet);
  data.desks[0].provenance.seen_on = parse_date("2025-08-31");
  const auto checks = stale(Catalog(data), {.at = now, .kind = CheckKind::desk});
  REQUIRE(checks.size() == 1);
  CHECK(checks[0].due == parse_date("2026-02-28"));
}

TEST_CASE("a route is as old as its oldest step") {
  const Catalog catalog = village(hamlet);
  const auto age_of = [&](std::vector<Step> steps) { return checked_on(Route{.steps = std::move(steps)}, catalog); };
  const Step agreed{.to = ServiceId("thuis"), .rule = 0}, verified{.to = ServiceId("gebeld")},
      undated{.to = ServiceId("nieuw")};
  CHECK(age_of({agreed, verified}) == parse_date("2026-03-01"));
  CHECK(age_of({verified}) == parse_date("2026-11-01"));
  CHECK(age_of({verified, undated}) == std::nullopt);
}
