#include "wegwijs/journal/code.hpp"

#include <array>
#include <charconv>

#include "base/format.hpp"

namespace wegwijs {

namespace {

constexpr int letters = 7;
constexpr int modulus = 23;

char upper(char c) noexcept { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

}  // namespace

std::string to_text(ReferralCode code) {
  std::array<int, letters> digits{};
  for (int i = letters - 1; i >= 0; --i, code /= modulus)
    digits[static_cast<std::size_t>(i)] = static_cast<int>(code % modulus);
  std::string text;
  int sum = 0;
  for (int i = 0; i < letters; ++i) {
    const int digit = digits[static_cast<std::size_t>(i)];
    sum += (i + 1) * digit;
    text += code_signs[static_cast<std::size_t>(digit)];
    if (i == 3) text += '-';
  }
  return text + code_signs[static_cast<std::size_t>(sum % modulus)];
}

std::optional<ReferralCode> parse_code(std::string_view text) noexcept {
  ReferralCode code = 0;
  int sum = 0, count = 0;
  for (const char c : text) {
    if (c == ' ' || c == '-') continue;
    const auto digit = code_signs.find(upper(c));
    if (digit == std::string_view::npos || count > letters) return std::nullopt;
    if (count == letters) {
      if (sum % modulus != static_cast<int>(digit)) return std::nullopt;
    } else {
      sum += (count + 1) * static_cast<int>(digit);
      code = code * modulus + static_cast<ReferralCode>(digit);
    }
    ++count;
  }
  if (count != letters + 1 || code == 0) return std::nullopt;
  return code;
}

std::string key_text(EntryKey key) { return format("{:016x}", static_cast<std::uint64_t>(key)); }

std::optional<EntryKey> parse_key(std::string_view text) noexcept {
  EntryKey key = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), key, 16);
  if (text.size() != 16 || fault != std::errc() || end != text.data() + text.size() || key <= 0) return std::nullopt;
  return key;
}

}  // namespace wegwijs
