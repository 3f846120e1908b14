// Cuts a compound into words that are known, with as few parts as possible.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace wegwijs {

// What a part costs beside the one that every part costs; below 0 for what is no part.
using PartCost = std::function<double(std::string_view part, bool is_last)>;

struct CompoundPart {
  std::string word;        // as it is known: without linking letters
  std::size_t offset = 0;  // in the compound, in bytes
  std::size_t length = 0;  // linking letters included
};

// Returns: two or more parts, or none.
std::vector<CompoundPart> split_compound(std::string_view word, const PartCost& cost);

}  // namespace wegwijs
