// Words that mean other words: abbreviations, old names, what people say for what offices call it.
//
//   Lexicon lexicon(analyzer, {{.terms = {"blauwe envelop"}, .means = {"belastingdienst"}, .kind = "spoken"}});
//   Query query = analyzer.analyze_query("een blauwe enveloppe", lexicon);
//
// Terms and meanings may be of several words; they are compared by their stems, so inflection does not matter, nor do
// words that say nothing ("kamer koophandel" is "Kamer van Koophandel"). Where without those only one word is
// left, all words must be there as they stand: "niet eens" is not "niet". A meaning of nothing but such words says that
// the term says nothing either: "hedde" is "heb je".
//
// Threads:   const functions may be called from several threads at once.
// Lifetime:  owns its data. An empty lexicon knows nothing.
// Cost:      some twenty microseconds an entry to make one from entries; next to nothing from bytes, which are used where they
//            lie. A look-up is proportional to the words of the question.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace wegwijs {

class Analyzer;

struct LexiconEntry {
  std::vector<std::string> terms;  // what is said
  std::vector<std::string> means;  // what is meant
  bool both_ways = false;          // what is meant may be said for it as well
  std::string language;            // of the terms, ISO 639-1; empty = Dutch
  std::string kind;                // why they differ, for people: "abbreviation"
};

class Lexicon {
 public:
  // Something said, found in a question, and one of its meanings.
  struct Meaning {
    std::vector<std::string> terms;  // folded and stemmed; empty for a meaning that says nothing
    std::string text;                // as the entry has it
    std::size_t first = 0;           // of the words looked up
    std::size_t count = 1;           // how many of them it stands for, words that say nothing between them included
  };

  Lexicon();
  Lexicon(const Analyzer& analyzer, std::span<const LexiconEntry> entries);
  // Throws: InvalidArgument for bytes that are not those of a lexicon. Those that make no sense further on say nothing.
  explicit Lexicon(std::string bytes);
  Lexicon(Lexicon&&) noexcept;
  Lexicon& operator=(Lexicon&&) noexcept;
  ~Lexicon();

  // What a file keeps of it.
  const std::string& bytes() const noexcept;
  bool empty() const noexcept;
  struct Word {
    std::string stem;
    bool content = true;  // false for a word that says nothing
  };
  // Every meaning of every run of words, in order of `first`, longest run first.
  std::vector<Meaning> find(std::span<const Word> words) const;

 private:
  struct Index;
  std::shared_ptr<const Index> index_;
};

}  // namespace wegwijs
