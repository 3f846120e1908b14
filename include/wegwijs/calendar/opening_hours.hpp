// When something is open: a Schedule compiled once, asked often.
//
//   OpeningHours hours(desk.schedule);
//   if (hours.is_open(now)) …
//   else if (auto next = hours.next_opening(now)) …
//
// Opening is half-open: `opens ≤ moment < closes`, both turned into moments by the rules of zone.hpp.
// Holidays close it unless `holidays: open`; exceptions win over holidays and weekly rows, and a day with exceptions
// has only what they say. A schedule of which nothing is known counts as open on working days (Monday to Friday, no
// public holiday) from 09:00 to 17:00, and `known()` is false.
//
// Rows that a loader would have refused (closing before they open, a rule with a fault) never open anything.
//
// A recurrence rule is read as RFC 5545 says, with whole days: its DTSTART is `valid_from`, which is a day of the rule
// only when it fits the rule, and its weeks are those of ISO 8601 unless WKST says otherwise. A rule may go on for ever.
//
// Threads:   const functions may be called from several threads at once.
// Lifetime:  keeps no reference to the schedule.
// Cost:      building is some microseconds a row, and nothing is expanded; a question is well under a microsecond when
//            the answer is near, and looks at most `horizon_days` ahead, at some nanoseconds a day.
// Machines:  as zone.hpp says of one without time zones installed.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "wegwijs/base/language.hpp"
#include "wegwijs/base/time.hpp"
#include "wegwijs/model/schedule.hpp"

namespace wegwijs {

// From `opens` until just before `closes`.
struct OpenInterval {
  Instant opens;
  Instant closes;
  friend bool operator==(const OpenInterval&, const OpenInterval&) = default;
};

// One day of a week overview.
struct DayHours {
  Date date{};
  std::vector<std::pair<TimeOfDay, TimeOfDay>> open;   // wall clock, in order, not overlapping
  std::string holiday;                                 // its Dutch name, where it is one
  bool exception = false;                              // the hours come from an exception
  std::vector<std::string> notes;
  friend bool operator==(const DayHours&, const DayHours&) = default;
};

class OpeningHours {
 public:
  // How far ahead a search for an opening looks (concepts, section 3).
  static constexpr int horizon_days = 400;

  explicit OpeningHours(const Schedule& schedule);
  // Open whenever one of them is; of several places. Those of which nothing is known count only when all are unknown.
  explicit OpeningHours(std::span<const Schedule> schedules);
  OpeningHours(const OpeningHours&);
  OpeningHours(OpeningHours&&) noexcept;
  OpeningHours& operator=(const OpeningHours&);
  OpeningHours& operator=(OpeningHours&&) noexcept;
  ~OpeningHours();

  // False when the hours are the assumed ones of concepts section 3.
  bool known() const noexcept;
  bool is_open(Instant moment) const;
  // The first moment at or after `from` at which it is open: `from` itself when it is open then.
  // Returns: nothing when there is none up to the same local time horizon_days later ("no opening known").
  std::optional<Instant> next_opening(Instant from) const;
  // When the interval that contains `moment` ends; `moment` plus horizon_days when it goes on for longer (open day and
  // night). Returns: nothing when it is not open at `moment`.
  std::optional<Instant> closes_at(Instant moment) const;
  // Every interval that overlaps [from, to), clipped to it; touching intervals are joined; in order.
  // Requires: to - from of at most 50 years; throws InvalidArgument otherwise.
  std::vector<OpenInterval> open_intervals(Instant from, Instant to) const;
  // Seven days from `first` on.
  std::array<DayHours, 7> week_overview(Date first) const;

 private:
  struct Compiled;
  std::shared_ptr<const Compiled> compiled_;
};

// What is wrong with an RRULE, for a report. Returns: nothing when the rule is sound and can be expanded:
// RFC 5545 grammar in at most 500 characters; DAILY, WEEKLY, MONTHLY or YEARLY, without hours, minutes or seconds;
// INTERVAL and COUNT up to 9999; a valid_from where it counts in steps (INTERVAL > 1, COUNT) or leaves the day open
// (FREQ=WEEKLY without BYDAY); and at least one day that it names.
// Cost: some microseconds; at most some milliseconds, for rules that hardly ever or never name a day.
std::optional<Sentence> fault_of_rrule(std::string_view rrule, bool has_valid_from);

}  // namespace wegwijs
