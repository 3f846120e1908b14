// Makes the services of templates: one for every organization of the kind a template is for.
#pragma once

#include "exchange/draft.hpp"
#include "exchange/faults.hpp"

namespace wegwijs {

// A service written by hand with the same id wins. Organizations that are inactive or defunct get none, and a fictional
// template serves fictional organizations only.
void expand_templates(Draft& draft, Faults& faults);

}  // namespace wegwijs
