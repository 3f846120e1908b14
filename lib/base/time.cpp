#include "wegwijs/base/time.hpp"

#include <charconv>

#include "base/format.hpp"

namespace wegwijs {

namespace {

using namespace std::chrono;

// Reads exactly `digits` digits at `at`. Returns: -1 when they are not all digits.
int digits_at(std::string_view text, std::size_t at, std::size_t digits) noexcept {
  if (at + digits > text.size()) return -1;
  int value = 0;
  for (std::size_t i = at; i < at + digits; ++i) {
    if (text[i] < '0' || text[i] > '9') return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

}  // namespace

std::optional<YearMonth> parse_year_month(std::string_view text) noexcept {
  if (text.size() != 7 || text[4] != '-') return std::nullopt;
  const int y = digits_at(text, 0, 4);
  const int m = digits_at(text, 5, 2);
  if (y < 0 || m < 1 || m > 12) return std::nullopt;
  return YearMonth{year{y}, month{static_cast<unsigned>(m)}};
}

std::optional<Date> parse_date(std::string_view text) noexcept {
  if (text.size() != 10 || text[7] != '-') return std::nullopt;
  const auto ym = parse_year_month(text.substr(0, 7));
  const int d = digits_at(text, 8, 2);
  if (!ym || d < 1) return std::nullopt;
  const Date date = *ym / day{static_cast<unsigned>(d)};
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<TimeOfDay> parse_time_of_day(std::string_view text) noexcept {
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  const int h = digits_at(text, 0, 2);
  const int m = digits_at(text, 3, 2);
  if (h < 0 || m < 0 || m > 59 || h * 60 + m > 24 * 60) return std::nullopt;
  return TimeOfDay{h * 60 + m};
}

std::optional<LocalTime> parse_local_time(std::string_view text) noexcept {
  const auto date = parse_date(text.substr(0, 10));
  if (!date) return std::nullopt;
  const LocalTime midnight = local_days{*date};
  if (text.size() == 10) return midnight;
  if (text[10] != ' ' && text[10] != 'T') return std::nullopt;
  const auto clock = parse_time_of_day(text.substr(11, 5));
  if (!clock || clock->minutes == 24 * 60) return std::nullopt;
  const LocalTime moment = midnight + minutes{clock->minutes};
  if (text.size() == 16) return moment;
  const int s = digits_at(text, 17, 2);
  if (text.size() != 19 || text[16] != ':' || s < 0 || s > 59) return std::nullopt;
  return moment + seconds{s};
}

std::string to_string(Date date) {
  return format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                static_cast<unsigned>(date.day()));
}

std::string to_string(YearMonth month) {
  return format("{:04}-{:02}", static_cast<int>(month.year()), static_cast<unsigned>(month.month()));
}

std::string to_string(TimeOfDay time) { return format("{:02}:{:02}", time.minutes / 60, time.minutes % 60); }

std::string to_string(LocalTime time) {
  const hh_mm_ss clock{time - floor<days>(time)};
  return format("{}T{:02}:{:02}:{:02}", to_string(date_of(time)), clock.hours().count(), clock.minutes().count(),
                clock.seconds().count());
}

LocalTime at(Date date, TimeOfDay time) noexcept { return LocalTime{local_days{date}} + minutes{time.minutes}; }

Date date_of(LocalTime time) noexcept { return Date{floor<days>(time)}; }

TimeOfDay time_of_day(LocalTime time) noexcept {
  return {static_cast<int>(floor<minutes>(time - floor<days>(time)).count())};
}

int days_between(Date from, Date to) noexcept { return static_cast<int>((local_days{to} - local_days{from}).count()); }

}  // namespace wegwijs
