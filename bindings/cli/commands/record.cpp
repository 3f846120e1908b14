#include <unistd.h>

#include "../exit_code.hpp"
#include "../journal_arguments.hpp"
#include "../reading.hpp"
#include "commands.hpp"
#include "record_prompts.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/journal_json.hpp"
#include "wegwijs/journal/code.hpp"

namespace wegwijs::cli {

namespace {

template <NamedEnum E>
std::vector<std::string> words() {
  return {EnumNames<E>::values.begin(), EnumNames<E>::values.end()};
}

class Record : public Command {
 public:
  std::string_view name() const override { return "record"; }
  Sentence help() const override {
    return {"Schrijf in het journaal waar een vraag over ging en naar wie is verwezen; zonder opties: drie vragen.",
            "Write into the journal what a question was about and whom it was referred to; without options: three "
            "prompts."};
  }
  std::string_view example() const override { return "wegwijs record --last 2"; }

  Arguments declare() override {
    Arguments own{
        {"--last",
         "N",
         {"Mogelijkheid N van de laatste 'ask' is gegeven; 0 = geen daarvan",
          "Option N of the last 'ask' was given; 0 = none of them"},
         &last_},
        {"--desk",
         "ID",
         {"De balie (anders die van de laatste 'ask', anders WEGWIJS_DESK)",
          "The desk (else that of the last 'ask', else WEGWIJS_DESK)"},
         &desk_},
        {"--theme", "ID", {"Thema; mag vaker", "Theme; may be repeated"}, &themes_},
        {"--product", "ID", {"Product; mag vaker", "Product; may be repeated"}, &products_},
        {"--to",
         "SERVICE",
         {"Dienst waarnaar is verwezen: een id, of woorden uit de naam; mag vaker",
          "Service referred to: an id, or words of its name; may be repeated"},
         &services_},
        {"--kind",
         "KIND",
         {"Hoe is verwezen (anders zoals de kaart het kent)", "How it was referred (else as the map knows it)"},
         &kind_,
         false,
         words<ReferralKind>()},
        {"--hand-over", "MOMENT", {"Wanneer de overdracht is", "When the hand-over is"}, &hand_over_},
        {"--outcome", "WORD", {"Hoe het afliep", "How it ended"}, &outcome_, false, words<Outcome>()},
        {"--reason", "WORD", {"Waarom niet geholpen", "Why not helped"}, &reason_, false, words<NotHelped>()},
        {"--sort",
         "WORD",
         {"Soort vraag (anders volgt het uit thema en dienst)",
          "Sort of question (else it follows from theme and service)"},
         &sort_,
         false,
         words<QuestionSort>()},
        {"--channel",
         "WORD",
         {"Langs welke weg de vraag kwam (desk)", "How the question came in (desk)"},
         &channel_,
         false,
         words<Channel>()},
        {"--duration",
         "MINUTES",
         {"Hoe lang het duurde", "How long it took"},
         &duration_,
         false,
         words<DurationClass>()},
        {"--campaign", "TAG", {"Apart te tellen, zoals 'corona'", "To be counted apart, as 'corona'"}, &campaign_},
        {"--same-visit",
         "",
         {"Dezelfde bezoeker als de vorige aantekening", "The same visitor as the entry before"},
         &same_visit_},
        {"--consent",
         "FORM",
         {"Toestemming gegeven: de naam van het formulier", "Consent given: the name of the form"},
         &consent_},
        {"--note",
         "TEXT",
         {"Notitie, als het beleid dat toestaat; nooit over een persoon",
          "Note, where the policy allows it; never about a person"},
         &note_},
        {"--key",
         "KEY",
         {"Sleutel, om dezelfde aantekening veilig nog eens te sturen", "Key, to send the same entry again safely"},
         &key_},
        {"--kb",
         "FILE",
         {"Kennisbestand (anders WEGWIJS_KB, anders dat in de gegevensmap van de gebruiker)",
          "Knowledge base file (else WEGWIJS_KB, else the one in the user's data folder)"},
         &kb_}};
    return arguments_.with(std::move(own));
  }

  int run(Session& session) override {
    Journal journal = arguments_.open(session);
    const KnowledgeBase& kb = session.open(kb_);
    const Instant now = arguments_.moment(session);
    const Question question = told(session, journal, kb, now);
    const Recorded done = journal.record(question, kb.catalog());
    if (!arguments_.at.empty()) tell_of_time(session, now, journal.policy());
    remember_entry(session, {.entry = done.key, .question = done.key});
    if (arguments_.json)
      session.out() << to_json(question, done) << '\n';
    else
      print(session, question, done, kb.catalog());
    return wegwijs::cli::done;
  }

 private:
  bool nothing_told() const {
    return last_ < 0 && themes_.empty() && products_.empty() && services_.empty() && outcome_.empty() && sort_.empty();
  }

  Question told(Session& session, const Journal& journal, const KnowledgeBase& kb, Instant now) const {
    const Catalog& catalog = kb.catalog();
    const auto last = wegwijs::cli::last_ask(session, now);
    Question question;
    if (nothing_told()) {
      if (isatty(STDIN_FILENO) == 0)
        throw InvalidArgument("called-wrongly",
                              {"waar ging de vraag over? Geef --last N, of --theme, --product, --to of --outcome",
                               "what was the question about? Give --last N, or --theme, --product, --to or --outcome"});
      if (!last && desk_or_environment(desk_).empty()) ask_for_desk();
      question = prompted(session, kb, now, last, desk_or_environment(desk_));
    } else if (last_ >= 0) {
      if (!last)
        throw InvalidArgument(
            "called-wrongly",
            {"er is geen 'ask' van het afgelopen uur onthouden – geef --desk, --theme en --to, of stel de vraag eerst",
             "no 'ask' of the past hour is remembered – give --desk, --theme and --to, or ask first"});
      question = question_of(*last, last_, catalog);
      if (last_ == 0 && !last->options.empty() && outcome_.empty() && reason_.empty() && services_.empty())
        throw InvalidArgument(
            "called-wrongly",
            {"geen van de mogelijkheden is gegeven: hoe liep het af? Geef --outcome (answered, helped-on-the-spot, course) "
             "of --reason (waarom niet geholpen), of --to",
             "none of the options was given: how did it end? Give --outcome (answered, helped-on-the-spot, course) or "
             "--reason (why not helped), or --to"});
    }
    if (const std::string desk = desk_or_environment(desk_); !desk_.empty() || question.desk.empty()) {
      question.desk = DeskId(!desk.empty() || !last ? desk : last->desk.str());
    }
    if (question.desk.empty()) ask_for_desk();
    add_flags(session, journal, catalog, now, question);
    return question;
  }

  void add_flags(const Session& session, const Journal& journal, const Catalog& catalog, Instant now,
                 Question& question) const {
    question.hour = hour_of(to_local(now));
    if (!themes_.empty()) question.themes = std::vector<ThemeId>(themes_.begin(), themes_.end());
    if (!products_.empty()) question.products = std::vector<ProductId>(products_.begin(), products_.end());
    for (const std::string& service : services_)
      question.referrals.push_back(referral_of(question.desk, service_of(service, catalog, question.desk), catalog));
    for (Referral& referral : question.referrals) {
      if (!kind_.empty()) referral.kind = *parse_enum<ReferralKind>(kind_);
      if (!hand_over_.empty()) referral.hand_over = hour_of(to_local(session.moment(hand_over_)));
    }
    add_themes(question, catalog);
    if (!services_.empty()) question.outcome = Outcome::referred;
    if (!outcome_.empty()) question.outcome = *parse_enum<Outcome>(outcome_);
    if (question.outcome != Outcome::not_helped) question.reason.reset();
    if (!reason_.empty()) {
      question.reason = *parse_enum<NotHelped>(reason_);
      if (outcome_.empty() && question.referrals.empty()) question.outcome = Outcome::not_helped;
    }
    question.sort = sort_.empty() ? sort_of(question, catalog) : *parse_enum<QuestionSort>(sort_);
    if (!channel_.empty()) question.channel = *parse_enum<Channel>(channel_);
    if (!duration_.empty()) question.duration = *parse_enum<DurationClass>(duration_);
    question.campaign = campaign_;
    if (!consent_.empty()) question.consent = Consent{consent_, date_of(to_local(now))};
    question.note = note_;
    if (same_visit_) question.visit = visit_of(journal, last_entry(session).question, question.desk, question.hour);
    if (key_.empty()) return;
    const auto key = parse_key(key_);
    if (!key)
      throw InvalidArgument("called-wrongly",
                            {"'{0}' is geen sleutel – verwacht: zestien hexadecimale cijfers",
                             "'{0}' is no key – expected: sixteen hexadecimal digits"},
                            {key_});
    question.key = *key;
  }

  [[noreturn]] static void ask_for_desk() {
    throw InvalidArgument("called-wrongly", {"aan welke balie? Geef --desk ID of zet WEGWIJS_DESK",
                                             "at which desk? Give --desk ID or set WEGWIJS_DESK"});
  }

  // Recording at another moment than now may be meant, or a slip of the pen.
  static void tell_of_time(Session& session, Instant at, const JournalPolicy& policy) {
    const Instant clock = session.moment({});
    if (at > clock + std::chrono::hours(1))
      session.err() << session.text({"Let op: dit tijdstip is nog niet geweest. Verschreven? wegwijs undo",
                                     "Mind: this moment is still to come. A slip? wegwijs undo"})
                    << '\n';
    if (at < clock - std::chrono::days(policy.retention_days))
      session.err() << session.text({"Let op: dit is ouder dan de bewaartermijn ({0} dagen); de eerstvolgende purge wist het.",
                                     "Mind: this is older than the retention ({0} days); the next purge erases it."},
                                    {std::to_string(policy.retention_days)})
                    << '\n';
  }

  static void print(Session& session, const Question& question, const Recorded& done, const Catalog& catalog) {
    if (done.already) session.err() << session.text({"Dit stond er al.", "This stood there already."}) << '\n';
    std::string about;
    for (const ProductId& id : question.products) about += (about.empty() ? "" : ", ") + catalog.at(id).name;
    if (about.empty())
      for (const ThemeId& id : question.themes) about += (about.empty() ? "" : ", ") + catalog.at(id).name;
    if (about.empty()) about = session.text({"een vraag", "a question"});
    if (question.referrals.empty())
      session.out() << about << ": " << outcome_text(question.outcome, session.language()) << '\n';
    for (std::size_t i = 0; i < question.referrals.size(); ++i) {
      const Referral& referral = question.referrals[i];
      session.out() << about << " → " << catalog.at(referral.service).name << " ("
                    << referral_kind_text(referral.kind, session.language()) << ")  "
                    << session.terminal().styled(to_text(done.codes[i]), Style::bold) << '\n';
    }
    session.err() << session.text({"Opgeschreven. Toch niet goed? wegwijs undo",
                                   "Written down. Not right after all? wegwijs undo"})
                  << '\n';
  }

  JournalArguments arguments_;
  std::string kb_, desk_, kind_, hand_over_, outcome_, reason_, sort_, channel_, duration_, campaign_, consent_, note_,
      key_;
  std::vector<std::string> themes_, products_, services_;
  int last_ = -1;
  bool same_visit_ = false;
};

}  // namespace

std::unique_ptr<Command> make_record() { return std::make_unique<Record>(); }

}  // namespace wegwijs::cli
