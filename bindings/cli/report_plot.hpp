// A table of a report as a picture: SVG to stand inside a page.
#pragma once

#include <string>

#include "wegwijs/desk/journal_report.hpp"

namespace wegwijs::cli {

// Empty where the table is not to be drawn or holds no numbers above nought.
std::string report_plot(const ReportTable& table, Language language);

}  // namespace wegwijs::cli
