// Faults in schedules, periods and provenance.
#include "exchange/expect_fault.hpp"

using namespace wegwijs;

namespace {

std::string desk_with(const std::string& keys) {
  return "desks:\n  - id: balie\n    name: Balie\n    provenance: {source: test, seen_on: 2026-01-01}\n    " + keys +
         "\n";
}

std::string row(const std::string& keys) { return desk_with("schedule:\n      - {" + keys + "}"); }
std::string exceptions(const std::string& keys) { return desk_with("exceptions:\n      - {" + keys + "}"); }

}  // namespace

TEST_CASE("a sound schedule is read as it is written") {
  const auto data = village_data(
      desk_with("schedule: [{days: [mo, fr], opens: \"09:00\", closes: \"24:00\", valid_from: 2026-01-01}]\n"
                "    holidays: open\n    exceptions: [{date: 2026-12-24, closed: true}]"));
  REQUIRE(data.desks.size() == 1);
  const Schedule& schedule = data.desks[0].schedule;
  REQUIRE(schedule.rows.size() == 1);
  CHECK(schedule.rows[0].days == std::vector{Weekday::mo, Weekday::fr});
  CHECK(schedule.rows[0].closes.minutes == 24 * 60);
  CHECK(schedule.holidays == Holidays::open);
  REQUIRE(schedule.exceptions.size() == 1);
  CHECK(schedule.exceptions[0].closed);
}

TEST_CASE("a time that is none is told with what was expected") {
  expect_fault(row("days: [mo], opens: 9.00, closes: \"12:00\""), "bad-time", 6, 29, "\"HH:MM\"");
  expect_fault(row("days: [mo], opens: \"09:00\", closes: \"25:00\""), "bad-time", 6, 46);
}

TEST_CASE("what opens closes later") {
  expect_fault(row("days: [mo], opens: \"12:00\", closes: \"09:00\""), "closes-before-opens", 6, 46,
               "closes at 09:00, but opens at 12:00");
  expect_fault(row("days: [mo], opens: \"12:00\", closes: \"12:00\""), "closes-before-opens", 6, 46);
  expect_fault(exceptions("date: 2026-12-24, opens: \"12:00\", closes: \"09:00\""), "closes-before-opens", 6, 52);
}

TEST_CASE("a row has days or a recurrence rule, not both and not neither") {
  expect_fault(row("opens: \"09:00\", closes: \"12:00\""), "days-or-rrule", 6, 9);
  expect_fault(row("days: [mo], rrule: FREQ=MONTHLY;BYDAY=1WE, opens: \"09:00\", closes: \"12:00\""), "days-or-rrule",
               6, 9);
}

TEST_CASE("a recurrence rule that cannot be expanded is told with the reason") {
  expect_no_fault(row("rrule: FREQ=MONTHLY;BYDAY=1WE, opens: \"09:00\", closes: \"12:00\""));
  expect_fault(row("rrule: FREQ=SOMETIMES, opens: \"09:00\", closes: \"12:00\""), "bad-rrule", 6, 17, "FREQ=SOMETIMES");
}

TEST_CASE("a period ends after it begins") {
  expect_fault(row("days: [mo], opens: \"09:00\", closes: \"12:00\", valid_from: 2026-02-01, valid_to: 2026-01-01"),
               "period-reversed", 6, 89, "valid_from (2026-02-01) is after valid_to (2026-01-01)");
  expect_fault("areas:\n  - {id: a, name: A, valid_from: 2026-02-01, valid_to: 2026-01-01}\n", "period-reversed", 2,
               56);
  expect_fault(desk_with("figures: [{period_from: 2026-02-01, period_to: 2026-01-01}]"), "period-reversed", 5, 52);
  expect_fault(
      loket +
          "referrals:\n  - {from: loket, to: hulp, kind: external, agreed: {on: 2026-02-01, review: 2026-01-01}, "
          "provenance: {source: test, seen_on: 2026-01-01}}\n",
      "period-reversed", 7, 78, "review");
}

TEST_CASE("an exception is closed or has hours") {
  expect_fault(exceptions("date: 2026-12-24"), "incomplete-exception", 6, 9);
  expect_fault(exceptions("date: 2026-12-24, opens: \"09:00\""), "incomplete-exception", 6, 9);
  expect_fault(exceptions("date: 2026-12-24, closed: true, opens: \"09:00\", closes: \"10:00\""),
               "incomplete-exception", 6, 9);
}

TEST_CASE("exceptions for one day may add up but not contradict") {
  const std::string morning = "date: 2026-12-24, opens: \"09:00\", closes: \"10:00\"}\n      - {date: 2026-12-24, ";
  expect_no_fault(exceptions(morning + "opens: \"13:00\", closes: \"14:00\""));
  expect_fault(exceptions(morning + "closed: true"), "exceptions-contradict", 7, 9, "2026-12-24");
}

TEST_CASE("organizations, desks, referrals and services need a provenance") {
  expect_fault("organizations:\n  - {id: loket, name: Loket}\n", "missing-provenance", 2, 5, "organization 'loket'");
  expect_fault("desks:\n  - {id: balie, name: Balie}\n", "missing-provenance", 2, 5, "desk 'balie'");
  expect_fault(loket + "referrals:\n  - {from: loket, to: hulp, kind: external}\n", "missing-provenance", 7, 5,
               "loket → hulp");
}

TEST_CASE("a service has the provenance of its organization unless it has its own") {
  const Catalog catalog =
      village(loket +
              "services:\n  - {id: meer, name: Meer, organization: loket}\n"
              "  - {id: eigen, name: Eigen, organization: loket, provenance: {source: ander, seen_on: 2025-01-01}}\n");
  CHECK(catalog.at(ServiceId("hulp")).provenance.source == "test");
  CHECK(catalog.at(ServiceId("meer")).provenance.source == "test");
  CHECK(catalog.at(ServiceId("eigen")).provenance.source == "ander");
}

TEST_CASE("provenance comes from a possible time and is verified after it was seen") {
  const std::string organization = "organizations:\n  - {id: loket, name: Loket, provenance: {source: test, ";
  expect_fault(organization + "seen_on: 1989-12-31}}\n", "impossible-date", 2, 66);
  expect_fault(organization + "seen_on: 2101-01-01}}\n", "impossible-date", 2, 66);
  expect_fault(organization + "seen_on: 2026-01-01, verified_on: 2101-01-01}}\n", "impossible-date", 2, 91);
  expect_fault(organization + "seen_on: 2026-01-02, verified_on: 2026-01-01}}\n", "verified-before-seen", 2, 91,
               "first seen on 2026-01-02");
}
