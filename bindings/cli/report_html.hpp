// A report of the journal as one HTML page: tables, and plots as inline SVG. Nothing is fetched, no script runs.
#pragma once

#include <string>

#include "wegwijs/desk/journal_report.hpp"

namespace wegwijs::cli {

std::string report_page(const JournalReport& report);

}  // namespace wegwijs::cli
