#include "wegwijs/graph/locality.hpp"

#include "support/village.hpp"

using namespace wegwijs;

namespace {

const Catalog& land() {
  static const Catalog catalog = village(R"(
areas:
  - {id: land, name: Land, kind: nation}
  - {id: gewest, name: Gewest, kind: province, within: land}
  - {id: dorp, name: Dorp, within: gewest}
  - {id: stad, name: Stad, within: gewest}
locations: [{id: plein, name: Plein, municipality: dorp}]
organizations:
  - id: hall
    name: Gemeente Dorp
    kind: municipality
    area: dorp
    provenance: {source: test, seen_on: 2026-01-01}
    services:
      - {id: hall-counter, name: Loket}
      - {id: hall-for-both, name: Samen, eligibility: {areas: [stad, dorp]}}
  - id: library
    name: Bibliotheek
    kind: library
    areas: [dorp, stad]
    provenance: {source: test, seen_on: 2026-01-01}
    services: [{id: library-course, name: Cursus}]
  - id: helpers
    name: Helpers
    kind: charity
    provenance: {source: test, seen_on: 2026-01-01}
    services:
      - {id: for-all, name: Voor iedereen}
      - {id: for-the-nation, name: Voor het land, eligibility: {areas: [land]}}
      - {id: for-the-province, name: Voor het gewest, eligibility: {areas: [gewest]}}
      - {id: for-all-with-a-place, name: Met een plek, at: [{location: plein}, {location: plein}]}
)");
  return catalog;
}

std::vector<AreaId> municipalities(const char* service) { return municipalities_of(land().at(ServiceId(service)), land()); }
bool national(const char* service) { return is_national(land().at(ServiceId(service)), land()); }

}  // namespace

TEST_CASE("a service is local to the municipalities it is limited to") {
  CHECK(municipalities("hall-for-both") == std::vector{AreaId("dorp"), AreaId("stad")});
  CHECK_FALSE(national("hall-for-both"));
}

TEST_CASE("what a municipality offers without a limit is for its own people") {
  CHECK(municipalities("hall-counter") == std::vector{AreaId("dorp")});
  CHECK_FALSE(national("hall-counter"));
}

TEST_CASE("what a library offers without a limit is local to all it serves") {
  CHECK(municipalities("library-course") == std::vector{AreaId("dorp"), AreaId("stad")});
  CHECK_FALSE(national("library-course"));
}

TEST_CASE("what is for everybody or for the nation is national, and for a province neither that nor local") {
  for (const char* service : {"for-all", "for-the-nation"}) {
    CHECK(municipalities(service).empty());
    CHECK(national(service));
  }
  CHECK(municipalities("for-the-province").empty());
  CHECK_FALSE(national("for-the-province"));
}

TEST_CASE("a national service is local as well to where it has a place") {
  CHECK(municipalities("for-all-with-a-place") == std::vector{AreaId("dorp")});
  CHECK(national("for-all-with-a-place"));
}
