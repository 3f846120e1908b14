// What a continuation is a name or phrase of.
#pragma once

#include "wegwijs/desk/knowledge_base.hpp"

namespace wegwijs {

Completion completion_of(const Catalog& catalog, Continuation found);

}  // namespace wegwijs
