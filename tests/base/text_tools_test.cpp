#include "base/text_tools.hpp"

#include <random>

#include "support/catch.hpp"

using namespace wegwijs;

TEST_CASE("folding drops case and accents and keeps other scripts") {
  CHECK(fold("Één CAFÉ") == "een cafe");
  CHECK(fold("ĲSSELSTEIN") == "ijsselstein");
  CHECK(fold("coördinatie") == "coordinatie");
  CHECK(fold("Straße İş Łódź") == "strasse is lodz");
  CHECK(fold("ДОПОМОГА") == "допомога");
}

TEST_CASE("invalid UTF-8 and NUL are found at their byte and made harmless") {
  CHECK_FALSE(first_invalid_utf8("goed é"));
  CHECK(first_invalid_utf8(std::string("a\xff")) == 1);
  CHECK(first_invalid_utf8(std::string("ab\0c", 4)) == 2);
  CHECK(to_valid_utf8(std::string("a\xff\0b\xc3", 5)) == "a  b ");
}

TEST_CASE("any bytes become valid UTF-8 that folds") {
  std::mt19937 random(7);
  for (int round = 0; round < 2000; ++round) {
    std::string bytes;
    for (unsigned i = 0; i < random() % 40; ++i) bytes += static_cast<char>(random() % 256);
    const auto valid = to_valid_utf8(bytes);
    REQUIRE_FALSE(first_invalid_utf8(valid));
    const auto folded = fold(valid);
    REQUIRE_FALSE(first_invalid_utf8(folded));
    REQUIRE(fold(folded) == folded);
  }
}

TEST_CASE("edit distance counts insertions, deletions, replacements and swaps") {
  CHECK(edit_distance("huur", "huur", 3) == 0);
  CHECK(edit_distance("huur", "uhur", 3) == 1);
  CHECK(edit_distance("schuld", "schult", 3) == 1);
  CHECK(edit_distance("", "abc", 3) == 3);
  CHECK(edit_distance("kat", "hondenhok", 3) == 4);
}

TEST_CASE("the nearest word is offered only when it is near") {
  CHECK(nearest("huurtoeslg", {"zorgtoeslag", "huurtoeslag"}) == "huurtoeslag");
  CHECK(nearest("xyz", {"zorgtoeslag"}).empty());
  CHECK(nearest("ab", {"ac"}).empty());
}

TEST_CASE("display width counts what a terminal shows") {
  CHECK(display_width("één") == 3);
  CHECK(display_width("日本") == 4);
  CHECK(display_width("") == 0);
}

TEST_CASE("splitting keeps empty parts and trimming drops blanks") {
  CHECK(split("a;;b", ';') == std::vector<std::string_view>{"a", "", "b"});
  CHECK(split("", ';') == std::vector<std::string_view>{""});
  CHECK(trim(" \t a b\n") == "a b");
  CHECK(trim("   ").empty());
}
