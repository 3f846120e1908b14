// What analysis gives: terms of a document, and the words and clues of a question.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace wegwijs {

// How a term follows from what was written, from sure to less sure.
enum class How {
  literal,   // as written, but for case and accents
  stem,      // its stem
  part,      // a part of a written whole, or the whole of parts written apart
  synonym,   // the lexicon says so
  spelling,  // what was probably meant
  prefix,    // the beginning of it
};

// One term of a document.
struct Term {
  std::string text;     // what an index holds: folded and stemmed
  std::string written;  // as it stands in the text
  How how = How::literal;
  std::size_t position = 0;  // of the word in the text, dropped words included; parts have that of their whole
  std::size_t offset = 0;    // of `written` in the text, in bytes
  std::size_t length = 0;    // of `written`, in bytes
  friend bool operator==(const Term&, const Term&) = default;
};

// One word of a question.
struct QueryWord {
  std::string text;        // folded and stemmed
  std::string written;     // as it stands in the question
  bool content = true;     // false for a word that says nothing about the subject
  bool weak = false;       // says who, when or how much rather than what: "moeder", "maand", "goed"
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
  friend bool operator==(const Clue&, const Clue&) = default;
};

struct Query {
  std::vector<QueryWord> words;  // all of them, in order
  std::vector<Clue> clues;       // in order of `first`; for content words only
  friend bool operator==(const Query&, const Query&) = default;
};

}  // namespace wegwijs
