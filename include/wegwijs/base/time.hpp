// Dates and moments without a calendar's rules: types, reading and writing. Rules live in `calendar`.
//
//   auto day = parse_date("2026-11-24");               // std::optional<Date>
//   LocalTime ten = at(*day, *parse_time_of_day("10:00"));
//
// Wall-clock time (LocalTime) and points on the time line (Instant) are different types on purpose:
// only `calendar` knows how to turn one into the other.
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace wegwijs {

using Date = std::chrono::year_month_day;        // a day of the Gregorian calendar
using YearMonth = std::chrono::year_month;       // "2021-05"
using LocalTime = std::chrono::local_seconds;    // wall clock in Europe/Amsterdam
using Instant = std::chrono::sys_seconds;        // seconds since 1970-01-01T00:00:00Z

// Minutes since local midnight, 0 to 1440; 1440 is written "24:00" and only closes.
struct TimeOfDay {
  int minutes = 0;
  friend auto operator<=>(const TimeOfDay&, const TimeOfDay&) = default;
};

// "2026-11-24". Returns: nothing for any other text and for days that do not exist.
std::optional<Date> parse_date(std::string_view text) noexcept;
// "2021-05".
std::optional<YearMonth> parse_year_month(std::string_view text) noexcept;
// "09:00", "24:00".
std::optional<TimeOfDay> parse_time_of_day(std::string_view text) noexcept;
// "2026-11-24 14:10", "2026-11-24T14:10", "2026-11-24T14:10:30", or a date alone (midnight).
std::optional<LocalTime> parse_local_time(std::string_view text) noexcept;

std::string to_string(Date date);
std::string to_string(YearMonth month);
std::string to_string(TimeOfDay time);
std::string to_string(LocalTime time);  // "2026-11-24T14:10:00"

LocalTime at(Date date, TimeOfDay time) noexcept;
Date date_of(LocalTime time) noexcept;
TimeOfDay time_of_day(LocalTime time) noexcept;

// Whole days from `from` to `to`; negative when `to` is earlier.
int days_between(Date from, Date to) noexcept;

}  // namespace wegwijs
