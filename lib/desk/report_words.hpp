// What reports divide by, and what the words of a division are called.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wegwijs/base/language.hpp"
#include "wegwijs/journal/statistics.hpp"
#include "wegwijs/model/catalog.hpp"

namespace wegwijs {

// Where a division's counts stand among what may be published.
struct PublishedPlace {
  std::string_view axis;
  std::size_t step = 0;
};

struct ReportDivision {
  std::string_view key;
  Axis axis = Axis::all;
  Sentence name;                                 // of its rows
  std::optional<PublishedPlace> published = {};  // nothing: not published
  bool in_time = false;                          // rows have an order of their own
};

const std::vector<ReportDivision>& all_divisions();
// Throws: InvalidArgument.
const ReportDivision& division_of(std::string_view key);

// How entries are divided by it: with what an id counts as in the map. The catalog must outlive it.
Division divided(const ReportDivision& division, const Catalog& catalog);

// What a word of the division is called.
std::string word_name(const ReportDivision& division, const std::string& word, const Catalog& catalog,
                      Language language);

// The theme at the top of the tree above this one; itself where it stands at the top or is not known.
ThemeId upper_theme(const Catalog& catalog, const ThemeId& theme);

}  // namespace wegwijs
