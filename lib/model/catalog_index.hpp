// What a catalog is made of: the records, and for each of them which others refer to it, by place in the list.
//
//   for (const ReferralRule* rule : catalog.index().rules_to.of(place)) …    // no id is looked up
//
// A knowledge base file keeps the references as numbers, so that a large map opens without looking up a million ids.
#pragma once

#include <memory>

#include "model/back_references.hpp"
#include "wegwijs/model/catalog.hpp"

namespace wegwijs {

struct Catalog::Index {
  // Puts the records in order and looks up what refers to what.
  explicit Index(CatalogData given);
  // For records of a catalog, of which the references are known: for_each_references hands them in.
  static std::unique_ptr<Index> without_references(CatalogData ordered);

  // The place of an id in `children`, `rules_from`; `nowhere` where it names nothing.
  Place place_of_children(const ThemeId& parent) const noexcept;
  Place place_of(const ReferrerId& id) const noexcept;

  CatalogData data;
  BackReferences<Service> services_of_organization, services_of_product, services_carrying_out, services_of_theme,
      services_at_location;
  BackReferences<Desk> desks_of_organization;
  BackReferences<Theme> children;  // the themes without one above them stand behind the last theme
  BackReferences<Organization> municipalities;     // by area
  BackReferences<ReferralRule> rules_from, rules_to;  // from: services count first, then desks, then organizations

 private:
  struct Ordered {};
  Index(CatalogData ordered, Ordered);
  void add_rules();
  void add_others();
  void add_services();
};

// Calls `visit(references, list)` for each of the ten, always in the same order; `list` holds the records that refer.
template <class Index, class Visitor>
void for_each_references(Index& index, Visitor&& visit) {
  visit(index.services_of_organization, index.data.services);
  visit(index.services_of_product, index.data.services);
  visit(index.services_carrying_out, index.data.services);
  visit(index.services_of_theme, index.data.services);
  visit(index.services_at_location, index.data.services);
  visit(index.desks_of_organization, index.data.desks);
  visit(index.children, index.data.themes);
  visit(index.municipalities, index.data.organizations);
  visit(index.rules_from, index.data.rules);
  visit(index.rules_to, index.data.rules);
}

}  // namespace wegwijs
