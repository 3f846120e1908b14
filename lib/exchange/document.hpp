// One YAML document as a tree of values that know their place.
//
// Our own tree, filled from yaml-cpp's events, because then depth and size are bounded while parsing, double keys and
// quotes stay visible, and a value is one small struct.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/faults.hpp"

namespace wegwijs {

struct Node {
  enum class Kind : std::uint8_t { null, scalar, list, map };

  Kind kind = Kind::null;
  bool quoted = false;
  Spot spot;
  std::string text;         // of a scalar
  std::vector<Node> items;  // of a list; of a map: key, value, key, value …

  // The value of a key. Returns: nullptr when this is no map or has no such key.
  const Node* find(std::string_view key) const noexcept;
  // The place of that value, or of the node itself when there is none.
  Spot spot_of(std::string_view key) const noexcept;
};

struct DocumentLimits {
  std::size_t max_nodes;
  int max_depth;
};

// Returns: the tree, a null node for an empty document, or nothing when the text was refused; then `faults` says why.
// Cost: memory is bounded by the text plus some hundred bytes for each of `max_nodes`.
std::optional<Node> parse_document(std::string_view text, int file, const DocumentLimits& limits, Faults& faults);

}  // namespace wegwijs
