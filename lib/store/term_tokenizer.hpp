// Hands terms to FTS5 as they are. The texts were analysed before, once, so that the index, its layout and the counts
// of terms cannot differ, and so that nothing a person types is ever read as a query language.
#pragma once

namespace wegwijs {

class Connection;

// Makes `tokenize='wegwijs_terms'` known to the connection: it takes terms with a space between them. Throws: FileError.
void register_term_tokenizer(const Connection& connection);

}  // namespace wegwijs
