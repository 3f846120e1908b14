// The compiled form of the network: who refers as numbers, rules as edges, schedules as OpeningHours.
#pragma once

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <cstdint>
#include <mutex>
#include <optional>
#include <vector>

#include "wegwijs/calendar/opening_hours.hpp"
#include "wegwijs/graph/visitor.hpp"
#include "wegwijs/model/catalog.hpp"

namespace wegwijs {

using Vertex = std::uint32_t;
inline constexpr Vertex no_vertex = static_cast<Vertex>(-1);

// Opening hours that are compiled when they are first asked for: most of a large map never is.
class LazyHours {
 public:
  template <class Compile>
  const OpeningHours& get(Compile&& compile) const {
    std::call_once(compiled_, [&] { hours_.emplace(compile()); });
    return *hours_;
  }

 private:
  mutable std::once_flag compiled_;
  mutable std::optional<OpeningHours> hours_;
};

// Services come first (vertex = place in Catalog::services()), then desks, then organizations.
//
// There is one edge a rule, also where it comes from an organization and counts for a thousand services: what may be
// done from a vertex are its own edges and those of `organization(v)`.
class ReferralNetwork {
 public:
  struct RuleEdge {
    std::uint32_t rule;  // its place in Catalog::rules()
  };
  using Rules = boost::compressed_sparse_row_graph<boost::bidirectionalS, boost::no_property, RuleEdge,
                                                   boost::no_property, Vertex, std::uint32_t>;

  explicit ReferralNetwork(const Catalog& catalog);

  const Catalog& catalog() const noexcept { return catalog_; }
  const Rules& rules() const noexcept { return rules_; }

  // Throws: NotFound.
  Vertex vertex(const ServiceId& id) const;
  Vertex vertex(const DeskId& id) const;

  bool is_service(Vertex v) const noexcept { return v < first_desk_; }
  bool is_desk(Vertex v) const noexcept { return v >= first_desk_ && v < first_organization_; }
  // Requires: `v` is one.
  const Service& service(Vertex v) const noexcept { return catalog_.services()[v]; }
  const Desk& desk(Vertex v) const noexcept { return catalog_.desks()[v - first_desk_]; }
  // The organization of a service or desk; no_vertex where it has none.
  Vertex organization(Vertex v) const noexcept { return organizations_[v]; }
  // The services of an organization.
  const std::vector<Vertex>& services_of(Vertex organization) const noexcept {
    return services_of_[organization - first_organization_];
  }
  ReferrerId name(Vertex v) const { return ReferrerId(is_desk(v) ? desk(v).id.str() : service(v).id.str()); }

  // Of a service or desk.
  const OpeningHours& hours(Vertex v) const;
  // Of a service at the places that count for the visitor.
  OpeningHours hours(Vertex service, const Visitor& visitor) const;
  // When the hand-over of a rule is possible. Returns: nullptr where the rule has no schedule.
  const OpeningHours* hand_over_hours(std::uint32_t rule) const;

 private:
  void find_organizations();
  void add_rules();

  const Catalog& catalog_;
  Vertex first_desk_, first_organization_;
  std::vector<Vertex> organizations_;             // by service or desk
  std::vector<std::vector<Vertex>> services_of_;  // by organization
  Rules rules_;
  std::vector<LazyHours> hours_;            // by service or desk
  std::vector<LazyHours> hand_over_hours_;  // by rule
};

}  // namespace wegwijs
