// Our index and FTS5's are made from the same analysis: a term stands where FTS5 says it does. Parts of compounds, which
// come first in the order of terms, only ours has.
#include <algorithm>
#include <string>
#include <vector>

#include "small_map.hpp"
#include "store/mapped_file.hpp"
#include "store/posting_index.hpp"
#include "store/seal.hpp"
#include "store/sqlite.hpp"
#include "support/catch.hpp"
#include "support/random_catalog.hpp"
#include "support/temporary_folder.hpp"
#include "wegwijs/store/store.hpp"
#include "wegwijs/text/term.hpp"

using namespace wegwijs;

namespace {

std::vector<Posting> places_in_fts5(Statement& select, std::string_view term) {
  const Use use(select);
  select.bind(1, term);
  std::vector<Posting> places;
  while (select.step())
    places.push_back({.document = static_cast<DocumentNumber>(select.integer(0)),
                      .field = *parse_enum<IndexField>(select.text(1)),
                      .position = static_cast<std::uint32_t>(select.integer(2))});
  return places;
}

void check_agreement(const std::filesystem::path& path) {
  const Store store = Store::open(path);
  const MappedFile file(path);
  const auto index = check_seal(path, file.bytes());
  Connection connection(path, file.bytes().substr(0, static_cast<std::size_t>(index.data() - file.bytes().data())));
  connection.execute("CREATE VIRTUAL TABLE temp.place USING fts5vocab('main', 'search', 'instance')");
  connection.execute("CREATE VIRTUAL TABLE temp.word USING fts5vocab('main', 'search', 'row')");
  Statement words(connection, "SELECT term FROM temp.word ORDER BY term");
  Statement places(connection, "SELECT doc, col, offset FROM temp.place WHERE term = ?1 ORDER BY doc, col, offset");
  const std::size_t parts = store.index().first_from(std::string(1, static_cast<char>(part_mark + 1)));
  std::size_t terms = parts;
  for (; words.step(); ++terms) {
    const std::string term(words.text(0));
    REQUIRE(store.index().term(terms) == term);
    auto ours = store.postings(term);
    for (Posting& place : ours) {
      CHECK(place.position - place.first < place.length);
      place.segment = place.first = place.length = 0;
    }
    auto theirs = places_in_fts5(places, term);
    std::sort(theirs.begin(), theirs.end());
    REQUIRE(ours == theirs);
  }
  CHECK(store.index().terms() == terms);
}

// Returns: how many terms have a row.
std::size_t check_rows(const Store& store) {
  std::size_t documents = 0, rows = 0;
  for (const std::size_t count : store.info().counts) documents += count;
  const PostingIndex& index = store.index();
  for (std::size_t term = 0; term < index.terms(); ++term) {
    const TermPostings postings = index.postings(term);
    REQUIRE(postings.row.empty() == (postings.size() * 8 < documents));
    if (postings.row.empty()) continue;
    ++rows;
    REQUIRE(postings.row.size() == documents + 1);
    std::vector<ShapeNumbers::Number> expected(postings.row.size());
    for (const PostingList& list : {postings.telling, postings.running})
      list.documents_in(1, static_cast<DocumentNumber>(documents + 1), [&](DocumentNumber document, Shape shape) {
        expected[document] = index.shape_numbers().known_number(shape);
        CHECK(expected[document] != 0);
      });
    REQUIRE(std::equal(expected.begin(), expected.end(), postings.row.begin()));
  }
  return rows;
}

}  // namespace

TEST_CASE("a term that many documents have has a row that says what its lists say") {
  const TemporaryFolder folder;
  const auto path = folder.path() / "map";
  std::size_t rows = 0;
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    write_store(path, Catalog(random_catalog(seed, {.services = 150})));
    rows += check_rows(Store::open(path));
  }
  CHECK(rows > 4);
}

TEST_CASE("shapes get numbers until there are no more, and the last number stands for whatever it may be") {
  ShapeNumbers numbers;
  CHECK(numbers.number(Shape()) == 0);
  for (std::uint16_t bits = 1; bits < Shape::count; ++bits) {
    const Shape shape(bits);
    if (!shape.has_any()) continue;
    const auto known = numbers.known_number(shape), number = numbers.number(shape);
    REQUIRE(known == ShapeNumbers::last);
    REQUIRE(numbers.number(shape) == number);
    Shape cover = numbers.shape(number);
    cover.cover(shape);
    REQUIRE(cover.bits() == numbers.shape(number).bits());
    REQUIRE((number == ShapeNumbers::last || numbers.shape(number).bits() == bits));
  }
  CHECK(numbers.size() == ShapeNumbers::last);
}

TEST_CASE("every term stands where FTS5 says it stands") {
  const TemporaryFolder folder;
  const auto path = folder.path() / "map";
  write_store(path, Catalog(small_map()));
  check_agreement(path);
  for (std::uint64_t seed = 1; seed <= 6; ++seed) {
    write_store(path, Catalog(random_catalog(seed, {.services = 150})));
    check_agreement(path);
  }
}

TEST_CASE("a list of many blocks gives the same places, document by document in any order, as in one go") {
  CatalogData data;
  for (int i = 0; i < 700; ++i) {
    Service service{.id = ServiceId("s" + std::to_string(1000 + i))};
    service.name = i % 3 == 0 ? "paspoort" : "rijbewijs";
    if (i % 7 == 0) service.description = "over het paspoort en nog eens het paspoort";
    data.services.push_back(service);
  }
  const TemporaryFolder folder;
  write_store(folder.path() / "map", Catalog(data));
  const Store store = Store::open(folder.path() / "map");
  const auto all = store.postings("paspoort");
  const TermPostings postings = store.index().postings(*store.index().find("paspoort"));
  CHECK(all.size() == 234 + 2 * 100);
  CHECK(postings.telling.size() == 234);
  CHECK(postings.running.size() == 66);
  CHECK(postings.telling.blocks() == 4);
  for (const PostingList& list : {postings.telling, postings.running}) {
    const bool telling = list.size() == 234;
    const auto in_list = [&](DocumentNumber document) { return ((document - 1) % 3 == 0) == telling; };
    PostingList::Cursor wandering(list);
    for (const DocumentNumber step : {1U, 2U, 5U, 64U, 333U}) {
      PostingList::Cursor cursor(list);
      std::vector<Posting> some, expected;
      for (DocumentNumber document = step; document <= 700; document += step)
        if (cursor.find(document)) cursor.append_places(some);
      for (const Posting& place : all)
        if (place.document % step == 0 && in_list(place.document)) expected.push_back(place);
      CHECK(some == expected);

      std::vector<DocumentNumber> documents, in_range;
      list.documents_in(step, 2 * step, [&](DocumentNumber document, Shape) { documents.push_back(document); });
      for (DocumentNumber document = step; document < 2 * step; ++document)
        if (wandering.find(document)) in_range.push_back(document);
      CHECK(documents == in_range);
    }
    list.documents_in(1, 701, [&](DocumentNumber document, Shape shape) {
      CHECK(shape.is_running_text() != telling);
      CHECK(shape.has(IndexField::name) == telling);
      CHECK(shape.has(IndexField::description) == ((document - 1) % 7 == 0));
    });
  }
}
