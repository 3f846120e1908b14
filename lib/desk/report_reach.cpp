// How many people a desk reaches: questions beside inhabitants, months open, hours, and what kind of desk it is.
#include <algorithm>
#include <cmath>
#include <map>

#include "base/format.hpp"
#include "desk/report_parts.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/calendar/opening_hours.hpp"
#include "wegwijs/desk/analysis_text.hpp"
#include "wegwijs/desk/journal_json.hpp"
#include "wegwijs/journal/correlation.hpp"

namespace wegwijs {

namespace {

constexpr double days_of_a_month = 365.2425 / 12;
constexpr double per_thousand = 1000;

// One desk with its figures. A number that is not known is left out.
struct Reached {
  const Desk* desk = nullptr;
  std::string town;
  std::size_t questions = 0, apart = 0;  // apart: those that are counted by themselves, as corona
  std::optional<double> months, inhabitants, hours;
  Date first{}, last{};     // between which it was open
  std::string printed;      // the ratio as the source prints it

  std::optional<double> per_inhabitant() const { return over(inhabitants); }
  std::optional<double> per_month() const { return over(months); }
  std::optional<double> per_thousand_a_month() const {
    return months && inhabitants ? over(std::optional(*months * *inhabitants / per_thousand)) : std::nullopt;
  }

 private:
  std::optional<double> over(const std::optional<double>& part) const {
    if (!part || *part <= 0) return std::nullopt;
    return static_cast<double>(questions) / *part;
  }
};

struct Words {
  const Catalog& catalog;
  Language language;
  std::string operator()(const Sentence& sentence, std::initializer_list<std::string> values = {}) const {
    return say(sentence, language, values);
  }
  ReportColumn column(const char* key, const Sentence& name, int decimals = 0) const {
    return {key, say(name, language), decimals};
  }
};

Date first_day(YearMonth month) { return month / std::chrono::day(1); }

// Hours a week by the timetable alone: the median of five weeks, so that a holiday does not count.
std::optional<double> hours_a_week(const Desk& desk, Date from) {
  const OpeningHours hours(desk.schedule);
  if (!hours.known()) return std::nullopt;
  std::vector<double> weeks;
  for (int week = 0; week < 5; ++week) {
    double minutes = 0;
    for (const DayHours& day : hours.week_overview(Date(std::chrono::local_days(from) + std::chrono::days(7 * week))))
      for (const auto& [opens, closes] : day.open) minutes += closes.minutes - opens.minutes;
    weeks.push_back(minutes / 60);
  }
  std::sort(weeks.begin(), weeks.end());
  return weeks[2];
}

std::string town_of(const Desk& desk, const Catalog& catalog) {
  const Location* place = catalog.find(desk.location);
  if (place == nullptr) return desk.name;
  return place->address.place.empty() ? name_of(catalog, place->municipality.str()) : place->address.place;
}

void set_open(Reached& location, Date first, Date last) {
  location.first = first;
  location.last = last;
  const int days = days_between(first, last);
  if (days > 0) location.months = days / days_of_a_month;
}

// The map's own word for what kind of desk it is.
std::string kind_of(const Desk& desk) { return desk.scenario ? std::string(to_string(*desk.scenario)) : std::string(); }

std::string staff_of(const Desk& desk, const Words& words) {
  constexpr auto names = std::to_array<Sentence>(
      {{"medewerkers", "employees"}, {"vrijwilligers", "volunteers"}, {"partners", "partners"}});
  static_assert(names.size() == EnumNames<Staffing>::values.size());
  std::string text;
  for (const Staffing staff : desk.staffing)
    text += (text.empty() ? "" : ", ") + words(names[static_cast<std::size_t>(staff)]);
  return text;
}

ReportCell known(const std::optional<double>& value) { return {value, {}}; }

bool has_printed(const std::vector<Reached>& locations) {
  return std::any_of(locations.begin(), locations.end(), [](const Reached& each) { return !each.printed.empty(); });
}

// "0,0046" as a number, and how many decimals it has.
std::optional<std::pair<double, int>> printed_number(std::string text) {
  const auto comma = text.find(',');
  if (comma == std::string::npos) return std::nullopt;
  const int decimals = static_cast<int>(text.size() - comma - 1);
  text[comma] = '.';
  return std::pair(std::strtod(text.c_str(), nullptr), decimals);
}

// Whether a ratio, rounded as the print is, is what is printed.
bool is_printed(double ratio, const std::string& printed) {
  const auto number = printed_number(printed);
  if (!number) return false;
  const double unit = std::pow(10, number->second);
  return std::llround(ratio * unit) == std::llround(number->first * unit);
}

ReportTable locations_table(const std::vector<Reached>& locations, const Words& words) {
  const bool printed = has_printed(locations);
  ReportTable table{.key = "locations", .title = words({"Vragen per locatie", "Questions by location"}),
                    .row_name = words({"locatie", "location"})};
  table.columns = {words.column("questions", {"vragen", "questions"}),
                   printed ? words.column("corona", {"waarvan corona", "of these corona"})
                           : words.column("campaign", {"waarvan apart geteld", "of these counted apart"}),
                   words.column("other", {"overige", "other"}),
                   words.column("opened", {"open sinds", "open since"}),
                   words.column("inhabitants", {"inwoners", "inhabitants"}),
                   words.column("per_inhabitant", {"vragen per inwoner", "questions per inhabitant"}, 4),
                   words.column("months", {"maanden open", "months open"}, 1),
                   words.column("per_month", {"vragen per maand open", "questions per month open"}, 1),
                   words.column("per_thousand_a_month",
                                {"per 1000 inwoners per maand", "per 1000 inhabitants a month"}, 3),
                   words.column("hours", {"uren per week", "hours a week"}, 1),
                   words.column("scenario", {"scenario", "scenario"}), words.column("staffing", {"bemensing", "staffing"})};
  if (printed) {
    table.columns.insert(table.columns.begin() + 6,
                         {words.column("printed", {"gedrukt", "printed"}), words.column("agrees", {"klopt", "agrees"})});
  }
  for (const Reached& each : locations) {
    ReportRow row{each.desk->id.str(), each.desk->name, {}};
    row.cells = {number(each.questions), number(each.apart), number(each.questions - each.apart),
                 word(each.desk->opened ? to_string(*each.desk->opened) : ""), known(each.inhabitants),
                 known(each.per_inhabitant()), known(each.months), known(each.per_month()),
                 known(each.per_thousand_a_month()), known(each.hours), word(kind_of(*each.desk)),
                 word(staff_of(*each.desk, words))};
    if (printed) {
      const bool agrees = each.per_inhabitant() && is_printed(*each.per_inhabitant(), each.printed);
      row.cells.insert(row.cells.begin() + 6,
                       {word(each.printed), word(agrees ? words({"ja", "yes"}) : words({"nee", "no"}))});
    }
    table.rows.push_back(std::move(row));
  }
  table.plot = Plot::bars;
  table.plotted = {"per_inhabitant"};
  return table;
}

// Locations of one town share its inhabitants, so only together they have a ratio of their own.
ReportTable towns_table(const std::vector<Reached>& locations, const Words& words) {
  std::map<std::string, Reached> towns;
  std::map<std::string, std::size_t> sizes;
  for (const Reached& each : locations) {
    const auto [place, fresh] = towns.emplace(each.town, each);
    ++sizes[each.town];
    if (fresh) continue;
    Reached& town = place->second;
    town.questions += each.questions;
    town.apart += each.apart;
    if (!town.inhabitants) town.inhabitants = each.inhabitants;
    set_open(town, std::min(town.first, each.first), std::max(town.last, each.last));
  }
  ReportTable table{.key = "towns", .title = words({"Vragen per plaats", "Questions by town"}),
                    .note = words({"Locaties in één plaats zijn samengenomen; maanden tellen vanaf de eerste die open was.",
                                   "Locations of one town are taken together; months count from the first that opened."}),
                    .row_name = words({"plaats", "town"})};
  table.columns = {words.column("locations", {"locaties", "locations"}), words.column("questions", {"vragen", "questions"}),
                   words.column("inhabitants", {"inwoners", "inhabitants"}),
                   words.column("per_inhabitant", {"vragen per inwoner", "questions per inhabitant"}, 4),
                   words.column("months", {"maanden open", "months open"}, 1),
                   words.column("per_thousand_a_month",
                                {"per 1000 inwoners per maand", "per 1000 inhabitants a month"}, 3)};
  for (const auto& [name, town] : towns)
    table.rows.push_back({name, name,
                          {number(sizes[name]), number(town.questions), known(town.inhabitants), known(town.per_inhabitant()),
                           known(town.months), known(town.per_thousand_a_month())}});
  std::stable_sort(table.rows.begin(), table.rows.end(), [](const auto& a, const auto& b) {
    return a.cells[3].number.value_or(-1) > b.cells[3].number.value_or(-1);
  });
  table.plot = Plot::bars;
  table.plotted = {"per_inhabitant"};
  return table;
}

// What may go together with a higher reach.
struct Hypothesis {
  const char* key;
  Sentence name;
  std::optional<double> (*value)(const Reached&);
};

std::optional<double> yes(bool value) { return value ? 1 : 0; }

std::optional<double> is_plaza(const Reached& each) {
  if (!each.desk->scenario) return std::nullopt;
  const Scenario scenario = *each.desk->scenario;
  return yes(scenario == Scenario::informatieplein || scenario == Scenario::ontwikkelplein || scenario == Scenario::combi);
}

std::optional<double> has_employees(const Reached& each) {
  const auto& staff = each.desk->staffing;
  if (staff.empty()) return std::nullopt;
  return yes(std::find(staff.begin(), staff.end(), Staffing::employees) != staff.end());
}

constexpr auto hypotheses = std::to_array<Hypothesis>(
    {{"hours", {"meer openingsuren", "more opening hours"}, [](const Reached& each) { return each.hours; }},
     {"city", {"grotere plaats (stad of dorp)", "larger town (city or village)"},
      [](const Reached& each) { return each.inhabitants; }},
     {"plaza", {"informatie- of ontwikkelplein", "information or learning plaza"}, is_plaza},
     {"employees", {"eigen medewerkers", "employees of its own"}, has_employees}});

struct Measure {
  const char* key;
  Sentence name;
  std::optional<double> (Reached::*value)() const;
};

constexpr auto measures = std::to_array<Measure>(
    {{"per_month", {"vragen per maand open", "questions per month open"}, &Reached::per_month},
     {"per_thousand_a_month", {"per 1000 inwoners per maand", "per 1000 inhabitants a month"},
      &Reached::per_thousand_a_month}});

ReportRow tested(const Hypothesis& hypothesis, const Measure& measure, const std::vector<Reached>& locations,
                 const Words& words) {
  std::vector<double> x, y;
  for (const Reached& each : locations) {
    const auto value = hypothesis.value(each);
    const auto reach = (each.*measure.value)();
    if (!value || !reach) continue;
    x.push_back(*value);
    y.push_back(*reach);
  }
  ReportRow row{std::string(hypothesis.key) + "/" + measure.key, words(hypothesis.name) + " – " + words(measure.name),
                {number(x.size())}};
  const auto found = rank_correlation(x, y);
  if (!found) {
    row.cells.insert(row.cells.end(), 4, ReportCell{});
    row.cells.push_back(word(words({"niet te toetsen: van te weinig locaties bekend, of overal gelijk",
                                    "cannot be tested: known of too few locations, or the same everywhere"})));
    return row;
  }
  const bool nothing = found->low <= 0 && found->high >= 0;
  row.cells.insert(row.cells.end(), {number(found->rho), number(found->low), number(found->high), number(found->p)});
  row.cells.push_back(word(nothing ? words({"geen verband aan te tonen", "no connection shown"})
                           : found->rho > 0 ? words({"gaat samen met meer", "goes with more"})
                                            : words({"gaat samen met minder", "goes with fewer"})));
  return row;
}

ReportTable hypotheses_table(const std::vector<Reached>& locations, const Words& words) {
  ReportTable table{.key = "hypotheses", .title = words({"Wat gaat samen met meer vragen?", "What goes with more questions?"}),
                    .row_name = words({"vermoeden", "hypothesis"})};
  table.note = words(
      {"{0} locaties bewijzen niets. Dit is rangcorrelatie (Spearman) met een interval van 95 %, en p volgens een "
       "permutatietoets; wat samengaat is nog geen oorzaak, en wie veel toetst vindt altijd iets. Inwoners staan zowel in "
       "'grotere plaats' als in 'per inwoner': die twee gaan vanzelf samen. Leeftijd en achtergrond van de inwoners staan "
       "niet in de kaart en zijn niet te toetsen.",
       "{0} locations prove nothing. This is rank correlation (Spearman) with a 95 % interval, and p by a permutation test; "
       "what goes together is not yet a cause, and who tests much always finds something. Inhabitants are in 'larger town' "
       "as well as in 'per inhabitant': these two go together by themselves. Age and background of the inhabitants are not "
       "in the map and cannot be tested."},
      {std::to_string(locations.size())});
  table.columns = {words.column("locations", {"locaties", "locations"}), words.column("rho", {"rho", "rho"}, 2),
                   words.column("low", {"van", "from"}, 2), words.column("high", {"tot", "to"}, 2),
                   words.column("p", {"p", "p"}, 3), words.column("verdict", {"uitkomst", "outcome"})};
  for (const Hypothesis& hypothesis : hypotheses)
    for (const Measure& measure : measures) table.rows.push_back(tested(hypothesis, measure, locations, words));
  return table;
}

// What was found about the printed column: how many are wrong, and whose questions fit all of them.
std::string finding(const std::vector<Reached>& locations, const Words& words) {
  std::size_t printed = 0, wrong = 0;
  for (const Reached& each : locations) {
    if (each.printed.empty() || !each.per_inhabitant()) continue;
    ++printed;
    wrong += is_printed(*each.per_inhabitant(), each.printed) ? 0U : 1U;
  }
  if (wrong == 0) return {};
  std::string text = words({"{0} van de {1} gedrukte verhoudingen kloppen niet.", "{0} of the {1} printed ratios are wrong."},
                           {std::to_string(wrong), std::to_string(printed)});
  for (const Reached& one : locations) {
    const bool fits = std::all_of(locations.begin(), locations.end(), [&](const Reached& each) {
      return each.printed.empty() ||
             (each.inhabitants && is_printed(static_cast<double>(one.questions) / *each.inhabitants, each.printed));
    });
    if (fits)
      return text + words({" Alle {0} zijn gelijk aan de {1} vragen van {2}, gedeeld door de inwoners van de eigen rij.",
                           " All {0} are the {1} questions of {2}, divided by the inhabitants of their own row."},
                          {std::to_string(printed), std::to_string(one.questions), one.desk->name});
  }
  return text;
}

JournalReport made(std::vector<Reached> locations, const Words& words, const Sentence& title) {
  std::stable_sort(locations.begin(), locations.end(), [](const Reached& a, const Reached& b) {
    return std::pair(a.per_inhabitant().value_or(-1), a.questions) > std::pair(b.per_inhabitant().value_or(-1), b.questions);
  });
  JournalReport report{.kind = ReportKind::reach, .title = words(title), .language = words.language};
  if (const std::string text = finding(locations, words); !text.empty()) report.notes.push_back(text);
  report.tables = {locations_table(locations, words), towns_table(locations, words), hypotheses_table(locations, words)};
  return report;
}

bool passes(const Desk& desk, const ReportOptions& options, const Catalog& catalog) {
  if (!options.desk.empty() && desk.id != options.desk) return false;
  if (!options.library.empty() && desk.organization != options.library) return false;
  return options.municipality.empty() || catalog.contains(options.municipality, area_of(desk, catalog));
}

}  // namespace

std::optional<double> inhabitants_of(const Desk& desk) {
  for (auto figures = desk.figures.rbegin(); figures != desk.figures.rend(); ++figures)
    if (figures->inhabitants > 0) return figures->inhabitants;
  return std::nullopt;
}

JournalReport reach_of_source(const KnowledgeBase& kb, const ReportOptions& options) {
  if (options.from || options.to || options.year != 0 || options.published || options.referral_kind ||
      !options.theme.empty() || !options.product.empty() || !options.by.empty() || !options.across.empty())
    throw InvalidArgument("called-wrongly",
                          {"de cijfers van een bron zijn zoals ze zijn: alleen te kiezen naar balie, bibliotheek en gemeente",
                           "the figures of a source are as they are: to be chosen by desk, library and municipality alone"});
  const Catalog& catalog = kb.catalog();
  if (!options.desk.empty()) catalog.at(options.desk);
  if (!options.library.empty()) catalog.at(options.library);
  if (!options.municipality.empty()) catalog.at(options.municipality);
  std::vector<Reached> locations;
  std::string source;
  for (const Desk& desk : catalog.desks()) {
    if (desk.figures.empty() || desk.fictional || !passes(desk, options, catalog)) continue;
    const DeskFigures& figures = desk.figures.back();
    Reached location{.desk = &desk, .town = town_of(desk, catalog), .printed = figures.printed_per_inhabitant};
    location.questions = static_cast<std::size_t>(std::max(figures.questions, 0));
    location.apart = std::min(location.questions, static_cast<std::size_t>(std::max(figures.corona, 0)));
    if (figures.inhabitants > 0) location.inhabitants = figures.inhabitants;
    location.hours = hours_a_week(desk, options.today);
    std::optional<Date> first = figures.period_from;
    if (desk.opened && (!first || first_day(*desk.opened) > *first)) first = first_day(*desk.opened);
    if (first && figures.period_to) set_open(location, *first, *figures.period_to);
    if (source.empty()) source = figures.provenance.source;
    locations.push_back(std::move(location));
  }
  JournalReport report = made(std::move(locations), {catalog, options.language}, {"Bereik volgens de bron", "Reach by the source"});
  report.period = source;
  report.publishable = true;
  return report;
}

JournalReport reach_report(const ReportContext& context) {
  if (!context.options.by.empty())
    throw InvalidArgument("bad-division", {"dit verslag gaat per balie: laat '{0}' weg", "this report goes by desk: leave '{0}' out"},
                          {context.options.by});
  const auto entries = JournalEntries::read(context.journal, context.period);
  const Crosstab months = entries.count(Unit::questions, context.selection, {Axis::desk}, {Axis::month});
  const Crosstab campaigns = entries.count(Unit::questions, context.selection, {Axis::desk}, {Axis::campaign});
  const Date last = context.period.to ? std::min(date_of(*context.period.to), context.options.today) : context.options.today;
  std::vector<Reached> locations;
  for (std::size_t row = 0; row < months.rows.size(); ++row) {
    const Desk* desk = context.catalog().find(DeskId(months.rows[row]));
    if (desk == nullptr) continue;
    Reached location{.desk = desk, .town = town_of(*desk, context.catalog()), .questions = months.row_totals[row]};
    location.apart = location.questions - campaigns.at(months.rows[row], "");
    location.inhabitants = inhabitants_of(*desk);
    location.hours = hours_a_week(*desk, context.options.today);
    // Open since it opened, but not before the journal knows it.
    std::size_t month = 0;
    while (month + 1 < months.columns.size() && months.at(row, month) == 0) ++month;
    Date first = first_day(*parse_year_month(months.columns[month]));
    if (context.period.from) first = date_of(*context.period.from);
    if (desk->opened) first = std::max(first, first_day(*desk->opened));
    set_open(location, first, last);
    locations.push_back(std::move(location));
  }
  return made(std::move(locations), {context.catalog(), context.options.language}, {"Bereik", "Reach"});
}

}  // namespace wegwijs
