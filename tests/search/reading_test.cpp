// How a question is read by the words of the map, seen from the answers.
#include <algorithm>
#include <string>

#include "searchable.hpp"
#include "support/catch.hpp"

using namespace wegwijs;

namespace {

const Searchable& town() {
  static const Searchable searchable(R"(
areas:
  - {id: nederland, name: Nederland, kind: nation}
  - {id: dorp, name: Dorpstad, kind: municipality, within: nederland}
organizations:
  - id: gemeente
    name: Gemeente Dorpstad
    kind: municipality
    area: dorp
    provenance: {source: test, seen_on: 2026-01-01}
    services:
      - {id: schuldhulp, name: Schuldhulpverlening, phrases: [ik heb schulden], description: Een plan.}
      - {id: energie, name: Hulp bij de energierekening, phrases: [energierekening niet kunnen betalen]}
      - {id: paspoort, name: Paspoort, phrases: [paspoort verlopen, geen paspoort]}
      - {id: verzekering, name: Premie, phrases: [zorgverzekeringspremie niet betaald]}
synonyms:
  - {terms: [جواز سفر, паспорт], means: [paspoort], kind: translation}
  - {terms: [op straat], means: [schuldhulpverlening], kind: spoken}
  - {terms: [hedde], means: [heb je], kind: spoken}
)");
  return searchable;
}

How how_of(const Answer& answer, const std::string& written) {
  for (const UnderstoodTerm& term : answer.understood.terms)
    if (term.written == written) return term.how;
  FAIL("not understood: " << written);
  return How::literal;
}

}  // namespace

TEST_CASE("a compound is found by its parts and its parts by the compound") {
  CHECK(town().first("schuld hulp") == "schuldhulp");
  CHECK(town().first("schuldhulp") == "schuldhulp");
  CHECK(town().first("rekening van de energie niet betalen") == "energie");
  CHECK(town().first("zorg verzekerings premie niet betaald") == "verzekering");
  CHECK(how_of(town().ask("zorg verzekerings premie"), "zorg verzekerings premie") == How::joined);
}

TEST_CASE("a misspelt question finds what the right spelling finds, and says so") {
  CHECK(town().first("pasport verloopen") == "paspoort");
  CHECK(town().first("energierekenning nie kunnen betaale") == "energie");
  CHECK(how_of(town().ask("pasport"), "pasport") == How::spelling);
  CHECK(how_of(town().ask("paspoort"), "paspoort") == How::literal);
}

TEST_CASE("other scripts lead to what their words mean, whatever stands around them") {
  CHECK(town().first("паспорт") == "paspoort");
  CHECK(town().first("мені потрібен паспорт") == "paspoort");
  CHECK(town().first("جواز سفر") == "paspoort");
  CHECK(town().first("أحتاج إلى جواز سفر") == "paspoort");
}

TEST_CASE("a synonym of a little word and one more must stand as it is") {
  CHECK(town().first("ik sta op straat") == "schuldhulp");
  CHECK(town().ask("een mooie straat").nothing_found);
}

TEST_CASE("dialect that says nothing is no subject") {
  CHECK(town().ask("hedde paspoort").hits.front().score == town().ask("paspoort").hits.front().score);
}
