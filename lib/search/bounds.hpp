// What a document can score at most, told from the shapes of its terms alone, without a look at their places.
//
// Why it is never too low (see support.cpp for what is bounded):
// * the part of a segment that is in the question is at most the sum of the parts that each term fills at most;
// * a word's best place is worth at most its field's weight times its way, and in a segment only that part of it which
//   grows with the part of the segment that is in the question; of the ways in which a word is found the best counts;
// * a phrase is worth at most that part, to the power of `share_power`, times how telling all words found are together.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
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
  // Keeps a reference to the lookup.
  explicit Bounds(const Lookup& lookup);

  // A clue as one of its words sees it: a clue that stands for several words is a source for each.
  struct Source {
    std::uint32_t clue = 0, word = 0;
    float worth = 0, telling = 0;
    float cover = 0;  // of a segment, for each part that its shape tells; only the first word of a clue has it
  };
  // Those of a word stand together.
  std::span<const Source> sources() const noexcept { return sources_; }

  Potential of(const Source& source, Shape shape) const noexcept {
    const Potential& plain = plain_[shape.bits()];
    return {plain.words * source.worth, plain.telling * source.telling, plain.part * source.cover, plain.phrase * source.cover};
  }
  Taken taken(const Support& support, double part) const noexcept;

  // At least the score of a document with this potential.
  double score(const Potential& potential, const Taken& taken = {}) const noexcept;

 private:
  const Lookup& lookup_;
  const std::vector<Potential>& plain_;  // of a clue worth 1, for each shape
  std::vector<Source> sources_;
  double all_ = 0;  // worth of all words
  double asked_ = 0;
};

// The potential of one document, while its clues are added word by word: of a word the best counts.
class PotentialSum {
 public:
  // Requires: sources of the same word one after another.
  void add(const Bounds::Source& source, const Potential& found) noexcept {
    if (source.word != word_) {
      sum_.words += words_;
      sum_.telling += telling_;
      words_ = telling_ = 0;
      word_ = source.word;
    }
    words_ = std::max(words_, found.words);
    telling_ = std::max(telling_, found.telling);
    sum_.part += found.part;
    sum_.phrase += found.phrase;
  }
  Potential total() const noexcept { return {sum_.words + words_, sum_.telling + telling_, sum_.part, sum_.phrase}; }

 private:
  Potential sum_;
  float words_ = 0, telling_ = 0;  // of the word at hand
  std::uint32_t word_ = UINT32_MAX;
};

}  // namespace wegwijs
