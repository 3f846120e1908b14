// Directories, files that cannot be read, and several files together.
#include <filesystem>
#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

#include "exchange/expect_fault.hpp"
#include "support/temporary_folder.hpp"
#include "wegwijs/base/error.hpp"

using namespace wegwijs;
namespace fs = std::filesystem;

namespace {

class Folder {
 public:
  fs::path write(const std::string& name, std::string_view text) const {
    fs::create_directories((path() / name).parent_path());
    std::ofstream(path() / name, std::ios::binary) << text;
    return path() / name;
  }
  Loaded load(const LoadOptions& options = {.language = Language::en}) const {
    return wegwijs::load(std::vector{path()}, options);
  }
  const fs::path& path() const { return folder_.path(); }

 private:
  TemporaryFolder folder_;
};

std::vector<std::string> codes(const Loaded& loaded) {
  std::vector<std::string> found;
  for (const auto& fault : loaded.report.diagnostics()) found.push_back(fault.code);
  return found;
}

}  // namespace

TEST_CASE("all yaml files of a folder are one map, in order of name") {
  const Folder folder;
  folder.write("b.yaml", "synonyms: [{terms: [b], means: [x]}]\n");
  folder.write("a/z.yml", "synonyms: [{terms: [a], means: [x]}]\n");
  folder.write("c.yaml", "synonyms: [{terms: [c], means: [x]}]\n");
  folder.write("README.md", "no yaml");
  folder.write(".git/x.yaml", "no: map");
  folder.write(".hidden.yaml", "no: map");
  const Loaded loaded = folder.load();
  CHECK(text_of(loaded.report).empty());
  CHECK(loaded.files == 3);
  std::string order;
  for (const auto& synonym : loaded.data.synonyms) order += synonym.terms[0];
  CHECK(order == "abc");
}

TEST_CASE("a file given twice is read once") {
  const Folder folder;
  const auto file = folder.write("a.yaml", loket);
  fs::create_symlink(file, folder.path() / "b.yaml");
  const Loaded loaded = load(std::vector{folder.path(), file}, {.language = Language::en});
  CHECK(text_of(loaded.report).empty());
  CHECK(loaded.files == 1);
}

TEST_CASE("a path that does not exist is an error, not a fault") {
  const Folder folder;
  CHECK_THROWS_AS(load(std::vector{folder.path() / "nothing"}), FileError);
}

TEST_CASE("a folder without yaml is told") {
  const Folder folder;
  CHECK(codes(folder.load()) == std::vector<std::string>{"no-files"});
}

TEST_CASE("an empty file is a warning") {
  expect_fault("", "empty-file", 0, 0);
  expect_fault("# later\n", "empty-file", 0, 0);
}

TEST_CASE("a loop of links and a link to nothing are told, not followed") {
  const Folder folder;
  folder.write("a.yaml", "themes: []\n");
  fs::create_directory_symlink(folder.path(), folder.path() / "loop");
  fs::create_symlink("self.yaml", folder.path() / "self.yaml");
  fs::create_symlink("nothing", folder.path() / "gone.yaml");
  fs::create_directory(folder.path() / "folder.yaml");
  CHECK(codes(folder.load()) == std::vector<std::string>{"unreadable-file", "unreadable-file"});
}

TEST_CASE("a pipe that is called yaml is not waited for") {
  const Folder folder;
  folder.write("a.yaml", "themes: []\n");
  REQUIRE(::mkfifo((folder.path() / "pipe.yaml").c_str(), 0600) == 0);
  CHECK(codes(folder.load()) == std::vector<std::string>{"unreadable-file"});
}

TEST_CASE("a file without permission is told and the others are read") {
  if (::geteuid() == 0) {
    WARN("not tested: root may read everything");
    return;
  }
  const Folder folder;
  folder.write("a.yaml", "themes: []\n");
  fs::permissions(folder.write("b.yaml", "themes: []\n"), fs::perms::none);
  const Loaded loaded = folder.load();
  CHECK(codes(loaded) == std::vector<std::string>{"unreadable-file"});
  CHECK(loaded.files == 1);
}

TEST_CASE("a file of a gigabyte is refused unread") {
  const Folder folder;
  fs::resize_file(folder.write("big.yaml", ""), std::uintmax_t{1} << 30U);
  CHECK(codes(folder.load()) == std::vector<std::string>{"file-too-large"});
}

TEST_CASE("more files than allowed are told, and the first are read") {
  const Folder folder;
  for (const char* name : {"a.yaml", "b.yaml", "c.yaml"}) folder.write(name, "themes: []\n");
  const Loaded loaded = folder.load({.language = Language::en, .max_files = 2});
  CHECK(codes(loaded) == std::vector<std::string>{"too-many-files"});
  CHECK(loaded.files == 2);
}

TEST_CASE("a reference into a file that cannot be read is no second fault") {
  const Folder folder;
  folder.write("a.yaml", "themes:\n  - {id: geld, name: [}\n  - id: \"schuld\"\n");
  folder.write("b.yaml",
               "themes:\n  - {id: a, name: A, parent: geld}\n  - {id: b, name: B, parent: schuld}\n  - {id: c, name: "
               "C, parent: niets}\n");
  CHECK(codes(folder.load()) == std::vector<std::string>{"yaml-syntax", "unknown-theme"});
}

TEST_CASE("facts do not use fiction") {
  const Folder folder;
  folder.write("a.yaml", "themes: [{id: a, name: A, parent: elf}]\n");
  folder.write("b.yaml", "fictional: true\nthemes: [{id: elf, name: Elf, parent: a}]\n");
  const Loaded without = folder.load();
  CHECK(codes(without) == std::vector<std::string>{"unknown-theme"});
  CHECK(without.report.diagnostics()[0].hint.find("b.yaml, which is fictional and skipped now") != std::string::npos);
  CHECK(codes(folder.load({.include_fictional = true, .language = Language::en})) ==
        std::vector<std::string>{"cycle", "real-uses-fictional"});
}

TEST_CASE("a fictional organization gets the services of real templates, and a real one none of fictional templates") {
  const Folder folder;
  const std::string town =
      "organizations: [{id: ID, name: N, kind: municipality, area: ID-area, provenance: {source: test, seen_on: "
      "2026-01-01}}]\n"
      "areas: [{id: ID-area, name: A}]\n"
      "templates: [{for: {kind: municipality}, services: [{id: \"{id}-ID\", name: S}]}]\n";
  const auto with = [&](std::string_view id) {
    std::string text = town;
    for (auto at = text.find("ID"); at != std::string::npos; at = text.find("ID")) text.replace(at, 2, id);
    return text;
  };
  folder.write("a.yaml", with("echt"));
  folder.write("b.yaml", "fictional: true\n" + with("nep"));
  const Catalog catalog(folder.load({.include_fictional = true}).data);
  std::string services;
  for (const auto& service : catalog.services()) services += service.id.str() + (service.fictional ? "* " : " ");
  CHECK(services == "echt-echt nep-echt* nep-nep* ");
}

TEST_CASE("progress is told after every file and may stop the work") {
  const Folder folder;
  folder.write("a.yaml", "themes: []\n");
  folder.write("b.yaml", "themes: []\n");
  std::vector<std::string> told;
  folder.load({.progress = [&](const Progress& step) {
    told.push_back(std::string(step.what) + " " + std::to_string(step.done) + "/" + std::to_string(step.total));
    return true;
  }});
  CHECK(told == std::vector<std::string>{"read 1/2", "read 2/2", "check 0/1", "check 1/1"});
  CHECK_THROWS_AS(folder.load({.progress = [](const Progress&) { return false; }}), Interrupted);
}
