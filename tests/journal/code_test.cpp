#include "wegwijs/journal/code.hpp"

#include <set>

#include "support/catch.hpp"

using namespace wegwijs;

namespace {

constexpr ReferralCode samples[] = {1, 22, 23, 12345, 98'765'432, codes_in_all - 1, 1'702'412'723};

}  // namespace

TEST_CASE("a code is read back however it is typed") {
  for (const ReferralCode code : samples) {
    const std::string text = to_text(code);
    REQUIRE(text.size() == 9);
    CHECK(text[4] == '-');
    CHECK(parse_code(text) == code);
    std::string typed;
    for (const char c : text) typed += c == '-' ? std::string(" ") : std::string(1, static_cast<char>(std::tolower(c)));
    CHECK(parse_code(typed) == code);
  }
}

TEST_CASE("any one wrong sign in a code is noticed") {
  for (const ReferralCode code : samples) {
    const std::string text = to_text(code);
    for (std::size_t i = 0; i < text.size(); ++i)
      for (const char other : code_signs) {
        std::string typo = text;
        if (text[i] == '-' || other == text[i]) continue;
        typo[i] = other;
        CHECK_FALSE(parse_code(typo));
      }
  }
}

TEST_CASE("two neighbours of a code that changed places are noticed") {
  for (const ReferralCode code : samples) {
    std::string text = to_text(code);
    text.erase(4, 1);
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
      std::string typo = text;
      std::swap(typo[i], typo[i + 1]);
      if (typo != text) CHECK_FALSE(parse_code(typo));
    }
  }
}

TEST_CASE("signs that look alike are not used together, and words cannot appear") {
  for (const char sign : std::string_view("AEIOU015SZ2BL")) CHECK(code_signs.find(sign) == std::string_view::npos);
  CHECK(std::set<char>(code_signs.begin(), code_signs.end()).size() == 23);
}

TEST_CASE("what is no code is no code") {
  for (const char* text : {"", "K7MX", "K7MX-4PQR-3", "0000-0000", "K7MX 4PQ!", "3333-3333", "\xff\xfe"})
    CHECK_FALSE(parse_code(text));
}

TEST_CASE("an entry's key is read back, and nothing else is a key") {
  const EntryKey key = 0x079c672b6890df8f;
  CHECK(parse_key(key_text(key)) == key);
  for (const char* text : {"", "0", "079c672b6890df8", "079c672b6890df8g", "ffffffffffffffff", "0000000000000000"})
    CHECK_FALSE(parse_key(text));
}
