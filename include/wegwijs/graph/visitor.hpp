// What a desk worker knows of the person at the desk, as far as it decides who can help. Never stored.
//
//   Visitor visitor{.area = AreaId("tilburg"), .age = 76};
//   if (auto obstacle = why_not(service, visitor, catalog)) …
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wegwijs/model/catalog.hpp"

namespace wegwijs {

// Everything left empty is "not known", and what is not known excludes nothing.
struct Visitor {
  AreaId area;                          // the municipality the visitor lives in
  std::optional<int> age;               // years
  std::vector<std::string> languages;   // ISO 639-1
  std::vector<std::string> groups;
  bool no_digid = false;
  std::optional<double> max_distance_m; // cannot travel further, from `here`; nothing = as far as need be
  std::optional<Point> here;            // where the visitor stands; ReferralGraph::at_desk fills in that of the desk
  friend bool operator==(const Visitor&, const Visitor&) = default;
};

// Throws: InvalidArgument for an age outside 0 to 130, a negative distance, or what is no code of a language.
void check(const Visitor& visitor);

// Why a service cannot be given to a visitor, or why no route leads to it.
enum class Obstacle {
  gone,             // the service is inactive, defunct or closed for the time being
  age,
  area,             // for people who live elsewhere
  group,
  digid,            // cannot be used without DigiD
  language,
  too_far,          // every place of it is further than the visitor can travel
  referral_only,    // no rule leads there from this desk
  too_many_steps,   // routes lead there, but none as short as was asked for
  no_opening,       // no opening known within 400 days
};

template <>
struct EnumNames<Obstacle> {
  static constexpr auto values = std::to_array<std::string_view>(
      {"gone", "age", "area", "group", "digid", "language", "too-far", "referral-only", "too-many-steps", "no-opening"});
};

// Whether a service can only be had further away than the visitor can travel: it has places, all of them are known to
// lie further from `here` than max_distance_m, and it is not also given by phone, web, mail, chat or at home. A place
// without a point may be near, so it excludes nothing.
bool is_too_far(const Service& service, const Visitor& visitor, const Catalog& catalog);

// Whether the service is open to the visitor (concepts, section 3).
// Returns: nothing when it is; otherwise the first obstacle, in the order of the enumeration.
std::optional<Obstacle> why_not(const Service& service, const Visitor& visitor, const Catalog& catalog);

}  // namespace wegwijs
