// Reads comma or semicolon separated values (RFC 4180, and what spreadsheets make of it).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wegwijs {

struct CsvRow {
  int line = 1;  // on which the row begins
  std::vector<std::string> cells;
};

struct CsvTable {
  std::vector<CsvRow> rows;  // the first one holds the names of the columns
  int unclosed_quote = 0;    // the line of a quote that never ends; 0 = none
};

// Blank lines are left out; a byte order mark is passed over. The first line tells which separator is used.
CsvTable read_csv(std::string_view text);

}  // namespace wegwijs
