// What changed between two maps: which records, and for which desks which ways to help were lost, gained or became
// colder.
//
//   MapDiff diff = map_diff({old_catalog, old_graph}, {new_catalog, new_graph});
//   for (const PathChange& path : diff.paths) if (path.colder()) …
//
// Threads:   may be called from several threads at once.
// Lifetime:  results own their data.
// Cost:      desks × services, with one look at each; who may come where is worked out once for each municipality.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "wegwijs/graph/coverage.hpp"

namespace wegwijs {

enum class Change { lost, gained, changed };

template <>
struct EnumNames<Change> {
  static constexpr auto values = std::to_array<std::string_view>({"lost", "gained", "changed"});
};

struct RecordChange {
  Change change = Change::changed;
  std::string kind;  // "service", "desk", "referral" …
  std::string id;    // of a referral "from → to"
  std::string name;
  std::vector<std::string> fields;  // that differ, of a changed record
  friend bool operator==(const RecordChange&, const RecordChange&) = default;
};

// For these desks the warmest route to the service is of another kind now.
struct PathChange {
  ServiceId service;
  std::string name;                           // of the service, as it is now, or was
  std::optional<ReferralKind> before, after;  // nothing = no route
  std::vector<DeskId> desks;
  bool colder() const noexcept { return before && (!after || *after > *before); }
  friend bool operator==(const PathChange&, const PathChange&) = default;
};

struct MapDiff {
  std::vector<RecordChange> records;  // lost, gained, changed; within these in order of kind and id
  std::vector<PathChange> paths;      // lost, colder, warmer, gained; within these in order of service
  std::vector<CellChange> cells;      // of themes and desks that are in both maps
  friend bool operator==(const MapDiff&, const MapDiff&) = default;
};

// A catalog with its graph.
struct MapView {
  const Catalog& catalog;
  const ReferralGraph& graph;
};

// Paths and cells of desks that are active in both maps.
MapDiff map_diff(const MapView& before, const MapView& after);

}  // namespace wegwijs
