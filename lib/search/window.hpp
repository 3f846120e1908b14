// A stretch of neighbouring documents: the shapes of the clues in them, read from the lists as far as they are wanted.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "search/bounds.hpp"

namespace wegwijs {

class Window {
 public:
  using Tier = ClueList::Tier;
  using Place = std::uint16_t;  // of a document in the window
  static constexpr DocumentNumber size = 4096;

  // Of the documents from `first` up to and not including `end`. Keeps a reference to the lookup.
  Window(const Lookup& lookup, DocumentNumber first, DocumentNumber end);

  // Moves to the next stretch. Returns: false when there is none.
  bool next();
  DocumentNumber document(Place place) const noexcept { return first_ + place; }
  DocumentNumber end() const noexcept { return stop_; }

  // Notes that the documents of a clue's list are wanted.
  void want(std::size_t clue, Tier tier);
  // The same for one document of the window, with what it takes over.
  void want(DocumentNumber document, const Taken& taken);
  // Appends the documents that are wanted, in order.
  void append_wanted(std::vector<Place>& places) const;

  // Sees to it that the shapes of the clue are known in these documents. Requires: places in order.
  void read(std::size_t clue, std::span<const Place> places);
  // Whether that takes longer for more documents.
  bool looks_up(std::size_t clue, std::size_t places) const noexcept;
  // Whether any document of the stretch is known to hold the clue.
  bool has_any(std::size_t clue) const noexcept { return used_[clue] || has_row(clue); }
  // The number of the clue's shape in each document of the stretch.
  const ShapeNumbers::Number* numbers(std::size_t clue) const noexcept {
    return has_row(clue) ? lookup_.lists[clue].row().data() + first_ : shapes_.data() + clue * width_;
  }
  Shape shape(std::size_t clue, Place place) const noexcept { return numbering_.shape(numbers(clue)[place]); }
  const ShapeNumbers& numbering() const noexcept { return numbering_; }
  const Taken& taken(Place place) const noexcept { return taken_[place]; }

 private:
  bool has_row(std::size_t clue) const noexcept { return !lookup_.lists[clue].row().empty(); }
  void note_parts();
  void read_parts(std::size_t clue, std::span<const Place> places);
  template <class Visitor>
  void walk(std::size_t clue, Tier tier, Visitor&& visit);
  void mark(Place place) noexcept { wanted_[place / 64U] |= std::uint64_t{1} << place % 64U; }

  const Lookup& lookup_;
  DocumentNumber begin_, end_;         // of all
  std::size_t width_;                  // of a stretch, in whole words of `wanted_`
  DocumentNumber first_ = 0, stop_ = 0;  // of this stretch
  ShapeNumbers numbering_;
  CommonShapes common_;
  std::vector<ShapeNumbers::Number> shapes_;  // of each clue in each document
  std::vector<std::vector<std::size_t>> parts_;  // of each clue of several terms the clues of one of them, if there are all
  std::vector<std::array<bool, 2>> walked_;  // of each clue's lists, in this stretch
  std::vector<bool> used_;                   // the shapes of each clue, so that they must be emptied for the next stretch
  std::vector<std::array<std::size_t, 2>> next_block_;
  std::vector<ClueList::Cursor> cursors_;
  std::vector<Taken> taken_;
  std::vector<Place> takers_;
  std::vector<std::uint64_t> wanted_;
};

}  // namespace wegwijs
