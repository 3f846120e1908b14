#include "sheet_html.hpp"

#include <algorithm>

#include "advice_text.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/routes_text.hpp"

namespace wegwijs::cli {

namespace {

constexpr std::string_view style = R"(
@page { size: A4 portrait; margin: 10mm; }
* { box-sizing: border-box; }
body { font: 8.5pt/1.28 Arial, "Liberation Sans", Helvetica, sans-serif; color: #111; margin: 0 auto; max-width: 190mm; }
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

std::string escaped(std::string_view text) {
  std::string safe;
  for (const char sign : text) {
    switch (sign) {
      case '&': safe += "&amp;"; break;
      case '<': safe += "&lt;"; break;
      case '>': safe += "&gt;"; break;
      case '"': safe += "&quot;"; break;
      default: safe += sign;
    }
  }
  return safe;
}

std::string element(std::string_view name, std::string_view kind, const std::string& text) {
  if (text.empty()) return {};
  return "<" + std::string(name) + " class=\"" + std::string(kind) + "\">" + escaped(text) + "</" + std::string(name) + ">";
}

std::string joined_names(const std::vector<std::string>& names, std::size_t most = 99) {
  std::string text;
  for (std::size_t i = 0; i < std::min(names.size(), most); ++i) text += (text.empty() ? "" : "; ") + names[i];
  return names.size() > most ? text + " …" : text;
}

std::string day(const Session& session, Date date) {
  const std::string moment = wegwijs::moment_text(to_instant(LocalTime{std::chrono::local_days{date}}), session.language());
  return moment.substr(0, moment.rfind(','));
}

std::string first_cell(const Session& session, const SheetLine& line) {
  std::string text = element("div", "name", line.name + (line.fictional ? session.text({" (VERZONNEN)", " (INVENTED)"}) : ""));
  text += element("div", "who", line.organization);
  for (std::size_t i = 0; i < std::min(line.phones.size(), most_phones); ++i)
    text += "<div><span class=\"phone\">" + escaped(line.phones[i].number) + "</span> " + element("span", "small", line.phones[i].note) + "</div>";
  return text;
}

std::string how_cell(const Session& session, const SheetLine& line) {
  const std::string kind(to_string(line.kind));
  const Sentence words = line.kind == ReferralKind::internal ? Sentence{"intern", "internal"}
                         : line.kind == ReferralKind::warm   ? Sentence{"warm", "warm"}
                                                             : Sentence{"extern", "external"};
  std::string text = element("span", "kind " + kind, session.text(words)) + escaped(line.how);
  if (!line.hand_over.empty()) text += element("div", "note", session.text({"overdracht: {0}", "hand-over: {0}"}, {line.hand_over}));
  std::vector<std::string> needs;
  for (const Need need : line.needs) needs.push_back(need_text(session, need));
  if (!needs.empty()) text += element("div", "note", session.text({"nodig: {0}", "needed: {0}"}, {joined_names(needs)}));
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

std::string table(const Session& session, const Sheet& sheet) {
  if (sheet.lines.empty())
    return "<p>" + escaped(session.text({"Hiervoor is geen partner bekend. Verzin er geen.", "No partner is known for this. Do not guess."})) + "</p>\n";
  std::string text = "<table>\n<thead><tr>";
  for (const Sentence& head : {Sentence{"Wie", "Who"}, Sentence{"Hoe verwijs je door", "How to refer"}, Sentence{"Open, waar, voor wie", "Open, where, for whom"},
                               Sentence{"Nagegaan of gezien", "Checked or seen"}})
    text += "<th scope=\"col\">" + escaped(session.text(head)) + "</th>";
  text += "</tr></thead>\n<tbody>\n";
  for (const SheetLine& line : sheet.lines)
    text += "<tr><td>" + first_cell(session, line) + "</td><td>" + how_cell(session, line) + "</td><td>" + hours_cell(session, line) + "</td><td>" +
            checked_cell(session, line) + "</td></tr>\n";
  return text + "</tbody>\n</table>\n";
}

}  // namespace

std::string sheet_html(const Session& session, const Sheet& sheet) {
  const std::string title = sheet.desk_name + (sheet.theme_name.empty() ? "" : ": " + sheet.theme_name);
  const std::string made = day(session, date_of(to_local(sheet.at)));
  std::string text = "<!DOCTYPE html>\n<html lang=\"" + std::string(session.language() == Language::nl ? "nl" : "en") +
                     "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + escaped(title) + "</title>\n<style>" + std::string(style) +
                     "</style>\n</head>\n<body>\n<header><h1>" + escaped(title) + "</h1><p>" +
                     escaped(session.text({"stand van {0}", "as of {0}"}, {made})) + "</p></header>\n";
  if (!sheet.urgent.empty()) {
    text += "<ul class=\"urgent\" aria-label=\"" + escaped(session.text({"Bij gevaar", "In danger"})) + "\">\n";
    for (const SheetUrgent& urgent : sheet.urgent)
      text += "<li><b>" + escaped(urgent.phone) + "</b> " + escaped(joined_names(urgent.names, most_dangers)) + "</li>\n";
    text += "</ul>\n";
  }
  text += table(session, sheet);
  std::string foot = session.text({"Een nummer of tijd kan veranderd zijn: kijk bij twijfel in wegwijs, en hang elke maand een nieuw blad op.",
                                   "A number or an hour may have changed: look into wegwijs when in doubt, and put up a new sheet every month."});
  if (sheet.left_out > 0)
    foot = session.text({"Niet op dit blad: nog {0} partners; vraag wegwijs. ", "Not on this sheet: {0} more partners; ask wegwijs. "},
                        {std::to_string(sheet.left_out)}) + foot;
  return text + "<footer>" + escaped(foot) + "</footer>\n</body>\n</html>\n";
}

}  // namespace wegwijs::cli
