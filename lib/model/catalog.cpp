#include "wegwijs/model/catalog.hpp"

#include <algorithm>
#include <functional>
#include <future>
#include <string_view>

#include "base/text_tools.hpp"
#include "model/back_references.hpp"
#include "model/id_table.hpp"
#include "model/kind_names.hpp"
#include "wegwijs/model/fields.hpp"

namespace wegwijs {

namespace {

template <class Record>
void sort_and_keep_first(std::vector<Record>& records) {
  if constexpr (requires(Record r) { r.id; }) {
    const auto order = [](const Record& a, const Record& b) { return a.id < b.id; };
    // A map that comes from a file is in order already.
    if (std::adjacent_find(records.begin(), records.end(), std::not_fn(order)) == records.end()) return;
    std::stable_sort(records.begin(), records.end(), order);
    records.erase(std::unique(records.begin(), records.end(), [](const Record& a, const Record& b) { return a.id == b.id; }),
                  records.end());
  }
}

template <class Record, class IdType>
const Record* find_in(const std::vector<Record>& records, const IdType& id) noexcept {
  const std::string& wanted = id.str();
  const auto found = std::lower_bound(records.begin(), records.end(), wanted,
                                      [](const Record& record, const std::string& text) { return record.id.str() < text; });
  return found != records.end() && found->id.str() == wanted ? &*found : nullptr;
}

template <class Record, class IdType>
const Record& at_in(const std::vector<Record>& records, const IdType& id) {
  if (const Record* record = find_in(records, id)) return *record;
  std::vector<std::string_view> ids;
  for (const Record& record : records) ids.push_back(record.id.str());
  throw_not_found(name_of_kind(Fields<Record>::name), id.str(), ids);
}

// Of no record: `nowhere`.
template <class Record, class IdType>
Place place_in(const std::vector<Record>& records, const IdType& id) noexcept {
  const Record* record = find_in(records, id);
  return record == nullptr ? nowhere : static_cast<Place>(record - records.data());
}

// Themes form a tree in sound data; in broken data a loop must not keep us busy for ever.
constexpr int deepest = 64;

}  // namespace

struct Catalog::Index {
  CatalogData data;
  BackReferences<Service> services_of_organization, services_of_product, services_of_theme, services_at_location;
  BackReferences<Desk> desks_of_organization;
  BackReferences<Theme> children;  // the themes without one above them stand behind the last theme
  BackReferences<Organization> municipalities;
  BackReferences<ReferralRule> rules_from, rules_to;

  explicit Index(CatalogData given)
      : data(sorted(std::move(given))),
        services_of_organization(data.organizations.size()),
        services_of_product(data.products.size()),
        services_of_theme(data.themes.size()),
        services_at_location(data.locations.size()),
        desks_of_organization(data.organizations.size()),
        children(data.themes.size() + 1),
        municipalities(data.areas.size()),
        rules_from(data.services.size() + data.desks.size() + data.organizations.size()),
        rules_to(data.services.size()) {
    const bool large = data.rules.size() > 10'000;  // worth a thread
    auto rules = std::async(large ? std::launch::async : std::launch::deferred, [this] { add_rules(); });
    add_others();
    rules.get();
  }

  Place place_of_children(const ThemeId& parent) const noexcept {
    return parent.empty() ? static_cast<Place>(data.themes.size()) : place_in(data.themes, parent);
  }

  // Services count first, then desks, then organizations.
  Place place_of(const ReferrerId& id) const noexcept {
    auto before = static_cast<Place>(data.services.size());
    if (const auto service = place_in(data.services, id); service != nowhere) return service;
    if (const auto desk = place_in(data.desks, id); desk != nowhere) return before + desk;
    before += static_cast<Place>(data.desks.size());
    const auto organization = place_in(data.organizations, id);
    return organization == nowhere ? nowhere : before + organization;
  }

 private:
  static CatalogData sorted(CatalogData data) {
    for_each_list(data, [](auto& records) { sort_and_keep_first(records); });
    return data;
  }

  using Places = std::vector<Place>;

  void add_rules() {
    const IdTable referrers(data.services, data.desks, data.organizations);
    for (const ReferralRule& rule : data.rules) {
      rules_from.add(referrers.find(rule.from), rule);
      const Place to = referrers.find(rule.to);
      rules_to.add(to < data.services.size() ? to : nowhere, rule);
    }
    rules_from.finish();
    rules_to.finish();
  }

  void add_others() {
    const IdTable table(data.organizations);
    add_services(table);
    for (const Desk& desk : data.desks) desks_of_organization.add(table.find(desk.organization), desk);
    for (const Theme& theme : data.themes) children.add(place_of_children(theme.parent), theme);
    for (const Organization& organization : data.organizations)
      if (organization.kind == OrganizationKind::municipality)
        municipalities.add(place_in(data.areas, organization.area), organization);
    desks_of_organization.finish();
    children.finish();
    municipalities.finish();
  }

  // Services come in order of id, so every list is in that order, and a double entry stands last.
  void add_services(const IdTable& organizations) {
    std::vector<Places> upwards;  // of a theme: itself and all above it
    for (const Theme& theme : data.themes) upwards.push_back(upwards_from(&theme));
    std::vector<Places> themes_of_product;
    for (const Product& product : data.products) {
      Places& themes = themes_of_product.emplace_back();
      for (const ThemeId& theme : product.themes) themes.push_back(place_in(data.themes, theme));
    }
    const IdTable locations(data.locations);
    for (const Service& service : data.services) {
      const auto add_theme = [&](Place theme) {
        if (theme == nowhere) return;
        for (const Place place : upwards[theme]) services_of_theme.add(place, service);
      };
      services_of_organization.add(organizations.find(service.organization), service);
      for (const auto& place : service.at) services_at_location.add(locations.find(place.location), service);
      for (const ThemeId& theme : service.themes) add_theme(place_in(data.themes, theme));
      for (const ProductId& id : service.products) {
        const Place product = place_in(data.products, id);
        services_of_product.add(product, service);
        if (product == nowhere) continue;
        for (const Place theme : themes_of_product[product]) add_theme(theme);
      }
    }
    services_of_organization.finish();
    services_at_location.finish();
    services_of_theme.finish();
    services_of_product.finish();
  }

  Places upwards_from(const Theme* theme) const {
    Places places;
    for (int depth = 0; theme != nullptr && depth < deepest; ++depth) {
      places.push_back(static_cast<Place>(theme - data.themes.data()));
      theme = find_in(data.themes, theme->parent);
    }
    return places;
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
  return index_->services_of_organization.of(place_in(index_->data.organizations, id));
}
std::span<const Service* const> Catalog::services_of(const ProductId& id) const noexcept {
  return index_->services_of_product.of(place_in(index_->data.products, id));
}
std::span<const Service* const> Catalog::services_of(const ThemeId& id) const noexcept {
  return index_->services_of_theme.of(place_in(index_->data.themes, id));
}
std::span<const Service* const> Catalog::services_at(const LocationId& id) const noexcept {
  return index_->services_at_location.of(place_in(index_->data.locations, id));
}
std::span<const Desk* const> Catalog::desks_of(const OrganizationId& id) const noexcept {
  return index_->desks_of_organization.of(place_in(index_->data.organizations, id));
}
std::span<const Theme* const> Catalog::children(const ThemeId& id) const noexcept {
  return index_->children.of(index_->place_of_children(id));
}
std::span<const Organization* const> Catalog::municipalities_of(const AreaId& id) const noexcept {
  return index_->municipalities.of(place_in(index_->data.areas, id));
}
std::span<const ReferralRule* const> Catalog::rules_from(const ReferrerId& id) const noexcept {
  return index_->rules_from.of(index_->place_of(id));
}
std::span<const ReferralRule* const> Catalog::rules_to(const ServiceId& id) const noexcept {
  return index_->rules_to.of(place_in(index_->data.services, id));
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
