// What a document can score at most, told from the shapes of its terms alone, without a look at their places.
//
// Why it is never too low (see support.cpp for what is bounded):
// * the part of a segment that is in the question is at most the sum of the parts that each term fills at most;
// * a word's best place is worth at most its field's weight times its way, and in a segment only that part of it which
//   grows with the part of the segment that is in the question;
// * a phrase is worth at most that part, to the power of `share_power`, times how telling all words found are together.
// Sums over clues are at least the best of them, so a word that was found in several ways does no harm.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "search/lookup.hpp"
#include "search/support.hpp"

namespace wegwijs {

// Grows with every clue found in a document.
struct Potential {
  float words = 0;    // worth found, even if every word stands alone in its segment
  float telling = 0;  // worth found outside running text
  float part = 0;     // of a segment
  float phrase = 0;   // the same, times the root of what a whole segment of its field is worth

  void add(const Potential& other) noexcept {
    words += other.words;
    telling += other.telling;
    part += other.part;
    phrase += other.phrase;
  }
};

// What a document takes over from another at most.
struct Taken {
  float words = 0;
  float phrase = 0;
};

class Bounds {
 public:
  explicit Bounds(const Lookup& lookup);

  Potential of(std::size_t clue, Shape shape) const noexcept {
    const Potential& plain = plain_[shape.bits()];
    const Worth worth = worth_[clue];
    return {plain.words * worth.words, plain.telling * worth.telling, plain.part, plain.phrase};
  }
  // Of a clue whatever its shape.
  Potential most(std::size_t clue) const noexcept { return {worth_[clue].words, worth_[clue].telling, 1, 1}; }
  Taken taken(const Support& support, double part) const noexcept;

  // At least the score of a document with this potential.
  double score(const Potential& potential, const Taken& taken = {}) const noexcept;

 private:
  struct Worth {
    float words = 0, telling = 0;
  };

  const Lookup& lookup_;
  const std::vector<Potential>& plain_;  // of a clue worth 1, for each shape
  std::vector<Worth> worth_;             // of each clue
  double all_ = 0;                       // worth of all words
};

}  // namespace wegwijs
