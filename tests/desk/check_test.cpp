#include <fstream>
#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/temporary_folder.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/desk/build.hpp"
#include "wegwijs/desk/json.hpp"

using namespace wegwijs;

namespace {

constexpr const char* town = R"(
areas: [{id: dorp, name: Dorp}]
themes: [{id: finance, name: Geld}, {id: legal, name: Recht}]
locations: [{id: bieb, name: Bieb, municipality: dorp}]
organizations:
  - id: helpers
    name: Helpers
    provenance: {source: test, seen_on: 2026-01-01}
    services: [{id: helpers-money, name: Geldhulp, themes: [finance], eligibility: {areas: [dorp]}, phones: [{number: "013 123 45 67"}]}]
desks:
  - {id: desk, name: Balie, location: bieb, provenance: {source: test, seen_on: 2026-01-01}}
  - {id: old-desk, name: Oude balie, location: bieb, status: defunct, provenance: {source: test, seen_on: 2026-01-01}}
)";

BuildResult check_town(const std::string& extra = {}, const char* warm_desk = "") {
  const TemporaryFolder folder;
  std::ofstream(folder.path() / "town.yaml") << town << extra;
  BuildOptions options;
  options.warm_desk = DeskId(warm_desk);
  return check(std::vector{folder.path()}, options);
}

}  // namespace

TEST_CASE("a check of a sound map tells what each active desk lacks for warm paths") {
  const BuildResult result = check_town();
  REQUIRE(result.warm_gaps.size() == 1);
  CHECK(result.warm_gaps[0].desk == DeskId("desk"));
  CHECK(result.warm_gaps[0].gaps.size() == 2);
  CHECK(result.warm_gaps[0].with_candidates() == 1);
}

TEST_CASE("a check of a map with errors tells nothing of warm paths") {
  CHECK(check_town("urgent: 3\n", "nowhere").warm_gaps.empty());
}

TEST_CASE("a desk that is asked for is told although it is not in use, and one that does not exist is named") {
  const BuildResult result = check_town({}, "old-desk");
  REQUIRE(result.warm_gaps.size() == 2);
  CHECK(result.warm_gaps[1].desk == DeskId("old-desk"));
  CHECK_THROWS_AS(check_town({}, "dsek"), NotFound);
}

TEST_CASE("the JSON of a check counts for every desk, and gives the gaps of the desk that was asked for") {
  using nlohmann::json;
  const json short_one = json::parse(to_json(check_town()));
  CHECK(short_one["warm"]["desks"][0]["themes_without"] == 2);
  CHECK(short_one["warm"]["desks"][0]["with_candidates"] == 1);
  CHECK_FALSE(short_one["warm"]["desks"][0].contains("gaps"));
  const json full = json::parse(to_json(check_town({}, "desk")));
  const json& gap = full["warm"]["desks"][0]["gaps"][0];
  CHECK(gap["theme"] == "finance");
  CHECK(gap["candidates"][0]["service"] == "helpers-money");
  CHECK(gap["candidates"][0]["phone"] == "013 123 45 67");
  CHECK(gap["candidates"][0]["contact_role"].is_null());
  CHECK(gap["candidates"][0]["distance_m"].is_null());
  CHECK(gap["candidates"][0]["missing"] == json::array({"contact-or-hour", "agreement"}));
  CHECK_FALSE(json::parse(to_json(check_town("urgent: 3\n"))).contains("warm"));
}
