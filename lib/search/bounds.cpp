#include "search/bounds.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "search/weights.hpp"

namespace wegwijs {

namespace {

// Sums of few floats are not off by more than this.
constexpr double slack = 1e-4;

#ifndef WEGWIJS_TUNING
static_assert(weights::whole_in_field[static_cast<std::size_t>(IndexField::description)] == 0,
              "a shape does not tell how much of a description is in the question");
#endif

// What a part of a segment counts for at most, in whatever grows with it.
double scale_of(IndexField field) {
  const auto i = static_cast<std::size_t>(field);
  return std::max(weights::word_in_field[i], std::pow(weights::whole_in_field[i], 1 / weights::share_power));
}

float most_of_group(bool lent) {
  double most = 0;
  for (std::size_t i = 0; i < index_fields; ++i)
    if (const auto field = static_cast<IndexField>(i); field != IndexField::description && Shape::lent(field) == lent)
      most = std::max(most, scale_of(field));
  return static_cast<float>(most);
}

Potential plain(Shape shape) {
  Potential potential;
  for (std::size_t i = 0; i < index_fields; ++i) {
    const auto field = static_cast<IndexField>(i);
    if (!shape.has(field)) continue;
    const double weight = weights::word_in_field[i];
    if (field == IndexField::description) {
      potential.words = std::max(potential.words, static_cast<float>(weight));
      continue;
    }
    potential.words = std::max(potential.words, static_cast<float>(weight * weights::lonely_word));
    auto& group = Shape::lent(field) ? potential.lent : potential.own;
    group.telling = 1;
    group.part = std::max(group.part, static_cast<float>(shape.part(field) * scale_of(field)));
  }
  return potential;
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

// Of a segment, for each part that the clue's shape tells. Clues of the same term stand in the same places, and one of
// several terms where each of them stands: none of these places counts twice.
std::vector<double> covers_of(const std::vector<Clue>& clues) {
  std::unordered_map<std::string_view, double> of_term;
  for (const Clue& clue : clues)
    if (clue.terms.size() == 1) of_term[clue.terms.front()] += clue.terms.front().front() == part_mark ? weights::part_cover : 1;
  std::unordered_set<std::string_view> told;
  std::vector<double> covers;
  for (const Clue& clue : clues) {
    double cover = 0;
    if (clue.terms.size() == 1) {
      if (told.insert(clue.terms.front()).second) cover = std::min(1.0, of_term[clue.terms.front()]);
    } else {
      for (const std::string& term : clue.terms) cover += of_term.contains(term) && of_term[term] >= 1 ? 0 : 1;
    }
    covers.push_back(cover);
  }
  return covers;
}

const TellingTable& telling_table() {
  static const TellingTable table;
  return table;
}

}  // namespace

TellingTable::TellingTable() {
  for (std::size_t i = 0; i < at_.size() - 1; ++i)
    at_[i] = static_cast<float>(
        slack + 1 - std::exp(-std::pow(static_cast<double>(i + 1) / per_worth / weights::telling, weights::telling_power)));
  at_.back() = 1;
}

Bounds::Bounds(const Lookup& lookup)
    : lookup_(lookup),
      plain_(plain_of_all_shapes()),
      telling_(telling_table()),
      most_own_(most_of_group(false)),
      most_lent_(most_of_group(true)) {
  const auto covers = covers_of(lookup.clues);
  for (std::uint32_t i = 0; i < lookup.clues.size(); ++i) {
    const Clue& clue = lookup.clues[i];
    const double way = weights::way[static_cast<std::size_t>(clue.how)] * clue.strength;
    for (std::size_t word = clue.first; word < clue.first + clue.words; ++word) {
      const double counts = lookup.words[word].content ? way : 0;
      sources_.push_back({i, static_cast<std::uint32_t>(word), static_cast<float>(lookup.worth[word] * counts),
                          static_cast<float>(lookup.telling[word] * counts),
                          static_cast<float>(word == clue.first ? covers[i] : 0)});
    }
  }
  std::stable_sort(sources_.begin(), sources_.end(), [](const Source& a, const Source& b) { return a.word < b.word; });
  for (std::size_t word = 0, at = 0; word <= lookup.words.size(); ++word) {
    while (at < sources_.size() && sources_[at].word < word) ++at;
    first_source_.push_back(at);
  }
  for (const double worth : lookup.worth) all_ += worth;
  asked_ = asked_for(all_);
  for (std::size_t word = 0; word < lookup.words.size(); ++word) {
    Potential most;
    for (const Source& source : sources_of(word)) most.raise(of(source, Shape::everything()));
    most_.add(most);
  }
}

Taken Bounds::taken(const Support& support, double part) const noexcept {
  double words = 0;
  for (std::size_t i = 0; i < support.words.size(); ++i) words += lookup_.worth[i] * support.words[i];
  return {static_cast<float>(words * part), static_cast<float>(support.phrase() * part)};
}

double Bounds::score_of(double words, double phrase) const noexcept {
  const double found = std::min(1.0, std::min(words, all_) / asked_);
  const double best = phrase * (weights::phrase_alone + (1 - weights::phrase_alone) * found);
  return std::min(1.0, 1 - (1 - weights::all_words * found) * (1 - weights::best_phrase * best) + slack);
}

double Bounds::score(const Potential& potential, const Taken& taken) const noexcept {
#ifdef WEGWIJS_TUNING
  return 1;  // the tables above are made once, for the weights as they stood
#endif
  const double own = std::min(potential.own.part, most_own_), lent = std::min(potential.lent.part, most_lent_);
  const double words = potential.words + (1 - weights::lonely_word) * (own * potential.own.telling + lent * potential.lent.telling);
  const double phrase = std::max(std::pow(own, weights::share_power) * telling_.of(potential.own.telling),
                                 std::pow(lent, weights::share_power) * telling_.of(potential.lent.telling));
  return score_of(words + taken.words, std::max<double>(phrase, taken.phrase));
}

// `score_of`, solved for the phrase; for each step of words at its upper end.
Bounds::Reach::Reach(const Bounds& bounds, double least)
    : bounds_(bounds),
      enough_(static_cast<float>(std::min(bounds.all_, bounds.asked_))),
      per_worth_(static_cast<float>(static_cast<double>(steps) / bounds.asked_)) {
  for (std::size_t i = 0; i <= steps; ++i) {
    const double found = std::min(1.0, static_cast<double>(i + 1) / steps);
    const double rest = 1 - (1 - least + slack) / (1 - weights::all_words * found);
    const double of_phrase = weights::best_phrase * (weights::phrase_alone + (1 - weights::phrase_alone) * found);
    wanted_[i] = static_cast<float>(rest / of_phrase - slack);
#ifdef WEGWIJS_TUNING
    wanted_[i] = -1;  // as for `score`
#endif
  }
}

double Bounds::close_score(std::span<const Shape> shapes, const Taken& taken) const noexcept {
#ifdef WEGWIJS_TUNING
  return 1;
#endif
  std::array<float, index_fields> part{}, telling{}, best{};  // `best` of the word at hand
  const auto end_word = [&] {
    for (std::size_t field = 0; field < index_fields; ++field) telling[field] += std::exchange(best[field], 0.0F);
  };
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    if (i > 0 && sources_[i].word != sources_[i - 1].word) end_word();
    if (!shapes[i].has_any()) continue;
    for (std::size_t field = 0; field < index_fields; ++field) {
      if (!shapes[i].has(static_cast<IndexField>(field))) continue;
      part[field] += sources_[i].cover * static_cast<float>(shapes[i].part(static_cast<IndexField>(field)));
      best[field] = std::max(best[field], sources_[i].telling);
    }
  }
  end_word();
  std::array<double, index_fields> weight{};
  double phrase = taken.phrase;
  for (std::size_t field = 0; field < index_fields; ++field) {
    const bool running = static_cast<IndexField>(field) == IndexField::description;
    const double share = running ? 1 : std::min(1.0F, part[field]);
    weight[field] = weights::word_in_field[field] * (weights::lonely_word + (1 - weights::lonely_word) * share);
    if (!running && telling[field] > 0)
      phrase = std::max(phrase, weights::whole_in_field[field] * std::pow(share, weights::share_power) *
                                    telling_.of(telling[field]));
  }
  double words = taken.words, of_word = 0;
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    if (i > 0 && sources_[i].word != sources_[i - 1].word) words += std::exchange(of_word, 0.0);
    for (std::size_t field = 0; field < index_fields; ++field)
      if (shapes[i].has(static_cast<IndexField>(field))) of_word = std::max(of_word, weight[field] * sources_[i].worth);
  }
  return score_of(words + of_word, phrase);
}

}  // namespace wegwijs
