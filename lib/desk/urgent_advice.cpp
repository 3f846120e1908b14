#include "desk/urgent_advice.hpp"

namespace wegwijs {

std::vector<UrgentAdvice> urgent_advice(const Search& search, std::string_view words, Language language) {
  std::vector<UrgentAdvice> advice;
  for (const Urgent* urgent : search.urgent_in(words)) {
    const bool english = language == Language::en && !urgent->message_en.empty();
    advice.push_back({urgent->id, urgent->name, english ? urgent->message_en : urgent->message, urgent->phone, urgent->phones,
                      urgent->provenance});
  }
  return advice;
}

}  // namespace wegwijs
