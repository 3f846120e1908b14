// What is asked and not served well: the list from which a library makes new offers.
#include <algorithm>
#include <map>
#include <set>

#include "desk/report_parts.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/desk/analysis_text.hpp"
#include "wegwijs/desk/journal_json.hpp"
#include "wegwijs/desk/recording.hpp"
#include "wegwijs/graph/coverage.hpp"
#include "wegwijs/graph/locality.hpp"

namespace wegwijs {

namespace {

// What "often" means: of at least this many, at least this share in hundredths.
constexpr std::size_t enough_to_say = 5;
constexpr double often_not_helped = 20;
constexpr double often_not_arrived = 40;

// A theme or product that was asked for.
struct Subject {
  std::string id, name;
  std::size_t asked = 0, not_helped = 0, partners = 0, warm_desks = 0, known = 0, missed = 0;
  std::vector<DeskId> desks;
  std::set<AreaId> areas;  // the municipalities of these desks
};

class Unmet {
 public:
  Unmet(const ReportContext& context, const JournalEntries& entries) : context_(context), entries_(entries) {
    for (const Service& service : catalog().services()) {
      if (service.status != Status::active) continue;
      const auto areas = municipalities_of(service, catalog());
      if (is_national(service, catalog()) || areas.empty())
        everywhere_.insert(&service);
      else
        areas_[&service] = {areas.begin(), areas.end()};
    }
  }

  ReportTable table(std::string_view key) const {
    const ReportDivision& division = division_of(key);
    std::vector<Subject> subjects = asked(division);
    if (division.axis == Axis::theme)
      look_up_themes(subjects);
    else
      look_up_products(subjects);
    std::stable_sort(subjects.begin(), subjects.end(), [](const auto& a, const auto& b) { return a.asked > b.asked; });
    return made(division, subjects);
  }

 private:
  const Catalog& catalog() const { return context_.catalog(); }

  std::vector<Subject> asked(const ReportDivision& division) const {
    const Division rows = divided(division, catalog());
    const Crosstab desks = entries_.count(Unit::questions, context_.selection, rows, {Axis::desk});
    const Crosstab outcomes = entries_.count(Unit::questions, context_.selection, rows, {Axis::outcome});
    const Crosstab fates = entries_.count(Unit::referrals, context_.selection, rows, {Axis::fate});
    std::vector<Subject> subjects;
    for (std::size_t row = 0; row < desks.rows.size(); ++row) {
      const std::string& id = desks.rows[row];
      if (id.empty()) continue;
      Subject subject{.id = id,
                      .name = word_name(division, id, catalog(), context_.options.language),
                      .asked = desks.row_totals[row],
                      .not_helped = outcomes.at(id, "not-helped"),
                      .known = fates.row_total(id) - fates.at(id, "unknown"),
                      .missed = fates.at(id, "no-show")};
      for (std::size_t column = 0; column < desks.columns.size(); ++column)
        if (desks.at(row, column) > 0) add_desk(subject, DeskId(desks.columns[column]));
      subjects.push_back(std::move(subject));
    }
    return subjects;
  }

  void add_desk(Subject& subject, const DeskId& id) const {
    subject.desks.push_back(id);
    if (const Desk* desk = catalog().find(id)) subject.areas.insert(area_of(*desk, catalog()));
  }

  // Whether somebody from one of the municipalities can be sent there.
  bool serves(const Service& service, const std::set<AreaId>& areas) const {
    if (everywhere_.contains(&service)) return !areas.empty();
    const auto own = areas_.find(&service);
    return own != areas_.end() && std::any_of(areas.begin(), areas.end(),
                                              [&](const AreaId& area) { return own->second.contains(area); });
  }

  std::size_t partners(std::span<const Service* const> services, const std::set<AreaId>& areas) const {
    std::set<OrganizationId> found;
    for (const Service* service : services)
      if (serves(*service, areas)) found.insert(service->organization);
    return found.size();
  }

  void look_up_themes(std::vector<Subject>& subjects) const {
    if (subjects.empty()) return;
    CoverageOptions options;
    for (const Subject& subject : subjects) options.themes.emplace_back(subject.id);
    const Coverage found = coverage(catalog(), context_.kb.graph(), options);
    std::set<std::pair<std::string, std::string>> warm;  // theme and desk
    for (const CoverageCell& cell : found.cells)
      if (cell.kind && *cell.kind != ReferralKind::external) warm.emplace(cell.theme.str(), found.rows[cell.row].id);
    for (Subject& subject : subjects) {
      subject.partners = partners(catalog().services_of(ThemeId(subject.id)), subject.areas);
      for (const DeskId& desk : subject.desks) subject.warm_desks += warm.count({subject.id, desk.str()});
    }
  }

  void look_up_products(std::vector<Subject>& subjects) const {
    for (Subject& subject : subjects) {
      const auto services = catalog().services_of(ProductId(subject.id));
      subject.partners = partners(services, subject.areas);
      for (const DeskId& id : subject.desks) {
        const Desk* desk = catalog().find(id);
        const std::set<AreaId> area = desk ? std::set<AreaId>{area_of(*desk, catalog())} : std::set<AreaId>();
        subject.warm_desks += std::any_of(services.begin(), services.end(), [&](const Service* service) {
          return serves(*service, area) && referral_of(id, service->id, catalog()).kind != ReferralKind::external;
        });
      }
    }
  }

  std::string why(const Subject& subject) const {
    std::string text;
    const auto add = [&](const std::string& part) { text += (text.empty() ? "" : "; ") + part; };
    const double not_helped = share(subject.not_helped, subject.asked).number.value_or(0);
    const double missed = share(subject.missed, subject.known).number.value_or(0);
    if (subject.partners == 0)
      add(context_.text({"geen partner", "no partner"}));
    else if (subject.warm_desks == 0)
      add(context_.text({"geen warme weg", "no warm path"}));
    else if (subject.warm_desks < subject.desks.size())
      add(context_.text({"geen warme weg bij {0} van {1} balies", "no warm path at {0} of {1} desks"},
                        {std::to_string(subject.desks.size() - subject.warm_desks), std::to_string(subject.desks.size())}));
    if (subject.asked >= enough_to_say && not_helped >= often_not_helped)
      add(context_.text({"vaak niet geholpen", "often not helped"}));
    if (subject.known >= enough_to_say && missed >= often_not_arrived)
      add(context_.text({"komt vaak niet aan", "often does not arrive"}));
    return text;
  }

  ReportTable made(const ReportDivision& division, const std::vector<Subject>& subjects) const {
    ReportTable table{.key = std::string(division.key) + "s", .row_name = context_.text(division.name)};
    table.title = division.axis == Axis::theme
                      ? context_.text({"Thema's waar iets aan ontbreekt", "Themes that lack something"})
                      : context_.text({"Producten waar iets aan ontbreekt", "Products that lack something"});
    table.note = context_.text(
        {"Vaak: van ten minste {0} vragen {1} % niet geholpen, of van ten minste {0} verwijzingen met bekende afloop {2} % "
         "niet aangekomen. Partners: organisaties naar wie men vanaf deze balies kan.",
         "Often: of at least {0} questions {1} % not helped, or of at least {0} referrals with a known outcome {2} % not "
         "arrived. Partners: organizations that people can be sent to from these desks."},
        {std::to_string(enough_to_say), std::to_string(static_cast<int>(often_not_helped)),
         std::to_string(static_cast<int>(often_not_arrived))});
    table.columns = {context_.column("questions", {"vragen", "questions"}), context_.column("partners", {"partners", "partners"}),
                     context_.column("not_helped", {"niet geholpen (%)", "not helped (%)"}, 1),
                     context_.column("not_arrived", {"niet aangekomen (%)", "not arrived (%)"}, 1),
                     context_.column("why", {"wat ontbreekt", "what is lacking"})};
    for (const Subject& subject : subjects) {
      const std::string lacking = why(subject);
      if (lacking.empty()) continue;
      table.rows.push_back({subject.id, subject.name,
                            {number(subject.asked), number(subject.partners), share(subject.not_helped, subject.asked),
                             share(subject.missed, subject.known), word(lacking)}});
    }
    table.plot = Plot::bars;
    table.plotted = {"questions"};
    return table;
  }

  const ReportContext& context_;
  const JournalEntries& entries_;
  std::set<const Service*> everywhere_;                       // for people from anywhere
  std::map<const Service*, std::set<AreaId>> areas_;          // else for whom
};

ReportTable terms_table(const ReportContext& context) {
  ReportTable table{
      .key = "terms",
      .title = context.text({"Woorden uit zoekvragen die niets opleverden", "Words of searches that found nothing"}),
      .note = context.text({"Stammen van woorden die in de kaart of haar woordenlijst staan, per maand geteld; nooit de "
                            "woorden van een bezoeker.",
                            "Stems of words that stand in the map or its word list, counted by month; never a visitor's "
                            "own words."}),
      .row_name = context.text({"woord", "word"}),
      .columns = {context.column("searches", {"keer", "times"})}};
  for (const TermCount& term : count_missed_terms(context.journal, context.period, context.selection.desks))
    table.rows.push_back({term.term, term.term, {number(term.count)}});
  table.plot = Plot::bars;
  table.plotted = {"searches"};
  return table;
}

}  // namespace

JournalReport unmet_report(const ReportContext& context) {
  if (!context.options.by.empty() && context.options.by != "theme" && context.options.by != "product")
    throw InvalidArgument("bad-division",
                          {"dit verslag gaat per thema of product – verwacht: theme of product, niet '{0}'",
                           "this report goes by theme or product – expected: theme or product, not '{0}'"},
                          {context.options.by});
  const auto entries = JournalEntries::read(context.journal, context.period);
  const Unmet unmet(context, entries);
  JournalReport report{.title = context.text({"Wat gevraagd wordt en niet goed beantwoord", "What is asked and not served well"})};
  for (const char* key : {"theme", "product"})
    if (context.options.by.empty() || context.options.by == key) report.tables.push_back(unmet.table(key));
  if (context.options.by.empty()) {
    report.tables.push_back(counted(context, entries, Unit::questions, "reason"));
    report.tables.push_back(terms_table(context));
  }
  return report;
}

}  // namespace wegwijs
