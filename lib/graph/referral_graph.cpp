#include "wegwijs/graph/referral_graph.hpp"

#include <algorithm>
#include <utility>

#include "graph/network.hpp"
#include "graph/route_search.hpp"
#include "wegwijs/base/error.hpp"

namespace wegwijs {

namespace {

constexpr int most_steps = 8;

// Looks again with one condition less at a time, for the reason that helps most. `found` has none but its own.
Routes why_no_route(const ReferralNetwork& network, RouteQuery query, Routes found) {
  found.obstacle_at = network.service(query.to).id;
  RouteQuery longer = query;
  longer.max_steps = most_steps;
  if (query.max_steps < most_steps && !search_routes(network, longer).routes.empty()) {
    found.obstacle = Obstacle::too_many_steps;
    return found;
  }
  query.whoever = true;
  const Routes of_others = search_routes(network, query);
  if (of_others.routes.empty()) return found;
  for (const Step& step : of_others.routes.front().steps) {
    const auto obstacle = why_not(network.catalog().at(step.to), query.visitor, network.catalog());
    if (!obstacle) continue;
    found.obstacle = obstacle;
    found.obstacle_at = step.to;
    break;
  }
  return found;
}

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
  const Catalog& catalog = network_->catalog();
  const Location* place = catalog.find(catalog.at(desk).location);
  if (place != nullptr && visitor.area.empty()) visitor.area = place->municipality;
  if (place != nullptr && !visitor.here) visitor.here = place->point;
  return visitor;
}

Routes ReferralGraph::routes(const DeskId& from, const ServiceId& to, const RouteOptions& options) const {
  if (options.max_steps < 1 || options.max_steps > most_steps)
    throw InvalidArgument(
        "bad-limit", {"een route van {0} stappen kan niet – verwacht: 1 tot en met {1}", "a route of {0} steps cannot be – expected: 1 to {1}"},
        {std::to_string(options.max_steps), std::to_string(most_steps)});
  const Visitor visitor = at_desk(from, options.visitor);
  const RouteQuery query{network_->vertex(from), network_->vertex(to), options.depart, options.max_steps, visitor};
  if (const auto obstacle = why_not(network_->service(query.to), visitor, network_->catalog()))
    return {.routes = {}, .obstacle = obstacle, .obstacle_at = to};
  Routes found = search_routes(*network_, query);
  return found.routes.empty() ? why_no_route(*network_, query, std::move(found)) : found;
}

const OpeningHours& ReferralGraph::hours(const ServiceId& service) const {
  return network_->hours(network_->vertex(service));
}
const OpeningHours& ReferralGraph::hours(const DeskId& desk) const { return network_->hours(network_->vertex(desk)); }

}  // namespace wegwijs
