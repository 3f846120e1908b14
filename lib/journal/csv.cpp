#include "journal/csv.hpp"

#include <algorithm>

#include "wegwijs/journal/exchange.hpp"

namespace wegwijs {

CsvTable read_csv(std::string_view text) {
  CsvTable table;
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
  const std::string_view first = text.substr(0, text.find('\n'));
  const auto count = [&](char sign) { return std::count(first.begin(), first.end(), sign); };
  const char separator = count(';') > count(',') ? ';' : ',';

  int line = 1, quote_line = 0;
  CsvRow row{line, {}};
  std::string cell;
  bool quoted = false;
  const auto end_cell = [&] {
    row.cells.push_back(std::move(cell));
    cell.clear();
  };
  const auto end_row = [&] {
    end_cell();
    if (row.cells.size() > 1 || !row.cells[0].empty()) table.rows.push_back(std::move(row));
    row = {line + 1, {}};
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
      cell += '"';
      ++i;
    } else if (c == '"' && (quoted || cell.empty())) {
      quoted = !quoted;
      quote_line = line;
    } else if (!quoted && c == separator) {
      end_cell();
    } else if (!quoted && c == '\n') {
      end_row();
      ++line;
    } else if (quoted || c != '\r') {
      cell += c;
      line += c == '\n' ? 1 : 0;
    }
  }
  if (quoted) table.unclosed_quote = quote_line;
  if (!cell.empty() || !row.cells.empty()) end_row();
  return table;
}

std::string csv_cell(std::string_view text) {
  std::string made(text);
  if (!made.empty() && std::string_view("=+-@\t").find(made[0]) != std::string_view::npos) made.insert(0, "'");
  if (made.find_first_of(",;\"\n\r") == std::string::npos) return made;
  std::string quoted = "\"";
  for (const char c : made) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + "\"";
}

}  // namespace wegwijs
