#include "calendar/zone_table.hpp"

#include <date/tz.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "wegwijs/base/error.hpp"
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

class ZoneTable {
 public:
  ZoneTable() {
    read_periods();
    if (european_rule_goes_on()) add_european_years();
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

  void read_periods() {
    const auto& zone = *date::locate_zone(zone_name);
    for (Instant moment = first_year; moment < last_year;) {
      const auto info = zone.get_info(date::sys_seconds{moment.time_since_epoch()});
      periods_.push_back({.begin = moment, .end = Instant{info.end.time_since_epoch()}, .offset = info.offset});
      moment = periods_.back().end;
    }
  }

  // Goes on after the last period read, which is a winter.
  void add_european_years() {
    const auto switch_to = [this](Instant moment, hours offset) {
      periods_.back().end = moment;
      periods_.push_back({.begin = moment, .end = always, .offset = offset});
    };
    const year_month_day last_read{floor<days>(periods_.back().begin)};
    for (year in = last_read.year() + years{1}; sys_days{in / January / 1} < last_year; ++in) {
      switch_to(european_switch(in, March), hours{2});
      switch_to(european_switch(in, October), hours{1});
    }
  }

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

constexpr Sentence no_zone{"de tijdzone Europe/Amsterdam is niet te lezen ({0}) – installeer het pakket tzdata",
                           "the time zone Europe/Amsterdam cannot be read ({0}) – install the package tzdata"};

ZoneTable read_table() {
  try {
    return {};
  } catch (const std::runtime_error& fault) {
    throw FileError("time-zone-data", no_zone, {fault.what()});
  }
}

const ZoneTable& table() {
  static const ZoneTable the_table = read_table();
  return the_table;
}

}  // namespace

const ZonePeriod& period_at(Instant instant) { return table().at(instant); }
const ZonePeriod& period_of(LocalTime local) { return table().of(local); }

Instant LocalDay::on_switch_day(int minutes) const {
  return to_instant(LocalTime{day_} + std::chrono::minutes{minutes});
}

}  // namespace wegwijs
