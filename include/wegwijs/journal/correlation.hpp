// How two series of figures go together: rank correlation with an interval and a permutation test.
//
//   auto found = rank_correlation(hours_per_week, questions_per_inhabitant);
//   if (found) … found->rho, found->low, found->high, found->p
//
// Spearman's rank correlation: it asks only whether more of the one goes with more of the other, so that one odd location
// does not decide, and yes or no (1 or 0) is allowed as a series. Ties get the mean of their ranks.
//
// Sources: the interval is that of Bonett and Wright (2000), "Sample size requirements for estimating Pearson, Kendall
// and Spearman correlations": Fisher's z with standard error sqrt((1 + rho²/2) / (n − 3)). The probability is that of a
// permutation test with a fixed seed: how often chance alone, dealing the second series out anew, gives a correlation at
// least as far from nought.
//
// Threads:   pure functions.
// Cost:      ten thousand permutations: some milliseconds for a dozen points.
// Not for:   saying that the one causes the other.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace wegwijs {

struct Correlation {
  std::size_t points = 0;
  double rho = 0;   // −1 to 1
  double low = 0;   // 95 % interval
  double high = 0;
  double p = 1;     // two-sided
  friend bool operator==(const Correlation&, const Correlation&) = default;
};

// Requires: as many x as y. Returns: nothing for fewer than 5 points, and where all of one series are the same.
std::optional<Correlation> rank_correlation(std::span<const double> x, std::span<const double> y);

// The rank of each value, from 1; ties share the mean of their ranks.
std::vector<double> ranks(std::span<const double> values);

}  // namespace wegwijs
