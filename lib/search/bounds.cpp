#include "search/bounds.hpp"

#include <algorithm>
#include <cmath>

#include "search/weights.hpp"

namespace wegwijs {

namespace {

// Sums of few floats are not off by more than this.
constexpr double slack = 1e-4;

#ifndef WEGWIJS_TUNING
static_assert(weights::whole_in_field[static_cast<std::size_t>(IndexField::description)] == 0,
              "a shape does not tell how much of a description is in the question");
#endif

Potential plain(Shape shape) {
  double words = 0, part = 0, phrase = 0;
  bool telling = false;
  for (std::size_t i = 0; i < index_fields; ++i) {
    const auto field = static_cast<IndexField>(i);
    if (!shape.has(field)) continue;
    const double weight = weights::word_in_field[i];
    if (field == IndexField::description) {
      words = std::max(words, weight);
      continue;
    }
    telling = true;
    words = std::max(words, weight * weights::lonely_word);
    part = std::max(part, shape.part(field));
    phrase = std::max(phrase, shape.part(field) * std::pow(weights::whole_in_field[i], 1 / weights::share_power));
  }
  return {static_cast<float>(words), telling ? 1.0F : 0.0F, static_cast<float>(part), static_cast<float>(phrase)};
}

const std::vector<Potential>& plain_of_all_shapes() {
  static const std::vector<Potential> all = [] {
    std::vector<Potential> list;
    for (std::size_t bits = 0; bits < Shape::count; ++bits)
      list.push_back(plain(Shape(static_cast<std::uint16_t>(bits))));
    return list;
  }();
  return all;
}

// How telling words of so much worth are, by steps, each at its upper end: an exact answer costs more than the rest.
double telling_of(double worth) {
  constexpr std::size_t steps = 512;
  constexpr double most = 4;
  static const std::vector<double> table = [] {
    std::vector<double> list;
    for (std::size_t i = 1; i <= steps; ++i)
      list.push_back(
          1 - std::exp(-std::pow(most * static_cast<double>(i) / steps / weights::telling, weights::telling_power)));
    return list;
  }();
  if (worth <= 0) return 0;
  const auto step = static_cast<std::size_t>(worth * (steps / most));
  return step < steps ? table[step] : 1;
}

}  // namespace

Bounds::Bounds(const Lookup& lookup) : lookup_(lookup), plain_(plain_of_all_shapes()) {
  for (std::uint32_t i = 0; i < lookup.clues.size(); ++i) {
    const Clue& clue = lookup.clues[i];
    const double way = weights::way[static_cast<std::size_t>(clue.how)] * clue.strength;
    double cover = clue.terms.front().front() == part_mark ? weights::part_cover : 1;
    cover *= static_cast<double>(clue.terms.size());
    for (std::size_t word = clue.first; word < clue.first + clue.words; ++word) {
      const double counts = lookup.words[word].content ? way : 0;
      sources_.push_back({i, static_cast<std::uint32_t>(word), static_cast<float>(lookup.worth[word] * counts),
                          static_cast<float>(lookup.telling[word] * counts), static_cast<float>(cover)});
      cover = 0;
    }
  }
  std::stable_sort(sources_.begin(), sources_.end(), [](const Source& a, const Source& b) { return a.word < b.word; });
  for (const double worth : lookup.worth) all_ += worth;
  asked_ = asked_for(all_);
}

Taken Bounds::taken(const Support& support, double part) const noexcept {
  double words = 0;
  for (std::size_t i = 0; i < support.words.size(); ++i) words += lookup_.worth[i] * support.words[i];
  return {static_cast<float>(words * part), static_cast<float>(support.phrase() * part)};
}

double Bounds::score(const Potential& potential, const Taken& taken) const noexcept {
#ifdef WEGWIJS_TUNING
  return 1;  // the tables above are made once, for the weights as they stood
#endif
  const double part = std::min(1.0F, potential.part), segment = std::min(1.0F, potential.phrase);
  const double own = potential.words + (1 - weights::lonely_word) * part * potential.telling;
  const double words = std::min(1.0, std::min(own + taken.words, all_) / asked_);
  const double best = std::max<double>(std::pow(segment, weights::share_power) * telling_of(potential.telling + slack), taken.phrase);
  const double phrase = best * (weights::phrase_alone + (1 - weights::phrase_alone) * words);
  return std::min(1.0, 1 - (1 - weights::all_words * words) * (1 - weights::best_phrase * phrase) + slack);
}

}  // namespace wegwijs
