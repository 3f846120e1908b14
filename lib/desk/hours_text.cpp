#include <algorithm>
#include <array>

#include "base/format.hpp"
#include "desk/rrule_text.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/routes_text.hpp"

namespace wegwijs {

namespace {

using Names = std::array<std::string_view, 7>;
constexpr Names days_nl{"ma", "di", "wo", "do", "vr", "za", "zo"};
constexpr Names days_en{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array<std::string_view, 12> months_nl{"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"};
constexpr std::array<std::string_view, 12> months_en{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::string_view day_name(Weekday day, Language language) {
  const Names& names = language == Language::nl ? days_nl : days_en;
  return names[static_cast<std::size_t>(day)];
}

// "ma-vr", "di, do": runs of three days and more become a range.
std::string days_text(std::vector<Weekday> days, Language language) {
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  if (days.size() == 7) return std::string(say({"elke dag", "every day"}, language));
  std::string text;
  for (std::size_t i = 0; i < days.size();) {
    std::size_t end = i;
    while (end + 1 < days.size() && static_cast<int>(days[end + 1]) == static_cast<int>(days[end]) + 1) ++end;
    if (!text.empty()) text += ", ";
    text += day_name(days[i], language);
    if (end > i + 1) {
      text += format("-{}", day_name(days[end], language));
      i = end + 1;
    } else {
      ++i;
    }
  }
  return text;
}

std::string date_text(Date date, Language language) {
  const auto& months = language == Language::nl ? months_nl : months_en;
  return format("{} {} {}", static_cast<unsigned>(date.day()), months[static_cast<unsigned>(date.month()) - 1],
                static_cast<int>(date.year()));
}

std::string validity_text(const ScheduleRow& row, Language language) {
  if (row.valid_from && row.valid_to)
    return " (" + date_text(*row.valid_from, language) + " – " + date_text(*row.valid_to, language) + ")";
  if (row.valid_from) return say({" (vanaf {0})", " (from {0})"}, language, {date_text(*row.valid_from, language)});
  if (row.valid_to) return say({" (tot en met {0})", " (until {0})"}, language, {date_text(*row.valid_to, language)});
  return {};
}

bool is_whole_day(const ScheduleRow& row) { return row.opens.minutes == 0 && row.closes.minutes == 24 * 60; }

std::string times_text(const ScheduleRow& row, Language language) {
  if (is_whole_day(row)) return say({"dag en nacht", "day and night"}, language);
  return to_string(row.opens) + "-" + to_string(row.closes);
}

}  // namespace

std::string hours_text(const Schedule& schedule, Language language) {
  std::string text;
  for (std::size_t i = 0; i < schedule.rows.size(); ++i) {
    const ScheduleRow& row = schedule.rows[i];
    if (!text.empty()) text += "; ";
    const std::string days = row.rrule.empty() ? days_text(row.days, language) : rrule_text(row.rrule, language);
    if (row.days.size() < 7 || !is_whole_day(row)) text += days + " ";
    text += times_text(row, language) + validity_text(row, language);
    // A note that holds for several rows is said after the last of them.
    const bool goes_on = i + 1 < schedule.rows.size() && schedule.rows[i + 1].note == row.note;
    if (!row.note.empty() && !goes_on) text += " (" + row.note + ")";
  }
  return text;
}

std::string moment_text(Instant moment, Language language) {
  const LocalTime local = to_local(moment);
  const Date date = date_of(local);
  const auto weekday = static_cast<Weekday>(std::chrono::weekday{std::chrono::local_days{date}}.iso_encoding() - 1);
  return format("{} {}, {}", day_name(weekday, language), date_text(date, language), to_string(time_of_day(local)));
}

}  // namespace wegwijs
