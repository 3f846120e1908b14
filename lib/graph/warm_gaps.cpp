#include "wegwijs/graph/warm_gaps.hpp"

#include <algorithm>
#include <limits>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "graph/reach.hpp"
#include "wegwijs/base/place.hpp"
#include "wegwijs/graph/locality.hpp"

namespace wegwijs {

namespace {

const std::string& first_number(const std::vector<Phone>& phones) {
  static const std::string none;
  return phones.empty() ? none : phones.front().number;
}

class GapFinder {
 public:
  GapFinder(const Catalog& catalog, const WarmGapsOptions& options)
      : catalog_(catalog), options_(options), links_(catalog) {
    for (const Service& service : catalog.services())
      for (const AreaId& area : municipalities_of(service, catalog)) local_[area].push_back(links_.index(service));
  }

  WarmGaps gaps_of(const Desk& desk) const {
    WarmGaps found{.desk = desk.id, .name = desk.name, .municipality = {}, .gaps = {}};
    const Location* here = catalog_.find(desk.location);
    if (here != nullptr) found.municipality = here->municipality;
    const StoppedSet nothing;
    const Reach reach(links_, links_.index(desk), {.area = found.municipality}, nothing);
    find_themes(found, reach);
    add_candidates(found, desk, reach);
    return found;
  }

 private:
  // The topmost themes that no warm or internal path serves.
  void find_themes(WarmGaps& found, const Reach& reach) const {
    ThemeSet served(links_.any_theme + 1);
    for (const auto& [service, themes] : reach.reached(ReferralKind::warm))
      served |= themes & links_.service_themes[service];
    for (std::size_t t = 0; t < links_.any_theme; ++t) {
      const Theme& theme = catalog_.themes()[t];
      const bool told_above = catalog_.find(theme.parent) != nullptr && !served.test(links_.bit(theme.parent));
      if (served.test(t) || told_above) continue;
      found.gaps.push_back({.theme = theme.id, .name = theme.name, .themes_below = below(theme.id), .candidates = {}});
    }
  }

  std::size_t below(const ThemeId& theme) const {
    const auto themes = catalog_.themes();
    const auto within = [&](const Theme& other) { return other.id != theme && catalog_.is_or_below(other.id, theme); };
    return static_cast<std::size_t>(std::count_if(themes.begin(), themes.end(), within));
  }

  void add_candidates(WarmGaps& found, const Desk& desk, const Reach& reach) const {
    const auto local = local_.find(found.municipality);
    if (local == local_.end()) return;
    const std::unordered_set<Index> agreed = agreed_with(desk);
    for (const Index number : local->second) {
      const Service& service = catalog_.services()[number];
      const bool own = !desk.organization.empty() && service.organization == desk.organization;
      if (own || agreed.contains(number) || !reach.takes_visitor(number)) continue;
      const WarmCandidate candidate = candidate_for(service, desk, found.municipality);
      if (candidate.phone.empty() && !candidate.hours_known) continue;
      for (WarmGap& gap : found.gaps)
        if (links_.service_themes[number].test(links_.bit(gap.theme))) gap.candidates.push_back(candidate);
    }
    for (WarmGap& gap : found.gaps) keep_best(gap);
    std::stable_partition(found.gaps.begin(), found.gaps.end(),
                          [](const WarmGap& gap) { return !gap.candidates.empty(); });
  }

  // Services to which the desk has a warm rule already, if only for other themes.
  std::unordered_set<Index> agreed_with(const Desk& desk) const {
    std::unordered_set<Index> agreed;
    for (const Index rule : links_.desk_rules[links_.index(desk)])
      if (catalog_.rules()[rule].kind != ReferralKind::external) agreed.insert(links_.rule_target[rule]);
    return agreed;
  }

  WarmCandidate candidate_for(const Service& service, const Desk& desk, const AreaId& municipality) const {
    WarmCandidate candidate{
        .service = service.id, .name = service.name, .organization_name = {}, .phone = {}, .contact_role = {}};
    candidate.hours_known = !service.schedule.unknown();
    const auto call = [&](const std::string& number) {
      if (candidate.phone.empty()) candidate.phone = number;
    };
    for (const ServiceAtLocation& place : service.at) {
      call(place.contact.phone);
      call(first_number(place.phones));
      if (candidate.contact_role.empty()) candidate.contact_role = place.contact.role;
      candidate.hours_known = candidate.hours_known || !place.schedule.unknown();
    }
    call(first_number(service.phones));
    if (const Organization* organization = catalog_.find(service.organization)) {
      candidate.organization_name = organization->name;
      call(first_number(organization->phones));
    }
    candidate.distance_m = distance(service, desk, municipality);
    if (candidate.contact_role.empty() && !candidate.hours_known)
      candidate.missing.push_back(RulePart::contact_or_hour);
    candidate.missing.push_back(RulePart::agreement);
    return candidate;
  }

  std::optional<double> distance(const Service& service, const Desk& desk, const AreaId& municipality) const {
    const Location* here = catalog_.find(desk.location);
    std::optional<double> nearest;
    for (const ServiceAtLocation& place : service.at) {
      const Location* there = catalog_.find(place.location);
      if (here == nullptr || there == nullptr || !here->point || !there->point || there->municipality != municipality)
        continue;
      const double metres = distance_m(*here->point, *there->point);
      if (!nearest || metres < *nearest) nearest = metres;
    }
    return nearest;
  }

  // A partner whose own subject it is goes before one that only handles a product to do with it.
  void keep_best(WarmGap& gap) const {
    const auto own_subject = [&](const WarmCandidate& candidate) {
      const std::vector<ThemeId>& themes = catalog_.at(candidate.service).themes;
      return std::any_of(themes.begin(), themes.end(),
                         [&](const ThemeId& theme) { return catalog_.is_or_below(theme, gap.theme); });
    };
    const auto rank = [&](const WarmCandidate& candidate) {
      return std::tuple(!own_subject(candidate), candidate.missing.size(),
                        candidate.distance_m.value_or(std::numeric_limits<double>::max()), candidate.service);
    };
    gap.candidates_in_all = gap.candidates.size();
    std::sort(gap.candidates.begin(), gap.candidates.end(),
              [&](const WarmCandidate& a, const WarmCandidate& b) { return rank(a) < rank(b); });
    if (gap.candidates.size() > options_.most_candidates) gap.candidates.resize(options_.most_candidates);
  }

  const Catalog& catalog_;
  const WarmGapsOptions& options_;
  Links links_;
  std::unordered_map<AreaId, std::vector<Index>> local_;  // services by municipality
};

}  // namespace

std::size_t WarmGaps::with_candidates() const noexcept {
  return static_cast<std::size_t>(
      std::count_if(gaps.begin(), gaps.end(), [](const WarmGap& gap) { return gap.candidates_in_all > 0; }));
}

std::vector<WarmGaps> warm_gaps(const Catalog& catalog, const WarmGapsOptions& options) {
  const GapFinder finder(catalog, options);
  std::vector<WarmGaps> found;
  for (const Desk& desk : catalog.desks())
    if (desk.status == Status::active) found.push_back(finder.gaps_of(desk));
  return found;
}

WarmGaps warm_gaps(const Catalog& catalog, const DeskId& desk, const WarmGapsOptions& options) {
  return GapFinder(catalog, options).gaps_of(catalog.at(desk));
}

}  // namespace wegwijs
