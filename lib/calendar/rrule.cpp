#include "calendar/rrule.hpp"

#include <libical/ical.h>

#include <algorithm>
#include <array>
#include <string>

#include "base/text_tools.hpp"
#include "wegwijs/base/time.hpp"
#include "wegwijs/calendar/zone.hpp"

namespace wegwijs {

namespace {

using namespace std::chrono;

constexpr std::size_t longest = 500;

constexpr Sentence too_long{"de herhaalregel is langer dan 500 tekens",
                            "the recurrence rule is longer than 500 characters"};
constexpr Sentence no_rule{"dit is geen herhaalregel volgens RFC 5545, zoals FREQ=MONTHLY;BYDAY=1WE",
                           "this is no recurrence rule of RFC 5545, such as FREQ=MONTHLY;BYDAY=1WE"};
constexpr Sentence twice{"een onderdeel van de herhaalregel staat er twee keer",
                         "a part of the recurrence rule is there twice"};
constexpr Sentence unknown_part{"een onderdeel van de herhaalregel kent RFC 5545 niet",
                                "a part of the recurrence rule is not known to RFC 5545"};
constexpr Sentence by_clock{
    "een herhaalregel noemt hele dagen (DAILY, WEEKLY, MONTHLY of YEARLY); uren horen in opens en closes",
    "a recurrence rule names whole days (DAILY, WEEKLY, MONTHLY or YEARLY); hours belong in opens and closes"};
constexpr Sentence out_of_range{
    "een getal in de herhaalregel is te klein of te groot (INTERVAL en COUNT: 1 tot en met 9999)",
    "a number in the recurrence rule is too small or too large (INTERVAL and COUNT: 1 to 9999)"};
constexpr Sentence two_ends{"een herhaalregel heeft COUNT of UNTIL, niet allebei",
                            "a recurrence rule has COUNT or UNTIL, not both"};
constexpr Sentence wrong_numbered_day{"een genummerde dag zoals 1WE hoort bij MONTHLY of YEARLY, zonder BYWEEKNO",
                                      "a numbered day such as 1WE belongs to MONTHLY or YEARLY, without BYWEEKNO"};
constexpr Sentence wrong_month_day{"BYMONTHDAY hoort niet bij WEEKLY", "BYMONTHDAY does not belong to WEEKLY"};
constexpr Sentence only_yearly{"BYYEARDAY en BYWEEKNO horen bij YEARLY", "BYYEARDAY and BYWEEKNO belong to YEARLY"};
constexpr Sentence lone_position{"BYSETPOS kiest uit de dagen van een ander onderdeel zoals BYDAY",
                                 "BYSETPOS chooses from the days of another part such as BYDAY"};

constexpr std::array<std::string_view, 11> parts{"FREQ",       "UNTIL",     "COUNT",    "INTERVAL", "WKST",    "BYDAY",
                                                 "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH",  "BYSETPOS"};
constexpr std::array<std::string_view, 3> clock_parts{"BYSECOND", "BYMINUTE", "BYHOUR"};

template <class List, class Value>
bool has(const List& list, const Value& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
bool is_letter(char c) noexcept { return c >= 'A' && c <= 'Z'; }

// "+1WE", "-31", "MO", "WEEKLY": a number, a word, or a number before a word. Longer numbers are not for libical to
// judge, which keeps what fits into its fields; nor is "0MO", which it takes for "MO".
bool is_sound_item(std::string_view item) noexcept {
  if (!item.empty() && (item[0] == '+' || item[0] == '-')) {
    item.remove_prefix(1);
    if (item.empty() || !is_digit(item[0])) return false;
  }
  const auto word = std::find_if_not(item.begin(), item.end(), is_digit);
  const auto digits = word - item.begin();
  if (item.empty() || !std::all_of(word, item.end(), is_letter)) return false;
  return word == item.end() ? digits <= 4 : digits <= 2 && item[0] != '0';
}

// "20261231", "20261231T225959" or "20261231T225959Z".
bool is_sound_until(std::string_view value) noexcept {
  if (value.size() == 16 && value.back() == 'Z') value.remove_suffix(1);
  if (value.size() == 15 && value[8] == 'T' && !std::all_of(value.begin() + 9, value.end(), is_digit)) return false;
  return (value.size() == 8 || (value.size() == 15 && value[8] == 'T')) &&
         std::all_of(value.begin(), value.begin() + 8, is_digit);
}

std::optional<Sentence> fault_of_part(std::string_view name, std::string_view value) {
  if (has(clock_parts, name)) return by_clock;
  if (!has(parts, name)) return unknown_part;
  if (name == "UNTIL") return is_sound_until(value) ? std::nullopt : std::optional(no_rule);
  const bool several = name.starts_with("BY");
  for (const auto item : several ? split(value, ',') : std::vector{value}) {
    if (!is_sound_item(item)) {
      const bool number = std::all_of(item.begin(), item.end(), is_digit);
      return number && !item.empty() ? out_of_range : no_rule;
    }
  }
  return std::nullopt;
}

// What is wrong with the words of the rule, before libical reads what they mean.
std::optional<Sentence> fault_of_words(std::string_view text) {
  std::vector<std::string_view> names;
  for (const auto part : split(text, ';')) {
    const auto sign = part.find('=');
    if (sign == std::string_view::npos) return no_rule;
    const auto name = part.substr(0, sign);
    if (const auto fault = fault_of_part(name, part.substr(sign + 1))) return fault;
    if (has(names, name)) return twice;
    names.push_back(name);
  }
  if (!has(names, "FREQ")) return no_rule;
  if (has(names, "COUNT") && has(names, "UNTIL")) return two_ends;
  return std::nullopt;
}

// Reads a list of libical, which ends at a mark or where it is full.
template <std::size_t size>
std::vector<int> list_of(const short (&values)[size]) {
  const auto end = std::find(std::begin(values), std::end(values), static_cast<short>(ICAL_RECURRENCE_ARRAY_MAX));
  return {std::begin(values), end};
}

weekday weekday_of(icalrecurrencetype_weekday day) noexcept {
  return weekday{static_cast<unsigned>(day) - static_cast<unsigned>(ICAL_SUNDAY_WEEKDAY)};
}

std::optional<Rule::Frequency> frequency_of(icalrecurrencetype_frequency frequency) noexcept {
  switch (frequency) {
    case ICAL_DAILY_RECURRENCE:
      return Rule::Frequency::daily;
    case ICAL_WEEKLY_RECURRENCE:
      return Rule::Frequency::weekly;
    case ICAL_MONTHLY_RECURRENCE:
      return Rule::Frequency::monthly;
    case ICAL_YEARLY_RECURRENCE:
      return Rule::Frequency::yearly;
    default:
      return std::nullopt;
  }
}

// The day on which UNTIL falls here. Returns: nothing for a day or a time that does not exist.
std::optional<local_days> day_of(const icaltimetype& until) {
  const Date date{year{until.year}, month{static_cast<unsigned>(until.month)}, day{static_cast<unsigned>(until.day)}};
  if (!date.ok() || until.hour > 23 || until.minute > 59 || until.second > 59) return std::nullopt;
  if (until.is_date || !icaltime_is_utc(until)) return local_days{date};
  const Instant moment = sys_days{date} + hours{until.hour} + minutes{until.minute} + seconds{until.second};
  return floor<days>(to_local(moment));
}

Rule rule_of(const icalrecurrencetype& read, Rule::Frequency frequency) {
  Rule rule{.frequency = frequency,
            .interval = read.interval,
            .count = read.count,
            .week_start = weekday_of(read.week_start),
            .months = list_of(read.by_month),
            .month_days = list_of(read.by_month_day),
            .year_days = list_of(read.by_year_day),
            .weeks = list_of(read.by_week_no),
            .positions = list_of(read.by_set_pos)};
  for (const int both : list_of(read.by_day)) {
    const auto coded = static_cast<short>(both);
    rule.days.push_back(
        {weekday_of(icalrecurrencetype_day_day_of_week(coded)), icalrecurrencetype_day_position(coded)});
  }
  return rule;
}

bool all_within(const std::vector<int>& values, int most) noexcept {
  return std::all_of(values.begin(), values.end(), [most](int value) { return value != 0 && std::abs(value) <= most; });
}

// Which parts go together (RFC 5545, section 3.3.10), and how large their numbers may be.
std::optional<Sentence> fault_of_rule(const Rule& rule) {
  using enum Rule::Frequency;
  const bool numbered =
      std::any_of(rule.days.begin(), rule.days.end(), [](const RuleDay& day) { return day.nth != 0; });
  const bool chooses = rule.days.empty() && rule.months.empty() && rule.month_days.empty() && rule.year_days.empty() &&
                       rule.weeks.empty();
  if (!all_within(rule.months, 12) || !all_within(rule.month_days, 31) || !all_within(rule.year_days, 366) ||
      !all_within(rule.weeks, 53) || !all_within(rule.positions, 366))
    return out_of_range;
  if (numbered && (rule.frequency < monthly || !rule.weeks.empty())) return wrong_numbered_day;
  if (!rule.month_days.empty() && rule.frequency == weekly) return wrong_month_day;
  if ((!rule.year_days.empty() || !rule.weeks.empty()) && rule.frequency != yearly) return only_yearly;
  if (!rule.positions.empty() && chooses) return lone_position;
  return std::nullopt;
}

bool says(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

}  // namespace

std::variant<Rule, Sentence> read_rrule(std::string_view text) {
  if (text.size() > longest) return too_long;
  std::string upper(text);  // RFC 5545: names and words in capitals or not
  std::transform(upper.begin(), upper.end(), upper.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  if (const auto fault = fault_of_words(upper)) return *fault;

  const icalrecurrencetype read = icalrecurrencetype_from_string(upper.c_str());
  if (read.freq == ICAL_NO_RECURRENCE) return no_rule;
  const auto frequency = frequency_of(read.freq);
  if (!frequency) return by_clock;
  if (read.interval < 1 || read.count < 0 || (says(upper, "COUNT=") && read.count == 0)) return out_of_range;

  Rule rule = rule_of(read, *frequency);
  if (const auto fault = fault_of_rule(rule)) return *fault;
  if (says(upper, "UNTIL=")) {
    rule.until = day_of(read.until);
    if (!rule.until) return no_rule;
  }
  return rule;
}

}  // namespace wegwijs
