// How a partner is reached: phone numbers, and the role to ask for.
#pragma once

#include <string>
#include <vector>

#include "wegwijs/model/provenance.hpp"
#include "wegwijs/model/schedule.hpp"

namespace wegwijs {

struct Phone {
  std::string number;                  // as it is printed: "0800-8020", "14 013"
  std::string note;                    // "gratis", "lokaal tarief"
  std::vector<std::string> languages;  // ISO 639-1
  Schedule schedule;                   // when somebody answers
  Provenance provenance;               // empty: that of the record around it
  friend bool operator==(const Phone&, const Phone&) = default;
};

// A role, never a person: "intake schuldhulp".
struct Contact {
  std::string role;
  std::string phone;
  std::string note;
  bool empty() const noexcept { return role.empty() && phone.empty() && note.empty(); }
  friend bool operator==(const Contact&, const Contact&) = default;
};

}  // namespace wegwijs
