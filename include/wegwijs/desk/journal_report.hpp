// Reports over the journal, joined with the map: what was asked, where people were sent and what became of it, what the
// map misses, what is illogical, how many people a desk reaches, and what a library gives account of in a year.
//
//   const Journal journal = Journal::open_for_reading("journal.wegwijs");
//   JournalReport found = journal_report(kb, journal, {.kind = ReportKind::questions, .by = "theme", .across = "desk", .today = day});
//   std::cout << to_csv(found.tables.at(0));
//
// A report is tables of words and numbers, the same from every door. Numbers are exact and for the library's own use,
// unless `published` names a year: then they are those that may be published (journal/publication.hpp).
//
// Threads:   as Journal for the journal; the knowledge base may be used by others at the same time.
// Lifetime:  results own their data.
// Cost:      one pass over the journal's rows of the period, and one over the counts for each table.
// Not for:   deciding where people are sent.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wegwijs/desk/knowledge_base.hpp"
#include "wegwijs/journal/journal.hpp"

namespace wegwijs {

enum class ReportKind { questions, referrals, reach, unmet, signals, year };
template <>
struct EnumNames<ReportKind> {
  static constexpr auto values =
      std::to_array<std::string_view>({"questions", "referrals", "reach", "unmet", "signals", "year"});
};

// All but `kind` and `today` may stay as they are: everything, divided as the report itself does.
struct ReportOptions {
  ReportKind kind = ReportKind::questions;
  std::optional<Date> from;                  // first day
  std::optional<Date> to;                    // last day
  DeskId desk;                               // only this desk
  OrganizationId library;                    // only desks of this library
  AreaId municipality;                       // only desks in this municipality
  ThemeId theme;                             // only questions about this theme or one below it
  ProductId product;                         // only questions about this product
  std::optional<ReferralKind> referral_kind; // only questions with such a referral, and such referrals
  std::string by;                            // one table, divided by a word of report_divisions()
  std::string across;                        // its columns, divided by another word
  int year = 0;                              // this calendar year, 2000 to 2099; 0 = all, and of `year` that of `today`, so far
  std::optional<int> published;              // this year as it was published; nothing else may be chosen but `by`
  Date today{};
  Language language = Language::nl;
  friend bool operator==(const ReportOptions&, const ReportOptions&) = default;
};

// A cell is a number, a word, or neither: not known, does not apply.
struct ReportCell {
  std::optional<double> number;
  std::string text;
  friend bool operator==(const ReportCell&, const ReportCell&) = default;
};

struct ReportColumn {
  std::string key;   // stable
  std::string name;
  int decimals = 0;  // of its numbers, as people read them
  friend bool operator==(const ReportColumn&, const ReportColumn&) = default;
};

struct ReportRow {
  std::string key;   // stable: an id or a word of a closed list; "none" for entries without, "withheld", "total"
  std::string name;
  std::vector<ReportCell> cells;  // one for each column
  friend bool operator==(const ReportRow&, const ReportRow&) = default;
};

// How a table is best drawn.
enum class Plot {
  none,
  bars,     // a bar for each row: its first number
  stacked,  // a bar for each row, of the numbers that are plotted
  columns   // upright, in order of time
};
template <>
struct EnumNames<Plot> {
  static constexpr auto values = std::to_array<std::string_view>({"none", "bars", "stacked", "columns"});
};

struct ReportTable {
  std::string key;  // stable
  std::string title;
  std::string note;      // what is counted, where the title does not say it
  std::string row_name;  // what the rows are
  std::vector<ReportColumn> columns;
  std::vector<ReportRow> rows;
  Plot plot = Plot::none;
  std::vector<std::string> plotted;  // keys of the columns that are drawn
  friend bool operator==(const ReportTable&, const ReportTable&) = default;

  // Returns: nothing where there is no such row or column, or no number in it.
  std::optional<double> at(std::string_view row, std::string_view column) const noexcept;
};

struct JournalReport {
  ReportKind kind = ReportKind::questions;
  std::string title;
  std::string period;              // in words
  std::vector<std::string> notes;  // what a reader must know
  bool publishable = false;        // whether it may be shown to others
  Language language = Language::nl;
  std::vector<ReportTable> tables;
  friend bool operator==(const JournalReport&, const JournalReport&) = default;

  // Returns: an empty table where there is none of that key.
  const ReportTable& table(std::string_view key) const noexcept;
};

// Throws: NotFound for an id that the map has not; InvalidArgument for a word that is no division, for a division that
// the report has not, for a year that was not published, for choices that exclude each other (a year and days) or have no
// effect on this report, for a first day after the last; FileError.
JournalReport journal_report(const KnowledgeBase& kb, const Journal& journal, const ReportOptions& options);

// `reach` over the figures that the map carries from a source, without a journal: the printed ratios beside the computed
// ones. Public. `today`, `language`, `desk`, `library` and `municipality` count; others are refused.
// Throws: NotFound, InvalidArgument.
JournalReport reach_of_source(const KnowledgeBase& kb, const ReportOptions& options);

// The words of `by` and `across`.
std::vector<std::string> report_divisions();

// {"report", "title", "period", "publishable", "notes", "tables": [{"key", "title", "columns", "rows": [{"id", "name", …}]}]}
std::string to_json(const JournalReport& report);
// A header and a line for each row; numbers with a point, whole where they are whole.
std::string to_csv(const ReportTable& table);
// The tables one after another with an empty line between them, each header led by the table's key.
std::string to_csv(const JournalReport& report);
// A cell as people read it: decimals as the column says, with a comma in Dutch; "–" for neither.
std::string cell_text(const ReportCell& cell, const ReportColumn& column, Language language);

}  // namespace wegwijs
