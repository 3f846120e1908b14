#include <algorithm>

#include "../exit_code.hpp"
#include "../journal_arguments.hpp"
#include "../output_file.hpp"
#include "../report_html.hpp"
#include "commands.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/journal_report.hpp"

namespace wegwijs::cli {

namespace {

class ReportCommand : public Command {
 public:
  std::string_view name() const override { return "report"; }
  Sentence help() const override {
    return {"Verslag uit het journaal: wat er gevraagd is, naar wie verwezen, wat de kaart mist; als tabel, CSV, JSON of "
            "bladzijde.",
            "Report from the journal: what was asked, whom people were referred to, what the map misses; as a table, CSV, "
            "JSON or a page."};
  }
  std::string_view example() const override { return "wegwijs report reach --source seed"; }

  Arguments declare() override {
    Arguments own{
        {"REPORT",
         "",
         {"questions: vragen; referrals: verwijzingen; reach: bereik; unmet: wat ontbreekt; signals: signalen; year: "
          "jaarverslag",
          "questions, referrals; reach: how many people; unmet: what is missing; signals; year: the year's account"},
         &kind_,
         true,
         {EnumNames<ReportKind>::values.begin(), EnumNames<ReportKind>::values.end()}},
        {"--from", "DAY", {"Vanaf deze dag", "From this day"}, &from_},
        {"--to", "DAY", {"Tot en met deze dag", "Up to this day"}, &to_},
        {"--year", "YEAR", {"Dit kalenderjaar (verslag year: anders het lopende)", "This calendar year (report year: else the running one)"}, &year_},
        {"--by", "WORD", {"Eén tabel, zo ingedeeld", "One table, divided like this"}, &by_, false, report_divisions()},
        {"--across", "WORD", {"De kolommen daarvan, zo ingedeeld", "Its columns, divided like this"}, &across_, false,
         report_divisions()},
        {"--desk", "ID", {"Alleen deze balie", "Only this desk"}, &desk_},
        {"--library", "ID", {"Alleen balies van deze bibliotheek", "Only desks of this library"}, &library_},
        {"--municipality", "AREA", {"Alleen balies in deze gemeente", "Only desks in this municipality"}, &municipality_},
        {"--theme", "ID", {"Alleen over dit thema en wat eronder valt", "Only about this theme and those below it"}, &theme_},
        {"--product", "ID", {"Alleen over dit product", "Only about this product"}, &product_},
        {"--kind", "KIND", {"Alleen met zulke verwijzingen", "Only with such referrals"}, &referral_kind_, false,
         {EnumNames<ReferralKind>::values.begin(), EnumNames<ReferralKind>::values.end()}},
        {"--public",
         "YEAR",
         {"Wat van dit jaar gepubliceerd mag worden (eerst: wegwijs journal publish)",
          "What may be published of this year (first: wegwijs journal publish)"},
         &public_},
        {"--source", "WORD", {"reach: de cijfers uit het rapport die in de kaart staan",
                              "reach: the figures of the report that are in the map"}, &source_, false, {"seed"}},
        {"--table", "KEY", {"Alleen deze tabel van het verslag", "Only this table of the report"}, &table_},
        {"--csv", "", {"Als CSV", "As CSV"}, &csv_},
        {"--html", "", {"Als bladzijde met grafieken", "As a page with plots"}, &html_},
        {"-o", "FILE", {"In dit bestand in plaats van op het scherm", "Into this file instead of to the screen"}, &file_},
        {"--own-use",
         "",
         {"Precieze aantallen als CSV, JSON of bladzijde: alleen voor eigen gebruik",
          "Exact numbers as CSV, JSON or a page: for own use only"},
         &own_use_},
        {"--kb",
         "FILE",
         {"Kennisbestand (anders WEGWIJS_KB, anders dat in de gegevensmap van de gebruiker)",
          "Knowledge base file (else WEGWIJS_KB, else the one in the user's data folder)"},
         &kb_}};
    return arguments_.with(std::move(own));
  }

  int run(Session& session) override {
    if (csv_ + html_ + arguments_.json > 1)
      throw InvalidArgument("called-wrongly", {"geef één vorm: --csv, --html of --json", "give one form: --csv, --html or --json"});
    const KnowledgeBase& kb = session.open(kb_);
    JournalReport found = made(session, kb);
    keep_only_table(found);
    require_own_use(found);
    put_out(session, file_, written(session, found));
    return done;
  }

 private:
  ReportOptions options(const Session& session, const KnowledgeBase& kb) const {
    ReportOptions options;
    options.kind = *parse_enum<ReportKind>(kind_);
    options.from = day(from_);
    options.to = day(to_);
    options.desk = DeskId(desk_);
    options.library = OrganizationId(library_);
    if (!municipality_.empty()) options.municipality = kb.area(municipality_);
    options.theme = ThemeId(theme_);
    options.product = ProductId(product_);
    options.referral_kind = parse_enum<ReferralKind>(referral_kind_);
    options.by = by_;
    options.across = across_;
    options.year = year_;
    if (public_ != 0) options.published = public_;
    options.today = date_of(to_local(arguments_.moment(session)));
    options.language = session.language();
    return options;
  }

  JournalReport made(const Session& session, const KnowledgeBase& kb) const {
    if (source_.empty())
      return journal_report(kb, Journal::open_for_reading(arguments_.file(session)), options(session, kb));
    if (kind_ != "reach")
      throw InvalidArgument("called-wrongly", {"--source hoort bij reach", "--source belongs to reach"});
    return reach_of_source(kb, options(session, kb));
  }

  static std::optional<Date> day(const std::string& text) {
    if (text.empty()) return std::nullopt;
    if (const auto date = parse_date(text)) return date;
    throw InvalidArgument("bad-moment",
                          {"'{0}' is geen dag – verwacht: 2026-11-24", "'{0}' is no day – expected: 2026-11-24"}, {text});
  }

  void keep_only_table(JournalReport& report) const {
    if (table_.empty()) return;
    std::string known;
    for (const ReportTable& table : report.tables) known += (known.empty() ? "" : ", ") + table.key;
    std::erase_if(report.tables, [&](const ReportTable& table) { return table.key != table_; });
    if (report.tables.empty())
      throw InvalidArgument("called-wrongly",
                            {"dit verslag heeft geen tabel '{0}' – verwacht: {1}",
                             "this report has no table '{0}' – expected: {1}"},
                            {table_, known});
  }

  // Exact numbers leave as a file only where somebody says that they stay within the library.
  void require_own_use(const JournalReport& report) const {
    if (report.publishable || own_use_ || !(csv_ || html_ || arguments_.json)) return;
    throw InvalidArgument(
        "called-wrongly",
        {"dit zijn precieze aantallen, ook kleine: geef --own-use als het bestand binnen de bibliotheek blijft, of --public "
         "JAAR voor cijfers die gepubliceerd mogen worden",
         "these are exact numbers, small ones as well: give --own-use where the file stays within the library, or --public "
         "YEAR for figures that may be published"});
  }

  std::string written(Session& session, const JournalReport& report) const {
    if (arguments_.json) return to_json(report) + "\n";
    if (html_) return report_page(report);
    if (!csv_) return as_text(session, report);
    for (const std::string& note : report.notes) session.err() << note << '\n';
    return to_csv(report);
  }

  using Cells = std::vector<std::vector<std::string>>;

  static Cells cells_of(const ReportTable& table, Language language) {
    Cells rows{{table.row_name}};
    for (const ReportColumn& column : table.columns) rows[0].push_back(column.name);
    for (const ReportRow& row : table.rows) {
      rows.push_back({row.name});
      for (std::size_t i = 0; i < row.cells.size(); ++i)
        rows.back().push_back(cell_text(row.cells[i], table.columns[i], language));
    }
    return rows;
  }

  static std::size_t width_of(const Cells& rows, std::size_t column) {
    constexpr std::size_t gap = 2;
    std::size_t widest = 0;
    for (const auto& row : rows) widest = std::max(widest, columns(row[column]));
    return widest + gap;
  }

  // Which columns stand beside each other on the screen.
  static std::vector<std::pair<std::size_t, std::size_t>> parts_of(const Terminal& terminal, const Cells& rows) {
    std::vector<std::pair<std::size_t, std::size_t>> parts{{1, 1}};
    std::size_t taken = width_of(rows, 0);
    for (std::size_t column = 1; column < rows[0].size(); ++column) {
      taken += width_of(rows, column);
      if (terminal.interactive() && taken > terminal.width() && parts.back().second > parts.back().first) {
        parts.emplace_back(column, column);
        taken = width_of(rows, 0) + width_of(rows, column);
      }
      parts.back().second = column + 1;
    }
    return parts;
  }

  // A table that is wider than the screen goes on below, with its names again, a little shorter.
  static std::string in_parts(const Terminal& terminal, Cells rows) {
    if (parts_of(terminal, rows).size() > 1)
      for (auto& row : rows) row[0] = shortened(row[0], terminal.width() / 3);
    std::string text;
    for (const auto& [first, end] : parts_of(terminal, rows))
      text += (text.empty() ? "" : "\n") + terminal.table(part_of(rows, first, end));
    return text;
  }

  static Cells part_of(const Cells& rows, std::size_t first, std::size_t end) {
    Cells part;
    for (const auto& row : rows) {
      part.push_back({row[0]});
      part.back().insert(part.back().end(), row.begin() + static_cast<std::ptrdiff_t>(first),
                         row.begin() + static_cast<std::ptrdiff_t>(end));
    }
    return part;
  }

  static std::string as_text(Session& session, const JournalReport& report) {
    const Terminal& terminal = session.terminal();
    std::string text = terminal.styled(report.title, Style::bold) + "  " + report.period + "\n";
    for (const std::string& note : report.notes) text += terminal.wrapped(note, 0);
    for (const ReportTable& table : report.tables) {
      text += "\n" + terminal.styled(table.title, Style::bold) + "\n";
      if (!table.note.empty()) text += terminal.wrapped(table.note, 0);
      if (table.rows.empty()) {
        text += session.text({"niets te tellen\n", "nothing to count\n"});
        continue;
      }
      text += in_parts(terminal, cells_of(table, session.language()));
    }
    return text;
  }

  JournalArguments arguments_;
  std::string kind_, from_, to_, by_, across_, desk_, library_, municipality_, theme_, product_, referral_kind_, source_,
      table_, file_, kb_;
  int year_ = 0, public_ = 0;
  bool csv_ = false, html_ = false, own_use_ = false;
};

}  // namespace

std::unique_ptr<Command> make_report() { return std::make_unique<ReportCommand>(); }

}  // namespace wegwijs::cli
