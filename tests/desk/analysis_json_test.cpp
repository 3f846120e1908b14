#include "wegwijs/desk/analysis_json.hpp"

#include <nlohmann/json.hpp>

#include "support/village.hpp"
#include "wegwijs/calendar/zone.hpp"

using namespace wegwijs;
using nlohmann::json;

namespace {

constexpr const char* hamlet = R"(
areas: [{id: dorp, name: Dorp, kind: municipality}, {id: veld, name: Veld, kind: municipality}]
themes: [{id: debts, name: Schulden}, {id: energy, name: Energie}]
organizations:
  - {id: bieb, name: Bieb, kind: library, provenance: {source: test, seen_on: 2026-09-01}}
  - id: hulp
    name: Hulp
    kind: charity
    phones: [{number: "013 123 45 67"}]
    provenance: {source: test, seen_on: 2025-09-01}
    services: [{id: raad, name: Raad, themes: [debts], schedule: [{days: [tu], opens: "10:00", closes: "12:00", note: inloop}]}]
locations: [{id: huis, name: Huis, municipality: dorp}]
desks: [{id: balie, name: Balie, organization: bieb, location: huis, provenance: {source: test, seen_on: 2026-09-01}}]
referrals: [{from: balie, to: raad, kind: warm, contact: {role: raad}, provenance: {source: test, seen_on: 2026-09-01}}]
)";

const Instant tuesday = *parse_instant("2026-11-24 14:10");

struct Village {
  Catalog catalog = village(hamlet);
  ReferralGraph graph{catalog};
};

}  // namespace

TEST_CASE("coverage as JSON: empty cells are null, days only where they were asked for") {
  const Village here;
  const json all = json::parse(to_json(coverage(here.catalog, here.graph)));
  CHECK(all["rows"][0] == json{{"id", "balie"}, {"name", "Balie"}, {"desks", {"balie"}}});
  REQUIRE(all["cells"].size() == 2);
  CHECK(all["cells"][0] == json{{"theme", "energy"}, {"row", "balie"}, {"kind", nullptr}, {"by", nullptr}});
  CHECK(all["cells"][1] == json{{"theme", "debts"}, {"row", "balie"}, {"kind", "warm"}, {"by", "raad"}});
  const json days =
      json::parse(to_json(coverage(here.catalog, here.graph, {.weekdays = {Weekday::tu}, .at = tuesday})));
  CHECK(days["cells"][1]["weekday"] == "tu");
  CHECK(days["cells"][1]["hours_unknown"].is_null());
  const json areas = json::parse(to_json(coverage(here.catalog, here.graph, {.rows = CoverageRows::areas})));
  CHECK(areas["without_desk"] == json{"veld"});
}

TEST_CASE("the network as JSON has every part, each finding with its facts and a sentence") {
  const Village here;
  const json found =
      json::parse(to_json(analyse_network(here.catalog, here.graph, {.at = tuesday}), here.catalog, Language::en));
  for (const char* part :
       {"single_points", "cut_points", "hubs", "dead_ends", "loops", "one_way", "unreferred", "paths", "capacity"}) {
    INFO(part);
    REQUIRE(found[part].is_array());
    for (const json& one : found[part]) CHECK(one["text"].is_string());
  }
  CHECK(found["single_points"][0]["id"] == "raad");
  CHECK(found["single_points"][0]["loss"] == "everything");
  CHECK(found["paths"][0]["oldest"] == "2026-09-01");
  CHECK(found["capacity"].size() == 2);
}

TEST_CASE("what if as JSON: what stopped and what was lost") {
  const Village here;
  const json lost = json::parse(
      to_json(what_if(here.catalog, here.graph, {.without = {"hulp"}, .week = {}}), here.catalog, Language::nl));
  CHECK(lost["stopped"] == json{{"services", {"raad"}}, {"desks", json::array()}});
  REQUIRE(lost["lost"].size() == 1);
  CHECK(lost["lost"][0]["after"].is_null());
  CHECK(lost["lost"][0]["text"] == "Balie, Schulden: was warm, wordt niemand");
}

TEST_CASE("the list to call as JSON says whom to call, when it was due and what to ask") {
  const Village here;
  const json list =
      json::parse(to_json(stale(here.catalog, {.at = tuesday, .kind = CheckKind::phone}), tuesday, Language::nl));
  REQUIRE(list["checks"].size() == 1);
  const json& check = list["checks"][0];
  CHECK(check["organization"] == json{{"id", "hulp"}, {"name", "Hulp"}});
  CHECK(check["phone"] == "013 123 45 67");
  CHECK(check["last"] == "2025-09-01");
  CHECK(check["due"] == "2026-03-01");
  CHECK(check["days_overdue"] == 268);
  CHECK(check["text"] == "klopt het nummer 013 123 45 67?");
}

TEST_CASE("a difference as JSON has records, paths and cells") {
  const Village old_map;
  CatalogData data = old_map.catalog.data();
  data.rules.clear();
  const Catalog catalog(std::move(data));
  const ReferralGraph graph(catalog);
  const json diff =
      json::parse(to_json(map_diff({old_map.catalog, old_map.graph}, {catalog, graph}), catalog, Language::nl));
  REQUIRE(diff["records"].size() == 1);
  CHECK(diff["records"][0] ==
        json{{"change", "lost"}, {"kind", "referral"}, {"id", "balie → raad"}, {"name", "balie → raad"}});
  CHECK(diff["paths"][0]["after"] == "external");
  CHECK(diff["paths"][0]["desks"] == json{"balie"});
  CHECK(diff["cells"][0]["before"] == "warm");
}

TEST_CASE("hours as JSON: a list of days for each timetable, and whether it is open") {
  const Village here;
  const json hours = json::parse(
      to_json(week_hours(here.catalog, "raad", *parse_date("2026-11-23"), tuesday, Language::nl), Language::nl));
  CHECK(hours["open"] == false);
  CHECK(hours["next"] == "2026-12-01T10:00:00+01:00");
  CHECK(hours["until"].is_null());
  const json& day = hours["entries"][0]["days"][1];
  CHECK(day["date"] == "2026-11-24");
  CHECK(day["open"] == json{{{"opens", "10:00"}, {"closes", "12:00"}}});
  CHECK(day["notes"] == json{"inloop"});
}
