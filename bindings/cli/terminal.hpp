// Where words meet a screen: width, colour, wrapping. Colours and tables appear only on a terminal.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wegwijs::cli {

enum class Style { plain, bold, dim, red, green, yellow, blue };

class Terminal {
 public:
  // Looks at stdout and the environment (NO_COLOR, COLUMNS).
  static Terminal of_stdout();
  // A fixed screen, for tests of layout.
  Terminal(bool interactive, bool colours, std::size_t width) : interactive_(interactive), colours_(colours), width_(width) {}

  bool interactive() const noexcept { return interactive_; }
  std::size_t width() const noexcept { return width_; }

  // `text` in a style; unchanged where there are no colours.
  std::string styled(std::string_view text, Style style) const;

  // Breaks `text` at blanks so that no line is wider than the screen; every line starts with `indent` blanks.
  // Not on a terminal: one line, so that other programs can read it.
  std::string wrapped(std::string_view text, std::size_t indent) const;

  // Columns side by side, each as wide as its widest cell; the last one is cut to fit the screen.
  // Not on a terminal: cells separated by tabs, uncut.
  std::string table(const std::vector<std::vector<std::string>>& rows) const;

 private:
  bool interactive_;
  bool colours_;
  std::size_t width_;
};

// Columns that `text` takes, counting each code point as one.
std::size_t columns(std::string_view text) noexcept;

// `text` in at most so many columns; what is cut off leaves "…".
std::string shortened(std::string_view text, std::size_t most);

}  // namespace wegwijs::cli
