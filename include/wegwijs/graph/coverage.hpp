// Holes in the map: for which theme, where, on which day and for whom is there nobody to send a visitor to?
//
//   Coverage found = coverage(catalog, graph, {.at = now});
//   for (const CoverageCell& cell : found.cells)      // the empty ones come first
//     if (!cell.kind) std::cout << found.rows[cell.row].name << ": " << cell.theme.str() << '\n';
//
// A cell holds the warmest kind (internal, warm, external) over all routes from the row's desks to a service that
// counts for the theme: by the service's own themes and those of its products, and for every theme above them. A rule
// agreed for certain themes only counts for those, the themes below them and the themes above them. Routes of any
// length count.
//
// Threads:   may be called from several threads at once.
// Lifetime:  results own their data.
// Cost:      services × their themes, and for each desk what its own services and rules lead to; never desks × services.
// Not for:   a single visitor, for whom a service may be too far or too late. See desk/knowledge_base.hpp.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wegwijs/graph/referral_graph.hpp"

namespace wegwijs {

enum class CoverageRows { desks, areas };

template <>
struct EnumNames<CoverageRows> {
  static constexpr auto values = std::to_array<std::string_view>({"desks", "areas"});
};

// Services and desks that are taken to have stopped.
struct Stopped {
  std::vector<ServiceId> services;
  std::vector<DeskId> desks;
  friend bool operator==(const Stopped&, const Stopped&) = default;
};

// `at` must be given when `weekdays` is; everything else may stay as it is.
struct CoverageOptions {
  CoverageRows rows = CoverageRows::desks;  // areas: every municipality that has not ended
  AreaId area;                              // only rows in it; empty = all
  std::vector<ThemeId> themes;              // columns; empty = every theme
  std::vector<Weekday> weekdays;            // a cell for each; empty = one cell, whatever the day
  std::vector<std::string> groups;          // a cell for each; empty = one cell for a visitor of no known group
  Instant at;                               // with `weekdays`: openings in the five weeks from that day on count
  Stopped without;
  friend bool operator==(const CoverageOptions&, const CoverageOptions&) = default;
};

// A desk, with visitors from its own municipality; or a municipality, with visitors from there, at the desks in it, or
// where it has none at the desks of the library that serves it.
struct CoverageRow {
  std::string id;
  std::string name;
  std::vector<DeskId> desks;
  friend bool operator==(const CoverageRow&, const CoverageRow&) = default;
};

struct CoverageCell {
  ThemeId theme;
  std::size_t row = 0;  // in Coverage::rows
  std::optional<Weekday> weekday;
  std::string group;
  std::optional<ReferralKind> kind;           // nothing = nobody
  ServiceId by;                               // a service for which that holds
  std::optional<ReferralKind> hours_unknown;  // with a weekday: the warmest among services whose hours are not known
  friend bool operator==(const CoverageCell&, const CoverageCell&) = default;
};

struct Coverage {
  std::vector<CoverageRow> rows;     // in order of id
  std::vector<CoverageCell> cells;   // empty ones first, then external, warm, internal; within these by theme and row
  std::vector<AreaId> without_desk;  // municipalities without any desk; they have no row
  friend bool operator==(const Coverage&, const Coverage&) = default;
};

// Throws: NotFound for an unknown theme or area.
Coverage coverage(const Catalog& catalog, const ReferralGraph& graph, const CoverageOptions& options = {});

// Every group that some service is meant for, in order.
std::vector<std::string> groups_of(const Catalog& catalog);

// What became of one cell.
struct CellChange {
  std::string row;  // the id of the desk or area
  ThemeId theme;
  std::optional<Weekday> weekday;
  std::string group;
  std::optional<ReferralKind> before, after;
  ServiceId by;  // that it went by before; now, where it was empty
  // Whether visitors are worse off.
  bool colder() const noexcept { return before && (!after || *after > *before); }
  friend bool operator==(const CellChange&, const CellChange&) = default;
};

// The cells that differ, of rows that are in both: lost ones first, then colder ones, then what was gained.
std::vector<CellChange> compare(const Coverage& before, const Coverage& after);

}  // namespace wegwijs
