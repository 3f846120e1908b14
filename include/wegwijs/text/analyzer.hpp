// Turns Dutch text into the terms that documents and questions are compared by.
//
//   Analyzer analyzer;
//   for (const Term& term : analyzer.analyze("Mijn id-kaart is verlopen")) …     // idkaart, id, kaart, verlop
//   Query query = analyzer.analyze_query("blauwe enveloppe gekregen", lexicon);  // … and belastingdienst, a synonym
//
// Words are runs of letters and digits of any script. Accents and case go (folding); "zzp'er" and "a.o.w." become one
// word, "id-kaart" a whole and its parts, "a o w" one word, numbers and codes stay whole. Words are then reduced to a
// stem by Snowball's Dutch stemmer, corrected by a table of exceptions. Words that say nothing are dropped; words of
// denial (geen, niet, zonder, nooit) are kept.
//
// Any bytes are valid input: what is no UTF-8 counts as a space.
//
// Threads:   const functions may be called from several threads at once.
// Lifetime:  results own their data.
// Cost:      linear in the text; about a microsecond a word.
// Not for:   knowing which words an index holds; spelling is not corrected here.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "wegwijs/text/lexicon.hpp"
#include "wegwijs/text/term.hpp"

namespace wegwijs {

enum class StopWords { drop, keep };

struct QueryOptions {
  // The last word is still being typed: it stands for every word that begins with it.
  bool as_prefix = false;
  // Words beyond this many are ignored, so that a pasted letter does not become ten thousand questions.
  std::size_t max_words = 256;
};

class Analyzer {
 public:
  Analyzer();
  Analyzer(Analyzer&&) noexcept;
  Analyzer& operator=(Analyzer&&) noexcept;
  ~Analyzer();

  // The terms of a document, in order of position; a whole comes before its parts.
  std::vector<Term> analyze(std::string_view text, StopWords stop_words = StopWords::drop) const;

  // The words of a question and everything they may stand for: themselves, the whole of two words written apart
  // ("rij bewijs"), and what the lexicon says they mean.
  Query analyze_query(std::string_view text, const Lexicon& lexicon = {}, const QueryOptions& options = {}) const;

  // Changes whenever the same text may give other terms: stored with an index, compared before it is used.
  static const std::string& fingerprint();

 private:
  struct Tables;
  std::unique_ptr<const Tables> tables_;
};

}  // namespace wegwijs
