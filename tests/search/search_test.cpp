#include "wegwijs/search/search.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <thread>

#include "searchable.hpp"
#include "support/catch.hpp"
#include "support/random_catalog.hpp"

using namespace wegwijs;

namespace {
const Searchable& country() {
  static const Searchable searchable(small_country());
  return searchable;
}
using Strings = std::vector<std::string>;
}  // namespace

TEST_CASE("a theme filter lets its children through and nothing else") {
  CHECK(country().ids("te veel schulden", {.theme = ThemeId("finance")}).size() == 2);
  CHECK(country().ids("te veel schulden", {.theme = ThemeId("debts")}).size() == 2);
  CHECK(country().ask("te veel schulden", {.theme = ThemeId("legal")}).nothing_found);
  CHECK_THROWS_AS(country().ask("schulden", {.theme = ThemeId("muziek")}), NotFound);
}

TEST_CASE("an area filter keeps the services open to its people") {
  CHECK(country().ids("paspoort verlopen", {.area = AreaId("stad")}) == Strings{"gemeente-stad-burgerzaken"});
  CHECK(country().first("aow", {.area = AreaId("stad")}) == "svb-aow");
  CHECK_THROWS_AS(country().ask("paspoort", {.area = AreaId("atlantis")}), NotFound);
}

TEST_CASE("services that have ended are found only when asked for") {
  CHECK(country().ask("spreekuur voor tuinieren").nothing_found);
  CHECK(country().first("spreekuur voor tuinieren", {.include_ended = true}) == "bieb-oud");
}

TEST_CASE("a limit limits, and zero still tells what was understood") {
  CHECK(country().ids("paspoort verlopen", {.limit = 1}).size() == 1);
  const Answer answer = country().ask("paspoort verlopen", {.limit = 0});
  CHECK(answer.hits.empty());
  CHECK_FALSE(answer.nothing_found);
  CHECK(answer.understood.products.size() == 1);
}

TEST_CASE("other kinds of records are found when asked for") {
  const Answer answer = country().ask("sociale verzekeringsbank", {.kinds = {RecordKind::organization}});
  REQUIRE(answer.hits.size() == 1);
  CHECK(answer.hits[0].kind == RecordKind::organization);
  CHECK(answer.hits[0].id == "svb");
  CHECK(country().first("paspoort", {.kinds = {RecordKind::product}}) == "paspoort");
  CHECK(country().first("schulden", {.kinds = {RecordKind::theme}}) == "debts");
  CHECK(country().ids("gemeente dorpstad", {.kinds = {RecordKind::organization}, .area = AreaId("dorp")}) ==
        Strings{"gemeente-dorp"});
}

TEST_CASE("the last word may still be being typed") {
  CHECK(country().ask("paspo").nothing_found);
  CHECK(country().first("paspo", {.as_prefix = true}) == "gemeente-dorp-burgerzaken");
  CHECK(country().first("brief deurw", {.as_prefix = true}) == "loket-advies");
}

TEST_CASE("the themes of a question are those of what it is about") {
  CHECK(country().ask("te veel schulden").understood.themes == std::vector{ThemeId("debts")});
  CHECK(country().ask("brief van de deurwaarder").understood.themes == std::vector{ThemeId("legal")});
}

TEST_CASE("the same question gives the same answer, also from many threads") {
  const Answer expected = country().ask("brief van de deurwaarder over schulden");
  std::array<bool, 8> same{};
  std::vector<std::thread> threads;
  for (auto& ok : same) {
    threads.emplace_back([&] {
      for (int i = 0; i < 20; ++i) {
        const Answer answer = country().ask("brief van de deurwaarder over schulden");
        ok = answer.hits == expected.hits && answer.understood == expected.understood;
        if (!ok) return;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  for (const bool ok : same) CHECK(ok);
}

TEST_CASE("a catalog of another file is refused") {
  const TemporaryFolder folder;
  write_store(folder.path() / "map", Catalog(random_catalog(1)));
  const Store store = Store::open(folder.path() / "map");
  const Catalog other(random_catalog(1, {.services = 5}));
  CHECK_THROWS_AS(Search(store, other), InvalidArgument);
}

TEST_CASE("an empty map finds nothing") {
  const Searchable nowhere{Catalog()};
  CHECK(nowhere.ask("paspoort").nothing_found);
  CHECK(nowhere.urgent("ik ruik gas").empty());
}
