#include "search/window.hpp"

#include <algorithm>

namespace wegwijs {

namespace {

// Looking one document up in a list takes as long as walking past so many.
constexpr std::size_t look_up_cost = 32;

}  // namespace

Window::Window(const Lookup& lookup, DocumentNumber first, DocumentNumber end)
    : lookup_(lookup),
      begin_(first),
      end_(end),
      width_((std::min(size, end - first) + 63) / 64 * 64),
      stop_(first),
      shapes_(lookup.lists.size() * width_),
      walked_(lookup.lists.size()),
      used_(lookup.lists.size()),
      next_block_(lookup.lists.size()),
      taken_(width_),
      wanted_(width_ / 64) {
  cursors_.reserve(lookup.lists.size());
  for (const ClueList& list : lookup.lists) cursors_.emplace_back(list);
}

bool Window::next() {
  if (stop_ >= end_) return false;
  first_ = stop_;
  stop_ += std::min(size, end_ - stop_);
  std::fill(walked_.begin(), walked_.end(), std::array<bool, 2>{});
  for (std::size_t clue = 0; clue < used_.size(); ++clue) {
    if (!used_[clue]) continue;
    std::fill_n(shapes_.begin() + static_cast<std::ptrdiff_t>(clue * width_), width_, Shape());
    used_[clue] = false;
  }
  for (const Place place : takers_) taken_[place] = {};
  takers_.clear();
  std::fill(wanted_.begin(), wanted_.end(), 0);
  return true;
}

template <class Visitor>
void Window::walk(std::size_t clue, Tier tier, Visitor&& visit) {
  bool& walked = walked_[clue][static_cast<std::size_t>(tier)];
  if (walked) return;
  walked = true;
  Shape* const shapes = shapes_.data() + clue * width_;
  std::size_t& next_block = next_block_[clue][static_cast<std::size_t>(tier)];
  bool any = false;
  next_block = lookup_.lists[clue].documents_in(
      tier, first_, stop_,
      [&](DocumentNumber document, Shape shape) {
        shapes[document - first_] = shape;
        any = true;
        visit(static_cast<Place>(document - first_));
      },
      next_block);
  if (any) used_[clue] = true;
}

void Window::want(std::size_t clue, Tier tier) {
  const ClueList& list = lookup_.lists[clue];
  const auto note = [this](Place place) { mark(place); };
  if (!list.together()) return walk(clue, tier, note);
  // Whether the other terms are there is seen later, where it matters.
  list.list(tier).documents_in(first_, stop_, [&](DocumentNumber document, Shape) { note(static_cast<Place>(document - first_)); });
}

void Window::want(DocumentNumber document, const Taken& taken) {
  const auto place = static_cast<Place>(document - first_);
  mark(place);
  takers_.push_back(place);
  taken_[place].words = std::max(taken_[place].words, taken.words);
  taken_[place].phrase = std::max(taken_[place].phrase, taken.phrase);
}

void Window::append_wanted(std::vector<Place>& places) const {
  for (std::size_t word = 0; word < wanted_.size(); ++word)
    for (std::uint64_t bits = wanted_[word]; bits != 0; bits &= bits - 1)
      places.push_back(static_cast<Place>(word * 64 + static_cast<std::size_t>(std::countr_zero(bits))));
}

void Window::read(std::size_t clue, std::span<const Place> places) {
  const auto& walked = walked_[clue];
  if (walked[0] && walked[1]) return;
  const ClueList& list = lookup_.lists[clue];
  std::size_t length = 0;  // of what would have to be walked, about
  for (const Tier tier : ClueList::tiers)
    if (!walked[static_cast<std::size_t>(tier)]) length += list.list(tier).size();
  length = length * (stop_ - first_) / (end_ - begin_);
  if (!list.together() && places.size() * look_up_cost > length) {
    for (const Tier tier : ClueList::tiers) walk(clue, tier, [](Place) {});
    return;
  }
  used_[clue] = true;
  for (const Place place : places) {
    const auto found = cursors_[clue].find(document(place));
    shapes_[clue * width_ + place] = found ? found->shape : Shape();
  }
}

}  // namespace wegwijs
