// The map while it is being read: the records, where they stand, and what is still to be checked or filled in.
#pragma once

#include <string>
#include <vector>

#include "exchange/document.hpp"
#include "exchange/registry.hpp"
#include "wegwijs/model/catalog.hpp"

namespace wegwijs {

// Services that every organization of a kind has: still YAML, with {id}, {name}, {area} and {areas} in it.
struct ServiceTemplate {
  OrganizationKind kind = OrganizationKind::municipality;
  Node service;
  bool fictional = false;
};

// What visitors say for a product, to find phrases that point two ways.
struct ProductPhrase {
  std::string text;
  ProductId product;
  Spot spot;
};

struct Draft {
  CatalogData data;
  Registry registry;
  // Places of the records in the lists of the same name in `data`, for checks that need the whole map.
  std::vector<Spot> areas, themes, products, services, rules;
  std::vector<ServiceTemplate> templates;
  std::vector<ProductPhrase> phrases;
};

}  // namespace wegwijs
