#include "wegwijs/desk/requests.hpp"

#include <filesystem>
#include <fstream>

#include "desk/debts_village.hpp"
#include "support/opened.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/desk/json.hpp"
#include "wegwijs/desk/live_knowledge_base.hpp"

using namespace wegwijs;

namespace {

void write_village(const std::filesystem::path& file, std::string_view name) {
  write_store(file, village("areas: [{id: dorp, name: " + std::string(name) + ", kind: municipality}]\nthemes: [{id: debts, name: Schulden}]"));
}

std::string name_of_dorp(const LiveKnowledgeBase& live) { return live.current()->catalog().at(AreaId("dorp")).name; }

}  // namespace

TEST_CASE("a request gives the bytes that the library's own function gives") {
  const KnowledgeBase& kb = debts_village().kb();
  CHECK(answer(kb, "show", R"({"id": "hall-dorp"})", {.at = tuesday()}) == record_json(kb.catalog(), "hall-dorp"));
  CHECK(answer(kb, "find", "", {.at = tuesday()}) == to_json(kb.find("", {.at = tuesday()})));
}

TEST_CASE("one line is the same JSON without line breaks") {
  CHECK(one_line("{\n  \"a\": \"x  \\n y\",\n  \"b\": []\n}") == R"({"a": "x  \n y","b": []})");
}

TEST_CASE("a map that is replaced is seen, and who still holds the old one can go on reading it") {
  const TemporaryFolder folder;
  const auto file = folder.path() / "map.wegwijs";
  write_village(file, "Dorp");
  LiveKnowledgeBase live(file);
  const auto old = live.current();
  CHECK_FALSE(live.reopen_if_changed());
  for (int round = 0; round < 20; ++round) {
    write_village(file, "Dorp " + std::to_string(round));
    REQUIRE(live.reopen_if_changed());
    REQUIRE(name_of_dorp(live) == "Dorp " + std::to_string(round));
    REQUIRE_FALSE(live.reopen_if_changed());
  }
  CHECK(old->catalog().at(AreaId("dorp")).name == "Dorp");
  CHECK(old->find("schulden", {.at = tuesday()}).hits.size() == 1);
}

TEST_CASE("a replacement that is no map is an error once, and the old map stays") {
  const TemporaryFolder folder;
  const auto file = folder.path() / "map.wegwijs";
  write_village(file, "Dorp");
  LiveKnowledgeBase live(file);
  const auto broken = folder.path() / "broken";
  std::ofstream(broken) << "no map at all";
  std::filesystem::rename(broken, file);
  CHECK_THROWS_AS(live.reopen_if_changed(), FileError);
  CHECK_FALSE(live.reopen_if_changed());
  std::filesystem::remove(file);
  CHECK_FALSE(live.reopen_if_changed());
  CHECK(name_of_dorp(live) == "Dorp");
}
