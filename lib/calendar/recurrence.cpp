#include "calendar/recurrence.hpp"

#include <algorithm>
#include <utility>

namespace wegwijs {

namespace {

using namespace std::chrono;
using enum Rule::Frequency;

constexpr local_days earliest{1y / January / 1};
constexpr local_days latest{9999y / December / 31};

constexpr Sentence needs_start{
    "deze herhaalregel telt vanaf een begin (INTERVAL, COUNT of een dag die er niet in staat); geef valid_from",
    "this recurrence rule counts from a start (INTERVAL, COUNT or a day it does not name); give valid_from"};
constexpr Sentence no_day{"deze herhaalregel levert geen enkele dag op", "this recurrence rule names no day at all"};

// Of `number` in a row of `total`: whether the list names it, from the front or from the end. An empty list names all.
bool names(const std::vector<int>& list, int number, int total) noexcept {
  return list.empty() || std::any_of(list.begin(), list.end(),
                                     [=](int wanted) { return wanted == number || wanted == number - total - 1; });
}

local_days week_begin(local_days day, weekday first) noexcept { return day - (weekday{day} - first); }

// The week that has at least four of its days in `in` is the first of that year (ISO 8601, for any first week day).
local_days first_week(year in, weekday first) noexcept { return week_begin(local_days{in / January / 4}, first); }

constexpr int number(days distance) noexcept { return static_cast<int>(distance.count()) + 1; }

}  // namespace

struct Recurrence::Parts {
  explicit Parts(local_days in) noexcept : day(in), date(in) {}

  local_days month_begin() const noexcept { return day - (days{static_cast<unsigned>(date.day())} - days{1}); }
  local_days year_begin() const noexcept { return local_days{date.year() / January / 1}; }
  int month_length() const noexcept {
    return static_cast<int>(static_cast<unsigned>(year_month_day_last{date.year() / date.month() / last}.day()));
  }
  int year_length() const noexcept { return date.year().is_leap() ? 366 : 365; }

  local_days day;
  Date date;
};

Recurrence::Recurrence(Rule rule, std::optional<Date> start)
    : rule_(std::move(rule)), first_(start ? local_days{*start} : earliest), last_(rule_.until.value_or(latest)) {
  if (!start) return;
  if (!rule_.names_days()) take_open_day_from(*start);
  if (rule_.count > 0) last_ = last_counted();
}

// What a rule leaves open is that of its first day: the week day, the day of the month, the month.
void Recurrence::take_open_day_from(Date start) {
  if (rule_.frequency == weekly || !rule_.weeks.empty()) {
    rule_.days.push_back({weekday{local_days{start}}, 0});
    return;
  }
  rule_.month_days.push_back(static_cast<int>(static_cast<unsigned>(start.day())));
  if (rule_.frequency == yearly && rule_.months.empty())
    rule_.months.push_back(static_cast<int>(static_cast<unsigned>(start.month())));
}

local_days Recurrence::last_counted() const noexcept {
  const local_days limit = std::min(first_ + longest_count, latest);
  int left = rule_.count;
  for (local_days day = first_; day < limit; day += days{1})
    if (matches(day) && --left == 0) return day;
  return limit;
}

bool Recurrence::contains(local_days day) const noexcept { return first_ <= day && day <= last_ && matches(day); }

bool Recurrence::matches(local_days day) const noexcept {
  const Parts parts(day);
  return fits(parts) && in_step(parts) && (rule_.positions.empty() || at_position(parts));
}

bool Recurrence::in_step(const Parts& day) const noexcept {
  if (rule_.interval == 1) return true;
  const Date start{first_};
  const auto steps = [&]() -> std::int64_t {
    switch (rule_.frequency) {
      case daily:
        return (day.day - first_).count();
      case weekly:
        return (week_begin(day.day, rule_.week_start) - week_begin(first_, rule_.week_start)).count() / 7;
      case monthly:
        return (day.date.year() / day.date.month() - start.year() / start.month()).count();
      case yearly:
        return (day.date.year() - start.year()).count();
    }
    return 0;
  }();
  return steps % rule_.interval == 0;
}

// Every condition but the step and BYSETPOS.
bool Recurrence::fits(const Parts& day) const noexcept {
  const auto month = static_cast<int>(static_cast<unsigned>(day.date.month()));
  const auto month_day = static_cast<int>(static_cast<unsigned>(day.date.day()));
  if (!names(rule_.months, month, 12)) return false;
  if (!rule_.days.empty() && !fits_weekday(day)) return false;
  if (!rule_.month_days.empty() && !names(rule_.month_days, month_day, day.month_length())) return false;
  if (!rule_.year_days.empty() && !names(rule_.year_days, number(day.day - day.year_begin()), day.year_length()))
    return false;
  if (rule_.weeks.empty()) return true;

  const year this_year = day.date.year();
  year of = this_year;  // the first and last days of a year may lie in a week of its neighbour
  if (day.day >= first_week(this_year + years{1}, rule_.week_start)) of = this_year + years{1};
  if (day.day < first_week(this_year, rule_.week_start)) of = this_year - years{1};
  const local_days week_one = first_week(of, rule_.week_start);
  const auto weeks_of = [&](local_days until) { return static_cast<int>((until - week_one).count() / 7); };
  return names(rule_.weeks, weeks_of(day.day) + 1, weeks_of(first_week(of + years{1}, rule_.week_start)));
}

bool Recurrence::fits_weekday(const Parts& day) const noexcept {
  const weekday is{day.day};
  return std::any_of(rule_.days.begin(), rule_.days.end(), [&](const RuleDay& wanted) {
    if (wanted.weekday != is || wanted.nth == 0) return wanted.weekday == is;
    const bool in_month = rule_.frequency == monthly || !rule_.months.empty();
    const auto before = static_cast<int>((day.day - (in_month ? day.month_begin() : day.year_begin())).count());
    const int after = (in_month ? day.month_length() : day.year_length()) - 1 - before;
    return wanted.nth > 0 ? wanted.nth == before / 7 + 1 : wanted.nth == -(after / 7) - 1;
  });
}

// BYSETPOS: the place of the day among all days of its week, month or year that fit.
bool Recurrence::at_position(const Parts& day) const noexcept {
  local_days begin = day.day, end = day.day + days{1};
  switch (rule_.frequency) {
    case daily:
      break;
    case weekly:
      begin = week_begin(day.day, rule_.week_start);
      end = begin + days{7};
      break;
    case monthly:
      begin = day.month_begin();
      end = begin + days{day.month_length()};
      break;
    case yearly:
      begin = day.year_begin();
      end = begin + days{day.year_length()};
      break;
  }
  // Counting begins at the day itself and stops where the place is passed: most rules want the first or the last.
  const auto is_at = [&](int place, local_days border, days step) {
    int count = 0;
    for (local_days other = day.day; other != border && count <= place; other += step)
      if (fits(Parts(other))) ++count;
    return count == place;
  };
  return std::any_of(rule_.positions.begin(), rule_.positions.end(), [&](int wanted) {
    return wanted > 0 ? is_at(wanted, begin - days{1}, -days{1}) : is_at(-wanted, end, days{1});
  });
}

std::optional<Sentence> Recurrence::fault(const Rule& rule, bool has_start) {
  const bool counts = rule.interval > 1 || rule.count > 0;
  if (!has_start && (counts || !rule.names_days())) return needs_start;
  if (!rule.names_days()) return std::nullopt;  // its first day is one
  // Forty years have every kind of year and of month. Where the rule starts is not known here, so steps do not count.
  Rule every = rule;
  every.interval = 1;
  every.until.reset();
  const Recurrence recurrence(std::move(every), std::nullopt);
  const local_days begin{2000y / January / 1};
  for (local_days day = begin; day < begin + days{40 * 366}; day += days{1})
    if (recurrence.contains(day)) return std::nullopt;
  return no_day;
}

}  // namespace wegwijs
