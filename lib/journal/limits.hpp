// What fits into an entry.
#pragma once

#include <cstddef>

#include "wegwijs/base/time.hpp"

namespace wegwijs {

inline constexpr std::size_t most_of_a_kind = 10;  // themes, products, referrals

// What became of a referral is not known before the day of the question. Throws: InvalidArgument.
void check_fate_day(Date on, LocalTime hour);

}  // namespace wegwijs
