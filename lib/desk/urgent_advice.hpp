// What comes before every other answer.
#pragma once

#include <string_view>
#include <vector>

#include "wegwijs/desk/advice.hpp"
#include "wegwijs/search/search.hpp"

namespace wegwijs {

// For each danger that the words speak of, in the order of the map.
std::vector<UrgentAdvice> urgent_advice(const Search& search, std::string_view words, Language language);

}  // namespace wegwijs
