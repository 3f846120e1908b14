#include "journal/pieces.hpp"

#include <algorithm>
#include <cstdint>

namespace wegwijs {

namespace {

struct Sign {
  char sign = ' ';  // ASCII in lower case; any other letter is 'x', any other sign is a blank
  bool upper = false;
  std::size_t offset = 0;
};

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
bool is_letter(char c) noexcept { return c >= 'a' && c <= 'z'; }

// One code point, leniently: a byte that is no UTF-8 stands for itself.
std::uint32_t code_point(std::string_view text, std::size_t& at) noexcept {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
  const std::uint32_t first = byte(at);
  const int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : 0;
  std::uint32_t point = more == 3 ? first & 7U : more == 2 ? first & 15U : more == 1 ? first & 31U : first;
  std::size_t next = at + 1;
  for (int i = 0; i < more; ++i, ++next) {
    if (next >= text.size() || (byte(next) & 0xc0U) != 0x80U) {
      point = first;
      next = at + 1;
      break;
    }
    point = point << 6U | (byte(next) & 0x3fU);
  }
  at = next;
  return point;
}

Sign sign_of(std::uint32_t point, std::size_t offset) noexcept {
  const auto plain = [&](std::uint32_t sign) { return Sign{static_cast<char>(sign), false, offset}; };
  if (point >= 'A' && point <= 'Z') return {static_cast<char>(point - 'A' + 'a'), true, offset};
  if (point > ' ' && point < 0x7f) return plain(point);
  if (point >= 0xff10 && point <= 0xff19) return plain(point - 0xff10 + '0');  // full-width digits
  if (point >= 0x0660 && point <= 0x0669) return plain(point - 0x0660 + '0');  // Arabic digits
  if (point >= 0x06f0 && point <= 0x06f9) return plain(point - 0x06f0 + '0');
  if (point == 0xff20 || point == 0xfe6b) return plain('@');
  if ((point >= 0x2010 && point <= 0x2015) || point == 0x2212 || point == 0xad || point == 0xb7 || point == 0x2022)
    return plain('-');
  if (point == 0x2018 || point == 0x2019) return plain('\'');
  if (point <= ' ' || point == 0xa0 || (point >= 0x2000 && point <= 0x206f) || point == 0x202f || point == 0x3000 ||
      point == 0xfeff)
    return plain(' ');
  if (point == 0x20ac) return plain('$');  // the euro sign: money
  return point >= 0xc0 ? Sign{'x', false, offset} : plain(' ');
}

std::vector<Sign> signs_of(std::string_view text) {
  std::vector<Sign> signs;
  signs.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t offset = at;
    signs.push_back(sign_of(code_point(text, at), offset));
  }
  // What passes for a digit among digits.
  const auto sign = [&](std::size_t i) { return i < signs.size() ? signs[i].sign : ' '; };
  for (std::size_t i = 0; i < signs.size(); ++i) {
    const char c = signs[i].sign;
    if (c != 'o' && c != 'l' && c != 'i') continue;
    const char before = i == 0 ? ' ' : sign(i - 1), after = sign(i + 1);
    if (!is_digit(after) || is_letter(before)) continue;
    signs[i].sign = c == 'o' ? '0' : '1';
  }
  return signs;
}

}  // namespace

Pieces pieces_of(std::string_view text) {
  const std::vector<Sign> signs = signs_of(text);
  Pieces pieces;
  std::string between;
  for (std::size_t i = 0; i < signs.size();) {
    const bool number = is_digit(signs[i].sign), word = is_letter(signs[i].sign);
    if (!number && !word) {
      if (between.size() < 8) between += signs[i].sign;
      ++i;
      continue;
    }
    Piece piece{.before = between, .offset = signs[i].offset, .number = number, .upper = word};
    for (; i < signs.size() && (number ? is_digit(signs[i].sign) : is_letter(signs[i].sign)); ++i) {
      piece.text += signs[i].sign;
      piece.upper = piece.upper && signs[i].upper;
    }
    piece.end = i < signs.size() ? signs[i].offset : text.size();
    pieces.push_back(std::move(piece));
    between.clear();
  }
  return pieces;
}

bool is_soft(std::string_view before) noexcept {
  return before.size() <= 3 && before.find_first_not_of(" .-/()") == std::string_view::npos;
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) noexcept {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string digits_of(const Pieces& pieces, Span span) {
  std::string digits;
  for (std::size_t i = span.first; i <= span.last; ++i) digits += pieces[i].text;
  return digits;
}

Span number_run(const Pieces& pieces, std::size_t first) {
  Span span{first, first};
  while (span.last + 1 < pieces.size() && pieces[span.last + 1].number && is_soft(pieces[span.last + 1].before))
    ++span.last;
  return span;
}

}  // namespace wegwijs
