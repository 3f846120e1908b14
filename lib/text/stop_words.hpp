// Words that say nothing about the subject of a question.
#pragma once

#include <string_view>
#include <unordered_set>

namespace wegwijs {

// Folded, not stemmed. Words of denial are not among them: "geen werk" is another thing than "werk".
const std::unordered_set<std::string_view>& stop_words();

// The list itself, for the fingerprint.
std::string_view stop_word_source() noexcept;

}  // namespace wegwijs
