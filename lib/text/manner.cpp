#include "text/manner.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_set>

#include "base/text_tools.hpp"

namespace wegwijs {

namespace {

// Staff say "mevrouw heeft …" for who stands before them. Dutch, as it is spoken in Brabant, English, Turkish, Polish, Ukrainian and Arabic; of languages that leave "I" out, the
// commonest verbs of who asks.
constexpr std::string_view asker_list =
    "ik ikke k we wij mevrouw meneer bezoeker bezoekster klant i im ive istiyorum arıyorum ihtiyacım aldım unuttum kaybettim alamıyorum ödeyemiyorum yapamıyorum bilmiyorum "
    "ja my chcę mam mogę muszę potrzebuję szukam jestem zgubiłem zgubiłam dostałem dostałam straciłem straciłam "
    "я ми хочу маю можу потрібен потрібна потрібно треба шукаю загубив загубила втратив втратила отримав отримала "
    "أريد اريد أحتاج احتاج أبحث ابحث أستطيع استطيع فقدت عندي أنا انا";
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
