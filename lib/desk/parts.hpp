// What a knowledge base is made of. Members refer to one another, so it lives on the heap and is never moved.
#pragma once

#include "wegwijs/desk/knowledge_base.hpp"
#include "wegwijs/search/search.hpp"
#include "wegwijs/store/store.hpp"

namespace wegwijs {

struct KnowledgeBase::Parts {
  explicit Parts(Store opened) : store(std::move(opened)), catalog(store.read_catalog()), graph(catalog), search(store, catalog) {}

  Store store;
  Catalog catalog;
  ReferralGraph graph;
  Search search;
};

// Throws: InvalidArgument when `limit` is outside 1..most.
void require_limit(int limit, int most);

}  // namespace wegwijs
