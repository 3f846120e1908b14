// Whatever SQL hands to the extension: an answer or an error of SQL, never a crash. The extension is linked in, as into a
// program that has it built in.
#include <sqlite3.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "sqlite/village.hpp"
#include "wegwijs/desk/build.hpp"

extern "C" int sqlite3_wegwijs_init(sqlite3* database, char** message, const void* api);

namespace {

constexpr const char* statements[] = {
    "SELECT wegwijs_stem(?1)",
    "SELECT wegwijs_is_open(?1, ?2)",
    "SELECT wegwijs_is_open(?1, '2026-11-24 14:10')",
    "SELECT wegwijs_distance_m(?1, ?2, ?1, 5)",
    "SELECT * FROM wegwijs_ask(?1, ?2, ?1)",
    "SELECT * FROM wegwijs_ask(?1, 'balie', '2026-11-24 14:10')",
    "SELECT * FROM wegwijs_ask('ik ruik gas', 'balie', ?1) WHERE rank > ?2",
    "INSERT INTO t VALUES (?1)",
    "SELECT highlight(t, 0, '[', ']') FROM t WHERE t MATCH ?1",
};

void require(bool holds) {
  if (!holds) std::abort();
}

// The map is read when it is opened: its file is gone before the first statement.
void open_map(sqlite3* database) {
  const std::string name = (std::filesystem::temp_directory_path() / ("fuzz-" + std::to_string(::getpid()))).string();
  const std::filesystem::path source = name + ".yaml", map = name + ".wegwijs";
  std::ofstream(source) << wegwijs::sqlite_village;
  require(wegwijs::build({&source, 1}, map).written);
  require(sqlite3_exec(database, ("SELECT wegwijs_open('" + map.string() + "')").c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
  std::filesystem::remove(source);
  std::filesystem::remove(map);
}

sqlite3* opened() {
  sqlite3* database = nullptr;
  sqlite3_open(":memory:", &database);
  sqlite3_wegwijs_init(database, nullptr, nullptr);
  sqlite3_exec(database, "CREATE VIRTUAL TABLE t USING fts5(body, tokenize = 'wegwijs')", nullptr, nullptr, nullptr);
  open_map(database);
  return database;
}

// The first bits say as which type the bytes are bound.
void bind_as(sqlite3_stmt* statement, int parameter, unsigned type, std::string_view bytes) {
  const int size = static_cast<int>(bytes.size());
  switch (type & 3U) {
    case 0: sqlite3_bind_text(statement, parameter, bytes.data(), size, SQLITE_TRANSIENT); return;
    case 1: sqlite3_bind_blob(statement, parameter, bytes.data(), size, SQLITE_TRANSIENT); return;
    case 2: sqlite3_bind_double(statement, parameter, bytes.empty() ? 0 : static_cast<double>(bytes[0]) * 1.7); return;
    default: return;  // NULL
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static sqlite3* const database = opened();
  if (size < 2) return 0;
  const std::string_view bytes(static_cast<const char*>(static_cast<const void*>(data + 2)), size - 2);
  const std::size_t middle = bytes.size() * data[1] / 256;
  sqlite3_stmt* statement = nullptr;
  sqlite3_exec(database, "BEGIN", nullptr, nullptr, nullptr);
  if (sqlite3_prepare_v2(database, statements[data[0] % std::size(statements)], -1, &statement, nullptr) == SQLITE_OK) {
    bind_as(statement, 1, data[0] >> 4U, bytes.substr(0, middle));
    bind_as(statement, 2, data[0] >> 6U, bytes.substr(middle));
    while (sqlite3_step(statement) == SQLITE_ROW) continue;
  }
  sqlite3_finalize(statement);
  sqlite3_exec(database, "ROLLBACK", nullptr, nullptr, nullptr);
  return 0;
}
