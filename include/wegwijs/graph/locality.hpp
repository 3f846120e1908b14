// For the people of which municipalities a service is meant, or where it can be walked into.
//
// Threads: may be called from several threads at once.
// Cost:    its areas and places.
#pragma once

#include <vector>

#include "wegwijs/model/catalog.hpp"

namespace wegwijs {

// The municipalities a service is local to: those it is limited to, else those its organization governs or serves (a
// municipality, a library); and those where it has a place. Each once, in order of id.
// Returns: an empty list for a service of the province or the nation that has no place anywhere.
std::vector<AreaId> municipalities_of(const Service& service, const Catalog& catalog);

// Whether it is meant for people all over the country: neither it nor its organization names a municipality or
// province.
bool is_national(const Service& service, const Catalog& catalog);

}  // namespace wegwijs
