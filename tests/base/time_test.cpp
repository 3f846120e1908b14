#include "support/catch.hpp"
#include "wegwijs/base/time.hpp"

using namespace wegwijs;

TEST_CASE("dates are read strictly and written back the same") {
  for (const auto* text : {"2026-11-24", "2024-02-29", "1999-12-31"}) CHECK(to_string(parse_date(text).value()) == text);
  for (const auto* bad : {"", "2026-02-29", "2026-13-01", "2026-1-1", "24-11-2026", "2026-11-24x", "2026/11/24", "2026-00-10"})
    CHECK_FALSE(parse_date(bad));
}

TEST_CASE("times of day run from 00:00 to 24:00") {
  CHECK(parse_time_of_day("00:00")->minutes == 0);
  CHECK(parse_time_of_day("24:00")->minutes == 1440);
  CHECK(to_string(TimeOfDay{1440}) == "24:00");
  for (const auto* bad : {"24:01", "9:00", "09:60", "09.00", "0900", "", "-1:00"}) CHECK_FALSE(parse_time_of_day(bad));
}

TEST_CASE("local moments are read with a space or a T, with or without seconds") {
  CHECK(to_string(parse_local_time("2026-11-24 14:10").value()) == "2026-11-24T14:10:00");
  CHECK(to_string(parse_local_time("2026-11-24T14:10:05").value()) == "2026-11-24T14:10:05");
  CHECK(to_string(parse_local_time("2026-11-24").value()) == "2026-11-24T00:00:00");
  for (const auto* bad : {"2026-11-24 24:00", "2026-11-24 1410", "2026-11-24x14:10", "2026-11-24 14:10:61", "gisteren", "2026-11-2", ""})
    CHECK_FALSE(parse_local_time(bad));
}

TEST_CASE("a moment splits into its day and its time of day and joins again") {
  const auto moment = parse_local_time("2026-11-24 14:10").value();
  CHECK(at(date_of(moment), time_of_day(moment)) == moment);
  CHECK(days_between(parse_date("2026-11-24").value(), parse_date("2026-12-01").value()) == 7);
  CHECK(to_string(parse_year_month("2021-05").value()) == "2021-05");
}
