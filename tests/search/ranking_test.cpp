#include <algorithm>
#include <string>

#include "searchable.hpp"
#include "support/catch.hpp"

using namespace wegwijs;

namespace {
const Searchable& country() {
  static const Searchable searchable(small_country());
  return searchable;
}
using Strings = std::vector<std::string>;
}  // namespace

TEST_CASE("a phrase that visitors say finds the service it was written for") {
  const Answer answer = country().ask("brief van de deurwaarder, wat nu");
  REQUIRE_FALSE(answer.nothing_found);
  CHECK(answer.hits[0].id == "loket-advies");
  CHECK(answer.hits[0].kind == RecordKind::service);
  CHECK(answer.hits[0].score > 0.8);
}

TEST_CASE("the order of the words and their inflection do not matter") {
  CHECK(country().first("ik kreeg van een deurwaarder brieven") == "loket-advies");
  CHECK(country().first("gestolen paspoorten") == "gemeente-dorp-burgerzaken");
}

TEST_CASE("the phrase of a product finds the services that handle it") {
  CHECK(country().first("ik word 67") == "svb-aow");
  CHECK(country().ask("mijn paspoort is verlopen").understood.products == std::vector{ProductId("paspoort")});
}

TEST_CASE("who carries a product out comes before who helps with it") {
  const auto ids = country().ids("ouderdomspensioen");
  REQUIRE(ids.size() == 2);
  CHECK(ids[0] == "svb-aow");
  CHECK(ids[1] == "bieb-informatiepunt");
}

TEST_CASE("every municipality carries out what municipalities do, in order of id when all else is equal") {
  const auto ids = country().ids("te veel schulden");
  REQUIRE(ids.size() == 2);
  CHECK(ids[0] == "gemeente-dorp-schuldhulp");
  CHECK(ids[1] == "gemeente-stad-schuldhulp");
}

TEST_CASE("a place in the question lifts the services there and is told") {
  const Answer answer = country().ask("te veel schulden in Grootstad");
  REQUIRE_FALSE(answer.hits.empty());
  CHECK(answer.hits[0].id == "gemeente-stad-schuldhulp");
  CHECK(answer.understood.areas == std::vector{AreaId("stad")});
  CHECK(country().ask("paspoort kerkhoek").hits[0].id == "gemeente-dorp-burgerzaken");
}

TEST_CASE("a place alone does not make a question on topic") {
  CHECK(country().ask("wat is de beste kapper in grootstad").nothing_found);
}

TEST_CASE("synonyms count, and are told as such") {
  const Answer answer = country().ask("huursubsidie");
  REQUIRE_FALSE(answer.hits.empty());
  CHECK(answer.hits[0].id == "toeslagen-aanvragen");
  const auto& terms = answer.understood.terms;
  CHECK(std::any_of(terms.begin(), terms.end(), [](const UnderstoodTerm& term) {
    return term == UnderstoodTerm{"huursubsidie", "huurtoeslag", How::synonym};
  }));
  CHECK(country().first("een blauwe brief") == "toeslagen-aanvragen");
}

TEST_CASE("a word written apart is found as one") {
  CHECK(country().first("huur toeslag") == "toeslagen-aanvragen");
  CHECK(country().first("a o w") == "svb-aow");
}

TEST_CASE("the name of an organization finds its services") {
  CHECK(country().first("ik wil de svb spreken") == "svb-aow");
  CHECK(country().first("juridisch loket") == "loket-advies");
}

TEST_CASE("a life event brings its products along") {
  const Answer answer = country().ask("mijn man is overleden");
  CHECK(answer.understood.life_events == std::vector{LifeEventId("overlijden")});
  REQUIRE_FALSE(answer.hits.empty());
  CHECK(answer.hits[0].id == "svb-aow");
}

TEST_CASE("what the map does not know is not found, however the words are put") {
  for (const char* question : {"wat is de hoofdstad van peru", "hoe laat speelt psv vanavond", "weer morgen",
                               "vertaal paard in het frans", "wie wat waar", "ik wil iets vragen", "", "   ", "?!"}) {
    INFO(question);
    const Answer answer = country().ask(question);
    CHECK(answer.nothing_found);
    CHECK(answer.hits.empty());
    CHECK(answer.understood.products.empty());
  }
}

TEST_CASE("one shared word in a long question is not enough") {
  CHECK(country().ask("welke roman over een deurwaarder won vorig jaar de literaire prijs").nothing_found);
  CHECK(country().ask("hoe schrijf je een brief aan een popster met een gouden microfoon").nothing_found);
}

TEST_CASE("a hit says why, strongest first") {
  const Answer answer = country().ask("brief van de deurwaarder");
  REQUIRE_FALSE(answer.hits.empty());
  const Reason& reason = answer.hits[0].why.at(0);
  CHECK(reason.field == IndexField::phrases);
  CHECK(reason.found == "brief van de deurwaarder");
  CHECK(reason.written == "brief deurwaarder");
  CHECK(reason.whole);
  const Answer product = country().ask("paspoort gestolen");
  CHECK(product.hits.at(0).why.at(0).field == IndexField::products);
  CHECK(product.hits.at(0).why.at(0).found == "paspoort gestolen");
}

TEST_CASE("scores lie between 0 and 1, best first, every hit with a reason") {
  for (const char* question : {"paspoort", "schulden en paspoort", "huurtoeslag aow svb brief deurwaarder"}) {
    double before = 1;
    for (const Hit& hit : country().ask(question).hits) {
      CHECK(hit.score > 0);
      CHECK(hit.score <= before);
      CHECK_FALSE(hit.why.empty());
      before = hit.score;
    }
  }
}
