// An information point (IDO): a place in or outside a library with staff that refers.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "wegwijs/model/contact.hpp"
#include "wegwijs/model/enums.hpp"
#include "wegwijs/model/ids.hpp"

namespace wegwijs {

// Counts that a source gives of a desk over a period.
struct DeskFigures {
  std::optional<Date> period_from;
  std::optional<Date> period_to;
  int questions = 0;
  int corona = 0;
  int other = 0;
  int inhabitants = 0;                        // of the place the desk stands in
  std::string printed_per_inhabitant;         // as the source prints it, right or wrong
  Provenance provenance;
  friend bool operator==(const DeskFigures&, const DeskFigures&) = default;
};

struct Desk {
  DeskId id;
  std::string name;
  OrganizationId organization;
  LocationId location;
  std::optional<Scenario> scenario;
  std::vector<DeskTask> tasks;
  std::vector<Staffing> staffing;
  std::optional<bool> private_room;
  std::optional<YearMonth> opened;
  Schedule schedule;
  Access access = Access::open;
  std::vector<Phone> phones;
  std::string url;
  std::string note;
  Status status = Status::active;
  std::vector<DeskFigures> figures;
  std::vector<Alternative> alternatives;
  Provenance provenance;
  bool fictional = false;
  friend bool operator==(const Desk&, const Desk&) = default;
};

}  // namespace wegwijs
