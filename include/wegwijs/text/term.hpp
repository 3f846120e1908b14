// What analysis gives: terms of a document, and the words and clues of a question.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace wegwijs {

// How a term follows from what was written, from sure to less sure.
//   "belastingen" is looked up as     how        because
//   belast                            stem       Snowball's stem of it
//   belastingschuld, from its parts   part       "schuld" stands in the compound, or the compound in "schuld"
//   rijbewijs, for "rij bewijs"       joined     words written apart are one
//   belastingdienst                   synonym    the lexicon says so ("blauwe envelop")
//   betalen, for "betaalen"           spelling   the map has no such word, but one that looks or sounds like it
//   paspoort, for "pasp"              prefix     it is still being typed
enum class How {
  literal,   // as written, but for case and accents
  stem,      // its stem
  joined,    // the whole of words written apart
  part,      // a part of a compound that was written, or that the map has
  synonym,   // the lexicon says so
  spelling,  // what was probably meant
  prefix,    // the beginning of it
};

// One term of a document.
struct Term {
  std::string text;     // what an index holds: folded and stemmed; of a part of a compound with a plus before it
  std::string written;  // as it stands in the text
  How how = How::literal;
  std::size_t position = 0;  // of the word in the text, dropped words included; parts have that of their whole
  std::size_t offset = 0;    // of `written` in the text, in bytes
  std::size_t length = 0;    // of `written`, in bytes
  friend bool operator==(const Term&, const Term&) = default;
};

// Parts of compounds are terms apart from words: "+schuld" stands in "schuldhulpverlening", "schuld" in "een schuld".
inline constexpr char part_mark = '+';

// One word of a question; a compound that the map does not have counts as several, one for each of its parts.
struct QueryWord {
  std::string text;        // folded and stemmed
  std::string written;     // as it stands in the question
  bool content = true;     // false for a word that says nothing about the subject
  bool weak = false;       // says who, when or how much rather than what: "moeder", "maand", "goed"
  bool plain = false;      // a word of everyday life, of no use to tell partners apart: "film", "hond"
  std::size_t offset = 0;  // bytes
  std::size_t length = 0;  // bytes
  friend bool operator==(const QueryWord&, const QueryWord&) = default;
};

// Something to look for, and the words of the question it stands for.
struct Clue {
  std::vector<std::string> terms;  // one or more, which must stand together
  std::string written;             // the words of the question it stands for
  std::string matched;             // what it is looked up as, for people: a stem, or the meaning as the lexicon has it
  How how = How::literal;
  std::size_t first = 0;  // of Query::words
  std::size_t words = 1;  // how many, from `first` on
  // Above 0, at most 1: how much it says beside other clues that were found in the same way; less for a part that stands
  // for a whole compound, and for a spelling that is further away.
  double strength = 1;
  friend bool operator==(const Clue&, const Clue&) = default;
};

struct Query {
  std::vector<QueryWord> words;  // all of them, in order
  std::vector<Clue> clues;       // in order of `first`; for content words only
  // How far the question tells of who asks: 2 "mijn man is ziek" and "ik ben verhuisd", 1 "hoe kom ik aan mijn code" and
  // "kan ik bezwaar maken", 0 "scootmobiel", -1 "hoe oud wordt een olifant".
  int personal = 0;
  friend bool operator==(const Query&, const Query&) = default;
};

}  // namespace wegwijs
