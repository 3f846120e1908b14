#include <span>

#include "calendar/schedules.hpp"
#include "calendar/zone_table.hpp"
#include "support/catch.hpp"

using namespace wegwijs;
using namespace std::chrono_literals;

namespace {
std::string iso(std::string_view local) { return to_iso8601(to_instant(parse_local_time(local).value())); }
}  // namespace

TEST_CASE("a wall clock time becomes a moment with the offset of that day") {
  CHECK(iso("2026-11-24 14:10") == "2026-11-24T14:10:00+01:00");
  CHECK(iso("2026-07-01 14:10") == "2026-07-01T14:10:00+02:00");
  CHECK(to_string(to_local(moment("2026-07-01T12:10:00Z"))) == "2026-07-01T14:10:00");
}

TEST_CASE("a time that the switch to summer skips moves forward by the gap") {
  CHECK(iso("2026-03-29 01:59:59") == "2026-03-29T01:59:59+01:00");
  CHECK(iso("2026-03-29 02:00") == "2026-03-29T03:00:00+02:00");
  CHECK(iso("2026-03-29 02:30") == "2026-03-29T03:30:00+02:00");
  CHECK(iso("2026-03-29 03:00") == "2026-03-29T03:00:00+02:00");
}

TEST_CASE("a time that occurs twice at the switch to winter means the first") {
  CHECK(iso("2026-10-25 02:30") == "2026-10-25T02:30:00+02:00");
  CHECK(iso("2026-10-25 02:59:59") == "2026-10-25T02:59:59+02:00");
  CHECK(iso("2026-10-25 03:00") == "2026-10-25T03:00:00+01:00");
  CHECK(to_string(to_local(moment("2026-10-25T02:30:00+01:00"))) == "2026-10-25T02:30:00");
}

TEST_CASE("summer time goes on after 2037, where many zone tables end") {
  CHECK(iso("2037-07-01 12:00") == "2037-07-01T12:00:00+02:00");
  CHECK(iso("2038-07-01 12:00") == "2038-07-01T12:00:00+02:00");
  CHECK(iso("2100-03-28 01:59:59") == "2100-03-28T01:59:59+01:00");
  CHECK(iso("2100-03-28 03:00") == "2100-03-28T03:00:00+02:00");
  CHECK(iso("2100-10-31 03:00") == "2100-10-31T03:00:00+01:00");
}

TEST_CASE("a machine without zone files says the same from 1996 on") {
  const std::vector<ZonePeriod> periods = european_periods();
  REQUIRE(periods.size() == 1 + 2 * (2200 - 1996));
  for (const ZonePeriod& period : std::span(periods).subspan(1)) {
    REQUIRE(period_at(period.begin).begin == period.begin);
    REQUIRE(period_at(period.begin).offset == period.offset);
  }
}

TEST_CASE("before 1977 and long after 2100 it is winter time or the rule of today, and nothing breaks") {
  CHECK(iso("0001-01-01 12:00") == "0001-01-01T12:00:00+01:00");
  CHECK(iso("1976-07-01 12:00") == "1976-07-01T12:00:00+01:00");
  CHECK(iso("1977-07-01 12:00") == "1977-07-01T12:00:00+02:00");
  CHECK(iso("9999-12-31 23:59") == "9999-12-31T23:59:00+01:00");
}

TEST_CASE("every hour of 1990 to 2100 survives the way to local time and back, but the hour that comes again") {
  int repeated = 0;
  for (Instant now = moment("1990-01-01"); now < moment("2101-01-01"); now += 1h) {
    const Instant back = to_instant(to_local(now));
    if (back == now) continue;
    ++repeated;
    REQUIRE(back == now - 1h);
    REQUIRE(to_local(now) == to_local(back));
  }
  CHECK(repeated == 111);
}

TEST_CASE("moments are read as local time, as a day, or with their offset") {
  CHECK(written(parse_instant("2026-11-24 14:10")) == "2026-11-24T14:10:00+01:00");
  CHECK(written(parse_instant("2026-11-24T14:10")) == "2026-11-24T14:10:00+01:00");
  CHECK(written(parse_instant("2026-11-24")) == "2026-11-24T00:00:00+01:00");
  CHECK(written(parse_instant("2026-11-24T13:10:05Z")) == "2026-11-24T14:10:05+01:00");
  CHECK(written(parse_instant("2026-11-24T14:10:00+01:00")) == "2026-11-24T14:10:00+01:00");
  CHECK(written(parse_instant("2026-11-24T08:10:00-05:00")) == "2026-11-24T14:10:00+01:00");
  CHECK(written(parse_instant("2026-10-25T02:30:00+01:00")) == "2026-10-25T02:30:00+01:00");
  for (const auto* text : {"", "Z", "+01:00", "nu", "2026-11-24Z", "2026-11-24+01:00", "2026-11-24T14:10+1:00",
                           "2026-11-24T14:10:00+24:00", "2026-11-24T14:10:00 01:00", "2026-11-24T14:10:00ZZ",
                           "2026-02-30 10:00", "2026-11-24 14:10 "})
    CHECK_FALSE(parse_instant(text));
}

TEST_CASE("what to_iso8601 writes is read back as the same moment") {
  for (Instant now = moment("2026-10-24"); now < moment("2026-10-27"); now += 7min)
    REQUIRE(parse_instant(to_iso8601(now)) == now);
}

TEST_CASE("days later means the same time on the clock, across a switch night too") {
  CHECK(written(plus_days(moment("2026-03-28 14:10"), 1)) == "2026-03-29T14:10:00+02:00");
  CHECK(written(plus_days(moment("2026-10-24 14:10"), 3)) == "2026-10-27T14:10:00+01:00");
  CHECK(written(plus_days(moment("2026-03-28 02:30"), 1)) == "2026-03-29T03:30:00+02:00");
  CHECK(written(plus_days(moment("2026-11-24 14:10"), -1)) == "2026-11-23T14:10:00+01:00");
}
