// The agreements of a catalog by number, with the themes for which they and the services count.
//
// Services, desks, rules and themes are named by their place in the catalog's lists.
#pragma once

#include <boost/dynamic_bitset.hpp>
#include <cstdint>
#include <span>
#include <vector>

#include "wegwijs/model/catalog.hpp"

namespace wegwijs {

using Index = std::uint32_t;
inline constexpr Index no_index = static_cast<Index>(-1);

// A bit for each theme, and a last one that is always set: "whatever the theme".
using ThemeSet = boost::dynamic_bitset<std::uint64_t>;

struct Links {
  explicit Links(const Catalog& catalog);

  const Catalog& catalog;
  std::size_t any_theme;                          // the last bit
  std::vector<ThemeSet> service_themes;           // its own, its products' and all above them
  std::vector<ThemeSet> rule_themes;              // those it was agreed for, and all below and above them
  std::vector<Index> rule_target;                 // the service, or no_index where it does not exist
  std::vector<ReferralKind> rule_kind;
  std::vector<std::vector<Index>> service_rules;  // rules that count for the service: its own and its organization's
  std::vector<std::vector<Index>> desk_rules;
  std::vector<std::vector<Index>> own_rules;           // of each service, without those of its organization
  std::vector<std::vector<Index>> organization_rules;  // of each organization
  std::vector<Index> organization_of;                  // each service; no_index where that does not exist
  std::vector<bool> is_referral_only;                  // by service; asked so often that the record is too far away
  std::vector<Index> relays;  // open services from which a rule leads to a referral-only one

  // Whether nobody can go there by themselves.
  bool referral_only(Index service) const noexcept { return is_referral_only[service]; }

  Index index(const Service& service) const noexcept {
    return static_cast<Index>(&service - catalog.services().data());
  }
  Index index(const Desk& desk) const noexcept { return static_cast<Index>(&desk - catalog.desks().data()); }
  Index index(const ReferralRule& rule) const noexcept { return static_cast<Index>(&rule - catalog.rules().data()); }
  // Throws: NotFound.
  std::size_t bit(const ThemeId& theme) const;
};

}  // namespace wegwijs
