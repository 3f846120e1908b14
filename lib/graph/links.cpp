#include "graph/links.hpp"

#include <algorithm>
#include <utility>

#include "model/catalog_index.hpp"

namespace wegwijs {

namespace {

ThemeSet themes_of(const ReferralRule& rule, const Catalog& catalog) {
  ThemeSet set(catalog.themes().size() + 1);
  if (rule.themes.empty()) return set.set();
  set.set(catalog.themes().size());
  for (std::size_t t = 0; t < catalog.themes().size(); ++t) {
    const ThemeId& theme = catalog.themes()[t].id;
    for (const ThemeId& agreed : rule.themes)
      if (catalog.is_or_below(theme, agreed) || catalog.is_or_below(agreed, theme)) set.set(t);
  }
  return set;
}

// Those of one referrer that lead to another service that is there. Services count first among those who refer.
std::vector<Index> rules_of(std::size_t referrer, const Links& links) {
  std::vector<Index> rules;
  for (const ReferralRule* rule : links.catalog.index().rules_from.of(static_cast<Place>(referrer))) {
    const Index number = links.index(*rule);
    if (links.rule_target[number] != no_index && links.rule_target[number] != referrer) rules.push_back(number);
  }
  return rules;
}

// With those of the organization, where these do not lead back to the service.
std::vector<Index> with_shared(std::vector<Index> own, Index organization, Index service, const Links& links) {
  if (organization == no_index) return own;
  for (const Index rule : links.organization_rules[organization])
    if (links.rule_target[rule] != service) own.push_back(rule);
  return own;
}

}  // namespace

Links::Links(const Catalog& given) : catalog(given), any_theme(given.themes().size()) {
  service_themes.assign(catalog.services().size(), ThemeSet(any_theme + 1));
  for (std::size_t t = 0; t < any_theme; ++t)
    for (const Service* service : catalog.services_of(catalog.themes()[t].id)) service_themes[index(*service)].set(t);
  for (ThemeSet& set : service_themes) set.set(any_theme);
  for (const Service& service : catalog.services()) is_referral_only.push_back(service.access == Access::referral_only);
  const Catalog::Index& numbers = catalog.index();
  rule_target.assign(catalog.rules().size(), no_index);
  for (Index service = 0; service < catalog.services().size(); ++service)
    for (const ReferralRule* rule : numbers.rules_to.of(service)) rule_target[index(*rule)] = service;
  for (const ReferralRule& rule : catalog.rules()) {
    rule_kind.push_back(rule.kind);
    rule_themes.push_back(themes_of(rule, catalog));
  }
  const std::size_t first_organization = catalog.services().size() + catalog.desks().size();
  organization_of.assign(catalog.services().size(), no_index);
  std::vector<Index> organization_of_desk(catalog.desks().size(), no_index);
  for (Index organization = 0; organization < catalog.organizations().size(); ++organization) {
    for (const Service* service : numbers.services_of_organization.of(organization)) organization_of[index(*service)] = organization;
    for (const Desk* desk : numbers.desks_of_organization.of(organization)) organization_of_desk[index(*desk)] = organization;
    organization_rules.push_back(rules_of(first_organization + organization, *this));
  }
  for (Index desk = 0; desk < catalog.desks().size(); ++desk)
    desk_rules.push_back(with_shared(rules_of(catalog.services().size() + desk, *this), organization_of_desk[desk], no_index, *this));
  for (Index service = 0; service < catalog.services().size(); ++service) {
    own_rules.push_back(rules_of(service, *this));
    service_rules.push_back(with_shared(own_rules.back(), organization_of[service], service, *this));
    const auto opens_a_door = [&](Index rule) { return referral_only(rule_target[rule]); };
    if (!referral_only(service) && std::any_of(service_rules.back().begin(), service_rules.back().end(), opens_a_door))
      relays.push_back(service);
  }
}

std::size_t Links::bit(const ThemeId& theme) const {
  return static_cast<std::size_t>(&catalog.at(theme) - catalog.themes().data());
}

}  // namespace wegwijs
