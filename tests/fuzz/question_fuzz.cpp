// Whatever a person types: analysis and search end, keep what they promise, and answer the same question the same way.
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>

#include "wegwijs/exchange/yaml.hpp"
#include "wegwijs/search/search.hpp"
#include "wegwijs/text/analyzer.hpp"

using namespace wegwijs;

namespace {

constexpr std::string_view village = R"(
areas:
  - {id: dorp, name: Dorp, kind: municipality}
organizations:
  - id: gemeente-dorp
    name: Gemeente Dorp
    kind: municipality
    area: dorp
    provenance: {source: fuzz, seen_on: 2026-01-01}
    services:
      - {id: schuldhulp, name: Schuldhulpverlening, description: Hulp bij schulden en betalingsachterstanden, products: [schuld], phrases: [ik kan mijn energierekening niet betalen, brief van de deurwaarder]}
      - {id: burgerzaken, name: Burgerzaken, products: [paspoort], phrases: [mijn paspoort is verlopen, zorgverzekeringspremie, geen geld voor een id-kaart]}
products:
  - {id: schuld, name: Schulden, executor: municipality, phrases: [huurachterstand, ik heb geen geld meer]}
  - {id: paspoort, name: Paspoort of ID-kaart, executor: municipality, phrases: [pas kwijt, rijbewijs verlengen]}
synonyms:
  - {terms: [blauwe envelop], means: [belastingdienst, schulden], kind: spoken}
  - {terms: [جواز سفر, паспорт, passport], means: [paspoort], kind: translation, both_ways: true}
  - {terms: [bsn, b s n], means: [burgerservicenummer], kind: abbreviation, both_ways: true}
urgent:
  - {id: gas, phrases: [ik ruik gas, gaslucht], message: "Ga naar buiten.", phone: "0800-9009", provenance: {source: fuzz, seen_on: 2026-01-01}}
)";

void require(bool holds) {
  if (!holds) std::abort();
}

// The map, written to a file that is gone before the first question.
struct World {
  World() {
    const auto loaded = load_text(village, "village.yaml", {.include_fictional = true});
    require(!loaded.report.has_errors());
    path = std::filesystem::temp_directory_path() / ("fuzz-" + std::to_string(::getpid()) + ".wegwijs");
    write_store(path, Catalog(loaded.data));
  }
  std::filesystem::path path;
};

struct Setup {
  explicit Setup(const std::filesystem::path& path) : store(Store::open(path)), catalog(store.read_catalog()), vocabulary(store.vocabulary()), search(store, catalog) {
    std::filesystem::remove(path);
  }
  Store store;
  Catalog catalog;
  Vocabulary vocabulary;
  Analyzer analyzer;
  Search search;
};

void check_analysis(const Setup& setup, std::string_view text) {
  for (const Term& term : setup.analyzer.analyze(text, StopWords::keep, &setup.vocabulary)) {
    require(!term.text.empty() && term.offset + term.length <= text.size());
    require(term.text.find_first_of(" |") == std::string::npos);
  }
  const Query query = setup.analyzer.analyze_query(text, {}, setup.vocabulary);
  require(query.words.size() <= 256);
  for (const QueryWord& word : query.words) require(!word.text.empty() && word.offset + word.length <= text.size());
  for (const Clue& clue : query.clues) {
    require(!clue.terms.empty() && clue.words > 0 && clue.first + clue.words <= query.words.size());
    require(clue.strength > 0 && clue.strength <= 1);
  }
}

void check_answer(const Answer& answer) {
  require(answer.nothing_found == answer.hits.empty());
  for (const Hit& hit : answer.hits) require(hit.score > 0 && hit.score <= 1 && !hit.why.empty() && !hit.id.empty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const World world;
  static const Setup setup(world.path);
  if (size == 0) return 0;
  const std::string text(data + 1, data + size);
  check_analysis(setup, text);
  const SearchOptions options{.as_prefix = (data[0] & 1U) != 0, .include_ended = (data[0] & 2U) != 0};
  const Answer answer = setup.search.search(text, options);
  check_answer(answer);
  if ((data[0] & 12U) == 0) {
    require(setup.search.search(text, options).hits == answer.hits);
    setup.search.urgent_in(text);
  }
  return 0;
}
