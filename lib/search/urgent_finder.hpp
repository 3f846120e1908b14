// Danger in a question. Errs on the side of showing too much, but not for every question that shares a word with it.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "wegwijs/model/catalog.hpp"
#include "wegwijs/text/analyzer.hpp"

namespace wegwijs {

class UrgentFinder {
 public:
  // Keeps pointers into the catalog and a reference to the analyzer.
  UrgentFinder(const Analyzer& analyzer, const Catalog& catalog);

  // In the order of the catalog.
  std::vector<const Urgent*> find(std::string_view question) const;

 private:
  struct Phrase {
    std::vector<std::string> stems;  // that must all be there, sorted; a stem that the phrase has twice is there twice
    std::size_t span = 0;            // within so many words
    std::size_t strangers = 0;       // among which at most so many that matter and are not of the phrase
  };
  struct Situation {
    const Urgent* urgent;
    std::vector<Phrase> phrases;
  };
  struct Spoken {
    std::string stem;
    bool matters;
  };

  std::vector<Spoken> words_of(std::string_view text) const;
  Phrase phrase_of(std::string_view text) const;
  static bool spoken_in(const Phrase& phrase, const std::vector<Spoken>& words);

  const Analyzer& analyzer_;
  std::unordered_set<std::string> light_stems_;
  std::vector<Situation> situations_;
};

}  // namespace wegwijs
