// Coverage as people ask for it: a theme with what is below it, days and groups by their words.
//
//   coverage(kb.catalog(), kb.graph(), options_of({.theme = ThemeId("debts"), .weekdays = {"all"}, .at = now}, kb.catalog()));
#pragma once

#include <string>
#include <vector>

#include "wegwijs/graph/coverage.hpp"

namespace wegwijs {

struct CoverageQuestion {
  CoverageRows rows = CoverageRows::desks;
  AreaId area;                        // only rows in it; empty = all
  ThemeId theme;                      // this one and those below it; empty = every theme
  std::vector<std::string> weekdays;  // "mo" to "su"; "all" for each of them
  std::vector<std::string> groups;    // "all" for every group that some service is meant for
  Instant at{};                       // with `weekdays`, as in CoverageOptions
};

// Throws: NotFound for an unknown theme, InvalidArgument for an unknown group or day.
CoverageOptions options_of(const CoverageQuestion& asked, const Catalog& catalog);

}  // namespace wegwijs
