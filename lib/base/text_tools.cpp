#include "base/text_tools.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>

#include "wegwijs/base/error.hpp"

namespace wegwijs {

namespace {

const utf8proc_uint8_t* bytes(std::string_view text) noexcept {
  return static_cast<const utf8proc_uint8_t*>(static_cast<const void*>(text.data()));
}

// Reads one code point at `at`. Returns: its length in bytes, 0 or less when it is no valid UTF-8.
utf8proc_ssize_t read(std::string_view text, std::size_t at, utf8proc_int32_t& code) noexcept {
  return utf8proc_iterate(bytes(text) + at, static_cast<utf8proc_ssize_t>(text.size() - at), &code);
}

// Letters that have no decomposition but that nobody types on a Dutch keyboard.
std::string_view plain_form(utf8proc_int32_t code) noexcept {
  switch (code) {
    case 0x0133: return "ij";  // ĳ
    case 0x00df: return "ss";  // ß
    case 0x00e6: return "ae";
    case 0x0153: return "oe";
    case 0x00f8: return "o";
    case 0x0142: return "l";   // ł
    case 0x0131: return "i";   // ı, Turkish dotless i
    case 0x0111: return "d";
    default: return {};
  }
}

bool is_ascii(std::string_view text) noexcept {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char ascii_lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    utf8proc_int32_t code = 0;
    const auto length = read(text, at, code);
    if (length <= 0 || code == 0) return at;
    at += static_cast<std::size_t>(length);
  }
  return std::nullopt;
}

std::string to_valid_utf8(std::string_view text) {
  std::string valid;
  valid.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    utf8proc_int32_t code = 0;
    const auto length = read(text, at, code);
    if (length <= 0 || code == 0) {
      valid += ' ';
      ++at;
    } else {
      valid.append(text, at, static_cast<std::size_t>(length));
      at += static_cast<std::size_t>(length);
    }
  }
  return valid;
}

std::string fold(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  if (is_ascii(text)) {
    for (const char c : text) folded += ascii_lower(c);
    return folded;
  }
  for (std::size_t at = 0; at < text.size();) {
    utf8proc_int32_t code = 0;
    const auto length = read(text, at, code);
    if (length <= 0) break;
    at += static_cast<std::size_t>(length);
    // Compatibility decomposition, case folded; the marks that come off are dropped.
    std::array<utf8proc_int32_t, 32> parts{};
    int boundary = 0;
    const auto count = utf8proc_decompose_char(code, parts.data(), static_cast<utf8proc_ssize_t>(parts.size()),
        static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD), &boundary);
    for (utf8proc_ssize_t i = 0; i < std::min<utf8proc_ssize_t>(count, 32); ++i) {
      const auto part = parts[static_cast<std::size_t>(i)];
      const auto category = utf8proc_category(part);
      if (category == UTF8PROC_CATEGORY_MN) continue;
      if (const auto plain = plain_form(part); !plain.empty()) {
        folded += plain;
        continue;
      }
      std::array<utf8proc_uint8_t, 4> encoded{};
      const auto size = utf8proc_encode_char(part, encoded.data());
      folded.append(encoded.begin(), encoded.begin() + size);
    }
  }
  return folded;
}

std::size_t code_points(std::string_view text) noexcept {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

std::size_t display_width(std::string_view text) noexcept {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    utf8proc_int32_t code = 0;
    const auto length = read(text, at, code);
    if (length <= 0) break;
    width += static_cast<std::size_t>(std::max(0, utf8proc_charwidth(code)));
    at += static_cast<std::size_t>(length);
  }
  return width;
}

std::string_view trim(std::string_view text) noexcept {
  constexpr std::string_view blank = " \t\r\n\f\v";
  const auto first = text.find_first_not_of(blank);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t at = 0;;) {
    const auto end = text.find(separator, at);
    parts.push_back(text.substr(at, end - at));
    if (end == std::string_view::npos) return parts;
    at = end + 1;
  }
}

int edit_distance(std::string_view a, std::string_view b, int limit) {
  if (a.size() > b.size()) std::swap(a, b);
  if (static_cast<int>(b.size() - a.size()) > limit) return limit + 1;
  std::vector<int> before(a.size() + 1), previous(a.size() + 1), current(a.size() + 1);
  for (std::size_t i = 0; i <= a.size(); ++i) previous[i] = static_cast<int>(i);
  for (std::size_t j = 1; j <= b.size(); ++j) {
    current[0] = static_cast<int>(j);
    int least = current[0];
    for (std::size_t i = 1; i <= a.size(); ++i) {
      const int cost = a[i - 1] == b[j - 1] ? 0 : 1;
      current[i] = std::min({previous[i] + 1, current[i - 1] + 1, previous[i - 1] + cost});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        current[i] = std::min(current[i], before[i - 2] + 1);
      least = std::min(least, current[i]);
    }
    if (least > limit) return limit + 1;
    before.swap(previous);
    previous.swap(current);
  }
  return std::min(previous[a.size()], limit + 1);
}

std::string nearest(std::string_view word, const std::vector<std::string_view>& candidates) {
  int best = std::min(3, static_cast<int>(word.size() / 3)) + 1;
  std::string_view found;
  for (const auto candidate : candidates) {
    const int distance = edit_distance(word, candidate, best - 1);
    if (distance < best) {
      best = distance;
      found = candidate;
    }
  }
  return std::string(found);
}

void throw_not_found(const Sentence& kind, std::string_view id, const std::vector<std::string_view>& candidates) {
  throw NotFound(kind, std::string(id), nearest(id, candidates));
}

}  // namespace wegwijs
