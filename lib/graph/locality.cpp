#include "wegwijs/graph/locality.hpp"

#include <algorithm>

namespace wegwijs {

namespace {

// Those of the service, else those its organization governs or serves.
std::vector<AreaId> areas_of(const Service& service, const Catalog& catalog) {
  std::vector<AreaId> areas = service.eligibility.areas;
  const Organization* organization = catalog.find(service.organization);
  if (!areas.empty() || organization == nullptr) return areas;
  areas = organization->areas;
  if (!organization->area.empty()) areas.push_back(organization->area);
  return areas;
}

}  // namespace

std::vector<AreaId> municipalities_of(const Service& service, const Catalog& catalog) {
  std::vector<AreaId> found;
  const auto add = [&](const AreaId& id) {
    const Area* area = catalog.find(id);
    if (area != nullptr && area->kind == AreaKind::municipality) found.push_back(id);
  };
  for (const AreaId& area : areas_of(service, catalog)) add(area);
  for (const ServiceAtLocation& place : service.at)
    if (const Location* location = catalog.find(place.location)) add(location->municipality);
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

bool is_national(const Service& service, const Catalog& catalog) {
  const std::vector<AreaId> areas = areas_of(service, catalog);
  return areas.empty() || std::any_of(areas.begin(), areas.end(), [&](const AreaId& id) {
           const Area* area = catalog.find(id);
           return area != nullptr && area->kind == AreaKind::nation;
         });
}

}  // namespace wegwijs
