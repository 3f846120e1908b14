#include "wegwijs/store/store.hpp"

#include <fstream>
#include <iterator>
#include <string>
#include <thread>

#include "model/catalog_index.hpp"
#include "small_map.hpp"
#include "support/catch.hpp"
#include "support/random_catalog.hpp"
#include "support/temporary_folder.hpp"

using namespace wegwijs;

namespace {
std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}
}  // namespace

TEST_CASE("an arbitrary map that is written is read back the same") {
  const TemporaryFolder folder;
  const auto path = folder.path() / "map.wegwijs";
  for (std::uint64_t seed = 1; seed <= 25; ++seed) {
    const Catalog catalog(random_catalog(seed));
    write_store(path, catalog);
    REQUIRE(Store::open(path).read_catalog().data() == catalog.data());
  }
}

TEST_CASE("a list that is long enough for a thread of its own is read whole and in order") {
  const TemporaryFolder folder;
  CatalogData data = small_map();
  for (int number = 0; number < 10'500; ++number)
    data.rules.push_back({.from = ReferrerId("from-" + std::to_string(number)), .to = data.services[0].id});
  const Catalog catalog(std::move(data));
  write_store(folder.path() / "long", catalog);
  CHECK((Store::open(folder.path() / "long").read_catalog().data() == catalog.data()));
}

namespace {

std::vector<std::vector<std::uint32_t>> references_of(const Catalog& catalog) {
  std::vector<std::vector<std::uint32_t>> all;
  for_each_references(catalog.index(), [&](const auto& references, const auto& list) {
    ReferenceNumbers numbers = references.numbers(list);
    all.push_back(std::move(numbers.first));
    all.push_back(std::move(numbers.records));
  });
  return all;
}

}  // namespace

TEST_CASE("what refers to what is the same in a file as it was looked up") {
  const TemporaryFolder folder;
  std::size_t rules = 0;
  for (std::uint64_t seed = 1; seed <= 25; ++seed) {
    const Catalog catalog(random_catalog(seed));
    write_store(folder.path() / "map", catalog);
    const Catalog read = Store::open(folder.path() / "map").read_catalog();
    CHECK(references_of(read) == references_of(catalog));
    for (const Service& service : read.services())
      for (const ReferralRule* rule : read.rules_to(service.id)) {
        CHECK(rule->to == service.id);
        ++rules;
      }
  }
  CHECK(rules > 0);
}

TEST_CASE("an empty map is a map") {
  const TemporaryFolder folder;
  write_store(folder.path() / "empty", Catalog());
  const Store store = Store::open(folder.path() / "empty");
  CHECK(store.read_catalog().data() == CatalogData{});
  CHECK(store.info().topics == 0);
  CHECK(store.postings("iets").empty());
}

TEST_CASE("equal maps give equal bytes") {
  const TemporaryFolder folder;
  CatalogData data = small_map();
  write_store(folder.path() / "a", Catalog(data));
  std::reverse(data.services.begin(), data.services.end());
  write_store(folder.path() / "b", Catalog(data));
  CHECK(bytes_of(folder.path() / "a") == bytes_of(folder.path() / "b"));
  data.services[0].name += "!";
  write_store(folder.path() / "c", Catalog(data));
  CHECK(bytes_of(folder.path() / "a") != bytes_of(folder.path() / "c"));
}

TEST_CASE("the file tells what is in it") {
  const TemporaryFolder folder;
  write_store(folder.path() / "map", Catalog(small_map()));
  const Store store = Store::open(folder.path() / "map");
  CHECK(store.info().format_version == 5);
  CHECK(store.info().size(RecordKind::service) == 3);
  CHECK(store.info().size(RecordKind::organization) == 2);
  CHECK(store.path() == folder.path() / "map");
}

TEST_CASE("who has a file open keeps reading it when a new one takes its place") {
  const TemporaryFolder folder;
  const auto path = folder.path() / "map";
  write_store(path, Catalog(small_map()));
  const Store old = Store::open(path);
  write_store(path, Catalog());
  CHECK(Store::open(path).read_catalog().data() == CatalogData{});
  CHECK(old.read_catalog().data() == Catalog(small_map()).data());
  std::vector<std::thread> threads;
  std::array<std::size_t, 4> found{};
  for (auto& count : found) threads.emplace_back([&] { count = old.postings("paspoort").size(); });
  for (auto& thread : threads) thread.join();
  for (const auto count : found) CHECK(count == old.postings("paspoort").size());
}

TEST_CASE("many threads read one store") {
  const TemporaryFolder folder;
  const Catalog catalog(random_catalog(9));
  write_store(folder.path() / "map", catalog);
  const Store store = Store::open(folder.path() / "map");
  std::array<bool, 24> same{};
  std::vector<std::thread> threads;
  for (auto& ok : same) threads.emplace_back([&] { ok = store.read_catalog().data() == catalog.data(); });
  for (auto& thread : threads) thread.join();
  for (const bool ok : same) CHECK(ok);
}

TEST_CASE("a name with signs that mean something in addresses is a name") {
  const TemporaryFolder folder;
  for (const char* name : {"a?mode=memory", "100% #1 kaart", "één kaart.db", "a&immutable=0"}) {
    write_store(folder.path() / name, Catalog(small_map()));
    CHECK(Store::open(folder.path() / name).info().size(RecordKind::service) == 3);
  }
}

TEST_CASE("writing tells how far it is and stops when asked, leaving the old file") {
  const TemporaryFolder folder;
  const auto path = folder.path() / "map";
  write_store(path, Catalog(small_map()));
  const std::string before = bytes_of(path);
  std::size_t calls = 0;
  write_store(folder.path() / "other", Catalog(small_map()), {.progress = [&](const Progress& step) {
                CHECK(step.done <= step.total);
                ++calls;
                return true;
              }});
  CHECK(calls >= 2);
  CHECK_THROWS_AS(write_store(path, Catalog(), {.progress = [](const Progress&) { return false; }}), Interrupted);
  CHECK(bytes_of(path) == before);
  const auto files = std::distance(std::filesystem::directory_iterator(folder.path()), {});
  CHECK(files == 2);
}

TEST_CASE("a document number and its record point at each other") {
  const TemporaryFolder folder;
  const Catalog catalog(small_map());
  write_store(folder.path() / "map", catalog);
  const Store store = Store::open(folder.path() / "map");
  for (std::size_t i = 0; i < catalog.services().size(); ++i) {
    const DocumentKey key{RecordKind::service, i};
    CHECK(store.key_of(store.document_of(key)) == key);
  }
  CHECK(store.document_of({RecordKind::theme, 0}) == 1);
}
