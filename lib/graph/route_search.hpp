// Finds all Pareto-optimal routes from a desk to a service: what ReferralGraph::routes does once it knows the vertices.
#pragma once

#include <vector>

#include "graph/network.hpp"
#include "wegwijs/graph/referral_graph.hpp"

namespace wegwijs {

struct RouteQuery {
  Vertex from = no_vertex;  // a desk
  Vertex to = no_vertex;    // a service
  Instant depart;
  int max_steps = 4;
  const Visitor& visitor;  // with the area that counts for the desk
  bool whoever = false;    // also over services that are not for this visitor
};

// Requires: the service at `to` is open to the visitor.
Routes search_routes(const ReferralNetwork& network, const RouteQuery& query);

// What a referral asks of the visitor: internal 0, warm 1, external 2.
int effort_of(ReferralKind kind) noexcept;

}  // namespace wegwijs
