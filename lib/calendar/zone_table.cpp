#include "calendar/zone_table.hpp"

#include <date/tz.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include "wegwijs/calendar/zone.hpp"

namespace wegwijs {

namespace {

using namespace std::chrono;

constexpr auto zone_name = "Europe/Amsterdam";
constexpr Instant first_year = sys_days{1970y / January / 1};
constexpr Instant last_year = sys_days{2200y / January / 1};
// Far beyond every date that can be written, and far from overflow.
constexpr Instant always = Instant{seconds{std::int64_t{1} << 60}};
constexpr Instant never = Instant{-always.time_since_epoch()};

// The table of date-tz ends in 2037, or decades earlier on systems that install short zone files. What holds from
// there on is the last line of the zone file: the European rule (directive 2000/84/EC) as long as it is law.
bool european_rule_goes_on() {
  std::ifstream file(std::string("/usr/share/zoneinfo/") + zone_name, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  return bytes.ends_with("\nCET-1CEST,M3.5.0,M10.5.0/3\n");
}

// The European rule: at 01:00 UTC on the last Sunday of March and of October.
Instant european_switch(year in, month of) noexcept { return sys_days{in / of / Sunday[last]} + hours{1}; }

// Goes on after a winter, with the years from `first`.
void add_european_years(std::vector<ZonePeriod>& periods, year first) {
  const auto switch_to = [&](Instant moment, hours offset) {
    periods.back().end = moment;
    periods.push_back({.begin = moment, .end = always, .offset = offset});
  };
  for (year in = first; sys_days{in / January / 1} < last_year; ++in) {
    switch_to(european_switch(in, March), hours{2});
    switch_to(european_switch(in, October), hours{1});
  }
}

// Throws: std::runtime_error where the machine has no zone files.
std::vector<ZonePeriod> periods_of_zone_file() {
  std::vector<ZonePeriod> periods;
  const auto& zone = *date::locate_zone(zone_name);
  for (Instant moment = first_year; moment < last_year;) {
    const auto info = zone.get_info(date::sys_seconds{moment.time_since_epoch()});
    periods.push_back({.begin = moment, .end = Instant{info.end.time_since_epoch()}, .offset = info.offset});
    moment = periods.back().end;
  }
  // The last period read is a winter.
  if (european_rule_goes_on())
    add_european_years(periods, year_month_day{floor<days>(periods.back().begin)}.year() + years{1});
  return periods;
}

std::vector<ZonePeriod> periods_of_this_machine() {
  try {
    return periods_of_zone_file();
  } catch (const std::runtime_error&) {
    return european_periods();
  }
}

class ZoneTable {
 public:
  ZoneTable() : periods_(periods_of_this_machine()) {
    periods_.front().begin = never;
    periods_.back().end = always;
    for (ZonePeriod& period : periods_) {
      period.local_begin = LocalTime{period.begin.time_since_epoch() + period.offset};
      period.local_end = LocalTime{period.end.time_since_epoch() + period.offset};
    }
    make_hints();
  }

  const ZonePeriod& at(Instant instant) const noexcept {
    auto period = hint(instant);
    while (instant >= period->end && period->end < always) ++period;
    return *period;
  }

  const ZonePeriod& of(LocalTime local) const noexcept {
    auto period = hint(Instant{local.time_since_epoch() - days{1}});
    while (local >= period->local_end && period->end < always) ++period;
    return *period;
  }

 private:
  // Clock changes lie months apart, so from the period in which a stretch of this length begins it is a step or two.
  static constexpr seconds stretch = days{90};

  void make_hints() {
    std::size_t period = 0;
    for (Instant moment = first_year; moment < last_year; moment += stretch) {
      while (moment >= periods_[period].end) ++period;
      hints_.push_back(period);
    }
  }

  std::vector<ZonePeriod>::const_iterator hint(Instant instant) const noexcept {
    const auto index = std::clamp<std::int64_t>((instant - first_year) / stretch, 0, std::ssize(hints_) - 1);
    return periods_.begin() + static_cast<std::ptrdiff_t>(hints_[static_cast<std::size_t>(index)]);
  }

  std::vector<ZonePeriod> periods_;
  std::vector<std::size_t> hints_;
};

const ZoneTable& table() {
  static const ZoneTable the_table;
  return the_table;
}

}  // namespace

std::vector<ZonePeriod> european_periods() {
  // The year from which summer time ends in October in all of the Union.
  constexpr year first = 1996y;
  std::vector<ZonePeriod> periods{{.begin = first_year, .end = always, .offset = hours{1}}};
  add_european_years(periods, first);
  return periods;
}

const ZonePeriod& period_at(Instant instant) { return table().at(instant); }
const ZonePeriod& period_of(LocalTime local) { return table().of(local); }

Instant LocalDay::on_switch_day(int minutes) const {
  return to_instant(LocalTime{day_} + std::chrono::minutes{minutes});
}

}  // namespace wegwijs
