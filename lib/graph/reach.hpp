// What one desk can reach for its visitors, how warmly, and for which themes.
#pragma once

#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "graph/links.hpp"
#include "wegwijs/graph/coverage.hpp"
#include "wegwijs/graph/visitor.hpp"

namespace wegwijs {

// Stopped services and desks by number; empty lists stop nothing.
struct StoppedSet {
  StoppedSet() = default;
  // Ids that do not exist are passed over.
  StoppedSet(const Stopped& stopped, const Links& links);
  void stop(Index service, const Links& links);
  bool service(Index s) const noexcept { return s < services.size() && services[s]; }
  bool desk(Index d) const noexcept { return d < desks.size() && desks[d]; }

  std::vector<bool> services;
  std::vector<bool> desks;
};

// Lifetime: refers to `links` and `stopped`.
class Reach {
 public:
  // Services and the themes for which routes lead there, in order of service.
  using Reached = std::vector<std::pair<Index, ThemeSet>>;

  Reach(const Links& links, Index desk, Visitor visitor, const StoppedSet& stopped);

  Index desk() const noexcept { return desk_; }
  // Services that routes lead to on which no step is colder than `kind`. For external, of those that everybody may come
  // to few are listed: ask by_the_data(). Looked for when first asked; not by several threads at once.
  const Reached& reached(ReferralKind kind) const;

  // Whether the service goes on and takes this visitor.
  bool takes_visitor(Index service) const;
  // Whether the desk may send the visitor there without any rule.
  bool by_the_data(Index service) const;
  // Whether it is of the desk's own organization.
  bool own(Index service) const noexcept;
  // The warmest kind of all routes to the service for the theme of that bit. Returns: nothing when there is none.
  std::optional<ReferralKind> kind(Index service, std::size_t bit) const;

 private:
  Reached search(ReferralKind coldest) const;

  const Links& links_;
  Index desk_;
  Visitor visitor_;
  const StoppedSet& stopped_;
  enum class Takes : char { unknown, no, yes };
  mutable std::vector<Takes> takes_;                       // by service
  mutable std::array<std::optional<Reached>, 3> reached_;  // by kind
};

}  // namespace wegwijs
