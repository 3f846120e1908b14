// What must hold between records, checked once everything is read.
#pragma once

#include "exchange/draft.hpp"
#include "exchange/faults.hpp"

namespace wegwijs {

// Gives every service without a provenance that of its organization, and tells of those that have none either.
void inherit_provenance(Draft& draft, Faults& faults);

// References, loops, rules and holes.
void check_map(Draft& draft, Faults& faults);

}  // namespace wegwijs
