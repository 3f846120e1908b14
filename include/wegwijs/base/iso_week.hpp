// Weeks as the calendar on the wall numbers them (ISO 8601): from Monday, week 1 holds the year's first Thursday.
//
//   auto week = parse_iso_week("2026-W52");     // std::optional<IsoWeek>
//   Date monday = monday_of(*week);             // 2026-12-21
//
// Threads: plain values and pure functions.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "wegwijs/base/time.hpp"

namespace wegwijs {

struct IsoWeek {
  int year = 1970;  // of its Thursday; near New Year not always the year of its days
  int number = 1;   // 1 to 53
  friend auto operator<=>(const IsoWeek&, const IsoWeek&) = default;
};

inline Date monday_of(IsoWeek week) noexcept {
  using namespace std::chrono;
  const local_days fourth{year{week.year} / January / 4};  // always in week 1
  const days since_monday{static_cast<int>(weekday{fourth}.iso_encoding()) - 1};
  return Date{fourth - since_monday + days{7 * (week.number - 1)}};
}

inline IsoWeek iso_week_of(Date date) noexcept {
  using namespace std::chrono;
  const local_days day{date};
  const Date thursday{day + days{4 - static_cast<int>(weekday{day}.iso_encoding())}};
  const local_days new_year{thursday.year() / January / 1};
  return {static_cast<int>(thursday.year()), static_cast<int>((local_days{thursday} - new_year).count()) / 7 + 1};
}

// "2026-W52". Returns: nothing for any other text and for a week 53 in a year that has none.
inline std::optional<IsoWeek> parse_iso_week(std::string_view text) noexcept {
  if (text.size() != 8 || text.substr(4, 2) != "-W") return std::nullopt;
  const auto first = parse_date(std::string(text.substr(0, 4)) + "-01-04");
  const char tens = text[6], ones = text[7];
  if (!first || tens < '0' || tens > '5' || ones < '0' || ones > '9') return std::nullopt;
  const IsoWeek week{static_cast<int>(first->year()), (tens - '0') * 10 + (ones - '0')};
  if (week.number < 1 || iso_week_of(monday_of(week)) != week) return std::nullopt;
  return week;
}

// "2026-W52", for years of four digits.
inline std::string to_string(IsoWeek week) {
  return std::to_string(week.year) + (week.number < 10 ? "-W0" : "-W") + std::to_string(week.number);
}

}  // namespace wegwijs
