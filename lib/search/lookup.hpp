// From a question to lists of the index: every clue looked up, every word weighed.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "store/posting_index.hpp"
#include "wegwijs/store/store.hpp"
#include "wegwijs/text/analyzer.hpp"

namespace wegwijs {

// One place where a clue was found.
struct Match {
  DocumentNumber document = 0;
  IndexField field = IndexField::name;
  std::uint32_t position = 0;
  std::uint32_t clue = 0;     // of Lookup::clues
  std::uint32_t segment = 0;  // of the field
  std::uint32_t first = 0;    // position at which the segment begins
  std::uint32_t length = 0;   // of the segment
  friend auto operator<=>(const Match&, const Match&) = default;
};

// Where a clue is found: the list of its term in the index, or, for a clue of several terms, the places where those
// stand together.
struct ClueList {
  PostingList list;
  bool together = false;
  std::vector<Posting> places;  // of `together`, in order
};

struct Lookup {
  std::vector<QueryWord> words;
  std::vector<double> worth;    // of each word, 0 for one that says nothing
  std::vector<double> telling;  // the same, also of words for places, which `worth` may leave out
  std::vector<Clue> clues;      // those that occur in the index, prefixes completed
  std::vector<ClueList> lists;  // of each clue

  // The matches in those of the documents that have any, sorted. Requires: `documents` sorted.
  std::vector<Match> matches_in(std::span<const DocumentNumber> documents) const;
  // In all documents from `first` up to and not including `end`.
  std::vector<Match> matches_in(DocumentNumber first, DocumentNumber end) const;
};

Lookup look_up(const Store& store, Query query);

}  // namespace wegwijs
