// What documents can score at most, added up for a stretch of neighbouring documents at a time.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

#include "search/bounds.hpp"

namespace wegwijs {

class Window {
 public:
  static constexpr DocumentNumber size = 4096;

  Window() : sums_(size), taken_(size), present_(size / 64, 0) {}

  // Requires: it is empty.
  void begin(DocumentNumber first, DocumentNumber end) noexcept {
    first_ = first;
    end_ = std::min(end, first + size);
  }
  DocumentNumber first() const noexcept { return first_; }
  DocumentNumber end() const noexcept { return end_; }

  // Requires: a document from `first()` up to and not including `end()`, as below.
  void add(DocumentNumber document, const Bounds::Source& source, const Potential& potential) noexcept {
    mark(document);
    sums_[document - first_].add(source, potential);
  }
  void add(DocumentNumber document, const Taken& taken) noexcept {
    mark(document);
    Taken& most = taken_[document - first_];
    most.words = std::max(most.words, taken.words);
    most.phrase = std::max(most.phrase, taken.phrase);
  }

  // Calls `visit(document, potential, taken)` for each document, in order, and forgets it.
  template <class Visitor>
  void empty(Visitor&& visit) {
    for (std::size_t word = 0; word < present_.size(); ++word) {
      for (std::uint64_t bits = present_[word]; bits != 0; bits &= bits - 1) {
        const auto at = static_cast<DocumentNumber>(word * 64) + static_cast<DocumentNumber>(std::countr_zero(bits));
        visit(first_ + at, sums_[at].total(), taken_[at]);
        sums_[at] = {};
        taken_[at] = {};
      }
      present_[word] = 0;
    }
  }

 private:
  void mark(DocumentNumber document) noexcept {
    const DocumentNumber at = document - first_;
    present_[at / 64] |= std::uint64_t{1} << at % 64;
  }

  DocumentNumber first_ = 0, end_ = 0;
  std::vector<PotentialSum> sums_;
  std::vector<Taken> taken_;
  std::vector<std::uint64_t> present_;
};

}  // namespace wegwijs
