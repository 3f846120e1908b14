// Consultation hours a week as a greatest flow; the formula is told in network_analysis.hpp.
#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/push_relabel_max_flow.hpp>
#include <limits>
#include <unordered_map>

#include "graph/capacity.hpp"
#include "wegwijs/calendar/zone.hpp"

namespace wegwijs {

namespace {

using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
using Network = boost::adjacency_list<
    boost::vecS, boost::vecS, boost::directedS, boost::no_property,
    boost::property<boost::edge_capacity_t, long,
                    boost::property<boost::edge_residual_capacity_t, long,
                                    boost::property<boost::edge_reverse_t, Traits::edge_descriptor>>>>;
using Vertex = Traits::vertex_descriptor;

// More than any week of any network holds, and far from overflowing when added up.
constexpr long unlimited = std::numeric_limits<int>::max();

constexpr Vertex source = 0, sink = 1;

}  // namespace

int WeekMinutes::of(const OpeningHours& hours) const {
  std::chrono::seconds open{0};
  for (const OpenInterval& interval : hours.open_intervals(begin, end)) open += interval.closes - interval.opens;
  return static_cast<int>(std::chrono::floor<std::chrono::minutes>(open).count());
}

WeekMinutes::WeekMinutes(IsoWeek week)
    : begin(to_instant(at(monday_of(week), {}))),
      end(to_instant(std::chrono::local_days{monday_of(week)} + std::chrono::days{7})) {}

namespace {

// One week, one theme, one set of desks. Vertices are made when something first leads to them.
class Flow {
 public:
  Flow(const CapacityInput& input, std::size_t bit, ReferralKind coldest)
      : input_(input), links_(input.links), bit_(bit), coldest_(coldest), network_(2) {
    for (const Reach* reach : input.desks) start(*reach);
    while (!todo_.empty()) {
      const Index service = todo_.back();
      todo_.pop_back();
      pass_on(service);
    }
  }

  long minutes() { return boost::push_relabel_max_flow(network_, source, sink); }
  std::size_t hours_unknown() const noexcept { return hours_unknown_; }

 private:
  struct Ends {
    Vertex in, through;
  };

  void connect(Vertex from, Vertex to, long most) {
    const auto edge = boost::add_edge(from, to, network_).first;
    const auto back = boost::add_edge(to, from, network_).first;
    boost::put(boost::edge_capacity, network_, edge, most);
    boost::put(boost::edge_capacity, network_, back, 0L);
    boost::put(boost::edge_reverse, network_, edge, back);
    boost::put(boost::edge_reverse, network_, back, edge);
  }

  bool taken(Index service) const {
    return std::any_of(input_.desks.begin(), input_.desks.end(),
                       [&](const Reach* reach) { return reach->takes_visitor(service); });
  }

  void start(const Reach& reach) {
    follow(source, links_.desk_rules[reach.desk()]);
    for (const Service* service : links_.catalog.services_of(links_.catalog.desks()[reach.desk()].organization))
      if (reach.own(links_.index(*service)) && reach.takes_visitor(links_.index(*service)))
        give(links_.index(*service));
    if (coldest_ != ReferralKind::external) return;
    for (const Index relay : links_.relays)
      if (reach.takes_visitor(relay)) give(relay);
    for (const Index service : input_.counting)
      if (reach.by_the_data(service)) give(service);
  }

  // From any of the desks, by the data.
  void give(Index service) {
    bool& given = given_[service];
    if (!given) connect(source, ends(service).in, unlimited);
    given = true;
  }

  void follow(Vertex from, const std::vector<Index>& rules) {
    for (const Index rule : rules) {
      if (links_.catalog.rules()[rule].kind > coldest_ || !links_.rule_themes[rule].test(bit_) ||
          !taken(links_.rule_target[rule]))
        continue;
      connect(from, gate(rule), unlimited);
    }
  }

  // All who use a rule share its hand-over hours.
  Vertex gate(Index rule) {
    const auto [entry, fresh] = gates_.emplace(rule, Vertex{});
    if (fresh) {
      entry->second = boost::add_vertex(network_);
      const Schedule& hours = links_.catalog.rules()[rule].schedule;
      connect(entry->second, ends(links_.rule_target[rule]).in,
              hours.unknown() ? unlimited : input_.week.of(OpeningHours(hours)));
    }
    return entry->second;
  }

  Ends ends(Index service) {
    const auto [entry, fresh] = services_.emplace(service, Ends{});
    if (fresh) {
      entry->second = {boost::add_vertex(network_), boost::add_vertex(network_)};
      todo_.push_back(service);
    }
    return entry->second;
  }

  void pass_on(Index number) {
    const Service& service = links_.catalog.services()[number];
    const Ends at = ends(number);
    if (links_.service_themes[number].test(bit_)) connect(at.in, sink, consultation(service));
    if (links_.service_rules[number].empty()) return;
    const OpeningHours& hours = input_.graph.hours(service.id);
    connect(at.in, at.through, hours.known() ? input_.week.of(hours) : unlimited);
    follow(at.through, links_.service_rules[number]);
  }

  long consultation(const Service& service) {
    long minutes = 0;
    bool unknown = false;
    for (const ServiceAtLocation& place : service.at) {
      if (place.schedule.unknown())
        unknown = true;
      else
        minutes += input_.week.of(OpeningHours(place.schedule));
    }
    if (unknown) ++hours_unknown_;
    return minutes;
  }

  const CapacityInput& input_;
  const Links& links_;
  std::size_t bit_;
  ReferralKind coldest_;
  Network network_;
  std::unordered_map<Index, Ends> services_;
  std::unordered_map<Index, Vertex> gates_;
  std::unordered_map<Index, bool> given_;
  std::vector<Index> todo_;
  std::size_t hours_unknown_ = 0;
};

}  // namespace

CapacityInput::CapacityInput(const Links& all, const ReferralGraph& hours, IsoWeek of,
                             const std::vector<Reach>& reaches)
    : links(all), graph(hours), number(of), week(of) {
  for (const Reach& reach : reaches) {
    const OpeningHours& open = graph.hours(links.catalog.desks()[reach.desk()].id);
    if (!open.known() || week.of(open) > 0) desks.push_back(&reach);
  }
}

Capacity CapacityInput::capacity(std::size_t bit) {
  counting.clear();
  for (Index s = 0; s < links.service_themes.size(); ++s)
    if (links.service_themes[s].test(bit)) counting.push_back(s);
  Capacity found;
  if (bit != links.any_theme) found.theme = links.catalog.themes()[bit].id;
  found.week = number;
  found.warm_minutes = static_cast<int>(Flow(*this, bit, ReferralKind::warm).minutes());
  Flow all(*this, bit, ReferralKind::external);
  found.minutes = static_cast<int>(all.minutes());
  found.hours_unknown = all.hours_unknown();
  return found;
}

Capacity capacity(const Catalog& catalog, const ReferralGraph& graph, const ThemeId& theme, IsoWeek week,
                  const std::vector<DeskId>& desks) {
  const Links links(catalog);
  const StoppedSet nothing;
  std::vector<Reach> reaches;
  const auto add = [&](const Desk& desk) {
    if (desk.status == Status::active)
      reaches.emplace_back(links, links.index(desk), graph.at_desk(desk.id, {}), nothing);
  };
  for (const DeskId& id : desks) add(catalog.at(id));
  if (desks.empty())
    for (const Desk& desk : catalog.desks()) add(desk);
  return CapacityInput(links, graph, week, reaches).capacity(theme.empty() ? links.any_theme : links.bit(theme));
}

}  // namespace wegwijs
