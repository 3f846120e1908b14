// What a document can score at most, told from the shapes of its terms alone, without a look at their places.
//
// Why it is never too low (see support.cpp for what is bounded):
// * the part of a segment that is in the question is at most the sum of the parts that each term fills at most in its
//   field; names and phrases are one group of fields here, products, themes and organization another;
// * a word's best place is worth at most its field's weight times its way, and in a segment only that part of it which
//   grows with the part of the segment that is in the question; of the ways in which a word is found the best counts;
// * a phrase is worth at most that part, to the power of `share_power`, times how telling all words of its fields are.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "search/lookup.hpp"
#include "search/support.hpp"
#include "search/weights.hpp"

namespace wegwijs {

// Grows with every clue found in a document.
struct Potential {
  // What is found in one group of fields.
  struct Group {
    float telling = 0;  // worth of the words
    float part = 0;     // of a segment, times what a whole segment of its field counts for
    void add(const Group& other) noexcept {
      telling += other.telling;
      part += other.part;
    }
  };
  float words = 0;  // worth found, even if every word stands alone in its segment
  Group own, lent;  // as Shape::lent tells them apart

  void add(const Potential& other) noexcept {
    words += other.words;
    own.add(other.own);
    lent.add(other.lent);
  }
  // The same for another clue of the same word, of which the best counts.
  void raise(const Potential& other) noexcept {
    words = std::max(words, other.words);
    own = {std::max(own.telling, other.own.telling), own.part + other.own.part};
    lent = {std::max(lent.telling, other.lent.telling), lent.part + other.lent.part};
  }
};

// What a document takes over from another at most.
struct Taken {
  float words = 0;
  float phrase = 0;
};

// How telling words of so much worth are together, by steps, each at its upper end: an exact answer costs more than the rest.
class TellingTable {
 public:
  TellingTable();
  // Never too low; nothing at all counts as the first step. Requires: a worth of 0 or more.
  float of(float worth) const noexcept { return at_[static_cast<std::size_t>(std::min(static_cast<int>(worth * per_worth), steps))]; }

 private:
  static constexpr int steps = 512;
  static constexpr float per_worth = 128;
  std::array<float, steps + 1> at_;
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
  std::span<const Source> sources_of(std::size_t word) const noexcept {
    return sources().subspan(first_source_[word], first_source_[word + 1] - first_source_[word]);
  }

  Potential of(const Source& source, Shape shape) const noexcept {
    const Potential& plain = plain_[shape.bits()];
    return {plain.words * source.worth,
            {plain.own.telling * source.telling, plain.own.part * source.cover},
            {plain.lent.telling * source.telling, plain.lent.part * source.cover}};
  }
  Taken taken(const Support& support, double part) const noexcept;

  // At least the score of a document with this potential.
  double score(const Potential& potential, const Taken& taken = {}) const noexcept;
  // Whether `score` may be this much or more; much quicker, and yes in case of doubt.
  class Reach;
  // No document has more than this.
  Potential most() const noexcept { return most_; }
  // The same as `score`, each field by itself: nearer to the score, and ten times the work. `shapes`: of each source in the document,
  // an empty one where it is not found.
  double close_score(std::span<const Shape> shapes, const Taken& taken = {}) const noexcept;

 private:
  double score_of(double words, double phrase) const noexcept;

  const Lookup& lookup_;
  const std::vector<Potential>& plain_;  // of a clue worth 1, for each shape
  const TellingTable& telling_;
  float most_own_, most_lent_;           // part of a group
  std::vector<Source> sources_;
  std::vector<std::size_t> first_source_;  // of each word, and the end
  double all_ = 0;  // worth of all words
  double asked_ = 0;
  Potential most_;
};

class Bounds::Reach {
 public:
  // Keeps a reference to the bounds.
  Reach(const Bounds& bounds, double least);
  bool operator()(const Potential& potential, const Taken& taken) const noexcept {
    const float own = std::min(potential.own.part, bounds_.most_own_), lent = std::min(potential.lent.part, bounds_.most_lent_);
    const float words = potential.words + taken.words + in_segment_ * (own * potential.own.telling + lent * potential.lent.telling);
    const float phrase = std::max({taken.phrase, phrase_of(own, potential.own.telling), phrase_of(lent, potential.lent.telling)});
    return phrase >= wanted_[static_cast<std::size_t>(static_cast<int>(std::min(words, enough_) * per_worth_))];
  }

 private:
  static constexpr std::size_t steps = 64;
  float phrase_of(float part, float telling) const noexcept {
    return static_cast<float>(std::pow(part, weights::share_power)) * bounds_.telling_.of(telling);
  }

  const Bounds& bounds_;
  float in_segment_ = 1 - static_cast<float>(weights::lonely_word);
  float enough_;     // of worth of words
  float per_worth_;  // steps
  std::array<float, steps + 1> wanted_;  // what a phrase must be worth, for so much found of the words
};

// The potential of one document, while its clues are added word by word: of a word the best counts.
class PotentialSum {
 public:
  // Requires: sources of the same word one after another.
  void add(const Bounds::Source& source, const Potential& found) noexcept {
    if (source.word != word_) {
      before_.add(at_hand_);
      at_hand_ = {};
      word_ = source.word;
    }
    at_hand_.raise(found);
  }
  Potential total() const noexcept {
    Potential total = before_;
    total.add(at_hand_);
    return total;
  }

 private:
  Potential before_, at_hand_;  // of the words before, and of the word at hand
  std::uint32_t word_ = UINT32_MAX;
};

}  // namespace wegwijs
