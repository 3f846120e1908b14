#include "wegwijs/graph/visitor.hpp"

#include <algorithm>
#include <string>

#include "graph/places.hpp"
#include "wegwijs/base/error.hpp"

namespace wegwijs {

namespace {

template <class Wanted, class Offered>
bool any_in(const Wanted& wanted, const Offered& offered) {
  return std::any_of(wanted.begin(), wanted.end(), [&](const auto& value) {
    return std::find(offered.begin(), offered.end(), value) != offered.end();
  });
}

bool lives_in(const Visitor& visitor, const std::vector<AreaId>& areas, const Catalog& catalog) {
  return std::any_of(areas.begin(), areas.end(), [&](const AreaId& area) {
    return area == visitor.area || catalog.contains(area, visitor.area);
  });
}

// Whether it matters how far it is: the visitor cannot go everywhere, and the service is only given at places.
bool must_travel(const Service& service, const Visitor& visitor) {
  return visitor.max_distance_m && visitor.here &&
         std::all_of(service.channels.begin(), service.channels.end(),
                     [](Channel channel) { return channel == Channel::desk; });
}

bool lies_beyond(const ServiceAtLocation& place, const Visitor& visitor, const Catalog& catalog) {
  const Location* location = catalog.find(place.location);
  return location != nullptr && location->point &&
         distance_m(*visitor.here, *location->point) > *visitor.max_distance_m;
}

}  // namespace

void check(const Visitor& visitor) {
  if (visitor.age && (*visitor.age < 0 || *visitor.age > 130))
    throw InvalidArgument("bad-limit", {"een leeftijd van {0} kan niet – verwacht: 0 tot en met 130", "an age of {0} cannot be – expected: 0 to 130"},
                          {std::to_string(*visitor.age)});
  for (const std::string& language : visitor.languages)
    if (language.size() != 2 || language.find_first_not_of("abcdefghijklmnopqrstuvwxyz") != std::string::npos)
      throw InvalidArgument("called-wrongly", {"'{0}' is geen taalcode – verwacht: twee kleine letters, zoals nl of tr",
                                               "'{0}' is no language code – expected: two lower-case letters, such as nl or tr"},
                            {language});
  if (visitor.max_distance_m && !(*visitor.max_distance_m >= 0))
    throw InvalidArgument("bad-limit", {"een afstand van {0} meter kan niet – verwacht: 0 of meer", "a distance of {0} metres cannot be – expected: 0 or more"},
                          {std::to_string(static_cast<long long>(*visitor.max_distance_m))});
}

bool is_too_far(const Service& service, const Visitor& visitor, const Catalog& catalog) {
  return !service.at.empty() && must_travel(service, visitor) &&
         std::all_of(service.at.begin(), service.at.end(),
                     [&](const ServiceAtLocation& place) { return lies_beyond(place, visitor, catalog); });
}

std::vector<const ServiceAtLocation*> places_for(const Service& service, const Visitor& visitor, const Catalog& catalog) {
  std::vector<const ServiceAtLocation*> all, near;
  const bool far_matters = must_travel(service, visitor);
  for (const ServiceAtLocation& place : service.at) {
    all.push_back(&place);
    if (far_matters && !lies_beyond(place, visitor, catalog)) near.push_back(&place);
  }
  return near.empty() ? all : near;
}

std::optional<Obstacle> why_not(const Service& service, const Visitor& visitor, const Catalog& catalog) {
  if (service.status != Status::active) return Obstacle::gone;
  const Eligibility& eligible = service.eligibility;
  if (visitor.age) {
    if (eligible.ages.min && *visitor.age < *eligible.ages.min) return Obstacle::age;
    if (eligible.ages.max && *visitor.age > *eligible.ages.max) return Obstacle::age;
  }
  if (!eligible.areas.empty() && !visitor.area.empty() && !lives_in(visitor, eligible.areas, catalog)) return Obstacle::area;
  if (!eligible.groups.empty() && !visitor.groups.empty() && !any_in(visitor.groups, eligible.groups)) return Obstacle::group;
  if (visitor.no_digid && service.needs_digid.value_or(false)) return Obstacle::digid;
  if (!service.languages.empty() && !visitor.languages.empty() && !any_in(visitor.languages, service.languages))
    return Obstacle::language;
  if (is_too_far(service, visitor, catalog)) return Obstacle::too_far;
  return std::nullopt;
}

}  // namespace wegwijs
