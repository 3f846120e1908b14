#include "wegwijs/calendar/holidays.hpp"

#include <algorithm>
#include <array>

namespace wegwijs {

namespace {

using namespace std::chrono;

// Meeus, Astronomical Algorithms, chapter 8; the letters are his.
constexpr local_days easter_sunday(year in) noexcept {
  const int y = static_cast<int>(in);
  const int a = y % 19, b = y / 100, c = y % 100, d = b / 4, e = b % 4;
  const int f = (b + 8) / 25, g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30;
  const int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
  const int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
  return local_days{in / month{static_cast<unsigned>(n / 31)} / day{static_cast<unsigned>(n % 31 + 1)}};
}

static_assert(easter_sunday(2026y) == local_days{2026y / April / 5});
static_assert(easter_sunday(2038y) == local_days{2038y / April / 25});

constexpr local_days kings_day(year in) noexcept {
  const local_days birthday{in / April / 27};
  return weekday{birthday} == Sunday ? birthday - days{1} : birthday;
}

// Names of the days that hang on Easter, by their distance from it.
constexpr std::array<std::pair<int, Sentence>, 5> moving{{{0, {"Eerste Paasdag", "Easter Sunday"}},
                                                          {1, {"Tweede Paasdag", "Easter Monday"}},
                                                          {39, {"Hemelvaartsdag", "Ascension Day"}},
                                                          {49, {"Eerste Pinksterdag", "Whit Sunday"}},
                                                          {50, {"Tweede Pinksterdag", "Whit Monday"}}}};

constexpr Sentence new_year{"Nieuwjaarsdag", "New Year's Day"};
constexpr Sentence kings{"Koningsdag", "King's Day"};
constexpr Sentence liberation{"Bevrijdingsdag", "Liberation Day"};
constexpr Sentence christmas{"Eerste Kerstdag", "Christmas Day"};
constexpr Sentence boxing_day{"Tweede Kerstdag", "Second Day of Christmas"};

constexpr bool is_lustrum(year in) noexcept { return static_cast<int>(in) % 5 == 0; }

std::optional<Sentence> fixed_name(Date date) noexcept {
  const auto month_and_day = date.month() / date.day();
  if (month_and_day == January / 1) return new_year;
  if (month_and_day == December / 25) return christmas;
  if (month_and_day == December / 26) return boxing_day;
  return std::nullopt;
}

std::optional<Sentence> spring_name(Date date) noexcept {
  const local_days day{date};
  const auto after_easter = (day - easter_sunday(date.year())).count();
  for (const auto& [distance, name] : moving)
    if (distance == after_easter) return name;
  if (date.month() == April && day == kings_day(date.year())) return kings;
  if (date.month() / date.day() == May / 5 && is_lustrum(date.year())) return liberation;
  return std::nullopt;
}

}  // namespace

std::vector<Holiday> holidays(year in) {
  std::vector<Holiday> list{{in / January / 1, new_year}};
  for (const auto& [distance, name] : moving) list.push_back({Date{easter_sunday(in) + days{distance}}, name});
  list.push_back({Date{kings_day(in)}, kings});
  if (is_lustrum(in)) list.push_back({in / May / 5, liberation});
  list.push_back({in / December / 25, christmas});
  list.push_back({in / December / 26, boxing_day});
  std::stable_sort(list.begin(), list.end(), [](const Holiday& a, const Holiday& b) { return a.date < b.date; });
  return list;
}

std::optional<Holiday> holiday_on(Date date) noexcept {
  const bool spring = date.month() >= March && date.month() <= June;  // Easter is needed only there
  const auto name = spring ? spring_name(date) : fixed_name(date);
  return name ? std::optional(Holiday{date, *name}) : std::nullopt;
}

}  // namespace wegwijs
