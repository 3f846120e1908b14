// A text as the privacy filter reads it: words and numbers in order, each with what stands between it and the one
// before. "jan.jansen @ gmail" is jan, "."jansen, " @ "gmail; "5038AE" is 5038, ""ae.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wegwijs {

struct Piece {
  std::string text;    // lower case; signs that pass for digits are digits
  std::string before;  // ASCII signs between the piece before and this one; odd blanks and dashes made plain
  std::size_t offset = 0;
  std::size_t end = 0;  // in bytes
  bool number = false;
  bool upper = false;  // a word written in capitals
};

using Pieces = std::vector<Piece>;

// Any bytes are valid input. Wide digits count as digits; an o or l among digits counts as 0 or 1.
Pieces pieces_of(std::string_view text);

// Some consecutive pieces: [first, last].
struct Span {
  std::size_t first = 0;
  std::size_t last = 0;
};

// Whether `before` holds only blanks and the signs people put inside numbers (. - / ( )), at most three.
bool is_soft(std::string_view before) noexcept;
bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) noexcept;

// The digits of number pieces [span.first, span.last] together.
std::string digits_of(const Pieces& pieces, Span span);

// The longest run of numbers from `first` on with only soft signs between them. Requires: pieces[first] is a number.
Span number_run(const Pieces& pieces, std::size_t first);

}  // namespace wegwijs
