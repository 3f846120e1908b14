#include "wegwijs/calendar/holidays.hpp"

#include "calendar/schedules.hpp"
#include "support/catch.hpp"

using namespace wegwijs;
using namespace std::chrono;

namespace {
std::string name_on(std::string_view day) {
  const auto holiday = holiday_on(date(day));
  return holiday ? std::string(holiday->name.nl) : "";
}
}  // namespace

TEST_CASE("the holidays of a year come in order of date") {
  std::vector<std::string> days;
  for (const Holiday& holiday : holidays(2026y)) days.push_back(to_string(holiday.date));
  CHECK(days == std::vector<std::string>{"2026-01-01", "2026-04-05", "2026-04-06", "2026-04-27", "2026-05-14",
                                         "2026-05-24", "2026-05-25", "2026-12-25", "2026-12-26"});
}

TEST_CASE("King's Day is 27 April, and the 26th where that is a Sunday") {
  CHECK(name_on("2026-04-27") == "Koningsdag");
  CHECK(name_on("2025-04-26") == "Koningsdag");
  CHECK(name_on("2025-04-27").empty());
  CHECK(name_on("2031-04-26") == "Koningsdag");
  CHECK(name_on("2026-04-26").empty());
}

TEST_CASE("Liberation Day is a holiday in years divisible by five") {
  CHECK(name_on("2025-05-05") == "Bevrijdingsdag");
  CHECK(name_on("2030-05-05") == "Bevrijdingsdag");
  CHECK(name_on("2026-05-05").empty());
  CHECK(holidays(2025y).size() == 10);
}

TEST_CASE("Easter is right at its earliest and its latest") {
  CHECK(name_on("2038-04-25") == "Eerste Paasdag");
  CHECK(name_on("2008-03-23") == "Eerste Paasdag");
  CHECK(name_on("2000-04-23") == "Eerste Paasdag");
  CHECK(name_on("2100-03-28") == "Eerste Paasdag");
}

TEST_CASE("Good Friday is a working day, and so is New Year's Eve") {
  CHECK(name_on("2026-04-03").empty());
  CHECK(name_on("2026-12-31").empty());
}

TEST_CASE("asking for one day gives the same as the list of its year") {
  for (year in = 1990y; in <= 2100y; ++in) {
    const auto list = holidays(in);
    for (local_days day{in / January / 1}; Date{day}.year() == in; day += days{1}) {
      const bool listed = std::any_of(list.begin(), list.end(), [&](const Holiday& h) { return h.date == Date{day}; });
      REQUIRE(holiday_on(Date{day}).has_value() == listed);
    }
  }
}
