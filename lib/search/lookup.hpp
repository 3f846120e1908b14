// From a question to lists of the index: every clue looked up, every word weighed.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
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

// Where a clue is found: the postings of its term in the index, or those of its terms, which must stand together.
class ClueList {
 public:
  // Which list of the term, or of the rarest of the terms.
  enum class Tier { telling, running };
  static constexpr std::array tiers{Tier::telling, Tier::running};

  // Requires: at least one term.
  explicit ClueList(std::vector<TermPostings> terms);

  bool together() const noexcept { return terms_.size() > 1; }
  std::span<const TermPostings> terms() const noexcept { return terms_; }
  std::size_t rarest() const noexcept { return rarest_; }
  const PostingList& list(Tier tier) const noexcept {
    return tier == Tier::telling ? terms_[rarest_].telling : terms_[rarest_].running;
  }
  // The number of its shape in each document, where the index has that; else empty.
  std::span<const ShapeNumbers::Number> row() const noexcept {
    return together() ? std::span<const ShapeNumbers::Number>() : terms_.front().row;
  }
  // A shape that none of the tier's documents exceeds. Parts of a segment add up over the terms.
  Shape cover(Tier tier) const noexcept;
  // Whether there is a document with all terms of it, standing together.
  bool is_anywhere() const;

  // Calls `visit(document, shape)` for each document of the tier from `first` up to and not including `end` that holds
  // all terms, not necessarily together, in order. `from` and what is returned: as in PostingList::documents_in.
  template <class Visitor>
  std::size_t documents_in(Tier tier, DocumentNumber first, DocumentNumber end, Visitor&& visit, std::size_t from = 0) const;

  class Cursor;

 private:
  std::vector<TermPostings> terms_;
  std::size_t rarest_ = 0;
};

// Looks documents up, best in ascending order.
class ClueList::Cursor {
 public:
  explicit Cursor(const ClueList& list);

  struct Found {
    Shape shape;
    Tier tier = Tier::telling;
  };
  // Returns: nothing when no field of the document holds all terms.
  std::optional<Found> find(DocumentNumber document);
  // Appends the places in the document that was found last where the terms stand together, in order.
  void append_places(std::vector<Posting>& places);

 private:
  struct Term {
    PostingList::Cursor telling, running;
    Tier at = Tier::telling;  // where it was found last
    std::optional<Shape> find(DocumentNumber document);
    void append_places(std::vector<Posting>& places) const;
  };
  void append_together(std::vector<Posting>& places);

  std::vector<Term> terms_;
  std::size_t rarest_;
  std::vector<std::vector<Posting>> places_;  // of each term in one document, kept for their room
};

template <class Visitor>
std::size_t ClueList::documents_in(Tier tier, DocumentNumber first, DocumentNumber end, Visitor&& visit, std::size_t from) const {
  if (!together()) return list(tier).documents_in(first, end, visit, from);
  Cursor cursor(*this);
  return list(tier).documents_in(
      first, end,
      [&](DocumentNumber document, Shape) {
        if (const auto found = cursor.find(document)) visit(document, found->shape);
      },
      from);
}

struct Lookup {
  std::vector<QueryWord> words;
  std::vector<double> worth;    // of each word, 0 for one that says nothing
  std::vector<double> telling;  // the same, also of words for places, which `worth` may leave out
  bool unknown = false;         // a word that matters is not in the index
  int personal = 0;             // see Query
  std::vector<Clue> clues;      // those that occur in the index, prefixes completed
  std::vector<ClueList> lists;  // of each clue
  ShapeNumbers shape_numbers;   // of the index
};

// Reads what a question's clues match in one document after another.
class MatchReader {
 public:
  // Keeps a reference to the lookup.
  explicit MatchReader(const Lookup& lookup);
  // Sorted; valid until the next call.
  std::span<const Match> matches_in(DocumentNumber document) {
    return matches_in(document, [](std::size_t) { return true; });
  }
  // The same when it is known whether the document holds a clue: `holds(clue)`.
  template <class Holds>
  std::span<const Match> matches_in(DocumentNumber document, Holds&& holds) {
    matches_.clear();
    for (std::uint32_t clue = 0; clue < cursors_.size(); ++clue)
      if (holds(clue)) append(clue, document);
    std::sort(matches_.begin(), matches_.end());
    return matches_;
  }

 private:
  void append(std::uint32_t clue, DocumentNumber document);

  std::vector<ClueList::Cursor> cursors_;
  std::vector<Posting> places_;
  std::vector<Match> matches_;
};

Lookup look_up(const Store& store, Query query);

}  // namespace wegwijs
