#include "wegwijs/search/search.hpp"

#include <utility>

#include "search/answering.hpp"
#include "search/completer.hpp"
#include "search/urgent_finder.hpp"
#include "store/faults.hpp"
#include "wegwijs/text/analyzer.hpp"

namespace wegwijs {

struct Search::Engine {
  Engine(const Store& given_store, const Catalog& given_catalog)
      : store(given_store), catalog(given_catalog), lexicon(store.lexicon()), vocabulary(store.vocabulary()),
        urgent(analyzer, catalog) {
    std::size_t kind = 0;
    for_each_list(catalog.data(), [&](const auto& list) {
      if (list.size() != store.info().counts[kind++])
        throw InvalidArgument("other-catalog", {"de sociale kaart hoort niet bij dit bestand",
                                                "the catalog is not the one of this file"});
    });
  }

  Answer answer(std::string_view question, const SearchOptions& options) const {
    const Query query = analyzer.analyze_query(question, lexicon, vocabulary, {.as_prefix = options.as_prefix});
    return answer_to(query, store, catalog, options);
  }

  const Store& store;
  const Catalog& catalog;
  Analyzer analyzer;
  Lexicon lexicon;
  Vocabulary vocabulary;
  UrgentFinder urgent;
};

Search::Search(const Store& store, const Catalog& catalog) : engine_(std::make_unique<const Engine>(store, catalog)) {}
Search::Search(Search&&) noexcept = default;
Search& Search::operator=(Search&&) noexcept = default;
Search::~Search() = default;

Answer Search::search(std::string_view question, const SearchOptions& options) const {
  return engine_->answer(question, options);
}

std::vector<Continuation> Search::complete(std::string_view typed, const CompleteOptions& options) const {
  try {
    return Completer(engine_->store, engine_->catalog, engine_->analyzer, engine_->vocabulary, options).complete(typed);
  } catch (const CodecFault&) {
    throw_damaged(engine_->store.path(), "the index cannot be read");
  }
}

std::vector<const Urgent*> Search::urgent_in(std::string_view question) const { return engine_->urgent.find(question, engine_->vocabulary); }

}  // namespace wegwijs
