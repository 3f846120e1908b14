#include "wegwijs/graph/referral_graph.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "graph/network.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/calendar/zone.hpp"

namespace wegwijs {

namespace {

constexpr int effort_of(ReferralKind kind) noexcept {
  switch (kind) {
    case ReferralKind::internal: return 0;
    case ReferralKind::warm: return 1;
    case ReferralKind::external: return 2;
  }
  return 2;
}

constexpr std::size_t none = static_cast<std::size_t>(-1);

// A way to reach a vertex: the last step of it, and the label it came from.
struct Label {
  Vertex at = 0;
  Instant arrives;
  int effort = 0;
  std::size_t before = none;
  Step step;
};

// Around a switch night, adding days to a later moment can give an earlier one: only between 02:00 and 04:00 can an
// arrival be overtaken by a later one. There, labels are compared by their exact moment.
bool can_be_overtaken(Instant moment) {
  const int minutes = time_of_day(to_local(moment)).minutes;
  return minutes >= 2 * 60 && minutes < 4 * 60;
}

bool dominates(const Label& a, const Label& b) {
  if (a.effort > b.effort) return false;
  return a.arrives == b.arrives || (a.arrives < b.arrives && !can_be_overtaken(b.arrives));
}

// One query: labels by number of steps, kept only while nothing reached with as few steps is at least as good.
class RouteSearch {
 public:
  RouteSearch(const ReferralNetwork& network, Vertex from, Vertex to, const RouteOptions& options, const Visitor& visitor)
      : network_(network), from_(from), to_(to), options_(options), visitor_(visitor) {}

  std::vector<Route> run() {
    mark_what_leads_there();
    labels_.push_back({.at = from_, .arrives = options_.depart, .effort = 0, .before = none, .step = {}});
    std::vector<std::size_t> layer{0};
    for (int steps = 1; steps <= options_.max_steps && !layer.empty(); ++steps) {
      layer_.clear();
      for (const std::size_t label : layer) expand(label, steps);
      layer = layer_;
    }
    return finish();
  }

  bool opening_missing() const noexcept { return opening_missing_; }

 private:
  static constexpr int unreachable = 1 << 20;

  // How many steps by rules still lead from a vertex to the target; what is too far is never looked at.
  void mark_what_leads_there() {
    steps_left_[to_] = 0;
    std::vector<Vertex> layer{to_};
    for (int steps = 1; steps < options_.max_steps + 1 && !layer.empty(); ++steps) {
      std::vector<Vertex> next;
      for (const Vertex v : layer)
        for (auto [edge, end] = boost::out_edges(v, network_.into); edge != end; ++edge) {
          const Vertex from = boost::target(*edge, network_.into);
          if (steps_left_.emplace(from, steps).second) next.push_back(from);
        }
      layer = std::move(next);
    }
  }

  int steps_left(Vertex v) const {
    const auto found = steps_left_.find(v);
    return found == steps_left_.end() ? unreachable : found->second;
  }

  bool open_to_visitor(Vertex v) {
    const auto [entry, fresh] = eligible_.emplace(v, false);
    if (fresh) entry->second = !why_not(network_.service(v), visitor_, network_.catalog);
    return entry->second;
  }

  void expand(std::size_t from, int steps) {
    const Vertex at = labels_[from].at;
    for (auto [edge, end] = boost::out_edges(at, network_.rules); edge != end; ++edge) {
      const Vertex next = boost::target(*edge, network_.rules);
      if (steps + steps_left(next) <= options_.max_steps) take(from, next, network_.rules[*edge].rule, steps);
    }
    if (network_.is_desk(at))
      for (const auto& [next, left] : steps_left_)
        if (steps + left <= options_.max_steps && !network_.is_desk(next)) take_derived(from, next, steps);
  }

  void take_derived(std::size_t from, Vertex to, int steps) {
    const Service& service = network_.service(to);
    const OrganizationId& own = network_.desk(labels_[from].at).organization;
    if (!own.empty() && service.organization == own) {
      arrive(from, to, ReferralKind::internal, std::nullopt, labels_[from].arrives, service.lead_time_days, steps);
    } else if (service.access != Access::referral_only) {
      arrive(from, to, ReferralKind::external, std::nullopt, labels_[from].arrives, service.lead_time_days, steps);
    }
  }

  void take(std::size_t from, Vertex to, std::uint32_t number, int steps) {
    const ReferralRule& rule = network_.catalog.rules()[number];
    std::optional<Instant> hand_over = labels_[from].arrives;
    if (network_.hand_overs[number]) {
      hand_over = network_.hand_overs[number]->next_opening(*hand_over);
    } else if (rule.kind == ReferralKind::warm) {
      hand_over = network_.hours[labels_[from].at].next_opening(*hand_over);
    }
    if (!hand_over) {
      opening_missing_ = true;
      return;
    }
    arrive(from, to, rule.kind, number, *hand_over, rule.lead_time_days.value_or(network_.service(to).lead_time_days), steps);
  }

  void arrive(std::size_t from, Vertex to, ReferralKind kind, std::optional<std::size_t> rule, Instant hand_over, int lead_days,
              int steps) {
    if (!open_to_visitor(to)) return;
    const OpeningHours& hours = network_.hours[to];
    const auto arrives = hours.next_opening(plus_days(hand_over, lead_days));
    if (!arrives) {
      opening_missing_ = true;
      return;
    }
    Label label{.at = to, .arrives = *arrives, .effort = labels_[from].effort + effort_of(kind), .before = from,
                .step = {kind, network_.name(labels_[from].at), network_.service(to).id, rule, hand_over, *arrives, hours.known()}};
    keep(std::move(label), steps);
  }

  void keep(Label label, int steps) {
    auto& known = best_[label.at];
    for (const std::size_t other : known)
      if (dominates(labels_[other], label)) return;
    // Labels of this very layer that are worse now need not be expanded; those of earlier layers have fewer steps.
    std::erase_if(layer_, [&](std::size_t other) { return labels_[other].at == label.at && dominates(label, labels_[other]); });
    std::erase_if(known, [&](std::size_t other) { return steps_[other] == steps && dominates(label, labels_[other]); });
    known.push_back(labels_.size());
    layer_.push_back(labels_.size());
    steps_.resize(labels_.size() + 1, 0);
    steps_[labels_.size()] = steps;
    labels_.push_back(std::move(label));
  }

  std::vector<Route> finish() const {
    std::vector<Route> routes;
    const auto found = best_.find(to_);
    if (found == best_.end()) return routes;
    for (const std::size_t last : found->second) {
      Route route{labels_[last].arrives, labels_[last].effort, {}};
      for (std::size_t label = last; labels_[label].before != none; label = labels_[label].before)
        route.steps.push_back(labels_[label].step);
      std::reverse(route.steps.begin(), route.steps.end());
      routes.push_back(std::move(route));
    }
    return pareto(std::move(routes));
  }

  static std::vector<Route> pareto(std::vector<Route> routes) {
    const auto key = [](const Route& r) { return std::tuple(r.arrives_at, r.steps.size(), r.effort); };
    std::sort(routes.begin(), routes.end(), [&](const Route& a, const Route& b) { return key(a) < key(b); });
    std::vector<Route> best;
    for (Route& route : routes) {
      const bool worse = std::any_of(best.begin(), best.end(), [&](const Route& other) {
        return other.steps.size() <= route.steps.size() && other.effort <= route.effort;
      });
      if (!worse) best.push_back(std::move(route));
    }
    return best;
  }

  const ReferralNetwork& network_;
  Vertex from_, to_;
  const RouteOptions& options_;
  const Visitor& visitor_;
  std::unordered_map<Vertex, int> steps_left_;
  std::unordered_map<Vertex, bool> eligible_;
  std::vector<Label> labels_;
  std::vector<int> steps_;                                       // by label
  std::unordered_map<Vertex, std::vector<std::size_t>> best_;    // labels worth keeping, by vertex
  std::vector<std::size_t> layer_;
  bool opening_missing_ = false;
};

}  // namespace

ReferralKind Route::kind() const noexcept {
  ReferralKind least = ReferralKind::internal;
  for (const Step& step : steps)
    if (effort_of(step.kind) > effort_of(least)) least = step.kind;
  return least;
}

ReferralGraph::ReferralGraph(const Catalog& catalog) : network_(std::make_unique<const ReferralNetwork>(catalog)) {}
ReferralGraph::ReferralGraph(ReferralGraph&&) noexcept = default;
ReferralGraph& ReferralGraph::operator=(ReferralGraph&&) noexcept = default;
ReferralGraph::~ReferralGraph() = default;

Visitor ReferralGraph::at_desk(const DeskId& desk, Visitor visitor) const {
  if (visitor.area.empty()) {
    const Location* place = network_->catalog.find(network_->catalog.at(desk).location);
    if (place != nullptr) visitor.area = place->municipality;
  }
  return visitor;
}

Routes ReferralGraph::routes(const DeskId& from, const ServiceId& to, const RouteOptions& options) const {
  if (options.max_steps < 1 || options.max_steps > 8)
    throw InvalidArgument("max-steps", {"max_steps is {0}; het moet van 1 tot en met 8 zijn", "max_steps is {0}; it must be 1 to 8"},
                          {std::to_string(options.max_steps)});
  const Vertex start = network_->vertex(from);
  const Vertex target = network_->vertex(to);
  const Visitor visitor = at_desk(from, options.visitor);
  Routes found;
  if (const auto obstacle = why_not(network_->service(target), visitor, network_->catalog)) {
    found.obstacle = obstacle;
    return found;
  }
  RouteSearch search(*network_, start, target, options, visitor);
  found.routes = search.run();
  if (found.routes.empty()) found.obstacle = search.opening_missing() ? Obstacle::no_opening : Obstacle::referral_only;
  return found;
}

const OpeningHours& ReferralGraph::hours(const ServiceId& service) const { return network_->hours[network_->vertex(service)]; }
const OpeningHours& ReferralGraph::hours(const DeskId& desk) const { return network_->hours[network_->vertex(desk)]; }

}  // namespace wegwijs
