// What the reports are put together from.
#pragma once

#include <string>
#include <vector>

#include "desk/report_words.hpp"
#include "wegwijs/desk/journal_report.hpp"
#include "wegwijs/journal/publication.hpp"
#include "wegwijs/journal/statistics.hpp"

namespace wegwijs {

inline constexpr std::size_t all_rows = SIZE_MAX;
inline constexpr std::size_t most_rows = 20;  // of a table nobody asked for by itself

inline ReportCell number(double value) { return {value, {}}; }
inline ReportCell number(std::size_t value) { return {static_cast<double>(value), {}}; }
inline ReportCell word(std::string text) { return {{}, std::move(text)}; }
// In hundredths of `of`. Nothing where `of` is nought.
ReportCell share(std::size_t part, std::size_t of);

// What every table is made with.
struct ReportContext {
  const KnowledgeBase& kb;
  const Journal& journal;
  const ReportOptions& options;
  Period period;
  Selection selection;

  const Catalog& catalog() const { return kb.catalog(); }
  std::string text(const Sentence& sentence, std::initializer_list<std::string> values = {}) const {
    return say(sentence, options.language, values);
  }
  ReportColumn column(const char* key, const Sentence& name, int decimals = 0) const {
    return {key, text(name), decimals};
  }
};

// One division: how many, and what share of all.
ReportTable counted_table(const ReportContext& context, Unit unit, const ReportDivision& rows, const Crosstab& counts,
                          std::size_t most = all_rows);
// Two divisions: a column for each word of the second, and one for all of the row.
ReportTable crossed_table(const ReportContext& context, Unit unit, const ReportDivision& rows,
                          const ReportDivision& columns, const Crosstab& counts, std::size_t most = all_rows);
// The same, counted.
ReportTable counted(const ReportContext& context, const JournalEntries& entries, Unit unit, std::string_view rows,
                    std::size_t most = all_rows);
ReportTable crossed(const ReportContext& context, const JournalEntries& entries, Unit unit, std::string_view rows,
                    std::string_view columns, std::size_t most = all_rows);
// Of referrals: how many are followed up, and how many of these arrived.
ReportTable arrival_table(const ReportContext& context, const JournalEntries& entries, std::string_view rows,
                          std::size_t most = all_rows);

// Of the place a desk stands in, by its latest figures. Nothing where they do not say.
std::optional<double> inhabitants_of(const Desk& desk);

JournalReport questions_report(const ReportContext& context);
JournalReport referrals_report(const ReportContext& context);
JournalReport unmet_report(const ReportContext& context);
JournalReport signals_report(const ReportContext& context);
JournalReport year_report(const ReportContext& context);
JournalReport reach_report(const ReportContext& context);
JournalReport published_report(const ReportContext& context);

}  // namespace wegwijs
