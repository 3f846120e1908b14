#include "calendar/timetable.hpp"

#include <algorithm>
#include <utility>

namespace wegwijs {

namespace {

using namespace std::chrono;

constexpr local_days earliest{1y / January / 1};
constexpr local_days latest{9999y / December / 31};

// Hours that a loader would have refused are none.
Hours sound(TimeOfDay opens, TimeOfDay closes) noexcept {
  const Hours hours{opens.minutes, closes.minutes};
  return hours.opens >= 0 && hours.closes <= 24 * 60 ? hours : Hours{};
}

weekday weekday_of(Weekday day) noexcept { return Monday + days{static_cast<int>(day)}; }

}  // namespace

Timetable::Timetable(const Schedule& schedule)
    : closed_on_holidays_(schedule.holidays == Holidays::closed), first_day_(latest), last_day_(earliest) {
  for (const ScheduleRow& row : schedule.rows) add(row);
  for (const ScheduleException& exception : schedule.exceptions) add(exception);
  std::stable_sort(specials_.begin(), specials_.end(),
                   [](const Special& a, const Special& b) { return a.day < b.day; });
  close_where_said(schedule.exceptions);
}

void Timetable::add(const ScheduleRow& row) {
  Slot slot{.first = row.valid_from ? local_days{*row.valid_from} : earliest,
            .last = row.valid_to ? local_days{*row.valid_to} : latest,
            .hours = sound(row.opens, row.closes),
            .recurrence = -1,
            .note = keep(row.note)};
  if (slot.hours.empty() || slot.first > slot.last) return;
  if (row.rrule.empty()) {
    for (const Weekday day : row.days) week_[weekday_of(day).c_encoding()].push_back(slot);
    if (!row.days.empty()) widen(slot.first, slot.last);
    return;
  }
  auto read = read_rrule(row.rrule);
  auto* rule = std::get_if<Rule>(&read);
  if (rule == nullptr || Recurrence::fault(*rule, row.valid_from.has_value())) return;
  slot.recurrence = std::ssize(recurrences_);
  recurrences_.emplace_back(std::move(*rule), row.valid_from);
  slot.last = std::min(slot.last, recurrences_.back().last_day());
  for (auto& slots : week_) slots.push_back(slot);
  widen(slot.first, slot.last);
}

void Timetable::add(const ScheduleException& exception) {
  const bool open = !exception.closed && exception.opens && exception.closes;
  const Special special{.day = local_days{exception.date},
                        .hours = open ? sound(*exception.opens, *exception.closes) : Hours{},
                        .note = keep(exception.note)};
  specials_.push_back(special);
  if (!special.hours.empty()) widen(special.day, special.day);
}

// An exception that says closed wins over the others of its day.
void Timetable::close_where_said(const std::vector<ScheduleException>& exceptions) {
  for (const ScheduleException& exception : exceptions) {
    if (!exception.closed) continue;
    const auto same_day = specials_on(local_days{exception.date});
    const auto begin = specials_.begin() + (same_day.data() - specials_.data());
    std::for_each(begin, begin + std::ssize(same_day), [](Special& special) { special.hours = {}; });
  }
}

void Timetable::widen(local_days first, local_days last) noexcept {
  first_day_ = std::min(first_day_, first);
  last_day_ = std::max(last_day_, last);
}

std::size_t Timetable::keep(const std::string& note) {
  notes_.push_back(note);
  return notes_.size() - 1;
}

std::span<const Timetable::Special> Timetable::specials_on(local_days day) const noexcept {
  const auto earlier = [](const Special& special, local_days wanted) { return special.day < wanted; };
  const auto begin = std::lower_bound(specials_.begin(), specials_.end(), day, earlier);
  auto end = begin;
  while (end != specials_.end() && end->day == day) ++end;
  return {begin, end};
}

}  // namespace wegwijs
