// When something is open, as partners write it. What the rows mean together is told by calendar/opening_hours.hpp.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "wegwijs/base/time.hpp"
#include "wegwijs/model/enums.hpp"

namespace wegwijs {

// Open from `opens` until just before `closes`, on the week days `days` or on the days of `rrule` (one of the two),
// from `valid_from` up to and including `valid_to`.
struct ScheduleRow {
  std::vector<Weekday> days;
  std::string rrule;                 // iCalendar (RFC 5545) recurrence rule; its DTSTART is valid_from
  TimeOfDay opens;
  TimeOfDay closes;
  std::optional<Date> valid_from;
  std::optional<Date> valid_to;
  std::string note;
  friend bool operator==(const ScheduleRow&, const ScheduleRow&) = default;
};

// One day that differs. Wins over holidays and weekly rows; several for one day add up, unless one says closed.
struct ScheduleException {
  Date date{};
  bool closed = false;
  std::optional<TimeOfDay> opens;
  std::optional<TimeOfDay> closes;
  std::string note;
  friend bool operator==(const ScheduleException&, const ScheduleException&) = default;
};

// The three parts of opening hours that always go together.
struct Schedule {
  std::vector<ScheduleRow> rows;
  Holidays holidays = Holidays::closed;
  std::vector<ScheduleException> exceptions;

  // Nothing is known: counts as working days 09:00-17:00 and is told as "hours unknown".
  bool unknown() const noexcept { return rows.empty() && exceptions.empty(); }
  friend bool operator==(const Schedule&, const Schedule&) = default;
};

}  // namespace wegwijs
