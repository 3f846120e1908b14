#include "search/best.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "search/bounds.hpp"
#include "search/faint_sources.hpp"
#include "search/weights.hpp"
#include "search/window.hpp"

namespace wegwijs {

namespace {

// So many are looked at closely before it is told anew what the rest must score to matter.
constexpr std::size_t documents_at_a_time = 24;

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

// A document that may be among the best.
struct Possible {
  double bound = 0;
  DocumentNumber document = 0;
  Potential potential;
  Taken taken;
};

class BestSearch {
 public:
  BestSearch(RecordKind kind, const Candidates& candidates, const Filter& filter, const BestOptions& options)
      : candidates_(candidates),
        lists_(candidates.lookup().lists),
        filter_(filter),
        nearby_(*options.nearby),
        bounds_(candidates.lookup()),
        faint_(candidates.lookup(), bounds_),
        scorer_(candidates),
        top_(options.limit, options.nearby->empty() ? 0 : weights::named_place),
        first_(candidates.store().document_of({kind, 0})),
        end_(first_ + static_cast<DocumentNumber>(candidates.store().info().size(kind))),
        next_block_(bounds_.sources().size(), 0) {
    if (kind == RecordKind::service) note_gifts();
  }

  std::vector<Ranked> find() {
    for (DocumentNumber first = first_; first < end_; first += std::min(Window::size, end_ - first)) {
      window_.begin(first, end_);
      faint_.choose(top_.least());
      for (std::size_t source = 0; source < next_block_.size(); ++source)
        if (!faint_.has(source)) walk(source);
      for (Given& given : given_) walk(given);
      window_.empty([this](DocumentNumber document, Potential potential, const Taken& taken) {
        potential.add(faint_.total());
        const double bound = bounds_.score(potential, taken);
        if (bound >= top_.least()) possible_.push_back({bound, document, potential, taken});
      });
      look_closely();
    }
    return ranked();
  }

 private:
  // Services that handle a product, and what each takes over from it at most.
  struct Given {
    std::span<const Service* const> services;
    Taken taken;
  };

  void note_gifts() {
    for (const Gift& gift : candidates_.gifts())
      given_.push_back({candidates_.catalog().services_of(gift.product->id),
                        bounds_.taken(*gift.support, gift.part * std::max(weights::executor, weights::other_handler))});
  }

  void walk(Given& given) {
    const Service* const services = candidates_.catalog().services().data();
    auto& list = given.services;
    std::size_t seen = 0;
    for (; seen < list.size(); ++seen) {
      const DocumentNumber document = first_ + static_cast<DocumentNumber>(list[seen] - services);
      if (document >= window_.end()) break;
      window_.add(document, given.taken);
    }
    list = list.subspan(seen);
  }

  void walk(std::size_t number) {
    const Bounds::Source& source = bounds_.sources()[number];
    next_block_[number] = lists_[source.clue].documents_in(
        window_.first(), window_.end(),
        [&](DocumentNumber document, Shape shape) {
          window_.add(document, source, faint_.beyond(source.word, bounds_.of(source, shape)));
        },
        next_block_[number]);
  }

  // Scores what can score most first, until the rest cannot come before what was found.
  void look_closely() {
    const auto later = [](const Possible& a, const Possible& b) {
      return a.bound != b.bound ? a.bound < b.bound : a.document > b.document;
    };
    std::make_heap(possible_.begin(), possible_.end(), later);
    while (!possible_.empty()) {
      next_.clear();
      const double least = top_.least();
      while (!possible_.empty() && next_.size() < documents_at_a_time && possible_.front().bound >= least) {
        std::pop_heap(possible_.begin(), possible_.end(), later);
        next_.push_back(possible_.back());
        possible_.pop_back();
      }
      if (next_.empty()) break;
      std::sort(next_.begin(), next_.end(), [](const Possible& a, const Possible& b) { return a.document < b.document; });
      score(least);
    }
    possible_.clear();
  }

  void score(double least) {
    for (const std::size_t word : faint_.words()) {
      std::erase_if(next_, [&](Possible& possible) {
        faint_.look_up(word, possible.document, possible.potential);
        possible.bound = bounds_.score(possible.potential, possible.taken);
        return possible.bound < least;
      });
    }
    for (const Possible& possible : next_) {
      if (possible.bound < top_.least()) continue;
      const DocumentKey key = candidates_.store().key_of(possible.document);
      if (!filter_.lets_through(key)) continue;
      const double score = scorer_.score(key, possible.document);
      if (score >= weights::threshold) top_.add({score_with_place(score, key, filter_, nearby_), possible.document});
    }
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
  const std::vector<ClueList>& lists_;
  const Filter& filter_;
  const std::vector<AreaId>& nearby_;
  Bounds bounds_;
  FaintSources faint_;
  DocumentScorer scorer_;
  Top top_;
  DocumentNumber first_, end_;
  std::vector<std::size_t> next_block_;  // of each source's list
  std::vector<Given> given_;
  Window window_;
  std::vector<Possible> possible_;  // of the window
  std::vector<Possible> next_;      // to be looked at closely
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
