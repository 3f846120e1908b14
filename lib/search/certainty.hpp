// Whether the map has an answer at all: what the best hit explains of the question.
#pragma once

#include "search/candidates.hpp"
#include "wegwijs/search/search.hpp"

namespace wegwijs {

Grounds grounds_of(const Candidate& best, const Lookup& lookup);

// Whether that is an answer. A question of which everything is found in one place leaves nothing to doubt, however little
// it is ("cursus"); any other must say enough.
bool is_answer(const Grounds& grounds) noexcept;

}  // namespace wegwijs
