#include "desk/library_offer.hpp"

#include <algorithm>

namespace wegwijs {

bool is_offer_of_library_elsewhere(const Service& service, const AreaId& area, const Catalog& catalog) {
  if (area.empty() || !service.eligibility.areas.empty()) return false;
  const Organization* library = catalog.find(service.organization);
  if (library == nullptr || library->kind != OrganizationKind::library || library->areas.empty()) return false;
  return std::none_of(library->areas.begin(), library->areas.end(), [&](const AreaId& served) { return catalog.contains(served, area); });
}

}  // namespace wegwijs
