#include "wegwijs/text/analyzer.hpp"

#include <random>
#include <set>
#include <string>
#include <vector>

#include "support/catch.hpp"

using namespace wegwijs;

namespace {
using Strings = std::vector<std::string>;

Strings texts(std::string_view text, StopWords stop_words = StopWords::drop) {
  Strings list;
  for (const Term& term : Analyzer().analyze(text, stop_words)) list.push_back(term.text);
  return list;
}

// All words have one stem.
bool same_stem(const Strings& words) {
  std::set<std::string> stems;
  for (const auto& word : words)
    for (const auto& stem : texts(word)) stems.insert(stem);
  return stems.size() == 1;
}
}  // namespace

TEST_CASE("words that say nothing about the subject are dropped, words of denial are not") {
  CHECK(texts("Hoe kan ik mijn AOW aanvragen?") == texts("aow aanvragen"));
  CHECK(texts("ik heb geen werk").size() == 2);
  CHECK(texts("niet zonder nooit geen").size() == 4);
  CHECK(texts("wie wat waar hoe kan ik mijn").empty());
  CHECK(texts("ik wil", StopWords::keep) == Strings{"ik", "wil"});
}

TEST_CASE("forms of a word have the same stem") {
  CHECK(same_stem({"toeslag", "toeslagen", "Toeslag"}));
  CHECK(same_stem({"betalen", "betaal", "betaalt", "betaald", "betaalde"}));
  CHECK(same_stem({"verhuizen", "verhuis", "verhuist", "verhuisd", "verhuizing"}));
  CHECK(same_stem({"gestolen", "stelen", "gestolen"}));
  CHECK(same_stem({"kind", "kinderen", "kindje"}));
  CHECK(same_stem({"brief", "brieven", "briefje"}));
  CHECK(same_stem({"huis", "huizen"}));
  CHECK(same_stem({"aanvragen", "aanvraag", "aangevraagd"}));
  CHECK(same_stem({"ontslagen", "ontslag"}));
  CHECK(same_stem({"bron", "bronnen"}));
  CHECK(same_stem({"taalcursus", "taalcursussen"}));
  CHECK(same_stem({"instantie", "instanties"}));
  CHECK(same_stem({"boete", "boetes"}));
  CHECK(same_stem({"examen", "examens"}));
  CHECK(same_stem({"advies", "adviezen"}));
  CHECK(same_stem({"financieel", "financiële"}));
  CHECK(same_stem({"huisarts", "huisartsen"}));
  CHECK(same_stem({"kleinkind", "kleinkinderen"}));
  CHECK(same_stem({"mens", "mensen"}));
}

TEST_CASE("a diminutive has the stem of its word") {
  CHECK(same_stem({"kaart", "kaartje", "kaartjes"}));
  CHECK(same_stem({"winkel", "winkeltje"}));
  CHECK(same_stem({"pensioen", "pensioentje"}));
  CHECK(same_stem({"bankpas", "bankpasje"}));
  CHECK(same_stem({"film", "filmpje"}));
  CHECK(same_stem({"bon", "bonnetje"}));
  CHECK(same_stem({"tablet", "tabletje"}));
}

TEST_CASE("different words keep different stems") {
  CHECK_FALSE(same_stem({"gas", "gast"}));
  CHECK_FALSE(same_stem({"geven", "gegevens"}));
  CHECK_FALSE(same_stem({"mens", "menu"}));
  CHECK_FALSE(same_stem({"huur", "huis"}));
  CHECK_FALSE(same_stem({"werk", "werkloos"}));
  CHECK_FALSE(same_stem({"brand", "brandverzekering"}));
}

TEST_CASE("a term tells how it follows from what was written, and where that stands") {
  const auto terms = Analyzer().analyze("Mijn id-kaart, of de toeslagen");
  REQUIRE(terms.size() == 4);
  CHECK(terms[0] == Term{"idkaart", "id-kaart", How::literal, 1, 5, 8});
  CHECK(terms[1] == Term{"id", "id", How::part, 1, 5, 2});
  CHECK(terms[2] == Term{"kaart", "kaart", How::part, 1, 8, 5});
  CHECK(terms[3] == Term{"toeslag", "toeslagen", How::stem, 4, 21, 9});
}

TEST_CASE("any bytes are analysed, and every term points into the text") {
  std::mt19937 random(7);
  const Analyzer analyzer;
  for (int round = 0; round < 300; ++round) {
    std::string text;
    const std::string_view pieces[] = {
        "a", ".", "-", "'", " ", "\xc3", "\xa9", "\xe2\x80\x99", "\xff", "7", "kaart", "\xf0\x9f\x98\x80", "É"};
    for (int i = 0; i < 60; ++i) text += pieces[random() % std::size(pieces)];
    for (const Term& term : analyzer.analyze(text, StopWords::keep)) {
      REQUIRE(term.offset + term.length <= text.size());
      REQUIRE(term.length > 0);
      REQUIRE_FALSE(term.text.empty());
      REQUIRE(term.written.size() == term.length);
    }
  }
}

TEST_CASE("the position of terms never goes back") {
  std::size_t before = 0;
  for (const Term& term : Analyzer().analyze("a.o.w. en id-kaart bij het UWV-loket in 's-Hertogenbosch")) {
    CHECK(term.position >= before);
    before = term.position;
  }
  CHECK(before == 7);
}

TEST_CASE("the fingerprint is a short line of text that stays the same within a program") {
  CHECK(Analyzer::fingerprint() == Analyzer::fingerprint());
  CHECK(Analyzer::fingerprint().size() > 10);
  CHECK(Analyzer::fingerprint().find_first_of(" \n") == std::string::npos);
}
