#include "edit_line.hpp"

#include <numeric>

namespace wegwijs::cli {

namespace {

constexpr std::size_t longest = 500;

}  // namespace

bool EditLine::remove(std::size_t from, std::size_t to) {
  if (from >= to || to > characters_.size()) return false;
  characters_.erase(characters_.begin() + static_cast<std::ptrdiff_t>(from),
                    characters_.begin() + static_cast<std::ptrdiff_t>(to));
  cursor_ = from;
  return true;
}

bool EditLine::press(const KeyPress& key) {
  switch (key.key) {
    case Key::text:
      if (characters_.size() >= longest) return false;
      characters_.insert(characters_.begin() + static_cast<std::ptrdiff_t>(cursor_++), key.text);
      return true;
    case Key::backspace: return cursor_ > 0 && remove(cursor_ - 1, cursor_);
    case Key::remove: return remove(cursor_, cursor_ + 1);
    case Key::clear_line: return remove(0, characters_.size());
    case Key::clear_word: {
      std::size_t from = cursor_;
      while (from > 0 && characters_[from - 1] == " ") --from;
      while (from > 0 && characters_[from - 1] != " ") --from;
      return remove(from, cursor_);
    }
    case Key::left: cursor_ -= cursor_ > 0 ? 1U : 0U; return false;
    case Key::right: cursor_ += cursor_ < characters_.size() ? 1U : 0U; return false;
    case Key::home: cursor_ = 0; return false;
    case Key::end: cursor_ = characters_.size(); return false;
    default: return false;
  }
}

std::string EditLine::text() const { return std::accumulate(characters_.begin(), characters_.end(), std::string()); }

std::string EditLine::before_cursor() const {
  return std::accumulate(characters_.begin(), characters_.begin() + static_cast<std::ptrdiff_t>(cursor_), std::string());
}

}  // namespace wegwijs::cli
