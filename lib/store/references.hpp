// The table back_reference: which records of a catalog refer to which, as numbers.
#pragma once

#include <filesystem>

#include "model/catalog_index.hpp"
#include "store/sqlite.hpp"

namespace wegwijs {

void write_references(Connection& connection, const Catalog::Index& index);

// Gives an index that has its records, and no references yet, those of the table. `path` is the file they come from.
// Throws: FileError.
void read_references(const Connection& connection, const std::filesystem::path& path, Catalog::Index& index);

}  // namespace wegwijs
