#include "store/journal_file.hpp"

#include <sqlite3.h>

#include <charconv>
#include <system_error>

#include "base/format.hpp"
#include "store/journal_faults.hpp"
#include "store/journal_parts.hpp"
#include "store/journal_schema.hpp"

namespace wegwijs {

namespace fs = std::filesystem;

namespace {

// A file up to this size is looked through on opening; some milliseconds.
constexpr std::uintmax_t looked_through = 16U << 20U;

std::int64_t number(Connection& connection, const char* sql) {
  Statement statement(connection, sql);
  return statement.step() ? statement.integer(0) : 0;
}

void create(Connection& connection) {
  connection.execute(journal_schema);
  connection.execute(
      format("PRAGMA application_id={}; PRAGMA user_version={};", journal_application_id, journal_version).c_str());
}

// SQLite does not wait by itself for who changes the mode at the same moment.
void keep_a_log(Connection& connection) {
  for (int attempt = 0;; ++attempt) {
    const int code = sqlite3_exec(connection.get(), "PRAGMA journal_mode=WAL", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK) return;
    if ((code & 0xff) != SQLITE_BUSY || attempt == 200) connection.fail(code);
    sqlite3_sleep(20);
  }
}

// Two processes may begin one file at the same moment: who comes second finds it made.
void create_once(Connection& connection) {
  keep_a_log(connection);
  connection.execute("BEGIN IMMEDIATE");
  try {
    const bool fresh = number(connection, "PRAGMA application_id") == 0 &&
                       number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
    if (fresh) create(connection);
    connection.execute("COMMIT");
  } catch (...) {
    sqlite3_exec(connection.get(), "ROLLBACK", nullptr, nullptr, nullptr);
    throw;
  }
}

void require_sound(Connection& connection, const fs::path& path) {
  if (number(connection, "PRAGMA application_id") != journal_application_id) throw_no_journal(path);
  if (const auto version = number(connection, "PRAGMA user_version"); version != journal_version)
    throw_journal_version(path, static_cast<int>(version), journal_version);
  std::error_code fault;
  if (const auto size = fs::file_size(path, fault); fault || size > looked_through) return;
  Statement check(connection, "PRAGMA quick_check(1)");
  if (check.step() && check.text(0) != "ok") throw_journal_damaged(path, std::string(check.text(0)));
}

}  // namespace

JournalFile::JournalFile(const fs::path& path, JournalAccess access) {
  std::error_code fault;
  const bool exists = fs::exists(path, fault);
  if (!exists && access != JournalAccess::create) throw_journal_missing(path);
  if (fs::is_directory(path, fault)) throw_no_journal(path);
  parts_ = std::make_unique<Parts>(path, access);
  Connection& connection = parts_->connection;
  // Nobody else's file is turned into a journal, not even its first page.
  const bool empty = !exists || fs::file_size(path, fault) == 0;
  // Tables are looked for first: another process may make it a journal between the two questions.
  const bool creates = access == JournalAccess::create;
  const bool has_tables = creates && !empty && number(connection, "SELECT count(*) FROM sqlite_schema") > 0;
  if (creates && (empty || number(connection, "PRAGMA application_id") == 0)) {
    if (has_tables) throw_no_journal(path);
    try {
      create_once(connection);
    } catch (...) {
      parts_.reset();
      // A disk that is full would leave a file of nothing.
      if (!exists && fs::file_size(path, fault) == 0) fs::remove(path, fault);
      throw;
    }
    // Others may read what is counted, but a journal is for its library alone.
    if (empty) fs::permissions(path, fs::perms::others_all, fs::perm_options::remove, fault);
  }
  require_sound(connection, path);
}
JournalFile::JournalFile(JournalFile&&) noexcept = default;
JournalFile& JournalFile::operator=(JournalFile&&) noexcept = default;
JournalFile::~JournalFile() = default;

const fs::path& JournalFile::path() const noexcept { return parts_->path; }

namespace {

constexpr char read_setting[] = "SELECT value FROM setting WHERE name = ?1";
constexpr char write_setting[] =
    "INSERT INTO setting(name, value) VALUES(?1, ?2) ON CONFLICT(name) DO UPDATE SET value = excluded.value";

std::string publication_name(int year) { return "published-" + std::to_string(year); }

int number_of(std::string_view text, int otherwise) {
  int value = otherwise;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

}  // namespace

JournalPolicy JournalFile::policy() const {
  JournalPolicy policy;
  const auto setting = [&](std::string_view name, int otherwise) {
    Statement& statement = parts_->statement(read_setting);
    const Use use(statement);
    return statement.bind(1, name).step() ? number_of(statement.text(0), otherwise) : otherwise;
  };
  policy.retention_days = setting("retention_days", policy.retention_days);
  policy.notes = setting("notes", policy.notes ? 1 : 0) == 1;
  policy.missed_terms = setting("missed_terms", policy.missed_terms ? 1 : 0) == 1;
  return policy;
}

void JournalFile::set_policy(const JournalPolicy& policy) {
  const auto set = [&](std::string_view name, int value) {
    const std::string text = std::to_string(value);
    parts_->statement(write_setting).bind(1, name).bind(2, text).run();
  };
  transaction([&] {
    set("retention_days", policy.retention_days);
    set("notes", policy.notes ? 1 : 0);
    set("missed_terms", policy.missed_terms ? 1 : 0);
  });
}

std::optional<std::string> JournalFile::publication(int year) const {
  Statement& statement = parts_->statement(read_setting);
  const Use use(statement);
  const std::string name = publication_name(year);
  if (!statement.bind(1, std::string_view(name)).step()) return std::nullopt;
  return std::string(statement.text(0));
}

void JournalFile::keep_publication(int year, std::string_view text) {
  transaction([&] {
    if (publication(year)) return;
    const std::string name = publication_name(year);
    parts_->statement(write_setting).bind(1, std::string_view(name)).bind(2, text).run();
  });
}

void JournalFile::transaction(const std::function<void()>& work) {
  parts_->statement("BEGIN IMMEDIATE").run();
  try {
    work();
    parts_->statement("COMMIT").run();
  } catch (...) {
    sqlite3_exec(parts_->connection.get(), "ROLLBACK", nullptr, nullptr, nullptr);
    throw;
  }
}

}  // namespace wegwijs
