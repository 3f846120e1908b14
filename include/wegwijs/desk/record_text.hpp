// One record in words, as lines: for a terminal, a tooltip, a printed page.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "wegwijs/base/language.hpp"
#include "wegwijs/model/catalog.hpp"

namespace wegwijs {

struct RecordLine {
  std::size_t depth = 0;    // 0 for the record itself
  std::string label;        // the name of the field, as in YAML; empty for an entry of a list
  std::string text;         // empty for a heading
  friend bool operator==(const RecordLine&, const RecordLine&) = default;
};

// Everything known of the record, then what refers to it.
// Throws: NotFound.
std::vector<RecordLine> record_text(const Catalog& catalog, std::string_view id, Language language);

}  // namespace wegwijs
