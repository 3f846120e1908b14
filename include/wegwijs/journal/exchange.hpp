// A journal as CSV, to carry it elsewhere and to bring in what was kept in a spreadsheet. Row by row: this is not for
// publishing (see journal/reports.hpp for tables that may be published).
//
//   export_questions(journal, {}, {}, std::cout);
//   ImportResult result = import_csv(journal, text, "2025.csv", catalog, {});
//   for (const Diagnostic& fault : result.report.diagnostics()) …   // 2025.csv:14:5: …
//
// Columns of questions: key, visit, hour, desk, themes, products, sort, campaign, channel, duration, outcome, reason,
// referrals, consent, note. Of signals: key, hour, desk, about, area, organization, kind, note. Only `hour` and `desk`
// (and `about`) must be there, in any order; separated by commas or semicolons. Several ids are separated by blanks. A
// referral is service/kind/how/hand-over/code/fate/day, of which all but the first may be empty or left out.
//
// A row without a key gets one from its contents, so that the same file brought in twice adds nothing.
//
// Threads:   as Journal.
// Cost:      linear.
#pragma once

#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "wegwijs/base/report.hpp"
#include "wegwijs/journal/journal.hpp"

namespace wegwijs {

// From `from` (inclusive) to `to` (exclusive); nothing means from the beginning, to the end.
void export_questions(const Journal& journal, std::optional<LocalTime> from, std::optional<LocalTime> to,
                      std::ostream& out);
void export_signals(const Journal& journal, std::optional<LocalTime> from, std::optional<LocalTime> to,
                    std::ostream& out);

struct ImportOptions {
  bool skip_faulty = false;  // bring in the sound rows though others have faults; else all or nothing
  Language language = Language::nl;
  std::optional<Date> today;  // rows past the journal's retention on this day are left out, rows of later are faults;
                              // nothing = rows of any time
  friend bool operator==(const ImportOptions&, const ImportOptions&) = default;
};

struct ImportResult {
  std::size_t rows = 0;
  std::size_t added = 0;
  std::size_t known = 0;  // that were there already
  std::size_t too_old = 0;  // past the retention of this journal: left out
  Report report;          // what is wrong, by row and column
  friend bool operator==(const ImportResult&, const ImportResult&) = default;
};

// A file with the rows of `export_questions`, or of `export_signals`: whole or not at all, and readable by its owner and
// group alone, as the journal is. Throws: FileError; what was there stays.
void export_to(const Journal& journal, bool signals, const std::filesystem::path& target);

// Brings questions or signals in, by the names of the columns. Where a question has no sort, it follows from the map
// (journal/derived.hpp). Throws: FileError where the journal cannot be written.
ImportResult import_csv(Journal& journal, std::string_view text, const std::string& file, const Catalog& catalog,
                        const ImportOptions& options = {});

// Text of one cell: quoted where it must be; a formula of a spreadsheet is made harmless by an apostrophe.
std::string csv_cell(std::string_view text);

}  // namespace wegwijs
