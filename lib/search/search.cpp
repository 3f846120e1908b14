#include "wegwijs/search/search.hpp"

#include <algorithm>
#include <utility>

#include "search/candidates.hpp"
#include "search/filter.hpp"
#include "search/reasons.hpp"
#include "search/urgent_finder.hpp"
#include "search/weights.hpp"
#include "wegwijs/text/analyzer.hpp"

namespace wegwijs {

namespace {

// Of the best hits, as many as may tell what the question's themes are.
constexpr std::size_t telling_hits = 3;

Lexicon lexicon_of(const Analyzer& analyzer, const Catalog& catalog) {
  std::vector<LexiconEntry> entries;
  for (const Synonym& synonym : catalog.synonyms())
    entries.push_back(
        {synonym.terms, synonym.means, synonym.both_ways, synonym.language, std::string(to_string(synonym.kind))});
  return {analyzer, entries};
}

template <class T>
void add_once(std::vector<T>& list, const T& value) {
  if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

}  // namespace

struct Search::Engine {
  Engine(const Store& given_store, const Catalog& given_catalog)
      : store(given_store), catalog(given_catalog), lexicon(lexicon_of(analyzer, catalog)), urgent(analyzer, catalog) {
    std::size_t kind = 0;
    for_each_list(catalog.data(), [&](const auto& list) {
      if (list.size() != store.info().counts[kind++])
        throw InvalidArgument("other-catalog", {"de sociale kaart hoort niet bij dit bestand",
                                                "the catalog is not the one of this file"});
    });
  }

  struct Ranked {
    const Candidate* candidate;
    double score;
    std::string id;
  };

  Answer answer(std::string_view question, const SearchOptions& options) const {
    const Filter filter(catalog, options);
    const Query query = analyzer.analyze_query(question, lexicon, {.as_prefix = options.as_prefix});
    const Candidates candidates(store, catalog, look_up(store, query));
    const auto ranking = rank(candidates, filter, options);

    Answer answer;
    answer.nothing_found = ranking.empty();
    for (std::size_t i = 0; i < std::min(ranking.size(), options.limit); ++i) {
      const Candidate& candidate = *ranking[i].candidate;
      answer.hits.push_back(
          {candidate.key.kind, ranking[i].id, ranking[i].score, reasons_of(candidate, candidates, store, catalog)});
    }
    answer.understood = understood(candidates, ranking);
    return answer;
  }

  std::vector<Ranked> rank(const Candidates& candidates, const Filter& filter, const SearchOptions& options) const {
    auto nearby = candidates.places();
    if (!options.area.empty()) nearby.push_back(options.area);
    std::vector<Ranked> ranking;
    for (const RecordKind kind : options.kinds) {
      for (const Candidate& candidate : candidates.of(kind)) {
        if (candidate.score < weights::threshold || !filter.lets_through(candidate.key)) continue;
        const double bonus = filter.is_of(candidate.key, nearby) ? weights::named_place : 0;
        ranking.push_back({&candidate, candidate.score + (1 - candidate.score) * bonus, id_of(catalog, candidate.key)});
      }
    }
    std::sort(ranking.begin(), ranking.end(),
              [](const Ranked& a, const Ranked& b) { return a.score != b.score ? a.score > b.score : a.id < b.id; });
    return ranking;
  }

  Understood understood(const Candidates& candidates, const std::vector<Ranked>& ranking) const {
    Understood result;
    result.areas = candidates.places();
    result.terms = understood_terms(candidates.lookup());
    for (const Candidate* product : candidates.understood(RecordKind::product)) {
      const Product& record = catalog.products()[product->key.index];
      result.products.push_back(record.id);
      for (const ThemeId& theme : record.themes) add_once(result.themes, theme);
    }
    for (const Candidate* event : candidates.understood(RecordKind::life_event))
      result.life_events.push_back(catalog.life_events()[event->key.index].id);
    for (const Candidate* theme : candidates.understood(RecordKind::theme))
      add_once(result.themes, catalog.themes()[theme->key.index].id);
    if (result.themes.empty()) add_themes_of_hits(result, ranking);
    return result;
  }

  void add_themes_of_hits(Understood& result, const std::vector<Ranked>& ranking) const {
    for (std::size_t i = 0; i < std::min(ranking.size(), telling_hits); ++i) {
      const DocumentKey& key = ranking[i].candidate->key;
      if (key.kind != RecordKind::service) continue;
      for (const ThemeId& theme : catalog.services()[key.index].themes) add_once(result.themes, theme);
    }
  }

  const Store& store;
  const Catalog& catalog;
  Analyzer analyzer;
  Lexicon lexicon;
  UrgentFinder urgent;
};

Search::Search(const Store& store, const Catalog& catalog) : engine_(std::make_unique<const Engine>(store, catalog)) {}
Search::Search(Search&&) noexcept = default;
Search& Search::operator=(Search&&) noexcept = default;
Search::~Search() = default;

Answer Search::search(std::string_view question, const SearchOptions& options) const {
  return engine_->answer(question, options);
}

std::vector<const Urgent*> Search::urgent_in(std::string_view question) const { return engine_->urgent.find(question); }

}  // namespace wegwijs
