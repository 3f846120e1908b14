#include "sheet_html.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "advice_text.hpp"
#include "reading.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/analysis_text.hpp"
#include "wegwijs/desk/markup.hpp"
#include "wegwijs/desk/routes_text.hpp"

namespace wegwijs::cli {

namespace {

constexpr std::string_view style = R"(
@page { size: A4 portrait; margin: 10mm; }
* { box-sizing: border-box; }
body { font: 8.2pt/1.25 Arial, "Liberation Sans", Helvetica, sans-serif; color: #111; margin: 0 auto; max-width: 190mm; }
@media screen { body { padding: 6mm 0; } }
h1 { font-size: 15pt; margin: 0; }
header { display: flex; justify-content: space-between; align-items: baseline; border-bottom: 1.5pt solid #111; padding-bottom: 1mm; }
header p { margin: 0; white-space: nowrap; }
.urgent { border: 1.2pt solid #a00000; margin: 2mm 0; padding: 1mm 2mm; columns: 2; column-gap: 5mm; list-style: none; }
.urgent li { break-inside: avoid; margin: 0.3mm 0; }
.urgent b { color: #a00000; font-size: 10pt; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th { text-align: left; font-size: 8pt; border-bottom: 1pt solid #111; padding: 0.6mm 1.5mm 0.6mm 0; }
td { vertical-align: top; border-bottom: 0.4pt solid #888; padding: 0.9mm 1.5mm 0.9mm 0; overflow-wrap: anywhere; hyphens: auto; }
tr { break-inside: avoid; }
th:nth-child(1) { width: 28%; } th:nth-child(2) { width: 30%; } th:nth-child(3) { width: 28%; } th:nth-child(4) { width: 14%; }
.name { font-weight: bold; font-size: 9pt; }
.who, .note { color: #333; }
.kind { font-weight: bold; text-transform: uppercase; font-size: 7.5pt; padding: 0 1mm; border: 0.8pt solid #111; margin-right: 1mm; }
.internal { border-style: solid; } .warm { border-style: dashed; } .external { border-style: dotted; }
.stale { font-weight: bold; }
.phone { font-weight: bold; white-space: nowrap; }
.small { color: #333; font-size: 7.5pt; }
footer { margin-top: 2mm; font-size: 7.5pt; color: #333; }
)";

// More do not fit beside a name, and the first ones are the ones to call.
constexpr std::size_t most_phones = 2, most_dangers = 4;

// What an A4 holds beside title, heads and foot, in lines of text of the size above; and how many signs a line of each
// of the four columns holds, and one of the two of the numbers for danger.
constexpr std::size_t page_lines = 70;
constexpr std::array<std::size_t, 4> signs_a_line{35, 37, 35, 17};
constexpr std::size_t signs_of_danger = 56;

// About how many lines a piece of HTML takes: each <div> begins one.
std::size_t lines_in(std::string_view html, std::size_t signs) {
  std::size_t lines = 0, length = 0;
  const auto end_line = [&] { lines += (std::exchange(length, 0) + signs - 1) / signs; };
  for (std::size_t at = 0; at < html.size(); ++at) {
    if (html.substr(at).starts_with("<div")) end_line();
    if (html[at] == '<')
      at = std::min(html.find('>', at), html.size());
    else if ((static_cast<unsigned char>(html[at]) & 0xC0U) != 0x80U)  // bytes that go on with a sign are none
      ++length;
  }
  end_line();
  return lines;
}

std::string element(std::string_view name, std::string_view kind, const std::string& text) {
  if (text.empty()) return {};
  return "<" + std::string(name) + " class=\"" + std::string(kind) + "\">" + xml_text(text) + "</" + std::string(name) + ">";
}

std::string first_names(std::vector<std::string> names, std::size_t most) {
  if (names.size() <= most) return joined(names, "; ");
  names.resize(most);
  return joined(names, "; ") + " …";
}

std::string day(const Session& session, Date date) {
  const std::string moment = wegwijs::moment_text(to_instant(LocalTime{std::chrono::local_days{date}}), session.language());
  return moment.substr(0, moment.rfind(','));
}

std::string first_cell(const Session& session, const SheetLine& line) {
  std::string text = element("div", "name", line.name + (line.fictional ? session.text({" (VERZONNEN)", " (INVENTED)"}) : ""));
  text += element("div", "who", line.organization);
  for (std::size_t i = 0; i < std::min(line.phones.size(), most_phones); ++i)
    text += "<div><span class=\"phone\">" + xml_text(line.phones[i].number) + "</span> " + element("span", "small", line.phones[i].note) + "</div>";
  return text;
}

std::string how_cell(const Session& session, const SheetLine& line) {
  const std::string kind(to_string(line.kind));
  std::string text = element("span", "kind " + kind, kind_word(line.kind, session.language())) + xml_text(line.how);
  if (!line.hand_over.empty()) text += element("div", "note", session.text({"overdracht: {0}", "hand-over: {0}"}, {line.hand_over}));
  std::vector<std::string> needs;
  for (const Need need : line.needs) needs.push_back(need_text(session, need));
  if (!needs.empty()) text += element("div", "note", session.text({"nodig: {0}", "needed: {0}"}, {joined(needs, "; ")}));
  return text;
}

std::string hours_cell(const Session& session, const SheetLine& line) {
  std::string text = line.hours.empty() ? element("div", "stale", session.text({"tijden niet bekend: bel eerst", "hours not known: call first"}))
                                        : element("div", "hours", line.hours);
  text += element("div", "note", line.place);
  text += element("div", "note", line.for_whom);
  return text;
}

std::string checked_cell(const Session& session, const SheetLine& line) {
  std::string text = element("div", "note", line.checked ? day(session, *line.checked) : session.text({"ouderdom onbekend", "age unknown"}));
  if (line.stale) text += element("div", "stale", session.text({"BEL EERST", "CALL FIRST"}));
  return text;
}

using Row = std::array<std::string, 4>;

std::vector<Row> rows_of(const Session& session, const Sheet& sheet) {
  std::vector<Row> rows;
  for (const SheetLine& line : sheet.lines)
    rows.push_back({first_cell(session, line), how_cell(session, line), hours_cell(session, line), checked_cell(session, line)});
  return rows;
}

// In halves, with the space between two rows.
std::size_t half_lines_of(const Row& row) {
  std::size_t most = 0;
  for (std::size_t column = 0; column < row.size(); ++column) most = std::max(most, lines_in(row[column], signs_a_line[column]));
  return 2 * most + 1;
}

// Drops the last rows until what is left fits on the page. Returns: how many went.
std::size_t fit_to_page(std::vector<Row>& rows, const std::string& urgent) {
  std::size_t half_lines = lines_in(urgent, signs_of_danger) + 4, kept = 0;
  while (kept < rows.size() && (half_lines += half_lines_of(rows[kept])) <= 2 * page_lines) ++kept;
  kept = std::max<std::size_t>(kept, 1);
  if (kept >= rows.size()) return 0;
  const std::size_t dropped = rows.size() - kept;
  rows.resize(kept);
  return dropped;
}

std::string table(const Session& session, const std::vector<Row>& rows) {
  if (rows.empty())
    return "<p>" + xml_text(session.text({"Hiervoor is geen partner bekend. Verzin er geen.", "No partner is known for this. Do not guess."})) + "</p>\n";
  std::string text = "<table>\n<thead><tr>";
  for (const Sentence& head : {Sentence{"Wie", "Who"}, Sentence{"Hoe verwijs je door", "How to refer"}, Sentence{"Open, waar, voor wie", "Open, where, for whom"},
                               Sentence{"Nagegaan of gezien", "Checked or seen"}})
    text += "<th scope=\"col\">" + xml_text(session.text(head)) + "</th>";
  text += "</tr></thead>\n<tbody>\n";
  for (const Row& row : rows) {
    text += "<tr>";
    for (const std::string& cell : row) text += "<td>" + cell + "</td>";
    text += "</tr>\n";
  }
  return text + "</tbody>\n</table>\n";
}

std::string dangers(const Session& session, const Sheet& sheet) {
  if (sheet.urgent.empty()) return {};
  std::string text = "<ul class=\"urgent\" aria-label=\"" + xml_text(session.text({"Bij gevaar", "In danger"})) + "\">\n";
  for (const SheetUrgent& urgent : sheet.urgent)
    text += "<li><div><b>" + xml_text(urgent.phone) + "</b> " + xml_text(first_names(urgent.names, most_dangers)) + "</div></li>\n";
  return text + "</ul>\n";
}

}  // namespace

std::string sheet_html(const Session& session, const Sheet& sheet, bool one_page) {
  const std::string title = sheet.desk_name + (sheet.theme_name.empty() ? "" : ": " + sheet.theme_name);
  const std::string made = day(session, date_of(to_local(sheet.at)));
  const std::string urgent = dangers(session, sheet);
  std::vector<Row> rows = rows_of(session, sheet);
  const std::size_t left_out = sheet.left_out + (one_page ? fit_to_page(rows, urgent) : 0);
  std::string foot = session.text({"Een nummer of tijd kan veranderd zijn: kijk bij twijfel in wegwijs, en hang elke maand een nieuw blad op.",
                                   "A number or an hour may have changed: look into wegwijs when in doubt, and put up a new sheet every month."});
  if (left_out > 0)
    foot = session.text({"Niet op dit blad: nog {0} partners; vraag wegwijs. ", "Not on this sheet: {0} more partners; ask wegwijs. "},
                        {std::to_string(left_out)}) + foot;
  return "<!DOCTYPE html>\n<html lang=\"" + std::string(session.language() == Language::nl ? "nl" : "en") +
         "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + xml_text(title) + "</title>\n<style>" + std::string(style) +
         "</style>\n</head>\n<body>\n<header><h1>" + xml_text(title) + "</h1><p>" +
         xml_text(session.text({"stand van {0}", "as of {0}"}, {made})) + "</p></header>\n" + urgent + table(session, rows) +
         "<footer>" + xml_text(foot) + "</footer>\n</body>\n</html>\n";
}

}  // namespace wegwijs::cli
