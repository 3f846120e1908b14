// The opening hours of one record over a week, day by day, with holidays, exceptions and notes; and whether it is open.
//
//   WeekHours hours = week_hours(catalog, "lochal", monday, now, Language::nl);
//   std::cout << open_text(hours, Language::nl);      // "open tot di 24 nov 2026, 17:00"
//
// Threads:   may be called from several threads at once.
// Lifetime:  results own their data.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wegwijs/base/language.hpp"
#include "wegwijs/calendar/opening_hours.hpp"
#include "wegwijs/model/catalog.hpp"

namespace wegwijs {

// One timetable: of a desk, of a service itself or at one of its places, or of a phone; of an organization where none of
// its phones has hours.
struct HoursEntry {
  std::string what;  // "desk", "service", "place", "phone", "organization"
  std::string id;    // of the desk, service, location or organization; of a phone its number
  std::string name;
  std::string note;
  bool known = true;             // false: the assumed hours of working days 09:00-17:00
  std::array<DayHours, 7> week;  // holidays by their name in the language asked for
  friend bool operator==(const HoursEntry&, const HoursEntry&) = default;
};

struct WeekHours {
  std::string id;
  std::string name;
  Date first{};  // of the seven days
  Instant at;
  std::vector<HoursEntry> entries;  // at least one
  bool known = true;                // of the record as a whole: open when one of its entries is, phones left aside
  bool open = false;                // at `at`
  std::optional<Instant> until;     // when open: when it closes; nothing when it is open day and night
  std::optional<Instant> next;      // when closed: when it opens; nothing when no opening is known
  friend bool operator==(const WeekHours&, const WeekHours&) = default;
};

// Of a desk; of a service by itself and at each of its places; of an organization's phones.
// Throws: NotFound for another id.
WeekHours week_hours(const Catalog& catalog, std::string_view id, Date first, Instant at, Language language);

// "open tot …", "dicht, open vanaf …"; says so when hours are assumed.
std::string open_text(const WeekHours& hours, Language language);

// "10:00-12:00, 13:00-17:00"; "dicht".
std::string day_text(const DayHours& day, Language language);
// "di 24 nov 2026"
std::string date_text(Date date, Language language);

}  // namespace wegwijs
