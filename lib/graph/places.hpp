// Which places of a service count for a visitor who cannot travel everywhere.
#pragma once

#include <vector>

#include "wegwijs/graph/visitor.hpp"

namespace wegwijs {

// The places that are not too far away. All of them where it need not be travelled to (is_too_far in visitor.hpp), and
// where all are too far.
std::vector<const ServiceAtLocation*> places_for(const Service& service, const Visitor& visitor, const Catalog& catalog);

}  // namespace wegwijs
