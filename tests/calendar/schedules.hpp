// Short ways to write schedules and moments in the tests of this room.
#pragma once

#include <string_view>
#include <vector>

#include "wegwijs/calendar/opening_hours.hpp"
#include "wegwijs/calendar/zone.hpp"

namespace wegwijs {

inline Instant moment(std::string_view text) { return parse_instant(text).value(); }
inline Date date(std::string_view text) { return parse_date(text).value(); }
inline TimeOfDay clock(std::string_view text) { return parse_time_of_day(text).value(); }

inline ScheduleRow weekly(std::vector<Weekday> days, std::string_view opens, std::string_view closes) {
  return {.days = std::move(days), .opens = clock(opens), .closes = clock(closes)};
}

inline ScheduleRow by_rule(std::string rule, std::string_view opens, std::string_view closes) {
  return {.rrule = std::move(rule), .opens = clock(opens), .closes = clock(closes)};
}

inline ScheduleException closed_on(std::string_view day) { return {.date = date(day), .closed = true}; }
inline ScheduleException open_on(std::string_view day, std::string_view opens, std::string_view closes) {
  return {.date = date(day), .opens = clock(opens), .closes = clock(closes)};
}

inline const std::vector<Weekday> working_days{Weekday::mo, Weekday::tu, Weekday::we, Weekday::th, Weekday::fr};
inline const std::vector<Weekday> every_day{Weekday::mo, Weekday::tu, Weekday::we, Weekday::th,
                                            Weekday::fr, Weekday::sa, Weekday::su};

// "2026-11-24T10:00:00+01:00", or "none".
inline std::string written(const std::optional<Instant>& instant) { return instant ? to_iso8601(*instant) : "none"; }

}  // namespace wegwijs
