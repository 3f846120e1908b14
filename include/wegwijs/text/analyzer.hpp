// Turns Dutch text into the terms that documents and questions are compared by.
//
//   Analyzer analyzer;
//   for (const Term& term : analyzer.analyze("Mijn id-kaart is verlopen")) …     // idkaart, id, kaart, verlop
//   Query query = analyzer.analyze_query("blauwe enveloppe gekregen", lexicon);  // … and belastingdienst, a synonym
//   Query query = analyzer.analyze_query("energierekenning betaalen", lexicon, vocabulary);  // … as they should be spelt
//
// Words are runs of letters and digits of any script. Accents and case go (folding); "zzp'er" and "a.o.w." become one
// word, "id-kaart" a whole and its parts, "a o w" one word, numbers and codes stay whole. Words are then reduced to a
// stem by Snowball's Dutch stemmer, corrected by a table of exceptions. Words that say nothing are dropped; words of
// denial (geen, niet, zonder, nooit) are kept.
//
// Each term and clue tells how it follows from what was written: see How in term.hpp. What the words of a knowledge base
// have to say, its Vocabulary does: with one, compounds are split in documents and questions, words run together are
// taken apart, and words that the knowledge base does not have are looked up as those they look or sound like; a word
// that it has is always taken as it stands.
//
// Any bytes are valid input: what is no UTF-8 counts as a space.
//
// Threads:   const functions may be called from several threads at once.
// Lifetime:  results own their data.
// Cost:      linear in the text; about a microsecond a word.
//            With a vocabulary: some ten microseconds a word, and well under a millisecond for one to be corrected.
// Not for:   knowing where the words of an index stand (see store/store.hpp).
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "wegwijs/text/lexicon.hpp"
#include "wegwijs/text/term.hpp"
#include "wegwijs/text/vocabulary.hpp"

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

  // The terms of a document, in order of position; a whole comes before its parts. With a vocabulary compounds have their
  // parts with them, marked ("+schuld"), and the parts that stand next to each other as one ("+schuldhulp").
  std::vector<Term> analyze(std::string_view text, StopWords stop_words = StopWords::drop,
                            const Vocabulary* vocabulary = nullptr) const;

  // The stem of a word. Requires: folded, as the words of a Vocabulary are.
  std::string stem(std::string_view folded) const;

  // The words of a question and everything they may stand for: themselves, the whole of words written apart
  // ("rij bewijs"), what the lexicon says they mean, and with a vocabulary the parts of compounds and what was probably
  // meant by words that it does not have.
  Query analyze_query(std::string_view text, const Lexicon& lexicon = {}, const QueryOptions& options = {}) const;
  Query analyze_query(std::string_view text, const Lexicon& lexicon, const Vocabulary& vocabulary,
                      const QueryOptions& options = {}) const;

  // Changes whenever the same text may give other terms: stored with an index, compared before it is used.
  static const std::string& fingerprint();

 private:
  struct Tables;
  std::unique_ptr<const Tables> tables_;
};

}  // namespace wegwijs
