// A recurrence rule of iCalendar (RFC 5545), read and checked.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "wegwijs/base/language.hpp"

namespace wegwijs {

// "1WE" in BYDAY; `nth` counts from the end where it is negative and is 0 where every such week day is meant.
struct RuleDay {
  std::chrono::weekday weekday;
  int nth = 0;
};

// Lists that are empty set no condition. Negative numbers count from the end of the month or year.
struct Rule {
  enum class Frequency { daily, weekly, monthly, yearly };

  Frequency frequency = Frequency::daily;
  int interval = 1;                              // 1 to 9999
  int count = 0;                                 // 1 to 9999; 0 = without end
  std::optional<std::chrono::local_days> until;  // the last day that may count
  std::chrono::weekday week_start = std::chrono::Monday;
  std::vector<RuleDay> days;
  std::vector<int> months;
  std::vector<int> month_days;
  std::vector<int> year_days;
  std::vector<int> weeks;
  std::vector<int> positions;

  // Whether it says by itself which days are meant, so that only stepping depends on where it starts.
  bool names_days() const noexcept {
    return frequency == Frequency::daily || !days.empty() || !month_days.empty() || !year_days.empty();
  }
};

// Returns: the rule, or what is wrong with it. Hostile text is refused before it is looked at closely.
std::variant<Rule, Sentence> read_rrule(std::string_view text);

}  // namespace wegwijs
