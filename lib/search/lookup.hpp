// From a question to places in the index: every clue looked up, every word weighed.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "wegwijs/store/store.hpp"
#include "wegwijs/text/analyzer.hpp"

namespace wegwijs {

// One place where a clue was found.
struct Match {
  DocumentNumber document = 0;
  IndexField field = IndexField::name;
  std::uint32_t position = 0;
  std::uint32_t clue = 0;  // of Lookup::clues
  friend auto operator<=>(const Match&, const Match&) = default;
};

struct Lookup {
  std::vector<QueryWord> words;
  std::vector<double> worth;   // of each word, 0 for one that says nothing
  std::vector<Clue> clues;     // those that occur in the index, prefixes completed
  std::vector<Match> matches;  // in order of document, field, position
};

Lookup look_up(const Store& store, Query query);

}  // namespace wegwijs
