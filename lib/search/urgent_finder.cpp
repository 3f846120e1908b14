#include "search/urgent_finder.hpp"

#include <algorithm>
#include <string>

namespace wegwijs {

namespace {

// A question may put a word or two between those of the phrase ("ik ruik hier al de hele dag gas").
constexpr std::size_t more_span = 3;
constexpr std::size_t most_strangers = 1;
// A pasted letter is read up to here.
constexpr std::size_t most_words = 2000;

// Words that a phrase of danger can do without, because people leave them out or put others in their place. Far fewer
// than the stop words: in "ik wil dood" the word "wil" makes the difference.
constexpr std::string_view light_words =
    "de het een t n ik je jij u hij ze zij we wij me mij mijn m ons onze hun haar er is ben bent word wordt worden heb "
    "heeft hebben "
    "in op van aan met naar bij voor al dat en ook hier";

}  // namespace

UrgentFinder::UrgentFinder(const Analyzer& analyzer, const Catalog& catalog) : analyzer_(analyzer) {
  for (const Term& term : analyzer.analyze(light_words, StopWords::keep)) light_stems_.insert(term.text);
  for (const Urgent& urgent : catalog.urgent()) {
    Situation situation{&urgent, {}};
    for (const std::string& text : urgent.phrases)
      if (Phrase phrase = phrase_of(text); !phrase.stems.empty()) situation.phrases.push_back(std::move(phrase));
    situations_.push_back(std::move(situation));
  }
}

std::vector<UrgentFinder::Spoken> UrgentFinder::words_of(std::string_view text) const {
  std::vector<Spoken> words;
  for (const Term& term : analyzer_.analyze(text, StopWords::keep)) {
    if (words.size() == most_words) break;
    if (term.how == How::part) continue;  // the whole is there already
    words.push_back({term.text, !light_stems_.contains(term.text)});
  }
  return words;
}

// The words that matter; all of them where only one of several does: "er is brand" is not "brand".
UrgentFinder::Phrase UrgentFinder::phrase_of(std::string_view text) const {
  const auto words = words_of(text);
  Phrase phrase;
  for (const Spoken& word : words)
    if (word.matters) phrase.stems.push_back(word.stem);
  if (phrase.stems.size() < 2) {
    phrase.stems.clear();
    for (const Spoken& word : words) phrase.stems.push_back(word.stem);
  }
  phrase.span = words.size() + more_span;
  phrase.strangers = most_strangers;
  std::sort(phrase.stems.begin(), phrase.stems.end());
  return phrase;
}

bool UrgentFinder::spoken_in(const Phrase& phrase, const std::vector<Spoken>& words) {
  for (std::size_t begin = 0; begin < words.size(); ++begin) {
    if (!std::binary_search(phrase.stems.begin(), phrase.stems.end(), words[begin].stem)) continue;
    std::vector<std::string> missing = phrase.stems;
    std::size_t strangers = 0;
    const std::size_t end = std::min(words.size(), begin + phrase.span);
    for (std::size_t i = begin; i < end; ++i) {
      const auto found = std::find(missing.begin(), missing.end(), words[i].stem);
      if (found != missing.end())
        missing.erase(found);
      else if (words[i].matters && ++strangers > phrase.strangers)
        break;
      if (missing.empty()) return true;
    }
  }
  return false;
}

std::vector<const Urgent*> UrgentFinder::find(std::string_view question) const {
  const auto words = words_of(question);
  std::vector<const Urgent*> found;
  for (const Situation& situation : situations_)
    if (std::any_of(situation.phrases.begin(), situation.phrases.end(),
                    [&](const Phrase& p) { return spoken_in(p, words); }))
      found.push_back(situation.urgent);
  return found;
}

}  // namespace wegwijs
