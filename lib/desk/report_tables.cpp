// From counts to tables.
#include <algorithm>
#include <map>
#include <tuple>

#include "desk/report_parts.hpp"
#include "wegwijs/desk/analysis_text.hpp"

namespace wegwijs {

namespace {

std::string key_of(const std::string& word) { return word.empty() ? "none" : word; }

// Closed lists have an order of their own; everything else goes by its word.
std::pair<std::size_t, std::string> order_of(const ReportDivision& division, const std::string& word) {
  if (const auto day = parse_enum<Weekday>(word); division.axis == Axis::weekday && day)
    return {static_cast<std::size_t>(*day), {}};
  if (const auto duration = parse_enum<DurationClass>(word); division.axis == Axis::duration && duration)
    return {static_cast<std::size_t>(*duration), {}};
  return {word.empty() ? SIZE_MAX : 0, word};
}

// The places of a list's words in the order in which people want them: time goes on, of the rest the most comes first.
std::vector<std::size_t> ordered(const ReportDivision& division, const std::vector<std::string>& words,
                                 const std::vector<std::size_t>& counts) {
  std::vector<std::size_t> places(words.size());
  for (std::size_t i = 0; i < places.size(); ++i) places[i] = i;
  std::sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
    const auto by_order = [&](std::size_t i) { return order_of(division, words[i]); };
    if (division.in_time) return by_order(a) < by_order(b);
    return std::tuple(words[a].empty(), counts[b], by_order(a)) < std::tuple(words[b].empty(), counts[a], by_order(b));
  });
  return places;
}

std::vector<std::size_t> column_totals(const Crosstab& counts) {
  std::vector<std::size_t> totals(counts.columns.size());
  for (std::size_t i = 0; i < counts.numbers.size(); ++i) totals[i % totals.size()] += counts.numbers[i];
  return totals;
}

// A table without rows, and the places of the rows it is to have.
std::pair<ReportTable, std::vector<std::size_t>> begun(const ReportContext& context, const ReportDivision& rows,
                                                       const Crosstab& counts, std::size_t most) {
  ReportTable table{.key = std::string(rows.key), .title = context.text(rows.name), .row_name = context.text(rows.name)};
  auto places = ordered(rows, counts.rows, counts.row_totals);
  if (places.size() > most) {
    table.note = context.text({"De eerste {0} van {1}; alles met --by {2}.", "The first {0} of {1}; all with --by {2}."},
                              {std::to_string(most), std::to_string(places.size()), table.key});
    places.resize(most);
  }
  return {std::move(table), std::move(places)};
}

ReportColumn count_column(const ReportContext& context, Unit unit) {
  return unit == Unit::questions ? context.column("questions", {"vragen", "questions"})
                                 : context.column("referrals", {"verwijzingen", "referrals"});
}

ReportRow row_of(const ReportContext& context, const ReportDivision& division, const std::string& word) {
  return {key_of(word), word_name(division, word, context.catalog(), context.options.language), {}};
}

// A division of referrals is of questions that have one: says how many have not.
void tell_without_referral(const ReportContext& context, const JournalEntries& entries, Unit unit, bool of_referrals,
                           std::size_t counted, ReportTable& table) {
  if (unit != Unit::questions || !of_referrals) return;
  const std::size_t all = entries.count(unit, context.selection, {Axis::all}).total;
  if (all == counted) return;
  const std::string note = context.text(
      {"Van de vragen met een verwijzing; {0} zonder verwijzing staan er niet in.",
       "Of the questions with a referral; {0} without one are not in it."},
      {std::to_string(all - counted)});
  table.note = table.note.empty() ? note : note + " " + table.note;
}

bool of_referrals(const ReportDivision& division) { return division.axis >= Axis::kind; }

}  // namespace

ReportCell share(std::size_t part, std::size_t of) {
  if (of == 0) return {};
  return number(100.0 * static_cast<double>(part) / static_cast<double>(of));
}

ReportTable counted_table(const ReportContext& context, Unit unit, const ReportDivision& rows, const Crosstab& counts,
                          std::size_t most) {
  auto [table, places] = begun(context, rows, counts, most);
  table.columns = {count_column(context, unit), context.column("share", {"deel (%)", "share (%)"}, 1)};
  for (const std::size_t place : places) {
    table.rows.push_back(row_of(context, rows, counts.rows[place]));
    table.rows.back().cells = {number(counts.row_totals[place]), share(counts.row_totals[place], counts.total)};
  }
  table.plot = rows.in_time ? Plot::columns : Plot::bars;
  table.plotted = {table.columns[0].key};
  return table;
}

ReportTable crossed_table(const ReportContext& context, Unit unit, const ReportDivision& rows,
                          const ReportDivision& columns, const Crosstab& counts, std::size_t most) {
  auto [table, places] = begun(context, rows, counts, most);
  table.title += " × " + context.text(columns.name);
  table.columns = {count_column(context, unit)};
  const auto across = ordered(columns, counts.columns, column_totals(counts));
  for (const std::size_t place : across) {
    const std::string& word = counts.columns[place];
    table.columns.push_back({key_of(word), word_name(columns, word, context.catalog(), context.options.language), 0});
    table.plotted.push_back(table.columns.back().key);
  }
  for (const std::size_t place : places) {
    ReportRow row = row_of(context, rows, counts.rows[place]);
    row.cells.push_back(number(counts.row_totals[place]));
    for (const std::size_t column : across) row.cells.push_back(number(counts.at(place, column)));
    table.rows.push_back(std::move(row));
  }
  table.plot = Plot::stacked;
  return table;
}

ReportTable counted(const ReportContext& context, const JournalEntries& entries, Unit unit, std::string_view rows,
                    std::size_t most) {
  const ReportDivision& division = division_of(rows);
  const Crosstab counts = entries.count(unit, context.selection, divided(division, context.catalog()));
  ReportTable table = counted_table(context, unit, division, counts, most);
  tell_without_referral(context, entries, unit, of_referrals(division), counts.total, table);
  return table;
}

ReportTable crossed(const ReportContext& context, const JournalEntries& entries, Unit unit, std::string_view rows,
                    std::string_view columns, std::size_t most) {
  const ReportDivision &down = division_of(rows), &across = division_of(columns);
  const Crosstab counts = entries.count(unit, context.selection, divided(down, context.catalog()),
                                        divided(across, context.catalog()));
  ReportTable table = crossed_table(context, unit, down, across, counts, most);
  tell_without_referral(context, entries, unit, of_referrals(down) || of_referrals(across), counts.total, table);
  return table;
}

ReportTable arrival_table(const ReportContext& context, const JournalEntries& entries, std::string_view rows,
                          std::size_t most) {
  const ReportDivision& division = division_of(rows);
  const Crosstab counts = entries.count(Unit::referrals, context.selection, divided(division, context.catalog()),
                                        {Axis::fate});
  auto [table, places] = begun(context, division, counts, most);
  table.key += "-arrival";
  table.title = context.text({"Komt een verwijzing aan? Naar {0}", "Does a referral arrive? By {0}"}, {table.row_name});
  table.note = context.text({"Aangekomen: van de verwijzingen waarvan bekend is wat ervan werd, die waar iemand aankwam, "
                             "geholpen werd of verder verwezen is. ",
                             "Arrived: of the referrals of which it is known what became of them, those where somebody "
                             "arrived, was helped or was sent on. "}) +
               table.note;
  table.columns = {count_column(context, Unit::referrals), context.column("known", {"afloop bekend", "outcome known"}),
                   context.column("arrived", {"aangekomen", "arrived"}),
                   context.column("arrived_share", {"aangekomen (%)", "arrived (%)"}, 1)};
  for (const std::size_t place : places) {
    const std::string& word = counts.rows[place];
    const std::size_t all = counts.row_totals[place], known = all - counts.at(word, "unknown");
    const std::size_t arrived = known - counts.at(word, "no-show");
    table.rows.push_back(row_of(context, division, word));
    table.rows.back().cells = {number(all), number(known), number(arrived), share(arrived, known)};
  }
  return table;
}

}  // namespace wegwijs
