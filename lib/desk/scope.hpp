// For the people of where a service or an organization is.
#pragma once

#include "wegwijs/desk/advice.hpp"
#include "wegwijs/model/catalog.hpp"

namespace wegwijs {

Scope scope_of(const Service& service, const Catalog& catalog);

// Of one that names no area itself: the widest scope of its services.
Scope scope_of(const Organization& organization, const Catalog& catalog);

}  // namespace wegwijs
