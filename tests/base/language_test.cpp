#include "support/catch.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/base/language.hpp"

using namespace wegwijs;

TEST_CASE("a sentence is said in the language asked for, with its values in place") {
  constexpr Sentence sentence{"{1} kent {0}", "{0} is known to {1}"};
  CHECK(say(sentence, Language::nl, {"a", "b"}) == "b kent a");
  CHECK(say(sentence, Language::en, {"a", "b"}) == "a is known to b");
}

TEST_CASE("a sentence survives values with braces and places without a value") {
  constexpr Sentence sentence{"{0} {1} {x} {", ""};
  CHECK(say(sentence, Language::nl, {"{0}"}) == "{0} {1} {x} {");
}

TEST_CASE("no locale and Dutch locales mean Dutch, others English") {
  for (const auto* dutch : {"", "C", "C.UTF-8", "POSIX", "nl_NL.UTF-8", "nl", "nl_BE@euro", "fy_NL"})
    CHECK(language_of_locale(dutch) == Language::nl);
  for (const auto* other : {"en_GB.UTF-8", "de_DE", "nld"}) CHECK(language_of_locale(other) == Language::en);
}

TEST_CASE("an id that does not exist is named with the nearest that does") {
  const NotFound error({"balie", "desk"}, "lochall", "lochal");
  CHECK(error.code() == "not-found");
  CHECK(std::string(error.what()).find("did you mean 'lochal'?") != std::string::npos);
  CHECK(error.message(Language::nl) == "balie 'lochall' bestaat niet in deze sociale kaart – bedoelt u 'lochal'?");
  CHECK(error.message(Language::en) == "there is no desk 'lochall' in this map – did you mean 'lochal'?");
}
