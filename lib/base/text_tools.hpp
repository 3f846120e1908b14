// Small tools on text that every room needs: UTF-8, folding, likeness, formatting.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wegwijs/base/language.hpp"

namespace wegwijs {

// Offset of the first byte that is not valid UTF-8 (or is NUL). Returns: nothing when all of it is fine.
std::optional<std::size_t> first_invalid_utf8(std::string_view text) noexcept;

// `text` with every invalid byte and NUL replaced by a space: what a person may type becomes what we can read.
std::string to_valid_utf8(std::string_view text);

// Lower case without accents: "Één Café" becomes "een cafe". Letters of other scripts are kept, lower-cased.
// Requires: valid UTF-8.
std::string fold(std::string_view text);

// Number of code points. Requires: valid UTF-8.
std::size_t code_points(std::string_view text) noexcept;

// Columns on a terminal (wide characters count two, marks none). Requires: valid UTF-8.
std::size_t display_width(std::string_view text) noexcept;

std::string_view trim(std::string_view text) noexcept;
std::vector<std::string_view> split(std::string_view text, char separator);

// Least number of insertions, deletions, replacements and swaps of neighbours that turns `a` into `b`
// (optimal string alignment), counted in bytes and given up at `limit + 1`.
int edit_distance(std::string_view a, std::string_view b, int limit);

// The candidate most like `word`, for "did you mean". Returns: empty when none is near enough
// (a third of its length in edits, at most 3).
std::string nearest(std::string_view word, const std::vector<std::string_view>& candidates);

// Throws: NotFound, with the candidate nearest to `id`.
[[noreturn]] void throw_not_found(const Sentence& kind, std::string_view id, const std::vector<std::string_view>& candidates);

}  // namespace wegwijs
