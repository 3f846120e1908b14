#include "text/tokenizer.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"

using namespace wegwijs;

namespace {
using Strings = std::vector<std::string>;

Strings wholes(std::string_view text) {
  Strings list;
  for (const Word& word : words_of(text)) list.push_back(word.joined());
  return list;
}

Strings pieces(std::string_view text) {
  Strings list;
  for (const Word& word : words_of(text))
    for (const auto& piece : word.pieces) list.push_back(piece.text);
  return list;
}
}  // namespace

TEST_CASE("words are runs of letters and digits, without case and accents") {
  CHECK(wholes("Één   café, (twee)!") == Strings{"een", "cafe", "twee"});
  CHECK(wholes("") == Strings{});
  CHECK(wholes(" ?! … — ") == Strings{});
}

TEST_CASE("an account number in groups is one word") {
  CHECK(wholes("mijn rekening NL91 ABNA 0417 1643 00 is leeg") == Strings{"mijn", "rekening", "nl91abna0417164300", "is", "leeg"});
  CHECK(wholes("BE71 0961 2345 6769") == Strings{"be71096123456769"});
  CHECK(wholes("zaal nl91 om 1430 uur") == Strings{"zaal", "nl91", "om", "1430", "uur"});
}

TEST_CASE("little words behind an apostrophe are words of their own") {
  CHECK(wholes("zo'n ding da'k zuukt op't plein") == Strings{"zo", "n", "ding", "da", "k", "zuukt", "op", "t", "plein"});
  CHECK(wholes("I can't, m'n zzp'er") == Strings{"i", "cant", "mn", "zzper"});
}

TEST_CASE("words of every script are words") {
  CHECK(wholes("паспорт 身分證 جواز") == Strings{"паспорт", "身分證", "جواز"});
}

TEST_CASE("emoji and symbols separate words") {
  CHECK(wholes("hulp😀nodig→nu €50") == Strings{"hulp", "nodig", "nu", "50"});
}

TEST_CASE("an apostrophe inside a word is not read") {
  CHECK(wholes("zzp'er zzp’er") == Strings{"zzper", "zzper"});
  CHECK(wholes("foto's van Anna's") == Strings{"foto", "van", "anna"});
  CHECK(wholes("'quote' 't") == Strings{"quote", "t"});
}

TEST_CASE("a hyphenated word has its pieces") {
  CHECK(wholes("id-kaart") == Strings{"idkaart"});
  CHECK(pieces("id-kaart") == Strings{"id", "kaart"});
  CHECK(pieces("huur- en zorgtoeslag") == Strings{"huur", "en", "zorgtoeslag"});
  CHECK(pieces("-- a -b- --") == Strings{"a", "b"});
}

TEST_CASE("dots in abbreviations are not read") {
  CHECK(wholes("a.o.w. en A.O.W") == Strings{"aow", "en", "aow"});
  CHECK(wholes("www.svb.nl") == Strings{"www", "svb", "nl"});
  CHECK(wholes("einde.Begin") == Strings{"einde", "begin"});
}

TEST_CASE("letters written apart are one word") {
  CHECK(wholes("a o w aanvragen") == Strings{"aow", "aanvragen"});
  CHECK(wholes("kan u a o w regelen") == Strings{"kan", "u", "aow", "regelen"});
  CHECK(wholes("u w v") == Strings{"uwv"});
  CHECK(wholes("digi d") == Strings{"digi", "d"});
}

TEST_CASE("numbers and codes stay whole") {
  CHECK(wholes("0800-8020 24-11-2026 1.250,50 10:00 e-mail") ==
        Strings{"08008020", "24112026", "125050", "1000", "email"});
  CHECK(pieces("0800-8020") == Strings{"08008020"});
  CHECK(wholes("NL91ABNA0417164300") == Strings{"nl91abna0417164300"});
}

TEST_CASE("what is written but not seen is not read") {
  CHECK(wholes("toe\xc2\xadslag huur\xe2\x80\x8btoeslag") == Strings{"toeslag", "huurtoeslag"});
}

TEST_CASE("a word tells where it stands in the text") {
  const std::string text = "é  a.o.w. x";
  const auto words = words_of(text);
  REQUIRE(words.size() == 3);
  CHECK(text.substr(words[1].offset, words[1].length) == "a.o.w.");
  CHECK(words[2].offset == 11);
}

TEST_CASE("a word of ten thousand letters is cut short") {
  const auto words = words_of(std::string(10'000, 'a'));
  REQUIRE(words.size() == 1);
  CHECK(words[0].joined().size() == 128);
  CHECK(words[0].length == 10'000);
}
