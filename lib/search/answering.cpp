#include "search/answering.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "search/candidates.hpp"
#include "search/certainty.hpp"
#include "search/filter.hpp"
#include "search/reasons.hpp"
#include "search/weights.hpp"
#include "store/faults.hpp"

namespace wegwijs {

namespace {

// Of the best hits, as many as may tell what the question's themes are.
constexpr std::size_t telling_hits = 3;

template <class T>
void add_once(std::vector<T>& list, const T& value) {
  if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

struct NamedHit {
  Ranked hit;
  std::string id;
};

class Answering {
 public:
  Answering(const Candidates& candidates, const SearchOptions& options, Effort effort)
      : candidates_(candidates), catalog_(candidates.catalog()), options_(options), effort_(effort) {}

  Answer answer() {
    rank();
    Answer answer;
    if (!ranking_.empty()) answer.grounds = grounds_of(ranking_.front().hit.candidate, candidates_.lookup());
    keep_what_answers(answer.grounds);
    answer.nothing_found = ranking_.empty();
    for (std::size_t i = 0; i < std::min(ranking_.size(), options_.limit); ++i) {
      const auto& [hit, id] = ranking_[i];
      answer.hits.push_back({hit.candidate.key.kind, id, hit.score,
                             reasons_of(hit.candidate, candidates_, candidates_.store(), catalog_)});
    }
    answer.understood = understood();
    return answer;
  }

 private:
  void rank() {
    const Filter filter(catalog_, options_);
    auto nearby = candidates_.places();
    if (!options_.area.empty()) nearby.push_back(options_.area);
    const std::size_t wanted = std::max(options_.limit, telling_hits);
    for (const RecordKind kind : options_.kinds) {
      if (Candidates::few(kind)) {
        for (const Candidate& candidate : candidates_.of(kind))
          if (candidate.score >= weights::threshold && filter.lets_through(candidate.key))
            add({candidate, score_with_place(candidate.score, candidate.key, filter, nearby)});
      } else {
        for (Ranked& hit : best_of(kind, candidates_, filter, {wanted, &nearby, effort_})) add(std::move(hit));
      }
    }
    std::sort(ranking_.begin(), ranking_.end(), [](const NamedHit& a, const NamedHit& b) {
      return a.hit.score != b.hit.score ? a.hit.score > b.hit.score : a.id < b.id;
    });
  }
  // Nothing, where the best says too little. A beginning of words says little by its nature.
  void keep_what_answers(const Grounds& grounds) {
    if (ranking_.empty()) return;
    if (!options_.as_prefix && !is_answer(grounds)) ranking_.clear();
    const auto best = ranking_.empty() ? 0 : ranking_.front().hit.score;
    std::erase_if(ranking_, [&](const NamedHit& named) { return named.hit.score < best * weights::beside_best_hit; });
  }
  void add(Ranked hit) {
    std::string id = id_of(catalog_, hit.candidate.key);
    ranking_.push_back({std::move(hit), std::move(id)});
  }

  Understood understood() const {
    Understood result;
    result.areas = candidates_.places();
    result.terms = understood_terms(candidates_.lookup());
    for (const Candidate* product : candidates_.understood(RecordKind::product)) {
      const Product& record = catalog_.products()[product->key.index];
      result.products.push_back(record.id);
      for (const ThemeId& theme : record.themes) add_once(result.themes, theme);
    }
    for (const Candidate* event : candidates_.understood(RecordKind::life_event))
      result.life_events.push_back(catalog_.life_events()[event->key.index].id);
    for (const Candidate* theme : candidates_.understood(RecordKind::theme))
      add_once(result.themes, catalog_.themes()[theme->key.index].id);
    if (result.themes.empty()) add_themes_of_hits(result);
    return result;
  }

  void add_themes_of_hits(Understood& result) const {
    for (std::size_t i = 0; i < std::min(ranking_.size(), telling_hits); ++i) {
      const DocumentKey& key = ranking_[i].hit.candidate.key;
      if (key.kind != RecordKind::service) continue;
      for (const ThemeId& theme : catalog_.services()[key.index].themes) add_once(result.themes, theme);
    }
  }

  const Candidates& candidates_;
  const Catalog& catalog_;
  const SearchOptions& options_;
  Effort effort_;
  std::vector<NamedHit> ranking_;
};

}  // namespace

Answer answer_to(Query query, const Store& store, const Catalog& catalog, const SearchOptions& options, Effort effort) {
  if (!options.theme.empty()) catalog.at(options.theme);
  if (!options.area.empty()) catalog.at(options.area);
  try {
    const Candidates candidates(store, catalog, look_up(store, std::move(query)));
    return Answering(candidates, options, effort).answer();
  } catch (const CodecFault&) {
    throw_damaged(store.path(), "the index cannot be read");
  }
}

}  // namespace wegwijs
