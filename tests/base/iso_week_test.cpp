#include "wegwijs/base/iso_week.hpp"

#include "support/catch.hpp"

using namespace wegwijs;

TEST_CASE("a week begins on the Monday that ISO 8601 says") {
  for (const auto& [week, monday] :
       std::initializer_list<std::pair<const char*, const char*>>{{"2026-W01", "2025-12-29"},
                                                                  {"2026-W48", "2026-11-23"},
                                                                  {"2026-W52", "2026-12-21"},
                                                                  {"2026-W53", "2026-12-28"},
                                                                  {"2027-W01", "2027-01-04"},
                                                                  {"2020-W53", "2020-12-28"},
                                                                  {"2021-W01", "2021-01-04"}}) {
    INFO(week);
    REQUIRE(parse_iso_week(week));
    CHECK(to_string(monday_of(*parse_iso_week(week))) == monday);
  }
}

TEST_CASE("every day of ten years lies in the week of its Monday, and weeks are written as they are read") {
  using namespace std::chrono;
  for (local_days day{2020y / January / 1}; day < local_days{2030y / January / 1}; day += days{1}) {
    const IsoWeek week = iso_week_of(Date{day});
    const local_days monday{monday_of(week)};
    REQUIRE((monday <= day && day < monday + days{7}));
    REQUIRE(parse_iso_week(to_string(week)) == week);
  }
}

TEST_CASE("what is no week is not read as one") {
  for (const char* text : {"", "2026-52", "2026-W00", "2026-W54", "2025-W53", "2026-W5", "2026-W052", "26-W52",
                           "2026-w52", "2026-W5x", "abcd-W10"})
    CHECK_FALSE(parse_iso_week(text));
}
