// Finding a record by id in a list that is in order of id.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "model/back_references.hpp"

namespace wegwijs {

// Returns: nullptr where there is none.
template <class Record, class IdType>
const Record* find_in(const std::vector<Record>& records, const IdType& id) noexcept {
  const std::string& wanted = id.str();
  const auto found = std::lower_bound(records.begin(), records.end(), wanted,
                                      [](const Record& record, const std::string& text) { return record.id.str() < text; });
  return found != records.end() && found->id.str() == wanted ? &*found : nullptr;
}

// Of no record: `nowhere`.
template <class Record, class IdType>
Place place_in(const std::vector<Record>& records, const IdType& id) noexcept {
  const Record* record = find_in(records, id);
  return record == nullptr ? nowhere : static_cast<Place>(record - records.data());
}

// Themes and areas form trees in sound data; in broken data a loop must not keep us busy for ever.
inline constexpr int deepest = 64;

}  // namespace wegwijs
