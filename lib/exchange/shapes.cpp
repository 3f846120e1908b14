#include "exchange/shapes.hpp"

#include <algorithm>
#include <string>

namespace wegwijs {

namespace {

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
bool is_lower(char c) noexcept { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) noexcept { return c >= 'A' && c <= 'Z'; }

bool all_digits(std::string_view text) noexcept {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

bool has_blank(std::string_view text) noexcept {
  return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) <= ' '; });
}

// The digits of a number as it is printed, with the + kept. Returns: empty when it holds anything else.
std::string digits_of(std::string_view number) {
  std::string digits;
  for (const char c : number) {
    if (is_digit(c) || (c == '+' && digits.empty()))
      digits += c;
    else if (std::string_view(" -.()/").find(c) == std::string_view::npos)
      return {};
  }
  return digits;
}

bool is_phone(std::string_view number) {
  const std::string digits = digits_of(number);
  const std::string_view d = digits;
  if (d.starts_with('+')) return all_digits(d.substr(1)) && d.size() >= 9 && d.size() <= 16 && d[1] != '0';
  if (!all_digits(d)) return false;
  for (const std::string_view service : {"0800", "0900", "0906", "0909"})
    if (d.starts_with(service)) return d.size() == 8 || d.size() == 11;
  if (d.starts_with('0')) return d.size() == 10 && d[1] != '0';
  return d.size() >= 3 && d.size() <= 6 && d.starts_with('1');  // 112, 14 013, 116 111
}

bool is_email(std::string_view text) noexcept {
  const auto at = text.find('@');
  if (at == 0 || at == std::string_view::npos || has_blank(text)) return false;
  const auto domain = text.substr(at + 1);
  const auto dot = domain.rfind('.');
  return dot != std::string_view::npos && dot > 0 && domain.size() - dot > 2 &&
         domain.find('@') == std::string_view::npos && domain.find("..") == std::string_view::npos &&
         domain.front() != '.';
}

bool is_url(std::string_view text) noexcept {
  for (const std::string_view scheme : {"https://", "http://"})
    if (text.starts_with(scheme)) {
      const auto host = text.substr(scheme.size(), text.find_first_of("/?#", scheme.size()) - scheme.size());
      return !has_blank(text) && host.find('.') != std::string_view::npos && host.front() != '.' && host.back() != '.';
    }
  return false;
}

bool is_postal_code(std::string_view text) noexcept {
  return text.size() == 7 && all_digits(text.substr(0, 4)) && text[0] != '0' && text[4] == ' ' && is_upper(text[5]) &&
         is_upper(text[6]);
}

bool is_language(std::string_view text) noexcept { return text.size() == 2 && is_lower(text[0]) && is_lower(text[1]); }

constexpr std::string_view url_pattern = "^https?://[^\\s]+$";
constexpr std::string_view phone_pattern = "^[+0-9 ().\\/-]+$";

constexpr Shape shapes[] = {
    {"email", is_email, &faults::bad_email, &hints::email, "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"},
    {"language", is_language, &faults::bad_language, &hints::language, "^[a-z]{2}$"},
    {"languages", is_language, &faults::bad_language, &hints::language, "^[a-z]{2}$"},
    {"number", is_phone, &faults::bad_phone, &hints::phone, phone_pattern},
    {"owms_uri", is_url, &faults::bad_url, &hints::url, url_pattern},
    {"phone", is_phone, &faults::bad_phone, &hints::phone, phone_pattern},
    {"postal_code", is_postal_code, &faults::bad_postal_code, &hints::postal_code, "^[1-9][0-9]{3} [A-Z]{2}$"},
    {"upl_uri", is_url, &faults::bad_url, &hints::url, url_pattern},
    {"url", is_url, &faults::bad_url, &hints::url, url_pattern},
    {"website", is_url, &faults::bad_url, &hints::url, url_pattern}};

}  // namespace

const Shape* shape_of(std::string_view field) noexcept {
  const auto found =
      std::find_if(std::begin(shapes), std::end(shapes), [&](const Shape& shape) { return shape.field == field; });
  return found != std::end(shapes) ? found : nullptr;
}

bool is_mobile_number(std::string_view number) {
  const std::string digits = digits_of(number);
  return digits.starts_with("06") || digits.starts_with("+316") || digits.starts_with("+3106");
}

IntRange range_of(std::string_view field) noexcept {
  if (field == "min" || field == "max") return {0, 130};
  if (field == "lead_time_days") return {0, 3650};
  return {};
}

}  // namespace wegwijs
