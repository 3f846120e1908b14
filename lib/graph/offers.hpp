// What a cell of the coverage is made from: on which days services open, and what everybody of an area may come to.
#pragma once

#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "graph/links.hpp"
#include "wegwijs/graph/referral_graph.hpp"

namespace wegwijs {

// The warmest way found so far. Of equally warm ways the first stays.
struct Best {
  std::optional<ReferralKind> kind;
  Index service = no_index;

  void consider(ReferralKind other, Index by) {
    if (!kind || other < *kind) *this = {other, by};
  }
};

// A cell in the making: ways by services that are open that day, and by those whose hours nobody knows.
struct Ways {
  Best known, unknown;
};

enum class Opening { open, shut, unknown };

// On which week days services open in the five weeks from `at` on: long enough for what happens once a month.
class OpenDays {
 public:
  OpenDays(const Catalog& catalog, const ReferralGraph& graph, Instant at);
  Opening on(Index service, Weekday day) const noexcept;

 private:
  std::vector<unsigned> days_;  // a bit for each week day, and one for "hours unknown"
};

// By area and cell: a service that everybody who lives there may come to. Made once, asked for every desk.
class Offers {
 public:
  explicit Offers(std::size_t cells) : cells_(cells) {}

  void add(const Service& service, Index number, std::size_t cell, Opening opening);

  // For who lives in `area`, what is meant for the smallest area comes first; an empty area excludes nothing.
  void consider(Ways& ways, std::size_t cell, const AreaId& area, const Catalog& catalog) const;

 private:
  using First = std::vector<std::pair<Index, Index>>;  // by cell: the first that is open, the first of unknown hours

  void put(First& first, Index number, std::size_t cell, Opening opening) const;

  std::size_t cells_;
  First anybody_, everywhere_;
  std::unordered_map<AreaId, First> in_;
};

}  // namespace wegwijs
