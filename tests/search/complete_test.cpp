#include <random>
#include <string>
#include <vector>

#include "searchable.hpp"
#include "support/catch.hpp"

using namespace wegwijs;

namespace {

std::vector<std::string> texts(const Searchable& map, std::string_view typed, const CompleteOptions& options = {}) {
  std::vector<std::string> list;
  for (const Continuation& found : map.search().complete(typed, options)) list.push_back(found.text);
  return list;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("what begins with the typed letters comes first, themes and products before services") {
  const Searchable map(small_country());
  const auto found = map.search().complete("schul");
  REQUIRE(found.size() >= 4);
  CHECK(found[0] == Continuation{RecordKind::theme, "debts", "Schulden"});
  CHECK(found[1] == Continuation{RecordKind::product, "schuldhulp", "Schuldhulpverlening"});
  CHECK(found[2] == Continuation{RecordKind::service, "gemeente-dorp-schuldhulp", "Schuldhulp Gemeente Dorpstad"});
  CHECK(found[3].id == "gemeente-stad-schuldhulp");
}

TEST_CASE("each letter narrows the list") {
  const Searchable map(small_country());
  std::size_t before = 1000;
  for (const char* typed : {"s", "sc", "schuldhulp", "schuldhulp g", "schuldhulp gemeente gr"}) {
    const auto found = texts(map, typed, {.limit = 100});
    CHECK(found.size() <= before);
    CHECK_FALSE(found.empty());
    before = found.size();
  }
  CHECK(texts(map, "schuldhulp gemeente gr") == Texts{"Schuldhulp Gemeente Grootstad"});
}

TEST_CASE("a phrase is found by words in any order, and in another form when they are finished") {
  const Searchable map(small_country());
  CHECK(texts(map, "deurwaarder bri") == Texts{"brief van de deurwaarder"});
  CHECK(texts(map, "brieven van de deurw") == Texts{"brief van de deurwaarder"});
  CHECK(texts(map, "paspoorten verl") == Texts{"mijn paspoort is verlopen"});
  CHECK(texts(map, "paspoorten gest") == Texts{"paspoort gestolen"});
  CHECK(texts(map, "deurwaarder xyz").empty());
}

TEST_CASE("a beginning longer than the stem still finds the word") {
  const Searchable map(small_country());
  CHECK(texts(map, "rekeninge") == Texts{"rekeningen niet betalen"});
  CHECK(texts(map, "verzekeringsb") == Texts{"Sociale Verzekeringsbank"});
}

TEST_CASE("accents, capitals and nonsense are no trouble") {
  const Searchable map(small_country());
  CHECK(texts(map, "PASPOÓ", {.limit = 1}) == Texts{"Paspoort"});
  for (const char* typed : {"", "   ", "\"", "*", "\xff\xfe", "😀", "a\nb", "-"}) CHECK(texts(map, typed, {.limit = 0}).empty());
  for (const char* typed : {"", "   ", "\"", "*", "\xff\xfe", "-"}) CHECK(texts(map, typed).empty());
  CHECK(texts(map, std::string(10'000, 's')).empty());
}

TEST_CASE("filters and the limit hold") {
  const Searchable map(small_country());
  for (const auto& found : map.search().complete("schuld", {.kinds = {RecordKind::service}, .area = AreaId("dorp")}))
    CHECK(found.id == "gemeente-dorp-schuldhulp");
  CHECK(texts(map, "schuld", {.limit = 2}).size() == 2);
  CHECK_THROWS_AS(map.search().complete("s", {.theme = ThemeId("geen")}), NotFound);
}

TEST_CASE("whatever is typed, every continuation holds the begun word") {
  const Searchable map(small_country());
  std::mt19937_64 random(3);
  const std::string letters = "abdeghiklmnoprstuvw ";
  std::size_t found = 0;
  for (int round = 0; round < 2000; ++round) {
    std::string typed;
    for (std::size_t more = 1 + random() % 4; more > 0; --more) typed += letters[random() % letters.size()];
    if (typed.back() == ' ' || typed.find(' ') != std::string::npos) continue;
    for (const std::string& text : texts(map, typed, {.limit = 50})) {
      ++found;
      std::string folded;
      for (const char c : text) folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
      INFO(typed << " in " << text);
      CHECK((folded.starts_with(typed) || folded.find(" " + typed) != std::string::npos || folded.find("-" + typed) != std::string::npos));
    }
  }
  CHECK(found > 100);
}
