#include "wegwijs/calendar/opening_hours.hpp"

#include <thread>

#include "calendar/schedules.hpp"
#include "support/catch.hpp"
#include "wegwijs/base/error.hpp"

using namespace wegwijs;
using namespace std::chrono_literals;
using enum Weekday;

namespace {

OpeningHours always() {
  return OpeningHours(Schedule{.rows = {weekly(every_day, "00:00", "24:00")}, .holidays = Holidays::open});
}

OpeningHours nights(std::string_view opens, std::string_view closes) {
  return OpeningHours(Schedule{.rows = {weekly(every_day, opens, closes)}, .holidays = Holidays::open});
}

// "10:00-12:00 13:00-17:00" as moments from `from` up to `to`, with their offsets.
std::string listed(const OpeningHours& hours, std::string_view from, std::string_view to) {
  std::string text;
  for (const auto& interval : hours.open_intervals(moment(from), moment(to)))
    text += to_iso8601(interval.opens) + "/" + to_iso8601(interval.closes) + " ";
  return text;
}

}  // namespace

TEST_CASE("it is open from the opening time until just before the closing time") {
  const OpeningHours hours(Schedule{.rows = {weekly({tu}, "10:00", "12:00")}});
  CHECK_FALSE(hours.is_open(moment("2026-11-24 10:00") - 1s));
  CHECK(hours.is_open(moment("2026-11-24 10:00")));
  CHECK(hours.is_open(moment("2026-11-24 12:00") - 1s));
  CHECK_FALSE(hours.is_open(moment("2026-11-24 12:00")));
  CHECK_FALSE(hours.is_open(moment("2026-11-25 11:00")));
}

TEST_CASE("the next opening is now when it is open, else the first that comes") {
  const OpeningHours hours(Schedule{.rows = {weekly({tu}, "14:00", "16:00"), weekly({tu, th}, "10:00", "12:00")}});
  CHECK(written(hours.next_opening(moment("2026-11-24 11:10"))) == "2026-11-24T11:10:00+01:00");
  CHECK(written(hours.next_opening(moment("2026-11-24 08:00"))) == "2026-11-24T10:00:00+01:00");
  CHECK(written(hours.next_opening(moment("2026-11-24 12:00"))) == "2026-11-24T14:00:00+01:00");
  CHECK(written(hours.next_opening(moment("2026-11-24 16:00"))) == "2026-11-26T10:00:00+01:00");
  CHECK(written(hours.next_opening(moment("2026-11-26 12:00"))) == "2026-12-01T10:00:00+01:00");
}

TEST_CASE("a service is closed on King's Day unless it says otherwise") {
  Schedule schedule{.rows = {weekly(every_day, "10:00", "12:00")}};
  CHECK_FALSE(OpeningHours(schedule).is_open(moment("2026-04-27 11:00")));
  CHECK_FALSE(OpeningHours(schedule).is_open(moment("2025-04-26 11:00")));  // the 27th is a Sunday
  CHECK(OpeningHours(schedule).is_open(moment("2025-04-27 11:00")));
  schedule.holidays = Holidays::open;
  CHECK(OpeningHours(schedule).is_open(moment("2026-04-27 11:00")));
}

TEST_CASE("Liberation Day closes only in years divisible by five") {
  const OpeningHours hours(Schedule{.rows = {weekly(every_day, "10:00", "12:00")}});
  CHECK_FALSE(hours.is_open(moment("2025-05-05 11:00")));
  CHECK(hours.is_open(moment("2026-05-05 11:00")));
}

TEST_CASE("holidays close rows with a recurrence rule as well") {
  const OpeningHours hours(Schedule{.rows = {by_rule("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24,25", "10:00", "12:00")}});
  CHECK(written(hours.next_opening(moment("2026-12-24 12:00"))) == "2027-12-24T10:00:00+01:00");
}

TEST_CASE("exceptions win over holidays and weekly rows, and their day has only what they say") {
  const OpeningHours hours(
      Schedule{.rows = {weekly(every_day, "09:00", "17:00")},
               .exceptions = {open_on("2026-12-25", "10:00", "11:00"), closed_on("2026-12-28"),
                              open_on("2026-12-29", "12:00", "13:00"), open_on("2026-12-29", "15:00", "16:00")}});
  CHECK(hours.is_open(moment("2026-12-25 10:30")));
  CHECK_FALSE(hours.is_open(moment("2026-12-25 09:30")));
  CHECK_FALSE(hours.is_open(moment("2026-12-26 10:30")));
  CHECK(hours.is_open(moment("2026-12-27 10:30")));
  CHECK_FALSE(hours.is_open(moment("2026-12-28 10:30")));
  CHECK(listed(hours, "2026-12-29", "2026-12-30") ==
        "2026-12-29T12:00:00+01:00/2026-12-29T13:00:00+01:00 2026-12-29T15:00:00+01:00/2026-12-29T16:00:00+01:00 ");
}

TEST_CASE("an exception that says closed wins over the others of its day, in whatever order") {
  for (const auto& exceptions : {std::vector{closed_on("2026-12-29"), open_on("2026-12-29", "10:00", "11:00")},
                                 std::vector{open_on("2026-12-29", "10:00", "11:00"), closed_on("2026-12-29")}}) {
    const OpeningHours hours(Schedule{.rows = {weekly(every_day, "09:00", "17:00")}, .exceptions = exceptions});
    CHECK_FALSE(hours.is_open(moment("2026-12-29 10:30")));
    CHECK(hours.is_open(moment("2026-12-30 10:30")));
  }
}

TEST_CASE("a schedule may have exceptions only") {
  const OpeningHours hours(Schedule{.exceptions = {open_on("2026-12-29", "10:00", "11:00")}});
  CHECK(hours.known());
  CHECK(written(hours.next_opening(moment("2026-11-24"))) == "2026-12-29T10:00:00+01:00");
  CHECK(written(hours.next_opening(moment("2026-12-29 11:00"))) == "none");
  CHECK_FALSE(OpeningHours(Schedule{.exceptions = {closed_on("2026-12-29")}}).next_opening(moment("2026-11-24")));
}

TEST_CASE("a row counts from its first day up to and including its last") {
  ScheduleRow row = weekly(every_day, "10:00", "12:00");
  row.valid_from = date("2026-09-01");
  row.valid_to = date("2026-09-03");
  const OpeningHours hours(Schedule{.rows = {row}});
  CHECK(written(hours.next_opening(moment("2026-08-01"))) == "2026-09-01T10:00:00+02:00");
  CHECK(hours.is_open(moment("2026-09-03 11:59")));
  CHECK(written(hours.next_opening(moment("2026-09-03 12:00"))) == "none");
}

TEST_CASE("a rule counts within its valid range, and its steps from the beginning of it") {
  ScheduleRow row = by_rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", "14:00", "16:00");
  row.valid_from = date("2026-09-02");
  row.valid_to = date("2026-09-30");
  const OpeningHours hours(Schedule{.rows = {row}});
  CHECK(written(hours.next_opening(moment("2026-09-03"))) == "2026-09-16T14:00:00+02:00");
  CHECK(written(hours.next_opening(moment("2026-09-17"))) == "2026-09-30T14:00:00+02:00");
  CHECK(written(hours.next_opening(moment("2026-10-01"))) == "none");
}

TEST_CASE("of an unknown schedule working days from nine to five are assumed, but no holidays") {
  for (const auto holidays : {Holidays::closed, Holidays::open}) {
    const OpeningHours hours(Schedule{.holidays = holidays});
    CHECK_FALSE(hours.known());
    CHECK(hours.is_open(moment("2026-11-24 09:00")));
    CHECK_FALSE(hours.is_open(moment("2026-11-24 17:00")));
    CHECK_FALSE(hours.is_open(moment("2026-11-28 10:00")));  // a Saturday
    CHECK_FALSE(hours.is_open(moment("2026-12-25 10:00")));  // a Friday
    CHECK(written(hours.next_opening(moment("2026-12-24 17:00"))) == "2026-12-28T09:00:00+01:00");
  }
}

TEST_CASE("of several places it is open whenever one of them is") {
  const std::vector<Schedule> places{
      {.rows = {weekly({mo}, "10:00", "12:00")}},
      {.rows = {weekly({mo}, "11:00", "13:00")}, .exceptions = {closed_on("2026-11-30")}}};
  const OpeningHours hours(places);
  CHECK(hours.known());
  CHECK(written(hours.closes_at(moment("2026-11-23 10:30"))) == "2026-11-23T13:00:00+01:00");
  CHECK(written(hours.closes_at(moment("2026-11-30 10:30"))) == "2026-11-30T12:00:00+01:00");
}

TEST_CASE("places of which nothing is known count only when all are unknown") {
  const std::vector<Schedule> one_known{{}, {.rows = {weekly({mo}, "10:00", "12:00")}}};
  CHECK(OpeningHours(one_known).known());
  CHECK_FALSE(OpeningHours(one_known).is_open(moment("2026-11-24 10:00")));
  CHECK_FALSE(OpeningHours(std::vector<Schedule>(2)).known());
  CHECK(OpeningHours(std::vector<Schedule>(2)).is_open(moment("2026-11-24 10:00")));
  CHECK_FALSE(OpeningHours(std::vector<Schedule>{}).known());
}

TEST_CASE("hours within the hour that the switch to summer skips move forward by the gap") {
  CHECK(listed(nights("02:15", "02:45"), "2026-03-29", "2026-03-30") ==
        "2026-03-29T03:15:00+02:00/2026-03-29T03:45:00+02:00 ");
  CHECK(listed(nights("01:00", "02:30"), "2026-03-29", "2026-03-30") ==
        "2026-03-29T01:00:00+01:00/2026-03-29T03:30:00+02:00 ");
  CHECK(listed(nights("02:00", "03:00"), "2026-03-29", "2026-03-30").empty());
  CHECK(listed(nights("02:30", "03:15"), "2026-03-29", "2026-03-30").empty());
  CHECK(written(nights("02:30", "02:45").next_opening(moment("2026-03-29 01:00"))) == "2026-03-29T03:30:00+02:00");
}

TEST_CASE("hours at the switch to winter begin and end at the first of the two") {
  CHECK(listed(nights("02:15", "02:45"), "2026-10-25", "2026-10-26") ==
        "2026-10-25T02:15:00+02:00/2026-10-25T02:45:00+02:00 ");
  CHECK(listed(nights("02:30", "03:00"), "2026-10-25", "2026-10-26") ==
        "2026-10-25T02:30:00+02:00/2026-10-25T03:00:00+01:00 ");
  CHECK_FALSE(nights("02:15", "02:45").is_open(moment("2026-10-25T02:30:00+01:00")));
}

TEST_CASE("days of 23 and 25 hours are open as long as they last") {
  const auto day = [](std::string_view from, std::string_view to) {
    const auto list = always().open_intervals(moment(from), moment(to));
    REQUIRE(list.size() == 1);
    return list[0].closes - list[0].opens;
  };
  CHECK(day("2026-03-29", "2026-03-30") == 23h);
  CHECK(day("2026-10-25", "2026-10-26") == 25h);
}

TEST_CASE("24:00 ends the day, and touches the day that follows") {
  const OpeningHours hours(Schedule{.rows = {weekly({mo}, "22:00", "24:00"), weekly({tu}, "00:00", "02:00")}});
  CHECK(hours.is_open(moment("2026-11-23 23:59:59")));
  CHECK(hours.is_open(moment("2026-11-24 00:00")));
  CHECK(written(hours.closes_at(moment("2026-11-23 22:00"))) == "2026-11-24T02:00:00+01:00");
  CHECK(listed(hours, "2026-11-23", "2026-11-25") == "2026-11-23T22:00:00+01:00/2026-11-24T02:00:00+01:00 ");
  CHECK_FALSE(OpeningHours(Schedule{.rows = {weekly({mo}, "22:00", "24:00")}}).is_open(moment("2026-11-24 00:00")));
}

TEST_CASE("hours that touch or overlap are joined, and clipped to what was asked") {
  const OpeningHours hours(Schedule{.rows = {weekly({mo}, "12:00", "14:00"), weekly({mo}, "10:00", "12:00"),
                                             weekly({mo}, "11:00", "13:00"), weekly({mo}, "15:00", "16:00")}});
  CHECK(listed(hours, "2026-11-23 10:30", "2026-11-23 15:30") ==
        "2026-11-23T10:30:00+01:00/2026-11-23T14:00:00+01:00 2026-11-23T15:00:00+01:00/2026-11-23T15:30:00+01:00 ");
  CHECK(written(hours.closes_at(moment("2026-11-23 10:00"))) == "2026-11-23T14:00:00+01:00");
  CHECK(listed(hours, "2026-11-23 14:00", "2026-11-23 15:00").empty());
  CHECK(listed(hours, "2026-11-23 15:30", "2026-11-23 10:30").empty());
}

TEST_CASE("when it closes is not told while it is closed") {
  CHECK_FALSE(nights("10:00", "12:00").closes_at(moment("2026-11-24 12:00")));
}

TEST_CASE("what never closes is said to close at the end of the search") {
  const Instant now = moment("2026-11-24 14:10");
  CHECK(always().closes_at(now) == plus_days(now, OpeningHours::horizon_days));
}

TEST_CASE("an opening is found up to and including 400 days ahead, and not later") {
  const OpeningHours hours(Schedule{.exceptions = {open_on("2027-12-29", "10:00", "11:00")}});
  const Instant edge = plus_days(moment("2027-12-29 10:00"), -OpeningHours::horizon_days);
  CHECK(written(hours.next_opening(edge)) == "2027-12-29T10:00:00+01:00");
  CHECK(written(hours.next_opening(edge - 1s)) == "none");
  CHECK(written(hours.next_opening(edge - 48h)) == "none");
}

TEST_CASE("a list of opening hours may span at most fifty years") {
  CHECK(always().open_intervals(moment("2000-01-01"), moment("2050-01-01")).size() == 1);
  CHECK_THROWS_AS(always().open_intervals(moment("2000-01-01"), moment("2051-01-01")), InvalidArgument);
}

TEST_CASE("a week overview tells hours, holidays, exceptions and notes day by day") {
  ScheduleRow appointment = weekly({mo, tu, we, th, fr}, "13:00", "17:00");
  appointment.note = "alleen op afspraak";
  ScheduleException eve = open_on("2026-12-24", "10:00", "15:00");
  eve.note = "kerstavond";
  const OpeningHours hours(Schedule{.rows = {weekly({mo, tu}, "09:00", "13:00"), appointment}, .exceptions = {eve}});
  const auto week = hours.week_overview(date("2026-12-21"));
  CHECK(week[0].open == std::vector{std::pair{clock("09:00"), clock("17:00")}});
  CHECK(week[0].notes == std::vector<std::string>{"alleen op afspraak"});
  CHECK(week[2].open == std::vector{std::pair{clock("13:00"), clock("17:00")}});
  CHECK(week[3] == DayHours{.date = date("2026-12-24"),
                            .open = {{clock("10:00"), clock("15:00")}},
                            .exception = true,
                            .notes = {"kerstavond"}});
  CHECK(week[4] == DayHours{.date = date("2026-12-25"), .holiday = "Eerste Kerstdag"});
  CHECK(week[6] == DayHours{.date = date("2026-12-27")});
}

TEST_CASE("rows that no loader would let through never open anything") {
  ScheduleRow backwards = weekly(every_day, "12:00", "10:00"), beyond = weekly(every_day, "10:00", "12:00"),
              ended = beyond;
  beyond.closes.minutes = 5000;
  ended.valid_from = date("2026-12-01");
  ended.valid_to = date("2026-11-01");
  const ScheduleRow dayless = weekly({}, "10:00", "12:00"), ruleless = by_rule("elke dinsdag", "10:00", "12:00");
  const OpeningHours hours(Schedule{.rows = {backwards, beyond, ended, dayless, ruleless}, .holidays = Holidays::open});
  CHECK(hours.known());
  CHECK_FALSE(hours.next_opening(moment("2026-10-20")));
}

TEST_CASE("moments at the ends of time are answered and do no harm") {
  for (const Instant moment : {Instant::min(), Instant::max()}) {
    CHECK_FALSE(always().is_open(moment));
    CHECK_FALSE(always().next_opening(moment));
    CHECK_FALSE(always().closes_at(moment));
    CHECK(always().open_intervals(moment, moment).empty());
  }
  CHECK(always().is_open(parse_instant("9999-12-01 12:00").value()));
  CHECK(always().closes_at(parse_instant("9999-12-01 12:00").value()).has_value());
}

TEST_CASE("a copy answers like the original and outlives it") {
  std::optional<OpeningHours> original(std::in_place, Schedule{.rows = {weekly({tu}, "10:00", "12:00")}});
  const OpeningHours copy = *original;
  original.reset();
  CHECK(copy.is_open(moment("2026-11-24 11:00")));
}

TEST_CASE("several threads may ask at once") {
  const OpeningHours hours(
      Schedule{.rows = {by_rule("FREQ=MONTHLY;BYDAY=1WE", "14:00", "16:00"), weekly({mo}, "09:00", "10:00")}});
  std::vector<int> counts(4);
  {
    std::vector<std::jthread> threads;
    for (int& count : counts)
      threads.emplace_back([&hours, &count] {
        for (Instant now = moment("2026-01-01"); now < moment("2027-01-01"); now += 1h)
          count += hours.is_open(now) ? 1 : 0;
      });
  }
  CHECK(counts == std::vector<int>(4, counts[0]));
  CHECK(counts[0] > 60);
}
