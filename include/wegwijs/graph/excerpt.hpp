// A part of the referral network small enough to look at: what surrounds a desk, or the agreements of a theme.
//
//   Excerpt around = excerpt(catalog, graph, {.desk = DeskId("lochal"), .theme = ThemeId("debts")});
//   std::cout << to_svg(around, catalog, Language::nl);   // desk/network_picture.hpp
//
// Around a desk: its own services, those that rules lead to and how these lead on; with a theme also the services of the
// visitor's municipality and of the whole country that anybody may be sent to. Without a desk: every rule with both its
// ends, one of an organization starting at the organization. Only what is active takes part; with a theme only what
// counts for it (coverage.hpp).
//
// Threads:   may be called from several threads at once.
// Lifetime:  results own their data.
// Cost:      what the desk reaches by rules, and the services of the theme; without a desk, all rules.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "wegwijs/graph/referral_graph.hpp"

namespace wegwijs {

enum class ExcerptNodeKind { desk, own, partner, organization };

template <>
struct EnumNames<ExcerptNodeKind> {
  static constexpr auto values = std::to_array<std::string_view>({"desk", "own", "partner", "organization"});
};

struct ExcerptNode {
  std::string id;            // of a desk, a service or an organization
  std::string name;
  std::string organization;  // the name of that of a desk or service; empty where there is none
  ExcerptNodeKind kind = ExcerptNodeKind::partner;  // own: a service of a library that has desks
  bool referral_only = false;
  bool fictional = false;
  friend bool operator==(const ExcerptNode&, const ExcerptNode&) = default;
};

struct ExcerptEdge {
  std::size_t from = 0, to = 0;     // places in Excerpt::nodes
  ReferralKind kind = ReferralKind::external;
  std::optional<std::size_t> rule;  // its place in Catalog::rules(); nothing for what follows from the data
  friend bool operator==(const ExcerptEdge&, const ExcerptEdge&) = default;
};

struct Excerpt {
  std::string desk;                // its name; empty without one
  ThemeId theme;
  std::vector<ExcerptNode> nodes;  // the desk first; then in the order in which they matter to it
  std::vector<ExcerptEdge> edges;  // in order of nodes; between two nodes the warmest only
  std::size_t left_out = 0;        // services that most_nodes had no room for
  friend bool operator==(const Excerpt&, const Excerpt&) = default;
};

struct ExcerptOptions {
  DeskId desk;                  // empty: the whole network
  ThemeId theme;                // empty: whatever the theme
  std::size_t most_nodes = 30;  // 0 = no limit; own services and agreements go before what follows from the data
  friend bool operator==(const ExcerptOptions&, const ExcerptOptions&) = default;
};

// Throws: NotFound for an unknown desk or theme.
Excerpt excerpt(const Catalog& catalog, const ReferralGraph& graph, const ExcerptOptions& options = {});

// Where to draw the nodes of an excerpt: columns from left to right in the order of the steps. What a desk gives by the
// data alone stands to its left, so that agreements have the right side to themselves.
struct ExcerptPlace {
  int column = 0;     // 0 is the desk, or where steps begin; negative to the left of it
  double row = 0;     // in rows; the middle of the picture is 0
  friend bool operator==(const ExcerptPlace&, const ExcerptPlace&) = default;
};

// One for each node. The order within a column makes few edges cross (barycentres, some rounds).
std::vector<ExcerptPlace> arrange(const Excerpt& excerpt);

}  // namespace wegwijs
