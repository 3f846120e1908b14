#include "text/spelling.hpp"

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "base/text_tools.hpp"
#include "support/catch.hpp"

using namespace wegwijs;

TEST_CASE("letters that people confuse sound the same") {
  for (const auto& [one, other] : std::vector<std::pair<const char*, const char*>>{
           {"rijbewijs", "reibeweis"}, {"oud", "aut"}, {"betalen", "betaale"}, {"rekening", "rekkening"}, {"politie", "polisie"},
           {"controle", "kontrole"}, {"verzekering", "fersekering"}, {"gezicht", "chesigt"}, {"boekje", "bukje"}, {"wordt", "wort"}}) {
    INFO(one << " " << other);
    if (std::string(other) == "bukje")
      CHECK(sound_of(one) != sound_of(other));  // oe is no u
    else
      CHECK(sound_of(one) == sound_of(other));
  }
  CHECK(sound_of("huur") != sound_of("hier"));
  CHECK(sound_of("паспорт") == "паспорт");
}

TEST_CASE("a walk through the list finds just the words that comparing with each of them finds") {
  std::mt19937 random(11);
  const auto word = [&](std::size_t longest) {
    std::string text;
    for (std::size_t length = 1 + random() % longest; length > 0; --length) text += static_cast<char>('a' + random() % 5);
    return text;
  };
  std::set<std::string> entries;
  while (entries.size() < 400) entries.insert(sound_entry(word(10)));
  std::vector<std::pair<std::string, std::uint64_t>> numbered;
  for (const auto& entry : entries) numbered.emplace_back(entry, 0);
  const std::string bytes = SortedWords::encode(numbered);
  std::string_view rest = bytes;
  const auto list = SortedWords::read(rest);
  REQUIRE(list.has_value());
  const SoundList sounds(*list);
  for (int round = 0; round < 300; ++round) {
    const std::string sound = sound_of(word(12));
    const int most = static_cast<int>(random() % 4);
    std::set<std::pair<std::string, int>> expected, found;
    for (const auto& entry : entries) {
      const auto space = entry.find(' ');
      const int edits = edit_distance(sound, entry.substr(0, space), most);
      if (edits <= most) expected.emplace(entry.substr(space + 1), edits);
    }
    for (const auto& alike : sounds.like(sound, most)) found.emplace(alike.word, alike.edits);
    CHECK(found == expected);
  }
}
