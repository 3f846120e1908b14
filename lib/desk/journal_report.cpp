#include "wegwijs/desk/journal_report.hpp"

#include "desk/report_parts.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/desk/analysis_text.hpp"
#include "wegwijs/desk/journal_json.hpp"

namespace wegwijs {

namespace {

LocalTime start_of(Date day) { return at(day, TimeOfDay{}); }

Date first_of(int year) { return Date(std::chrono::year(year) / 1 / 1); }

constexpr int first_year = 2000, last_year = 2099;

[[noreturn]] void refuse(std::string_view code, const Sentence& sentence, std::vector<std::string> values = {}) {
  throw InvalidArgument(code, sentence, std::move(values));
}

// A choice that would be left without an effect is refused.
void check_period(const ReportOptions& options) {
  if ((options.kind == ReportKind::year || options.year != 0) && (options.from || options.to))
    refuse("called-wrongly", {"een jaar is al een periode – geef een jaar, of een eerste en laatste dag (from, to), niet allebei",
                              "a year is a period already – give a year, or a first and last day (from, to), not both"});
  if (options.year != 0 && (options.year < first_year || options.year > last_year))
    refuse("bad-year", {"{0} is geen jaar van een journaal – verwacht: {1} tot en met {2}",
                        "{0} is no year of a journal – expected: {1} to {2}"},
           {std::to_string(options.year), std::to_string(first_year), std::to_string(last_year)});
  if (options.from && options.to && *options.from > *options.to)
    refuse("bad-period", {"de eerste dag ({0}) is na de laatste ({1}) – draai ze om",
                          "the first day ({0}) is after the last ({1}) – turn them round"},
           {to_string(*options.from), to_string(*options.to)});
  if (options.kind == ReportKind::signals && options.referral_kind)
    refuse("called-wrongly", {"een signaal heeft geen verwijzing: laat de soort verwijzing (kind) weg",
                              "a signal has no referral: leave the kind of referral out"});
}

Period period_of(const ReportOptions& options) {
  if (options.kind == ReportKind::year || options.year != 0) {
    const int year = options.year == 0 ? static_cast<int>(options.today.year()) : options.year;
    return {start_of(first_of(year)), start_of(first_of(year + 1))};
  }
  Period period;
  if (options.from) period.from = start_of(*options.from);
  if (options.to) period.to = start_of(*options.to) + std::chrono::days(1);
  return period;
}

bool passes(const Desk& desk, const ReportOptions& options, const Catalog& catalog) {
  if (!options.desk.empty() && desk.id != options.desk) return false;
  if (!options.library.empty() && desk.organization != options.library) return false;
  return options.municipality.empty() || catalog.contains(options.municipality, area_of(desk, catalog));
}

Selection selection_of(const ReportOptions& options, const Catalog& catalog) {
  Selection selection;
  if (!options.desk.empty()) catalog.at(options.desk);
  if (!options.library.empty()) catalog.at(options.library);
  if (!options.municipality.empty()) catalog.at(options.municipality);
  if (!options.desk.empty() || !options.library.empty() || !options.municipality.empty()) {
    for (const Desk& desk : catalog.desks())
      if (passes(desk, options, catalog)) selection.desks.push_back(desk.id);
    if (selection.desks.empty())
      throw InvalidArgument("no-desk", {"daar is geen balie van de kaart – neem een andere bibliotheek, gemeente of balie",
                                        "the map has no desk there – take another library, municipality or desk"});
  }
  if (!options.theme.empty()) {
    catalog.at(options.theme);
    for (const Theme& theme : catalog.themes())
      if (catalog.is_or_below(theme.id, options.theme)) selection.themes.push_back(theme.id);
  }
  if (!options.product.empty()) selection.products = {catalog.at(options.product).id};
  if (options.referral_kind) selection.kinds = {*options.referral_kind};
  return selection;
}

std::string period_text(const ReportContext& context) {
  const std::optional<LocalTime>&from = context.period.from, &to = context.period.to;
  const auto day = [](LocalTime moment) { return to_string(date_of(moment)); };
  const auto last = [&] { return day(*to - std::chrono::days(1)); };
  if (from && to) return context.text({"{0} tot en met {1}", "{0} up to {1}"}, {day(*from), last()});
  if (from) return context.text({"vanaf {0}", "from {0}"}, {day(*from)});
  if (to) return context.text({"tot en met {0}", "up to {0}"}, {last()});
  return context.text({"alles wat in het journaal staat", "all that is in the journal"});
}

void add_filters(const ReportContext& context, JournalReport& report) {
  const ReportOptions& options = context.options;
  const Catalog& catalog = context.catalog();
  std::string only;
  const auto add = [&](const std::string& name) { only += (only.empty() ? "" : ", ") + name; };
  if (!options.desk.empty()) add(name_of(catalog, options.desk.str()));
  if (!options.library.empty()) add(name_of(catalog, options.library.str()));
  if (!options.municipality.empty()) add(catalog.at(options.municipality).name);
  if (!options.theme.empty()) add(theme_name(catalog, options.theme, options.language));
  if (!options.product.empty()) add(catalog.at(options.product).name);
  if (options.referral_kind) add(referral_kind_text(*options.referral_kind, options.language));
  if (!only.empty()) report.notes.push_back(context.text({"Alleen: {0}.", "Only: {0}."}, {only}));
}

JournalReport made(const ReportContext& context) {
  switch (context.options.kind) {
    case ReportKind::questions:
      return questions_report(context);
    case ReportKind::referrals:
      return referrals_report(context);
    case ReportKind::reach:
      return reach_report(context);
    case ReportKind::unmet:
      return unmet_report(context);
    case ReportKind::signals:
      return signals_report(context);
    case ReportKind::year:
      return year_report(context);
  }
  return {};
}

}  // namespace

JournalReport journal_report(const KnowledgeBase& kb, const Journal& journal, const ReportOptions& options) {
  check_period(options);
  const ReportContext context{kb, journal, options, period_of(options), selection_of(options, kb.catalog())};
  if (options.published) return published_report(context);
  if (options.by.empty() && !options.across.empty())
    throw InvalidArgument("called-wrongly", {"kolommen vragen ook rijen – geef een indeling (by) bij '{0}'",
                                             "columns ask for rows as well – give a division (by) with '{0}'"},
                          {options.across});
  JournalReport report = made(context);
  report.kind = options.kind;
  report.language = options.language;
  report.period = period_text(context);
  add_filters(context, report);
  report.notes.push_back(context.text(
      {"Precieze aantallen, voor eigen gebruik: niet om te publiceren.", "Exact numbers, for own use: not for publishing."}));
  return report;
}

std::vector<std::string> report_divisions() {
  std::vector<std::string> keys;
  for (const ReportDivision& division : all_divisions()) keys.emplace_back(division.key);
  return keys;
}

const ReportTable& JournalReport::table(std::string_view key) const noexcept {
  static const ReportTable none;
  for (const ReportTable& each : tables)
    if (each.key == key) return each;
  return none;
}

std::optional<double> ReportTable::at(std::string_view row, std::string_view column) const noexcept {
  for (const ReportRow& each : rows)
    for (std::size_t i = 0; each.key == row && i < columns.size(); ++i)
      if (columns[i].key == column) return each.cells[i].number;
  return std::nullopt;
}

}  // namespace wegwijs
