#include "wegwijs/model/catalog.hpp"

#include <string_view>
#include <utility>

#include "base/text_tools.hpp"
#include "model/catalog_index.hpp"
#include "model/kind_names.hpp"
#include "model/record_search.hpp"
#include "wegwijs/model/fields.hpp"

namespace wegwijs {

namespace {

template <class Record, class IdType>
const Record& at_in(const std::vector<Record>& records, const IdType& id) {
  if (const Record* record = find_in(records, id)) return *record;
  std::vector<std::string_view> ids;
  for (const Record& record : records) ids.push_back(record.id.str());
  throw_not_found(name_of_kind(Fields<Record>::name), id.str(), ids);
}

}  // namespace

Catalog::Catalog() : Catalog(CatalogData{}) {}
Catalog::Catalog(CatalogData data) : index_(std::make_unique<const Index>(std::move(data))) {}
Catalog::Catalog(std::unique_ptr<const Index> index) noexcept : index_(std::move(index)) {}
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
std::span<const Service* const> Catalog::services_carrying_out(const ProductId& id) const noexcept {
  return index_->services_carrying_out.of(place_in(index_->data.products, id));
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
