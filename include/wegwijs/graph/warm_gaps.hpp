// What a desk still lacks for a warm path: the themes it can only give details for, and whom to make an agreement with.
//
//   for (const WarmGaps& desk : warm_gaps(catalog))
//     for (const WarmGap& gap : desk.gaps)
//       std::cout << desk.name << ": " << gap.name << ", " << gap.candidates.size() << " partners to call\n";
//
// A theme has a warm path when the desk can reach a service for it, open to people of its own municipality, by internal
// and warm steps alone. Whether that happens this week is not looked at: see coverage.hpp. Where a theme has no path,
// neither has any theme below it; only the upper one is told.
//
// Threads:   may be called from several threads at once.
// Lifetime:  results own their data.
// Cost:      for each desk what its own services and rules lead to, and the services of its municipality.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "wegwijs/model/catalog.hpp"

namespace wegwijs {

// What must be found out before a warm rule can be written.
enum class RulePart {
  contact_or_hour,  // a role to ask for, or an hour that can be booked: neither is known
  agreement,        // that the partner agrees, and since when
};

template <>
struct EnumNames<RulePart> {
  static constexpr auto values = std::to_array<std::string_view>({"contact-or-hour", "agreement"});
};

// A service of the desk's own municipality, of another organization, to which no warm rule leads yet and of which at
// least a telephone number or the hours are known.
struct WarmCandidate {
  ServiceId service;
  std::string name;
  std::string organization_name;
  std::string phone;         // the number to call; empty where only the hours are known
  std::string contact_role;  // empty where none is known
  bool hours_known = false;
  std::optional<double> distance_m;  // from the desk to its nearest place
  std::vector<RulePart> missing;     // for a rule, in the order of the enumeration
  friend bool operator==(const WarmCandidate&, const WarmCandidate&) = default;
};

struct WarmGap {
  ThemeId theme;
  std::string name;
  std::size_t themes_below = 0;  // that lack a path with it
  // Those whose own subject it is first, then those of whom least is missing, then the nearest; at most
  // `most_candidates`.
  std::vector<WarmCandidate> candidates;
  std::size_t candidates_in_all = 0;
  friend bool operator==(const WarmGap&, const WarmGap&) = default;
};

struct WarmGaps {
  DeskId desk;
  std::string name;
  AreaId municipality;        // empty where it is not known; then there are no candidates
  std::vector<WarmGap> gaps;  // those with candidates first, then in order of theme

  // For how many gaps there is somebody to call.
  std::size_t with_candidates() const noexcept;
  friend bool operator==(const WarmGaps&, const WarmGaps&) = default;
};

struct WarmGapsOptions {
  std::size_t most_candidates = 3;  // for each theme
  friend bool operator==(const WarmGapsOptions&, const WarmGapsOptions&) = default;
};

// Every active desk, in order of id.
std::vector<WarmGaps> warm_gaps(const Catalog& catalog, const WarmGapsOptions& options = {});

// One desk, whatever its status. Throws: NotFound.
WarmGaps warm_gaps(const Catalog& catalog, const DeskId& desk, const WarmGapsOptions& options = {});

}  // namespace wegwijs
