#include "text/compound.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace wegwijs {

namespace {

constexpr std::size_t shortest_part = 3;
constexpr std::size_t shortest_compound = 6;
constexpr std::size_t longest_compound = 64;

// Letters that Dutch puts between the parts; each costs a little, so that "verzekerings|premie" is not preferred to a
// word that is known with its s.
constexpr std::array<std::string_view, 6> links{"", "s", "en", "e", "n", "er"};
constexpr double link_cost = 0.1;
// Between equal numbers of parts those of even length are likelier: "energie|rekening".
constexpr double shortness_cost = 1.0;

struct Step {
  double cost = std::numeric_limits<double>::infinity();
  std::size_t begin = 0;  // of the part that ends here
  std::size_t word = 0;   // length of the part without its link
};

}  // namespace

std::vector<CompoundPart> split_compound(std::string_view word, const PartCost& cost) {
  if (word.size() < shortest_compound || word.size() > longest_compound) return {};
  std::vector<Step> best(word.size() + 1);
  best[0].cost = 0;
  for (std::size_t begin = 0; begin + shortest_part <= word.size(); ++begin) {
    if (best[begin].cost == std::numeric_limits<double>::infinity()) continue;
    for (std::size_t end = begin + shortest_part; end <= word.size(); ++end) {
      if (begin == 0 && end == word.size()) continue;
      const auto part = word.substr(begin, end - begin);
      const double own = cost(part, end == word.size());
      if (own < 0) continue;
      const double total = best[begin].cost + 1 + own + shortness_cost / static_cast<double>(part.size());
      for (const auto link : links) {
        const std::size_t after = end + link.size();
        const bool at_end = after >= word.size();
        if (!link.empty() && (at_end || word.substr(end, link.size()) != link)) continue;
        const double with_link = total + (link.empty() ? 0 : link_cost);
        if (with_link < best[after].cost) best[after] = {with_link, begin, part.size()};
      }
    }
  }
  std::vector<CompoundPart> parts;
  for (std::size_t at = word.size(); at > 0; at = best[at].begin) {
    if (best[at].cost == std::numeric_limits<double>::infinity()) return {};
    parts.push_back({std::string(word.substr(best[at].begin, best[at].word)), best[at].begin, at - best[at].begin});
  }
  std::reverse(parts.begin(), parts.end());
  if (parts.size() < 2) parts.clear();
  return parts;
}

}  // namespace wegwijs
