// The public holidays of the Netherlands, computed for any year by the rules of today (Queen's Day is not known).
//
// Threads: all functions may be called from several threads at once.
// Cost:    some nanoseconds a day.
#pragma once

#include <optional>
#include <vector>

#include "wegwijs/base/language.hpp"
#include "wegwijs/base/time.hpp"

namespace wegwijs {

struct Holiday {
  Date date;
  Sentence name;
  friend bool operator==(const Holiday& a, const Holiday& b) { return a.date == b.date && a.name.nl == b.name.nl; }
};

// New Year, Easter Sunday and Monday, King's Day (27 April; the 26th where that is a Sunday), Liberation Day (5 May, in
// years divisible by five), Ascension, Whit Sunday and Monday, both Christmas days; in order of date.
// Liberation Day may be Ascension Day as well: as in 2005, both are listed then, on the same date.
// Easter by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
std::vector<Holiday> holidays(std::chrono::year year);

// Returns: the holiday on that day (the first of the list where there are two), or nothing.
std::optional<Holiday> holiday_on(Date date) noexcept;

}  // namespace wegwijs
