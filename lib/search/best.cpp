#include "search/best.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <utility>

#include "search/bounds.hpp"
#include "search/essential_lists.hpp"
#include "search/packed_potential.hpp"
#include "search/weights.hpp"
#include "search/window.hpp"

namespace wegwijs {

namespace {

double with_bonus(double score, double bonus) noexcept { return score + (1 - score) * bonus; }

// The best documents so far.
class Top {
 public:
  Top(std::size_t limit, double most_bonus) : limit_(limit), most_bonus_(most_bonus) {}

  struct Entry {
    double score = 0;  // with what its place adds
    DocumentNumber document = 0;
  };
  void add(const Entry& entry) {
    const auto better = [](const Entry& a, const Entry& b) {
      return a.score != b.score ? a.score > b.score : a.document < b.document;
    };
    entries_.insert(std::upper_bound(entries_.begin(), entries_.end(), entry, better), entry);
    if (entries_.size() > limit_) entries_.pop_back();
  }
  const std::vector<Entry>& entries() const noexcept { return entries_; }

  // What cannot score this, before its place adds something, does not matter.
  double least() const noexcept {
    constexpr double rounding = 1e-9;
    if (entries_.size() < limit_) return weights::threshold;
    const double last = entries_.back().score;
    return std::max(weights::threshold, (last - most_bonus_) / (1 - most_bonus_) - rounding);
  }

 private:
  std::size_t limit_;
  double most_bonus_;
  std::vector<Entry> entries_;
};

// What each source gives a document in which it has a shape.
class Gains {
 public:
  // Keeps a reference.
  explicit Gains(const Bounds& bounds)
      : bounds_(bounds), packing_(bounds.most(), bounds.sources().size()), packed_(bounds.sources().size()) {
    for (std::size_t source = 0; source < packed_.size(); ++source) packed_[source].back() = gain(source, Shape::everything());
  }

  // Sees to it that those of all these shapes are known.
  void learn(const ShapeNumbers& numbering) {
    for (std::size_t source = 0; source < packed_.size(); ++source)
      for (std::size_t number = known_; number < numbering.size(); ++number)
        packed_[source][number] = gain(source, numbering.shape(static_cast<ShapeNumbers::Number>(number)));
    known_ = numbering.size();
  }
  // By number of the shape.
  const PackedPotential* of(const Bounds::Source& source) const noexcept {
    return packed_[static_cast<std::size_t>(&source - bounds_.sources().data())].data();
  }
  const Packing& packing() const noexcept { return packing_; }

 private:
  PackedPotential gain(std::size_t source, Shape shape) const noexcept {
    return packing_.pack(bounds_.of(bounds_.sources()[source], shape));
  }

  const Bounds& bounds_;
  Packing packing_;
  std::vector<std::array<PackedPotential, ShapeNumbers::most>> packed_;
  std::size_t known_ = 1;
};

class BestSearch {
 public:
  BestSearch(RecordKind kind, const Candidates& candidates, const Filter& filter, const BestOptions& options)
      : candidates_(candidates),
        filter_(filter),
        nearby_(*options.nearby),
        bounds_(candidates.lookup()),
        lists_(candidates.lookup(), bounds_),
        gains_(bounds_),
        scorer_(candidates),
        top_(options.limit, options.nearby->empty() ? 0 : weights::named_place),
        first_(candidates.store().document_of({kind, 0})),
        window_(candidates.lookup(), first_, first_ + static_cast<DocumentNumber>(candidates.store().info().size(kind))),
        shapes_(bounds_.sources().size()) {
    if (kind == RecordKind::service) note_gifts();
  }

  std::vector<Ranked> find() {
    while (window_.next()) {
      want();
      for (std::size_t i = 0; i < lists_.words().size() && !places_.empty(); ++i) {
        if (i > 0 && looks_up(lists_.words()[i])) drop(lists_.after(i - 1));
        read(lists_.words()[i]);
      }
      drop({});
      look_closely();
    }
    return ranked();
  }

 private:
  using Place = Window::Place;

  // Services, and what each takes over at most.
  struct Given {
    std::span<const Service* const> services;
    Taken taken;
  };
  // What a source gives the documents of the window.
  struct Giver {
    const ShapeNumbers::Number* numbers = nullptr;
    const PackedPotential* gains = nullptr;
    const PackedPotential& in(Place place) const noexcept { return gains[numbers[place]]; }
  };
  // A document that may be among the best.
  struct Possible {
    double bound = 0;
    Place place = 0;
  };

  void note_gifts() {
    for (const Gift& gift : candidates_.gifts()) {
      given_.push_back({gift.services, bounds_.taken(*gift.support, gift.part * weights::other_handler)});
      given_.push_back({gift.executors, bounds_.taken(*gift.support, gift.part * weights::executor)});
    }
  }

  // Those of the window that may be among the best at all.
  void want() {
    lists_.choose(top_.least());
    for (std::size_t clue = 0; clue < candidates_.lookup().lists.size(); ++clue)
      for (const auto tier : ClueList::tiers)
        if (lists_.has(clue, tier)) window_.want(clue, tier);
    for (Given& given : given_) want(given);
    places_.clear();
    window_.append_wanted(places_);
    potential_.assign(places_.size(), {});
  }

  void want(Given& given) {
    const Service* const services = candidates_.catalog().services().data();
    auto& list = given.services;
    std::size_t seen = 0;
    for (; seen < list.size(); ++seen) {
      const DocumentNumber document = first_ + static_cast<DocumentNumber>(list[seen] - services);
      if (document >= window_.end()) break;
      window_.want(document, given.taken);
    }
    list = list.subspan(seen);
  }

  // Whether reading the word takes longer for more documents.
  bool looks_up(std::size_t word) const {
    const auto sources = bounds_.sources_of(word);
    return std::any_of(sources.begin(), sources.end(),
                       [&](const auto& source) { return window_.looks_up(source.clue, places_.size()); });
  }

  // Adds what a word gives.
  void read(std::size_t word) {
    givers_.clear();
    for (const auto& source : bounds_.sources_of(word)) {
      window_.read(source.clue, places_);
      if (window_.has_any(source.clue)) givers_.push_back({window_.numbers(source.clue), gains_.of(source)});
    }
    gains_.learn(window_.numbering());
    switch (givers_.size()) {
      case 0: return;
      case 1: return add_found<1>();
      case 2: return add_found<2>();
      case 3: return add_found<3>();
      default: return add_found<4>();
    }
  }

  // Where most time goes: so many givers stay in registers, the others are read again for each document.
  template <std::size_t n>
  void add_found() {
    std::array<Giver, n> givers;
    std::copy_n(givers_.begin(), n, givers.begin());
    const std::span<const Giver> others(givers_.begin() + n, givers_.end());
    const Place* const places = places_.data();
    PackedPotential* const potential = potential_.data();
    for (std::size_t i = 0, end = places_.size(); i < end; ++i) {
      PackedPotential found = givers[0].in(places[i]);
      for (std::size_t k = 1; k < n; ++k) found.raise(givers[k].in(places[i]));
      for (const Giver& other : others) found.raise(other.in(places[i]));
      potential[i].add(found);
    }
  }

  // Drops who cannot be among the best, whatever the words to come give.
  void drop(const Potential& to_come) {
    if (reach_for_ != top_.least()) reach_.emplace(bounds_, reach_for_ = top_.least());
    const PackedPotential after = gains_.packing().pack(to_come);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < places_.size(); ++i) {
      PackedPotential most = potential_[i];
      most.add(after);
      if (!(*reach_)(gains_.packing().unpack(most), window_.taken(places_[i]))) continue;
      places_[kept] = places_[i];
      potential_[kept++] = potential_[i];
    }
    places_.resize(kept);
    potential_.resize(kept);
  }

  // Scores what can score most first, until the rest cannot come before what was found.
  void look_closely() {
    const auto later = [](const Possible& a, const Possible& b) {
      return a.bound != b.bound ? a.bound < b.bound : a.place > b.place;
    };
    possible_.clear();
    for (std::size_t i = 0; i < places_.size(); ++i)
      possible_.push_back({bounds_.score(gains_.packing().unpack(potential_[i]), window_.taken(places_[i])), places_[i]});
    std::make_heap(possible_.begin(), possible_.end(), later);
    for (; !possible_.empty() && possible_.front().bound >= top_.least(); possible_.pop_back()) {
      std::pop_heap(possible_.begin(), possible_.end(), later);
      look_at(possible_.back().place);
    }
  }

  void look_at(Place place) {
    for (std::size_t i = 0; i < shapes_.size(); ++i) shapes_[i] = window_.shape(bounds_.sources()[i].clue, place);
    if (bounds_.close_score(shapes_, window_.taken(place)) < top_.least()) return;
    const DocumentNumber document = window_.document(place);
    const DocumentKey key = candidates_.store().key_of(document);
    if (!filter_.lets_through(key)) return;
    const double score =
        scorer_.score(key, document, [&](std::size_t clue) { return window_.numbers(clue)[place] != 0; });
    if (score >= weights::threshold) top_.add({score_with_place(score, key, filter_, nearby_), document});
  }

  // With the reasons, which only the best need.
  std::vector<Ranked> ranked() const {
    std::vector<DocumentNumber> documents;
    for (const auto& entry : top_.entries()) documents.push_back(entry.document);
    std::sort(documents.begin(), documents.end());
    auto found = candidates_.scored(documents);
    std::vector<Ranked> best;
    for (const auto& entry : top_.entries()) {
      const auto at = std::lower_bound(found.begin(), found.end(), entry.document,
                                       [](const Candidate& a, DocumentNumber b) { return a.document < b; });
      best.push_back({std::move(*at), entry.score});
    }
    return best;
  }

  const Candidates& candidates_;
  const Filter& filter_;
  const std::vector<AreaId>& nearby_;
  Bounds bounds_;
  EssentialLists lists_;
  Gains gains_;
  DocumentScorer scorer_;
  Top top_;
  std::optional<Bounds::Reach> reach_;
  double reach_for_ = -1;
  DocumentNumber first_;
  Window window_;
  std::vector<Given> given_;
  std::vector<Place> places_;         // of the window, that may be among the best
  std::vector<PackedPotential> potential_;  // of each, as far as its words were read
  std::vector<Giver> givers_;  // of the word at hand
  std::vector<Possible> possible_;
  std::vector<Shape> shapes_;  // of each source in one document
};

std::vector<Ranked> score_everything(RecordKind kind, const Candidates& candidates, const Filter& filter,
                                     const BestOptions& options) {
  std::vector<DocumentNumber> documents(candidates.store().info().size(kind));
  std::iota(documents.begin(), documents.end(), candidates.store().document_of({kind, 0}));
  std::erase_if(documents, [&](DocumentNumber document) { return !filter.lets_through(candidates.store().key_of(document)); });
  std::vector<Ranked> best;
  for (Candidate& candidate : candidates.scored(documents)) {
    if (candidate.score < weights::threshold) continue;
    const double score = score_with_place(candidate.score, candidate.key, filter, *options.nearby);
    best.push_back({std::move(candidate), score});
  }
  std::stable_sort(best.begin(), best.end(), [](const Ranked& a, const Ranked& b) { return a.score > b.score; });
  if (best.size() > options.limit) best.resize(options.limit);
  return best;
}

}  // namespace

double score_with_place(double score, const DocumentKey& key, const Filter& filter, const std::vector<AreaId>& nearby) {
  return with_bonus(score, filter.is_of(key, nearby) ? weights::named_place : 0);
}

std::vector<Ranked> best_of(RecordKind kind, const Candidates& candidates, const Filter& filter,
                            const BestOptions& options) {
  if (options.limit == 0) return {};
  if (options.effort == Effort::everything) return score_everything(kind, candidates, filter, options);
  return BestSearch(kind, candidates, filter, options).find();
}

}  // namespace wegwijs
