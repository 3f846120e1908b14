// What a file says of itself.
#pragma once

#include "store/sqlite.hpp"
#include "wegwijs/store/store.hpp"

namespace wegwijs {

// Completes the table `meta` and SQLite's header with what this program is.
void write_meta(Connection& connection, const StoreInfo& info);

// Throws: VersionError when another version of the program made the file; FileError for nonsense.
StoreInfo read_meta(const Connection& connection, const std::filesystem::path& path);

}  // namespace wegwijs
