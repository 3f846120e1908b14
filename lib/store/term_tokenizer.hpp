// Hands terms to FTS5 as they are. The texts were analysed before, once, so that the index, its layout and the counts
// of terms cannot differ, and so that nothing a person types is ever read as a query language.
#pragma once

#include <span>
#include <string>

#include "wegwijs/text/term.hpp"

namespace wegwijs {

class Connection;

// The terms of a segment as the tokenizer reads them: those of one position are joined by '|', positions by a space.
// Appends to `line`. Returns: the number of positions.
std::size_t append_terms(std::string& line, std::span<const Term> terms);

// Makes `tokenize='wegwijs_terms'` known to the connection. Throws: FileError.
void register_term_tokenizer(const Connection& connection);

}  // namespace wegwijs
