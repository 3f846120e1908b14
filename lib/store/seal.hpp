// The seal at the end of a file: its length, where its parts are, and a checksum, so that damage is noticed before
// anything is read.
//
// A sealed file is SQLite's pages, then the index (posting_format.hpp), then the seal. SQLite ignores what comes after
// its last page, so it is still a database that any SQLite tool opens.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace wegwijs {

inline constexpr std::size_t seal_size = 32;

// Appends the seal. `database` = size of SQLite's pages. Throws: FileError.
void seal_file(const std::filesystem::path& path, std::uint64_t database);

// `bytes` are those of the file at `path`. Returns: the index in them.
// Throws: FileError when the file is not ours, cut short or damaged; VersionError for another format.
std::string_view check_seal(const std::filesystem::path& path, std::string_view bytes);

}  // namespace wegwijs
