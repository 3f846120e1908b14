// One line that a person edits, character by character.
#pragma once

#include <string>
#include <vector>

#include "raw_terminal.hpp"

namespace wegwijs::cli {

class EditLine {
 public:
  // Returns: whether the text changed. Keys that mean nothing to a line do nothing.
  bool press(const KeyPress& key);

  std::string text() const;
  std::string before_cursor() const;
  bool empty() const noexcept { return characters_.empty(); }

 private:
  bool remove(std::size_t from, std::size_t to);

  std::vector<std::string> characters_;
  std::size_t cursor_ = 0;
};

}  // namespace wegwijs::cli
