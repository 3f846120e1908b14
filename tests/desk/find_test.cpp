#include <algorithm>

#include "desk/debts_village.hpp"
#include "wegwijs/base/error.hpp"

using namespace wegwijs;

namespace {

FoundList find(const char* words, FindOptions options = {}) {
  options.at = tuesday();
  return debts_village().kb().find(words, options);
}

bool has(const FoundList& found, const char* id) {
  return std::any_of(found.hits.begin(), found.hits.end(), [&](const Found& hit) { return hit.id == id; });
}

}  // namespace

TEST_CASE("words find services and other records") {
  const FoundList found = find("schulden");
  CHECK(has(found, "maatjes-debts"));
  CHECK(has(found, "debts"));
  FindOptions services;
  services.services_only = true;
  CHECK_FALSE(has(find("schulden", services), "debts"));
}

TEST_CASE("without words everything that passes the filters is listed, what is local first") {
  FindOptions options;
  options.theme = ThemeId("finance");
  options.area = AreaId("dorp");
  const FoundList found = find("", options);
  REQUIRE_FALSE(found.hits.empty());
  CHECK(found.hits.front().id == "hall-dorp-debts");
  CHECK(found.hits.front().local);
  CHECK(has(found, "maatjes-debts"));
  CHECK_FALSE(has(found, "hall-stad-debts"));
  CHECK_FALSE(found.nothing_local);
}

TEST_CASE("when only wider partners are known the answer says so") {
  FindOptions options;
  options.area = AreaId("dorp");
  options.services_only = true;
  const FoundList found = find("maatje", options);
  REQUIRE_FALSE(found.hits.empty());
  CHECK(found.nothing_local);
}

TEST_CASE("in an area only what has a place is found, and how wide it reaches is said") {
  FindOptions options;
  options.area = AreaId("dorp");
  const FoundList found = find("schulden", options);
  CHECK_FALSE(has(found, "debts"));  // the theme: no partner
  const auto scope_of = [&](const char* id) {
    const auto hit = std::find_if(found.hits.begin(), found.hits.end(), [&](const Found& each) { return each.id == id; });
    REQUIRE(hit != found.hits.end());
    return hit->scope;
  };
  CHECK(scope_of("hall-dorp-debts") == Scope::local);
  CHECK(scope_of("maatjes-debts") == Scope::national);
  for (const Found& hit : found.hits) CHECK((hit.kind == "service" || hit.kind == "organization" || hit.kind == "desk" || hit.kind == "location"));
}

TEST_CASE("open now keeps only what is known to be open") {
  FindOptions options;
  options.open_now = true;
  const FoundList found = find("", options);
  CHECK(has(found, "library-money"));        // Tuesday 14:00-16:00
  CHECK(has(found, "hall-dorp-debts"));      // Tuesday 09:00-17:00, far away
  CHECK_FALSE(has(found, "maatjes-debts"));  // Wednesday
  CHECK_FALSE(has(found, "maatjes-young"));  // hours unknown
}

TEST_CASE("nothing found is said plainly, and wrong filters are refused") {
  CHECK(find("xqzw").nothing_found);
  FindOptions options;
  options.theme = ThemeId("nothing");
  CHECK_THROWS_AS(find("schulden", options), NotFound);
  options.theme = ThemeId();
  options.limit = 1001;
  CHECK_THROWS_AS(find("schulden", options), InvalidArgument);
}

TEST_CASE("an area is known by id, name or village") {
  const KnowledgeBase& kb = debts_village().kb();
  for (const char* name : {"dorp", "Dorp", "GEHUCHT"}) CHECK(kb.area(name).str() == "dorp");
  CHECK_THROWS_AS(kb.area("Elders"), NotFound);
  CHECK_THROWS_AS(kb.area(""), NotFound);
}
