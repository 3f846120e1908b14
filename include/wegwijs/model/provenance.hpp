// Where a fact comes from, and how far it can be trusted. Every fact has one, its own or that of the record around it.
#pragma once

#include <optional>
#include <string>

#include "wegwijs/base/time.hpp"
#include "wegwijs/model/enums.hpp"

namespace wegwijs {

struct Provenance {
  std::string source;                       // URL or title of a document; empty = no provenance given
  std::optional<Date> seen_on;              // the day the source said so, or was read
  bool undated = false;                     // the source carries no date: it may be far older than seen_on
  std::optional<Date> verified_on;          // the day somebody checked with the partner
  std::string verified_by;                  // a role ("coordinator informatiepunt"), never a person's name
  Evidence evidence = Evidence::unverified; // primary: the party itself says so
  std::string note;

  bool empty() const noexcept { return source.empty() && !seen_on; }
  friend bool operator==(const Provenance&, const Provenance&) = default;
};

// What another source says of the same fact. Kept beside it, never merged with it.
struct Alternative {
  std::string field;   // "phone", "address", "schedule" …
  std::string value;   // as that source writes it
  std::string note;
  Provenance provenance;
  friend bool operator==(const Alternative&, const Alternative&) = default;
};

}  // namespace wegwijs
