#include "exchange/map_checks.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "base/text_tools.hpp"
#include "exchange/messages.hpp"

namespace wegwijs {

namespace {

template <class Record>
auto by_id(const std::vector<Record>& records) {
  std::unordered_map<std::string, const Record*> found;
  for (const Record& record : records) found.try_emplace(record.id.str(), &record);
  return found;
}

// Every loop of `parent_of` is told once, at the first of its records.
template <class Record, class Parent>
void check_cycles(const std::vector<Record>& records, const std::vector<Spot>& spots, std::string_view kind,
                  Parent&& parent_of, Faults& faults) {
  std::unordered_map<std::string, std::size_t> index;
  for (std::size_t i = 0; i < records.size(); ++i) index.try_emplace(records[i].id.str(), i);
  std::vector<std::size_t> walk(records.size(), 0);  // the number of the walk that came by; 0 = none yet
  for (std::size_t first = 0; first < records.size(); ++first) {
    std::size_t at = first;
    while (walk[at] == 0) {
      walk[at] = first + 1;
      const auto parent = index.find(parent_of(records[at]).str());
      if (parent == index.end() || parent->first.empty()) break;
      at = parent->second;
      if (walk[at] == first + 1)
        faults.add(faults::cycle, spots[at],
                   {faults.say(name_of_kind(kind)), records[at].id.str(), parent_of(records[at]).str()});
    }
  }
}

void check_rules(const Draft& draft, Faults& faults) {
  std::map<std::tuple<std::string, std::string, ReferralKind, std::vector<ThemeId>>, Spot> seen;
  for (std::size_t i = 0; i < draft.data.rules.size(); ++i) {
    const ReferralRule& rule = draft.data.rules[i];
    if (rule.from.empty() || rule.to.empty()) continue;
    auto themes = rule.themes;
    std::sort(themes.begin(), themes.end());
    const auto [first, added] =
        seen.try_emplace({rule.from.str(), rule.to.str(), rule.kind, std::move(themes)}, draft.rules[i]);
    if (!added) faults.add(faults::double_rule, draft.rules[i], {faults.text_of(first->second)});
  }
}

void check_reachable(const Draft& draft, Faults& faults) {
  std::unordered_set<ServiceId> reached;
  for (const ReferralRule& rule : draft.data.rules) reached.insert(rule.to);
  for (std::size_t i = 0; i < draft.data.services.size(); ++i) {
    const Service& service = draft.data.services[i];
    const bool in_use = service.status == Status::active || service.status == Status::temporarily_closed;
    if (service.access == Access::referral_only && in_use && !reached.contains(service.id))
      faults.add(faults::unreachable, draft.services[i], {service.id.str()}, faults.say(hints::write_rule));
  }
}

// There is no clock here: an area with a last day counts as ended.
void check_ended_areas(Draft& draft, Faults& faults) {
  const auto areas = by_id(draft.data.areas);
  for (const Reference& reference : draft.registry.references()) {
    if (reference.wanted != "area" || !reference.from_active) continue;
    const auto found = areas.find(reference.id);
    if (found == areas.end() || !found->second->valid_to) continue;
    std::string successors;
    for (const AreaId& successor : found->second->succeeded_by)
      successors += (successors.empty() ? "" : "', '") + successor.str();
    faults.add(faults::ended_area, reference.spot, {reference.id, to_string(*found->second->valid_to)},
               successors.empty() ? std::string() : faults.say(hints::successor, {successors}));
  }
}

// Which organizations, and organizations of which kind, handle a product.
class Handlers {
 public:
  explicit Handlers(const CatalogData& data) {
    const auto organizations = by_id(data.organizations);
    for (const auto& [id, organization] : organizations) executors_.insert(id);
    for (const auto kind : EnumNames<OrganizationKind>::values) executors_.emplace(kind);
    for (const Service& service : data.services) {
      const auto owner = organizations.find(service.organization.str());
      for (const ProductId& product : service.products) {
        handled_.insert({product.str(), service.organization.str()});
        if (owner != organizations.end()) handled_.insert({product.str(), std::string(to_string(owner->second->kind))});
      }
    }
  }
  // Whether the executor exists but has no service for the product.
  bool lacks(const ProductId& product, const ExecutorId& executor) const {
    return executors_.contains(executor.str()) && !handled_.contains({product.str(), executor.str()});
  }

 private:
  std::set<std::string> executors_;
  std::set<std::pair<std::string, std::string>> handled_;
};

void check_products(const Draft& draft, Faults& faults) {
  const Handlers handlers(draft.data);
  for (std::size_t i = 0; i < draft.data.products.size(); ++i) {
    const Product& product = draft.data.products[i];
    for (const ExecutorId& executor : product.executor) {
      if (handlers.lacks(product.id, executor))
        faults.add(faults::no_service, draft.products[i], {product.id.str(), executor.str()});
    }
  }
}

void check_phrases(const Draft& draft, Faults& faults) {
  std::unordered_map<std::string, const ProductPhrase*> seen;
  for (const ProductPhrase& phrase : draft.phrases) {
    const auto [first, added] = seen.try_emplace(fold(trim(phrase.text)), &phrase);
    if (!added && first->second->product != phrase.product)
      faults.add(faults::shared_phrase, phrase.spot,
                 {shown(phrase.text), first->second->product.str(), faults.text_of(first->second->spot)});
  }
}

}  // namespace

void inherit_provenance(Draft& draft, Faults& faults) {
  const auto organizations = by_id(draft.data.organizations);
  for (std::size_t i = 0; i < draft.data.services.size(); ++i) {
    Service& service = draft.data.services[i];
    if (!service.provenance.empty() || service.provenance != Provenance{}) continue;
    const auto owner = organizations.find(service.organization.str());
    // An organization without provenance has been told of already, and mending it mends its services.
    // One that is not there has been told of as well.
    if (owner != organizations.end())
      service.provenance = owner->second->provenance;
    else if (service.organization.empty() && !draft.registry.incomplete())
      faults.add(faults::missing_provenance, draft.services[i],
                 {faults.say(name_of_kind("service")), shown(service.id.str())}, faults.say(hints::provenance));
  }
}

void check_map(Draft& draft, Faults& faults) {
  draft.registry.check_references(faults);
  check_cycles(
      draft.data.themes, draft.themes, "theme", [](const Theme& theme) -> const ThemeId& { return theme.parent; },
      faults);
  check_cycles(
      draft.data.areas, draft.areas, "area", [](const Area& area) -> const AreaId& { return area.within; }, faults);
  check_rules(draft, faults);
  check_ended_areas(draft, faults);
  check_phrases(draft, faults);
  if (draft.registry.incomplete()) return;  // what is missed below may stand in what could not be read
  check_products(draft, faults);
  faults.once(true);  // a service of a template stands at one place for all its organizations
  check_reachable(draft, faults);
  faults.once(false);
}

}  // namespace wegwijs
