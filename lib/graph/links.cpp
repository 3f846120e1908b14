#include "graph/links.hpp"

#include <algorithm>

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

// Those of one referrer that lead to another service that is there.
std::vector<Index> rules_of(const std::string& referrer, const Catalog& catalog, const std::vector<Index>& targets) {
  std::vector<Index> rules;
  for (const ReferralRule* rule : catalog.rules_from(ReferrerId(referrer))) {
    const auto number = static_cast<Index>(rule - catalog.rules().data());
    if (targets[number] != no_index && rule->to.str() != referrer) rules.push_back(number);
  }
  return rules;
}

// With those of its organization, where these do not lead back to it.
template <class Record>
std::vector<Index> rules_of(const Record& record, const Links& links, std::vector<Index> own) {
  const Organization* organization = links.catalog.find(record.organization);
  if (organization == nullptr) return own;
  for (const Index rule : links.organization_rules[static_cast<std::size_t>(organization - links.catalog.organizations().data())])
    if (links.catalog.rules()[rule].to.str() != record.id.str()) own.push_back(rule);
  return own;
}

}  // namespace

Links::Links(const Catalog& given) : catalog(given), any_theme(given.themes().size()) {
  service_themes.assign(catalog.services().size(), ThemeSet(any_theme + 1));
  for (std::size_t t = 0; t < any_theme; ++t)
    for (const Service* service : catalog.services_of(catalog.themes()[t].id)) service_themes[index(*service)].set(t);
  for (ThemeSet& set : service_themes) set.set(any_theme);
  for (const ReferralRule& rule : catalog.rules()) {
    const Service* to = catalog.find(rule.to);
    rule_target.push_back(to == nullptr ? no_index : index(*to));
    rule_kind.push_back(rule.kind);
    rule_themes.push_back(themes_of(rule, catalog));
  }
  organization_of.assign(catalog.services().size(), no_index);
  for (const Organization& organization : catalog.organizations()) {
    for (const Service* service : catalog.services_of(organization.id))
      organization_of[index(*service)] = static_cast<Index>(organization_rules.size());
    organization_rules.push_back(rules_of(organization.id.str(), catalog, rule_target));
  }
  for (const Desk& desk : catalog.desks())
    desk_rules.push_back(rules_of(desk, *this, rules_of(desk.id.str(), catalog, rule_target)));
  for (const Service& service : catalog.services()) {
    own_rules.push_back(rules_of(service.id.str(), catalog, rule_target));
    service_rules.push_back(rules_of(service, *this, own_rules.back()));
    const auto opens_a_door = [&](Index rule) { return referral_only(rule_target[rule]); };
    if (!referral_only(index(service)) &&
        std::any_of(service_rules.back().begin(), service_rules.back().end(), opens_a_door))
      relays.push_back(index(service));
  }
}

std::size_t Links::bit(const ThemeId& theme) const {
  return static_cast<std::size_t>(&catalog.at(theme) - catalog.themes().data());
}

}  // namespace wegwijs
