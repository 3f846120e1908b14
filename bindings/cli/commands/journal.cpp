#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "../exit_code.hpp"
#include "../journal_arguments.hpp"
#include "commands.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/journal_json.hpp"
#include "wegwijs/journal/code.hpp"
#include "wegwijs/journal/exchange.hpp"
#include "wegwijs/journal/publication.hpp"

namespace wegwijs::cli {

namespace {

class JournalCommand : public Command {
 public:
  std::string_view name() const override { return "journal"; }
  Sentence help() const override {
    return {"Het journaalbestand: init, info, policy, verify, backup, merge, purge, publish, export, import.",
            "The journal's file: init, info, policy, verify, backup, merge, purge, publish, export, import."};
  }
  std::string_view example() const override { return "wegwijs journal init"; }

  Arguments declare() override {
    return arguments_.with(
        {{"ACTION",
          "",
          {"Wat", "What"},
          &action_,
          true,
          {"init", "info", "policy", "verify", "backup", "merge", "purge", "publish", "export", "import"}},
         {"FILE",
          "",
          {"Bij backup, merge, export en import: welk bestand; bij publish: welk jaar",
           "With backup, merge, export and import: which file; with publish: which year"},
          &files_},
         {"--retention-days", "N", {"policy: bewaartermijn in dagen", "policy: retention in days"}, &retention_},
         {"--notes",
          "WORD",
          {"policy: notities toestaan of weigeren", "policy: allow or refuse notes"},
          &notes_,
          false,
          {"allow", "refuse"}},
         {"--missed-terms",
          "WORD",
          {"policy: woorden van zoekvragen zonder antwoord tellen of niet",
           "policy: count words of searches without an answer, or not"},
          &terms_,
          false,
          {"count", "ignore"}},
         {"--signals",
          "",
          {"export: de signalen in plaats van de vragen", "export: the signals instead of the questions"},
          &signals_},
         {"--yes", "", {"publish: vaststellen, voorgoed", "publish: draw it up, for good"}, &yes_},
         {"--skip-faulty",
          "",
          {"import: de goede rijen opnemen al zijn andere fout",
           "import: take the sound rows in though others are not"},
          &skip_},
         {"--kb",
          "FILE",
          {"import: kennisbestand (anders WEGWIJS_KB, anders dat in de gegevensmap van de gebruiker)",
           "import: knowledge base file (else WEGWIJS_KB, else the one in the user's data folder)"},
          &kb_}});
  }

  int run(Session& session) override {
    if (arguments_.json && action_ != "info")
      throw InvalidArgument("called-wrongly", {"alleen 'journal info' antwoordt als JSON – laat --json weg",
                                               "only 'journal info' answers as JSON – leave --json out"});
    if (action_ == "init") return init(session);
    if (action_ == "policy") return policy(session);
    if (action_ == "verify") return verify(session);
    if (action_ == "backup") return backup(session);
    if (action_ == "merge") return merge(session);
    if (action_ == "purge") return purge(session);
    if (action_ == "publish") return publish(session);
    if (action_ == "export") return write_csv(session);
    if (action_ == "import") return read_csv(session);
    return info(session);
  }

 private:
  int init(Session& session) const {
    const std::filesystem::path path = arguments_.file(session);
    std::error_code fault;
    if (path.has_parent_path()) std::filesystem::create_directories(path.parent_path(), fault);
    const Journal journal = Journal::create(path);
    session.err() << session.text({"Journaal: {0}. Bewaartermijn {1} dagen; lees docs/privacy.md voordat u begint.",
                                   "Journal: {0}. Retention {1} days; read docs/privacy.md before you begin."},
                                  {path.string(), std::to_string(journal.policy().retention_days)})
                  << '\n';
    return done;
  }

  int info(Session& session) const {
    const Journal journal = Journal::open_for_reading(arguments_.file(session));
    const JournalSize size = journal.size();
    if (arguments_.json) {
      session.out() << to_json(size, journal.policy()) << '\n';
      return done;
    }
    const auto row = [&](const Sentence& name, const std::string& value) {
      return std::vector<std::string>{session.text(name), value};
    };
    session.out() << session.terminal().table(
        {row({"vragen", "questions"}, std::to_string(size.questions)),
         row({"verwijzingen", "referrals"}, std::to_string(size.referrals)),
         row({"signalen", "signals"}, std::to_string(size.signals)),
         row({"gemiste woorden", "missed words"}, std::to_string(size.missed_terms)),
         row({"van", "from"}, size.first ? to_string(date_of(*size.first)) : "–"),
         row({"tot en met", "up to"}, size.last ? to_string(date_of(*size.last)) : "–")});
    print_policy(session, journal.policy());
    return done;
  }

  int policy(Session& session) const {
    Journal journal = arguments_.open(session);
    JournalPolicy policy = journal.policy();
    if (retention_ != unset) policy.retention_days = retention_;
    if (!notes_.empty()) policy.notes = notes_ == "allow";
    if (!terms_.empty()) policy.missed_terms = terms_ == "count";
    if (policy != journal.policy()) journal.set_policy(policy);
    if (notes_ == "refuse")
      session.err() << session.text({"Nieuwe notities worden geweigerd; die er al staan, blijven tot zij met undo of purge worden gewist.",
                                     "New notes are refused; those that stand there stay until they are erased by undo or purge."})
                    << '\n';
    print_policy(session, policy);
    return done;
  }

  static void print_policy(Session& session, const JournalPolicy& policy) {
    const auto yes = [&](bool value) { return value ? session.text({"ja", "yes"}) : session.text({"nee", "no"}); };
    session.out() << session.terminal().table(
        {{session.text({"bewaartermijn (dagen)", "retention (days)"}), std::to_string(policy.retention_days)},
         {session.text({"notities", "notes"}), yes(policy.notes)},
         {session.text({"gemiste woorden tellen", "count missed words"}), yes(policy.missed_terms)}});
  }

  int verify(Session& session) const {
    const auto faults = Journal::open_for_reading(arguments_.file(session)).verify();
    for (const std::string& fault : faults) session.out() << fault << '\n';
    session.err() << (faults.empty() ? session.text({"Het journaal is gaaf.", "The journal is sound."})
                                     : session.text({"Het journaal heeft gebreken: zet de laatste reservekopie terug.",
                                                     "The journal has faults: put the last backup back."}))
                  << '\n';
    return faults.empty() ? done : failed;
  }

  int backup(Session& session) const {
    Journal::open_for_reading(arguments_.file(session)).backup(only_file());
    session.err() << session.text({"Kopie: {0}. Wie purge gebruikt, wist ook oude kopieën.",
                                   "Copy: {0}. Who purges, erases old copies too."},
                                  {only_file()})
                  << '\n';
    return done;
  }

  int merge(Session& session) const {
    if (files_.empty())
      throw InvalidArgument("called-wrongly", {"'journal merge' vraagt een of meer journalen van andere vestigingen erachter",
                                               "'journal merge' asks for one or more journals of other branches behind it"});
    Journal journal = arguments_.open(session);
    const Date today = date_of(to_local(arguments_.moment(session)));
    bool conflicts = false;
    for (const std::string& file : files_) {
      const MergeResult result = journal.merge(file, today);
      session.out() << session.text({"{0}: {1} erbij, {2} al bekend, {3} te oud, {4} keer is bekend wat ervan werd",
                                     "{0}: {1} added, {2} known, {3} too old, {4} times it is known what became of it"},
                                    {file, std::to_string(result.added), std::to_string(result.known),
                                     std::to_string(result.too_old), std::to_string(result.fates)})
                    << '\n';
      if (result.new_codes > 0)
        session.err() << session.text({"{0} verwijzingen kregen hier een andere code, omdat hun code al bestond: meld "
                                       "hun afloop in het eigen bestand",
                                       "{0} referrals got another code here, because theirs was taken: tell what "
                                       "became of them in their own file"},
                                      {std::to_string(result.new_codes)})
                      << '\n';
      for (const EntryKey key : result.conflicts)
        session.err() << session.text({"{0}: de aantekening {1} luidt hier anders; die van hier is gebleven",
                                       "{0}: the entry {1} reads differently here; the one here was kept"},
                                      {file, key_text(key)})
                      << '\n';
      conflicts = conflicts || !result.conflicts.empty();
    }
    return conflicts ? failed : done;
  }

  int purge(Session& session) const {
    Journal journal = arguments_.open(session);
    const std::size_t erased = journal.purge(date_of(to_local(arguments_.moment(session))));
    session.out() << erased << '\n';
    session.err() << session.text({"aantekeningen ouder dan {0} dagen gewist; denk aan reservekopieën",
                                   "entries older than {0} days erased; mind the backups"},
                                  {std::to_string(journal.policy().retention_days)})
                  << '\n';
    return done;
  }

  // Draws a year up for good.
  int publish(Session& session) const {
    int year = 0;
    if (const std::string& text = only_file();
        std::from_chars(text.data(), text.data() + text.size(), year).ptr != text.data() + text.size())
      throw InvalidArgument("called-wrongly",
                            {"'{0}' is geen jaar – verwacht: 2025", "'{0}' is no year – expected: 2025"}, {text});
    Journal journal = arguments_.open(session);
    const KnowledgeBase& kb = session.open(kb_);
    // A year is over when the clock says so, whatever --at says.
    const Date today = date_of(to_local(std::min(arguments_.moment(session), session.moment({}))));
    const bool before = publication(journal, year).has_value();
    if (!before && !yes_) require_yes(session, draw_up(journal, year, kb.catalog(), today));
    const Publication published = wegwijs::publish(journal, year, kb.catalog(), today);
    session.err() << (before ? session.text({"{0} was al vastgesteld, op {1}; dat blijft zo, ook al is er later iets bij gekomen.",
                                             "{0} was drawn up before, on {1}; that stays, though more may have come later."},
                                            {std::to_string(year), to_string(published.drawn_up)})
                             : session.text({"{0} is vastgesteld, voorgoed.", "{0} is drawn up, for good."},
                                            {std::to_string(year)}))
                  << ' '
                  << session.text({"Tabellen: wegwijs report year --public {0}", "Tables: wegwijs report year --public {0}"},
                                  {std::to_string(year)})
                  << '\n';
    return done;
  }

  // What is drawn up cannot be taken back: who does it sees first what it will be.
  static void require_yes(Session& session, const Publication& would_be) {
    session.err() << session.text({"{0}: {1} vragen, {2} verwijzingen, {3} signalen. Dit is voorgoed; wat later wordt samengevoegd, telt niet "
                                   "meer mee: voeg eerst alle vestigingen samen (wegwijs journal merge).",
                                   "{0}: {1} questions, {2} referrals, {3} signals. This is for good; what is merged later does not count "
                                   "any more: merge all branches first (wegwijs journal merge)."},
                                  {std::to_string(would_be.year), count(session, would_be, "outcome"),
                                   count(session, would_be, "referral"), count(session, would_be, "signal")})
                  << '\n';
    throw InvalidArgument("called-wrongly",
                          {"er is niets vastgesteld – klopt het, geef dan --yes", "nothing was drawn up – where it is right, give --yes"});
  }

  static std::string count(const Session& session, const Publication& publication, std::string_view axis) {
    const std::size_t total = publication.axis(axis).by_step(0).total();
    return total > 0 ? std::to_string(total)
                     : session.text({"minder dan {0}", "fewer than {0}"}, {std::to_string(least_published)});
  }

  int write_csv(Session& session) const {
    const Journal journal = Journal::open_for_reading(arguments_.file(session));
    session.err()
        << session.text(
               {"Let op: regel voor regel, alleen voor eigen gebruik. Cijfers om te publiceren: wegwijs report",
                "Mind: row by row, for your own use only. Figures for publishing: wegwijs report"})
        << '\n';
    if (files_.empty() || only_file() == "-") {
      if (signals_)
        export_signals(journal, {}, {}, session.out());
      else
        export_questions(journal, {}, {}, session.out());
      return done;
    }
    export_to(journal, signals_, only_file());
    return done;
  }

  int read_csv(Session& session) const {
    std::ifstream file(only_file(), std::ios::binary);
    if (!file || std::filesystem::is_directory(only_file()))
      throw FileError("file-unreadable", {"het bestand '{0}' kan niet worden gelezen", "the file '{0}' cannot be read"},
                      {only_file()});
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    Journal journal = arguments_.open(session);
    const KnowledgeBase& kb = session.open(kb_);
    const ImportResult result =
        import_csv(journal, text, only_file(), kb.catalog(), {.skip_faulty = skip_,
                                                                    .language = session.language(),
                                                                    .today = date_of(to_local(arguments_.moment(session)))});
    for (const Diagnostic& fault : result.report.diagnostics()) session.err() << fault.text() << '\n';
    session.out() << session.text({"{0} rijen: {1} erbij, {2} al bekend, {3} te oud, {4} fouten",
                                   "{0} rows: {1} added, {2} known, {3} too old, {4} faults"},
                                  {std::to_string(result.rows), std::to_string(result.added),
                                   std::to_string(result.known), std::to_string(result.too_old),
                                   std::to_string(result.report.errors())})
                  << '\n';
    return result.report.has_errors() ? failed : done;
  }

  const std::string& only_file() const {
    if (files_.size() == 1) return files_.front();
    throw InvalidArgument(
        "called-wrongly",
        {"'journal {0}' vraagt één naam of jaar erachter", "'journal {0}' asks for one name or year behind it"}, {action_});
  }

  static constexpr int unset = -1;
  JournalArguments arguments_;
  std::string action_, kb_, notes_, terms_;
  std::vector<std::string> files_;
  int retention_ = unset;
  bool signals_ = false, skip_ = false, yes_ = false;
};

}  // namespace

std::unique_ptr<Command> make_journal() { return std::make_unique<JournalCommand>(); }

}  // namespace wegwijs::cli
