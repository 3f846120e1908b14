#include "text/word_table.hpp"

#include "base/text_tools.hpp"
#include "text/tokenizer.hpp"

namespace wegwijs {

namespace {

// A longer word is cut by the tokenizer.
constexpr std::size_t longest_plain = 64;

bool is_plain(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

// Whether what follows a run of letters, from `end` on, may change what is one word: a sign that binds, a letter or an
// error beyond ASCII, another letter that stands alone as the one before ("a o w"), the groups of an account number.
bool may_go_on(std::string_view text, std::size_t begin, std::size_t end) noexcept {
  if (end - begin > longest_plain) return true;
  if (end == text.size()) return false;
  if (end - begin == 4 && !is_digit(text[begin]) && is_digit(text[end - 2]) && is_digit(text[end - 1])) return true;
  const char sign = text[end];
  if (static_cast<unsigned char>(sign) >= 0x80 || sign == '\0') return true;
  if (end + 1 == text.size()) return false;
  if (std::string_view("'`-.,:").find(sign) != std::string_view::npos) return text[end + 1] != ' ';
  return end - begin == 1 && is_plain(text[end + 1]) && (end + 2 == text.size() || !is_plain(text[end + 2]));
}

}  // namespace

WordTable::Number WordTable::number_of(std::string_view written) {
  if (const auto known = numbers_.find(written); known != numbers_.end()) return known->second;
  const auto number = static_cast<Number>(written_.size());
  written_.push_back(&numbers_.emplace(written, number).first->first);
  return number;
}

// Most texts are runs of ASCII letters with spaces between them; these need no tokenizer. Returns: whether it is one.
bool WordTable::append_plain(std::string_view text, std::vector<Number>& words) {
  const std::size_t before = words.size();
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && is_plain(text[end])) ++end;
    if (may_go_on(text, at, end)) {
      words.resize(before);
      return false;
    }
    if (end > at) words.push_back(number_of(text.substr(at, end - at)));
    at = end + 1;
  }
  return true;
}

void WordTable::append(std::string_view text, std::vector<Number>& words) {
  if (append_plain(text, words)) return;
  const std::string valid = to_valid_utf8(text);
  for (const Word& word : words_of(valid)) words.push_back(number_of(std::string_view(valid).substr(word.offset, word.length)));
}

}  // namespace wegwijs
