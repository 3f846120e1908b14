// Lists of words in a sentence.
#pragma once

#include <string>
#include <vector>

#include "wegwijs/base/language.hpp"

namespace wegwijs {

// "a, b, c"
inline std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

// "a, b en c"
inline std::string listed(const std::vector<std::string>& words, Language language) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? say({" en ", " and "}, language) : ", ";
    text += words[i];
  }
  return text;
}

}  // namespace wegwijs
