// What the capacity of several themes in one week has in common.
#pragma once

#include <vector>

#include "graph/reach.hpp"
#include "wegwijs/graph/network_analysis.hpp"

namespace wegwijs {

// Open minutes between Monday 00:00 and the next, local time.
struct WeekMinutes {
  explicit WeekMinutes(IsoWeek week);
  int of(const OpeningHours& hours) const;
  Instant begin, end;
};

// Lifetime: refers to all it is given.
struct CapacityInput {
  CapacityInput(const Links& links, const ReferralGraph& graph, IsoWeek week, const std::vector<Reach>& reaches);
  Capacity capacity(std::size_t bit);

  const Links& links;
  const ReferralGraph& graph;
  IsoWeek number;
  WeekMinutes week;
  std::vector<const Reach*> desks;  // those that open in the week
  std::vector<Index> counting;      // services that count for the theme
};

}  // namespace wegwijs
