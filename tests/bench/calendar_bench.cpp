// How long questions about opening hours take, in nanoseconds each.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

#include "wegwijs/calendar/opening_hours.hpp"
#include "wegwijs/calendar/zone.hpp"

using namespace wegwijs;

namespace {

using Clock = std::chrono::steady_clock;

Instant moment(const char* text) { return parse_instant(text).value(); }

// Moments all over two years, so that neither the same day nor the same season is asked again and again.
std::vector<Instant> moments() {
  std::vector<Instant> list;
  const Instant begin = moment("2026-01-01");
  std::int64_t step = 0;
  for (int i = 0; i < 10'000; ++i) {
    step = (step * 7919 + 104'729) % (2 * 365 * 86'400);
    list.push_back(begin + std::chrono::seconds{step});
  }
  return list;
}

// The best of twenty rounds: what else the machine does should not count.
template <class Ask>
double nanoseconds(const Ask& ask) {
  static const auto asked = moments();
  std::size_t yes = 0;
  double best = 1e9;
  for (int round = 0; round < 20; ++round) {
    const auto begin = Clock::now();
    for (const Instant now : asked) yes += ask(now) ? 1U : 0U;
    const std::chrono::duration<double, std::nano> spent = Clock::now() - begin;
    best = std::min(best, spent.count() / static_cast<double>(asked.size()));
  }
  if (yes > 20 * asked.size()) std::puts("");  // keeps the questions from being optimised away
  return best;
}

void report(const char* what, const Schedule& schedule) {
  const auto begin = Clock::now();
  const OpeningHours hours(schedule);
  const std::chrono::duration<double, std::micro> built = Clock::now() - begin;
  std::printf("%-34s built in %6.1f us   is_open %6.1f ns   next_opening %8.1f ns\n", what, built.count(),
              nanoseconds([&](Instant now) { return hours.is_open(now); }),
              nanoseconds([&](Instant now) { return hours.next_opening(now).has_value(); }));
}

ScheduleRow row(std::vector<Weekday> days, const char* rrule, std::optional<Date> to = {}) {
  return {.days = std::move(days), .rrule = rrule, .opens = {9 * 60}, .closes = {17 * 60}, .valid_to = to};
}

}  // namespace

int main() {
  using enum Weekday;
  moment("2026-01-01");  // reads the time zone
  const Date past = parse_date("2020-12-31").value();
  report("unknown", {});
  report("working days", {.rows = {row({mo, tu, we, th, fr}, "")}});
  report("Thursdays", {.rows = {row({th}, "")}});
  report("two rows, twenty exceptions", [] {
    Schedule schedule{.rows = {row({mo, we}, ""), row({fr}, "")}};
    for (int day = 1; day <= 20; ++day)
      schedule.exceptions.push_back({.date = std::chrono::year{2026} / std::chrono::December / day, .closed = true});
    return schedule;
  }());
  report("first Wednesday of the month", {.rows = {row({}, "FREQ=MONTHLY;BYDAY=1WE")}});
  report("last working day of the month", {.rows = {row({}, "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1")}});
  report("once a year", {.rows = {row({}, "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10")}});
  report("over since 2020", {.rows = {row({mo, tu, we, th, fr}, "", past)}});
  report("leap days only", {.rows = {row({}, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29")}});
}
