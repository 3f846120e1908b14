// Erasing, checking and copying a journal file.
#include <sqlite3.h>

#include <system_error>

#include "store/journal_faults.hpp"
#include "store/journal_file.hpp"
#include "store/journal_parts.hpp"
#include "base/new_file.hpp"

namespace wegwijs {

namespace fs = std::filesystem;

std::size_t JournalFile::remove(EntryKey key) {
  std::int64_t removed = 0;
  transaction([&] {
    for (const char* sql : {"DELETE FROM question WHERE key = ?1", "DELETE FROM signal WHERE key = ?1",
                            "DELETE FROM missed_term WHERE key = ?1"}) {
      Statement statement(parts_->connection, sql);
      statement.bind(1, key).run();
      removed += statement.changes();
    }
    Statement(parts_->connection, "DELETE FROM referral WHERE question = ?1").bind(1, key).run();
  });
  return static_cast<std::size_t>(removed);
}

std::size_t JournalFile::remove_before(EntryKey key) {
  std::int64_t removed = 0;
  transaction([&] {
    for (const char* sql : {"DELETE FROM question WHERE key < ?1", "DELETE FROM signal WHERE key < ?1",
                            "DELETE FROM missed_term WHERE key < ?1"}) {
      Statement statement(parts_->connection, sql);
      statement.bind(1, key).run();
      removed += statement.changes();
    }
    Statement(parts_->connection, "DELETE FROM referral WHERE question < ?1").bind(1, key).run();
  });
  return static_cast<std::size_t>(removed);
}

bool JournalFile::erase_traces(bool everywhere) {
  if (everywhere) parts_->connection.execute("VACUUM");
  Statement checkpoint(parts_->connection, "PRAGMA wal_checkpoint(TRUNCATE)");
  return checkpoint.step() && checkpoint.integer(0) == 0;
}

std::vector<std::string> JournalFile::faults() const {
  std::vector<std::string> found;
  Statement check(parts_->connection, "PRAGMA integrity_check(100)");
  while (check.step())
    if (check.text(0) != "ok") found.emplace_back(check.text(0));
  if (!found.empty()) return found;
  Statement orphans(
      parts_->connection,
      "SELECT count(*) FROM referral WHERE NOT EXISTS(SELECT 1 FROM question WHERE key = referral.question)");
  if (orphans.step() && orphans.integer(0) > 0)
    found.push_back(std::to_string(orphans.integer(0)) + " referrals without their question");
  Statement twice(parts_->connection,
                  "SELECT count(*) FROM (SELECT 1 FROM referral GROUP BY question, position HAVING count(*) > 1)");
  if (twice.step() && twice.integer(0) > 0) found.push_back(std::to_string(twice.integer(0)) + " referrals twice");
  return found;
}

void JournalFile::copy_to(const fs::path& target) const {
  std::error_code fault;
  if (fs::equivalent(target, path(), fault)) throw_same_journal(target);
  if (fs::exists(target, fault) && fs::file_size(target, fault) > 0)
    JournalFile(target, JournalAccess::read);  // else it throws
  NewFile file(target, FileReaders::group);
  {
    Connection copy(file.path(), JournalAccess::write);
    sqlite3_backup* backup = sqlite3_backup_init(copy.get(), "main", parts_->connection.get(), "main");
    if (backup == nullptr) copy.fail(sqlite3_errcode(copy.get()));
    int code = SQLITE_OK;
    do {
      code = sqlite3_backup_step(backup, -1);
      if (code == SQLITE_BUSY || code == SQLITE_LOCKED) sqlite3_sleep(20);
    } while (code == SQLITE_BUSY || code == SQLITE_LOCKED);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE) copy.fail(code);
    // One file without a log beside it, so that it can be carried on a stick.
    copy.execute("PRAGMA journal_mode=DELETE;");
    copy.close();
  }
  file.finish();
}

}  // namespace wegwijs
