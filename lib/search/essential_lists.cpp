#include "search/essential_lists.hpp"

#include <algorithm>
#include <numeric>

namespace wegwijs {

namespace {

// By how much a word's potential grows with another of its lists.
Potential growth(const Potential& before, const Potential& after) noexcept {
  return {after.words - before.words,
          {after.own.telling - before.own.telling, after.own.part - before.own.part},
          {after.lent.telling - before.lent.telling, after.lent.part - before.lent.part}};
}

}  // namespace

EssentialLists::EssentialLists(const Lookup& lookup, const Bounds& bounds)
    : lookup_(lookup), bounds_(bounds), is_essential_(2 * lookup.clues.size()) {
  std::vector<std::size_t> lengths;
  for (const auto& source : bounds.sources()) {
    for (const Tier tier : ClueList::tiers) {
      const ClueList& clue = lookup.lists[source.clue];
      at_most_.push_back(bounds.of(source, clue.cover(tier)));
      lengths.push_back(clue.list(tier).size());
    }
  }
  longest_.resize(lengths.size());
  std::iota(longest_.begin(), longest_.end(), std::size_t{0});
  std::stable_sort(longest_.begin(), longest_.end(), [&](std::size_t a, std::size_t b) { return lengths[a] > lengths[b]; });
  sort_words();
}

void EssentialLists::sort_words() {
  std::vector<Potential> all(lookup_.words.size());
  for (std::size_t i = 0; i < at_most_.size(); ++i) all[bounds_.sources()[i / 2].word].raise(at_most_[i]);
  words_.resize(all.size());
  std::iota(words_.begin(), words_.end(), std::size_t{0});
  std::stable_sort(words_.begin(), words_.end(), [&](std::size_t a, std::size_t b) { return bounds_.score(all[a]) > bounds_.score(all[b]); });
  after_.resize(words_.size());
  for (std::size_t place = words_.size(); place-- > 1;) {
    after_[place - 1] = after_[place];
    after_[place - 1].add(all[words_[place]]);
  }
}

void EssentialLists::choose(double least) {
  if (least == chosen_for_) return;
  chosen_for_ = least;
  std::fill(is_essential_.begin(), is_essential_.end(), false);
  std::vector<Potential> best(lookup_.words.size());
  Potential left_out;
  for (const std::size_t list : longest_) {
    const Bounds::Source& source = bounds_.sources()[list / 2];
    Potential& most = best[source.word];
    const Potential before = most;
    most.raise(at_most_[list]);
    Potential with = left_out;
    with.add(growth(before, most));
    if (bounds_.score(with) < least) {
      left_out = with;
    } else {
      most = before;
      is_essential_[number(source.clue, list % 2 == 0 ? Tier::telling : Tier::running)] = true;
    }
  }
}

}  // namespace wegwijs
