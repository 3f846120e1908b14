// Where a command puts a document: on stdout, or whole into a file.
#pragma once

#include <string>

#include "session.hpp"

namespace wegwijs::cli {

// To stdout where `file` is empty or "-". Throws: FileError when it cannot be written.
void put_out(Session& session, const std::string& file, const std::string& text);

}  // namespace wegwijs::cli
