#include "wegwijs/base/id.hpp"

#include "base/text_tools.hpp"

namespace wegwijs {

namespace {
bool is_slug_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }
}  // namespace

bool is_slug(std::string_view text) noexcept {
  if (text.empty() || text.size() > 80 || text.front() == '-' || text.back() == '-') return false;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (!is_slug_letter(text[i]) && (text[i] != '-' || text[i - 1] == '-')) return false;
  return true;
}

std::string slug_of(std::string_view name) {
  std::string slug;
  for (const char c : fold(to_valid_utf8(name))) {
    if (is_slug_letter(c)) {
      slug += c;
    } else if (!slug.empty() && slug.back() != '-') {
      slug += '-';
    }
  }
  if (slug.size() > 80) slug.resize(80);
  while (!slug.empty() && slug.back() == '-') slug.pop_back();
  return slug;
}

}  // namespace wegwijs
