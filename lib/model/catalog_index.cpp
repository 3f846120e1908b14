#include "model/catalog_index.hpp"

#include <algorithm>
#include <functional>
#include <future>
#include <utility>

#include "model/id_table.hpp"
#include "model/record_search.hpp"

namespace wegwijs {

namespace {

template <class Record>
void sort_and_keep_first(std::vector<Record>& records) {
  if constexpr (requires(Record r) { r.id; }) {
    const auto order = [](const Record& a, const Record& b) { return a.id < b.id; };
    // Often they are in order already.
    if (std::adjacent_find(records.begin(), records.end(), std::not_fn(order)) == records.end()) return;
    std::stable_sort(records.begin(), records.end(), order);
    records.erase(std::unique(records.begin(), records.end(), [](const Record& a, const Record& b) { return a.id == b.id; }),
                  records.end());
  }
}

CatalogData sorted(CatalogData data) {
  for_each_list(data, [](auto& records) { sort_and_keep_first(records); });
  return data;
}

using Places = std::vector<Place>;

// A theme and all above it.
Places upwards_from(const Theme* theme, const std::vector<Theme>& themes) {
  Places places;
  for (int depth = 0; theme != nullptr && depth < deepest; ++depth) {
    places.push_back(static_cast<Place>(theme - themes.data()));
    theme = find_in(themes, theme->parent);
  }
  return places;
}

bool carries_out(const Organization& organization, const Product& product) {
  return std::any_of(product.executor.begin(), product.executor.end(), [&](const ExecutorId& executor) {
    return executor.str() == organization.id.str() || executor.str() == to_string(organization.kind);
  });
}

}  // namespace

Catalog::Index::Index(CatalogData ordered, Ordered)
    : data(std::move(ordered)),
      services_of_organization(data.organizations.size()),
      services_of_product(data.products.size()),
      services_carrying_out(data.products.size()),
      services_of_theme(data.themes.size()),
      services_at_location(data.locations.size()),
      desks_of_organization(data.organizations.size()),
      children(data.themes.size() + 1),
      municipalities(data.areas.size()),
      rules_from(data.services.size() + data.desks.size() + data.organizations.size()),
      rules_to(data.services.size()) {}

Catalog::Index::Index(CatalogData given) : Index(sorted(std::move(given)), Ordered{}) {
  const bool large = data.rules.size() > 10'000;  // worth a thread
  auto rules = std::async(large ? std::launch::async : std::launch::deferred, [this] { add_rules(); });
  add_others();
  rules.get();
  for_each_references(*this, [](auto& references, const auto&) { references.finish(); });
}

std::unique_ptr<Catalog::Index> Catalog::Index::without_references(CatalogData ordered) {
  return std::unique_ptr<Index>(new Index(std::move(ordered), Ordered{}));
}

Place Catalog::Index::place_of_children(const ThemeId& parent) const noexcept {
  return parent.empty() ? static_cast<Place>(data.themes.size()) : place_in(data.themes, parent);
}

Place Catalog::Index::place_of(const ReferrerId& id) const noexcept {
  auto before = static_cast<Place>(data.services.size());
  if (const auto service = place_in(data.services, id); service != nowhere) return service;
  if (const auto desk = place_in(data.desks, id); desk != nowhere) return before + desk;
  before += static_cast<Place>(data.desks.size());
  const auto organization = place_in(data.organizations, id);
  return organization == nowhere ? nowhere : before + organization;
}

void Catalog::Index::add_rules() {
  const IdTable referrers(data.services, data.desks, data.organizations);
  for (const ReferralRule& rule : data.rules) {
    rules_from.add(referrers.find(rule.from), rule);
    const Place to = referrers.find(rule.to);
    rules_to.add(to < data.services.size() ? to : nowhere, rule);
  }
}

void Catalog::Index::add_others() {
  add_services();
  for (const Desk& desk : data.desks) desks_of_organization.add(place_in(data.organizations, desk.organization), desk);
  for (const Theme& theme : data.themes) children.add(place_of_children(theme.parent), theme);
  for (const Organization& organization : data.organizations)
    if (organization.kind == OrganizationKind::municipality)
      municipalities.add(place_in(data.areas, organization.area), organization);
}

// Services come in order of id, so every list is in that order, and a double entry stands last.
void Catalog::Index::add_services() {
  std::vector<Places> upwards;
  for (const Theme& theme : data.themes) upwards.push_back(upwards_from(&theme, data.themes));
  std::vector<Places> themes_of_product;
  for (const Product& product : data.products) {
    Places& themes = themes_of_product.emplace_back();
    for (const ThemeId& theme : product.themes) themes.push_back(place_in(data.themes, theme));
  }
  const IdTable organizations(data.organizations), locations(data.locations);
  for (const Service& service : data.services) {
    const auto add_theme = [&](Place theme) {
      if (theme == nowhere) return;
      for (const Place place : upwards[theme]) services_of_theme.add(place, service);
    };
    const Place organization = organizations.find(service.organization);
    services_of_organization.add(organization, service);
    for (const auto& place : service.at) services_at_location.add(locations.find(place.location), service);
    for (const ThemeId& theme : service.themes) add_theme(place_in(data.themes, theme));
    for (const ProductId& id : service.products) {
      const Place product = place_in(data.products, id);
      services_of_product.add(product, service);
      if (product == nowhere) continue;
      if (organization != nowhere && carries_out(data.organizations[organization], data.products[product]))
        services_carrying_out.add(product, service);
      for (const Place theme : themes_of_product[product]) add_theme(theme);
    }
  }
}

}  // namespace wegwijs
