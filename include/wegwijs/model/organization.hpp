// A partner: a municipality, a national body, a charity, a helpline, the library itself.
#pragma once

#include <string>
#include <vector>

#include "wegwijs/model/contact.hpp"
#include "wegwijs/model/enums.hpp"
#include "wegwijs/model/ids.hpp"

namespace wegwijs {

// What a library says it wants to do.
struct Plan {
  std::string text;
  std::vector<ThemeId> themes;
  std::string by;                       // when, as the library says it: "2024"
  Provenance provenance;
  friend bool operator==(const Plan&, const Plan&) = default;
};

struct Organization {
  OrganizationId id;
  std::string name;
  std::vector<std::string> alternate_names;
  std::string description;
  OrganizationKind kind = OrganizationKind::government;
  AreaId area;                          // a municipality's own area
  std::vector<AreaId> areas;            // a library's: the municipalities it serves
  std::string website;
  std::string email;                    // of a role, never of a person
  std::vector<Phone> phones;
  std::vector<Plan> plans;
  Status status = Status::active;
  std::vector<Alternative> alternatives;
  Provenance provenance;
  bool fictional = false;
  friend bool operator==(const Organization&, const Organization&) = default;
};

}  // namespace wegwijs
