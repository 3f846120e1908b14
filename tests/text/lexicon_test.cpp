#include "wegwijs/text/lexicon.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/text/analyzer.hpp"

using namespace wegwijs;

namespace {
using Strings = std::vector<std::string>;

Lexicon lexicon_of(const Analyzer& analyzer, std::vector<LexiconEntry> entries) { return Lexicon(analyzer, entries); }

std::vector<Lexicon::Word> words_of(const Strings& stems) {
  std::vector<Lexicon::Word> words;
  for (const auto& stem : stems) words.push_back({stem});
  return words;
}

Strings meanings(const Lexicon& lexicon, const Strings& stems) {
  Strings list;
  for (const auto& meaning : lexicon.find(words_of(stems))) list.push_back(meaning.text);
  return list;
}
}  // namespace

TEST_CASE("a synonym works one way unless it says both") {
  const Analyzer analyzer;
  const auto one_way = lexicon_of(analyzer, {{{"blauwe envelop"}, {"belastingdienst"}, false, "", ""}});
  CHECK(meanings(one_way, {"blauw", "envelop"}) == Strings{"belastingdienst"});
  CHECK(meanings(one_way, {"belastingdienst"}).empty());
  const auto both_ways = lexicon_of(analyzer, {{{"bsn"}, {"burgerservicenummer"}, true, "", ""}});
  CHECK(meanings(both_ways, {"bsn"}) == Strings{"burgerservicenummer"});
  CHECK(meanings(both_ways, {"burgerservicenummer"}) == Strings{"bsn"});
}

TEST_CASE("words that say nothing do not matter inside a synonym") {
  const Analyzer analyzer;
  const auto lexicon = lexicon_of(analyzer, {{{"kvk"}, {"kamer van koophandel"}, true, "", ""}});
  const auto found = lexicon.find(words_of({"kamer", "koophandel"}));
  REQUIRE(found.size() == 1);
  CHECK(found[0].count == 2);
}

TEST_CASE("the longest run of words comes first, and shorter ones are found as well") {
  const Analyzer analyzer;
  const auto lexicon = lexicon_of(
      analyzer, {{{"blauwe"}, {"kleur"}, false, "", ""}, {{"blauwe envelop"}, {"belastingdienst"}, false, "", ""}});
  CHECK(meanings(lexicon, {"blauw", "envelop"}) == Strings{"belastingdienst", "kleur"});
  CHECK(meanings(lexicon, {"blauw", "jas"}) == Strings{"kleur"});
}

TEST_CASE("a meaning given twice is found once, and a word never means itself") {
  const Analyzer analyzer;
  const auto lexicon = lexicon_of(analyzer, {{{"aow", "a.o.w."}, {"aow", "ouderdomspensioen"}, true, "", ""}});
  CHECK(meanings(lexicon, {"aow"}) == Strings{"ouderdomspensioen"});
}

TEST_CASE("an empty lexicon knows nothing") {
  CHECK(Lexicon().empty());
  CHECK(Lexicon().find(words_of({"aow"})).empty());
  const Analyzer analyzer;
  CHECK(lexicon_of(analyzer, {{{"de het"}, {"aow"}, true, "", ""}, {{""}, {""}, true, "", ""}}).empty());
}

TEST_CASE("a lexicon made from its bytes says the same, and nonsense ends") {
  const Analyzer analyzer;
  const auto made = lexicon_of(analyzer, {{{"blauwe envelop", "blauw"}, {"belastingdienst", "aanslag"}, true, "", ""},
                                          {{"hedde"}, {"heb je"}, false, "", ""}});
  const Lexicon read(made.bytes());
  for (const Strings& words : {Strings{"blauw", "envelop"}, {"belastingdienst"}, {"aanslag", "blauw"}, {"hed"}, {"niets"}})
    CHECK(meanings(read, words) == meanings(made, words));
  CHECK(meanings(read, {"blauw", "envelop"}).size() == 4);
  CHECK(Lexicon(std::string()).empty());
  for (std::size_t size = 1; size < made.bytes().size(); ++size) {
    try {
      meanings(Lexicon(made.bytes().substr(0, size)), {"blauw", "envelop"});
    } catch (const InvalidArgument&) {
    }
  }
}
