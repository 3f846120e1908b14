#include "search/urgent_finder.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/text_tools.hpp"

namespace wegwijs {

namespace {

// A question may put a word or two between those of the phrase ("ik ruik hier al de hele dag gas").
constexpr std::size_t more_span = 4;
constexpr std::size_t most_strangers = 2;
// A pasted letter is read up to here, and so many of its words are mended.
constexpr std::size_t most_words = 2000;
constexpr std::size_t most_mended = 24;
// A misspelt word may differ so much from the word that was meant.
constexpr double near_enough = 1.25;

// Words that a phrase of danger can do without, because people leave them out or put others in their place. Far fewer
// than the stop words: in "ik wil dood" the word "wil" makes the difference.
constexpr std::string_view light_words =
    "de het een t n ik je jij u hij ze zij we wij me mij mijn m ons onze hun haar er is ben bent word wordt worden heb "
    "heeft hebben "
    "in op van aan naar bij voor al dat en ook hier";

// What may stand between the two words of a phrase when they are said the other way round: "slaat je man je".
constexpr std::string_view determiner_list = "de het een t n je jouw uw mijn m mij zijn haar ons onze hun";

// Relatives that a phrase of danger takes for each other: who says "mijn zoon is weg" of one may say it of all. The first of
// a list stands for the others.
constexpr std::array<std::string_view, 3> alike_lists{
    "kind zoon dochter zoontje dochtertje kleinkind kleinzoon kleindochter buurkind buurjongen buurmeisje nichtje neefje",
    "moeder vader opa oma pa ma tante oom", "man vrouw vriend vriendin partner ex echtgenoot"};

}  // namespace

UrgentFinder::UrgentFinder(const Analyzer& analyzer, const Catalog& catalog) : analyzer_(analyzer), situations_(catalog.urgent()) {
  for (const Term& term : analyzer.analyze(light_words, StopWords::keep)) light_stems_.insert(term.text);
  for (const Term& term : analyzer.analyze(determiner_list, StopWords::keep)) determiner_stems_.insert(term.text);
  for (const std::string_view list : alike_lists) {
    const auto relatives = analyzer.analyze(list, StopWords::keep);
    for (const Term& term : relatives) alike_[term.text] = relatives.front().text;
  }
  VocabularyBuilder danger_words(analyzer);
  const auto shorter = [](const std::string& a, const std::string& b) { return a.size() < b.size(); };
  for (std::size_t i = 0; i < situations_.size(); ++i) {
    for (const std::string& text : situations_[i].phrases) {
      danger_words.add(text);
      Phrase phrase = phrase_of(text);
      if (phrase.stems.empty()) continue;
      const std::string longest = *std::max_element(phrase.stems.begin(), phrase.stems.end(), shorter);
      phrases_[longest].push_back({std::move(phrase), i});
    }
  }
  danger_words_ = danger_words.finish();
}

std::vector<UrgentFinder::Spoken> UrgentFinder::words_of(std::string_view text, const Vocabulary* vocabulary) const {
  std::vector<Spoken> words;
  std::size_t mended = 0;
  for (const Term& term : analyzer_.analyze(text, StopWords::keep)) {
    if (words.size() == most_words) break;
    std::string stem = term.text;
    if (vocabulary != nullptr && mended < most_mended)
      if (auto meant = meant_by(term, *vocabulary)) {
        stem = std::move(*meant);
        ++mended;
      }
    if (const auto alike = alike_.find(stem); alike != alike_.end()) stem = alike->second;
    const bool matters = !light_stems_.contains(stem), determines = determiner_stems_.contains(stem);
    words.push_back({std::move(stem), matters, determines});
  }
  return words;
}

// The stem of the word of danger that a word was probably meant as which the map does not have: "zelfmoort".
std::optional<std::string> UrgentFinder::meant_by(const Term& term, const Vocabulary& vocabulary) const {
  const std::string folded = fold(term.written);
  if (vocabulary.knows(folded, term.text)) return std::nullopt;
  const auto meant = danger_words_.corrections(folded, 1);
  if (meant.empty() || meant.front().distance > near_enough) return std::nullopt;
  return analyzer_.stem(meant.front().word);
}

// The words that matter; all of them where only one of several does: "er is brand" is not "brand".
UrgentFinder::Phrase UrgentFinder::phrase_of(std::string_view text) const {
  const auto words = words_of(text, nullptr);
  Phrase phrase;
  for (const Spoken& word : words)
    if (word.matters) phrase.stems.push_back(word.stem);
  if (phrase.stems.size() < 2) {
    phrase.stems.clear();
    for (const Spoken& word : words) phrase.stems.push_back(word.stem);
  }
  phrase.span = words.size() + more_span;
  if (phrase.stems.size() == 2) phrase.first = phrase.stems.front();
  std::sort(phrase.stems.begin(), phrase.stems.end());
  return phrase;
}

bool UrgentFinder::spoken_in(const Phrase& phrase, const std::vector<Spoken>& words) {
  for (std::size_t begin = 0; begin < words.size(); ++begin) {
    if (!std::binary_search(phrase.stems.begin(), phrase.stems.end(), words[begin].stem)) continue;
    std::vector<std::string> missing = phrase.stems;
    std::size_t strangers = 0;
    // "weg met de kinderen" and "mijn man is bang" are not "mijn kind is weg" and "bang voor mijn man".
    const bool turned = !phrase.first.empty() && words[begin].stem != phrase.first;
    const std::size_t end = std::min(words.size(), begin + phrase.span);
    for (std::size_t i = begin; i < end; ++i) {
      const auto found = std::find(missing.begin(), missing.end(), words[i].stem);
      if (found != missing.end())
        missing.erase(found);
      else if (turned ? !words[i].determines : words[i].matters && ++strangers > most_strangers)
        break;
      if (missing.empty()) return true;
    }
  }
  return false;
}

std::vector<const Urgent*> UrgentFinder::find(std::string_view question, const Vocabulary& vocabulary) const {
  const auto words = words_of(question, &vocabulary);
  std::vector<bool> spoken(situations_.size());
  for (const Spoken& word : words) {
    const auto known = phrases_.find(word.stem);
    if (known == phrases_.end()) continue;
    for (const auto& [phrase, situation] : known->second)
      if (!spoken[situation] && spoken_in(phrase, words)) spoken[situation] = true;
  }
  std::vector<const Urgent*> found;
  for (std::size_t i = 0; i < situations_.size(); ++i)
    if (spoken[i]) found.push_back(&situations_[i]);
  return found;
}

}  // namespace wegwijs
