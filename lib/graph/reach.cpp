#include "graph/reach.hpp"

#include <utility>

namespace wegwijs {

StoppedSet::StoppedSet(const Stopped& stopped, const Links& links) : desks(links.catalog.desks().size()) {
  for (const ServiceId& id : stopped.services)
    if (const Service* service = links.catalog.find(id)) stop(links.index(*service), links);
  for (const DeskId& id : stopped.desks)
    if (const Desk* desk = links.catalog.find(id)) desks[links.index(*desk)] = true;
}

void StoppedSet::stop(Index service, const Links& links) {
  services.resize(links.catalog.services().size());
  services[service] = true;
}

Reach::Reach(const Links& links, Index desk, Visitor visitor, const StoppedSet& stopped)
    : links_(links), desk_(desk), visitor_(std::move(visitor)), stopped_(stopped) {
  for (const ReferralKind kind : {ReferralKind::internal, ReferralKind::warm, ReferralKind::external})
    reached_[static_cast<std::size_t>(kind)] = search(kind);
}

bool Reach::takes_visitor(Index service) const {
  const auto [entry, fresh] = takes_.emplace(service, false);
  if (fresh)
    entry->second =
        !stopped_.service(service) && !why_not(links_.catalog.services()[service], visitor_, links_.catalog);
  return entry->second;
}

bool Reach::own(Index service) const noexcept {
  const OrganizationId& organization = links_.catalog.desks()[desk_].organization;
  return !organization.empty() && links_.catalog.services()[service].organization == organization;
}

bool Reach::by_the_data(Index service) const {
  return (own(service) || !links_.referral_only(service)) && takes_visitor(service);
}

std::optional<ReferralKind> Reach::kind(Index service, std::size_t bit) const {
  for (const ReferralKind kind : {ReferralKind::internal, ReferralKind::warm, ReferralKind::external}) {
    const auto found = reached(kind).find(service);
    if (found != reached(kind).end() && found->second.test(bit)) return kind;
  }
  return by_the_data(service) ? std::optional(ReferralKind::external) : std::nullopt;
}

// Spreads over the rules until no service can be reached for a further theme.
Reach::Reached Reach::search(ReferralKind coldest) const {
  Reached reached;
  std::vector<Index> todo;
  const auto arrive = [&](Index service, const ThemeSet& themes) {
    if (!takes_visitor(service)) return;
    ThemeSet& known = reached.try_emplace(service, links_.any_theme + 1).first->second;
    if (themes.is_subset_of(known)) return;
    known |= themes;
    todo.push_back(service);
  };
  const auto follow = [&](const std::vector<Index>& rules, const ThemeSet& themes) {
    for (const Index rule : rules) {
      const Index to = links_.rule_target[rule];
      const bool told_by_the_data = coldest == ReferralKind::external && !links_.referral_only(to);
      if (links_.catalog.rules()[rule].kind <= coldest && !told_by_the_data)
        arrive(to, themes & links_.rule_themes[rule]);
    }
  };

  const ThemeSet every = ThemeSet(links_.any_theme + 1).set();
  for (const Service* service : links_.catalog.services_of(links_.catalog.desks()[desk_].organization))
    if (own(links_.index(*service))) arrive(links_.index(*service), every);
  follow(links_.desk_rules[desk_], every);
  if (coldest == ReferralKind::external)
    for (const Index relay : links_.relays) arrive(relay, every);
  while (!todo.empty()) {
    const Index service = todo.back();
    todo.pop_back();
    follow(links_.service_rules[service], ThemeSet(reached.at(service)));
  }
  return reached;
}

}  // namespace wegwijs
