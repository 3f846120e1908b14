// Reports as JSON, CSV and words.
#include <cmath>
#include <nlohmann/json.hpp>

#include "base/format.hpp"
#include "wegwijs/desk/journal_report.hpp"
#include "wegwijs/journal/exchange.hpp"

namespace wegwijs {

using Json = nlohmann::ordered_json;

namespace {

// The largest whole number that a double holds exactly.
constexpr double most_whole = 9007199254740992.0;

bool is_whole(double value) { return value == std::floor(value) && std::abs(value) < most_whole; }

Json json_of(const ReportCell& cell) {
  if (cell.number) return is_whole(*cell.number) ? Json(static_cast<std::int64_t>(*cell.number)) : Json(*cell.number);
  return cell.text.empty() ? Json(nullptr) : Json(cell.text);
}

// All that a double tells, with a point.
std::string plain(double value) {
  return is_whole(value) ? std::to_string(static_cast<std::int64_t>(value)) : format("{}", value);
}

std::string csv_of(const ReportCell& cell) { return cell.number ? plain(*cell.number) : csv_cell(cell.text); }

std::string csv(const ReportTable& table, const std::string& lead) {
  std::string text = csv_cell(lead) + ",name";
  for (const ReportColumn& column : table.columns) text += "," + csv_cell(column.key);
  text += "\n";
  for (const ReportRow& row : table.rows) {
    text += csv_cell(row.key) + "," + csv_cell(row.name);
    for (const ReportCell& cell : row.cells) text += "," + csv_of(cell);
    text += "\n";
  }
  return text;
}

// 1234567 becomes 1.234.567 in Dutch, 1,234,567 in English.
std::string with_separators(std::string digits, char separator) {
  for (std::size_t i = digits.size(); i > 3 && digits[i - 4] != '-';) {
    i -= 3;
    digits.insert(i, 1, separator);
  }
  return digits;
}

}  // namespace

std::string to_json(const JournalReport& report) {
  Json json{{"report", to_string(report.kind)},
            {"title", report.title},
            {"period", report.period},
            {"publishable", report.publishable},
            {"notes", report.notes},
            {"tables", Json::array()}};
  for (const ReportTable& table : report.tables) {
    Json columns = Json::array(), rows = Json::array();
    for (const ReportColumn& column : table.columns) columns.push_back({{"key", column.key}, {"name", column.name}});
    for (const ReportRow& row : table.rows) {
      Json entry{{"id", row.key}, {"name", row.name}};
      for (std::size_t i = 0; i < row.cells.size(); ++i) entry[table.columns[i].key] = json_of(row.cells[i]);
      rows.push_back(std::move(entry));
    }
    json["tables"].push_back({{"key", table.key},
                              {"title", table.title},
                              {"note", table.note},
                              {"columns", std::move(columns)},
                              {"rows", std::move(rows)}});
  }
  return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

std::string to_csv(const ReportTable& table) { return csv(table, "id"); }

std::string to_csv(const JournalReport& report) {
  if (report.tables.size() == 1) return to_csv(report.tables.front());
  std::string text;
  for (const ReportTable& table : report.tables) text += (text.empty() ? "" : "\n") + csv(table, table.key);
  return text;
}

std::string cell_text(const ReportCell& cell, const ReportColumn& column, Language language) {
  if (!cell.number) return cell.text.empty() ? "–" : cell.text;
  std::string text = format("{:.{}f}", *cell.number, column.decimals);
  const auto point = text.find('.');
  const std::string whole = with_separators(text.substr(0, point), language == Language::nl ? '.' : ',');
  if (point == std::string::npos) return whole;
  return whole + (language == Language::nl ? "," : ".") + text.substr(point + 1);
}

}  // namespace wegwijs
