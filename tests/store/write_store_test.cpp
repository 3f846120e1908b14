#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <string>

#include "small_map.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"
#include "wegwijs/store/store.hpp"

using namespace wegwijs;
namespace fs = std::filesystem;

namespace {

std::string code_of_writing(const fs::path& path) {
  try {
    write_store(path, Catalog(small_map()));
  } catch (const FileError& error) {
    return std::string(error.code());
  }
  return "written";
}

std::size_t files_in(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

}  // namespace

TEST_CASE("a folder, a missing folder and a file as folder cannot be written") {
  const TemporaryFolder folder;
  fs::create_directory(folder.path() / "sub");
  std::ofstream(folder.path() / "file") << "text";
  CHECK(code_of_writing(folder.path() / "sub") == "file-is-folder");
  CHECK(code_of_writing(folder.path() / "sub" / "") == "file-is-folder");
  CHECK(code_of_writing(folder.path() / "missing" / "map") == "file-unwritable");
  CHECK(code_of_writing(folder.path() / "file" / "map") == "file-unwritable");
  CHECK(files_in(folder.path()) == 2);
}

TEST_CASE("a link keeps pointing at the file that is replaced") {
  const TemporaryFolder folder;
  CHECK(code_of_writing(folder.path() / "real") == "written");
  fs::create_symlink("real", folder.path() / "link");
  CHECK(code_of_writing(folder.path() / "link") == "written");
  CHECK(fs::is_symlink(folder.path() / "link"));
  CHECK(Store::open(folder.path() / "link").info().size(RecordKind::service) == 3);
}

// A limit on the size of files stands in for a full disk, in a process of its own because it cannot be taken back.
TEST_CASE("a disk that is full gives a fault and leaves nothing behind") {
  const TemporaryFolder folder;
  const pid_t child = fork();
  if (child == 0) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{8192, 8192};
    setrlimit(RLIMIT_FSIZE, &limit);
    _exit(code_of_writing(folder.path() / "map") == "file-unwritable" ? 0 : 1);
  }
  int status = -1;
  REQUIRE(waitpid(child, &status, 0) == child);
  CHECK(WIFEXITED(status));
  CHECK(WEXITSTATUS(status) == 0);
  CHECK(files_in(folder.path()) == 0);
}

TEST_CASE("what is no knowledge base is not overwritten") {
  const TemporaryFolder folder;
  std::ofstream(folder.path() / "areas.yaml") << "areas: [{id: oss, name: Oss}] # somebody's work, longer than any header of a file that could be ours";
  std::ofstream(folder.path() / "empty");
  CHECK(code_of_writing(folder.path() / "areas.yaml") == "file-in-the-way");
  CHECK(code_of_writing("/dev/null") == "file-in-the-way");
  CHECK(code_of_writing(folder.path() / "empty") == "written");
  CHECK(code_of_writing(folder.path() / "empty") == "written");
  std::string word;
  std::ifstream(folder.path() / "areas.yaml") >> word;
  CHECK(word == "areas:");
}
