#include "search/filter.hpp"

#include <algorithm>
#include <string>

#include "base/text_tools.hpp"

namespace wegwijs {

namespace {

// Areas form a tree in sound data; in broken data a loop must not keep us busy for ever.
constexpr std::size_t deepest = 64;

bool ended(Status status) noexcept { return status == Status::inactive || status == Status::defunct; }

void add(std::vector<AreaId>& areas, const AreaId& area) {
  if (!area.empty()) areas.push_back(area);
}

// The areas of those who are somewhere or for somewhere. Empty for those of the whole country.
std::vector<AreaId> areas_of(const Organization* organization) {
  std::vector<AreaId> areas;
  if (organization == nullptr) return areas;
  areas = organization->areas;
  add(areas, organization->area);
  return areas;
}

std::vector<AreaId> areas_of(const Catalog& catalog, const DocumentKey& key) {
  switch (key.kind) {
    case RecordKind::service:
      return areas_of(catalog.find(catalog.services()[key.index].organization));
    case RecordKind::organization:
      return areas_of(&catalog.organizations()[key.index]);
    case RecordKind::desk: {
      const Desk& desk = catalog.desks()[key.index];
      const Location* location = catalog.find(desk.location);
      if (location != nullptr && !location->municipality.empty()) return {location->municipality};
      return areas_of(catalog.find(desk.organization));
    }
    case RecordKind::location: {
      std::vector<AreaId> areas;
      add(areas, catalog.locations()[key.index].municipality);
      return areas;
    }
    default:
      return {};
  }
}

}  // namespace

Filter::Filter(const Catalog& catalog, const SearchOptions& options) : catalog_(catalog), options_(options) {
  if (!options.theme.empty()) catalog.at(options.theme);
  if (options.area.empty()) return;
  const Area* area = &catalog.at(options.area);
  while (area != nullptr && around_.size() < deepest) {
    around_.push_back(area->id);
    area = catalog.find(area->within);
  }
}

bool Filter::lets_through(const DocumentKey& key) const {
  return (options_.include_ended || !ended(key)) && has_theme(key) && in_area(key);
}

bool Filter::is_of(const DocumentKey& key, const std::vector<AreaId>& areas) const {
  if (areas.empty()) return false;
  const auto own = areas_of(catalog_, key);
  return std::any_of(own.begin(), own.end(), [&](const AreaId& mine) {
    return std::any_of(areas.begin(), areas.end(), [&](const AreaId& asked) { return catalog_.contains(mine, asked); });
  });
}

bool Filter::has_theme(const std::vector<ThemeId>& themes) const {
  return std::any_of(themes.begin(), themes.end(),
                     [&](const ThemeId& theme) { return catalog_.is_or_below(theme, options_.theme); });
}

bool Filter::has_theme(const DocumentKey& key) const {
  if (options_.theme.empty()) return true;
  switch (key.kind) {
    case RecordKind::service: {
      const Service& service = catalog_.services()[key.index];
      return has_theme(service.themes) ||
             std::any_of(service.products.begin(), service.products.end(), [&](const ProductId& id) {
               const Product* product = catalog_.find(id);
               return product != nullptr && has_theme(product->themes);
             });
    }
    case RecordKind::product:
      return has_theme(catalog_.products()[key.index].themes);
    case RecordKind::theme:
      return catalog_.is_or_below(catalog_.themes()[key.index].id, options_.theme);
    case RecordKind::organization: {
      const auto services = catalog_.services_of(options_.theme);
      const auto& id = catalog_.organizations()[key.index].id;
      return std::any_of(services.begin(), services.end(), [&](const Service* s) { return s->organization == id; });
    }
    default:
      return false;
  }
}

bool Filter::in_area(const DocumentKey& key) const {
  if (options_.area.empty()) return true;
  const auto serves = [&](const std::vector<AreaId>& areas) {
    return areas.empty() || std::any_of(areas.begin(), areas.end(), [&](const AreaId& area) {
             return std::find(around_.begin(), around_.end(), area) != around_.end();
           });
  };
  if (key.kind == RecordKind::service) return serves(catalog_.services()[key.index].eligibility.areas);
  return serves(areas_of(catalog_, key));
}

bool Filter::ended(const DocumentKey& key) const {
  switch (key.kind) {
    case RecordKind::service:
      return wegwijs::ended(catalog_.services()[key.index].status);
    case RecordKind::organization:
      return wegwijs::ended(catalog_.organizations()[key.index].status);
    case RecordKind::desk:
      return wegwijs::ended(catalog_.desks()[key.index].status);
    default:
      return false;
  }
}

}  // namespace wegwijs
