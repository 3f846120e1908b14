// Whose own offer it is: a library's desk, course or consultation hour.
#pragma once

#include "wegwijs/model/catalog.hpp"

namespace wegwijs {

// Whether the service is what a library offers, and that library does not serve the area. Anybody may walk in there, so
// it is no obstacle in the sense of `why_not`; but nobody is sent to another town for what their own library does too.
// Returns: false for an empty area, and for a service that names its own areas.
bool is_offer_of_library_elsewhere(const Service& service, const AreaId& area, const Catalog& catalog);

}  // namespace wegwijs
