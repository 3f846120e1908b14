#include "wegwijs/graph/referral_graph.hpp"

#include <algorithm>

#include "graph/network.hpp"
#include "graph/route_search.hpp"
#include "wegwijs/base/error.hpp"

namespace wegwijs {

namespace {

constexpr int most_steps = 8;

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
    const Catalog& catalog = network_->catalog();
    const Location* place = catalog.find(catalog.at(desk).location);
    if (place != nullptr) visitor.area = place->municipality;
  }
  return visitor;
}

Routes ReferralGraph::routes(const DeskId& from, const ServiceId& to, const RouteOptions& options) const {
  if (options.max_steps < 1 || options.max_steps > most_steps)
    throw InvalidArgument(
        "max-steps", {"max_steps is {0}; het moet van 1 tot en met {1} zijn", "max_steps is {0}; it must be 1 to {1}"},
        {std::to_string(options.max_steps), std::to_string(most_steps)});
  const Visitor visitor = at_desk(from, options.visitor);
  const RouteQuery query{network_->vertex(from), network_->vertex(to), options.depart, options.max_steps, visitor};
  if (const auto obstacle = why_not(network_->service(query.to), visitor, network_->catalog()))
    return {.routes = {}, .obstacle = obstacle};
  return search_routes(*network_, query);
}

const OpeningHours& ReferralGraph::hours(const ServiceId& service) const {
  return network_->hours(network_->vertex(service));
}
const OpeningHours& ReferralGraph::hours(const DeskId& desk) const { return network_->hours(network_->vertex(desk)); }

}  // namespace wegwijs
