// Who leads to whom and nothing more: what is counted over a whole network is counted here.
//
// Successors stand side by side in one array (compressed sparse rows). Boost.Graph has these algorithms too, but keeps
// edge descriptors and lists of predecessors that are not needed here.
//
// Threads:   const functions may be called from several threads at once.
// Cost:      steps_from and cut_vertices vertices + edges; betweenness that for each source, on two threads.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace wegwijs {

class PlainGraph {
 public:
  using Number = std::uint32_t;
  using Edge = std::pair<Number, Number>;
  static constexpr Number unreached = static_cast<Number>(-1);

  // Requires: every end of an edge is below `vertices`.
  PlainGraph(std::size_t vertices, std::span<const Edge> edges);

  std::size_t size() const noexcept { return first_.size() - 1; }
  std::span<const Number> successors(Number v) const noexcept { return {next_.data() + first_[v], next_.data() + first_[v + 1]}; }

  // The least number of edges from `source` to each vertex; `unreached` where there is no way.
  std::vector<Number> steps_from(Number source) const;

  struct Cut {
    Number vertex;
    int parts;  // into which its component falls without it, 2 or more
  };
  // The articulation points, directions left aside, in order of vertex (Tarjan; without recursion).
  std::vector<Cut> cut_vertices() const;

  // For each vertex the sum, over the sources and all targets, of the part of shortest ways that run over it (Brandes).
  // The same numbers on every machine.
  std::vector<double> betweenness(std::span<const Number> sources) const;

 private:
  std::vector<std::uint32_t> first_;  // by vertex: where its successors begin
  std::vector<Number> next_;
};

}  // namespace wegwijs
