// Reports of what may be published.
#include <algorithm>

#include "desk/report_parts.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/desk/analysis_text.hpp"
#include "wegwijs/desk/journal_json.hpp"

namespace wegwijs {

namespace {

bool of_referrals(const ReportDivision& division) { return division.axis >= Axis::kind; }

class Published {
 public:
  Published(const ReportContext& context, const Publication& publication)
      : context_(context), publication_(publication) {}

  ReportTable table(std::string_view key) const {
    const ReportDivision& division = division_of(key);
    if (!division.published)
      throw InvalidArgument("bad-division",
                            {"'{0}' wordt niet gepubliceerd – kies een andere indeling",
                             "'{0}' is not published – choose another division"},
                            {std::string(key)});
    const auto name = [&](const std::string& row) {
      // What is published is of all questions: a block may hold who was helped and who was not.
      if (row.empty() && division.axis == Axis::reason)
        return context_.text({"(wel geholpen, of niet genoemd)", "(helped, or not told)"});
      return word_name(division, row, context_.catalog(), context_.options.language);
    };
    ReportTable made = table(key, division.name, publication_.axis(division.published->axis).by_step(division.published->step),
                             of_referrals(division) ? Sentence{"verwijzingen", "referrals"} : Sentence{"vragen", "questions"},
                             name);
    if (division.in_time) made.plot = Plot::columns;
    return made;
  }

  template <class Name>
  ReportTable table(std::string_view key, const Sentence& rows, const PublishedTable& published, const Sentence& unit,
                    const Name& name) const {
    ReportTable table{.key = std::string(key), .title = context_.text(rows), .row_name = context_.text(rows),
                      .columns = {context_.column("count", unit), context_.column("share", {"deel (%)", "share (%)"}, 1)}};
    const std::size_t all = published.total();
    for (const PublishedRow& row : published.rows)
      table.rows.push_back({row.name.empty() ? "none" : row.name, name(row.name), {number(row.count), share(row.count, all)}});
    const bool in_time = key == "month" || key == "quarter" || key == "duration";
    if (!in_time)
      std::stable_sort(table.rows.begin(), table.rows.end(),
                       [](const auto& a, const auto& b) { return a.cells[0].number > b.cells[0].number; });
    if (published.withheld > 0)
      table.rows.push_back({"withheld", context_.text({"samen, afgeschermd", "together, withheld"}),
                            {number(published.withheld), share(published.withheld, all)}});
    if (all == 0)
      table.note = context_.text({"Minder dan {0}, of geen: niet gepubliceerd.", "Fewer than {0}, or none: not published."},
                                 {std::to_string(least_published)});
    table.plot = Plot::bars;
    table.plotted = {"count"};
    return table;
  }

  ReportTable signals() const {
    return table("signals", {"product of regel", "product or rule"}, publication_.axis("signal").by_step(0),
                 {"signalen", "signals"}, [&](const std::string& id) {
                   const Product* product = context_.catalog().find(ProductId(id));
                   return product ? product->name : id;
                 });
  }
  ReportTable signal_kinds() const {
    return table("signal-kind", {"wat er aan de hand is", "what is the matter"}, publication_.axis("signal").by_step(1),
                 {"signalen", "signals"}, [&](const std::string& kind) {
                   const auto value = parse_enum<SignalKind>(kind);
                   return value ? signal_text(*value, context_.options.language) : kind;
                 });
  }
  ReportTable addressees() const {
    return table("addressee", {"voor wie", "for whom"}, publication_.axis("addressee").by_step(0), {"signalen", "signals"},
                 [&](const std::string& id) { return name_of(context_.catalog(), id); });
  }
  ReportTable terms() const {
    return table("terms", {"woorden uit zoekvragen die niets opleverden", "words of searches that found nothing"},
                 publication_.axis("term").by_step(0), {"keer", "times"}, [](const std::string& term) { return term; });
  }

 private:
  const ReportContext& context_;
  const Publication& publication_;
};

// Sets what is published of a desk beside the inhabitants of its place, which everybody may know.
void add_inhabitants(const ReportContext& context, ReportTable& table) {
  table.columns.push_back(context.column("inhabitants", {"inwoners", "inhabitants"}));
  table.columns.push_back(context.column("per_inhabitant", {"vragen per inwoner", "questions per inhabitant"}, 4));
  for (ReportRow& row : table.rows) {
    const Desk* desk = context.catalog().find(DeskId(row.key));
    const auto people = desk == nullptr ? std::nullopt : inhabitants_of(*desk);
    row.cells.push_back({people, {}});
    row.cells.push_back(people ? number(*row.cells[0].number / *people) : ReportCell{});
  }
}

std::vector<std::string_view> divisions_of(ReportKind kind) {
  switch (kind) {
    case ReportKind::questions:
      return {"month", "quarter", "library", "municipality", "desk", "sort", "upper-theme", "theme", "product", "outcome",
              "reason", "channel", "duration", "campaign"};
    case ReportKind::referrals:
      return {"kind", "organization", "service", "fate"};
    case ReportKind::reach:
      return {"desk"};
    case ReportKind::unmet:
      return {"reason"};
    case ReportKind::signals:
      return {};
    case ReportKind::year:
      return {"month", "library", "municipality", "desk", "sort", "upper-theme", "theme", "product", "outcome", "duration",
              "campaign", "kind", "organization", "fate"};
  }
  return {};
}

// Only whole divisions of a whole year are published: a part of it could be subtracted from it.
void require_whole(const ReportOptions& options) {
  const bool part = options.from || options.to || !options.desk.empty() || !options.library.empty() ||
                    !options.municipality.empty() || !options.theme.empty() || !options.product.empty() ||
                    options.referral_kind || !options.across.empty() || options.year != 0;
  if (part)
    throw InvalidArgument("published-whole",
                          {"wat gepubliceerd is, gaat over een heel jaar en één indeling tegelijk – laat de andere keuzes weg",
                           "what is published is about a whole year and one division at a time – leave the other choices out"});
}

Publication kept(const ReportContext& context) {
  if (auto publication = wegwijs::publication(context.journal, *context.options.published)) return *publication;
  throw InvalidArgument("not-published",
                        {"{0} is in dit journaal nog niet vastgesteld – doe eerst: wegwijs journal publish {0}",
                         "{0} was not drawn up in this journal – first do: wegwijs journal publish {0}"},
                        {std::to_string(*context.options.published)});
}

}  // namespace

JournalReport published_report(const ReportContext& context) {
  const ReportOptions& options = context.options;
  require_whole(options);
  const Publication publication = kept(context);
  const Published published(context, publication);
  const std::string year = std::to_string(publication.year);
  JournalReport report{.kind = options.kind, .title = context.text({"Cijfers over {0}", "Figures of {0}"}, {year}), .period = year,
                .publishable = true, .language = options.language};
  if (!options.by.empty()) {
    report.tables.push_back(published.table(options.by));
  } else {
    for (const std::string_view key : divisions_of(options.kind)) report.tables.push_back(published.table(key));
    if (options.kind == ReportKind::reach) add_inhabitants(context, report.tables.front());
    if (options.kind == ReportKind::unmet) report.tables.push_back(published.terms());
    if (options.kind == ReportKind::signals || options.kind == ReportKind::year) {
      report.tables.push_back(published.signals());
      report.tables.push_back(published.signal_kinds());
      report.tables.push_back(published.addressees());
    }
  }
  report.notes.push_back(context.text(
      {"Vastgesteld op {0}. Rijen met minder dan {1} staan er niet in, en zo nodig een buur ook niet: samen staan zij "
       "onder 'afgeschermd'. Een vraag telt bij haar eerste product, anders haar eerste thema.",
       "Drawn up on {0}. Rows of fewer than {1} are not shown, nor is a neighbour where it is needed: together they stand "
       "under 'withheld'. A question counts for its first product, else its first theme."},
      {to_string(publication.drawn_up), std::to_string(least_published)}));
  return report;
}

}  // namespace wegwijs
