// What the text or number of a field may look like, by the name of the field. One table for the checks, the JSON Schema
// and the reference page.
#pragma once

#include <optional>
#include <string_view>

#include "exchange/messages.hpp"

namespace wegwijs {

struct Shape {
  std::string_view field;
  bool (*fits)(std::string_view text);
  const Fault* fault;
  const Sentence* hint;
  std::string_view pattern;  // a regular expression (ECMA 262) for JSON Schema, never stricter than `fits`
};

// Returns: nullptr where any text will do.
const Shape* shape_of(std::string_view field) noexcept;

// Whether this is a Dutch mobile number, which often belongs to one person.
bool is_mobile_number(std::string_view number);

struct IntRange {
  int min = 0;
  int max = 1'000'000'000;
};

// No number of the social map is negative.
IntRange range_of(std::string_view field) noexcept;

// Europe; Bonaire, Sint Eustatius and Saba have no desks here.
struct Box {
  double south = 50.7, north = 53.7, west = 3.2, east = 7.3;
};
inline constexpr Box netherlands;

inline constexpr std::string_view slug_pattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

}  // namespace wegwijs
