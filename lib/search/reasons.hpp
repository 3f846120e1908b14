// Why a record is a hit, for people.
#pragma once

#include <string>
#include <vector>

#include "search/candidates.hpp"
#include "wegwijs/search/search.hpp"

namespace wegwijs {

// Strongest first; one for each set of words and field, never more than a few.
std::vector<Reason> reasons_of(const Candidate& candidate, const Candidates& candidates, const Store& store,
                               const Catalog& catalog);

// The words of the question that occur in the map, in order, each in its surest way.
std::vector<UnderstoodTerm> understood_terms(const Lookup& lookup);

// The id of a record.
std::string id_of(const Catalog& catalog, const DocumentKey& key);

}  // namespace wegwijs
