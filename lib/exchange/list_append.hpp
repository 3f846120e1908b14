// Adds one item to a list of a YAML document by its text, so that comments, order and blanks of the rest stay as they are.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace wegwijs {

struct AppendedText {
  std::string text;
  int line = 0;   // of the item
};

// Adds `item` (lines without indentation, the last one ended; comments first, then "- …") as the last one of the list
// under the top-level `key`, which is added when it is not there.
// Requires: `text` is one valid document.
// Returns: nothing when that cannot be done by adding text alone; what is returned has been read back and compared.
std::optional<AppendedText> append_to_list(std::string_view text, std::string_view key, std::string_view item);

}  // namespace wegwijs
