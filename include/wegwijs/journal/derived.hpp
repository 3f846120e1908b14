// What of an entry follows from the map, by one rule for every way in: recorded at a desk, by a program, or from a table.
//
//   question.products = {ProductId("zorgtoeslag")};
//   add_themes(question, kb.catalog());                    // its themes, as the map has them
//   question.sort = sort_of(question, kb.catalog());
//
// Threads:   pure functions.
// Cost:      a look-up in the map for each theme, product and referral.
#pragma once

#include "wegwijs/model/catalog.hpp"
#include "wegwijs/model/visit.hpp"

namespace wegwijs {

// A question about a product is about the product's themes as well: they are added behind those that were told, each
// once, as far as they fit into an entry. `Journal::record` and `import_csv` do this themselves.
void add_themes(Question& question, const Catalog& catalog);

// What a question about these counts as: library service when all it was referred to is the library's own, digital
// government when a product or theme is one of government or there is a government partner, else other. Ids that the
// map has not count for nothing.
QuestionSort sort_of(const Question& question, const Catalog& catalog);

}  // namespace wegwijs
