// The seal at the end of a file: its length and a checksum, so that damage is noticed before anything is read.
//
// SQLite ignores what comes after its last page, so a sealed file is still a database that any SQLite tool opens.
#pragma once

#include <filesystem>

namespace wegwijs {

// Appends the seal. Throws: FileError.
void seal_file(const std::filesystem::path& path);

// Throws: FileError when there is no file, it is not ours, cut short or damaged; VersionError for another format.
void check_seal(const std::filesystem::path& path);

}  // namespace wegwijs
