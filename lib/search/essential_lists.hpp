// Which lists make a hit possible: the others cannot reach a score together, so a document that is in no essential list
// need not be looked at (MaxScore).
#pragma once

#include <cstddef>
#include <vector>

#include "search/bounds.hpp"

namespace wegwijs {

class EssentialLists {
 public:
  using Tier = ClueList::Tier;

  // Keeps references.
  EssentialLists(const Lookup& lookup, const Bounds& bounds);

  // Leaves out as many lists as cannot reach this score together, the longest first.
  void choose(double least);
  bool has(std::size_t clue, Tier tier) const noexcept { return is_essential_[number(clue, tier)]; }

  // The words of the question, those that can give most first.
  const std::vector<std::size_t>& words() const noexcept { return words_; }
  // What the words that come after the given one in that order can give at most.
  const Potential& after(std::size_t place) const noexcept { return after_[place]; }

 private:
  static std::size_t number(std::size_t at, Tier tier) noexcept { return at * 2 + static_cast<std::size_t>(tier); }
  void sort_words();

  const Lookup& lookup_;
  const Bounds& bounds_;
  std::vector<Potential> at_most_;    // of each source and tier
  std::vector<std::size_t> longest_;  // sources and tiers by length of list
  double chosen_for_ = -1;
  std::vector<bool> is_essential_;  // of each clue and tier
  std::vector<std::size_t> words_;
  std::vector<Potential> after_;
};

}  // namespace wegwijs
