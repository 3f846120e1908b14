#include "base/new_file.hpp"

#include <fstream>
#include <iterator>
#include <string>

#include "support/catch.hpp"
#include "support/temporary_folder.hpp"
#include "wegwijs/base/error.hpp"

using namespace wegwijs;
namespace fs = std::filesystem;

namespace {

std::size_t files_in(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

std::string text_of(const fs::path& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("what is not finished is removed and the old file stays") {
  const TemporaryFolder folder;
  std::ofstream(folder.path() / "map") << "old";
  {
    NewFile file(folder.path() / "map");
    std::ofstream(file.path()) << "half";
    CHECK(file.path().parent_path() == folder.path());
    CHECK(files_in(folder.path()) == 2);
  }
  CHECK(files_in(folder.path()) == 1);
  CHECK(text_of(folder.path() / "map") == "old");
}

TEST_CASE("two new files for one target do not meet, and the last to finish stays") {
  const TemporaryFolder folder;
  NewFile first(folder.path() / "map");
  NewFile second(folder.path() / "map");
  CHECK(first.path() != second.path());
  std::ofstream(first.path()) << "first";
  std::ofstream(second.path()) << "second";
  second.finish();
  first.finish();
  CHECK(text_of(folder.path() / "map") == "first");
  CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("a text is written whole, with the folders on the way, through links, and with the old permissions") {
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "a" / "b" / "text";
  write_whole(file, "one");
  CHECK(text_of(file) == "one");
  fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
  fs::create_symlink(file, folder.path() / "link");
  write_whole(folder.path() / "link", "two");
  CHECK(text_of(file) == "two");
  CHECK(fs::is_symlink(folder.path() / "link"));
  CHECK(fs::status(file).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
  CHECK(files_in(file.parent_path()) == 1);
}

TEST_CASE("a folder is no file, and a file is no folder") {
  const TemporaryFolder folder;
  std::ofstream(folder.path() / "file") << "text";
  CHECK_THROWS_AS(write_whole(folder.path(), "text"), FileError);
  CHECK_THROWS_AS(write_whole(folder.path() / "file" / "below", "text"), FileError);
  CHECK(text_of(folder.path() / "file") == "text");
}
