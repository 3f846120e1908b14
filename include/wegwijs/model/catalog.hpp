// The whole social map in memory: every record once, found by id and by what refers to it.
//
//   Catalog catalog(std::move(data));
//   const Service& service = catalog.at(ServiceId("svb-aow"));
//   for (const ReferralRule* rule : catalog.rules_to(service.id)) …
//
// Built once from CatalogData and never changed afterwards; records are kept in order of id (rules and synonyms in
// the order given), so equal maps compare equal however they were read.
//
// Threads:   const functions may be called from several threads at once.
// Lifetime:  references and pointers stay valid as long as the catalog; moving the catalog keeps them valid.
// Cost:      building O(n log n); look-up by id O(log n); a list of back-references is ready-made.
// Not for:   checking data: references that lead nowhere are allowed and simply absent from back-references.
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "wegwijs/model/desk.hpp"
#include "wegwijs/model/location.hpp"
#include "wegwijs/model/organization.hpp"
#include "wegwijs/model/referral_rule.hpp"
#include "wegwijs/model/service.hpp"
#include "wegwijs/model/vocabulary.hpp"

namespace wegwijs {

struct CatalogData {
  std::vector<Area> areas;
  std::vector<Theme> themes;
  std::vector<Product> products;
  std::vector<Organization> organizations;
  std::vector<Location> locations;
  std::vector<Service> services;
  std::vector<Desk> desks;
  std::vector<ReferralRule> rules;
  std::vector<Synonym> synonyms;
  std::vector<Urgent> urgent;
  std::vector<LifeEvent> life_events;

  friend bool operator==(const CatalogData&, const CatalogData&) = default;
};

// Calls `visit(name, list)` for each of the eleven lists of a CatalogData; names are the top-level keys of the YAML.
template <class Data, class Visitor>
void for_each_named_list(Data& data, Visitor&& visit) {
  visit(std::string_view("areas"), data.areas);
  visit(std::string_view("themes"), data.themes);
  visit(std::string_view("products"), data.products);
  visit(std::string_view("organizations"), data.organizations);
  visit(std::string_view("locations"), data.locations);
  visit(std::string_view("services"), data.services);
  visit(std::string_view("desks"), data.desks);
  visit(std::string_view("referrals"), data.rules);
  visit(std::string_view("synonyms"), data.synonyms);
  visit(std::string_view("urgent"), data.urgent);
  visit(std::string_view("life_events"), data.life_events);
}

// The same without the names: calls `visit(list)`.
template <class Data, class Visitor>
void for_each_list(Data& data, Visitor&& visit) {
  for_each_named_list(data, [&](std::string_view, auto& list) { visit(list); });
}

class Catalog {
 public:
  Catalog();
  // Of records with the same id the first is kept.
  explicit Catalog(CatalogData data);
  // For the library's own rooms, which know an Index (lib/model/catalog_index.hpp).
  struct Index;
  explicit Catalog(std::unique_ptr<const Index> index) noexcept;
  Catalog(Catalog&&) noexcept;
  Catalog& operator=(Catalog&&) noexcept;
  ~Catalog();

  const CatalogData& data() const noexcept;
  std::span<const Area> areas() const noexcept;
  std::span<const Theme> themes() const noexcept;
  std::span<const Product> products() const noexcept;
  std::span<const Organization> organizations() const noexcept;
  std::span<const Location> locations() const noexcept;
  std::span<const Service> services() const noexcept;
  std::span<const Desk> desks() const noexcept;
  std::span<const ReferralRule> rules() const noexcept;
  std::span<const Synonym> synonyms() const noexcept;
  std::span<const Urgent> urgent() const noexcept;
  std::span<const LifeEvent> life_events() const noexcept;

  // Returns: the record, or nullptr where there is none (also for an empty id).
  const Area* find(const AreaId& id) const noexcept;
  const Theme* find(const ThemeId& id) const noexcept;
  const Product* find(const ProductId& id) const noexcept;
  const Organization* find(const OrganizationId& id) const noexcept;
  const Location* find(const LocationId& id) const noexcept;
  const Service* find(const ServiceId& id) const noexcept;
  const Desk* find(const DeskId& id) const noexcept;
  const Urgent* find(const UrgentId& id) const noexcept;
  const LifeEvent* find(const LifeEventId& id) const noexcept;

  // As `find`. Throws: NotFound, naming the nearest id that exists.
  const Area& at(const AreaId& id) const;
  const Theme& at(const ThemeId& id) const;
  const Product& at(const ProductId& id) const;
  const Organization& at(const OrganizationId& id) const;
  const Location& at(const LocationId& id) const;
  const Service& at(const ServiceId& id) const;
  const Desk& at(const DeskId& id) const;

  // Back-references, in order of id. Empty where there are none.
  std::span<const Service* const> services_of(const OrganizationId& id) const noexcept;
  std::span<const Service* const> services_of(const ProductId& id) const noexcept;
  // Those of an organization that carries the product out: `executor` names it, or its kind.
  std::span<const Service* const> services_carrying_out(const ProductId& id) const noexcept;
  // Of the theme itself and of every theme below it; a service belongs to its themes and to those of its products.
  std::span<const Service* const> services_of(const ThemeId& id) const noexcept;
  std::span<const Service* const> services_at(const LocationId& id) const noexcept;
  std::span<const Desk* const> desks_of(const OrganizationId& id) const noexcept;
  std::span<const Theme* const> children(const ThemeId& id) const noexcept;
  // The organizations of kind municipality that govern the area.
  std::span<const Organization* const> municipalities_of(const AreaId& id) const noexcept;
  // In the order the rules were given. `from` is matched as written: a desk's rules do not include its organization's.
  std::span<const ReferralRule* const> rules_from(const ReferrerId& id) const noexcept;
  std::span<const ReferralRule* const> rules_to(const ServiceId& id) const noexcept;

  // Whether `inner` is `outer` or lies within it. False where either is unknown.
  bool contains(const AreaId& outer, const AreaId& inner) const noexcept;
  // Whether `theme` is `ancestor` or stands below it.
  bool is_or_below(const ThemeId& theme, const ThemeId& ancestor) const noexcept;

  // For the library's own rooms.
  const Index& index() const noexcept { return *index_; }

 private:
  std::unique_ptr<const Index> index_;
};

}  // namespace wegwijs
