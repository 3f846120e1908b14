// Common Dutch words, written down for this program.
#pragma once

#include <string_view>
#include <unordered_set>

namespace wegwijs {

// Words of which compounds are made, folded. None of them is a compound that anybody would look for by its parts.
const std::unordered_set<std::string_view>& compound_parts();

// Words of everyday life that say nothing about what a partner is for. They are not split, and not taken for a
// misspelling of a word like them.
const std::unordered_set<std::string_view>& everyday_words();

// Other words that everybody knows: not split and not misspelt either.
const std::unordered_set<std::string_view>& other_words();

// The lists, for the fingerprint.
std::string_view compound_part_source() noexcept;
std::string_view everyday_word_source() noexcept;
std::string_view other_word_source() noexcept;

}  // namespace wegwijs
