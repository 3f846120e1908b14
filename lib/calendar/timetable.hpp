// One Schedule made ready to be asked about single days: which hours count on that day, with holidays and exceptions
// applied. Knows days and minutes only; moments and switch nights belong to opening_hours.cpp.
//
// Threads: const functions may be called from several threads at once.
#pragma once

#include <array>
#include <chrono>
#include <span>
#include <string>
#include <vector>

#include "calendar/recurrence.hpp"
#include "wegwijs/calendar/holidays.hpp"
#include "wegwijs/model/schedule.hpp"

namespace wegwijs {

// Minutes after local midnight, 0 ≤ opens < closes ≤ 1440.
struct Hours {
  int opens = 0;
  int closes = 0;
  bool empty() const noexcept { return opens >= closes; }
};

class Timetable {
 public:
  // A row as it counts on one week day.
  struct Slot {
    std::chrono::local_days first, last;
    Hours hours;
    std::ptrdiff_t recurrence;  // in recurrences_; -1 for rows of week days
    std::size_t note;           // in notes_
  };
  // What one exception says of its day; no hours = closed.
  struct Special {
    std::chrono::local_days day;
    Hours hours;
    std::size_t note;
  };

  explicit Timetable(const Schedule& schedule);

  // Nothing is open outside these days.
  std::chrono::local_days first_day() const noexcept { return first_day_; }
  std::chrono::local_days last_day() const noexcept { return last_day_; }

  // Calls visit(hours) for all hours of that day, in no particular order; they may overlap.
  template <class Visit>
  void for_each(std::chrono::local_days day, Visit&& visit) const;

  std::span<const Special> specials_on(std::chrono::local_days day) const noexcept;
  // Calls visit(slot) for every row that counts on that day; none on a holiday that closes. Exceptions are not asked.
  template <class Visit>
  void for_each_slot(std::chrono::local_days day, Visit&& visit) const;
  const std::string& note_of(std::size_t note) const noexcept { return notes_[note]; }

 private:
  void add(const ScheduleRow& row);
  void add(const ScheduleException& exception);
  void close_where_said(const std::vector<ScheduleException>& exceptions);
  void widen(std::chrono::local_days first, std::chrono::local_days last) noexcept;
  std::size_t keep(const std::string& note);

  std::array<std::vector<Slot>, 7> week_;  // from Sunday on
  std::vector<Special> specials_;          // in order of day
  std::vector<Recurrence> recurrences_;
  std::vector<std::string> notes_;
  bool closed_on_holidays_;
  std::chrono::local_days first_day_, last_day_;
};

template <class Visit>
void Timetable::for_each_slot(std::chrono::local_days day, Visit&& visit) const {
  bool may_be_holiday = closed_on_holidays_;
  for (const Slot& slot : week_[std::chrono::weekday{day}.c_encoding()]) {
    if (day < slot.first || slot.last < day) continue;
    if (slot.recurrence >= 0 && !recurrences_[static_cast<std::size_t>(slot.recurrence)].contains(day)) continue;
    if (may_be_holiday && holiday_on(Date{day})) return;
    may_be_holiday = false;
    visit(slot);
  }
}

template <class Visit>
void Timetable::for_each(std::chrono::local_days day, Visit&& visit) const {
  const auto specials = specials_on(day);
  if (specials.empty()) return for_each_slot(day, [&](const Slot& slot) { visit(slot.hours); });
  for (const Special& special : specials)
    if (!special.hours.empty()) visit(special.hours);
}

}  // namespace wegwijs
