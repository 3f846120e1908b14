#include <random>
#include <string>

#include "searchable.hpp"
#include "support/catch.hpp"
#include "support/random_catalog.hpp"

using namespace wegwijs;

namespace {
const Searchable& country() {
  static const Searchable searchable(small_country());
  return searchable;
}
}  // namespace

TEST_CASE("signs of query languages mean nothing") {
  for (const char* question : {"\"paspoort\"", "paspoort*", "paspoort AND", "(paspoort", "paspoort^2", "NEAR(mijn paspoort, 2)", "-paspoort",
                               "mijn paspoort'; DROP TABLE record; --", "%paspoort%", "{paspoort}", "paspoort \\ /"}) {
    INFO(question);
    CHECK(country().first(question).starts_with("gemeente-dorp-burgerzaken"));
  }
  for (const auto& [question, plain] : {std::pair("name:mijn paspoort", "name mijn paspoort"), std::pair("NOT mijn paspoort", "not mijn paspoort"),
                                        std::pair("mijn paspoort OR schulden", "mijn paspoort or schulden")}) {
    INFO(question);
    CHECK_FALSE(country().ask(question).nothing_found);
    CHECK(country().ask(question).hits == country().ask(plain).hits);
  }
}

TEST_CASE("bytes that are no text, emoji and NUL are no more than spaces") {
  CHECK_FALSE(country().first("\xff\xfe paspoort \xc3").empty());
  CHECK_FALSE(country().first("😀paspoort😀").empty());
  CHECK_FALSE(country().first(std::string_view("a\0paspoort", 10)).empty());
  CHECK(country().urgent("ik ruik \xff gas") == std::vector<std::string>{"gaslucht"});
}

TEST_CASE("ten thousand letters are a question like any other") {
  CHECK(country().ask(std::string(10'000, 'x')).nothing_found);
  CHECK(country().ask(std::string(10'000, ' ') + "paspoort").nothing_found == false);
  std::string many;
  while (many.size() < 10'000) many += "paspoort schulden deurwaarder huurtoeslag ";
  CHECK_FALSE(country().ask(many, {.as_prefix = true}).nothing_found);
  CHECK(country().urgent(many).empty());
}

TEST_CASE("arbitrary words of the map in arbitrary order give sound answers") {
  const Searchable searchable{Catalog(random_catalog(6))};
  std::mt19937_64 random(3);
  std::vector<std::string> words{"\"", "*", "😀", "de", "niet", "\xff", "a-b-c", "0800-1234", "x.y.z."};
  for (const Service& service : searchable.catalog().services()) {
    words.push_back(service.name);
    for (const auto& phrase : service.phrases) words.push_back(phrase);
  }
  for (int round = 0; round < 200; ++round) {
    std::string question;
    for (std::size_t count = random() % 9; count > 0; --count) question += words[random() % words.size()] + " ";
    const Answer answer = searchable.ask(question, {.limit = 1000, .as_prefix = random() % 2 == 0});
    REQUIRE(answer.nothing_found == answer.hits.empty());
    for (const Hit& hit : answer.hits) {
      REQUIRE(hit.score > 0);
      REQUIRE(hit.score <= 1);
      REQUIRE(searchable.catalog().find(ServiceId(hit.id)) != nullptr);
    }
  }
}
