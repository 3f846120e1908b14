// What a JournalFile is made of: a connection and the statements used so far.
#pragma once

#include <map>
#include <memory>

#include "store/journal_file.hpp"
#include "store/sqlite.hpp"

namespace wegwijs {

struct JournalFile::Parts {
  Parts(const std::filesystem::path& file, JournalAccess access) : path(file), connection(file, access) {}

  // The statement for a literal, made once and used again.
  Statement& statement(const char* sql) {
    auto& made = statements[sql];
    if (!made) made = std::make_unique<Statement>(connection, sql);
    return *made;
  }

  std::filesystem::path path;
  Connection connection;
  std::map<const char*, std::unique_ptr<Statement>> statements;
};

}  // namespace wegwijs
