#include "wegwijs/graph/network_analysis.hpp"

#include <algorithm>

#include "support/catch.hpp"
#include "support/village.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/calendar/zone.hpp"

using namespace wegwijs;

namespace {

// Four desks of one library. Three may walk along to the buddies; the fourth rings the municipality, whose debt
// counsellors send people to the buddies, and who alone open the credit bank. Energy is the business of one partner.
constexpr const char* city = R"(
areas: [{id: stad, name: Stad, kind: municipality}]
themes:
  - {id: debts, name: schulden, name_en: debts}
  - {id: energy, name: energie, name_en: energy}
  - {id: leisure, name: vrije tijd, name_en: leisure}
organizations:
  - id: bieb
    name: Bibliotheek
    kind: library
    areas: [stad]
    provenance: {source: test, seen_on: 2026-09-01}
    services:
      - {id: boekenclub, name: Boekenclub, themes: [leisure]}
  - id: maatje
    name: SchuldHulpMaatje
    kind: charity
    provenance: {source: test, seen_on: 2026-09-01}
    services:
      - {id: maatje-thuis, name: SchuldHulpMaatje thuis, themes: [debts], at: [{location: buurthuis, schedule: [{days: [we], opens: "10:00", closes: "12:00"}]}]}
  - id: stad-hulp
    name: Gemeente
    kind: municipality
    area: stad
    provenance: {source: test, seen_on: 2026-09-01}
    services:
      - {id: intake, name: Intake, schedule: [{days: [mo, tu], opens: "09:00", closes: "10:00"}], status: active}
      - {id: loket, name: Loket, themes: [debts], at: [{location: stadhuis, schedule: [{days: [mo], opens: "09:00", closes: "12:00"}]}]}
  - id: bank
    name: Kredietbank
    kind: commercial
    provenance: {source: test, seen_on: 2026-09-01}
    services:
      - {id: krediet, name: Krediet, themes: [debts], access: referral-only, at: [{location: kantoor}]}
  - id: coach
    name: Energiecoach
    kind: charity
    provenance: {source: test, seen_on: 2026-09-01}
    services:
      - {id: coach-thuis, name: Coach thuis, themes: [energy], channels: [home-visit]}
locations:
  - {id: gebouw, name: Bieb, municipality: stad}
  - {id: buurthuis, name: Buurthuis, municipality: stad}
  - {id: stadhuis, name: Stadhuis, municipality: stad}
  - {id: kantoor, name: Kantoor, municipality: stad}
desks:
  - {id: balie-a, name: Balie A, organization: bieb, location: gebouw, schedule: [{days: [mo, tu, we], opens: "10:00", closes: "17:00"}], provenance: {source: test, seen_on: 2026-09-01}}
  - {id: balie-b, name: Balie B, organization: bieb, location: gebouw, provenance: {source: test, seen_on: 2026-09-01}}
  - {id: balie-c, name: Balie C, organization: bieb, location: gebouw, provenance: {source: test, seen_on: 2026-09-01}}
  - {id: balie-d, name: Balie D, organization: bieb, location: gebouw, provenance: {source: test, seen_on: 2026-09-01}}
referrals:
  - {from: balie-a, to: maatje-thuis, kind: warm, contact: {role: coach}, provenance: {source: test, seen_on: 2025-03-01}}
  - {from: balie-b, to: maatje-thuis, kind: warm, contact: {role: coach}, provenance: {source: test, seen_on: 2026-03-01, undated: true}}
  - {from: balie-c, to: maatje-thuis, kind: warm, contact: {role: coach}, provenance: {source: test, seen_on: 2024-03-01, verified_on: 2026-10-01, verified_by: balie}}
  - {from: balie-d, to: intake, kind: warm, contact: {role: intake}, schedule: [{days: [tu], opens: "09:00", closes: "09:30"}], provenance: {source: test, seen_on: 2026-09-01}}
  - {from: intake, to: maatje-thuis, kind: warm, contact: {role: coach}, provenance: {source: test, seen_on: 2026-08-01}}
  - {from: intake, to: krediet, kind: external, provenance: {source: test, seen_on: 2026-09-01}}
)";

const Instant tuesday = *parse_instant("2026-11-24 14:10");
const IsoWeek week48 = *parse_iso_week("2026-W48");

struct City {
  Catalog catalog;
  ReferralGraph graph;
  explicit City(CatalogData data) : catalog(std::move(data)), graph(catalog) {}
  explicit City(const std::string& more = {}) : City(village_data(city + more)) {}
  NetworkAnalysis analyse(const char* theme = "") const {
    return analyse_network(catalog, graph, {.theme = ThemeId(theme), .at = tuesday});
  }
};

std::string rule(const std::string& from, const std::string& to, const std::string& rest = {}) {
  return "  - {from: " + from + ", to: " + to + ", kind: warm, contact: {role: iemand}, " + rest +
         "provenance: {source: test, seen_on: 2026-09-01}}\n";
}

template <class List, class Wanted>
bool has(const List& list, Wanted&& wanted) {
  return std::any_of(list.begin(), list.end(), wanted);
}

std::vector<std::string> written(const std::vector<SinglePoint>& points) {
  std::vector<std::string> lines;
  for (const SinglePoint& point : points) {
    std::string line =
        std::string(to_string(point.kind)) + " " + point.id + " " + std::string(to_string(point.loss)) + ":";
    for (const DeskId& desk : point.desks) line += " " + desk.str();
    lines.push_back(line);
  }
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("who lies on every warm path of a desk is a single point of failure, over several steps as well") {
  const City town;
  CHECK(written(single_points(town.catalog, town.graph, ThemeId("debts"))) ==
        Lines{"service maatje-thuis warmth: balie-a balie-b balie-c balie-d", "service intake warmth: balie-d"});
}

TEST_CASE("who is the only one for a theme takes every path along") {
  const City town;
  CHECK(written(single_points(town.catalog, town.graph, ThemeId("energy"))) ==
        Lines{"service coach-thuis everything: balie-a balie-b balie-c balie-d"});
}

TEST_CASE("a library is no single point of its own desks, but its only service for a theme is") {
  const City town;
  CHECK(written(single_points(town.catalog, town.graph, ThemeId("leisure"))) ==
        Lines{"service boekenclub everything: balie-a balie-b balie-c balie-d"});
}

TEST_CASE("a second warm path takes the point away, unless it leads over the same organization or place") {
  const City other(rule("bieb", "loket"));
  // From balie-d both ways begin at the municipality.
  CHECK(written(single_points(other.catalog, other.graph, ThemeId("debts"))) ==
        Lines{"organization stad-hulp warmth: balie-d"});

  auto data = other.catalog.data();
  for (Service& service : data.services)
    if (service.id == ServiceId("loket")) service.organization = OrganizationId("maatje");
  const City same_organization(data);
  CHECK(written(single_points(same_organization.catalog, same_organization.graph, ThemeId("debts"))) ==
        Lines{"organization maatje warmth: balie-a balie-b balie-c balie-d"});

  data = other.catalog.data();
  for (Service& service : data.services)
    if (service.id == ServiceId("loket")) service.at[0].location = LocationId("buurthuis");
  const City same_place(data);
  CHECK(written(single_points(same_place.catalog, same_place.graph, ThemeId("debts"))) ==
        Lines{"location buurthuis warmth: balie-a balie-b balie-c balie-d", "organization stad-hulp warmth: balie-d"});
}

TEST_CASE("a service that is also offered elsewhere, or by phone, does not stop with one place") {
  const City town(rule("bieb", "loket"));
  auto data = town.catalog.data();
  for (Service& service : data.services) {
    if (service.id == ServiceId("loket")) service.at[0].location = LocationId("buurthuis");
    if (service.id == ServiceId("maatje-thuis")) service.schedule.rows = service.at[0].schedule.rows;
  }
  const City phone(data);
  CHECK(written(single_points(phone.catalog, phone.graph, ThemeId("debts"))) ==
        Lines{"organization stad-hulp warmth: balie-d"});
}

TEST_CASE("points come for every theme when none is named, most desks first") {
  const City town;
  const auto points = single_points(town.catalog, town.graph);
  REQUIRE(points.size() == 4);
  CHECK(points.front().desks.size() == 4);
  CHECK(points.back().id == "intake");
  CHECK_THROWS_AS(single_points(town.catalog, town.graph, ThemeId("debt")), NotFound);
}

TEST_CASE("dominators find the same services as leaving each out and looking again") {
  const City town(rule("balie-a", "intake") + rule("intake", "loket") + rule("loket", "krediet"));
  const auto points = single_points(town.catalog, town.graph, ThemeId("debts"));
  for (const Service& service : town.catalog.services()) {
    const auto lost =
        what_if(town.catalog, town.graph, {.without = {service.id.str()}, .week = {}}, {.themes = {ThemeId("debts")}})
            .lost;
    for (const Desk& desk : town.catalog.desks()) {
      INFO(service.id.str() << " " << desk.id.str());
      const bool told = has(points, [&](const SinglePoint& point) {
        return point.id == service.id.str() &&
               std::find(point.desks.begin(), point.desks.end(), desk.id) != point.desks.end();
      });
      const bool seen = has(lost, [&](const CellChange& change) { return change.row == desk.id.str(); });
      CHECK(told == seen);
    }
  }
}

TEST_CASE("a cut point holds parts of the network together") {
  const auto found = City().analyse();
  REQUIRE(found.cut_points.size() == 2);
  CHECK(found.cut_points[0].id == ReferrerId("maatje-thuis"));  // a, b, c and the intake hang on it
  CHECK(found.cut_points[0].parts == 4);
  CHECK(found.cut_points[1].id == ReferrerId("intake"));  // d, the buddies, the bank
  CHECK(found.cut_points[1].parts == 3);
}

TEST_CASE("a hub is what the shortest ways by rules run over") {
  const auto hubs = City().analyse().hubs;
  REQUIRE(hubs.size() == 1);
  CHECK(hubs[0].id == ReferrerId("intake"));
  CHECK(hubs[0].betweenness == Approx(2.0 / (6 * 5)));  // d to the buddies and d to the bank, of 7 vertices
}

TEST_CASE("services that send people round are a loop, closed when nobody gets out") {
  const City town(rule("maatje-thuis", "loket") + rule("loket", "maatje-thuis"));
  const auto found = town.analyse();
  REQUIRE(found.loops.size() == 1);
  CHECK(found.loops[0].services == std::vector<ServiceId>{ServiceId("loket"), ServiceId("maatje-thuis")});
  CHECK(found.loops[0].closed);
  CHECK_FALSE(City(rule("maatje-thuis", "intake")).analyse().loops[0].closed);
  CHECK(City().analyse().loops.empty());
}

TEST_CASE("dead ends: gone, never open, agreed hours that are over, nothing to offer, no way in") {
  const auto reason = [](const City& town, const char* to) -> std::optional<DeadEndReason> {
    for (const DeadEnd& end : town.analyse().dead_ends)
      if (end.to == ServiceId(to)) return end.reason;
    return std::nullopt;
  };
  CHECK(City().analyse().dead_ends.empty());
  auto data = City().catalog.data();
  const auto changed = [&](const char* id, auto&& change) {
    auto copy = data;
    for (Service& service : copy.services)
      if (service.id == ServiceId(id)) change(service);
    return City(std::move(copy));
  };
  CHECK(reason(changed("maatje-thuis", [](Service& s) { s.status = Status::defunct; }), "maatje-thuis") ==
        DeadEndReason::gone);
  CHECK(
      reason(changed("maatje-thuis", [](Service& s) { s.at[0].schedule.rows[0].valid_to = parse_date("2026-06-30"); }),
             "maatje-thuis") == DeadEndReason::never_opens);
  CHECK(reason(City(rule("balie-a", "loket",
                         "schedule: [{days: [mo], opens: \"19:00\", closes: \"20:00\", valid_to: 2026-06-30}], ")),
               "loket") == DeadEndReason::hand_over_past);
  CHECK(reason(changed("maatje-thuis", [](Service& s) { s.themes.clear(); }), "maatje-thuis") ==
        DeadEndReason::helps_with_nothing);
  CHECK(reason(changed("intake", [](Service& s) { s.status = Status::inactive; }), "krediet") ==
        DeadEndReason::no_way_in);
}

TEST_CASE("a partner that refers to us and to whom we do not refer is told, and the other way round") {
  const City town(rule("coach-thuis", "boekenclub"));
  const auto found = town.analyse().one_way;
  REQUIRE(found.size() == 3);
  CHECK(found[0].partner == OrganizationId("coach"));
  CHECK(found[0].partner_refers);
  CHECK(found[1].partner == OrganizationId("maatje"));
  CHECK_FALSE(found[1].partner_refers);
  const City both(rule("coach-thuis", "boekenclub") + rule("balie-a", "coach-thuis"));
  CHECK_FALSE(has(both.analyse().one_way, [](const OneWay& pair) { return pair.partner == OrganizationId("coach"); }));
}

TEST_CASE("partners that no rule leads to are told, with whether they are open without one") {
  const auto found = City().analyse().unreferred;
  REQUIRE(found.size() == 1);
  CHECK(found[0].organization == OrganizationId("coach"));
  CHECK(found[0].open);
}

TEST_CASE("a path is as old as its oldest step, and of unknown age where a step is undated") {
  const auto paths = City().analyse("debts").paths;
  REQUIRE(paths.size() == 4);
  CHECK(paths[0].desk == DeskId("balie-b"));
  CHECK_FALSE(paths[0].oldest);
  CHECK(paths[1].desk == DeskId("balie-a"));
  CHECK(paths[1].oldest == parse_date("2025-03-01"));
  CHECK(paths[2].desk == DeskId("balie-d"));
  CHECK(paths[2].oldest == parse_date("2026-08-01"));
  CHECK(paths[2].via == std::vector<ReferrerId>{ReferrerId("balie-d"), ReferrerId("intake")});
  CHECK(paths[3].oldest == parse_date("2026-10-01"));  // verified, whatever the date of its source
}

TEST_CASE(
    "consultation hours a week are what can flow from the desks, through hand-over hours and services on the way") {
  const City town;
  const auto debts = capacity(town.catalog, town.graph, ThemeId("debts"), week48);
  CHECK(debts.warm_minutes == 120);   // the buddies on Wednesday
  CHECK(debts.minutes == 120 + 180);  // and the counter on Monday, to which people go by themselves
  CHECK(debts.hours_unknown == 1);    // of the bank nobody knows the hours
  const auto from_d = capacity(town.catalog, town.graph, ThemeId("debts"), week48, {DeskId("balie-d")});
  CHECK(from_d.warm_minutes == 30);  // the intake takes over for half an hour
  CHECK(capacity(town.catalog, town.graph, ThemeId("energy"), week48).minutes == 0);  // home visits keep no hours
}

TEST_CASE("a service on the way lets through no more than it is open") {
  auto data = City().catalog.data();
  for (ReferralRule& rule : data.rules)
    if (rule.from == ReferrerId("balie-d")) rule.schedule = {};
  for (Service& service : data.services)
    if (service.id == ServiceId("intake")) service.schedule.rows[0].closes = *parse_time_of_day("09:25");
  const City town(data);
  CHECK(capacity(town.catalog, town.graph, ThemeId("debts"), week48, {DeskId("balie-d")}).warm_minutes == 50);
}

TEST_CASE("a desk that is shut all week brings nobody") {
  auto data = City().catalog.data();
  data.desks[0].schedule.rows[0].valid_from = parse_date("2027-01-01");
  const City town(data);
  CHECK(capacity(town.catalog, town.graph, ThemeId("debts"), week48, {DeskId("balie-a")}).minutes == 0);
}

TEST_CASE("what if: a service, an organization, a place or a desk stops") {
  const City town;
  const auto ask = [&](const char* id) { return what_if(town.catalog, town.graph, {.without = {id}, .week = {}}); };
  const auto lost = ask("maatje-thuis").lost;
  REQUIRE(lost.size() == 4);
  for (const CellChange& change : lost) {
    CHECK(change.theme == ThemeId("debts"));
    CHECK(change.before == ReferralKind::warm);
    CHECK(change.after == ReferralKind::external);
  }
  CHECK(ask("maatje").lost.size() == 4);
  CHECK(ask("buurthuis").stopped.services == std::vector<ServiceId>{ServiceId("maatje-thuis")});
  CHECK(ask("coach").lost.front().after == std::nullopt);
  const auto desk = ask("balie-a");
  CHECK(desk.stopped.desks == std::vector<DeskId>{DeskId("balie-a")});
  CHECK(desk.lost.empty());
  CHECK(ask("gebouw").stopped.desks.size() == 4);
  CHECK_THROWS_AS(ask("matje-thuis"), NotFound);
}

TEST_CASE(
    "what if: in the week of Christmas who is shut for the holidays is taken to have stopped, who is monthly is not") {
  auto data = City().catalog.data();
  for (Service& service : data.services) {
    if (service.id == ServiceId("maatje-thuis"))
      service.at[0].schedule.exceptions = {{.date = *parse_date("2026-12-23"), .closed = true}};
    if (service.id == ServiceId("loket"))
      service.at[0].schedule.rows = {{.rrule = "FREQ=MONTHLY;BYDAY=1MO", .opens = {540}, .closes = {720}}};
    if (service.id == ServiceId("intake"))
      service.schedule.rows = {{.days = {Weekday::fr}, .opens = {540}, .closes = {720}}};
  }
  const City town(data);
  const auto christmas =
      what_if(town.catalog, town.graph, {.without = {}, .week = parse_iso_week("2026-W52")}, {.at = tuesday});
  CHECK(christmas.stopped.services ==
        std::vector<ServiceId>{ServiceId("intake"), ServiceId("maatje-thuis")});  // Friday is Christmas Day
  CHECK(christmas.stopped.desks.empty());
  CHECK(christmas.lost.size() == 4);
  CHECK(what_if(town.catalog, town.graph, {.without = {}, .week = week48}, {.at = tuesday}).stopped.services.empty());
}

TEST_CASE("what if: who is out of season already is not lost by a week") {
  auto data = City().catalog.data();
  for (Service& service : data.services)
    if (service.id == ServiceId("maatje-thuis")) service.at[0].schedule.rows[0].valid_from = parse_date("2027-03-01");
  const City town(data);
  const auto christmas =
      what_if(town.catalog, town.graph, {.without = {}, .week = parse_iso_week("2026-W52")}, {.at = tuesday});
  CHECK(christmas.stopped.services.empty());
  CHECK(christmas.lost.empty());
  const auto spring = *parse_instant("2027-03-09 10:00");
  CHECK(what_if(town.catalog, town.graph, {.without = {}, .week = parse_iso_week("2026-W52")}, {.at = spring})
            .lost.size() == 4);
}
