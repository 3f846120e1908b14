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

template <class Record>
std::vector<Index> rules_of(const Record& record, const Catalog& catalog, const std::vector<Index>& targets) {
  std::vector<Index> rules;
  const auto add = [&](const std::string& referrer) {
    for (const ReferralRule* rule : catalog.rules_from(ReferrerId(referrer))) {
      const auto number = static_cast<Index>(rule - catalog.rules().data());
      if (targets[number] != no_index && rule->to.str() != record.id.str()) rules.push_back(number);
    }
  };
  add(record.id.str());
  if (!record.organization.empty()) add(record.organization.str());
  return rules;
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
    rule_themes.push_back(themes_of(rule, catalog));
  }
  for (const Desk& desk : catalog.desks()) desk_rules.push_back(rules_of(desk, catalog, rule_target));
  for (const Service& service : catalog.services()) {
    service_rules.push_back(rules_of(service, catalog, rule_target));
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
