#include "wegwijs/base/language.hpp"

#include <charconv>

namespace wegwijs {

std::string say(const Sentence& sentence, Language language, std::span<const std::string> values) {
  const std::string_view text = language == Language::nl ? sentence.nl : sentence.en;
  std::string said;
  said.reserve(text.size() + 32);
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == '{') {
      std::size_t index = 0;
      const char* const begin = text.data() + at + 1;
      const auto [end, fault] = std::from_chars(begin, text.data() + text.size(), index);
      if (fault == std::errc{} && end != text.data() + text.size() && *end == '}' && index < values.size()) {
        said += values[index];
        at += static_cast<std::size_t>(end - begin) + 2;
        continue;
      }
    }
    said += text[at++];
  }
  return said;
}

std::string say(const Sentence& sentence, Language language, std::initializer_list<std::string> values) {
  return say(sentence, language, std::span<const std::string>(values.begin(), values.size()));
}

Language language_of_locale(std::string_view locale) noexcept {
  const auto name = locale.substr(0, locale.find_first_of("_.@"));
  const bool dutch = name.empty() || name == "C" || name == "POSIX" || name == "nl" || name == "fy";
  return dutch ? Language::nl : Language::en;
}

}  // namespace wegwijs
