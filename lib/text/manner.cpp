#include "text/manner.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_set>

#include "base/text_tools.hpp"

namespace wegwijs {

namespace {

// Dutch, as it is spoken in Brabant, English, Turkish, Polish and Ukrainian.
constexpr std::string_view asker_list = "ik ikke k we wij i ja my я ми";
constexpr std::string_view of_asker_list =
    "mijn mij me mn mun munne munnen onze onzen onzer ons mezelf mijzelf our ours benim bana bizim moj moja moje "
    "mojego mojej mnie mi nam nasz мій моя моє мої мене мені моєї мого нам наш";
constexpr std::string_view question_list =
    "wie wat waar welk welke wanneer waarom waarheen hoe hoeveel hoelang wor wa who what where which when why how";

std::unordered_set<std::string> set_of(std::string_view list) {
  std::unordered_set<std::string> words;
  for (const auto word : split(list, ' ')) words.insert(fold(word));
  return words;
}

}  // namespace

int personal_of(std::span<const std::string> words) {
  static const auto askers = set_of(asker_list), of_asker = set_of(of_asker_list), questions = set_of(question_list);
  if (words.empty()) return 0;
  const auto has = [&](const auto& list) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return list.contains(word); });
  };
  const bool owned = has(of_asker);
  int personal = 0;
  if (owned || askers.contains(words.front())) ++personal;
  if (owned || has(askers)) ++personal;
  if (questions.contains(words.front())) --personal;
  return personal;
}

}  // namespace wegwijs
