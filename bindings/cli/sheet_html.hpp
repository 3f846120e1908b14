// A sheet of partners as a page to print: HTML with its style inside, nothing fetched from anywhere.
#pragma once

#include <string>

#include "session.hpp"
#include "wegwijs/desk/sheet.hpp"

namespace wegwijs::cli {

// Made for an A4 upright. Readable without colour. `one_page`: the last partners are left out, and that is told, where
// all of them together would not fit on one.
std::string sheet_html(const Session& session, const Sheet& sheet, bool one_page);

}  // namespace wegwijs::cli
