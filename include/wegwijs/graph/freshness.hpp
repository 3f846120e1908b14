// Which facts are due to be checked with the partner, as a list to work through on the phone.
//
//   for (const Check& check : stale(catalog, {.at = now})) …   // the longest overdue first
//
// A fact was last checked on the day it was verified, else on the day its source was seen. Some months after that, by
// the table below, it is due. What was never verified and comes from an undated source is due from the day it was
// written down: nobody knows how old it is. An agreement is due on its review date where it has one.
//
// Threads:   may be called from several threads at once.
// Lifetime:  results own their data.
// Cost:      linear in the catalog.
// Not for:   the mark beside an answer that says "call first"; that is is_stale() in desk/advice.hpp.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "wegwijs/base/time.hpp"
#include "wegwijs/graph/referral_graph.hpp"

namespace wegwijs {

enum class CheckKind { phone, desk, urgent, service, organization, agreement, product, location };

template <>
struct EnumNames<CheckKind> {
  static constexpr auto values = std::to_array<std::string_view>(
      {"phone", "desk", "urgent", "service", "organization", "agreement", "product", "location"});
};

// After how many months a fact is due: what changes often, and what costs a visitor most when it is wrong, first.
inline constexpr std::array<int, EnumNames<CheckKind>::values.size()> check_terms_in_months{
    6,   // phone         numbers and phone hours, of every record
    6,   // desk          opening hours, staffing
    6,   // urgent        what to do and whom to call in danger
    12,  // service       for whom, how, where and when
    12,  // organization  name, website, whether it goes on
    12,  // agreement     a referral rule, from the day agreed on, else seen; its own review date goes before
    24,  // product       what to bring, who carries it out
    24,  // location      address
};

constexpr int check_term_in_months(CheckKind kind) noexcept {
  return check_terms_in_months[static_cast<std::size_t>(kind)];
}

// One call to make.
struct Check {
  CheckKind kind = CheckKind::service;
  std::string id;  // of the record; of an agreement "from → to"
  std::string name;
  OrganizationId organization;  // whom to ask; empty where nobody is known
  std::string organization_name;
  std::string phone;                // the number to call, never 112; empty where none is known
  std::vector<std::string> facts;   // of a phone check: the numbers
  std::optional<Date> last;         // checked or seen; nothing = no date at all
  bool verified = false;            // `last` is a day somebody checked
  bool undated = false;             // and never verified: `last` is only the day it was written down
  std::optional<Date> due;          // nothing = from the start
  std::optional<int> days_overdue;  // 0 or more when due; negative: due in so many days; nothing = since for ever
  friend bool operator==(const Check&, const Check&) = default;
};

// `at` must be given.
struct StaleOptions {
  Instant at;
  std::optional<CheckKind> kind;  // only these
  int within_days = 0;            // also what comes due in so many days
  friend bool operator==(const StaleOptions&, const StaleOptions&) = default;
};

// The longest overdue first; what has no date at all before everything. Records that are not active are passed over.
std::vector<Check> stale(const Catalog& catalog, const StaleOptions& options);

// The day on which a fact was last known to hold: verified, else seen.
// Returns: nothing when it was never verified and its source is undated, or when no date is given.
std::optional<Date> checked_on(const Provenance& provenance);

// The day of the oldest step of a route: of a rule's own facts, else those of the service, else of its organization.
// Returns: nothing when a step is of unknown age.
std::optional<Date> checked_on(const Route& route, const Catalog& catalog);

}  // namespace wegwijs
