// The days of a recurrence rule, from the day it starts.
//
// A day is looked at by itself: its month, its place in the month, how many steps it lies from the start. Nothing is
// expanded, so a rule without end costs no more than a week day, and any day of any year can be asked for. (libical
// reads the rules; its own expansion needs microseconds a day, searches up to the year 20000 for rules that name no
// day, and passes over BYSETPOS in weekly rules.)
//
// Threads: const functions may be called from several threads at once.
// Cost:    tens of nanoseconds a day; a rule with BYSETPOS looks at the whole month or year of that day.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include "calendar/rrule.hpp"
#include "wegwijs/base/time.hpp"

namespace wegwijs {

class Recurrence {
 public:
  // Requires: `start` where the rule counts in steps or leaves the day open (see fault_of_rrule).
  Recurrence(Rule rule, std::optional<Date> start);

  bool contains(std::chrono::local_days day) const noexcept;
  // No day after this one is contained.
  std::chrono::local_days last_day() const noexcept { return last_; }

  // What is wrong with the rule as it is written. Returns: nothing when it can be used.
  static std::optional<Sentence> fault(const Rule& rule, bool has_start);

 private:
  // A day taken apart once, for the conditions to look at.
  struct Parts;

  // COUNT is counted from the start for at most so long; whoever needs more means "without end".
  static constexpr std::chrono::days longest_count = std::chrono::days{200 * 366};

  void take_open_day_from(Date start);
  std::chrono::local_days last_counted() const noexcept;
  bool in_step(const Parts& day) const noexcept;
  bool fits(const Parts& day) const noexcept;
  bool fits_weekday(const Parts& day) const noexcept;
  bool at_position(const Parts& day) const noexcept;
  bool matches(std::chrono::local_days day) const noexcept;

  Rule rule_;
  std::chrono::local_days first_;  // nothing before it or after `last_` counts
  std::chrono::local_days last_;
};

}  // namespace wegwijs
