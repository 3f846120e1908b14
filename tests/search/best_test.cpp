// The best few of many must be the same as when everything is scored: on random maps with a vocabulary as skewed as
// that of a language, random questions and random options.
#include "search/best.hpp"

#include <algorithm>
#include <random>
#include <string>

#include "search/answering.hpp"
#include "search/bounds.hpp"
#include "search/packed_potential.hpp"
#include "search/weights.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"
#include "wegwijs/text/analyzer.hpp"

using namespace wegwijs;

namespace {

class RandomMap {
 public:
  explicit RandomMap(std::uint64_t seed) : random_(seed) {}

  std::size_t below(std::size_t n) { return static_cast<std::size_t>(random_() % n); }
  bool chance(std::size_t percent) { return below(100) < percent; }

  // The first words much more often than the last; some of them written as one.
  std::string word() { return compounds && chance(30) ? simple_word() + simple_word() : simple_word(); }
  std::string simple_word() {
    static const char* const syllables[] = {"ba", "ke", "lo", "mu", "ri", "so", "ta", "vo", "wi", "zu"};
    const std::size_t number = vocabulary_ * below(1000) * below(1000) / 1'000'000 * below(100) / 100;
    return std::string(syllables[number / 100 % 10]) + syllables[number / 10 % 10] + syllables[number % 10] + "x";
  }
  std::string text(std::size_t most) {
    std::string text = word();
    for (std::size_t more = below(most); more > 0; --more) text += " " + word();
    return text;
  }
  std::vector<std::string> texts(std::size_t most_texts, std::size_t most_words) {
    std::vector<std::string> list;
    for (std::size_t more = below(most_texts + 1); more > 0; --more) list.push_back(text(most_words));
    return list;
  }
  template <class IdType>
  IdType some(const char* name, std::size_t count) {
    return IdType(name + std::to_string(below(count)));
  }

  Catalog make(std::size_t services) {
    CatalogData data;
    data.areas.push_back({.id = AreaId("land"), .name = "land", .kind = AreaKind::nation});
    for (std::size_t i = 0; i < towns; ++i)
      data.areas.push_back({.id = AreaId("town" + std::to_string(i)),
                            .name = "town" + word(),
                            .kind = AreaKind::municipality,
                            .within = AreaId("land")});
    for (std::size_t i = 0; i < themes; ++i)
      data.themes.push_back({.id = ThemeId("theme" + std::to_string(i)),
                             .name = text(2),
                             .parent = i > 3 ? ThemeId("theme" + std::to_string(i - 3)) : ThemeId()});
    for (std::size_t i = 0; i < products; ++i) {
      Product product{.id = ProductId("product" + std::to_string(i)), .name = text(2)};
      product.alternate_names = texts(1, 2);
      product.phrases = texts(3, 4);
      product.themes = {some<ThemeId>("theme", themes)};
      product.executor = {chance(50) ? ExecutorId("municipality") : some<ExecutorId>("partner", partners)};
      data.products.push_back(std::move(product));
    }
    for (std::size_t i = 0; i < 5; ++i)
      data.life_events.push_back(
          {.id = LifeEventId("event" + std::to_string(i)),
           .name = text(2),
           .phrases = texts(2, 4),
           .products = {some<ProductId>("product", products), some<ProductId>("product", products)}});
    for (std::size_t i = 0; i < partners; ++i) {
      Organization partner{.id = OrganizationId("partner" + std::to_string(i)), .name = text(3)};
      if (chance(50)) partner.kind = OrganizationKind::municipality;
      if (chance(60)) partner.area = some<AreaId>("town", towns);
      data.organizations.push_back(std::move(partner));
    }
    for (std::size_t i = 0; i < services; ++i) {
      Service service{.id = ServiceId("service" + std::to_string(i))};
      service.organization = some<OrganizationId>("partner", partners);
      service.name = text(3);
      service.alternate_names = texts(1, 2);
      service.phrases = texts(3, 4);
      if (chance(60)) service.description = text(20);
      if (chance(60)) service.themes = {some<ThemeId>("theme", themes)};
      for (std::size_t more = chance(50) ? 1 + below(2) : 0; more > 0; --more)
        service.products.push_back(some<ProductId>("product", products));
      if (chance(40)) service.eligibility.areas = {some<AreaId>("town", towns)};
      if (chance(5)) service.status = Status::defunct;
      data.services.push_back(std::move(service));
    }
    return Catalog(std::move(data));
  }

  SearchOptions options() {
    SearchOptions options;
    if (chance(30))
      options.kinds = {RecordKind::service, RecordKind::organization, RecordKind::product, RecordKind::desk,
                       RecordKind::theme};
    if (chance(25)) options.theme = some<ThemeId>("theme", themes);
    if (chance(35)) options.area = some<AreaId>("town", towns);
    options.limit = chance(10) ? 0 : 1 + below(chance(20) ? 200 : 12);
    options.include_ended = chance(20);
    options.as_prefix = chance(20);
    return options;
  }

  bool compounds = false;
  static constexpr std::size_t towns = 6, themes = 8, products = 14, partners = 12;

 private:
  std::mt19937_64 random_;
  std::size_t vocabulary_ = 600;
};

Lexicon some_synonyms(const Analyzer& analyzer, RandomMap& random) {
  std::vector<LexiconEntry> entries;
  for (int i = 0; i < 40; ++i) entries.push_back({{random.text(2)}, {random.text(2)}, random.chance(30), "", ""});
  return {analyzer, entries};
}

struct Written {
  TemporaryFolder folder;
  Store store;
  Catalog catalog;
  explicit Written(const Catalog& given) : store(write(given)), catalog(store.read_catalog()) {}
  Store write(const Catalog& given) const {
    write_store(folder.path() / "map", given);
    return Store::open(folder.path() / "map");
  }
};

}  // namespace

namespace {

struct Compared {
  std::size_t hits = 0, empty = 0, compounds = 0;
};

// Asks as many random questions in both ways.
void compare(RandomMap& random, std::size_t services, int questions, Compared& compared) {
  const Analyzer analyzer;
  const Written map(random.make(services));
  const Lexicon lexicon = some_synonyms(analyzer, random);
  const Vocabulary vocabulary = random.compounds ? map.store.vocabulary() : Vocabulary();
  for (int round = 0; round < questions; ++round) {
    const std::string question = random.text(7);
    const SearchOptions options = random.options();
    const Query query = analyzer.analyze_query(question, lexicon, vocabulary, {.as_prefix = options.as_prefix});
    INFO(services << " services: " << question);
    const Answer all = answer_to(query, map.store, map.catalog, options, Effort::everything);
    const Answer best = answer_to(query, map.store, map.catalog, options, Effort::least);
    REQUIRE(best.hits == all.hits);
    REQUIRE(best.understood == all.understood);
    REQUIRE(best.nothing_found == all.nothing_found);
    compared.hits += best.hits.size();
    compared.empty += best.nothing_found ? 1 : 0;
    compared.compounds += static_cast<std::size_t>(std::count_if(
        query.clues.begin(), query.clues.end(), [](const Clue& clue) { return clue.how == How::part && clue.terms.size() > 1; }));
  }
}

}  // namespace

TEST_CASE("the best few are those that scoring everything gives") {
  Compared compared;
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    RandomMap random(seed);
    compare(random, 20 + random.below(900), 120, compared);
  }
  CHECK(compared.hits > 2000);
  CHECK(compared.empty > 10);
}

TEST_CASE("the best few are those that scoring everything gives, also of compounds and of their parts") {
  Compared compared;
  for (std::uint64_t seed = 41; seed <= 46; ++seed) {
    RandomMap random(seed);
    random.compounds = true;
    compare(random, 20 + random.below(900), 100, compared);
  }
  CHECK(compared.hits > 1000);
  CHECK(compared.compounds > 100);
}

TEST_CASE("the best few are those that scoring everything gives, also of a map too large to be looked at in one go") {
  RandomMap random(61);
  random.compounds = true;
  Compared compared;
  compare(random, 9'000, 40, compared);
  CHECK(compared.hits > 50);
}

TEST_CASE("packed potentials add up to no less than what they stand for, and hardly more") {
  std::mt19937_64 random(5);
  const auto some = [&] { return static_cast<float>(random() % 1000) / 1000; };
  const auto potential = [&] { return Potential{some(), {some(), some()}, {some(), some()}}; };
  constexpr int words = 9, clues = 4;
  constexpr float part = words * clues;
  const Packing packing({words, {words, part}, {words, part}}, words * clues);
  const auto near = [](float packed, float exact) { return packed >= exact - 1e-4F && packed <= exact + 0.05F; };
  for (int round = 0; round < 200; ++round) {
    Potential exact;
    PackedPotential packed;
    for (int word = 0; word < words; ++word) {
      Potential best;
      PackedPotential packed_best;
      for (int clue = 0; clue < clues; ++clue) {
        const Potential one = potential();
        best.raise(one);
        packed_best.raise(packing.pack(one));
      }
      exact.add(best);
      packed.add(packed_best);
    }
    const Potential found = packing.unpack(packed);
    REQUIRE(near(found.words, exact.words));
    REQUIRE(near(found.own.telling, exact.own.telling));
    REQUIRE(near(found.own.part, exact.own.part));
    REQUIRE(near(found.lent.telling, exact.lent.telling));
    REQUIRE(near(found.lent.part, exact.lent.part));
  }
}

TEST_CASE("no document scores more than its bound") {
  const Analyzer analyzer;
  std::size_t compared = 0;
  for (std::uint64_t seed = 21; seed <= 26; ++seed) {
    RandomMap random(seed);
    const Written map(random.make(400));
    const Lexicon lexicon = some_synonyms(analyzer, random);
    for (int round = 0; round < 40; ++round) {
      const std::string question = random.text(6);
      const Candidates candidates(map.store, map.catalog,
                                  look_up(map.store, analyzer.analyze_query(question, lexicon)));
      const auto& lookup = candidates.lookup();
      const Bounds bounds(lookup);
      std::vector<PotentialSum> potential(map.catalog.services().size());
      std::vector<std::vector<Shape>> shapes(potential.size(), std::vector<Shape>(bounds.sources().size()));
      const DocumentNumber first = map.store.document_of({RecordKind::service, 0});
      const auto end = first + static_cast<DocumentNumber>(potential.size());
      for (const Bounds::Source& source : bounds.sources()) {
        for (const auto tier : ClueList::tiers)
          lookup.lists[source.clue].documents_in(tier, first, end, [&](DocumentNumber document, Shape shape) {
            potential[document - first].add(source, bounds.of(source, shape));
            shapes[document - first][static_cast<std::size_t>(&source - bounds.sources().data())] = shape;
          });
      }
      MatchReader reader(lookup);
      for (DocumentNumber document = first; document < end; ++document) {
        const double score = score_of(support_of(lookup, reader.matches_in(document)), lookup.worth);
        INFO(seed << ": " << question << ", document " << document);
        const double close = bounds.close_score(shapes[document - first]);
        REQUIRE(score <= close);
        REQUIRE(close <= bounds.score(potential[document - first].total()) + 1e-6);
        ++compared;
      }
    }
  }
  CHECK(compared > 1000);
}
