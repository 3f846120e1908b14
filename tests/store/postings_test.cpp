#include <string>

#include "small_map.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"
#include "wegwijs/store/store.hpp"
#include "wegwijs/text/analyzer.hpp"

using namespace wegwijs;

namespace {

struct SmallStore {
  TemporaryFolder folder;
  Catalog catalog{small_map()};
  Store store;
  SmallStore() : store(make()) {}
  Store make() const {
    write_store(folder.path() / "map", catalog);
    return Store::open(folder.path() / "map");
  }
  DocumentNumber service(const std::string& id) const {
    const auto services = catalog.services();
    for (std::size_t i = 0; i < services.size(); ++i)
      if (services[i].id.str() == id) return store.document_of({RecordKind::service, i});
    return 0;
  }
};

std::string stem(const std::string& word) { return Analyzer().analyze(word).at(0).text; }

}  // namespace

TEST_CASE("a term is found in the fields and at the places where it stands") {
  const SmallStore small;
  const auto document = small.service("paspoort");
  const auto found = small.store.postings("paspoort");
  REQUIRE(found.size() == 2);
  CHECK(found[0] == Posting{document, IndexField::name, 0, 0, 0, 2});
  CHECK(found[1] == Posting{document, IndexField::phrases, 0, 0, 0, 2});
}

TEST_CASE("the parts of a word stand where the whole stands") {
  const SmallStore small;
  for (const char* term : {"idkaart", "+id", "+kaart"}) {
    const auto found = small.store.postings(term);
    REQUIRE(found.size() == 1);
    CHECK(found[0].position == 1);
  }
}

TEST_CASE("a place tells in which phrase it stands") {
  const SmallStore small;
  const auto document = small.service("gemeente-a-schuldhulp");
  std::size_t found = 0;
  for (const Posting& posting : small.store.postings(stem("deurwaarder"))) {
    if (posting.document != document) continue;
    ++found;
    CHECK(posting.segment == 1);
    CHECK(posting.first == 3);
    CHECK(posting.length == 2);
  }
  CHECK(found == 1);
}

TEST_CASE("a counter that every municipality has counts as one topic") {
  const SmallStore small;
  const auto info = small.store.term(stem("deurwaarder"));
  REQUIRE(info);
  CHECK(info->topics == 1);
  CHECK(small.store.postings(stem("deurwaarder")).size() == 2);
  CHECK(small.store.info().topics == 3);
  CHECK(small.store.term(stem("schulden"))->topics == 2);
  CHECK_FALSE(small.store.term("nergens"));
}

TEST_CASE("terms that begin the same are listed, the most frequent first") {
  const SmallStore small;
  const auto found = small.store.terms_with_prefix("schuld", 10);
  REQUIRE(found.size() >= 2);
  for (std::size_t i = 1; i < found.size(); ++i) CHECK(found[i - 1].topics >= found[i].topics);
  CHECK(small.store.terms_with_prefix("schuld", 1).size() == 1);
  CHECK(small.store.terms_with_prefix("xyz", 10).empty());
  CHECK(small.store.terms_with_prefix("", 1000).size() > 10);
}

TEST_CASE("signs of query languages are looked up as they are") {
  const SmallStore small;
  for (const char* text :
       {"\"", "paspoort*", "name:paspoort", "a OR b", "NEAR(", "'; DROP TABLE record; --", "%", "\xff\xfe", "😀"}) {
    CHECK(small.store.postings(text).empty());
    CHECK_FALSE(small.store.term(text));
    CHECK(small.store.terms_with_prefix(text, 5).empty());
  }
  CHECK(small.store.postings(std::string(100'000, 'x')).empty());
  CHECK(small.store.postings(std::string_view("a\0b", 3)).empty());
}
