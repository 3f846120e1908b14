#include <algorithm>
#include <map>

#include "base/text_tools.hpp"
#include "journal/csv.hpp"
#include "store/journal_file.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/journal/code.hpp"
#include "wegwijs/journal/derived.hpp"
#include "wegwijs/journal/exchange.hpp"

namespace wegwijs {

namespace {

// A fault in one cell.
struct CellFault {
  int column = 0;
  std::string code, message, hint;
};

constexpr auto question_columns =
    std::to_array<std::string_view>({"key", "visit", "hour", "desk", "themes", "products", "sort", "campaign",
                                     "channel", "duration", "outcome", "reason", "referrals", "consent", "note"});
constexpr auto signal_columns =
    std::to_array<std::string_view>({"key", "hour", "desk", "about", "area", "organization", "kind", "note"});

std::uint64_t print_of(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  return hash ^ (hash >> 29U);
}

class Import {
 public:
  Import(Journal& journal, const std::string& file, const Catalog& catalog, const ImportOptions& options)
      : journal_(journal), file_(file), catalog_(catalog), options_(options), policy_(journal.policy()) {
    if (options.today)
      oldest_ = at(*options.today, TimeOfDay{}) - std::chrono::days(policy_.retention_days);
  }

  ImportResult run(std::string_view text) {
    const CsvTable table = read_csv(text);
    if (table.unclosed_quote > 0)
      fault({table.unclosed_quote, {}},
            {1, "unclosed-quote", said({"een aanhalingsteken wordt niet gesloten", "a quote is never closed"}), {}});
    if (table.rows.empty() || !read_columns(table.rows[0])) return std::move(result_);
    for (std::size_t i = 1; i < table.rows.size(); ++i) read(table.rows[i]);
    result_.rows = table.rows.size() - 1;
    if (result_.report.has_errors() && !options_.skip_faulty) return std::move(result_);
    JournalFile& rows = journal_.file();
    rows.transaction([&] {
      for (const Question& question : questions_) write(rows, question);
      for (const Signal& signal : signals_) ++(rows.insert(signal) ? result_.added : result_.known);
    });
    return std::move(result_);
  }

 private:
  std::string said(const Sentence& sentence, std::initializer_list<std::string> values = {}) const {
    return say(sentence, options_.language, values);
  }

  void fault(const CsvRow& row, const CellFault& fault) {
    result_.report.add({Severity::error, fault.code, {file_, row.line, fault.column}, fault.message, fault.hint});
  }

  bool read_columns(const CsvRow& header) {
    for (std::size_t i = 0; i < header.cells.size(); ++i)
      columns_.emplace(fold(to_valid_utf8(trim(header.cells[i]))), i);
    signals_wanted_ = columns_.contains("about");
    const auto known = [&](const std::string& name) {
      return signals_wanted_
                 ? std::find(signal_columns.begin(), signal_columns.end(), name) != signal_columns.end()
                 : std::find(question_columns.begin(), question_columns.end(), name) != question_columns.end();
    };
    bool sound = true;
    for (const auto& [name, place] : columns_)
      if (!known(name)) {
        std::vector<std::string_view> all(question_columns.begin(), question_columns.end());
        if (signals_wanted_) all.assign(signal_columns.begin(), signal_columns.end());
        const std::string near = nearest(name, all);
        fault(header, {static_cast<int>(place) + 1, "unknown-column",
                       said({"onbekende kolom '{0}'", "unknown column '{0}'"}, {name}),
                       near.empty() ? "" : said({"bedoelt u '{0}'?", "did you mean '{0}'?"}, {near})});
        sound = false;
      }
    for (const char* name : {"hour", "desk"})
      if (!columns_.contains(name)) {
        fault(header,
              {1, "missing-column", said({"de kolom '{0}' ontbreekt", "the column '{0}' is missing"}, {name}), {}});
        sound = false;
      }
    return sound;
  }

  // Reads a row whole; the first fault of each cell is told.
  void read(const CsvRow& row) {
    row_ = &row;
    faulty_ = false;
    if (row.cells.size() > columns_.size())
      refuse("hour", "too-many-cells",
             {"{0} cellen in een tabel van {1} kolommen", "{0} cells in a table of {1} columns"},
             {std::to_string(row.cells.size()), std::to_string(columns_.size())});
    for (std::size_t i = 0; i < row.cells.size(); ++i)
      if (to_valid_utf8(row.cells[i]) != row.cells[i]) {
        fault(row, {static_cast<int>(i) + 1, "not-utf8",
                    said({"deze cel is geen tekst in UTF-8", "this cell is no text in UTF-8"}),
                    said({"bewaar het bestand als CSV UTF-8", "save the file as CSV UTF-8"})});
        faulty_ = true;
      }
    if (signals_wanted_)
      finish(signal(), signals_);
    else
      finish(question(), questions_);
  }

  template <class Entry>
  void finish(Entry entry, std::vector<Entry>& list) {
    if (faulty_) return;
    try {
      check(entry, catalog_, policy_);
    } catch (const Error& error) {
      // What `check` refuses is told of the cell that holds it, as far as that can be known.
      const auto* unknown = dynamic_cast<const NotFound*>(&error);
      fault(*row_, {unknown != nullptr ? column_with(unknown->id()) : column_of_code(error.code()),
                    std::string(error.code()),
                    error.message(options_.language),
                    {}});
      return;
    }
    // What purge would erase does not come in.
    if (oldest_ && entry.hour < *oldest_) return ++result_.too_old, void();
    list.push_back(std::move(entry));
  }

  void require_past(LocalTime moment) {
    if (!options_.today || date_of(moment) <= *options_.today) return;
    refuse("hour", "bad-moment", {"{0} is nog niet geweest", "{0} is still to come"}, {to_string(moment)});
  }

  std::string cell(std::string_view name) const {
    const auto place = columns_.find(std::string(name));
    if (place == columns_.end() || place->second >= row_->cells.size()) return {};
    std::string text(trim(row_->cells[place->second]));
    if (text.size() > 1 && text[0] == '\'' && std::string_view("=+-@").find(text[1]) != std::string_view::npos)
      text.erase(0, 1);
    return to_valid_utf8(text);
  }
  int column(std::string_view name) const {
    const auto place = columns_.find(std::string(name));
    return place == columns_.end() ? 1 : static_cast<int>(place->second) + 1;
  }
  int column_with(const std::string& id) const {
    for (std::size_t i = 0; i < row_->cells.size(); ++i)
      if (row_->cells[i].find(id) != std::string::npos) return static_cast<int>(i) + 1;
    return 1;
  }
  int column_of_code(std::string_view code) const {
    if (code.find("note") != std::string_view::npos || code == "personal-data" || code == "bad-note")
      return column("note");
    if (code == "bad-tag") return column(signals_wanted_ ? "about" : "campaign");
    if (code.starts_with("reason")) return column("reason");
    if (code.starts_with("referred") || code == "hand-over-before" || code == "fate-before") return column("referrals");
    return column("hour");
  }

  void refuse(std::string_view name, const char* code, const Sentence& sentence,
              std::initializer_list<std::string> values) {
    fault(*row_, {column(name), code, said(sentence, values), {}});
    faulty_ = true;
  }

  template <class E>
  std::optional<E> word(std::string_view name, const std::string& text) {
    if (text.empty()) return std::nullopt;
    if (const auto value = parse_enum<E>(text)) return value;
    std::string known;
    for (const std::string_view one : EnumNames<E>::values) known += (known.empty() ? "" : ", ") + std::string(one);
    fault(*row_,
          {column(name), "unknown-word", said({"'{0}' is geen {1}", "'{0}' is no {1}"}, {text, std::string(name)}),
           said({"verwacht: {0}", "expected: {0}"}, {known})});
    faulty_ = true;
    return std::nullopt;
  }

  std::optional<LocalTime> hour(std::string_view name, std::string text) {
    if (text.size() == 13) text += ":00";  // "2026-11-24T14"
    if (const auto moment = parse_local_time(text)) return hour_of(*moment);
    refuse(name, "bad-moment",
           {"'{0}' is geen tijdstip – verwacht: 2026-11-24 14:00", "'{0}' is no moment – expected: 2026-11-24 14:00"},
           {text});
    return std::nullopt;
  }

  std::optional<Date> day(std::string_view name, const std::string& text) {
    if (const auto date = parse_date(text)) return date;
    refuse(name, "bad-date", {"'{0}' is geen datum – verwacht: 2026-11-24", "'{0}' is no date – expected: 2026-11-24"},
           {text});
    return std::nullopt;
  }

  EntryKey key(std::string_view name, const std::string& text) {
    if (const auto value = parse_key(text)) return *value;
    refuse(name, "bad-key",
           {"'{0}' is geen sleutel – verwacht: zestien hexadecimale cijfers, of niets",
            "'{0}' is no key – expected: sixteen hexadecimal digits, or nothing"},
           {text});
    return 0;
  }

  // A row's own key, else one that follows from its contents and from how often these occurred before.
  EntryKey key_of_row(LocalTime moment) {
    if (const std::string text = cell("key"); !text.empty()) {
      const EntryKey given = key("key", text);
      if (given != 0 && hour_of_key(given) != moment)
        refuse("key", "bad-key", {"de sleutel {0} hoort niet bij het uur {1}", "the key {0} is not of the hour {1}"},
               {text, to_string(moment)});
      return given;
    }
    std::string contents = signals_wanted_ ? "signal" : "question";
    for (const std::string& one : row_->cells) contents += "\x1f" + one;
    contents += "\x1f" + std::to_string(seen_[contents]++);
    const EntryKey hours = std::chrono::duration_cast<std::chrono::hours>(moment.time_since_epoch()).count();
    return (hours << JournalFile::key_bits) |
           static_cast<EntryKey>(print_of(contents) & ((std::uint64_t{1} << JournalFile::key_bits) - 1));
  }

  template <class Id>
  std::vector<Id> ids(std::string_view name) const {
    std::vector<Id> found;
    const std::string text = cell(name);
    for (const std::string_view id : split(text, ' '))
      if (!id.empty()) found.emplace_back(std::string(id));
    return found;
  }

  Question question() {
    Question made;
    made.hour = hour("hour", cell("hour")).value_or(LocalTime{});
    if (faulty_) return made;
    require_past(made.hour);
    made.key = key_of_row(made.hour);
    if (const std::string visit = cell("visit"); !visit.empty()) made.visit = key("visit", visit);
    made.desk = DeskId(cell("desk"));
    made.themes = ids<ThemeId>("themes");
    made.products = ids<ProductId>("products");
    made.campaign = cell("campaign");
    made.channel = word<Channel>("channel", cell("channel")).value_or(Channel::desk);
    made.duration = word<DurationClass>("duration", cell("duration"));
    const std::string referrals = cell("referrals");
    for (const std::string_view one : split(referrals, ' '))
      if (!one.empty()) made.referrals.push_back(referral(one));
    made.outcome = word<Outcome>("outcome", cell("outcome"))
                       .value_or(made.referrals.empty() ? Outcome::answered : Outcome::referred);
    made.reason = word<NotHelped>("reason", cell("reason"));
    if (const std::string consent = cell("consent"); !consent.empty()) {
      const auto blank = std::min(consent.find(' '), consent.size());
      made.consent = Consent{consent.substr(0, blank),
                             day("consent", consent.substr(std::min(blank + 1, consent.size()))).value_or(Date{})};
    }
    made.note = cell("note");
    add_themes(made, catalog_);
    const auto sort = word<QuestionSort>("sort", cell("sort"));
    made.sort = sort ? *sort : sort_of(made, catalog_);
    return made;
  }

  Referral referral(std::string_view text) {
    const auto parts = split(text, '/');
    const auto part = [&](std::size_t i) { return i < parts.size() ? std::string(parts[i]) : std::string(); };
    Referral made;
    made.service = ServiceId(part(0));
    made.kind = word<ReferralKind>("referrals", part(1)).value_or(ReferralKind::external);
    made.how = word<HandOver>("referrals", part(2));
    if (!part(3).empty()) made.hand_over = hour("referrals", part(3));
    if (!part(4).empty()) {
      if (const auto code = parse_code(part(4)))
        made.code = *code;
      else
        refuse("referrals", "bad-code", {"'{0}' is geen verwijscode", "'{0}' is no referral code"}, {part(4)});
    }
    made.fate = word<Fate>("referrals", part(5)).value_or(Fate::unknown);
    if (!part(6).empty()) made.fate_on = day("referrals", part(6));
    return made;
  }

  Signal signal() {
    Signal made;
    made.hour = hour("hour", cell("hour")).value_or(LocalTime{});
    if (faulty_) return made;
    require_past(made.hour);
    made.key = key_of_row(made.hour);
    made.desk = DeskId(cell("desk"));
    made.about = cell("about");
    made.area = AreaId(cell("area"));
    made.organization = OrganizationId(cell("organization"));
    made.kind = word<SignalKind>("kind", cell("kind")).value_or(SignalKind::other);
    made.note = cell("note");
    return made;
  }

  void write(JournalFile& rows, const Question& question) {
    if (!rows.insert(question)) {
      ++result_.known;
      return;
    }
    ++result_.added;
    int position = 0;
    for (Referral referral : question.referrals) {
      if (referral.code == 0) referral.code = free_code(rows);
      if (!rows.insert(referral, question.key, position)) {
        referral.code = free_code(rows);
        rows.insert(referral, question.key, position);
      }
      ++position;
    }
  }

  static ReferralCode free_code(const JournalFile& rows) {
    for (;;) {
      const ReferralCode code = new_key(LocalTime{}) % codes_in_all;
      if (code > 0 && !rows.referral(code)) return code;
    }
  }

  Journal& journal_;
  const std::string& file_;
  const Catalog& catalog_;
  const ImportOptions& options_;
  JournalPolicy policy_;
  std::optional<LocalTime> oldest_;  // what is older is past its retention
  std::map<std::string, std::size_t> columns_;
  std::map<std::string, int> seen_;
  bool signals_wanted_ = false, faulty_ = false;
  const CsvRow* row_ = nullptr;
  std::vector<Question> questions_;
  std::vector<Signal> signals_;
  ImportResult result_;
};

}  // namespace

ImportResult import_csv(Journal& journal, std::string_view text, const std::string& file, const Catalog& catalog,
                        const ImportOptions& options) {
  return Import(journal, file, catalog, options).run(text);
}

}  // namespace wegwijs
