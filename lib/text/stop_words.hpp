// Words that say nothing, or little, about the subject of a question.
#pragma once

#include <string_view>
#include <unordered_set>

namespace wegwijs {

// Folded, not stemmed. Words of denial are not among them: "geen werk" is another thing than "werk".
const std::unordered_set<std::string_view>& stop_words();

// Folded, not stemmed: words that tell who, when or how much rather than what. They are looked up like any word, but a
// question that shares only these with a text is not about that text.
const std::unordered_set<std::string_view>& weak_words();

// The list of stop words, for the fingerprint: what is left out of documents. Weak words are left out of nothing.
std::string_view stop_word_source() noexcept;

}  // namespace wegwijs
