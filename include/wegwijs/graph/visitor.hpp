// What a desk worker knows of the person at the desk, as far as it decides who can help. Never stored.
//
//   Visitor visitor{.area = AreaId("tilburg"), .age = 76};
//   if (auto obstacle = why_not(service, visitor, catalog)) …
#pragma once

#include <optional>
#include <string>
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
};

// Why a service cannot be given to a visitor, or why no route leads to it.
enum class Obstacle {
  gone,             // the service is inactive, defunct or closed for the time being
  age,
  area,             // for people who live elsewhere
  group,
  digid,            // cannot be used without DigiD
  language,
  referral_only,    // no rule leads there from this desk
  no_opening,       // no opening known within 400 days
};

std::string_view to_string(Obstacle obstacle) noexcept;

// Whether the service is open to the visitor (concepts, section 3).
// Returns: nothing when it is; otherwise the first obstacle, in the order of the enumeration.
std::optional<Obstacle> why_not(const Service& service, const Visitor& visitor, const Catalog& catalog);

}  // namespace wegwijs
