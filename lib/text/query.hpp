// From the words of a question to everything they may stand for.
#pragma once

#include <string_view>

#include "text/reader.hpp"
#include "wegwijs/text/analyzer.hpp"

namespace wegwijs {

// Requires: valid UTF-8.
Query read_query(const Reader& reader, std::string_view text, const Lexicon& lexicon, const Vocabulary& vocabulary,
                 const QueryOptions& options);

}  // namespace wegwijs
