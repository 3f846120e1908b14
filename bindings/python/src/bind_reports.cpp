// Reports over a journal, joined with the map.
#include "doors.hpp"
#include "method.hpp"
#include "opened.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/journal_report.hpp"
#include "wegwijs/journal/publication.hpp"

namespace wegwijs::python {

namespace {

const KnowledgeBase& kb_in(nb::handle kb) {
  if (!nb::isinstance<Opened>(kb)) expected("a KnowledgeBase", kb);
  return nb::inst_ptr<Opened>(kb)->kb;
}

// `today` is the clock's day where it is left out.
ReportOptions options_of(const Call& call) {
  auto options = call.options<ReportOptions>();
  if (options.today == Date{}) options.today = date_of(to_local(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())));
  return options;
}

void bind_shapes(nb::module_& module) {
  shape<ReportCell>(module, "ReportCell", "A number, a word, or neither: not known, does not apply.")
      .field<&ReportCell::number>("number", "The number; None where it is a word or neither.")
      .field<&ReportCell::text>("text", "The word; empty where it is a number or neither.");
  shape<ReportColumn>(module, "ReportColumn", "One column of a report's table.")
      .field<&ReportColumn::key>("key", "Stable.")
      .field<&ReportColumn::name>("name", "Its name.")
      .field<&ReportColumn::decimals>("decimals", "Of its numbers, as people read them.");
  shape<ReportRow>(module, "ReportRow", "One row of a report's table.")
      .field<&ReportRow::key>("key", "Stable: an id or a word of a closed list; none, withheld, total.")
      .field<&ReportRow::name>("name", "Its name.")
      .field<&ReportRow::cells>("cells", "One for each column.");
  shape<ReportTable>(module, "ReportTable", "One table of a report.")
      .field<&ReportTable::key>("key", "Stable.")
      .field<&ReportTable::title>("title", "What it is about.")
      .field<&ReportTable::note>("note", "What is counted, where the title does not say it.")
      .field<&ReportTable::row_name>("row_name", "What the rows are.")
      .field<&ReportTable::columns>("columns", "Its columns.")
      .field<&ReportTable::rows>("rows", "Its rows.")
      .field<&ReportTable::plot>("plot", "How it is best drawn.")
      .field<&ReportTable::plotted>("plotted", "Keys of the columns that are drawn.");
  shape<JournalReport>(module, "JournalReport", "A report: tables of words and numbers, the same as on the command line.")
      .field<&JournalReport::kind>("kind", "What it is about.")
      .field<&JournalReport::title>("title", "What it is about, in words.")
      .field<&JournalReport::period>("period", "Of when, in words.")
      .field<&JournalReport::notes>("notes", "What a reader must know.")
      .field<&JournalReport::publishable>("publishable", "Whether it may be shown to others.")
      .field<&JournalReport::language>("language", "Of its words.")
      .field<&JournalReport::tables>("tables", "The tables.");
  options<ReportOptions>("report")
      .field<&ReportOptions::kind>("kind", "What it is about.")
      .field<&ReportOptions::from>("from", "The first day; None = from the beginning.")
      .field<&ReportOptions::to>("to", "The last day; None = to the end.")
      .field<&ReportOptions::desk>("desk", "Only this desk.")
      .field<&ReportOptions::library>("library", "Only desks of this library.")
      .field<&ReportOptions::municipality>("municipality", "Only desks in this municipality.")
      .field<&ReportOptions::theme>("theme", "Only questions about this theme or one below it.")
      .field<&ReportOptions::product>("product", "Only questions about this product.")
      .field<&ReportOptions::referral_kind>("referral_kind", "Only questions with such a referral, and such referrals.")
      .field<&ReportOptions::by>("by", "One table, divided by a word of report_divisions().")
      .field<&ReportOptions::across>("across", "Its columns, divided by another word.")
      .field<&ReportOptions::year>("year", "Of the kind year: the calendar year; 0 = that of `today`, so far.")
      .field<&ReportOptions::published>("published", "This year as it was published; nothing else may be chosen but `by`.")
      .field<&ReportOptions::today>("today", "The day of the report; None = today.")
      .field<&ReportOptions::language>("language", "Of its words.");
}

void bind_tables() {
  const nb::handle report = shape_of<JournalReport>().type, table = shape_of<ReportTable>().type;
  method(report, {"to_json", "", nullptr, "str", "As the JSON that `wegwijs report --json` prints."},
         [](const Call& call) { return converted(to_json(call.on<JournalReport>())); });
  method(report, {"to_csv", "", nullptr, "str", "Its tables one after another as CSV."},
         [](const Call& call) { return converted(to_csv(call.on<JournalReport>())); });
  method(table, {"to_csv", "", nullptr, "str", "As CSV: a header and a line for each row."},
         [](const Call& call) { return converted(to_csv(call.on<ReportTable>())); });
  shows_itself(report, "report_of_journal");
  shows_itself(table, "report_table");
  becomes_table(table, "rows");
}

}  // namespace

void bind_reports(nb::module_& module) {
  bind_shapes(module);
  bind_tables();
  const nb::object journal = module.attr("Journal");
  method(journal,
         {"report", "kb: KnowledgeBase", &shape_of<ReportOptions>(), "JournalReport",
          "What was asked, where people were sent, what became of it, what the map misses, what is illogical, how many people a "
          "desk reaches. Exact numbers, for the library's own use; with `published` those that may be published.\n\nRaises "
          "NotFound for an id that the map has not, InvalidArgument for a word that is no division and for a year that was not "
          "published."},
         [](const Call& call) { return owned(journal_report(kb_in(call.value(0)), call.on<Journal>(), options_of(call))); });
  method(journal, {"publish", "year: int, kb: KnowledgeBase, today: datetime.date = ...", nullptr, "None",
                   "Draws a year up for publication and keeps it, once and for good. Raises InvalidArgument while the year is not over."},
         [](const Call& call) -> nb::object {
           const Date today = call.has(2) ? call.get<Date>(2)
                                          : date_of(to_local(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())));
           publish(call.on<Journal>(), call.get<int>(0), kb_in(call.value(1)).catalog(), today);
           return nb::none();
         });
  method(module.attr("KnowledgeBase"),
         {"reach_of_source", "", &shape_of<ReportOptions>(), "JournalReport",
          "How many people desks reached by the figures that the map carries from a source: printed ratios beside computed ones."},
         [](const Call& call) { return owned(reach_of_source(kb_in(call.self()), options_of(call))); });
  function(module, {"report_divisions", "", nullptr, "tuple[str, ...]", "The words by which a report can be divided."},
           [](const Call&) { return converted(report_divisions()); });
}

}  // namespace wegwijs::python
