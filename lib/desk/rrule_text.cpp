#include "desk/rrule_text.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <vector>

#include "base/text_tools.hpp"
#include "desk/list_words.hpp"
#include "wegwijs/desk/analysis_text.hpp"

namespace wegwijs {

namespace {

constexpr std::array<std::string_view, 7> codes{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

// Returns: an empty text for another number than 1 to 5 and -1.
std::string ordinal(std::string_view number, Language language) {
  if (number == "-1") return say({"laatste", "last"}, language);
  constexpr std::array<Sentence, 5> nth{Sentence{"eerste", "first"}, {"tweede", "second"}, {"derde", "third"}, {"vierde", "fourth"}, {"vijfde", "fifth"}};
  if (number.size() == 2 && number[0] == '+') number.remove_prefix(1);
  if (number.size() != 1 || number[0] < '1' || number[0] > '5') return {};
  return say(nth[static_cast<std::size_t>(number[0] - '1')], language);
}

class Wording {
 public:
  Wording(std::string_view rule, Language language) : language_(language) {
    for (const std::string_view part : split(rule, ';')) {
      const auto equals = part.find('=');
      if (equals != std::string_view::npos) parts_.emplace(part.substr(0, equals), part.substr(equals + 1));
    }
  }

  // Returns: nothing for a shape that is not known here.
  std::optional<std::string> text() {
    const std::string_view frequency = take("FREQ");
    const std::string_view every = take("INTERVAL"), count = take("COUNT");
    std::optional<std::string> words;
    if (frequency == "WEEKLY") words = weekly(every);
    if (frequency == "DAILY") words = daily(every);
    if (frequency == "MONTHLY" && every.empty()) words = monthly();
    if (!words || !parts_.empty()) return std::nullopt;
    if (!count.empty()) *words += say({" ({0} keer)", " ({0} times)"}, language_, {std::string(count)});
    return words;
  }

 private:
  std::string_view take(std::string_view key) {
    const auto found = parts_.find(key);
    if (found == parts_.end()) return {};
    const std::string_view value = found->second;
    parts_.erase(found);
    return value;
  }

  std::optional<std::string> day(std::string_view code) const {
    const auto found = std::find(codes.begin(), codes.end(), code);
    if (found == codes.end()) return std::nullopt;
    return day_name(static_cast<Weekday>(found - codes.begin()), language_);
  }

  std::optional<std::string> weekly(std::string_view every) {
    std::vector<std::string> days;
    const std::string_view by_day = take("BYDAY");
    if (by_day.empty()) return std::nullopt;
    for (const std::string_view code : split(by_day, ',')) {
      const auto name = day(code);
      if (!name) return std::nullopt;
      days.push_back(*name);
    }
    const std::string names = listed(days, language_);
    if (every.empty() || every == "1") return say({"elke {0}", "every {0}"}, language_, {names});
    if (every == "2") return say({"om de week {0}", "every other week {0}"}, language_, {names});
    return say({"elke {1} weken {0}", "every {1} weeks {0}"}, language_, {names, std::string(every)});
  }

  std::optional<std::string> daily(std::string_view every) const {
    if (every.empty() || every == "1") return say({"elke dag", "every day"}, language_);
    return say({"elke {0} dagen", "every {0} days"}, language_, {std::string(every)});
  }

  // Days with the same name are told together.
  std::optional<std::string> monthly() {
    const std::string_view by_day = take("BYDAY");
    if (by_day.empty()) return day_of_month();
    std::vector<std::pair<std::string, std::vector<std::string>>> days;
    for (const std::string_view part : split(by_day, ',')) {
      if (part.size() < 3) return std::nullopt;
      const auto name = day(part.substr(part.size() - 2));
      const std::string nth = ordinal(part.substr(0, part.size() - 2), language_);
      if (!name || nth.empty()) return std::nullopt;
      if (days.empty() || days.back().first != *name) days.push_back({*name, {}});
      days.back().second.push_back(nth);
    }
    std::vector<std::string> words;
    for (const auto& [name, ordinals] : days) words.push_back(listed(ordinals, language_) + " " + name);
    return say({"{0} van de maand", "{0} of the month"}, language_, {listed(words, language_)});
  }

  std::optional<std::string> day_of_month() {
    const std::string_view number = take("BYMONTHDAY");
    const bool plain = !number.empty() && std::all_of(number.begin(), number.end(), [](char sign) { return sign >= '0' && sign <= '9'; });
    if (!plain) return std::nullopt;
    return say({"de {0}e van de maand", "day {0} of the month"}, language_, {std::string(number)});
  }

  Language language_;
  std::map<std::string_view, std::string_view> parts_;
};

}  // namespace

std::string rrule_text(std::string_view rrule, Language language) {
  if (auto words = Wording(rrule, language).text()) return *words;
  return say({"op wisselende dagen ({0})", "on varying days ({0})"}, language, {std::string(rrule)});
}

}  // namespace wegwijs
