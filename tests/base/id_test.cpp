#include "support/catch.hpp"
#include "wegwijs/base/id.hpp"

using namespace wegwijs;

TEST_CASE("a slug is lower-case letters and digits joined by single hyphens") {
  for (const auto* good : {"a", "svb-aow", "24-uur", "113"}) CHECK(is_slug(good));
  for (const auto* bad : {"", "-a", "a-", "a--b", "A", "a_b", "é", "a b", "a/b"}) CHECK_FALSE(is_slug(bad));
  CHECK(is_slug(std::string(80, 'a')));
  CHECK_FALSE(is_slug(std::string(81, 'a')));
}

TEST_CASE("a name becomes the slug a Dutch reader would expect") {
  CHECK(slug_of("'s-Hertogenbosch") == "s-hertogenbosch");
  CHECK(slug_of("Nuenen, Gerwen en Nederwetten") == "nuenen-gerwen-en-nederwetten");
  CHECK(slug_of("Één Café") == "een-cafe");
  CHECK(slug_of("…").empty());
  CHECK(slug_of("\xff\xfe").empty());
}

TEST_CASE("whatever becomes a slug is a slug") {
  for (const auto* name : {"a—b", "  x  y ", "---", "ÀÉÎ", "日本 a", "a.b.c"}) {
    const auto slug = slug_of(name);
    CHECK((slug.empty() || is_slug(slug)));
  }
}
