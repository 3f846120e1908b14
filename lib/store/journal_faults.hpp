// What can be wrong with a journal file, said once.
#pragma once

#include <filesystem>
#include <string>

namespace wegwijs {

// The error for a result code of SQLite. Throws: FileError, std::bad_alloc.
[[noreturn]] void throw_journal_fault(const std::filesystem::path& path, int code, const std::string& reason);
[[noreturn]] void throw_journal_missing(const std::filesystem::path& path);
[[noreturn]] void throw_same_journal(const std::filesystem::path& path);
[[noreturn]] void throw_no_journal(const std::filesystem::path& path);
[[noreturn]] void throw_journal_damaged(const std::filesystem::path& path, const std::string& reason);
[[noreturn]] void throw_journal_version(const std::filesystem::path& path, int theirs, int ours);

}  // namespace wegwijs
