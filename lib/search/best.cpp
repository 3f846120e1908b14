#include "search/best.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "search/bounds.hpp"
#include "search/weights.hpp"
#include "search/window.hpp"

namespace wegwijs {

namespace {

constexpr std::size_t documents_at_a_time = 48;

double with_bonus(double score, double bonus) noexcept { return score + (1 - score) * bonus; }

bool better(const Ranked& a, const Ranked& b) noexcept {
  return a.score != b.score ? a.score > b.score : a.candidate.document < b.candidate.document;
}

// Finds the documents that can score enough to be a hit.
class Collector {
 public:
  Collector(const Candidates& candidates, RecordKind kind)
      : candidates_(candidates),
        lists_(candidates.lookup().lists),
        bounds_(candidates.lookup()),
        first_(candidates.store().document_of({kind, 0})),
        end_(first_ + static_cast<DocumentNumber>(candidates.store().info().size(kind))),
        services_(kind == RecordKind::service) {}

  std::vector<Possible> collect() {
    split();
    if (services_) note_gifts();
    for (DocumentNumber first = first_; first < end_; first += std::min(Window::size, end_ - first)) {
      window_.begin(first, end_);
      for (const std::size_t clue : telling_) walk(clue);
      for (Given& given : given_) walk(given);
      for (const std::size_t clue : faint_) look_up(clue);
      window_.empty([this](DocumentNumber document, const Potential& potential, const Taken& taken) {
        const double bound = bounds_.score(potential, taken);
        if (bound >= weights::threshold) found_.push_back({static_cast<float>(bound + rounding), document});
      });
    }
    return std::move(found_);
  }

 private:
  static constexpr double rounding = 1e-6;  // of a double that becomes a float

  // Services that handle a product, and what each takes over from it at most.
  struct Given {
    std::span<const Service* const> services;
    Taken taken;
  };

  // Faint clues cannot make a hit together, so who has no others need not be seen. The longest lists are faint first.
  void split() {
    std::vector<std::size_t> order(lists_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return size(a) > size(b); });
    Potential most;
    for (const std::size_t clue : order) {
      Potential with = most;
      with.add(bounds_.most(clue));
      if (bounds_.score(with) < weights::threshold) {
        most = with;
        faint_.push_back(clue);
      } else {
        telling_.push_back(clue);
      }
    }
  }
  std::size_t size(std::size_t clue) const noexcept {
    return lists_[clue].together ? lists_[clue].places.size() : lists_[clue].list.size();
  }

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

  void walk(std::size_t clue) {
    const ClueList& list = lists_[clue];
    if (list.together) {
      for (const DocumentNumber document : together_in_window(list)) window_.add(document, bounds_.most(clue));
      return;
    }
    for (std::size_t block = list.list.block_of(window_.first());
         block < list.list.blocks() && list.list.before(block) + 1 < window_.end(); ++block)
      list.list.documents_of(block, [&](DocumentNumber document, Shape shape) {
        if (document >= window_.first() && document < window_.end()) window_.add(document, bounds_.of(clue, shape));
      });
  }

  // Passes over blocks without a document of the window.
  void look_up(std::size_t clue) {
    const ClueList& list = lists_[clue];
    if (list.together) {
      for (const DocumentNumber document : together_in_window(list))
        window_.add_if_present(document, bounds_.most(clue));
      return;
    }
    std::size_t block = 0;
    for (DocumentNumber wanted = window_.next(window_.first()); wanted < window_.end();) {
      block = list.list.block_of(wanted, block);
      if (block == list.list.blocks()) return;
      list.list.documents_of(block, [&](DocumentNumber document, Shape shape) {
        if (document >= wanted && document < window_.end()) window_.add_if_present(document, bounds_.of(clue, shape));
      });
      const DocumentNumber last = list.list.last_of(block++);
      if (last + 1 >= window_.end()) return;
      wanted = window_.next(last + 1);
    }
  }

  std::vector<DocumentNumber> together_in_window(const ClueList& list) const {
    std::vector<DocumentNumber> documents;
    auto at = std::lower_bound(list.places.begin(), list.places.end(), window_.first(),
                               [](const Posting& place, DocumentNumber wanted) { return place.document < wanted; });
    for (; at != list.places.end() && at->document < window_.end(); ++at)
      if (documents.empty() || documents.back() != at->document) documents.push_back(at->document);
    return documents;
  }

  const Candidates& candidates_;
  const std::vector<ClueList>& lists_;
  Bounds bounds_;
  DocumentNumber first_, end_;
  bool services_;
  std::vector<std::size_t> telling_, faint_;
  std::vector<Given> given_;
  Window window_;
  std::vector<Possible> found_;
};

// Scores what can score most first.
class BestFirst {
 public:
  BestFirst(const Candidates& candidates, const Filter& filter, const BestOptions& options)
      : candidates_(candidates), filter_(filter), options_(options) {}

  std::vector<Ranked> find(std::vector<Possible> possible) {
    const auto later = [](const Possible& a, const Possible& b) {
      return a.bound != b.bound ? a.bound < b.bound : a.document > b.document;
    };
    std::make_heap(possible.begin(), possible.end(), later);
    const double bonus = options_.nearby->empty() ? 0 : weights::named_place;
    while (!possible.empty()) {
      std::vector<DocumentNumber> next;
      while (!possible.empty() && next.size() < documents_at_a_time &&
             may_enter(with_bonus(possible.front().bound, bonus))) {
        std::pop_heap(possible.begin(), possible.end(), later);
        const DocumentNumber document = possible.back().document;
        possible.pop_back();
        if (filter_.lets_through(candidates_.store().key_of(document))) next.push_back(document);
      }
      if (next.empty()) break;
      std::sort(next.begin(), next.end());
      add(next);
    }
    return std::move(best_);
  }

  std::vector<Ranked> score_all(DocumentNumber first, DocumentNumber end) {
    std::vector<DocumentNumber> next;
    for (DocumentNumber document = first; document < end; ++document)
      if (filter_.lets_through(candidates_.store().key_of(document))) next.push_back(document);
    add(next);
    return std::move(best_);
  }

 private:
  bool may_enter(double bound) const { return best_.size() < options_.limit || bound >= best_.back().score; }

  void add(const std::vector<DocumentNumber>& documents) {
    for (Candidate& candidate : candidates_.scored(documents)) {
      if (candidate.score < weights::threshold) continue;
      const double score = score_with_place(candidate, filter_, *options_.nearby);
      best_.push_back({std::move(candidate), score});
    }
    std::sort(best_.begin(), best_.end(), better);
    if (best_.size() > options_.limit) best_.resize(options_.limit);
  }

  const Candidates& candidates_;
  const Filter& filter_;
  const BestOptions& options_;
  std::vector<Ranked> best_;
};

}  // namespace

double score_with_place(const Candidate& candidate, const Filter& filter, const std::vector<AreaId>& nearby) {
  return with_bonus(candidate.score, filter.is_of(candidate.key, nearby) ? weights::named_place : 0);
}

std::vector<Ranked> best_of(RecordKind kind, const Candidates& candidates, const Filter& filter,
                            const BestOptions& options) {
  if (options.limit == 0) return {};
  BestFirst best(candidates, filter, options);
  if (options.effort == Effort::least) return best.find(Collector(candidates, kind).collect());
  const DocumentNumber first = candidates.store().document_of({kind, 0});
  return best.score_all(first, first + static_cast<DocumentNumber>(candidates.store().info().size(kind)));
}

}  // namespace wegwijs
