// The clock changes of Europe/Amsterdam as one table, so that no question asks the time zone database again.
//
// Threads: read only once it is built; the first call builds it.
// Cost:    some nanoseconds a question.
#pragma once

#include <chrono>
#include <vector>

#include "wegwijs/base/time.hpp"

namespace wegwijs {

// A stretch of time, from `begin` until just before `end`, in which the wall clock is `offset` ahead of UTC.
struct ZonePeriod {
  Instant begin;
  Instant end;
  std::chrono::seconds offset{};
  LocalTime local_begin{};  // what the wall clock says at `begin`
  LocalTime local_end{};    // what it says when `end` is reached, just before it is changed
};

// The table covers 1970 to 2199; before and after, its first and last offset (winter time) go on.
const ZonePeriod& period_at(Instant instant);
// The first period that still has `local` before it. Where a switch night skips `local` that is the period after the
// skip, and `local` lies before its `local_begin`.
const ZonePeriod& period_of(LocalTime local);

// What holds on a machine without zone files, so that the library needs nothing beside itself: the European rule, which
// has been the law since 1996, and winter time before.
std::vector<ZonePeriod> european_periods();

// One day on the wall clock, and the moments at which its minutes fall.
class LocalDay {
 public:
  explicit LocalDay(std::chrono::local_days day) : LocalDay(day, period_of(LocalTime{day})) {}
  // The day on which `moment` falls.
  explicit LocalDay(Instant moment) : LocalDay(moment, period_at(moment)) {}

  std::chrono::local_days date() const noexcept { return day_; }
  // `minutes` after local midnight, 0 to 1440, by the rules of zone.hpp.
  Instant at(int minutes) const { return plain_ ? midnight_ + std::chrono::minutes{minutes} : on_switch_day(minutes); }

 private:
  LocalDay(std::chrono::local_days day, const ZonePeriod& period)
      : day_(day),
        midnight_(LocalTime{day}.time_since_epoch() - period.offset),
        plain_(period.local_begin <= LocalTime{day} && LocalTime{day} + std::chrono::days{1} < period.local_end) {}
  LocalDay(Instant moment, const ZonePeriod& period)
      : LocalDay(std::chrono::floor<std::chrono::days>(LocalTime{moment.time_since_epoch() + period.offset}), period) {}
  Instant on_switch_day(int minutes) const;

  std::chrono::local_days day_;
  Instant midnight_;  // meant for plain days only
  bool plain_;        // the clock does not change on this day
};

}  // namespace wegwijs
