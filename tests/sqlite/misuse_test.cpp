// The extension as a program in C meets it that has it built in: whatever it is given, it answers or gives an error of SQL.
// Unlike the loadable one it can be built with sanitizers.
#include <sqlite3.h>

#include <cmath>
#include <limits>
#include <memory>
#include <string>
#include <vector>

#include "sqlite/village.hpp"
#include "support/opened.hpp"

extern "C" int sqlite3_wegwijs_init(sqlite3* database, char** message, const void* api);

namespace {

using namespace wegwijs;

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close_v2)>;
using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

void run(sqlite3* database, const std::string& sql) {
  INFO(sql);
  REQUIRE(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
}

Database opened(const OpenedVillage& village) {
  sqlite3* database = nullptr;
  REQUIRE(sqlite3_open(":memory:", &database) == SQLITE_OK);
  REQUIRE(sqlite3_wegwijs_init(database, nullptr, nullptr) == SQLITE_OK);
  run(database, "SELECT wegwijs_open('" + village.file().string() + "')");
  run(database, "CREATE VIRTUAL TABLE t USING fts5(body, tokenize = 'wegwijs')");
  return {database, &sqlite3_close_v2};
}

Statement prepared(sqlite3* database, const char* sql) {
  sqlite3_stmt* statement = nullptr;
  INFO(sql);
  REQUIRE(sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) == SQLITE_OK);
  return {statement, &sqlite3_finalize};
}

// Whatever a program may bind.
void bind(sqlite3_stmt* statement, int parameter, std::size_t which) {
  static const std::string nuls("a\0b\0", 4), bytes("\xff\xfe\xc3", 3), large(1'100'000, 'x');
  const auto text = [&](const std::string& value) {
    sqlite3_bind_text(statement, parameter, value.data(), static_cast<int>(value.size()), SQLITE_TRANSIENT);
  };
  switch (which) {
    case 0: sqlite3_bind_null(statement, parameter); return;
    case 1: sqlite3_bind_int64(statement, parameter, std::numeric_limits<sqlite3_int64>::min()); return;
    case 2: sqlite3_bind_double(statement, parameter, std::numeric_limits<double>::infinity()); return;
    case 3: sqlite3_bind_double(statement, parameter, std::nan("")); return;
    case 4: text(""); return;
    case 5: text(nuls); return;
    case 6: text(bytes); return;
    case 7: text(large); return;
    case 8: sqlite3_bind_zeroblob(statement, parameter, 1'100'000); return;
    case 9: sqlite3_bind_zeroblob(statement, parameter, 0); return;
    case 10: sqlite3_bind_pointer(statement, parameter, statement, "something else", nullptr); return;
    default: text("balie"); return;
  }
}
constexpr std::size_t kinds_of_value = 12;

// Returns: the code at which it ended.
int run_to_the_end(sqlite3_stmt* statement) {
  int code = SQLITE_ROW;
  while (code == SQLITE_ROW) code = sqlite3_step(statement);
  return code;
}

constexpr const char* statements[] = {
    "SELECT wegwijs_stem(?1), ?2",
    "SELECT wegwijs_distance_m(?1, ?2, 51, 5)",
    "SELECT wegwijs_distance_m(51, 5, ?1, ?2)",
    "SELECT wegwijs_is_open(?1, ?2)",
    "SELECT wegwijs_open(?1), ?2",
    "SELECT * FROM wegwijs_ask(?1, ?2)",
    "SELECT * FROM wegwijs_ask('schulden', ?1, ?2)",
    "SELECT * FROM wegwijs_ask('schulden', 'balie') WHERE rank = ?1 AND phone = ?2",
    "INSERT INTO t VALUES (?1 || ?2)",
    "SELECT highlight(t, 0, ?2, ']') FROM t WHERE t MATCH ?1",
};

}  // namespace

TEST_CASE("a value of any kind in any place gives an answer, or an error that says something") {
  const OpenedVillage village(sqlite_village);
  const Database database = opened(village);
  for (const char* const sql : statements) {
    const Statement statement = prepared(database.get(), sql);
    for (std::size_t pair = 0; pair < kinds_of_value * kinds_of_value; ++pair) {
      bind(statement.get(), 1, pair % kinds_of_value);
      bind(statement.get(), 2, pair / kinds_of_value);
      INFO(sql << " with " << pair % kinds_of_value << ", " << pair / kinds_of_value);
      if (run_to_the_end(statement.get()) != SQLITE_DONE) CHECK_FALSE(std::string(sqlite3_errmsg(database.get())).empty());
      sqlite3_reset(statement.get());
    }
  }
  run(database.get(), "INSERT INTO t(t) VALUES ('integrity-check')");
}

TEST_CASE("a database that is closed under its statements lets them end") {
  const OpenedVillage village(sqlite_village);
  Database database = opened(village);
  run(database.get(), "INSERT INTO t VALUES ('brieven'), ('brief')");
  std::vector<Statement> running;
  for (const char* const sql : {"SELECT * FROM wegwijs_ask('schulden', 'balie')", "SELECT wegwijs_stem(body) FROM t WHERE t MATCH 'brief'"}) {
    running.push_back(prepared(database.get(), sql));
    REQUIRE(sqlite3_step(running.back().get()) == SQLITE_ROW);
  }
  CHECK(sqlite3_close(database.get()) == SQLITE_BUSY);
  database.reset();
  for (const Statement& statement : running) {
    CHECK(sqlite3_step(statement.get()) == SQLITE_ROW);
    CHECK(run_to_the_end(statement.get()) == SQLITE_DONE);
  }
}

TEST_CASE("want of memory is an error of SQL, and afterwards all goes on") {
  const OpenedVillage village(sqlite_village);
  const Database database = opened(village);
  int short_of_memory = 0;
  for (sqlite3_int64 room = 1; room < 60'000; room += 211) {
    for (const char* const sql : {"SELECT wegwijs_stem(printf('%.*c', 20000, 'x'))", "INSERT INTO t VALUES (printf('%.*c', 20000, 'x'))",
                                  "SELECT service_name FROM wegwijs_ask('schulden' || printf('%.*c', 20000, ' '), 'balie')",
                                  "SELECT wegwijs_is_open(printf('%.*c', 20000, ' ') || '[]', '2026-11-24')"}) {
      const Statement statement = prepared(database.get(), sql);
      sqlite3_hard_heap_limit64(sqlite3_memory_used() + room);
      const int code = run_to_the_end(statement.get());
      sqlite3_hard_heap_limit64(0);
      INFO(sql << " with " << room << " bytes: " << code);
      CHECK((code == SQLITE_DONE || code == SQLITE_NOMEM));
      short_of_memory += code == SQLITE_NOMEM ? 1 : 0;
    }
  }
  CHECK(short_of_memory > 3);
  run(database.get(), "SELECT * FROM wegwijs_ask('schulden', 'balie')");
}
