#include "wegwijs.h"

#include <atomic>
#include <cstring>
#include <cstddef>
#include <fstream>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "support/catch.hpp"
#include "support/temporary_folder.hpp"
#include "wegwijs/journal/journal.hpp"

namespace {

using Text = std::unique_ptr<char, decltype(&wegwijs_free)>;
using Kb = std::unique_ptr<wegwijs_kb, decltype(&wegwijs_close)>;

// An error that is there, or not, until the end of the test.
struct Problem {
  ~Problem() { wegwijs_error_free(error); }
  std::string code() const { return wegwijs_error_code(error); }
  std::string message() const { return wegwijs_error_message(error); }
  wegwijs_error* error = nullptr;
};

struct Map {
  Map() {
    std::ofstream(source()) << "areas: [{id: dorp, name: Dorp, kind: municipality}]\n"
                               "themes: [{id: debts, name: Schulden}]\n"
                               "organizations: [{id: bibliotheek, name: Bibliotheek, kind: library, areas: [dorp], provenance: {source: test, "
                               "seen_on: 2026-01-01}}]\n"
                               "locations: [{id: plein, name: Plein, municipality: dorp}]\n"
                               "desks: [{id: balie, name: Balie, organization: bibliotheek, location: plein, provenance: {source: test, seen_on: "
                               "2026-01-01}}]\n";
    build();
  }
  std::string source() const { return (folder.path() / "map.yaml").string(); }
  std::string file() const { return (folder.path() / "map.wegwijs").string(); }
  void build() const {
    const std::string path = source();
    const char* const sources[] = {path.c_str()};
    REQUIRE(wegwijs_build(sources, 1, file().c_str(), nullptr, nullptr, nullptr) == 1);
  }
  wegwijs::TemporaryFolder folder;
};

Kb opened(const std::string& file) { return {wegwijs_open(file.c_str(), nullptr, nullptr), &wegwijs_close}; }
Text answered(wegwijs_kb* kb, const char* request, const char* arguments, wegwijs_error** error = nullptr) {
  return {wegwijs_answer(kb, request, arguments, error), &wegwijs_free};
}

constexpr const char* show_dorp = R"({"id": "dorp"})";

}  // namespace

TEST_CASE("every function takes NULL for what it frees or tells") {
  wegwijs_free(nullptr);
  wegwijs_close(nullptr);
  wegwijs_error_free(nullptr);
  CHECK(std::string(wegwijs_error_code(nullptr)).empty());
  CHECK(std::string(wegwijs_error_message(nullptr)).empty());
  CHECK(wegwijs_quote(nullptr) == nullptr);
}

TEST_CASE("NULL where a value is needed is an error that names it") {
  const Map map;
  const Kb kb = opened(map.file());
  Problem file, handle, request, sources, reopened;
  CHECK(wegwijs_open(nullptr, nullptr, &file.error) == nullptr);
  CHECK(wegwijs_answer(nullptr, "ask", "{}", &handle.error) == nullptr);
  CHECK(wegwijs_answer(kb.get(), nullptr, "{}", &request.error) == nullptr);
  CHECK(wegwijs_build(nullptr, 2, "x", nullptr, nullptr, &sources.error) == -1);
  CHECK(wegwijs_reopen_if_changed(nullptr, &reopened.error) == -1);
  for (const auto& [problem, name] : std::vector<std::pair<const Problem*, std::string>>{
           {&file, "file"}, {&handle, "kb"}, {&request, "request"}, {&sources, "sources"}, {&reopened, "kb"}}) {
    CHECK(problem->code() == "bad-request");
    CHECK(problem->message().find("'" + name + "'") != std::string::npos);
  }
}

TEST_CASE("errors speak the language of the handle") {
  const Map map;
  wegwijs_open_options options = WEGWIJS_OPEN_OPTIONS_INIT;
  options.language = "en";
  const Kb kb(wegwijs_open(map.file().c_str(), &options, nullptr), &wegwijs_close);
  Problem problem, language;
  CHECK(answered(kb.get(), "show", R"({"id": "drop"})", &problem.error) == nullptr);
  CHECK(problem.code() == "not-found");
  CHECK(problem.message() == "there is no record 'drop' in this map – did you mean 'dorp'?");
  options.language = "fr";
  CHECK(wegwijs_open(map.file().c_str(), &options, &language.error) == nullptr);
  CHECK(language.message().find("'fr'") != std::string::npos);
}

TEST_CASE("options of an older program are taken, those of a newer one are refused") {
  const Map map;
  wegwijs_open_options options = WEGWIJS_OPEN_OPTIONS_INIT;
  options.desk = "\x01 not looked at";
  options.size = offsetof(wegwijs_open_options, desk);
  CHECK(Kb(wegwijs_open(map.file().c_str(), &options, nullptr), &wegwijs_close) != nullptr);
  for (const std::size_t wrong : {std::size_t{0}, sizeof options + 8}) {
    options.size = wrong;
    Problem problem;
    CHECK(wegwijs_open(map.file().c_str(), &options, &problem.error) == nullptr);
    CHECK(problem.code() == "bad-request");
  }
}

TEST_CASE("a build tells every fault, writes nothing then, and can be stopped") {
  const Map map;
  std::ofstream(map.source()) << "areas: [{id: Dorp, name: Dorp}, {id: x, nam: X}]\n";
  const std::string path = map.source();
  const char* const sources[] = {path.c_str()};
  char* report = nullptr;
  CHECK(wegwijs_build(sources, 1, map.file().c_str(), nullptr, &report, nullptr) == 0);
  CHECK(std::string(report).find("\"written\": false") != std::string::npos);
  wegwijs_free(report);
  const Kb kb = opened(map.file());
  CHECK(std::strstr(answered(kb.get(), "show", show_dorp).get(), "Dorp") != nullptr);
  CHECK(wegwijs_build(sources, 1, nullptr, nullptr, nullptr, nullptr) == 0);

  wegwijs_build_options options = WEGWIJS_BUILD_OPTIONS_INIT;
  int calls = 0;
  options.context = &calls;
  options.progress = [](std::size_t, std::size_t, void* context) { return ++*static_cast<int*>(context) < 0 ? 1 : 0; };
  Problem stopped, day;
  CHECK(wegwijs_build(sources, 1, nullptr, &options, nullptr, &stopped.error) == -1);
  CHECK(stopped.code() == "interrupted");
  CHECK(calls == 1);
  options.today = "morgen";
  CHECK(wegwijs_build(sources, 1, nullptr, &options, nullptr, &day.error) == -1);
  CHECK(day.message().find("'morgen'") != std::string::npos);
}

TEST_CASE("what was asked is written in the journal, once for each key, and nothing of an entry that cannot be") {
  const Map map;
  const Kb kb = opened(map.file());
  const std::string journal = (map.folder.path() / "journal.wegwijs").string();
  const auto recorded = [&](const char* entry, wegwijs_error** error = nullptr) {
    return Text(wegwijs_record(kb.get(), journal.c_str(), entry, error), &wegwijs_free);
  };
  const Text first = recorded(R"({"desk": "balie", "themes": ["debts"], "at": "2026-11-24 14:10", "reason": "no-partner"})");
  REQUIRE(first != nullptr);
  CHECK(std::strstr(first.get(), R"("hour": "2026-11-24T14:00:00")") != nullptr);
  CHECK(std::strstr(first.get(), R"("outcome": "not-helped")") != nullptr);
  const std::string key = std::string(first.get()).substr(std::string(first.get()).find("\"key\": \"") + 8, 16);
  const Text again = recorded((R"({"desk": "balie", "themes": ["debts"], "at": "2026-11-24 14:10", "reason": "no-partner", "key": ")" + key + "\"}").c_str());
  REQUIRE(again != nullptr);
  CHECK(std::strstr(again.get(), "\"already\": true") != nullptr);
  for (const auto& [wrong, code] : std::vector<std::pair<const char*, std::string>>{{R"({"desk": "bali"})", "not-found"},
                                                                                    {R"({"desk": "balie", "naam": "Jan"})", "bad-request"},
                                                                                    {R"({"desk": "balie", "outcome": "goed"})", "bad-request"},
                                                                                    {R"({"desk": "balie", "at": "morgen"})", "bad-moment"},
                                                                                    {"nonsense", "bad-request"}}) {
    Problem problem;
    CHECK(recorded(wrong, &problem.error) == nullptr);
    CHECK(problem.code() == code);
  }
}

TEST_CASE("four threads write in one journal, and every entry is there") {
  const Map map;
  const Kb kb = opened(map.file());
  const std::string journal = (map.folder.path() / "journal.wegwijs").string();
  std::atomic<int> written = 0;
  std::vector<std::thread> writers;
  for (int i = 0; i < 4; ++i)
    writers.emplace_back([&] {
      for (int entry = 0; entry < 10; ++entry)
        if (Text(wegwijs_record(kb.get(), journal.c_str(), R"({"desk": "balie", "themes": ["debts"]})", nullptr), &wegwijs_free) != nullptr) ++written;
    });
  for (std::thread& writer : writers) writer.join();
  CHECK(written == 40);
  CHECK(wegwijs::Journal::open(journal).size().questions == 40);
}

TEST_CASE("any bytes can be quoted") {
  CHECK(std::string(Text(wegwijs_quote("a\"b\\c\n\xff€"), &wegwijs_free).get()) == R"("a\"b\\c\n €")");
}

TEST_CASE("one handle answers in four threads while the map is replaced") {
  const Map map;
  const Kb kb = opened(map.file());
  std::atomic<bool> stop = false;
  std::atomic<int> wrong = 0;
  std::vector<std::thread> readers;
  for (int i = 0; i < 4; ++i)
    readers.emplace_back([&] {
      while (!stop) {
        const Text text = answered(kb.get(), "show", show_dorp);
        if (text == nullptr || std::strstr(text.get(), "Dorp") == nullptr) ++wrong;
      }
    });
  for (int round = 0; round < 30; ++round) {
    map.build();
    CHECK(wegwijs_reopen_if_changed(kb.get(), nullptr) == 1);
  }
  stop = true;
  for (std::thread& reader : readers) reader.join();
  CHECK(wrong == 0);
}
