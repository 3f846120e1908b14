#include <random>
#include <sstream>

#include "calendar/schedules.hpp"
#include "support/catch.hpp"

using namespace wegwijs;
using namespace std::chrono;

namespace {

// The days on which a rule opens something, among `from` up to and including `to`.
std::vector<std::string> days_of(const std::string& rule, std::string_view from, std::string_view to,
                                 std::optional<Date> valid_from = {}) {
  ScheduleRow row = by_rule(rule, "10:00", "11:00");
  row.valid_from = valid_from;
  const OpeningHours hours(Schedule{.rows = {row}, .holidays = Holidays::open});
  std::vector<std::string> found;
  for (const auto& interval : hours.open_intervals(moment(from), plus_days(moment(to), 1)))
    found.push_back(to_string(date_of(to_local(interval.opens))));
  return found;
}

using Days = std::vector<std::string>;

}  // namespace

TEST_CASE("the first Wednesday of the month") {
  CHECK(days_of("FREQ=MONTHLY;BYDAY=1WE", "2026-10-01", "2027-01-31") ==
        Days{"2026-10-07", "2026-11-04", "2026-12-02", "2027-01-06"});
  CHECK(days_of("freq=monthly;byday=-1fr", "2026-10-01", "2026-11-30") == Days{"2026-10-30", "2026-11-27"});
}

TEST_CASE("every other week counts from valid_from") {
  CHECK(days_of("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2026-10-01", "2026-11-10", date("2026-10-13")) ==
        Days{"2026-10-13", "2026-10-27", "2026-11-10"});
  CHECK(days_of("FREQ=WEEKLY;INTERVAL=2", "2026-10-01", "2026-11-10", date("2026-10-13")) ==
        Days{"2026-10-13", "2026-10-27", "2026-11-10"});
  // From a Friday on, the Tuesday of that week is over and the next week is skipped.
  CHECK(days_of("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2026-10-01", "2026-11-10", date("2026-10-16")) ==
        Days{"2026-10-27", "2026-11-10"});
}

TEST_CASE("every other week keeps step over a year of 53 weeks and for a century") {
  const auto days = days_of("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2090-01-01", "2090-01-31", date("1990-01-02"));
  CHECK(days.size() == 3);
  for (const auto& day : days) CHECK(days_between(date("1990-01-02"), date(day)) % 14 == 0);
}

TEST_CASE("week numbers are those of ISO 8601, at the turn of the year too") {
  CHECK(days_of("FREQ=YEARLY;BYWEEKNO=53,1,2;BYDAY=TH", "2026-12-24", "2027-01-31") ==
        Days{"2026-12-31", "2027-01-07", "2027-01-14"});
  CHECK(days_of("FREQ=YEARLY;BYWEEKNO=53;BYDAY=FR", "2026-12-24", "2027-12-31") == Days{"2027-01-01"});
  CHECK(days_of("FREQ=YEARLY;BYWEEKNO=-1;BYDAY=FR", "2026-12-24", "2028-01-15") == Days{"2027-01-01", "2027-12-31"});
  CHECK(days_of("FREQ=YEARLY;BYWEEKNO=1;BYDAY=FR", "2026-12-24", "2027-12-31") == Days{"2027-01-08"});
  CHECK(days_of("FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO,SU", "2024-12-01", "2025-01-31") == Days{"2024-12-30", "2025-01-05"});
}

TEST_CASE("the last working day of the month is chosen by position") {
  CHECK(days_of("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-10-01", "2026-12-31") ==
        Days{"2026-10-30", "2026-11-30", "2026-12-31"});
  CHECK(days_of("FREQ=WEEKLY;BYDAY=SA,SU;BYSETPOS=1", "2026-10-01", "2026-10-12") == Days{"2026-10-03", "2026-10-10"});
}

TEST_CASE("a rule ends after COUNT days or on the day of UNTIL") {
  CHECK(days_of("FREQ=DAILY;COUNT=3", "2026-01-01", "2026-12-31", date("2026-10-13")) ==
        Days{"2026-10-13", "2026-10-14", "2026-10-15"});
  CHECK(days_of("FREQ=DAILY;UNTIL=20261014", "2026-10-13", "2026-12-31") == Days{"2026-10-13", "2026-10-14"});
  // A moment in UTC is a day in Amsterdam: 22:30 is after midnight there in summer, 23:30 in winter.
  CHECK(days_of("FREQ=DAILY;UNTIL=20260713T223000Z", "2026-07-13", "2026-07-31") == Days{"2026-07-13", "2026-07-14"});
  CHECK(days_of("FREQ=DAILY;UNTIL=20261113T223000Z", "2026-11-13", "2026-11-30") == Days{"2026-11-13"});
}

TEST_CASE("what a rule leaves open is that of valid_from") {
  CHECK(days_of("FREQ=MONTHLY", "2026-01-01", "2026-04-30", date("2026-01-31")) == Days{"2026-01-31", "2026-03-31"});
  CHECK(days_of("FREQ=YEARLY", "2026-01-01", "2032-12-31", date("2024-02-29")) == Days{"2028-02-29", "2032-02-29"});
  CHECK(days_of("FREQ=YEARLY;BYWEEKNO=20", "2026-01-01", "2026-12-31", date("2026-01-07")) == Days{"2026-05-13"});
}

TEST_CASE("the last days of the month and the leap day are named from either end") {
  CHECK(days_of("FREQ=MONTHLY;BYMONTHDAY=-1", "2028-01-01", "2028-03-31") ==
        Days{"2028-01-31", "2028-02-29", "2028-03-31"});
  CHECK(days_of("FREQ=YEARLY;BYYEARDAY=-1,366", "2027-01-01", "2028-12-31") == Days{"2027-12-31", "2028-12-31"});
  CHECK(days_of("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "2026-01-01", "2026-12-31") ==
        Days{"2026-02-13", "2026-03-13", "2026-11-13"});
}

TEST_CASE("sound rules have no fault") {
  for (const auto* rule :
       {"FREQ=MONTHLY;BYDAY=1WE", "FREQ=WEEKLY;BYDAY=MO,TU", "freq=daily", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
        "BYDAY=+1MO,-1FR;FREQ=YEARLY;BYMONTH=6", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1;WKST=SU",
        "FREQ=DAILY;UNTIL=20261231", "FREQ=MONTHLY;BYMONTH=2;BYDAY=5MO", "FREQ=YEARLY;BYDAY=53MO"})
    CHECK_FALSE(fault_of_rrule(rule, false));
  CHECK_FALSE(fault_of_rrule("FREQ=WEEKLY;INTERVAL=2", true));
  CHECK_FALSE(fault_of_rrule("FREQ=DAILY;COUNT=9999;INTERVAL=9999", true));
}

TEST_CASE("a rule that counts or leaves the day open needs a valid_from") {
  for (const auto* rule : {"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "FREQ=DAILY;COUNT=3", "FREQ=WEEKLY", "FREQ=MONTHLY",
                           "FREQ=YEARLY;BYMONTH=6", "FREQ=YEARLY;BYWEEKNO=20"}) {
    CHECK(fault_of_rrule(rule, false));
    CHECK_FALSE(fault_of_rrule(rule, true));
  }
}

TEST_CASE("rules that RFC 5545 does not know, or not for days, have a fault") {
  std::istringstream rules(R"(
    ; = FREQ FREQ= MO elke_week RRULE:FREQ=DAILY FREQ=DAILY; ;FREQ=DAILY FREQ=DAILY;;BYDAY=MO BYDAY=MO FREQ=DÁILY
    FREQ=FORTNIGHTLY FREQ=SECONDLY FREQ=MINUTELY FREQ=HOURLY FREQ=DAILY;BYSECOND=1 FREQ=DAILY;BYMINUTE=0
    FREQ=DAILY;BYHOUR=9 FREQ=DAILY;RSCALE=HEBREW FREQ=DAILY;SKIP=OMIT FREQ=DAILY;X-EVEN=1 FREQ=DAILY;FREQ=WEEKLY
    FREQ=DAILY;INTERVAL=0 FREQ=DAILY;INTERVAL=-1 FREQ=DAILY;INTERVAL=65537 FREQ=DAILY;INTERVAL= FREQ=DAILY;INTERVAL=MO
    FREQ=DAILY;COUNT=0 FREQ=DAILY;COUNT=-1 FREQ=DAILY;COUNT=10000 FREQ=DAILY;COUNT=99999999999999999999
    FREQ=DAILY;COUNT=1,2 FREQ=DAILY;COUNT=1;UNTIL=20261231 FREQ=DAILY;UNTIL=2026 FREQ=DAILY;UNTIL=20260230
    FREQ=DAILY;UNTIL=20261331 FREQ=DAILY;UNTIL=20261231T2 FREQ=DAILY;UNTIL=2026-12-31 FREQ=DAILY;UNTIL=20261231T256199Z
    FREQ=WEEKLY;BYDAY= FREQ=WEEKLY;BYDAY=MA FREQ=WEEKLY;BYDAY=MO, FREQ=WEEKLY;BYDAY=1MO FREQ=DAILY;BYDAY=1MO
    FREQ=MONTHLY;BYDAY=0MO FREQ=MONTHLY;BYDAY=54MO FREQ=MONTHLY;BYDAY=255SU FREQ=MONTHLY;BYDAY=--1MO
    FREQ=MONTHLY;BYMONTHDAY=0 FREQ=MONTHLY;BYMONTHDAY=32 FREQ=MONTHLY;BYMONTHDAY=1WE FREQ=WEEKLY;BYMONTHDAY=1
    FREQ=DAILY;BYMONTH=13 FREQ=DAILY;BYMONTH=0 FREQ=DAILY;BYMONTH=-1 FREQ=YEARLY;BYMONTH=5L;BYDAY=MO
    FREQ=MONTHLY;BYYEARDAY=1 FREQ=YEARLY;BYYEARDAY=367 FREQ=MONTHLY;BYWEEKNO=1 FREQ=YEARLY;BYWEEKNO=54;BYDAY=MO
    FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO FREQ=MONTHLY;BYSETPOS=1 FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0
    FREQ=MONTHLY;BYDAY=MO;BYSETPOS=367 FREQ=WEEKLY;BYDAY=MO;WKST=XX FREQ=WEEKLY;BYDAY=MO;WKST=)");
  for (std::string rule; rules >> rule;) {
    INFO(rule);
    CHECK(fault_of_rrule(rule, true));
  }
  for (const auto* rule : {"", " ", "FREQ=DAILY ", " FREQ=DAILY", "FREQ=DAILY\n", "FREQ=WEEKLY;BYDAY=MO TU"})
    CHECK(fault_of_rrule(rule, true));
}

TEST_CASE("a rule that names no day at all has a fault") {
  for (const auto* rule :
       {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31", "FREQ=MONTHLY;BYDAY=6MO",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6", "FREQ=YEARLY;BYDAY=MO;BYSETPOS=366", "FREQ=DAILY;BYSETPOS=2;BYDAY=MO"}) {
    INFO(rule);
    CHECK(fault_of_rrule(rule, true));
  }
}

TEST_CASE("hostile rules are refused without work, and never open anything") {
  const std::string megabyte(1'000'000, '1');
  for (const auto& rule :
       {megabyte, "FREQ=DAILY;BYMONTHDAY=" + megabyte, "FREQ=DAILY;COUNT=" + megabyte, std::string(1'000'000, ';'),
        "FREQ=MONTHLY;BYDAY=MO" + std::string(600'000, ','), std::string("FREQ=DAILY\0;COUNT=1", 19)}) {
    CHECK(fault_of_rrule(rule, true));
    CHECK(days_of(rule, "2026-01-01", "2026-12-31", date("2026-01-01")).empty());
  }
  // Within 500 characters, yet with more numbers than a list can hold or need.
  std::string many = "FREQ=MONTHLY;BYMONTHDAY=1";
  while (many.size() < 490) many += ",1";
  CHECK(fault_of_rrule(many, true));
}

TEST_CASE("a rule without end or with far too many steps is answered at once") {
  ScheduleRow row = by_rule("FREQ=DAILY;INTERVAL=2", "10:00", "11:00");
  row.valid_from = date("0001-01-01");
  const OpeningHours hours(Schedule{.rows = {row}, .holidays = Holidays::open});
  CHECK(hours.next_opening(moment("9000-01-01 12:00")).has_value());
  row.rrule = "FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29";  // always in an odd year: never
  const OpeningHours never(Schedule{.rows = {row}, .holidays = Holidays::open});
  CHECK_FALSE(never.next_opening(moment("2026-01-01 12:00")).has_value());
}

TEST_CASE("whatever is typed into a rule, it is refused or it names days") {
  const std::vector<std::string> sound{"FREQ=MONTHLY;BYDAY=1WE,-1FR", "FREQ=YEARLY;BYWEEKNO=53,-1;BYDAY=MO;WKST=SU",
                                       "FREQ=MONTHLY;BYMONTHDAY=-1,31;BYMONTH=1,2", "FREQ=YEARLY;BYYEARDAY=-1,366",
                                       "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1,2"};
  constexpr std::string_view typed = "0123456789-+,;=ABDEFHIKLMNOPQRSTUWXYZ";
  std::mt19937 random(1);  // the same on every machine
  int refused = 0, accepted = 0;
  for (int round = 0; round < 6000; ++round) {
    std::string rule = sound[random() % sound.size()];
    for (auto edits = random() % 2 + 1; edits > 0; --edits)
      rule[random() % rule.size()] = typed[random() % typed.size()];
    INFO(rule);
    if (fault_of_rrule(rule, false)) {
      ++refused;
    } else {
      ++accepted;
      REQUIRE_FALSE(days_of(rule, "2000-01-01", "2039-12-31").empty());
    }
  }
  CHECK(refused > 1000);
  CHECK(accepted > 100);
}
