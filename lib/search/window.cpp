#include "search/window.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace wegwijs {

namespace {

// Looking one document up in a list takes as long as walking past so many …
constexpr std::size_t look_up_cost = 10;
// … where each of these is looked up in the lists of other terms, about so many times as long.
constexpr std::size_t together_cost = 16;

}  // namespace

Window::Window(const Lookup& lookup, DocumentNumber first, DocumentNumber end)
    : lookup_(lookup),
      begin_(first),
      end_(end),
      width_((std::min(size, end - first) + 63) / 64 * 64),
      stop_(first),
      numbering_(lookup.shape_numbers),
      shapes_(lookup.lists.size() * width_),
      parts_(lookup.lists.size()),
      walked_(lookup.lists.size()),
      used_(lookup.lists.size()),
      next_block_(lookup.lists.size()),
      taken_(width_),
      wanted_(width_ / 64) {
  cursors_.reserve(lookup.lists.size());
  for (const ClueList& list : lookup.lists) cursors_.emplace_back(list);
  note_parts();
}

void Window::note_parts() {
  std::unordered_map<std::string_view, std::size_t> single;
  for (std::size_t clue = 0; clue < lookup_.clues.size(); ++clue)
    if (lookup_.clues[clue].terms.size() == 1) single.emplace(lookup_.clues[clue].terms.front(), clue);
  for (std::size_t clue = 0; clue < lookup_.clues.size(); ++clue) {
    const auto& terms = lookup_.clues[clue].terms;
    if (terms.size() == 1 || !std::all_of(terms.begin(), terms.end(), [&](const auto& term) { return single.contains(term); })) continue;
    for (const auto& term : terms) parts_[clue].push_back(single[term]);
  }
}

bool Window::next() {
  if (stop_ >= end_) return false;
  first_ = stop_;
  stop_ += std::min(size, end_ - stop_);
  std::fill(walked_.begin(), walked_.end(), std::array<bool, 2>{});
  for (std::size_t clue = 0; clue < used_.size(); ++clue) {
    if (!used_[clue]) continue;
    std::fill_n(shapes_.begin() + static_cast<std::ptrdiff_t>(clue * width_), width_, ShapeNumbers::Number{});
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
  ShapeNumbers::Number* const shapes = shapes_.data() + clue * width_;
  std::size_t& next_block = next_block_[clue][static_cast<std::size_t>(tier)];
  bool any = false;
  next_block = lookup_.lists[clue].documents_in(
      tier, first_, stop_,
      [&](DocumentNumber document, Shape shape) {
        shapes[document - first_] = numbering_.number(shape);
        any = true;
        visit(static_cast<Place>(document - first_));
      },
      next_block);
  if (any) used_[clue] = true;
}

void Window::want(std::size_t clue, Tier tier) {
  const ClueList& list = lookup_.lists[clue];
  const auto note = [this](Place place) { mark(place); };
  if (!list.together() && !has_row(clue)) return walk(clue, tier, note);
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

// The documents that hold all terms, from what is known of each term.
void Window::read_parts(std::size_t clue, std::span<const Place> places) {
  for (const std::size_t part : parts_[clue]) {
    read(part, places);
    if (!has_any(part)) return;
  }
  used_[clue] = true;
  const auto& parts = parts_[clue];
  ShapeNumbers::Number* const shapes = shapes_.data() + clue * width_;
  for (const Place place : places) {
    ShapeNumbers::Number common = numbers(parts.front())[place];
    for (std::size_t i = 1; i < parts.size() && common != 0; ++i) common = common_.number(common, numbers(parts[i])[place], numbering_);
    shapes[place] = common;
  }
}

bool Window::looks_up(std::size_t clue, std::size_t places) const noexcept {
  if (has_row(clue)) return false;
  if (!parts_[clue].empty())
    return std::any_of(parts_[clue].begin(), parts_[clue].end(), [&](std::size_t part) { return looks_up(part, places); });
  const auto& walked = walked_[clue];
  if (walked[0] && walked[1]) return false;
  const ClueList& list = lookup_.lists[clue];
  std::size_t length = 0;  // of what would have to be walked, about
  for (const Tier tier : ClueList::tiers)
    if (!walked[static_cast<std::size_t>(tier)]) length += list.list(tier).size();
  length = length * (stop_ - first_) / (end_ - begin_);
  return places * look_up_cost <= length * (list.together() ? together_cost : 1);
}

void Window::read(std::size_t clue, std::span<const Place> places) {
  if (has_row(clue)) return;
  if (!parts_[clue].empty()) return read_parts(clue, places);
  if (!looks_up(clue, places.size())) {
    for (const Tier tier : ClueList::tiers) walk(clue, tier, [](Place) {});
    return;
  }
  used_[clue] = true;
  for (const Place place : places) {
    const auto found = cursors_[clue].find(document(place));
    shapes_[clue * width_ + place] = found ? numbering_.number(found->shape) : ShapeNumbers::Number{};
  }
}

}  // namespace wegwijs
