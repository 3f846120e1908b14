// Danger in a question. Errs on the side of showing too much, but not for every question that shares a word with it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "wegwijs/model/catalog.hpp"
#include "wegwijs/text/analyzer.hpp"

namespace wegwijs {

class UrgentFinder {
 public:
  // Keeps pointers into the catalog and a reference to the analyzer.
  UrgentFinder(const Analyzer& analyzer, const Catalog& catalog);

  // In the order of the catalog. Words that the vocabulary, that of the map, does not have are read as the words of danger
  // that they look or sound like.
  std::vector<const Urgent*> find(std::string_view question, const Vocabulary& vocabulary) const;

 private:
  struct Phrase {
    std::vector<std::string> stems;  // that must all be there, sorted; a stem that the phrase has twice is there twice
    std::size_t span = 0;            // within so many words
    std::string first;               // of two, the one that is said first; empty where there are more or fewer
  };
  struct Known {
    Phrase phrase;
    std::size_t situation;  // of the catalog's
  };
  struct Spoken {
    std::string stem;
    bool matters;
    bool determines;  // an article or a word like "mijn"
  };

  std::vector<Spoken> words_of(std::string_view text, const Vocabulary* vocabulary) const;
  std::optional<std::string> meant_by(const Term& term, const Vocabulary& vocabulary) const;
  Phrase phrase_of(std::string_view text) const;
  static bool spoken_in(const Phrase& phrase, const std::vector<Spoken>& words);

  const Analyzer& analyzer_;
  std::unordered_set<std::string> light_stems_, determiner_stems_;
  std::unordered_map<std::string, std::string> alike_;  // the stem that stands for a relative
  Vocabulary danger_words_;                             // of all phrases
  const std::span<const Urgent> situations_;
  std::unordered_map<std::string, std::vector<Known>> phrases_;  // by the longest of their stems
};

}  // namespace wegwijs
