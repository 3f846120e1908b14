#include "wegwijs/text/vocabulary.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/text/analyzer.hpp"

using namespace wegwijs;

namespace {

using Strings = std::vector<std::string>;

const Analyzer& analyzer() {
  static const Analyzer instance;
  return instance;
}

const Vocabulary& vocabulary() {
  static const Vocabulary instance = [] {
    VocabularyBuilder builder(analyzer());
    for (const char* text :
         {"Schuldhulpverlening van de gemeente", "energierekening betalen", "paspoort", "rijbewijs verlengen", "zorgverzekeringspremie",
          "bijstandsuitkering", "belastingdienst", "sofinummer", "huurtoeslag aanvragen", "geen geld", "achterstand", "kinderopvangtoeslag",
          "Wmo-consulent", "deurwaarder", "mantelzorger", "inburgeringscursus", "verpleeghuis", "een baan zoeken", "gehandicaptenparkeerkaart"})
      builder.add(text);
    return builder.finish();
  }();
  return instance;
}

std::string meant(const std::string& word) {
  const auto corrections = vocabulary().corrections(word);
  return corrections.empty() ? "" : corrections.front().word;
}

Strings clue_terms(const std::string& question, How how) {
  Strings list;
  for (const Clue& clue : analyzer().analyze_query(question, {}, vocabulary()).clues)
    if (clue.how == how)
      for (const std::string& term : clue.terms) list.push_back(term);
  return list;
}

bool has(const Strings& list, const std::string& word) { return std::find(list.begin(), list.end(), word) != list.end(); }

}  // namespace

TEST_CASE("compounds are split by known words, linking letters left out") {
  CHECK(vocabulary().parts("energierekening") == Strings{"energie", "rekening"});
  CHECK(vocabulary().parts("schuldhulpverlening") == Strings{"schuld", "hulpverlening"});
  CHECK(vocabulary().parts("verzekeringspremie") == Strings{"verzekering", "premie"});
  CHECK(vocabulary().parts("zorgtoeslagen") == Strings{"zorg", "toeslagen"});
  CHECK(vocabulary().parts("huurschuldenregeling").back() == "regeling");
}

TEST_CASE("compounds that nobody listed are split as well") {
  CHECK(vocabulary().parts("waterrekening") == Strings{"water", "rekening"});
  CHECK(vocabulary().parts("fietsverzekering") == Strings{"fiets", "verzekering"});
  CHECK(vocabulary().parts("stroomschulden") == Strings{"stroom", "schulden"});
}

TEST_CASE("words that are no compounds stay whole") {
  for (const char* word :
       {"paspoort", "gemeente", "uitkering", "belasting", "bibliotheek", "ziekenhuis", "rijbewijs", "verzekering", "huisarts", "betalen",
        "verhuizen", "onderneming", "aanvraag", "besluit", "overleden", "gezondheid", "mogelijkheden", "begeleiden", "wekelijks", "banaan",
        "verjaardag", "geboorte", "bestuur", "persoon", "marktplaats", "boodschappen", "rapport", "kapitaal", "student", "advocaat",
        "politie", "betekenis", "vandaag", "waarheid", "afspraak", "tandarts", "formulier", "telefoon"}) {
    INFO(word);
    CHECK(vocabulary().parts(word).empty());
  }
}

TEST_CASE("misspelt words are known again") {
  for (const auto& [wrong, right] : std::vector<std::pair<const char*, const char*>>{
           {"pasport", "paspoort"}, {"paspoord", "paspoort"}, {"reibewijs", "rijbewijs"}, {"bijstanduitkering", "bijstandsuitkering"},
           {"belastingsdienst", "belastingdienst"}, {"energierekenning", "energierekening"}, {"deurwaader", "deurwaarder"},
           {"sofinumer", "sofinummer"}, {"huurtoesalg", "huurtoeslag"}, {"mantelsorger", "mantelzorger"}, {"inburgeringskursus", "inburgeringscursus"}}) {
    INFO(wrong);
    CHECK(meant(wrong) == right);
  }
}

TEST_CASE("a word that is known is never corrected, nor is a common one or one that is like nothing") {
  for (const char* word : {"paspoort", "betalen", "banaan", "das", "xqzwvrrp", "0800", "baal", "roman", "hond", ""}) {
    INFO(word);
    CHECK(meant(word).empty());
  }
}

TEST_CASE("without words learned nothing is corrected") {
  CHECK(Vocabulary().corrections("pasport").empty());
  CHECK(Vocabulary().empty());
  CHECK_FALSE(Vocabulary().parts("energierekening").empty());
}

TEST_CASE("bytes give the same vocabulary, other bytes are refused") {
  const Vocabulary again(vocabulary().bytes());
  CHECK(again.size() == vocabulary().size());
  CHECK(again.corrections("pasport") == vocabulary().corrections("pasport"));
  CHECK(again.count("paspoort") == 1);
  CHECK(again.knows("betaalde", analyzer().stem("betaalde")));
  CHECK_THROWS_AS(Vocabulary("\x7f"), InvalidArgument);
}

TEST_CASE("documents carry the parts of their compounds, marked") {
  Strings terms;
  for (const Term& term : analyzer().analyze("Schuldhulpverlening", StopWords::drop, &vocabulary())) {
    terms.push_back(term.text);
    CHECK(term.position == 0);
  }
  for (const char* part : {"+schuld", "+hulp", "+schuldhulp"}) {
    INFO(part);
    CHECK(has(terms, part));
  }
  CHECK(analyzer().analyze("Schuldhulpverlening").size() == 1);
}

TEST_CASE("a compound that the map does not have falls into its parts, each a word of the question") {
  const Query query = analyzer().analyze_query("stroomrekening te hoog", {}, vocabulary());
  REQUIRE(query.words.size() == 4);
  CHECK(query.words[0].written == "stroom");
  CHECK(query.words[1].written == "rekening");
  CHECK(query.words[1].offset == 6);
}

TEST_CASE("a compound of the map is looked up whole, and by its parts for less") {
  const Query query = analyzer().analyze_query("energierekening", {}, vocabulary());
  REQUIRE(query.words.size() == 1);
  for (const Clue& clue : query.clues) CHECK((clue.how == How::part) == (clue.terms != Strings{query.words[0].text}));
  CHECK(has(clue_terms("energierekening", How::part), analyzer().stem("rekening")));
}

TEST_CASE("words written apart are joined, with a linking letter where it belongs") {
  CHECK(has(clue_terms("zorg verzekerings premie", How::joined), analyzer().stem("zorgverzekeringspremie")));
  CHECK(has(clue_terms("bijstand uitkering", How::joined), analyzer().stem("bijstandsuitkering")));
  CHECK(has(clue_terms("achter stand", How::joined), "achterstand"));
  CHECK(clue_terms("paspoort betalen", How::joined).empty());
}

TEST_CASE("what was probably meant is looked up as well, and says less the further it is away") {
  const Query query = analyzer().analyze_query("mijn pasport", {}, vocabulary());
  const auto clue = std::find_if(query.clues.begin(), query.clues.end(), [](const Clue& c) { return c.how == How::spelling; });
  REQUIRE(clue != query.clues.end());
  CHECK(clue->matched == "paspoort");
  CHECK(clue->written == "pasport");
  CHECK(clue->strength == 1);  // it sounds the same
  const Query further = analyzer().analyze_query("mijn paslport", {}, vocabulary());
  const auto other = std::find_if(further.clues.begin(), further.clues.end(), [](const Clue& c) { return c.how == How::spelling; });
  REQUIRE(other != further.clues.end());
  CHECK(other->matched == "paspoort");
  CHECK(other->strength < 1);
  CHECK(other->strength > 0.7);
}

TEST_CASE("a misspelt part of a compound is mended, and words run together are taken apart") {
  CHECK(has(clue_terms("autodeurwaader", How::spelling), analyzer().stem("deurwaarder")));
  const Query query = analyzer().analyze_query("geengeld", {}, vocabulary());
  REQUIRE(query.words.size() == 2);
  CHECK(query.words[0].written == "geen");
  CHECK(query.words[0].content);
}

TEST_CASE("denial survives, whatever is mended around it") {
  for (const char* question : {"geen geld", "gin geld", "niet betalen", "nie betaalen"}) {
    const Query query = analyzer().analyze_query(question, {}, vocabulary());
    INFO(question);
    CHECK((query.words[0].text == analyzer().stem("geen") || query.words[0].text == analyzer().stem("niet")));
    CHECK(query.words[0].content);
  }
}

TEST_CASE("misspelt words find the lexicon's meanings") {
  const std::vector<LexiconEntry> entries{{{"sofinummer"}, {"burgerservicenummer"}, false, "", ""}};
  const Lexicon lexicon(analyzer(), entries);
  const Query query = analyzer().analyze_query("sofinumer kwijt", lexicon, vocabulary());
  const auto clue = std::find_if(query.clues.begin(), query.clues.end(), [](const Clue& c) { return c.matched == "burgerservicenummer"; });
  REQUIRE(clue != query.clues.end());
  CHECK(clue->how == How::spelling);
}

TEST_CASE("the filler of another script is no subject") {
  const Query query = analyzer().analyze_query("мені потрібен", {}, vocabulary());
  for (const QueryWord& word : query.words) CHECK_FALSE(word.content);
}
