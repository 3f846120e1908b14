#include "text/sorted_words.hpp"

#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "support/catch.hpp"

using namespace wegwijs;

namespace {

using Numbered = std::vector<std::pair<std::string, std::uint64_t>>;

Numbered random_words(std::mt19937& random, std::size_t count) {
  std::map<std::string, std::uint64_t> words;
  while (words.size() < count) {
    std::string word;
    for (std::size_t length = 1 + random() % 9; length > 0; --length) word += static_cast<char>('a' + random() % 4);
    words.emplace(word, random() % 100'000);
  }
  return {words.begin(), words.end()};
}

SortedWords read(const std::string& bytes) {
  std::string_view rest = bytes;
  const auto list = SortedWords::read(rest);
  REQUIRE(list.has_value());
  CHECK(rest.empty());
  return *list;
}

}  // namespace

TEST_CASE("a list of words gives back every word with its number, and no other") {
  std::mt19937 random(4);
  for (const std::size_t count : {1U, 2U, 15U, 16U, 17U, 32U, 500U}) {
    const Numbered words = random_words(random, count);
    const std::string bytes = SortedWords::encode(words);
    const SortedWords list = read(bytes);
    REQUIRE(list.size() == count);
    for (std::size_t i = 0; i < words.size(); ++i) {
      CHECK(list.find(words[i].first) == words[i].second);
      CHECK(list.at(i) == words[i].first);
      CHECK_FALSE(list.find(words[i].first + "x").has_value());
    }
    SortedWords::Walk walk(list);
    std::string before;
    for (const auto& [word, number] : words) {
      REQUIRE(walk.next());
      CHECK(walk.word() == word);
      CHECK(walk.number() == number);
      CHECK(word.substr(0, walk.shared()) == before.substr(0, walk.shared()));
      before = word;
    }
    CHECK_FALSE(walk.next());
  }
}

TEST_CASE("an empty list has no words") {
  const std::string bytes = SortedWords::encode({});
  CHECK(read(bytes).size() == 0);
  CHECK_FALSE(read(bytes).find("a").has_value());
  CHECK(SortedWords().at(3).empty());
}

TEST_CASE("whatever bytes are read as a list, reading ends") {
  std::mt19937 random(7);
  const std::string whole = SortedWords::encode(random_words(random, 60));
  for (int round = 0; round < 3000; ++round) {
    std::string bytes = whole.substr(0, 1 + random() % whole.size());
    for (int i = 0; i < 3; ++i) bytes[random() % bytes.size()] = static_cast<char>(random());
    std::string_view rest = bytes;
    const auto list = SortedWords::read(rest);
    if (!list) continue;
    std::size_t steps = 0;
    for (SortedWords::Walk walk(*list); walk.next();) ++steps;
    CHECK(steps <= bytes.size());
    list->find("abca");
  }
}
