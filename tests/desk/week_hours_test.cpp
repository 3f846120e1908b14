#include "wegwijs/desk/week_hours.hpp"

#include "support/village.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/calendar/zone.hpp"

using namespace wegwijs;

namespace {

constexpr const char* hamlet = R"(
organizations:
  - id: hulp
    name: Hulp
    kind: charity
    phones: [{number: "0800-1234", note: gratis, schedule: [{days: [mo, tu, we, th, fr, sa, su], opens: "00:00", closes: "24:00"}], holidays: open}, {number: 14 013}]
    provenance: {source: test, seen_on: 2026-09-01}
    services:
      - id: raad
        name: Raad
        schedule: [{days: [mo], opens: "09:00", closes: "10:00"}]
        at:
          - {location: noord, schedule: [{days: [tu], opens: "10:00", closes: "12:00"}, {days: [tu], opens: "13:00", closes: "17:00"}], note: bel aan}
          - {location: zuid, schedule: [{days: [fr], opens: "10:00", closes: "12:00"}], exceptions: [{date: 2026-12-24, opens: "10:00", closes: "11:00"}]}
      - {id: stil, name: Stil}
  - {id: leeg, name: Leeg, kind: charity, provenance: {source: test, seen_on: 2026-09-01}}
locations: [{id: noord, name: Noord}, {id: zuid, name: Zuid}]
desks: [{id: balie, name: Balie, organization: hulp, location: noord, schedule: [{days: [fr], opens: "10:00", closes: "17:00"}], provenance: {source: test, seen_on: 2026-09-01}}]
)";

const Date monday = *parse_date("2026-11-23");

WeekHours hours(const char* id, const char* at = "2026-11-24 14:10", Date first = monday,
                Language language = Language::nl) {
  return week_hours(village(hamlet), id, first, *parse_instant(at), language);
}

std::string says(const char* id, const char* at, Language language = Language::nl) {
  return open_text(hours(id, at, monday, language), language);
}

}  // namespace

TEST_CASE("a service has a timetable of its own and one for each place") {
  const WeekHours found = hours("raad");
  REQUIRE(found.entries.size() == 3);
  CHECK(found.entries[0].what == "service");
  CHECK(day_text(found.entries[0].week[0], Language::nl) == "09:00-10:00");
  CHECK(found.entries[1].name == "Noord");
  CHECK(found.entries[1].note == "bel aan");
  CHECK(day_text(found.entries[1].week[1], Language::nl) == "10:00-12:00, 13:00-17:00");
  CHECK(day_text(found.entries[1].week[2], Language::nl) == "dicht");
  CHECK(found.open);  // in Noord
}

TEST_CASE("holidays have their name in the language asked for, exceptions are marked") {
  const WeekHours nl = hours("raad", "2026-11-24 14:10", *parse_date("2026-12-21"));
  const WeekHours en = hours("raad", "2026-11-24 14:10", *parse_date("2026-12-21"), Language::en);
  CHECK(nl.entries[2].week[4].holiday != en.entries[2].week[4].holiday);
  CHECK_FALSE(nl.entries[2].week[4].holiday.empty());
  CHECK(day_text(nl.entries[2].week[4], Language::nl) == "dicht");  // Christmas Day is a Friday
  CHECK(nl.entries[2].week[3].exception);
  CHECK(day_text(nl.entries[2].week[3], Language::nl) == "10:00-11:00");
}

TEST_CASE("open or closed is told with until when, or from when") {
  CHECK(says("raad", "2026-11-24 14:10") == "open tot di 24 nov 2026, 17:00");
  CHECK(says("raad", "2026-11-24 17:00") == "dicht, open vanaf vr 27 nov 2026, 10:00");
  CHECK(says("balie", "2026-11-27 16:59", Language::en) == "open until Fri 27 Nov 2026, 17:00");
}

TEST_CASE("hours that nobody knows are told as such") {
  CHECK(says("stil", "2026-11-24 14:10") ==
        "open tot di 24 nov 2026, 17:00 (openingstijden niet bekend: gerekend met werkdagen 09:00-17:00, bel eerst)");
  CHECK_FALSE(hours("stil").entries[0].known);
  CHECK_FALSE(hours("leeg").known);
}

TEST_CASE("an organization has the hours of its phones") {
  const WeekHours found = hours("hulp");
  REQUIRE(found.entries.size() == 1);
  CHECK(found.entries[0].what == "phone");
  CHECK(found.entries[0].name == "0800-1234");
  CHECK(says("hulp", "2026-12-25 03:00") == "dag en nacht open");
}

TEST_CASE("what has no hours is not found, and the nearest id is named") {
  try {
    hours("raat");
    FAIL("found");
  } catch (const NotFound& error) {
    CHECK(error.nearest() == "raad");
  }
}
