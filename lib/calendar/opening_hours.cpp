#include "wegwijs/calendar/opening_hours.hpp"

#include <algorithm>
#include <utility>

#include "calendar/timetable.hpp"
#include "calendar/zone_table.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/calendar/zone.hpp"

namespace wegwijs {

namespace {

using namespace std::chrono;

// Moments that can be written as a date of four digits; outside them nothing is open.
constexpr Instant earliest = sys_days{1y / January / 2};
constexpr Instant latest = sys_days{9999y / December / 30};

constexpr auto longest_list = days{50 * 366};

// Concepts, section 3: of which nothing is known, it is open on working days from nine to five.
Schedule assumed_schedule() {
  using enum Weekday;
  Schedule schedule;
  schedule.rows.push_back({.days = {mo, tu, we, th, fr}, .opens = {9 * 60}, .closes = {17 * 60}});
  return schedule;
}

void add_once(std::vector<std::string>& list, const std::string& text) {
  if (!text.empty() && std::find(list.begin(), list.end(), text) == list.end()) list.push_back(text);
}

// Puts intervals in order, and joins those that overlap or touch.
template <class Interval, class Begin, class End>
void join(std::vector<Interval>& list, Begin Interval::*begin, End Interval::*end) {
  std::sort(list.begin(), list.end(), [&](const Interval& a, const Interval& b) { return a.*begin < b.*begin; });
  std::size_t kept = 0;
  for (const Interval& next : list) {
    if (kept > 0 && next.*begin <= list[kept - 1].*end)
      list[kept - 1].*end = std::max(list[kept - 1].*end, next.*end);
    else
      list[kept++] = next;
  }
  list.resize(kept);
}

}  // namespace

struct OpeningHours::Compiled {
  explicit Compiled(std::span<const Schedule> schedules) {
    for (const Schedule& schedule : schedules)
      if (!schedule.unknown()) timetables.emplace_back(schedule);
    known = !timetables.empty();
    if (!known) timetables.emplace_back(assumed_schedule());
    for (const Timetable& timetable : timetables) {
      first = std::min(first, timetable.first_day());
      last = std::max(last, timetable.last_day());
    }
  }

  // Calls visit(opens, closes) for the hours of that day as moments. On a switch night hours may come to nothing.
  template <class Visit>
  void for_each(const LocalDay& day, Visit&& visit) const {
    for (const Timetable& timetable : timetables) {
      timetable.for_each(day.date(), [&](const Hours& hours) {
        const Instant opens = day.at(hours.opens), closes = day.at(hours.closes);
        if (opens < closes) visit(opens, closes);
      });
    }
  }

  // The latest end of the hours that contain `moment`; `moment` itself when none do.
  Instant end_of_hours(Instant moment) const {
    Instant end = moment;
    for_each(LocalDay(moment), [&](Instant opens, Instant closes) {
      if (opens <= moment) end = std::max(end, closes);
    });
    return end;
  }

  std::vector<Timetable> timetables;
  bool known = false;
  local_days first = local_days::max(), last = local_days::min();  // nothing is open outside them
};

OpeningHours::OpeningHours(const Schedule& schedule) : OpeningHours(std::span(&schedule, 1)) {}
OpeningHours::OpeningHours(std::span<const Schedule> schedules) : compiled_(std::make_shared<Compiled>(schedules)) {}
OpeningHours::OpeningHours(const OpeningHours&) = default;
OpeningHours::OpeningHours(OpeningHours&&) noexcept = default;
OpeningHours& OpeningHours::operator=(const OpeningHours&) = default;
OpeningHours& OpeningHours::operator=(OpeningHours&&) noexcept = default;
OpeningHours::~OpeningHours() = default;

bool OpeningHours::known() const noexcept { return compiled_->known; }

bool OpeningHours::is_open(Instant moment) const {
  if (moment < earliest || moment > latest) return false;
  return compiled_->end_of_hours(moment) > moment;
}

std::optional<Instant> OpeningHours::next_opening(Instant from) const {
  if (from < earliest || from > latest) return std::nullopt;
  const LocalDay today(from);
  const local_days end = std::min(today.date() + days{horizon_days}, compiled_->last);
  std::optional<Instant> found;
  const auto look = [&](const LocalDay& day) {
    compiled_->for_each(day, [&](Instant opens, Instant closes) {
      if (closes > from && (!found || opens < *found)) found = std::max(opens, from);
    });
  };
  look(today);
  for (local_days day = std::max(today.date() + days{1}, compiled_->first); !found && day <= end; day += days{1})
    look(LocalDay(day));
  if (found && *found > plus_days(from, horizon_days)) return std::nullopt;
  return found;
}

std::optional<Instant> OpeningHours::closes_at(Instant moment) const {
  if (!is_open(moment)) return std::nullopt;
  const Instant limit = std::min(plus_days(moment, horizon_days), latest);
  for (Instant end = moment;;) {
    const Instant further = compiled_->end_of_hours(end);
    if (further == end || further >= limit) return std::min(further, limit);
    end = further;
  }
}

std::vector<OpenInterval> OpeningHours::open_intervals(Instant from, Instant to) const {
  from = std::clamp(from, earliest, latest);
  to = std::clamp(to, earliest, latest);
  if (to - from > longest_list)
    throw InvalidArgument("too-long", {"openingstijden worden gegeven over ten hoogste 50 jaar",
                                       "opening hours are listed for at most 50 years"});
  std::vector<OpenInterval> list;
  if (from >= to) return list;
  const local_days end = std::min(LocalDay(to).date(), compiled_->last);
  for (local_days day = std::max(LocalDay(from).date(), compiled_->first); day <= end; day += days{1}) {
    compiled_->for_each(LocalDay(day), [&](Instant opens, Instant closes) {
      if (closes > from && opens < to) list.push_back({std::max(opens, from), std::min(closes, to)});
    });
  }
  join(list, &OpenInterval::opens, &OpenInterval::closes);
  return list;
}

std::array<DayHours, 7> OpeningHours::week_overview(Date first) const {
  std::array<DayHours, 7> week;
  local_days day{first};
  for (DayHours& hours : week) {
    hours.date = Date{day};
    if (const auto holiday = holiday_on(hours.date)) hours.holiday = holiday->name.nl;
    for (const Timetable& timetable : compiled_->timetables) {
      timetable.for_each(day, [&](const Hours& open) { hours.open.push_back({{open.opens}, {open.closes}}); });
      const auto specials = timetable.specials_on(day);
      for (const auto& special : specials) add_once(hours.notes, timetable.note_of(special.note));
      if (!specials.empty())
        hours.exception = true;
      else
        timetable.for_each_slot(day, [&](const auto& slot) { add_once(hours.notes, timetable.note_of(slot.note)); });
    }
    using Span = std::pair<TimeOfDay, TimeOfDay>;
    join(hours.open, &Span::first, &Span::second);
    day += days{1};
  }
  return week;
}

std::optional<Sentence> fault_of_rrule(std::string_view rrule, bool has_valid_from) {
  const auto read = read_rrule(rrule);
  if (const auto* fault = std::get_if<Sentence>(&read)) return *fault;
  return Recurrence::fault(std::get<Rule>(read), has_valid_from);
}

}  // namespace wegwijs
