// Answers questions about schedules on standard input, one line a question, for crosscheck.py.
//
//   schedule                                   begins a new set of schedules
//   part                                       another schedule of the same set (several places)
//   holidays open
//   row DAYS RRULE OPENS CLOSES FROM TO        "-" for what is absent: row mo,we - 09:00 12:00 2026-01-01 -
//   exception DATE OPENS CLOSES                "- -" for closed
//   known | open T | next T | closes T | list FROM TO | week DATE        T in seconds since 1970-01-01T00:00:00Z
//   iso T | instant LOCAL | holiday DATE | fault RRULE HAS_VALID_FROM
#include <iostream>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "wegwijs/calendar/holidays.hpp"
#include "wegwijs/calendar/opening_hours.hpp"
#include "wegwijs/calendar/zone.hpp"

using namespace wegwijs;

namespace {

std::int64_t seconds_of(Instant instant) { return instant.time_since_epoch().count(); }

std::string text_of(std::optional<Instant> instant) { return instant ? std::to_string(seconds_of(*instant)) : "none"; }

class Driver {
 public:
  void run(const std::string& line) {
    words_ = std::istringstream(line);
    const std::string verb = word();
    if (verb == "schedule")
      begin();
    else if (verb == "part")
      schedules_.emplace_back();
    else if (verb == "holidays")
      schedules_.back().holidays = parse_enum<Holidays>(word()).value();
    else if (verb == "row")
      add_row();
    else if (verb == "exception")
      add_exception();
    else
      std::cout << answer(verb) << '\n';
  }

 private:
  void begin() {
    schedules_.assign(1, Schedule{});
    hours_.reset();
  }

  void add_row() {
    ScheduleRow row;
    std::istringstream names(word());
    for (std::string name; std::getline(names, name, ',');)
      if (name != "-") row.days.push_back(parse_enum<Weekday>(name).value());
    if (const std::string rule = word(); rule != "-") row.rrule = rule;
    row.opens = parse_time_of_day(word()).value();
    row.closes = parse_time_of_day(word()).value();
    row.valid_from = parse_date(word());
    row.valid_to = parse_date(word());
    schedules_.back().rows.push_back(row);
  }

  void add_exception() {
    ScheduleException exception{.date = parse_date(word()).value()};
    exception.opens = parse_time_of_day(word());
    exception.closes = parse_time_of_day(word());
    exception.closed = !exception.opens;
    schedules_.back().exceptions.push_back(exception);
  }

  std::string answer(const std::string& verb) {
    if (verb == "known") return hours().known() ? "yes" : "no";
    if (verb == "open") return hours().is_open(moment()) ? "yes" : "no";
    if (verb == "next") return text_of(hours().next_opening(moment()));
    if (verb == "closes") return text_of(hours().closes_at(moment()));
    if (verb == "list") return list();
    if (verb == "week") return week();
    if (verb == "iso") return to_iso8601(moment());
    if (verb == "instant") return text_of(to_instant(parse_local_time(word()).value()));
    if (verb == "holiday") return holiday_on(parse_date(word()).value()) ? "yes" : "no";
    if (verb == "fault") {
      const std::string rule = word();
      return fault_of_rrule(rule, word() == "yes") ? "yes" : "no";
    }
    return "unknown question: " + verb;
  }

  std::string list() {
    const Instant from = moment(), to = moment();
    std::string text;
    for (const OpenInterval& interval : hours().open_intervals(from, to))
      text += std::to_string(seconds_of(interval.opens)) + "-" + std::to_string(seconds_of(interval.closes)) + " ";
    return text;
  }

  // For each day its hours in minutes of the wall clock, "h" on a holiday, "x" where an exception holds.
  std::string week() {
    std::string text;
    for (const DayHours& day : hours().week_overview(parse_date(word()).value())) {
      for (const auto& [opens, closes] : day.open)
        text += std::to_string(opens.minutes) + "-" + std::to_string(closes.minutes) + ",";
      text += day.holiday.empty() ? "" : "h";
      text += day.exception ? "x;" : ";";
    }
    return text;
  }

  const OpeningHours& hours() {
    if (!hours_) hours_.emplace(schedules_);
    return *hours_;
  }

  std::string word() {
    std::string text;
    words_ >> text;
    return text;
  }
  Instant moment() { return Instant{std::chrono::seconds{std::stoll(word())}}; }

  std::istringstream words_;
  std::vector<Schedule> schedules_{1};
  std::optional<OpeningHours> hours_;
};

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  Driver driver;
  for (std::string line; std::getline(std::cin, line);) driver.run(line);
}
