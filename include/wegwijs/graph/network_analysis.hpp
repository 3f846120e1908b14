// The referral network looked at as a whole: on whom it leans, where it ends, what happens when somebody stops.
//
//   for (const SinglePoint& point : single_points(catalog, graph, ThemeId("debts"))) …   // "if X stops, 4 desks lose
//   …" WhatIfResult christmas = what_if(catalog, graph, {.week = parse_iso_week("2026-W52")}); NetworkAnalysis all =
//   analyse_network(catalog, graph, {.at = now});
//
// What a route is and when a service counts for a theme is told in coverage.hpp. "Warm" includes internal. Services and
// desks that are not active take no part; a desk's visitors live in its own municipality.
//
// Threads:   may be called from several threads at once.
// Lifetime:  results own their data.
// Cost:      single points: for each desk and theme linear in what the desk can reach warmly; hubs: vertices × rules.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "wegwijs/base/iso_week.hpp"
#include "wegwijs/graph/coverage.hpp"

namespace wegwijs {

enum class PointKind { service, organization, location };
enum class Loss { everything, warmth };  // of all paths of a desk for a theme; of all warm ones, while others remain

template <>
struct EnumNames<PointKind> {
  static constexpr auto values = std::to_array<std::string_view>({"service", "organization", "location"});
};
template <>
struct EnumNames<Loss> {
  static constexpr auto values = std::to_array<std::string_view>({"everything", "warmth"});
};

// Somebody on whom every path leans: if it stops, these desks have no (warm) path left for these themes.
//
// A service is found as a dominator (Lengauer and Tarjan) of a theme's services in the graph of one desk. An
// organization or a place is a set of services: every path must meet it, so only those on one path are tried. They are
// told when more desks suffer than from each of their services alone. A desk's own organization and place are passed
// over: without them there is no desk. A place takes along the services that are offered nowhere else.
struct SinglePoint {
  PointKind kind = PointKind::service;
  std::string id;
  Loss loss = Loss::warmth;
  std::vector<DeskId> desks;
  std::vector<ThemeId> themes;  // for which it is the same desks
  friend bool operator==(const SinglePoint&, const SinglePoint&) = default;
};

// Most desks first, then most themes. An empty theme means every theme, each looked at by itself. Throws: NotFound.
std::vector<SinglePoint> single_points(const Catalog& catalog, const ReferralGraph& graph, const ThemeId& theme = {});

// A desk or service that alone holds parts of the network of rules together (an articulation point of it, directions
// left aside): without it the rules fall apart into `parts`.
struct CutPoint {
  ReferrerId id;
  int parts = 2;
  friend bool operator==(const CutPoint&, const CutPoint&) = default;
};

// How many of the shortest ways by rules between two others run over it (betweenness, Brandes), as a part of all pairs.
// Of a network of more than 2048 desks and services with rules it is an estimate, from the ways of 2048 of them.
struct Hub {
  ReferrerId id;
  double betweenness = 0;  // 0 to 1
  friend bool operator==(const Hub&, const Hub&) = default;
};

enum class DeadEndReason {
  gone,                // a rule leads to a service that is not active
  never_opens,         // a rule leads to a service without any opening within 400 days
  hand_over_past,      // the rule has hand-over hours, and none within 400 days
  helps_with_nothing,  // a rule leads to a service without theme or product, and nobody is sent on from there
  no_way_in,           // the service is referral-only, and no desk has a route to it
};

template <>
struct EnumNames<DeadEndReason> {
  static constexpr auto values =
      std::to_array<std::string_view>({"gone", "never-opens", "hand-over-past", "helps-with-nothing", "no-way-in"});
};

struct DeadEnd {
  ReferrerId from;  // of the rule; empty for no_way_in
  ServiceId to;
  DeadEndReason reason = DeadEndReason::gone;
  friend bool operator==(const DeadEnd&, const DeadEnd&) = default;
};

// Services that send people round: from each of them rules lead to each other (a strong component of the rules). Two of
// them are plain ping-pong.
struct Loop {
  std::vector<ServiceId> services;
  bool closed = false;  // no rule leads out of it: who comes in is sent round for ever
  friend bool operator==(const Loop&, const Loop&) = default;
};

// A library with desks and a partner between whose services rules run one way only.
struct OneWay {
  OrganizationId library;
  OrganizationId partner;
  bool partner_refers = false;  // true: the partner sends people to us and we none to them; false: the other way round
  friend bool operator==(const OneWay&, const OneWay&) = default;
};

// A partner with services to none of which a rule leads.
struct Unreferred {
  OrganizationId organization;
  bool open = false;  // a desk may still send people there without a rule
  friend bool operator==(const Unreferred&, const Unreferred&) = default;
};

// How old the facts are on the warmest path by rules from a desk to a service.
struct PathAge {
  DeskId desk;
  ServiceId service;
  ReferralKind kind = ReferralKind::warm;
  std::vector<ReferrerId> via;  // where the steps start: the desk first
  std::optional<Date> oldest;   // the date of its oldest step (checked_on in freshness.hpp); nothing = of unknown age
  friend bool operator==(const PathAge&, const PathAge&) = default;
};

struct NetworkOptions {
  ThemeId theme;  // only rules and services that count for it; empty = all
  Instant at;     // the moment from which openings are looked for, and the week of the capacity
  int hubs = 10;  // most hubs to give
  friend bool operator==(const NetworkOptions&, const NetworkOptions&) = default;
};

// Consultation hours that visitors of a set of desks can use in one week, in minutes.
//
// The most that can flow from the desks to the services (push-relabel). A desk that opens in the week gives without
// limit. By the data or by a rule people come to a service; a rule with hand-over hours lets through at most its
// minutes of that week, shared by all who use the rule. Of a service that counts for the theme, the minutes of its
// consultation hours (the opening hours at its places, added up; phone hours are not consultation hours) can be used. A
// service on the way lets through at most the minutes it is open. Minutes / 60 are hours a week. For visitors of some
// of the desks only, a service counts when it takes visitors of at least one of them.
struct Capacity {
  ThemeId theme;
  IsoWeek week;
  int warm_minutes = 0;           // by paths without an external step
  int minutes = 0;                // by all paths
  std::size_t hours_unknown = 0;  // reachable services with a place whose hours are not known; they add nothing
  friend bool operator==(const Capacity&, const Capacity&) = default;
};

// No desks means all of them. An empty theme means whatever the theme. Throws: NotFound.
Capacity capacity(const Catalog& catalog, const ReferralGraph& graph, const ThemeId& theme, IsoWeek week,
                  const std::vector<DeskId>& desks = {});

struct NetworkAnalysis {
  ThemeId theme;
  std::vector<SinglePoint> single_points;
  std::vector<CutPoint> cut_points;  // most parts first
  std::vector<Hub> hubs;             // highest first, none of 0
  std::vector<DeadEnd> dead_ends;    // in order of the rules, then no_way_in
  std::vector<Loop> loops;           // closed ones first
  std::vector<OneWay> one_way;
  std::vector<Unreferred> unreferred;  // those that are not open either first
  std::vector<PathAge> paths;          // of unknown age first, then the oldest
  std::vector<Capacity> capacity;      // of each theme, the scarcest first; or of the one asked for
  friend bool operator==(const NetworkAnalysis&, const NetworkAnalysis&) = default;
};

// Throws: NotFound for an unknown theme.
NetworkAnalysis analyse_network(const Catalog& catalog, const ReferralGraph& graph, const NetworkOptions& options);

struct WhatIf {
  std::vector<std::string> without;  // services, desks, organizations (with all of theirs), locations (with the desks
                                     // there and the services offered nowhere else)
  std::optional<IsoWeek> week;       // also what is shut that whole week by holidays, exceptions or validity, and is
                                     // not in the week of CoverageOptions::at
  friend bool operator==(const WhatIf&, const WhatIf&) = default;
};

struct WhatIfResult {
  Stopped stopped;
  std::vector<CellChange> lost;  // of desks that go on: cells that are empty or colder then
  friend bool operator==(const WhatIfResult&, const WhatIfResult&) = default;
};

// Requires: `options.at` where a week is asked for; that is "now". Throws: NotFound for an id that is none of the four.
WhatIfResult what_if(const Catalog& catalog, const ReferralGraph& graph, const WhatIf& what,
                     const CoverageOptions& options = {});

}  // namespace wegwijs
