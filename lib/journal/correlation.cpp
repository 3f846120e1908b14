#include "wegwijs/journal/correlation.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace wegwijs {

namespace {

constexpr std::size_t fewest_points = 5;
constexpr std::size_t permutations = 10'000;
constexpr double two_sided_95 = 1.959963985;

// Pearson's correlation. Returns: nothing where a series does not vary.
std::optional<double> pearson(std::span<const double> x, std::span<const double> y) {
  const double n = static_cast<double>(x.size());
  const double mean_x = std::accumulate(x.begin(), x.end(), 0.0) / n;
  const double mean_y = std::accumulate(y.begin(), y.end(), 0.0) / n;
  double both = 0, only_x = 0, only_y = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    both += (x[i] - mean_x) * (y[i] - mean_y);
    only_x += (x[i] - mean_x) * (x[i] - mean_x);
    only_y += (y[i] - mean_y) * (y[i] - mean_y);
  }
  if (only_x <= 0 || only_y <= 0) return std::nullopt;
  return std::clamp(both / std::sqrt(only_x * only_y), -1.0, 1.0);
}

// The library's own shuffle may differ from machine to machine; this one does not.
void shuffle(std::vector<double>& values, std::mt19937_64& random) {
  for (std::size_t i = values.size(); i > 1; --i) std::swap(values[i - 1], values[random() % i]);
}

double probability(std::span<const double> x, std::span<const double> y, double rho) {
  std::mt19937_64 random(20221211);
  std::vector<double> dealt(y.begin(), y.end());
  std::size_t as_far = 1;  // the order that was found is one of them
  for (std::size_t i = 0; i < permutations; ++i) {
    shuffle(dealt, random);
    if (std::abs(*pearson(x, dealt)) >= std::abs(rho) - 1e-12) ++as_far;
  }
  return static_cast<double>(as_far) / static_cast<double>(permutations + 1);
}

}  // namespace

std::vector<double> ranks(std::span<const double> values) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
  std::vector<double> ranks(values.size());
  for (std::size_t first = 0; first < order.size();) {
    std::size_t end = first + 1;
    while (end < order.size() && !(values[order[first]] < values[order[end]])) ++end;
    for (std::size_t i = first; i < end; ++i) ranks[order[i]] = static_cast<double>(first + 1 + end) / 2;
    first = end;
  }
  return ranks;
}

std::optional<Correlation> rank_correlation(std::span<const double> x, std::span<const double> y) {
  if (x.size() != y.size() || x.size() < fewest_points) return std::nullopt;
  const std::vector<double> rank_x = ranks(x), rank_y = ranks(y);
  const auto rho = pearson(rank_x, rank_y);
  if (!rho) return std::nullopt;
  Correlation found{.points = x.size(), .rho = *rho, .low = *rho, .high = *rho};
  if (std::abs(*rho) < 1) {
    const double error = std::sqrt((1 + *rho * *rho / 2) / (static_cast<double>(x.size()) - 3));
    found.low = std::tanh(std::atanh(*rho) - two_sided_95 * error);
    found.high = std::tanh(std::atanh(*rho) + two_sided_95 * error);
  }
  found.p = probability(rank_x, rank_y, *rho);
  return found;
}

}  // namespace wegwijs
