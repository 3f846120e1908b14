#include "wegwijs/desk/coverage_question.hpp"

#include <algorithm>

#include "wegwijs/base/error.hpp"

namespace wegwijs {

namespace {

std::string listed(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

void add_days(std::vector<Weekday>& days, const std::string& word) {
  const std::size_t before = days.size();
  for (int number = 0; number < 7; ++number)
    if (const auto day = static_cast<Weekday>(number); word == "all" || word == to_string(day)) days.push_back(day);
  if (days.size() == before)
    throw InvalidArgument("bad-request", {"'{0}' is geen dag – kies uit: mo, tu, we, th, fr, sa, su, all",
                                          "'{0}' is no day – choose from: mo, tu, we, th, fr, sa, su, all"},
                          {word});
}

void add_groups(std::vector<std::string>& groups, const std::string& word, const std::vector<std::string>& all) {
  if (word == "all") {
    groups.insert(groups.end(), all.begin(), all.end());
    return;
  }
  if (std::find(all.begin(), all.end(), word) == all.end())
    throw InvalidArgument("unknown-group",
                          {"geen dienst is bedoeld voor de groep '{0}' – wel bekend: {1}",
                           "no service is meant for the group '{0}' – known are: {1}"},
                          {word, listed(all)});
  groups.push_back(word);
}

}  // namespace

CoverageOptions options_of(const CoverageQuestion& asked, const Catalog& catalog) {
  CoverageOptions options{.rows = asked.rows, .area = asked.area, .at = asked.at};
  if (!asked.theme.empty()) {
    catalog.at(asked.theme);
    for (const Theme& theme : catalog.themes())
      if (catalog.is_or_below(theme.id, asked.theme)) options.themes.push_back(theme.id);
  }
  for (const std::string& word : asked.weekdays) add_days(options.weekdays, word);
  if (asked.groups.empty()) return options;
  const std::vector<std::string> all = groups_of(catalog);
  for (const std::string& word : asked.groups) add_groups(options.groups, word, all);
  return options;
}

}  // namespace wegwijs
