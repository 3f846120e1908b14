// Counts over a journal: questions and referrals divided by desk, theme, month, outcome …, one by one or crossed.
//
//   const JournalEntries entries = JournalEntries::read(journal, {moment_a, moment_b});
//   Crosstab table = entries.count(Unit::questions, {}, {Axis::month}, {Axis::outcome});
//   for (std::size_t row = 0; row < table.rows.size(); ++row) … table.rows[row], table.at(row, column) …
//
// These are exact numbers for the library's own use. For publishing see journal/publication.hpp.
//
// Threads:   reading as Journal; const functions of JournalEntries from several threads at once.
// Lifetime:  JournalEntries own their data and do not follow what is recorded later.
// Cost:      reading is one pass over the period's rows, some 50 bytes in memory for each question; a table one pass over
//            these.
// Not for:   names and joining with the map: words are ids and codes of closed lists; see desk/journal_report.hpp.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wegwijs/journal/journal.hpp"

namespace wegwijs {

// From `from` (inclusive) to `to` (exclusive); nothing means from the beginning, to the end.
struct Period {
  std::optional<LocalTime> from;
  std::optional<LocalTime> to;
  friend bool operator==(const Period&, const Period&) = default;
};

enum class Unit { questions, referrals };

// What entries are divided by. Those from `kind` on are of referrals: a question counts once for each different word
// among its referrals.
enum class Axis {
  all,  // one row
  year, quarter, month, weekday, hour,
  desk, theme, product, sort, campaign, channel, duration, outcome, reason,
  kind, how, service, fate
};

template <>
struct EnumNames<Axis> {
  static constexpr auto values = std::to_array<std::string_view>(
      {"all", "year", "quarter", "month", "weekday", "hour", "desk", "theme", "product", "sort", "campaign", "channel",
       "duration", "outcome", "reason", "kind", "how", "service", "fate"});
};

// How entries are divided. Words are ids, codes of closed lists, "2026", "2026-Q1", "2026-03", "mo" … "su", "00" …
// "23"; an entry without a word (no theme, no reason) has the word "".
struct Division {
  Axis axis = Axis::all;
  // What a word counts as: a desk as its library, a theme as the one above it. Nothing = as itself. It is asked once for
  // each word; where several words of one entry come to the same, the entry counts once.
  std::function<std::string(const std::string&)> group = {};
};

// Which entries are counted; an empty list means all. Themes and products: a question that has one of them. Kinds: a
// question with such a referral, and only such referrals.
struct Selection {
  std::vector<DeskId> desks;
  std::vector<ThemeId> themes;
  std::vector<ProductId> products;
  std::vector<ReferralKind> kinds;
  friend bool operator==(const Selection&, const Selection&) = default;
};

// Rows in order of their words; columns too.
struct Crosstab {
  std::vector<std::string> rows;
  std::vector<std::string> columns;
  std::vector<std::size_t> numbers;        // rows × columns
  std::vector<std::size_t> row_totals;     // entries in each row, each once though it may stand in several columns
  std::size_t total = 0;                   // entries in all, each once
  friend bool operator==(const Crosstab&, const Crosstab&) = default;

  // Requires: row < rows.size(), column < columns.size().
  std::size_t at(std::size_t row, std::size_t column) const { return numbers[row * columns.size() + column]; }
  // Returns: 0 where there is no such row or column.
  std::size_t at(std::string_view row, std::string_view column) const noexcept;
  std::size_t row_total(std::string_view row) const noexcept;
};

class JournalEntries {
 public:
  // Throws: FileError.
  static JournalEntries read(const Journal& journal, const Period& period);
  JournalEntries(JournalEntries&&) noexcept;
  JournalEntries& operator=(JournalEntries&&) noexcept;
  ~JournalEntries();

  Crosstab count(Unit unit, const Selection& selection, const Division& rows, const Division& columns = {}) const;
  // Visits of one question or more. Where the first question of a visit is not among the selected, the visit is not
  // counted.
  std::size_t visits(const Selection& selection) const;
  std::size_t questions() const noexcept;
  std::size_t referrals() const noexcept;

  struct Columns;  // how they are kept; for the room's own use

 private:
  std::unique_ptr<const Columns> columns_;
  explicit JournalEntries(std::unique_ptr<const Columns> columns);
};

// Signals that are alike, counted.
struct SignalCount {
  std::string about;
  SignalKind kind = SignalKind::other;
  AreaId area;
  OrganizationId organization;
  std::size_t count = 0;
  friend bool operator==(const SignalCount&, const SignalCount&) = default;
};

// Most first, then in order of what they are about. `desks` empty = of all desks.
std::vector<SignalCount> count_signals(const Journal& journal, const Period& period,
                                       const std::vector<DeskId>& desks = {});

// A term of searches that found nothing, counted.
struct TermCount {
  std::string term;
  std::size_t count = 0;
  friend bool operator==(const TermCount&, const TermCount&) = default;
};

// Most first, then in order of the term.
std::vector<TermCount> count_missed_terms(const Journal& journal, const Period& period,
                                          const std::vector<DeskId>& desks = {});

}  // namespace wegwijs
