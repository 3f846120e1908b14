// All paths of one desk to help with one theme, as a graph with the desk at one end and "helped" at the other.
#pragma once

#include <unordered_map>
#include <vector>

#include "graph/reach.hpp"

namespace wegwijs {

// The service is offered at one place only, and has no hours that do not depend on a place: without that place it
// stops. Returns: an empty id where that is not so.
LocationId only_place(const Service& service);

class DeskPaths {
 public:
  // Steps no colder than `coldest`; `bit` is that of the theme. Services that `without` stops are left out.
  DeskPaths(const Links& links, const Reach& reach, std::size_t bit, ReferralKind coldest,
            const StoppedSet& without = {});

  // Whether the visitor can be helped at all.
  bool any() const noexcept { return !ends_.empty(); }
  // Services that lie on every path, in order of number.
  std::vector<Index> on_every_path() const;
  // Services on one shortest path to help, or to `target` where that is given; the last one helps. Empty: there is
  // none.
  std::vector<Index> one_path(Index target = no_index) const;

 private:
  using Vertex = std::size_t;  // 0 is the desk, the others stand for services_[vertex - 1]

  void start(const StoppedSet& without, ReferralKind coldest);
  void visit(Vertex from, Index service, const StoppedSet& without);

  const Links& links_;
  const Reach& reach_;
  std::size_t bit_;
  std::vector<Index> services_;
  std::vector<Vertex> came_from_;  // by vertex - 1
  std::vector<std::pair<Vertex, Vertex>> edges_;
  std::vector<Vertex> ends_;  // services that count for the theme
  std::unordered_map<Index, Vertex> vertices_;
};

}  // namespace wegwijs
