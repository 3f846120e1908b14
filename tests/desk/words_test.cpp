#include "support/catch.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/record_text.hpp"
#include "wegwijs/desk/routes_text.hpp"
#include "desk/debts_village.hpp"

using namespace wegwijs;

namespace {

ScheduleRow row(std::vector<Weekday> days, const char* opens, const char* closes) {
  ScheduleRow row;
  row.days = std::move(days);
  row.opens = *parse_time_of_day(opens);
  row.closes = *parse_time_of_day(closes);
  return row;
}

}  // namespace

TEST_CASE("opening hours read as people write them") {
  Schedule schedule;
  CHECK(hours_text(schedule, Language::nl).empty());
  schedule.rows = {row({Weekday::mo, Weekday::tu, Weekday::we, Weekday::th, Weekday::fr}, "09:00", "17:00"), row({Weekday::sa}, "10:00", "12:00")};
  CHECK(hours_text(schedule, Language::nl) == "ma-vr 09:00-17:00; za 10:00-12:00");
  schedule.rows = {row({Weekday::th, Weekday::tu}, "10:00", "12:00")};
  CHECK(hours_text(schedule, Language::nl) == "di, do 10:00-12:00");
  CHECK(hours_text(schedule, Language::en) == "Tue, Thu 10:00-12:00");
}

TEST_CASE("a helpline that never closes is open day and night") {
  Schedule schedule;
  schedule.rows = {row({Weekday::mo, Weekday::tu, Weekday::we, Weekday::th, Weekday::fr, Weekday::sa, Weekday::su}, "00:00", "24:00")};
  CHECK(hours_text(schedule, Language::nl) == "dag en nacht");
}

TEST_CASE("a recurrence in the month is said in words, a stranger one as it is written") {
  Schedule schedule;
  schedule.rows = {row({}, "14:00", "16:00")};
  schedule.rows[0].rrule = "FREQ=MONTHLY;BYDAY=1WE";
  CHECK(hours_text(schedule, Language::nl) == "eerste wo van de maand 14:00-16:00");
  schedule.rows[0].rrule = "FREQ=YEARLY;BYMONTH=3";
  CHECK(hours_text(schedule, Language::nl) == "op wisselende dagen (FREQ=YEARLY;BYMONTH=3) 14:00-16:00");
}

TEST_CASE("rows that hold for a time say for how long") {
  Schedule schedule;
  schedule.rows = {row({Weekday::mo}, "09:00", "10:00")};
  schedule.rows[0].valid_to = parse_date("2026-12-31");
  CHECK(hours_text(schedule, Language::nl) == "ma 09:00-10:00 (tot en met 31 dec 2026)");
}

TEST_CASE("a moment is said with its day") {
  CHECK(moment_text(*parse_instant("2026-11-24 14:10"), Language::nl) == "di 24 nov 2026, 14:10");
  CHECK(moment_text(*parse_instant("2026-11-24 14:10"), Language::en) == "Tue 24 Nov 2026, 14:10");
}

TEST_CASE("a record in words uses the words of staff") {
  bool found = false;
  for (const RecordLine& line : record_text(debts_village().kb().catalog(), "hall-dorp-debts", Language::nl))
    found = found || (line.label == "open" && line.text == "di 09:00-17:00");
  CHECK(found);
}

TEST_CASE("recurrence rules are told in words, and those of a rare shape as they are written") {
  const auto words = [](const char* rule, Language language) {
    const Schedule schedule{.rows = {{.rrule = rule, .opens = {10 * 60}, .closes = {12 * 60}}}};
    return hours_text(schedule, language);
  };
  CHECK(words("FREQ=MONTHLY;BYDAY=2TH,4TH", Language::nl) == "tweede en vierde do van de maand 10:00-12:00");
  CHECK(words("FREQ=MONTHLY;BYDAY=1TU,-1FR", Language::en) == "first Tue and last Fri of the month 10:00-12:00");
  CHECK(words("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", Language::nl) == "om de week do 10:00-12:00");
  CHECK(words("FREQ=WEEKLY;COUNT=6;BYDAY=MO", Language::nl) == "elke ma (6 keer) 10:00-12:00");
  CHECK(words("FREQ=MONTHLY;BYMONTHDAY=15", Language::nl) == "de 15e van de maand 10:00-12:00");
  CHECK(words("FREQ=YEARLY;BYMONTH=6;BYDAY=1MO", Language::nl) == "op wisselende dagen (FREQ=YEARLY;BYMONTH=6;BYDAY=1MO) 10:00-12:00");
}
