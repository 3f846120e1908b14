// The compiled form of the network: vertices as numbers, rules as edges, schedules as OpeningHours.
#pragma once

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "wegwijs/graph/referral_graph.hpp"

namespace wegwijs {

using Vertex = std::uint32_t;

struct RuleEdge {
  std::uint32_t rule;   // its place in Catalog::rules()
};

// Services come first (vertex = place in Catalog::services()), desks after them.
struct ReferralNetwork {
  using Rules = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, RuleEdge, boost::no_property, Vertex,
                                                   std::uint32_t>;

  explicit ReferralNetwork(const Catalog& catalog);

  const Catalog& catalog;
  std::unordered_map<ServiceId, Vertex> services;
  std::unordered_map<DeskId, Vertex> desks;
  Rules rules;                                                    // an edge for each referrer a rule counts for
  Rules into;                                                     // the same edges, turned round
  std::vector<OpeningHours> hours;                                // by vertex
  std::vector<std::optional<OpeningHours>> hand_overs;            // by rule; nothing where the rule has no schedule

  Vertex vertex(const ServiceId& id) const;
  Vertex vertex(const DeskId& id) const;
  bool is_desk(Vertex v) const noexcept { return v >= catalog.services().size(); }
  const Service& service(Vertex v) const noexcept { return catalog.services()[v]; }
  const Desk& desk(Vertex v) const noexcept { return catalog.desks()[v - catalog.services().size()]; }
  ReferrerId name(Vertex v) const { return ReferrerId(is_desk(v) ? desk(v).id.str() : service(v).id.str()); }
};

}  // namespace wegwijs
