// An edge of the referral network that somebody agreed on: from a desk, service or organization to a service.
// What follows from the data alone (internal and external referrals of a desk) is not written down as a rule.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "wegwijs/model/contact.hpp"
#include "wegwijs/model/enums.hpp"
#include "wegwijs/model/ids.hpp"

namespace wegwijs {

struct Agreement {
  std::optional<Date> on;
  std::optional<Date> review;
  friend bool operator==(const Agreement&, const Agreement&) = default;
};

struct ReferralRule {
  ReferrerId from;
  ServiceId to;
  ReferralKind kind = ReferralKind::external;
  std::vector<HandOver> how;
  Contact contact;
  Schedule schedule;                      // when the hand-over is possible; unknown() = whenever `from` is open
  std::optional<int> lead_time_days;      // overrides the service's; 0 or more
  std::vector<Need> needs;
  std::vector<ThemeId> themes;            // only for these; empty = all that `to` handles
  Agreement agreed;
  std::string note;
  Provenance provenance;
  bool fictional = false;
  friend bool operator==(const ReferralRule&, const ReferralRule&) = default;
};

}  // namespace wegwijs
