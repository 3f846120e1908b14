#include "desk/scope.hpp"

#include <algorithm>

namespace wegwijs {

namespace {

Scope scope_of(const std::vector<AreaId>& areas, const Catalog& catalog) {
  const auto is_nation = [&](const AreaId& id) {
    const Area* area = catalog.find(id);
    return area != nullptr && area->kind == AreaKind::nation;
  };
  if (std::any_of(areas.begin(), areas.end(), is_nation)) return Scope::national;
  const Area* only = areas.size() == 1 ? catalog.find(areas.front()) : nullptr;
  return only != nullptr && only->kind == AreaKind::municipality ? Scope::local : Scope::regional;
}

// An organization that has written down where it is or for whom.
bool is_bound(const Organization& organization) { return !organization.area.empty() || !organization.areas.empty(); }

}  // namespace

Scope scope_of(const Service& service, const Catalog& catalog) {
  const Organization* organization = catalog.find(service.organization);
  if (organization != nullptr && organization->kind == OrganizationKind::generic) return Scope::general;
  if (!service.eligibility.areas.empty()) return scope_of(service.eligibility.areas, catalog);
  if (organization != nullptr && is_bound(*organization)) return scope_of(*organization, catalog);
  // No words on for whom: a service that is somewhere is for who can come there.
  return service.at.empty() ? Scope::national : Scope::regional;
}

Scope scope_of(const Organization& organization, const Catalog& catalog) {
  if (organization.kind == OrganizationKind::generic) return Scope::general;
  if (!organization.area.empty()) return scope_of(std::vector{organization.area}, catalog);
  if (!organization.areas.empty()) return scope_of(organization.areas, catalog);
  Scope widest = Scope::local;
  const auto services = catalog.services_of(organization.id);
  for (const Service* service : services) widest = std::max(widest, scope_of(*service, catalog));
  return services.empty() ? Scope::national : widest;
}

}  // namespace wegwijs
