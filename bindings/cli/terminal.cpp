#include "terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

namespace wegwijs::cli {

namespace {

constexpr std::size_t default_width = 100;
constexpr std::size_t narrowest = 40;

std::size_t width_of_stdout() {
  if (const char* columns_set = std::getenv("COLUMNS")) {
    const long wanted = std::strtol(columns_set, nullptr, 10);
    if (wanted > 0 && wanted < 10'000) return std::max(narrowest, static_cast<std::size_t>(wanted));
  }
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return std::max<std::size_t>(narrowest, size.ws_col);
  return default_width;
}

// The longest prefix of at most `most` columns.
std::string_view cut(std::string_view text, std::size_t most) {
  std::size_t end = 0;
  for (std::size_t shown = 0; end < text.size(); ++end) {
    const bool starts = (static_cast<unsigned char>(text[end]) & 0xc0U) != 0x80U;
    if (starts && shown++ == most) break;
  }
  return text.substr(0, end);
}

}  // namespace

std::size_t columns(std::string_view text) noexcept {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

Terminal Terminal::of_stdout() {
  const bool interactive = isatty(STDOUT_FILENO) != 0;
  const char* no_color = std::getenv("NO_COLOR");
  const bool colours = interactive && (no_color == nullptr || *no_color == '\0');
  return {interactive, colours, width_of_stdout()};
}

std::string Terminal::styled(std::string_view text, Style style) const {
  if (!colours_ || style == Style::plain) return std::string(text);
  const char* code = "0";
  switch (style) {
    case Style::plain: break;
    case Style::bold: code = "1"; break;
    case Style::dim: code = "2"; break;
    case Style::red: code = "1;31"; break;
    case Style::green: code = "32"; break;
    case Style::yellow: code = "33"; break;
    case Style::blue: code = "34"; break;
  }
  return "\033[" + std::string(code) + "m" + std::string(text) + "\033[0m";
}

std::string Terminal::wrapped(std::string_view text, std::size_t indent) const {
  const std::string margin(indent, ' ');
  const std::size_t room = width_ > indent + narrowest / 2 ? width_ - indent : narrowest / 2;
  std::string out, line;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find(' ', at), text.size());
    const auto word = text.substr(at, end - at);
    at = end + 1;
    if (interactive_ && !line.empty() && columns(line) + 1 + columns(word) > room) {
      out += margin + line + "\n";
      line.clear();
    }
    if (!line.empty()) line += ' ';
    line += word;
  }
  return out + margin + line + "\n";
}

std::string Terminal::table(const std::vector<std::vector<std::string>>& rows) const {
  std::vector<std::size_t> widths;
  for (const auto& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i >= widths.size()) widths.push_back(0);
      widths[i] = std::max(widths[i], columns(row[i]));
    }
  std::string out;
  for (const auto& row : rows) {
    std::size_t used = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const bool last = i + 1 == row.size();
      if (!interactive_) {
        out += row[i] + (last ? "\n" : "\t");
      } else if (last) {
        out += std::string(cut(row[i], width_ > used ? width_ - used : 1)) + "\n";
      } else {
        out += row[i] + std::string(widths[i] - columns(row[i]) + 2, ' ');
        used += widths[i] + 2;
      }
    }
  }
  return out;
}

std::string shortened(std::string_view text, std::size_t most) {
  if (columns(text) <= most || most == 0) return std::string(text);
  return std::string(cut(text, most - 1)) + "…";
}

}  // namespace wegwijs::cli
