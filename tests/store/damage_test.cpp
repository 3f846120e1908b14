#include <array>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

#include "small_map.hpp"
#include "store/byte_reader.hpp"
#include "store/seal.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"
#include "wegwijs/store/store.hpp"

using namespace wegwijs;
namespace fs = std::filesystem;

namespace {

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}
void write(const fs::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

struct Files {
  TemporaryFolder folder;
  fs::path path = folder.path() / "map";
  std::string sound;
  Files() {
    write_store(path, Catalog(small_map()));
    sound = read(path);
  }
  std::uint64_t database() const {
    return get_fixed<std::uint64_t>(sound.data() + sound.size() - seal_size + 8);
  }
  std::string code_of_opening(const std::string& bytes) const {
    write(path, bytes);
    try {
      Store::open(path);
    } catch (const FileError& error) {
      return std::string(error.code());
    }
    return "opened";
  }
};

}  // namespace

TEST_CASE("what is no knowledge base is told apart") {
  const Files files;
  CHECK(files.code_of_opening("") == "not-a-knowledge-base");
  CHECK(files.code_of_opening("hallo") == "not-a-knowledge-base");
  CHECK(files.code_of_opening(std::string(100'000, '\0')) == "not-a-knowledge-base");
  std::string other = files.sound;
  other[68] = 'x';  // another application's database
  CHECK(files.code_of_opening(other) == "not-a-knowledge-base");
  try {
    Store::open(files.folder.path() / "nergens");
    FAIL();
  } catch (const FileError& error) {
    CHECK(error.code() == "file-missing");
    CHECK(error.message(Language::nl).find("wegwijs build") != std::string::npos);
  }
  CHECK_THROWS_AS(Store::open(files.folder.path()), FileError);
}

TEST_CASE("a file of another format says that it must be made anew") {
  const Files files;
  std::string other = files.sound;
  other[63] = 99;
  write(files.path, other);
  try {
    Store::open(files.path);
    FAIL();
  } catch (const VersionError& error) {
    CHECK(error.code() == "file-other-version");
    CHECK(error.message(Language::nl).find("wegwijs build") != std::string::npos);
  }
}

TEST_CASE("a file cut short at any length is refused") {
  const Files files;
  for (std::size_t size = 0; size < files.sound.size(); size += 509) {
    INFO(size);
    CHECK(files.code_of_opening(files.sound.substr(0, size)) != "opened");
  }
  CHECK(files.code_of_opening(files.sound + "x") == "file-damaged");
}

TEST_CASE("any changed byte is noticed") {
  const Files files;
  std::mt19937_64 random(4);
  for (int round = 0; round < 400; ++round) {
    std::string bytes = files.sound;
    auto& byte = bytes[random() % bytes.size()];
    byte = static_cast<char>(byte ^ static_cast<char>(1U << (random() % 8)));
    REQUIRE(files.code_of_opening(bytes) != "opened");
  }
}

// Somebody who computes the checksum anew can put anything in the file: then reading it may fail, not crash.
TEST_CASE("a file with changed bytes and a fitting seal never does worse than a fault") {
  const Files files;
  std::mt19937_64 random(8);
  std::size_t faults = 0;
  for (int round = 0; round < 1500; ++round) {
    std::string bytes = files.sound.substr(0, files.sound.size() - seal_size);
    for (std::size_t changes = 1 + random() % 8; changes > 0; --changes)
      bytes[100 + random() % (bytes.size() - 100)] = static_cast<char>(random());
    write(files.path, bytes);
    seal_file(files.path, files.database());
    try {
      const Store store = Store::open(files.path);
      for (const char* term : {"paspoort", "schuld", "kaart", "gemeent"})
        store.postings(term);
      store.terms_with_prefix("", 100);
      store.read_catalog();
    } catch (const FileError&) {
      ++faults;
    }
  }
  CHECK(faults > 0);
}

TEST_CASE("a sealed file is still a database that other tools open") {
  const Files files;
  CHECK(files.sound.substr(0, 15) == "SQLite format 3");
  CHECK(files.database() % 4096 == 0);
  CHECK(files.database() < files.sound.size());
}
