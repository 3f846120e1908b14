#include "graph/route_search.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "wegwijs/calendar/zone.hpp"

namespace wegwijs {

namespace {

using Index = std::uint32_t;
constexpr Index none = static_cast<Index>(-1);
constexpr std::uint32_t no_rule = static_cast<std::uint32_t>(-1);

// A service from which rules lead to the target, and that is open to the visitor.
struct Place {
  Vertex vertex;
  int steps_left;             // by rules, at least
  std::vector<Index> labels;  // the ways to reach it that are worth going on from
};

// A way to reach a place: its last step, and the label it came from.
struct Label {
  Index place;  // none at the desk
  Instant arrives;
  int steps = 0;
  int effort = 0;
  Index before = none;
  ReferralKind kind = ReferralKind::external;
  std::uint32_t rule = no_rule;
  Instant hand_over;
  bool kept = true;  // false once another way turned out to be as good in everything
};

// Two things can make a later arrival the better one to go on from.
//
// Adding days to a moment between 02:00 and 04:00 can, around a switch night, give a moment before that of an earlier
// one. There, labels are compared at the same moment only.
//
// A search for an opening ends after 400 days, so who comes later may find the opening that an earlier one did not.
// That is rare: when it happens, the whole search is done again, comparing at the same moment everywhere.
bool may_be_overtaken(Instant moment) {
  const int minutes = time_of_day(to_local(moment)).minutes;
  return minutes >= 2 * 60 && minutes < 4 * 60;
}

// Whether it opens at all from 400 days after `depart` on, within a century: more than eight steps can take.
bool opens_far_away(const OpeningHours& hours, Instant depart) {
  for (int searches = 1; searches <= 100; ++searches)
    if (hours.next_opening(plus_days(depart, searches * OpeningHours::horizon_days))) return true;
  return false;
}

class RouteSearch {
 public:
  RouteSearch(const ReferralNetwork& network, const RouteQuery& query) : network_(network), query_(query) {}

  Routes run() {
    find_places();
    find_labels();
    if (opens_later_) {
      same_moment_only_ = true;
      find_labels();
    }
    Routes found{.routes = routes(), .obstacle = {}};
    if (found.routes.empty())
      found.obstacle = closed_for_long_.empty() ? Obstacle::referral_only : Obstacle::no_opening;
    return found;
  }

 private:
  // From the target back over the rules, as far as there are steps; in order of steps left, the target first.
  void find_places() {
    places_.push_back({query_.to, 0, {}});
    index_.emplace(query_.to, 0);
    for (std::size_t i = 0; i < places_.size() && places_[i].steps_left + 1 < query_.max_steps; ++i) {
      const int steps_left = places_[i].steps_left + 1;
      for (auto [edge, end] = boost::in_edges(places_[i].vertex, network_.rules()); edge != end; ++edge) {
        const Vertex from = boost::source(*edge, network_.rules());
        if (network_.is_service(from))
          add_place(from, steps_left);
        else if (!network_.is_desk(from))
          for (const Vertex member : network_.services_of(from)) add_place(member, steps_left);
      }
    }
  }

  void add_place(Vertex v, int steps_left) {
    const auto [entry, fresh] = index_.try_emplace(v, none);
    if (!fresh || (!query_.whoever && why_not(network_.service(v), query_.visitor, network_.catalog()))) return;
    entry->second = static_cast<Index>(places_.size());
    places_.push_back({v, steps_left, {}});
  }

  // Labels come in layers of one step more.
  void find_labels() {
    for (Place& place : places_) place.labels.clear();
    labels_.assign(1, {.place = none, .arrives = query_.depart, .hand_over = query_.depart});
    for (Index next = 0; next < labels_.size(); ++next) {
      if (!labels_[next].kept || labels_[next].place == target) continue;
      const Vertex at = labels_[next].place == none ? query_.from : places_[labels_[next].place].vertex;
      if (network_.is_desk(at)) take_derived_steps(next, at);
      take_rules(next, at, at);
      if (network_.organization(at) != no_vertex) take_rules(next, at, network_.organization(at));
    }
  }

  void take_derived_steps(Index from, Vertex desk) {
    const Vertex own = network_.organization(desk);
    for (Index to = 0; to < places_.size(); ++to) {
      const Service& service = network_.service(places_[to].vertex);
      const bool internal = own != no_vertex && network_.organization(places_[to].vertex) == own;
      if (!internal && service.access == Access::referral_only) continue;
      Label label = step_to(from, to, internal ? ReferralKind::internal : ReferralKind::external);
      if (is_promising(label)) arrive(label, labels_[from].arrives, service.lead_time_days);
    }
  }

  // The rules of `referrer`: `at` itself, or its organization.
  void take_rules(Index from, Vertex at, Vertex referrer) {
    for (auto [edge, end] = boost::out_edges(referrer, network_.rules()); edge != end; ++edge) {
      const auto to = index_.find(boost::target(*edge, network_.rules()));
      if (to == index_.end() || to->second == none || to->first == at) continue;
      const std::uint32_t number = network_.rules()[*edge].rule;
      const ReferralRule& rule = network_.catalog().rules()[number];
      Label label = step_to(from, to->second, rule.kind);
      label.rule = number;
      if (!is_promising(label)) continue;
      const OpeningHours* hours = network_.hand_over_hours(number);
      if (hours == nullptr && rule.kind == ReferralKind::warm) hours = &hours_of(at);
      const auto hand_over = hours == nullptr ? labels_[from].arrives : first_opening(*hours, labels_[from].arrives);
      if (hand_over)
        arrive(label, *hand_over, rule.lead_time_days.value_or(network_.service(to->first).lead_time_days));
    }
  }

  // A step that is not timed yet: the moment it starts stands for its arrival, which cannot be earlier.
  Label step_to(Index from, Index to, ReferralKind kind) const {
    Label label = labels_[from];
    return {.place = to,
            .arrives = label.arrives,
            .steps = label.steps + 1,
            .effort = label.effort + effort_of(kind),
            .before = from,
            .kind = kind,
            .hand_over = label.arrives};
  }

  // Whether a way on from here can still give a triple that no known route equals or beats.
  bool is_promising(const Label& label) const {
    const int steps = label.steps + places_[label.place].steps_left;
    return steps <= query_.max_steps &&
           std::none_of(places_[target].labels.begin(), places_[target].labels.end(), [&](Index i) {
             return labels_[i].arrives <= label.arrives && labels_[i].steps <= steps &&
                    labels_[i].effort <= label.effort;
           });
  }

  void arrive(Label& label, Instant hand_over, int lead_days) {
    // No days is this very moment, also in the hour that occurs twice.
    const Instant ready = lead_days == 0 ? hand_over : plus_days(hand_over, lead_days);
    const auto arrives = first_opening(hours_of(places_[label.place].vertex), ready);
    if (!arrives) return;
    label.hand_over = hand_over;
    label.arrives = *arrives;
    keep(label);
  }

  // Of a desk or service, as far as the visitor can come.
  const OpeningHours& hours_of(Vertex v) {
    if (!query_.visitor.max_distance_m || network_.is_desk(v)) return network_.hours(v);
    const auto known = nearby_hours_.find(v);
    if (known != nearby_hours_.end()) return known->second;
    return nearby_hours_.emplace(v, network_.hours(v, query_.visitor)).first->second;
  }

  std::optional<Instant> first_opening(const OpeningHours& hours, Instant from) {
    const auto opening = hours.next_opening(from);
    if (!opening && closed_for_long_.insert(&hours).second && opens_far_away(hours, query_.depart)) opens_later_ = true;
    return opening;
  }

  // Whether going on from `a` is never worse than going on from `b`. `a` has no more steps.
  bool dominates(const Label& a, const Label& b) const {
    if (a.effort > b.effort || a.arrives > b.arrives) return false;
    if (a.arrives == b.arrives || b.place == target) return true;
    return !same_moment_only_ && !may_be_overtaken(b.arrives);
  }

  void keep(const Label& label) {
    auto& known = places_[label.place].labels;
    for (const Index other : known)
      if (dominates(labels_[other], label)) return;
    std::erase_if(known, [&](Index other) {
      const bool worse = labels_[other].steps == label.steps && dominates(label, labels_[other]);
      if (worse) labels_[other].kept = false;
      return worse;
    });
    known.push_back(static_cast<Index>(labels_.size()));
    labels_.push_back(label);
  }

  // What is kept at the target is Pareto-optimal, and every triple is there once.
  std::vector<Route> routes() {
    std::vector<Route> routes;
    for (const Index last : places_[target].labels) routes.push_back(route_of(last));
    std::sort(routes.begin(), routes.end(), [](const Route& a, const Route& b) {
      return std::tuple(a.arrives_at, a.steps.size(), a.effort) < std::tuple(b.arrives_at, b.steps.size(), b.effort);
    });
    return routes;
  }

  Route route_of(Index last) {
    Route route{labels_[last].arrives, labels_[last].effort, {}};
    for (Index i = last; labels_[i].before != none; i = labels_[i].before) route.steps.push_back(step_of(labels_[i]));
    std::reverse(route.steps.begin(), route.steps.end());
    return route;
  }

  Step step_of(const Label& label) {
    const Index origin = labels_[label.before].place;
    const Vertex to = places_[label.place].vertex;
    return {.kind = label.kind,
            .from = network_.name(origin == none ? query_.from : places_[origin].vertex),
            .to = network_.service(to).id,
            .rule = label.rule == no_rule ? std::nullopt : std::optional<std::size_t>(label.rule),
            .hand_over_at = label.hand_over,
            .arrives_at = label.arrives,
            .hours_known = hours_of(to).known()};
  }

  static constexpr Index target = 0;  // its place

  const ReferralNetwork& network_;
  const RouteQuery& query_;
  std::vector<Place> places_;
  std::unordered_map<Vertex, Index> index_;  // of a vertex in places_; none where it is not for this visitor
  std::vector<Label> labels_;
  std::unordered_map<Vertex, OpeningHours> nearby_hours_;    // for who cannot travel everywhere
  std::unordered_set<const OpeningHours*> closed_for_long_;  // in which a search found no opening
  bool opens_later_ = false;                                 // one of them, for who comes later
  bool same_moment_only_ = false;
};

}  // namespace

int effort_of(ReferralKind kind) noexcept {
  switch (kind) {
    case ReferralKind::internal:
      return 0;
    case ReferralKind::warm:
      return 1;
    case ReferralKind::external:
      break;
  }
  return 2;
}

Routes search_routes(const ReferralNetwork& network, const RouteQuery& query) {
  return RouteSearch(network, query).run();
}

}  // namespace wegwijs
