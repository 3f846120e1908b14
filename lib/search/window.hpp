// What documents can score at most, added up for a stretch of neighbouring documents at a time.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

#include "search/bounds.hpp"
#include "search/candidates.hpp"

namespace wegwijs {

// A document that may be a hit.
struct Possible {
  float bound = 0;
  DocumentNumber document = 0;
};

class Window {
 public:
  static constexpr DocumentNumber size = 8192;

  Window() : potential_(size), taken_(size), present_(size / 64, 0) {}

  // Empties it for the documents from `first` on.
  void begin(DocumentNumber first, DocumentNumber end) noexcept {
    first_ = first;
    end_ = std::min(end, first + size);
  }
  DocumentNumber first() const noexcept { return first_; }
  DocumentNumber end() const noexcept { return end_; }

  void add(DocumentNumber document, const Potential& potential) noexcept {
    mark(document);
    potential_[document - first_].add(potential);
  }
  void add(DocumentNumber document, const Taken& taken) noexcept {
    mark(document);
    Taken& sum = taken_[document - first_];
    sum.words = std::max(sum.words, taken.words);
    sum.phrase = std::max(sum.phrase, taken.phrase);
  }
  void add_if_present(DocumentNumber document, const Potential& potential) noexcept {
    if (has(document)) potential_[document - first_].add(potential);
  }
  bool has(DocumentNumber document) const noexcept {
    const DocumentNumber at = document - first_;
    return (present_[at / 64] >> at % 64 & 1U) != 0;
  }
  // The first document from this one on that is there; `end()` when there is none.
  DocumentNumber next(DocumentNumber document) const noexcept {
    for (DocumentNumber at = document - first_; at < size; at = (at / 64 + 1) * 64)
      if (const std::uint64_t word = present_[at / 64] >> at % 64; word != 0)
        return first_ + at + static_cast<DocumentNumber>(std::countr_zero(word));
    return end_;
  }

  // Calls `visit(document, potential, taken)` for each document and forgets it.
  template <class Visitor>
  void empty(Visitor&& visit) {
    for (DocumentNumber document = next(first_); document < end_; document = next(document + 1)) {
      const DocumentNumber at = document - first_;
      visit(document, potential_[at], taken_[at]);
      potential_[at] = {};
      taken_[at] = {};
    }
    std::fill(present_.begin(), present_.end(), 0);
  }

 private:
  void mark(DocumentNumber document) noexcept {
    const DocumentNumber at = document - first_;
    present_[at / 64] |= std::uint64_t{1} << at % 64;
  }

  DocumentNumber first_ = 0, end_ = 0;
  std::vector<Potential> potential_;
  std::vector<Taken> taken_;
  std::vector<std::uint64_t> present_;
};

}  // namespace wegwijs
