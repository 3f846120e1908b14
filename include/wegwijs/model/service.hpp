// What a visitor can be sent to: the unit of search and of referral. Belongs to one organization.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "wegwijs/model/contact.hpp"
#include "wegwijs/model/enums.hpp"
#include "wegwijs/model/ids.hpp"
#include "wegwijs/model/provenance.hpp"
#include "wegwijs/model/schedule.hpp"

namespace wegwijs {

struct AgeRange {
  std::optional<int> min;   // years, inclusive
  std::optional<int> max;   // years, inclusive
  friend bool operator==(const AgeRange&, const AgeRange&) = default;
};

// For whom a service is. Every part left empty means "for everybody".
struct Eligibility {
  AgeRange ages;
  std::vector<AreaId> areas;           // the visitor lives in one of these or in an area within them
  std::vector<std::string> groups;     // the visitor belongs to one of these
  std::string note;
  friend bool operator==(const Eligibility&, const Eligibility&) = default;
};

struct Cost {
  std::optional<bool> free;
  std::string note;
  friend bool operator==(const Cost&, const Cost&) = default;
};

// Where and when a service is offered (HSDS service_at_location; in Dutch often "spreekuur").
struct ServiceAtLocation {
  LocationId location;
  Schedule schedule;
  std::vector<Phone> phones;
  Contact contact;
  std::string note;
  Provenance provenance;
  friend bool operator==(const ServiceAtLocation&, const ServiceAtLocation&) = default;
};

struct Service {
  ServiceId id;
  OrganizationId organization;
  std::string name;
  std::vector<std::string> alternate_names;
  std::string description;
  std::vector<ThemeId> themes;
  std::vector<ProductId> products;
  std::vector<std::string> phrases;            // what visitors say
  Access access = Access::open;
  std::vector<Channel> channels;
  std::optional<bool> needs_digid;
  std::optional<HelpLevel> help_level;
  Eligibility eligibility;
  std::vector<std::string> languages;          // ISO 639-1; empty = not known
  Cost cost;
  std::vector<std::string> required_documents;
  int lead_time_days = 0;                      // whole days from hand-over until help starts, 0 or more
  std::string url;
  std::vector<Phone> phones;
  Schedule schedule;                           // hours that do not depend on a place
  std::vector<ServiceAtLocation> at;
  Status status = Status::active;
  std::vector<Alternative> alternatives;
  Provenance provenance;
  bool fictional = false;
  friend bool operator==(const Service&, const Service&) = default;
};

}  // namespace wegwijs
