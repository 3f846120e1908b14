// Questions, referrals and signals, counted.
#include <algorithm>
#include <map>

#include "desk/report_parts.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/desk/analysis_text.hpp"
#include "wegwijs/desk/journal_json.hpp"

namespace wegwijs {

namespace {

// The one table that was asked for, if any.
bool add_asked(const ReportContext& context, const JournalEntries& entries, Unit unit, JournalReport& report) {
  const ReportOptions& options = context.options;
  if (options.by.empty()) return false;
  report.tables.push_back(options.across.empty() ? counted(context, entries, unit, options.by)
                                                 : crossed(context, entries, unit, options.by, options.across));
  return true;
}

void refuse_divisions(const ReportContext& context) {
  if (context.options.by.empty()) return;
  throw InvalidArgument("bad-division",
                        {"dit verslag heeft zijn eigen indeling: laat '{0}' weg", "this report has its own division: leave '{0}' out"},
                        {context.options.by});
}

}  // namespace

JournalReport questions_report(const ReportContext& context) {
  const auto entries = JournalEntries::read(context.journal, context.period);
  JournalReport report{.title = context.text({"Vragen", "Questions"})};
  if (add_asked(context, entries, Unit::questions, report)) return report;
  const auto add = [&](std::string_view key) {
    report.tables.push_back(counted(context, entries, Unit::questions, key, most_rows));
  };
  report.tables.push_back(crossed(context, entries, Unit::questions, "month", "sort"));
  report.tables.back().key = "month";
  for (const char* key : {"desk", "sort", "upper-theme", "theme", "product", "outcome", "reason", "channel", "duration",
                          "campaign", "weekday", "hour"})
    add(key);
  return report;
}

JournalReport referrals_report(const ReportContext& context) {
  const auto entries = JournalEntries::read(context.journal, context.period);
  JournalReport report{.title = context.text({"Verwijzingen", "Referrals"})};
  if (add_asked(context, entries, Unit::referrals, report)) {
    if (context.options.across.empty()) report.tables.push_back(arrival_table(context, entries, context.options.by));
    return report;
  }
  report.tables.push_back(crossed(context, entries, Unit::referrals, "month", "kind"));
  report.tables.back().key = "month";
  report.tables.push_back(counted(context, entries, Unit::referrals, "kind"));
  report.tables.push_back(arrival_table(context, entries, "kind"));
  report.tables.push_back(counted(context, entries, Unit::referrals, "fate"));
  report.tables.push_back(crossed(context, entries, Unit::referrals, "desk", "kind", most_rows));
  report.tables.back().key = "desk";
  report.tables.push_back(counted(context, entries, Unit::referrals, "organization", most_rows));
  report.tables.push_back(arrival_table(context, entries, "organization", most_rows));
  report.tables.push_back(counted(context, entries, Unit::referrals, "service", most_rows));
  report.tables.push_back(counted(context, entries, Unit::referrals, "how"));
  return report;
}

namespace {

std::string about_name(const ReportContext& context, const std::string& about) {
  const Product* product = context.catalog().find(ProductId(about));
  return product ? product->name : about;
}

// Whether it is about the product or theme that was asked for.
bool is_about(const ReportContext& context, const SignalCount& signal) {
  const ProductId& product = context.options.product;
  const ThemeId& theme = context.options.theme;
  if (!product.empty() && signal.about != product.str()) return false;
  if (theme.empty()) return true;
  const Product* about = context.catalog().find(ProductId(signal.about));
  return about != nullptr && std::any_of(about->themes.begin(), about->themes.end(), [&](const ThemeId& id) {
           return context.catalog().is_or_below(id, theme);
         });
}

std::string addressee_of(const SignalCount& signal) {
  return signal.organization.empty() ? signal.area.str() : signal.organization.str();
}

ReportTable signal_list(const ReportContext& context, const std::vector<SignalCount>& signals) {
  ReportTable table{.key = "signals",
                    .title = context.text({"Wat is er onlogisch, en voor wie is dat", "What is illogical, and whose it is"}),
                    .row_name = context.text({"product of regel", "product or rule"}),
                    .columns = {context.column("signals", {"signalen", "signals"}),
                                context.column("kind", {"wat", "what"}), context.column("for", {"voor", "for"})}};
  for (const SignalCount& signal : signals) {
    const std::string addressee = addressee_of(signal);
    table.rows.push_back({signal.about, about_name(context, signal.about),
                          {number(signal.count), word(signal_text(signal.kind, context.options.language)),
                           word(addressee.empty() ? "" : name_of(context.catalog(), addressee))}});
  }
  return table;
}

// Adds up what has the same key; `name` says what a key is called.
template <class KeyOf, class Name>
ReportTable summed(const ReportContext& context, const std::vector<SignalCount>& signals, const char* key,
                   const Sentence& title, const KeyOf& key_of, const Name& name) {
  std::map<std::string, std::size_t> sums;
  for (const SignalCount& signal : signals) sums[key_of(signal)] += signal.count;
  ReportTable table{.key = key, .title = context.text(title), .row_name = context.text(title),
                    .columns = {context.column("signals", {"signalen", "signals"})}};
  for (const auto& [word, count] : sums) table.rows.push_back({word.empty() ? "none" : word, name(word), {number(count)}});
  std::stable_sort(table.rows.begin(), table.rows.end(),
                   [](const auto& a, const auto& b) { return a.cells[0].number > b.cells[0].number; });
  table.plot = Plot::bars;
  table.plotted = {"signals"};
  return table;
}

}  // namespace

JournalReport signals_report(const ReportContext& context) {
  refuse_divisions(context);
  const Language language = context.options.language;
  auto signals = count_signals(context.journal, context.period, context.selection.desks);
  std::erase_if(signals, [&](const SignalCount& signal) { return !is_about(context, signal); });
  JournalReport report{.title = context.text({"Signalen voor gemeenten en organisaties",
                                       "Signals for municipalities and organizations"})};
  report.tables.push_back(signal_list(context, signals));
  report.tables.push_back(summed(
      context, signals, "kind", {"wat er aan de hand is", "what is the matter"},
      [](const SignalCount& signal) { return std::string(to_string(signal.kind)); },
      [&](const std::string& word) { return signal_text(*parse_enum<SignalKind>(word), language); }));
  report.tables.push_back(summed(context, signals, "addressee", {"voor wie", "for whom"}, addressee_of,
                                 [&](const std::string& id) {
                                   return id.empty() ? context.text({"(niet genoemd)", "(not told)"})
                                                     : name_of(context.catalog(), id);
                                 }));
  return report;
}

namespace {

// What a year comes to in one column.
std::map<std::string, ReportCell> figures(const ReportContext& context, const JournalEntries& entries) {
  const auto count = [&](Unit unit, Axis axis) { return entries.count(unit, context.selection, {axis}); };
  const Crosstab outcome = count(Unit::questions, Axis::outcome), fate = count(Unit::referrals, Axis::fate);
  const Crosstab sort = count(Unit::questions, Axis::sort), kind = count(Unit::referrals, Axis::kind);
  const std::size_t known = fate.total - fate.row_total("unknown");
  std::size_t signals = 0;
  for (const SignalCount& each : count_signals(context.journal, context.period, context.selection.desks))
    signals += each.count;
  const Crosstab partners =
      entries.count(Unit::referrals, context.selection, divided(division_of("organization"), context.catalog()));
  return {{"questions", number(outcome.total)},
          {"visits", number(entries.visits(context.selection))},
          {"digital-government", number(sort.row_total("digital-government"))},
          {"library-service", number(sort.row_total("library-service"))},
          {"other", number(sort.row_total("other"))},
          {"not-helped", number(outcome.row_total("not-helped"))},
          {"referrals", number(kind.total)},
          {"internal", number(kind.row_total("internal"))},
          {"warm", number(kind.row_total("warm"))},
          {"external", number(kind.row_total("external"))},
          {"known", number(known)},
          {"arrived-share", share(known - fate.row_total("no-show"), known)},
          {"partners", number(partners.rows.size())},
          {"desks", number(count(Unit::questions, Axis::desk).rows.size())},
          {"signals", number(signals)}};
}

struct YearFigure {
  const char* key;
  Sentence name;
};
constexpr auto year_figures = std::to_array<YearFigure>(
    {{"questions", {"vragen", "questions"}},
     {"visits", {"bezoeken", "visits"}},
     {"desks", {"balies met vragen", "desks with questions"}},
     {"digital-government", {"waarvan digitale overheid", "of these digital government"}},
     {"library-service", {"waarvan dienst van de bibliotheek", "of these library service"}},
     {"other", {"waarvan overig", "of these other"}},
     {"not-helped", {"niet geholpen", "not helped"}},
     {"referrals", {"verwijzingen", "referrals"}},
     {"internal", {"waarvan intern", "of these internal"}},
     {"warm", {"waarvan warm", "of these warm"}},
     {"external", {"waarvan extern", "of these external"}},
     {"known", {"afloop bekend", "outcome known"}},
     {"arrived-share", {"daarvan aangekomen (%)", "of these arrived (%)"}},
     {"partners", {"partners naar wie is verwezen", "partners referred to"}},
     {"signals", {"signalen", "signals"}}});

}  // namespace

JournalReport year_report(const ReportContext& context) {
  refuse_divisions(context);
  const int year = static_cast<int>(date_of(*context.period.from).year());
  const auto entries = JournalEntries::read(context.journal, context.period);
  ReportContext before = context;
  before.period = {at(Date(std::chrono::year(year - 1) / 1 / 1), TimeOfDay{}), context.period.from};
  const auto now = figures(context, entries);
  const auto then = figures(before, JournalEntries::read(context.journal, before.period));

  JournalReport report{.title = context.text({"Jaarverslag {0}", "Account of {0}"}, {std::to_string(year)})};
  ReportTable table{.key = "figures", .title = context.text({"Kerncijfers", "Key figures"}), .row_name = "",
                    .columns = {{std::to_string(year), std::to_string(year), 0},
                                {std::to_string(year - 1), std::to_string(year - 1), 0}}};
  for (const YearFigure& figure : year_figures)
    table.rows.push_back({figure.key, context.text(figure.name), {now.at(figure.key), then.at(figure.key)}});
  report.tables.push_back(std::move(table));
  const auto add = [&](Unit unit, std::string_view key, std::size_t most) {
    report.tables.push_back(counted(context, entries, unit, key, most));
  };
  report.tables.push_back(crossed(context, entries, Unit::questions, "month", "sort"));
  report.tables.back().key = "month";
  add(Unit::questions, "desk", most_rows);
  add(Unit::questions, "upper-theme", most_rows);
  add(Unit::questions, "product", 10);
  add(Unit::questions, "outcome", all_rows);
  add(Unit::questions, "reason", all_rows);
  add(Unit::questions, "duration", all_rows);
  add(Unit::questions, "campaign", 10);
  add(Unit::referrals, "organization", 10);
  report.tables.push_back(arrival_table(context, entries, "kind"));
  return report;
}

}  // namespace wegwijs
