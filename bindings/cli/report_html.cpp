#include "report_html.hpp"

#include <algorithm>
#include <vector>

#include "report_plot.hpp"
#include "wegwijs/desk/markup.hpp"

namespace wegwijs::cli {

namespace {

constexpr std::string_view style = R"(
@page { size: A4 portrait; margin: 14mm; }
* { box-sizing: border-box; }
body { font: 10pt/1.4 Arial, "Liberation Sans", Helvetica, sans-serif; color: #111; margin: 0 auto; max-width: 210mm; padding: 6mm; }
h1 { font-size: 18pt; margin: 0; }
h2 { font-size: 12.5pt; margin: 9mm 0 1mm; border-bottom: 1pt solid #111; text-transform: none; }
h2::first-letter { text-transform: uppercase; }
.period { color: #333; margin: 0 0 3mm; }
.notes { background: #f3f3f3; border-left: 3pt solid #0072B2; padding: 2mm 4mm; margin: 3mm 0; }
.notes p { margin: 1mm 0; }
.own { border-left-color: #D55E00; }
.note { color: #333; font-size: 9pt; margin: 1mm 0 2mm; }
svg { width: 100%; height: auto; margin: 2mm 0; font: 11px Arial, "Liberation Sans", sans-serif; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 9pt; }
th { text-align: right; vertical-align: bottom; border-bottom: 0.8pt solid #111; padding: 1mm 2mm; }
td { text-align: right; vertical-align: top; border-bottom: 0.4pt solid #bbb; padding: 0.8mm 2mm; white-space: nowrap; }
th:first-child, td:first-child, .word { text-align: left; white-space: normal; }
.wide { font-size: 7pt; } .wide th, .wide td { padding: 0.8mm 1mm; hyphens: auto; }
.withheld td { font-style: italic; }
.none { color: #555; }
section { break-inside: auto; } tr, svg { break-inside: avoid; } h2 { break-after: avoid; }
footer { margin-top: 8mm; font-size: 8pt; color: #444; }
@media screen and (max-width: 600px) { body { padding: 3mm; } }
)";

std::string element(std::string_view name, std::string_view kind, std::string_view text) {
  if (text.empty()) return {};
  const std::string attribute = kind.empty() ? "" : " class=\"" + std::string(kind) + "\"";
  return "<" + std::string(name) + attribute + ">" + xml_text(text) + "</" + std::string(name) + ">";
}

// More columns than this are set smaller, so that they fit on paper.
constexpr std::size_t most_columns = 9;

bool holds_words(const ReportTable& table, std::size_t column) {
  return std::any_of(table.rows.begin(), table.rows.end(),
                     [&](const ReportRow& row) { return !row.cells[column].text.empty(); });
}

std::string table_of(const ReportTable& table, Language language) {
  std::string text = table.columns.size() > most_columns ? "<table class=\"wide\">" : "<table>";
  text += "\n<thead><tr><th>" + xml_text(table.row_name) + "</th>";
  std::vector<std::string> kinds;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    kinds.push_back(holds_words(table, i) ? " class=\"word\">" : ">");
    text += "<th" + kinds.back() + xml_text(table.columns[i].name) + "</th>";
  }
  text += "</tr></thead>\n<tbody>\n";
  for (const ReportRow& row : table.rows) {
    text += row.key == "withheld" ? "<tr class=\"withheld\">" : "<tr>";
    text += "<td>" + xml_text(row.name) + "</td>";
    for (std::size_t i = 0; i < row.cells.size(); ++i)
      text += "<td" + kinds[i] + xml_text(cell_text(row.cells[i], table.columns[i], language)) + "</td>";
    text += "</tr>\n";
  }
  return "<div class=\"scroll\">" + text + "</tbody></table></div>\n";
}

std::string section_of(const ReportTable& table, Language language) {
  std::string text = "<section>\n" + element("h2", "", table.title) + "\n" + element("p", "note", table.note) + "\n";
  if (table.rows.empty())
    return text + element("p", "none", say({"Niets te tellen.", "Nothing to count."}, language)) + "\n</section>\n";
  return text + report_plot(table, language) + table_of(table, language) + "</section>\n";
}

}  // namespace

std::string report_page(const JournalReport& report) {
  const Language language = report.language;
  std::string page = "<!DOCTYPE html>\n<html lang=\"" + std::string(language == Language::nl ? "nl" : "en") +
                     "\">\n<head>\n<meta charset=\"utf-8\">\n"
                     "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                     "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n" +
                     element("title", "", report.title) + "\n<style>" + std::string(style) + "</style>\n</head>\n<body>\n" +
                     element("h1", "", report.title) + "\n" + element("p", "period", report.period) + "\n";
  page += report.publishable ? "<div class=\"notes\">" : "<div class=\"notes own\">";
  for (const std::string& note : report.notes) page += element("p", "", note);
  page += "</div>\n";
  for (const ReportTable& table : report.tables) page += section_of(table, language);
  return page + element("footer", "", "wegwijs") + "\n</body>\n</html>\n";
}

}  // namespace wegwijs::cli
