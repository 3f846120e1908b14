#include <algorithm>

#include "support/catch.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/graph/referral_graph.hpp"

using namespace wegwijs;

namespace {

Schedule open_on(std::vector<Weekday> days, const char* opens, const char* closes) {
  return {.rows = {{.days = std::move(days), .opens = *parse_time_of_day(opens), .closes = *parse_time_of_day(closes)}}};
}

Schedule always() {
  Schedule schedule = open_on({Weekday::mo, Weekday::tu, Weekday::we, Weekday::th, Weekday::fr, Weekday::sa, Weekday::su}, "00:00", "24:00");
  schedule.holidays = Holidays::open;
  return schedule;
}

Service service(const char* id, const char* organization, Schedule schedule = always(), Access access = Access::open) {
  return {.id = ServiceId(id), .organization = OrganizationId(organization), .name = id, .access = access, .schedule = std::move(schedule)};
}

ReferralRule rule(const char* from, const char* to, ReferralKind kind) {
  return {.from = ReferrerId(from), .to = ServiceId(to), .kind = kind};
}

// A library with a desk and a course; an intake that alone leads to the credit bank.
CatalogData village() {
  CatalogData data;
  data.areas = {{.id = AreaId("town")}, {.id = AreaId("other")}};
  data.organizations = {{.id = OrganizationId("library")}, {.id = OrganizationId("hall")}, {.id = OrganizationId("bank")}};
  data.locations = {{.id = LocationId("building"), .municipality = AreaId("town")}};
  data.desks = {{.id = DeskId("desk"), .organization = OrganizationId("library"), .location = LocationId("building"),
                 .schedule = open_on({Weekday::mo, Weekday::tu, Weekday::we, Weekday::th, Weekday::fr}, "10:00", "17:00")}};
  data.services = {service("course", "library"), service("intake", "hall", open_on({Weekday::th}, "13:00", "15:00")),
                   service("credit", "bank", always(), Access::referral_only)};
  return data;
}

// A Tuesday afternoon.
Instant now() { return *parse_instant("2026-11-24 14:10"); }

Routes routes(const Catalog& catalog, const char* to, RouteOptions options = {.depart = now(), .visitor = {}}) {
  return ReferralGraph(catalog).routes(DeskId("desk"), ServiceId(to), options);
}

}  // namespace

TEST_CASE("the library's own service is an internal referral that arrives at once when it is open") {
  const Catalog catalog(village());
  const auto found = routes(catalog, "course");
  REQUIRE(found.routes.size() == 1);
  CHECK(found.routes[0].kind() == ReferralKind::internal);
  CHECK(found.routes[0].effort == 0);
  CHECK(found.routes[0].arrives_at == now());
}

TEST_CASE("every open service can be given externally, and the visitor waits until it opens") {
  const Catalog catalog(village());
  const auto found = routes(catalog, "intake");
  REQUIRE(found.routes.size() == 1);
  CHECK(found.routes[0].kind() == ReferralKind::external);
  CHECK(found.routes[0].effort == 2);
  CHECK(to_iso8601(found.routes[0].arrives_at) == "2026-11-26T13:00:00+01:00");
}

TEST_CASE("a referral-only service without a rule cannot be reached") {
  const Catalog catalog(village());
  const auto found = routes(catalog, "credit");
  CHECK(found.routes.empty());
  CHECK(found.obstacle == Obstacle::referral_only);
}

TEST_CASE("a rule onward makes a route of two steps, and its kind is the least warm of them") {
  auto data = village();
  data.rules = {rule("intake", "credit", ReferralKind::warm)};
  const Catalog catalog(std::move(data));
  const auto found = routes(catalog, "credit");
  REQUIRE(found.routes.size() == 1);
  const Route& route = found.routes[0];
  REQUIRE(route.steps.size() == 2);
  CHECK(route.steps[0].to.str() == "intake");
  CHECK(route.steps[1].from.str() == "intake");
  CHECK(route.effort == 3);
  CHECK(route.kind() == ReferralKind::external);
}

TEST_CASE("a warm hand-over waits for its slot, then for the lead time, then for the opening") {
  auto data = village();
  auto warm = rule("desk", "intake", ReferralKind::warm);
  warm.schedule = open_on({Weekday::mo}, "13:00", "15:00");
  warm.lead_time_days = 3;
  data.rules = {warm};
  const Catalog catalog(std::move(data));
  const auto found = routes(catalog, "intake");
  REQUIRE(found.routes.size() == 2);   // external arrives sooner, warm costs less effort
  CHECK(found.routes[0].kind() == ReferralKind::external);
  const Step& step = found.routes[1].steps[0];
  CHECK(step.kind == ReferralKind::warm);
  CHECK(to_iso8601(step.hand_over_at) == "2026-11-30T13:00:00+01:00");
  CHECK(to_iso8601(step.arrives_at) == "2026-12-03T13:00:00+01:00");
}

TEST_CASE("a warm hand-over without a slot waits until the referring desk is open") {
  auto data = village();
  data.services.push_back(service("helpline", "hall"));
  data.rules = {rule("desk", "helpline", ReferralKind::warm)};
  const Catalog catalog(std::move(data));
  const auto found = routes(catalog, "helpline", {.depart = *parse_instant("2026-11-24 20:00"), .visitor = {}});
  REQUIRE(found.routes.size() == 2);
  CHECK(to_iso8601(found.routes[1].steps[0].hand_over_at) == "2026-11-25T10:00:00+01:00");
}

TEST_CASE("a rule of an organization counts for each of its desks and services") {
  auto data = village();
  data.rules = {rule("library", "intake", ReferralKind::warm)};
  const Catalog catalog(std::move(data));
  const auto found = routes(catalog, "intake");
  CHECK(std::any_of(found.routes.begin(), found.routes.end(), [](const Route& r) { return r.kind() == ReferralKind::warm; }));
}

TEST_CASE("a visitor who is not eligible gets no route, and hears why") {
  auto data = village();
  data.services[1].eligibility.areas = {AreaId("other")};
  const Catalog catalog(std::move(data));
  CHECK(routes(catalog, "intake").obstacle == Obstacle::area);
  CHECK_FALSE(routes(catalog, "intake", {.depart = now(), .visitor = {.area = AreaId("other")}}).routes.empty());
}

TEST_CASE("a service on the way must be open to the visitor as well") {
  auto data = village();
  data.services[1].eligibility.ages.min = 65;
  data.rules = {rule("intake", "credit", ReferralKind::warm)};
  const Catalog catalog(std::move(data));
  const auto none = routes(catalog, "credit", {.depart = now(), .visitor = {.age = 30}});
  CHECK(none.routes.empty());
  CHECK(none.obstacle == Obstacle::age);
  CHECK(none.obstacle_at.str() == "intake");
  CHECK(routes(catalog, "credit", {.depart = now(), .visitor = {.age = 70}}).routes.size() == 1);
}

TEST_CASE("no route is longer than max_steps") {
  auto data = village();
  for (const char* id : {"s1", "s2", "s3"}) data.services.push_back(service(id, "bank", always(), Access::referral_only));
  data.rules = {rule("intake", "s1", ReferralKind::warm), rule("s1", "s2", ReferralKind::warm), rule("s2", "s3", ReferralKind::warm)};
  const Catalog catalog(std::move(data));
  CHECK(routes(catalog, "s3").routes.size() == 1);
  const auto short_ones = routes(catalog, "s3", {.depart = now(), .visitor = {}, .max_steps = 3});
  CHECK(short_ones.routes.empty());
  CHECK(short_ones.obstacle == Obstacle::too_many_steps);
  CHECK_THROWS_AS(routes(catalog, "s3", {.depart = now(), .visitor = {}, .max_steps = 0}), InvalidArgument);
  CHECK_THROWS_AS(routes(catalog, "s3", {.depart = now(), .visitor = {}, .max_steps = 9}), InvalidArgument);
}

TEST_CASE("a ping-pong of rules ends, and nobody is sent in a circle") {
  auto data = village();
  data.rules = {rule("intake", "credit", ReferralKind::warm), rule("credit", "intake", ReferralKind::warm)};
  const Catalog catalog(std::move(data));
  const auto found = routes(catalog, "credit", {.depart = now(), .visitor = {}, .max_steps = 8});
  REQUIRE(found.routes.size() == 1);
  CHECK(found.routes[0].steps.size() == 2);
}

TEST_CASE("a service that never opens again is told as such") {
  auto data = village();
  data.services[1].schedule.rows[0].valid_to = parse_date("2020-01-01");
  const Catalog catalog(std::move(data));
  CHECK(routes(catalog, "intake").obstacle == Obstacle::no_opening);
}

TEST_CASE("unknown hours count as working days nine to five and are marked") {
  auto data = village();
  data.services.push_back(service("unknown", "hall", {}));
  const Catalog catalog(std::move(data));
  const auto found = routes(catalog, "unknown", {.depart = *parse_instant("2026-11-28 12:00"), .visitor = {}});   // a Saturday
  REQUIRE(found.routes.size() == 1);
  CHECK(to_iso8601(found.routes[0].arrives_at) == "2026-11-30T09:00:00+01:00");
  CHECK_FALSE(found.routes[0].steps[0].hours_known);
}

TEST_CASE("desks and services that do not exist are named") {
  const Catalog catalog(village());
  const ReferralGraph graph(catalog);
  CHECK_THROWS_AS(graph.routes(DeskId("nowhere"), ServiceId("course"), {.depart = now(), .visitor = {}}), NotFound);
  CHECK_THROWS_AS(graph.routes(DeskId("desk"), ServiceId("cours"), {.depart = now(), .visitor = {}}), NotFound);
}
