#include "graph/reach.hpp"

#include <algorithm>
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
    : links_(links),
      desk_(desk),
      visitor_(std::move(visitor)),
      stopped_(stopped),
      takes_(links.catalog.services().size(), Takes::unknown) {}

const Reach::Reached& Reach::reached(ReferralKind kind) const {
  std::optional<Reached>& found = reached_[static_cast<std::size_t>(kind)];
  if (!found) found = search(kind);
  return *found;
}

bool Reach::takes_visitor(Index service) const {
  Takes& takes = takes_[service];
  if (takes == Takes::unknown)
    takes = stopped_.service(service) || why_not(links_.catalog.services()[service], visitor_, links_.catalog)
                ? Takes::no
                : Takes::yes;
  return takes == Takes::yes;
}

bool Reach::own(Index service) const noexcept {
  const OrganizationId& organization = links_.catalog.desks()[desk_].organization;
  return !organization.empty() && links_.catalog.services()[service].organization == organization;
}

bool Reach::by_the_data(Index service) const {
  return (own(service) || !links_.referral_only(service)) && takes_visitor(service);
}

std::optional<ReferralKind> Reach::kind(Index service, std::size_t bit) const {
  const auto before = [](const auto& entry, Index wanted) { return entry.first < wanted; };
  for (const ReferralKind kind : {ReferralKind::internal, ReferralKind::warm, ReferralKind::external}) {
    const Reached& all = reached(kind);
    const auto found = std::lower_bound(all.begin(), all.end(), service, before);
    if (found != all.end() && found->first == service && found->second.test(bit)) return kind;
  }
  return by_the_data(service) ? std::optional(ReferralKind::external) : std::nullopt;
}

// Spreads over the rules until no service can be reached for a further theme.
Reach::Reached Reach::search(ReferralKind coldest) const {
  Reached reached;
  std::vector<Index> places(takes_.size(), no_index);  // of a service in `reached`
  std::vector<Index> todo;                             // places
  const ThemeSet none(links_.any_theme + 1), every = ThemeSet(none).set();
  const auto arrive = [&](Index service, const ThemeSet& themes) {
    if (!takes_visitor(service)) return;
    if (places[service] == no_index) {
      places[service] = static_cast<Index>(reached.size());
      reached.emplace_back(service, none);
    }
    ThemeSet& known = reached[places[service]].second;
    if (themes.is_subset_of(known)) return;
    known |= themes;
    todo.push_back(places[service]);
  };
  ThemeSet both(none);  // one for all rules: a new one each time would cost more than the rest
  const auto follow = [&](const std::vector<Index>& rules, const ThemeSet& themes) {
    for (const Index rule : rules) {
      const Index to = links_.rule_target[rule];
      const bool told_by_the_data = coldest == ReferralKind::external && !links_.referral_only(to);
      if (links_.rule_kind[rule] > coldest || told_by_the_data) continue;
      (both = themes) &= links_.rule_themes[rule];
      arrive(to, both);
    }
  };

  for (const Service* service : links_.catalog.services_of(links_.catalog.desks()[desk_].organization))
    if (own(links_.index(*service))) arrive(links_.index(*service), every);
  follow(links_.desk_rules[desk_], every);
  std::vector<ThemeSet> followed(links_.organization_rules.size());  // for which themes an organization's rules were
  const auto go_on_from = [&](Index service, const ThemeSet& themes) {
    follow(links_.own_rules[service], themes);
    // The rules of an organization once for all of its services.
    const Index organization = links_.organization_of[service];
    if (organization == no_index || links_.organization_rules[organization].empty()) return;
    ThemeSet& shared = followed[organization];
    if (shared.empty()) shared = none;
    if (themes.is_subset_of(shared)) return;
    shared |= themes;
    follow(links_.organization_rules[organization], themes);
  };
  // That everybody may come to these is told by the data; of interest is who they send on to.
  if (coldest == ReferralKind::external)
    for (const Index relay : links_.relays)
      if (takes_visitor(relay)) go_on_from(relay, every);
  for (ThemeSet themes(none); !todo.empty();) {
    const Index place = todo.back();
    todo.pop_back();
    themes = reached[place].second;
    go_on_from(reached[place].first, themes);
  }
  std::sort(reached.begin(), reached.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  return reached;
}

}  // namespace wegwijs
