#include "store/sqlite.hpp"

#include <sqlite3.h>

#include <limits>
#include <new>
#include <string>
#include <system_error>

#include "base/format.hpp"
#include "store/faults.hpp"
#include "store/journal_faults.hpp"
#include "store/term_tokenizer.hpp"

namespace wegwijs {

namespace {

// An absolute file: URI in which every sign that could mean something is escaped.
std::string uri_of(const std::filesystem::path& path, const char* parameters) {
  std::string uri = "file:";
  for (const char c : std::filesystem::absolute(path).string()) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
                       c == '/' || c == '.' || c == '-' || c == '_';
    uri += plain ? std::string(1, c) : format("%{:02x}", byte);
  }
  return uri + parameters;
}

int length_of(std::string_view text) {
  if (text.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) throw std::bad_alloc();
  return static_cast<int>(text.size());
}

}  // namespace

void Connection::open(const char* name, int flags) {
  const int code = sqlite3_open_v2(name, &database_, flags | SQLITE_OPEN_NOMUTEX, nullptr);
  if (code != SQLITE_OK) fail(code);
  sqlite3_extended_result_codes(database_, 1);
}

Connection::Connection(const std::filesystem::path& path) : path_(path), writing_(true) {
  try {
    // An absolute name is never read as an address.
    open(std::filesystem::absolute(path).c_str(), SQLITE_OPEN_READWRITE);
    execute(
        "PRAGMA temp_store=MEMORY; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; "
        "PRAGMA page_size=4096; PRAGMA auto_vacuum=NONE; PRAGMA encoding='UTF-8';");
    register_term_tokenizer(*this);
  } catch (...) {
    sqlite3_close_v2(database_);
    throw;
  }
}

Connection::Connection(const std::filesystem::path& path, std::string_view database) : path_(path), writing_(false) {
  try {
    open(":memory:", SQLITE_OPEN_READWRITE);
    // SQLite takes the bytes without const, but only reads them.
    auto* const bytes =
        const_cast<unsigned char*>(static_cast<const unsigned char*>(static_cast<const void*>(database.data())));
    const auto size = static_cast<sqlite3_int64>(database.size());
    const int code = sqlite3_deserialize(database_, "main", bytes, size, size, SQLITE_DESERIALIZE_READONLY);
    if (code != SQLITE_OK) fail(code);
    execute("PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;");
    register_term_tokenizer(*this);
  } catch (...) {
    sqlite3_close_v2(database_);
    throw;
  }
}

Connection::Connection(const std::filesystem::path& path, JournalAccess access)
    : path_(path), writing_(access != JournalAccess::read), journal_(true) {
  try {
    open_journal(access);
  } catch (...) {
    sqlite3_close_v2(database_);
    throw;
  }
}

void Connection::open_journal(JournalAccess access) {
  static constexpr int patience_ms = 10'000;
  const std::string name = std::filesystem::absolute(path_).string();
  open(name.c_str(), access == JournalAccess::read     ? SQLITE_OPEN_READONLY
                     : access == JournalAccess::create ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                                       : SQLITE_OPEN_READWRITE);
  sqlite3_busy_timeout(database_, patience_ms);
  execute("PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA secure_delete=ON;");
  if (writing_) return execute("PRAGMA synchronous=FULL;");
  // A folder that may not be written cannot hold the log's index, which a reader needs too. Without a log the file is
  // complete in itself.
  std::error_code ignored;
  if (std::filesystem::exists(path_.string() + "-wal", ignored)) return;
  const int code = sqlite3_exec(database_, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr) & 0xff;
  if (code == SQLITE_CANTOPEN || code == SQLITE_READONLY) {
    sqlite3_close_v2(database_);
    database_ = nullptr;
    open(uri_of(path_, "?immutable=1").c_str(), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
  }
}

Connection::~Connection() { sqlite3_close_v2(database_); }

void Connection::execute(const char* sql) {
  if (const int code = sqlite3_exec(database_, sql, nullptr, nullptr, nullptr); code != SQLITE_OK) fail(code);
}

void Connection::close() {
  const int code = sqlite3_close(database_);
  if (code != SQLITE_OK) fail(code);
  database_ = nullptr;
}

void Connection::fail(int code) const {
  const int kind = code & 0xff;
  if (kind == SQLITE_NOMEM) throw std::bad_alloc();
  const std::string reason = database_ != nullptr ? sqlite3_errmsg(database_) : sqlite3_errstr(code);
  if (journal_) throw_journal_fault(path_, code, reason);
  if (writing_) throw_unwritable(path_, reason);
  if (kind == SQLITE_CANTOPEN || kind == SQLITE_PERM || kind == SQLITE_AUTH) throw_unreadable(path_, reason);
  throw_damaged(path_, reason);
}

Statement::Statement(const Connection& connection, const char* sql) : connection_(connection) {
  const int code = sqlite3_prepare_v3(connection.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement_, nullptr);
  if (code != SQLITE_OK) connection.fail(code);
}
Statement::~Statement() { sqlite3_finalize(statement_); }

Statement& Statement::bind(int parameter, std::int64_t value) {
  sqlite3_bind_int64(statement_, parameter, value);
  return *this;
}
Statement& Statement::bind(int parameter, std::string_view text) {
  // A view may have no address at all, which SQLite would take for NULL.
  const char* const begin = text.empty() ? "" : text.data();
  if (const int code = sqlite3_bind_text(statement_, parameter, begin, length_of(text), SQLITE_STATIC);
      code != SQLITE_OK)
    connection_.fail(code);
  return *this;
}
Statement& Statement::bind_blob(int parameter, std::string_view bytes) {
  const char* const begin = bytes.empty() ? "" : bytes.data();
  if (const int code = sqlite3_bind_blob(statement_, parameter, begin, length_of(bytes), SQLITE_STATIC);
      code != SQLITE_OK)
    connection_.fail(code);
  return *this;
}

bool Statement::step() {
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  connection_.fail(code);
}

void Statement::run() {
  const Use use(*this);
  step();
}

void Statement::reset() noexcept {
  sqlite3_reset(statement_);
  sqlite3_clear_bindings(statement_);
}

std::int64_t Statement::changes() const noexcept { return sqlite3_changes64(connection_.get()); }

std::int64_t Statement::integer(int column) const noexcept { return sqlite3_column_int64(statement_, column); }

std::string_view Statement::text(int column) const noexcept {
  const void* const begin = sqlite3_column_blob(statement_, column);
  const int size = sqlite3_column_bytes(statement_, column);
  if (begin == nullptr || size <= 0) return {};
  return {static_cast<const char*>(begin), static_cast<std::size_t>(size)};
}

}  // namespace wegwijs
