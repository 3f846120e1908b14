#include <algorithm>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "wegwijs/text/analyzer.hpp"

using namespace wegwijs;

namespace {
using Strings = std::vector<std::string>;

const Clue* clue_for(const Query& query, const Strings& terms) {
  const auto found =
      std::find_if(query.clues.begin(), query.clues.end(), [&](const Clue& c) { return c.terms == terms; });
  return found == query.clues.end() ? nullptr : &*found;
}
}  // namespace

TEST_CASE("a question keeps all its words and has clues for those that matter") {
  const Query query = Analyzer().analyze_query("Hoe vraag ik huurtoeslag aan?");
  REQUIRE(query.words.size() == 5);
  CHECK_FALSE(query.words[0].content);
  CHECK(query.words[3].content);
  const Clue* clue = clue_for(query, {"huurtoeslag"});
  REQUIRE(clue != nullptr);
  CHECK(clue->written == "huurtoeslag");
  CHECK(clue->first == 3);
  CHECK(clue->how == How::literal);
  CHECK(clue_for(query, {"hoe"}) == nullptr);
}

TEST_CASE("words written apart are tried as one") {
  const Query query = Analyzer().analyze_query("rij bewijs verlengen");
  const Clue* clue = clue_for(query, {"rijbewijs"});
  REQUIRE(clue != nullptr);
  CHECK(clue->how == How::joined);
  CHECK(clue->words == 2);
  CHECK(clue->written == "rij bewijs");
}

TEST_CASE("a little word is glued to its verb, an article is not") {
  const Analyzer analyzer;
  CHECK(clue_for(analyzer.analyze_query("hoe moet ik in schrijven"), {analyzer.analyze("inschrijven")[0].text}) !=
        nullptr);
  CHECK(clue_for(analyzer.analyze_query("de bank"), {"debank"}) == nullptr);
}

TEST_CASE("a hyphenated word is looked up whole and in parts") {
  const Query query = Analyzer().analyze_query("nieuwe id-kaart");
  CHECK(clue_for(query, {"idkaart"}) != nullptr);
  CHECK(clue_for(query, {"id"}) != nullptr);
  CHECK(clue_for(query, {"kaart"}) != nullptr);
}

TEST_CASE("the lexicon adds what the words mean, told with what was written") {
  const Analyzer analyzer;
  const std::vector<LexiconEntry> entries{{{"blauwe envelop"}, {"Belastingdienst"}, false, "", ""},
                                          {{"huursubsidie"}, {"huurtoeslag"}, false, "", ""}};
  const Lexicon lexicon(analyzer, entries);
  const Query query = analyzer.analyze_query("ik kreeg een blauwe enveloppe", lexicon);
  const Clue* clue = clue_for(query, {"belastingdienst"});
  REQUIRE(clue != nullptr);
  CHECK(clue->how == How::synonym);
  CHECK(clue->written == "blauwe enveloppe");
  CHECK(clue->matched == "Belastingdienst");
  CHECK(clue->first == 3);
  CHECK(clue->words == 2);
  CHECK(clue_for(analyzer.analyze_query("huur subsidie", lexicon), {"huurtoeslag"}) != nullptr);
}

TEST_CASE("the last word may still be being typed") {
  const Query query = Analyzer().analyze_query("nieuw pasp", {}, {.as_prefix = true});
  const Clue* clue = clue_for(query, {"pasp"});
  REQUIRE(clue != nullptr);
  CHECK(std::any_of(query.clues.begin(), query.clues.end(),
                    [](const Clue& c) { return c.how == How::prefix && c.first == 1; }));
  CHECK_FALSE(Analyzer().analyze_query("ik ka", {}, {.as_prefix = true}).clues.empty());
}

TEST_CASE("a pasted letter is read up to a limit") {
  std::string letter;
  for (int i = 0; i < 5000; ++i) letter += "woord" + std::to_string(i) + " ";
  CHECK(Analyzer().analyze_query(letter).words.size() == 256);
  CHECK(Analyzer().analyze_query(letter, {}, {.max_words = 3}).words.size() == 3);
}

TEST_CASE("signs of query languages are no more than spaces") {
  const Query query = Analyzer().analyze_query("\"aow\" AND (name:* OR NEAR(x)) -- ; DROP");
  for (const Clue& clue : query.clues)
    for (const auto& term : clue.terms) CHECK(term.find_first_of("\"*():;- ") == std::string::npos);
  CHECK(clue_for(query, {"aow"}) != nullptr);
}
