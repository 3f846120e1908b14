// The few ways in which who comes later is better off, and in which keeping only the earliest arrival loses routes.
#include <string>

#include "support/catch.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/graph/referral_graph.hpp"

using namespace wegwijs;

namespace {

Schedule every_day(const char* opens, const char* closes) {
  using enum Weekday;
  return {.rows = {{.days = {mo, tu, we, th, fr, sa, su},
                    .opens = *parse_time_of_day(opens),
                    .closes = *parse_time_of_day(closes)}},
          .holidays = Holidays::open};
}

Schedule only_on(const char* day) {
  return {.exceptions = {
              {.date = *parse_date(day), .opens = parse_time_of_day("10:00"), .closes = parse_time_of_day("11:00")}}};
}

Service service(const char* id, Schedule schedule) {
  return {.id = ServiceId(id),
          .organization = OrganizationId("partner"),
          .access = Access::referral_only,
          .schedule = std::move(schedule)};
}

ReferralRule rule(const char* from, const char* to, ReferralKind kind, Schedule schedule = {}, int lead_time_days = 0) {
  return {.from = ReferrerId(from),
          .to = ServiceId(to),
          .kind = kind,
          .schedule = std::move(schedule),
          .lead_time_days = lead_time_days};
}

// Every route on a line: "2027-03-28T03:50:00+02:00 intake credit".
std::string routes(const CatalogData& data, const char* to, const char* depart) {
  const Catalog catalog(data);
  const auto found =
      ReferralGraph(catalog).routes(DeskId("desk"), ServiceId(to), {.depart = *parse_instant(depart), .visitor = {}});
  std::string text;
  for (const Route& route : found.routes) {
    text += to_iso8601(route.arrives_at);
    for (const Step& step : route.steps) text += " " + step.to.str();
    text += "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("who is handed over later arrives earlier when the clock goes forward in the night between") {
  CatalogData data;
  data.desks = {{.id = DeskId("desk")}};
  data.services = {service("intake", every_day("01:00", "05:00")), service("credit", every_day("01:00", "05:00"))};
  data.rules = {rule("desk", "intake", ReferralKind::internal, every_day("02:50", "03:00")),
                rule("desk", "intake", ReferralKind::external, every_day("03:10", "03:20")),
                rule("intake", "credit", ReferralKind::external, {}, 1)};
  // A day after 02:50 is 03:50, because the clock skips 02:50; a day after 03:10 is 03:10.
  CHECK(routes(data, "credit", "2027-03-27 02:00") ==
        "2027-03-28T03:10:00+02:00 intake credit\n2027-03-28T03:50:00+02:00 intake credit\n");
  // On any other night who comes first arrives first, and with less effort.
  CHECK(routes(data, "credit", "2027-03-26 02:00") == "2027-03-27T02:50:00+01:00 intake credit\n");
}

TEST_CASE("without a waiting time nobody goes back in time in the hour that occurs twice") {
  CatalogData data;
  data.desks = {{.id = DeskId("desk")}};
  data.services = {service("helpline", every_day("00:00", "24:00"))};
  data.rules = {rule("desk", "helpline", ReferralKind::internal)};
  CHECK(routes(data, "helpline", "2026-10-25T02:30:00+02:00") == "2026-10-25T02:30:00+02:00 helpline\n");
  CHECK(routes(data, "helpline", "2026-10-25T02:30:00+01:00") == "2026-10-25T02:30:00+01:00 helpline\n");
}

TEST_CASE("who comes later may find an opening that was too far away for who came earlier") {
  CatalogData data;
  data.desks = {{.id = DeskId("desk")}};
  data.services = {service("course", only_on("2026-02-01")), service("credit", only_on("2027-02-15")),
                   service("intake", every_day("09:00", "17:00"))};
  data.rules = {rule("desk", "intake", ReferralKind::internal), rule("intake", "credit", ReferralKind::internal),
                rule("desk", "course", ReferralKind::warm), rule("course", "intake", ReferralKind::warm)};
  // From 1 January 2026 the only opening is 410 days away; by way of the course it is 379 days.
  CHECK(routes(data, "credit", "2026-01-01 10:00") == "2027-02-15T10:00:00+01:00 course intake credit\n");
  // Nearer by, the course is a detour.
  CHECK(routes(data, "credit", "2026-01-20 10:00") == "2027-02-15T10:00:00+01:00 intake credit\n");
}
