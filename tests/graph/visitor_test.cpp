#include "wegwijs/graph/visitor.hpp"

#include "support/catch.hpp"

using namespace wegwijs;

namespace {

Catalog towns() {
  CatalogData data;
  data.areas = {{.id = AreaId("land")}, {.id = AreaId("oss"), .within = AreaId("land")}, {.id = AreaId("uden"), .within = AreaId("land")}};
  return Catalog(std::move(data));
}

}  // namespace

TEST_CASE("what is not known of a visitor excludes nothing") {
  Service service;
  service.eligibility = {{18, 65}, {AreaId("oss")}, {"student"}, ""};
  service.needs_digid = true;
  service.languages = {"nl"};
  CHECK_FALSE(why_not(service, Visitor{}, towns()));
}

TEST_CASE("an age outside the range is an obstacle, both ends are inside") {
  Service service;
  service.eligibility.ages = {18, 65};
  for (const int age : {18, 65, 40}) CHECK_FALSE(why_not(service, Visitor{.age = age}, towns()));
  for (const int age : {17, 66, 0}) CHECK(why_not(service, Visitor{.age = age}, towns()) == Obstacle::age);
}

TEST_CASE("who lives within an area is served by it, who lives elsewhere is not") {
  Service local, national;
  local.eligibility.areas = {AreaId("oss")};
  national.eligibility.areas = {AreaId("land")};
  CHECK_FALSE(why_not(local, Visitor{.area = AreaId("oss")}, towns()));
  CHECK(why_not(local, Visitor{.area = AreaId("uden")}, towns()) == Obstacle::area);
  CHECK_FALSE(why_not(national, Visitor{.area = AreaId("uden")}, towns()));
}

TEST_CASE("groups, DigiD and language exclude only when they were told") {
  Service service;
  service.eligibility.groups = {"student"};
  CHECK(why_not(service, Visitor{.groups = {"mantelzorger"}}, towns()) == Obstacle::group);
  CHECK_FALSE(why_not(service, Visitor{.groups = {"mantelzorger", "student"}}, towns()));
  service.needs_digid = true;
  CHECK(why_not(service, Visitor{.no_digid = true}, towns()) == Obstacle::digid);
  service.needs_digid = false;
  service.languages = {"nl", "en"};
  CHECK(why_not(service, Visitor{.languages = {"tr"}}, towns()) == Obstacle::language);
  CHECK_FALSE(why_not(service, Visitor{.languages = {"tr", "en"}}, towns()));
}

TEST_CASE("a service that is gone is told as gone, whoever asks") {
  Service service;
  service.eligibility.ages = {18, 65};
  for (const Status status : {Status::inactive, Status::defunct, Status::temporarily_closed}) {
    service.status = status;
    CHECK(why_not(service, Visitor{.age = 3}, towns()) == Obstacle::gone);
  }
}

TEST_CASE("a service is too far when all its places are, and a place of which nobody knows where it is may be near") {
  CatalogData data;
  data.locations = {{.id = LocationId("away"), .point = Point{51.65, 5.09}}, {.id = LocationId("near"), .point = Point{51.551, 5.09}},
                    {.id = LocationId("somewhere")}};
  const Catalog catalog(std::move(data));
  const auto at = [](std::initializer_list<const char*> places) {
    Service service;
    for (const char* place : places) service.at.push_back({.location = LocationId(place)});
    return service;
  };
  const Visitor slow{.max_distance_m = 500, .here = Point{51.55, 5.09}};
  CHECK(why_not(at({"away"}), slow, catalog) == Obstacle::too_far);
  CHECK_FALSE(why_not(at({"away", "near"}), slow, catalog));
  CHECK_FALSE(why_not(at({"away", "somewhere"}), slow, catalog));
  CHECK_FALSE(why_not(at({}), slow, catalog));
  CHECK_FALSE(why_not(at({"away"}), Visitor{.max_distance_m = 500}, catalog));  // nobody knows where the desk is
  CHECK_FALSE(why_not(at({"away"}), Visitor{.here = Point{51.55, 5.09}}, catalog));
}

TEST_CASE("what is given by phone or at home is never too far") {
  CatalogData data;
  data.locations = {{.id = LocationId("away"), .point = Point{51.65, 5.09}}};
  const Catalog catalog(std::move(data));
  Service service{.channels = {Channel::desk}, .at = {{.location = LocationId("away")}}};
  const Visitor slow{.max_distance_m = 500, .here = Point{51.55, 5.09}};
  CHECK(why_not(service, slow, catalog) == Obstacle::too_far);
  for (const Channel channel : {Channel::phone, Channel::web, Channel::mail, Channel::chat, Channel::home_visit}) {
    service.channels = {Channel::desk, channel};
    CHECK_FALSE(why_not(service, slow, catalog));
  }
}
