// Sources that cannot make a hit together, so that a document which has no others need not be looked at (MaxScore).
// What they may add to a document is taken as much as can be, until they are looked up in it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "search/bounds.hpp"

namespace wegwijs {

class FaintSources {
 public:
  // Keeps references.
  FaintSources(const Lookup& lookup, const Bounds& bounds);

  // Chooses those that cannot reach this score together, the longest lists first. A higher score chooses anew.
  void choose(double least);
  bool has(std::size_t source) const noexcept { return is_faint_[source]; }
  // What they can give together at most.
  const Potential& total() const noexcept { return total_; }
  // What is found of a word, as far as it is more than its faint sources are taken to give.
  Potential beyond(std::uint32_t word, Potential found) const noexcept {
    const Most& most = most_[word];
    found.words = std::max(0.0F, found.words - most.words);
    found.telling = std::max(0.0F, found.telling - most.telling);
    return found;
  }

  // The words that have faint sources, those that may give most first.
  const std::vector<std::size_t>& words() const noexcept { return words_; }
  // Looks the sources of a word up in the document, and puts what they give in the place of what they can give at most.
  void look_up(std::size_t word, DocumentNumber document, Potential& potential);

 private:
  struct Most {
    float words = 0, telling = 0;
  };
  void add(std::size_t source);

  const Lookup& lookup_;
  const Bounds& bounds_;
  std::vector<Potential> at_most_;     // of each source
  std::vector<std::size_t> longest_;   // sources by length of list
  std::vector<ClueList::Cursor> cursors_;  // of each clue
  double chosen_for_ = -1;
  std::vector<bool> is_faint_;
  std::vector<Most> most_;  // of the faint sources of each word
  Potential total_;
  std::vector<std::size_t> words_;
  std::vector<std::size_t> first_source_;  // of each word, and the end
};

}  // namespace wegwijs
