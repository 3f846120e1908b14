// The shape of the network of rules by itself: what holds it together, what everything runs over, what goes round.
#pragma once

#include <utility>
#include <vector>

#include "graph/links.hpp"
#include "graph/plain_graph.hpp"
#include "wegwijs/graph/network_analysis.hpp"

namespace wegwijs {

// The rules that count for a theme, between desks and services that go on. Only those that have a rule are in it.
class Structure {
 public:
  Structure(const Links& links, std::size_t bit);

  std::vector<CutPoint> cut_points() const;
  std::vector<Hub> hubs(int most) const;
  std::vector<Loop> loops() const;

  PlainGraph graph() const { return PlainGraph(ids_.size(), edges_); }
  const std::vector<PlainGraph::Edge>& edges() const noexcept { return edges_; }

 private:
  std::vector<ReferrerId> ids_;           // by vertex
  std::vector<PlainGraph::Edge> edges_;  // each pair once
};

}  // namespace wegwijs
