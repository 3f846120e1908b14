// The referral network: who can send a person to whom, under what conditions, and when help then arrives.
//
// Built once from a Catalog and never changed afterwards. Vertices are desks and services. Edges are the rules (one of an
// organization counts for each of its desks and services) and, from a desk, what follows from the data: internal to every
// service of its own organization, external to every other service that is not referral-only. These derived edges are
// not stored.
//
//   ReferralGraph graph(catalog);
//   Routes found = graph.routes(DeskId("lochal"), ServiceId("…"), {.depart = now});
//   for (const Route& route : found.routes) …
//
// Threads:   const functions may be called from several threads at once.
// Lifetime:  the catalog must outlive the graph; results own their data.
// Cost:      building is O(services + desks + rules), and opening hours are compiled when a query first needs them; a
//            query touches only what leads to its target.
// Not for:   walking times. Waiting times are whole days, never minutes.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "wegwijs/calendar/opening_hours.hpp"
#include "wegwijs/graph/visitor.hpp"
#include "wegwijs/model/catalog.hpp"

namespace wegwijs {

// One referral: from a desk or service to a service.
struct Step {
  ReferralKind kind = ReferralKind::external;
  ReferrerId from;                        // the desk or service it starts at
  ServiceId to;
  std::optional<std::size_t> rule;        // its place in Catalog::rules(); nothing for what follows from the data
  Instant hand_over_at;
  Instant arrives_at;
  bool hours_known = true;                // false: the opening hours of `to` are assumed
  friend bool operator==(const Step&, const Step&) = default;
};

struct Route {
  Instant arrives_at;
  int effort = 0;                         // sum over the steps: internal 0, warm 1, external 2
  std::vector<Step> steps;                // at least one

  // The least warm kind on the route: external < warm < internal.
  ReferralKind kind() const noexcept;
  friend bool operator==(const Route&, const Route&) = default;
};

struct RouteOptions {
  Instant depart;                         // the moment the visitor stands at the desk
  Visitor visitor;                        // an empty area means that of the desk
  int max_steps = 4;                      // 1 to 8
  friend bool operator==(const RouteOptions&, const RouteOptions&) = default;
};

struct Routes {
  std::vector<Route> routes;              // in order of arrival, then steps, then effort
  std::optional<Obstacle> obstacle;       // why there is none; nothing when there are routes
  ServiceId obstacle_at;                  // the service it concerns: the target, or one on the way there
  friend bool operator==(const Routes&, const Routes&) = default;
};

class ReferralNetwork;   // the compiled form, known to lib/graph only

class ReferralGraph {
 public:
  explicit ReferralGraph(const Catalog& catalog);
  ReferralGraph(ReferralGraph&&) noexcept;
  ReferralGraph& operator=(ReferralGraph&&) noexcept;
  ~ReferralGraph();

  // All Pareto-optimal routes in (arrival, steps, effort), one for each distinct triple.
  // Where there is none, the obstacle is in this order: of the target itself; that only longer routes lead there; that
  // a service on the way is not for this visitor; that some opening is not known; that no rule leads there.
  // Throws: NotFound for an unknown desk or service, InvalidArgument for max_steps outside 1..8.
  Routes routes(const DeskId& from, const ServiceId& to, const RouteOptions& options) const;

  // Opening hours as the graph uses them: of a service those of all its places together.
  const OpeningHours& hours(const ServiceId& service) const;
  const OpeningHours& hours(const DeskId& desk) const;

  // The visitor with what the desk adds: an empty area becomes the municipality of the desk's location, and `here` its
  // point.
  Visitor at_desk(const DeskId& desk, Visitor visitor) const;

 private:
  std::unique_ptr<const ReferralNetwork> network_;
};

}  // namespace wegwijs
