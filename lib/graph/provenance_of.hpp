// The provenance a record has: its own, else that of what stands around it.
#pragma once

#include "wegwijs/model/catalog.hpp"

namespace wegwijs {

inline const Provenance& provenance_of(const Service& service, const Catalog& catalog) {
  if (!service.provenance.empty()) return service.provenance;
  const Organization* organization = catalog.find(service.organization);
  return organization == nullptr ? service.provenance : organization->provenance;
}

inline const Provenance& provenance_of(const ReferralRule& rule, const Catalog& catalog) {
  if (!rule.provenance.empty()) return rule.provenance;
  const Service* to = catalog.find(rule.to);
  return to == nullptr ? rule.provenance : provenance_of(*to, catalog);
}

}  // namespace wegwijs
