// A SQLite connection and its statements, closed by themselves; faults become FileError.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace wegwijs {

class Connection;

class Statement {
 public:
  Statement(const Connection& connection, const char* sql);
  ~Statement();
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  // Parameters count from 1. The text must stay where it is until the statement has run.
  Statement& bind(int parameter, std::int64_t value);
  Statement& bind(int parameter, std::string_view text);
  Statement& bind_blob(int parameter, std::string_view bytes);

  // Returns: whether there is a row.
  bool step();
  // Runs a statement without rows and makes it ready for the next time.
  void run();
  void reset() noexcept;

  // Rows inserted, updated or deleted by the last run.
  std::int64_t changes() const noexcept;

  // Columns count from 0. A text is valid until the next step.
  std::int64_t integer(int column) const noexcept;
  std::string_view text(int column) const noexcept;

 private:
  const Connection& connection_;
  sqlite3_stmt* statement_ = nullptr;
};

// Makes a statement ready again however the block ends.
class Use {
 public:
  explicit Use(Statement& statement) noexcept : statement_(statement) {}
  ~Use() { statement_.reset(); }
  Use(const Use&) = delete;
  Use& operator=(const Use&) = delete;

 private:
  Statement& statement_;
};

// How a journal is opened; `create` makes the file where there is none.
enum class JournalAccess { read, write, create };

class Connection {
 public:
  // To write the file at `path`. Throws: FileError.
  explicit Connection(const std::filesystem::path& path);
  // To read a database that lies in memory and does not change as long as the connection is there; `path` is where it
  // came from. Throws: FileError.
  Connection(const std::filesystem::path& path, std::string_view database);
  // A journal, which several processes use at once: every commit reaches the disk, deleted bytes are overwritten.
  // Throws: FileError.
  Connection(const std::filesystem::path& path, JournalAccess access);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  void execute(const char* sql);
  // Closes with a check that all is written. Throws: FileError.
  void close();

  sqlite3* get() const noexcept { return database_; }
  [[noreturn]] void fail(int code) const;

 private:
  void open(const char* name, int flags);
  void open_journal(JournalAccess access);

  std::filesystem::path path_;
  bool writing_;
  bool journal_ = false;
  sqlite3* database_ = nullptr;
};

}  // namespace wegwijs
