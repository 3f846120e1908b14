// A place with an address, where services and desks are found.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "wegwijs/base/place.hpp"
#include "wegwijs/model/contact.hpp"
#include "wegwijs/model/ids.hpp"

namespace wegwijs {

struct Address {
  std::string street;        // with house number
  std::string postal_code;   // "5038 AE"
  std::string place;
  bool empty() const noexcept { return street.empty() && postal_code.empty() && place.empty(); }
  friend bool operator==(const Address&, const Address&) = default;
};

struct Location {
  LocationId id;
  std::string name;
  OrganizationId organization;               // whose building it is; may be empty
  Address address;
  AreaId municipality;
  std::optional<Point> point;
  std::vector<std::string> accessibility;    // "wheelchair"
  std::vector<Phone> phones;
  std::string note;
  std::vector<Alternative> alternatives;
  Provenance provenance;
  bool fictional = false;                    // set by the file it comes from
  friend bool operator==(const Location&, const Location&) = default;
};

}  // namespace wegwijs
