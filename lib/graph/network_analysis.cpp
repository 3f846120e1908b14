#include "wegwijs/graph/network_analysis.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "graph/capacity.hpp"
#include "graph/desk_paths.hpp"
#include "graph/provenance_of.hpp"
#include "graph/structure.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/graph/freshness.hpp"
#include "wegwijs/graph/locality.hpp"

namespace wegwijs {

namespace {

class Analysis {
 public:
  Analysis(const Catalog& catalog, const ReferralGraph& graph, const NetworkOptions& options)
      : catalog_(catalog),
        graph_(graph),
        options_(options),
        links_(catalog),
        bit_(options.theme.empty() ? links_.any_theme : links_.bit(options.theme)) {
    for (const Desk& desk : catalog.desks())
      if (desk.status == Status::active)
        reaches_.emplace_back(links_, links_.index(desk), graph.at_desk(desk.id, {}), nothing_);
  }

  NetworkAnalysis run() {
    found_.theme = options_.theme;
    found_.single_points = single_points(catalog_, graph_, options_.theme);
    const Structure structure(links_, bit_);
    found_.cut_points = structure.cut_points();
    found_.hubs = structure.hubs(options_.hubs);
    found_.loops = structure.loops();
    find_dead_ends();
    find_one_way();
    find_unreferred();
    find_path_ages();
    measure_capacity();
    return std::move(found_);
  }

 private:
  bool counts(Index service) const { return links_.service_themes[service].test(bit_); }

  void find_dead_ends() {
    for (std::size_t i = 0; i < catalog_.rules().size(); ++i) {
      const Index to = links_.rule_target[i];
      if (to == no_index || !counts(to) || !links_.rule_themes[i].test(bit_)) continue;
      const ReferralRule& rule = catalog_.rules()[i];
      if (const auto reason = why_dead(rule, to)) found_.dead_ends.push_back({rule.from, rule.to, *reason});
    }
    for (const Service& service : catalog_.services()) {
      const Index number = links_.index(service);
      if (service.access != Access::referral_only || service.status != Status::active || !counts(number)) continue;
      const bool reached = std::any_of(reaches_.begin(), reaches_.end(), [&](const Reach& reach) {
        return reach.kind(number, links_.any_theme).has_value();
      });
      if (!reached) found_.dead_ends.push_back({{}, service.id, DeadEndReason::no_way_in});
    }
  }

  std::optional<DeadEndReason> why_dead(const ReferralRule& rule, Index to) const {
    const Service& service = catalog_.services()[to];
    if (service.status != Status::active) return DeadEndReason::gone;
    if (!graph_.hours(service.id).next_opening(options_.at)) return DeadEndReason::never_opens;
    if (!rule.schedule.unknown() && !OpeningHours(rule.schedule).next_opening(options_.at))
      return DeadEndReason::hand_over_past;
    if (service.themes.empty() && service.products.empty() && links_.service_rules[to].empty())
      return DeadEndReason::helps_with_nothing;
    return std::nullopt;
  }

  // The organizations a referrer speaks for: itself, or the one it belongs to.
  OrganizationId organization_of(const ReferrerId& id) const {
    if (const Desk* desk = catalog_.find(DeskId(id.str()))) return desk->organization;
    if (const Service* service = catalog_.find(ServiceId(id.str()))) return service->organization;
    return OrganizationId(id.str());
  }

  void find_one_way() {
    std::set<std::pair<OrganizationId, OrganizationId>> referrals;
    for (std::size_t i = 0; i < catalog_.rules().size(); ++i) {
      const Index to = links_.rule_target[i];
      if (to != no_index && counts(to) && links_.rule_themes[i].test(bit_))
        referrals.emplace(organization_of(catalog_.rules()[i].from), catalog_.services()[to].organization);
    }
    for (const auto& [from, to] : referrals) {
      if (from == to || from.empty() || to.empty() || referrals.contains({to, from})) continue;
      if (!catalog_.desks_of(from).empty()) found_.one_way.push_back({from, to, false});
      if (!catalog_.desks_of(to).empty()) found_.one_way.push_back({to, from, true});
    }
    std::sort(found_.one_way.begin(), found_.one_way.end(), [](const OneWay& a, const OneWay& b) {
      return std::tuple(!a.partner_refers, a.library, a.partner) < std::tuple(!b.partner_refers, b.library, b.partner);
    });
  }

  void find_unreferred() {
    std::set<OrganizationId> referred;
    std::vector<Unreferred> nationwide;
    for (const Index to : links_.rule_target)
      if (to != no_index) referred.insert(catalog_.services()[to].organization);
    for (const Organization& organization : catalog_.organizations()) {
      if (organization.status != Status::active || referred.contains(organization.id) ||
          !catalog_.desks_of(organization.id).empty())
        continue;
      bool any = false, open = false, national = true;
      for (const Service* service : catalog_.services_of(organization.id)) {
        if (service->status != Status::active || !counts(links_.index(*service))) continue;
        any = true;
        open |= service->access != Access::referral_only;
        national &= is_national(*service, catalog_);
      }
      if (any) (national ? nationwide : found_.unreferred).push_back({organization.id, open});
    }
    // Agreements are made nearby: who is there for the whole country comes last.
    found_.unreferred.insert(found_.unreferred.end(), nationwide.begin(), nationwide.end());
    std::stable_partition(found_.unreferred.begin(), found_.unreferred.end(),
                          [](const Unreferred& partner) { return !partner.open; });
  }

  void find_path_ages() {
    for (const Reach& kept : reaches_) {
      const Reach reach = kept;  // what it finds goes again: of all desks together it may be more than memory holds
      const DeskPaths paths(links_, reach, bit_, ReferralKind::warm);
      for (const auto& [service, themes] : reach.reached(ReferralKind::warm))
        if (themes.test(bit_) && counts(service)) add_path(reach, paths.one_path(service));
    }
    std::stable_sort(found_.paths.begin(), found_.paths.end(),
                     [](const PathAge& a, const PathAge& b) { return a.oldest < b.oldest; });
  }

  // Only paths on which somebody agreed something: what follows from the data is as old as the service itself.
  void add_path(const Reach& reach, const std::vector<Index>& services) {
    if (services.empty()) return;
    const Desk& desk = catalog_.desks()[reach.desk()];
    PathAge path{.desk = desk.id, .service = catalog_.services()[services.back()].id};
    path.kind = *reach.kind(services.back(), bit_);
    bool agreed = false, known = true;
    const std::vector<Index>* rules = &links_.desk_rules[reach.desk()];
    ReferrerId from(desk.id.str());
    for (const Index service : services) {
      const ReferralRule* rule = rule_to(service, *rules);
      agreed |= rule != nullptr;
      const auto date = checked_on(rule != nullptr ? provenance_of(*rule, catalog_)
                                                   : provenance_of(catalog_.services()[service], catalog_));
      known &= date.has_value();
      if (date && (!path.oldest || *date < *path.oldest)) path.oldest = date;
      path.via.push_back(from);
      from = ReferrerId(catalog_.services()[service].id.str());
      rules = &links_.service_rules[service];
    }
    if (!known) path.oldest.reset();
    if (agreed) found_.paths.push_back(std::move(path));
  }

  const ReferralRule* rule_to(Index service, const std::vector<Index>& rules) const {
    for (const Index rule : rules)
      if (links_.rule_target[rule] == service && catalog_.rules()[rule].kind != ReferralKind::external &&
          links_.rule_themes[rule].test(bit_))
        return &catalog_.rules()[rule];
    return nullptr;
  }

  void measure_capacity() {
    CapacityInput input(links_, graph_, iso_week_of(date_of(to_local(options_.at))), reaches_);
    if (!options_.theme.empty()) {
      found_.capacity.push_back(input.capacity(bit_));
      return;
    }
    for (std::size_t t = 0; t < links_.any_theme; ++t) found_.capacity.push_back(input.capacity(t));
    std::stable_sort(found_.capacity.begin(), found_.capacity.end(),
                     [](const Capacity& a, const Capacity& b) { return a.minutes < b.minutes; });
  }

  const Catalog& catalog_;
  const ReferralGraph& graph_;
  const NetworkOptions& options_;
  const StoppedSet nothing_;
  Links links_;
  std::size_t bit_;
  std::vector<Reach> reaches_;
  NetworkAnalysis found_;
};

}  // namespace

NetworkAnalysis analyse_network(const Catalog& catalog, const ReferralGraph& graph, const NetworkOptions& options) {
  return Analysis(catalog, graph, options).run();
}

}  // namespace wegwijs
