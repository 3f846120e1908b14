#include "wegwijs/model/catalog.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "base/text_tools.hpp"
#include "model/kind_names.hpp"
#include "wegwijs/model/fields.hpp"

namespace wegwijs {

namespace {

template <class Key, class Record>
using Lists = std::unordered_map<Key, std::vector<const Record*>>;

template <class Key, class Record>
std::span<const Record* const> list_of(const Lists<Key, Record>& lists, const Key& key) noexcept {
  const auto found = lists.find(key);
  if (found == lists.end()) return {};
  return found->second;
}

template <class Record>
void sort_and_keep_first(std::vector<Record>& records) {
  if constexpr (requires(Record r) { r.id; }) {
    const auto order = [](const Record& a, const Record& b) { return a.id < b.id; };
    // A map that comes from a file is in order already.
    if (std::is_sorted(records.begin(), records.end(), order) &&
        std::adjacent_find(records.begin(), records.end(), [](const Record& a, const Record& b) { return a.id == b.id; }) == records.end())
      return;
    std::stable_sort(records.begin(), records.end(), order);
    records.erase(std::unique(records.begin(), records.end(), [](const Record& a, const Record& b) { return a.id == b.id; }),
                  records.end());
  }
}

template <class Record, class IdType>
const Record* find_in(const std::vector<Record>& records, const IdType& id) noexcept {
  const auto found = std::lower_bound(records.begin(), records.end(), id,
                                      [](const Record& record, const IdType& wanted) { return record.id < wanted; });
  return found != records.end() && found->id == id ? &*found : nullptr;
}

template <class Record, class IdType>
const Record& at_in(const std::vector<Record>& records, const IdType& id) {
  if (const Record* record = find_in(records, id)) return *record;
  std::vector<std::string_view> ids;
  for (const Record& record : records) ids.push_back(record.id.str());
  throw_not_found(name_of_kind(Fields<Record>::name), id.str(), ids);
}

template <class Record>
void add_once(std::vector<const Record*>& list, const Record* record) {
  if (list.empty() || list.back() != record) list.push_back(record);
}

// Themes form a tree in sound data; in broken data a loop must not keep us busy for ever.
constexpr int deepest = 64;

}  // namespace

struct Catalog::Index {
  CatalogData data;
  Lists<OrganizationId, Service> services_of_organization;
  Lists<ProductId, Service> services_of_product;
  Lists<ThemeId, Service> services_of_theme;
  Lists<LocationId, Service> services_at_location;
  Lists<OrganizationId, Desk> desks_of_organization;
  Lists<ThemeId, Theme> children;
  Lists<AreaId, Organization> municipalities;
  Lists<ReferrerId, ReferralRule> rules_from;
  Lists<ServiceId, ReferralRule> rules_to;
  std::unordered_map<std::string_view, std::vector<std::vector<const Service*>*>> lists_of_theme;  // while building

  explicit Index(CatalogData given) : data(std::move(given)) {
    for_each_list(data, [](auto& records) { sort_and_keep_first(records); });
    for (const Service& service : data.services) add(service);
    lists_of_theme.clear();
    for (const Desk& desk : data.desks) desks_of_organization[desk.organization].push_back(&desk);
    for (const Theme& theme : data.themes) children[theme.parent].push_back(&theme);
    for (const Organization& organization : data.organizations)
      if (organization.kind == OrganizationKind::municipality) municipalities[organization.area].push_back(&organization);
    for (const ReferralRule& rule : data.rules) {
      rules_from[rule.from].push_back(&rule);
      rules_to[rule.to].push_back(&rule);
    }
  }

  using ServiceList = std::vector<const Service*>;

  // The lists of a theme and of all themes above it; looked up once for each theme.
  const std::vector<ServiceList*>& lists_of(const ThemeId& id) {
    const auto [known, added] = lists_of_theme.try_emplace(id.str());
    if (!added) return known->second;
    const Theme* theme = find_in(data.themes, id);
    for (int depth = 0; theme != nullptr && depth < deepest; ++depth) {
      known->second.push_back(&services_of_theme[theme->id]);
      theme = find_in(data.themes, theme->parent);
    }
    return known->second;
  }

  // Services come in order of id, so every list is in that order, and a double entry stands last.
  void add(const Service& service) {
    services_of_organization[service.organization].push_back(&service);
    for (const auto& place : service.at) add_once(services_at_location[place.location], &service);
    for (const auto& theme : service.themes) add_with_ancestors(theme, service);
    for (const auto& product : service.products) {
      add_once(services_of_product[product], &service);
      if (const Product* known = find_in(data.products, product))
        for (const auto& theme : known->themes) add_with_ancestors(theme, service);
    }
  }

  void add_with_ancestors(const ThemeId& id, const Service& service) {
    for (ServiceList* list : lists_of(id)) add_once(*list, &service);
  }
};

Catalog::Catalog() : Catalog(CatalogData{}) {}
Catalog::Catalog(CatalogData data) : index_(std::make_unique<const Index>(std::move(data))) {}
Catalog::Catalog(Catalog&&) noexcept = default;
Catalog& Catalog::operator=(Catalog&&) noexcept = default;
Catalog::~Catalog() = default;

const CatalogData& Catalog::data() const noexcept { return index_->data; }
std::span<const Area> Catalog::areas() const noexcept { return index_->data.areas; }
std::span<const Theme> Catalog::themes() const noexcept { return index_->data.themes; }
std::span<const Product> Catalog::products() const noexcept { return index_->data.products; }
std::span<const Organization> Catalog::organizations() const noexcept { return index_->data.organizations; }
std::span<const Location> Catalog::locations() const noexcept { return index_->data.locations; }
std::span<const Service> Catalog::services() const noexcept { return index_->data.services; }
std::span<const Desk> Catalog::desks() const noexcept { return index_->data.desks; }
std::span<const ReferralRule> Catalog::rules() const noexcept { return index_->data.rules; }
std::span<const Synonym> Catalog::synonyms() const noexcept { return index_->data.synonyms; }
std::span<const Urgent> Catalog::urgent() const noexcept { return index_->data.urgent; }
std::span<const LifeEvent> Catalog::life_events() const noexcept { return index_->data.life_events; }

const Area* Catalog::find(const AreaId& id) const noexcept { return find_in(index_->data.areas, id); }
const Theme* Catalog::find(const ThemeId& id) const noexcept { return find_in(index_->data.themes, id); }
const Product* Catalog::find(const ProductId& id) const noexcept { return find_in(index_->data.products, id); }
const Organization* Catalog::find(const OrganizationId& id) const noexcept { return find_in(index_->data.organizations, id); }
const Location* Catalog::find(const LocationId& id) const noexcept { return find_in(index_->data.locations, id); }
const Service* Catalog::find(const ServiceId& id) const noexcept { return find_in(index_->data.services, id); }
const Desk* Catalog::find(const DeskId& id) const noexcept { return find_in(index_->data.desks, id); }
const Urgent* Catalog::find(const UrgentId& id) const noexcept { return find_in(index_->data.urgent, id); }
const LifeEvent* Catalog::find(const LifeEventId& id) const noexcept { return find_in(index_->data.life_events, id); }

const Area& Catalog::at(const AreaId& id) const { return at_in(index_->data.areas, id); }
const Theme& Catalog::at(const ThemeId& id) const { return at_in(index_->data.themes, id); }
const Product& Catalog::at(const ProductId& id) const { return at_in(index_->data.products, id); }
const Organization& Catalog::at(const OrganizationId& id) const { return at_in(index_->data.organizations, id); }
const Location& Catalog::at(const LocationId& id) const { return at_in(index_->data.locations, id); }
const Service& Catalog::at(const ServiceId& id) const { return at_in(index_->data.services, id); }
const Desk& Catalog::at(const DeskId& id) const { return at_in(index_->data.desks, id); }

std::span<const Service* const> Catalog::services_of(const OrganizationId& id) const noexcept {
  return list_of(index_->services_of_organization, id);
}
std::span<const Service* const> Catalog::services_of(const ProductId& id) const noexcept {
  return list_of(index_->services_of_product, id);
}
std::span<const Service* const> Catalog::services_of(const ThemeId& id) const noexcept {
  return list_of(index_->services_of_theme, id);
}
std::span<const Service* const> Catalog::services_at(const LocationId& id) const noexcept {
  return list_of(index_->services_at_location, id);
}
std::span<const Desk* const> Catalog::desks_of(const OrganizationId& id) const noexcept {
  return list_of(index_->desks_of_organization, id);
}
std::span<const Theme* const> Catalog::children(const ThemeId& id) const noexcept { return list_of(index_->children, id); }
std::span<const Organization* const> Catalog::municipalities_of(const AreaId& id) const noexcept {
  return list_of(index_->municipalities, id);
}
std::span<const ReferralRule* const> Catalog::rules_from(const ReferrerId& id) const noexcept {
  return list_of(index_->rules_from, id);
}
std::span<const ReferralRule* const> Catalog::rules_to(const ServiceId& id) const noexcept {
  return list_of(index_->rules_to, id);
}

bool Catalog::contains(const AreaId& outer, const AreaId& inner) const noexcept {
  const Area* area = find(inner);
  for (int depth = 0; area != nullptr && depth < deepest; ++depth) {
    if (area->id == outer) return true;
    area = find(area->within);
  }
  return false;
}

bool Catalog::is_or_below(const ThemeId& theme, const ThemeId& ancestor) const noexcept {
  const Theme* at = find(theme);
  for (int depth = 0; at != nullptr && depth < deepest; ++depth) {
    if (at->id == ancestor) return true;
    at = find(at->parent);
  }
  return false;
}

}  // namespace wegwijs
