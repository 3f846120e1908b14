// From an analysed question to an answer.
#pragma once

#include "search/best.hpp"
#include "wegwijs/search/search.hpp"
#include "wegwijs/text/term.hpp"

namespace wegwijs {

// Throws: NotFound for an unknown theme or area; FileError when the index makes no sense.
Answer answer_to(Query query, const Store& store, const Catalog& catalog, const SearchOptions& options,
                 Effort effort = Effort::least);

}  // namespace wegwijs
