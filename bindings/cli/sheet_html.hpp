// A sheet of partners as a page to print: HTML with its style inside, nothing fetched from anywhere.
#pragma once

#include <string>

#include "session.hpp"
#include "wegwijs/desk/sheet.hpp"

namespace wegwijs::cli {

// Made for one A4 upright. Readable without colour.
std::string sheet_html(const Session& session, const Sheet& sheet);

}  // namespace wegwijs::cli
