#include "../exit_code.hpp"
#include "../journal_arguments.hpp"
#include "commands.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/journal_json.hpp"
#include "wegwijs/journal/code.hpp"

namespace wegwijs::cli {

namespace {

class SignalCommand : public Command {
 public:
  std::string_view name() const override { return "signal"; }
  Sentence help() const override {
    return {"Tel een signaal: wat is er onlogisch aan een product of regel, voor gemeente of organisatie.",
            "Count a signal: what is illogical about a product or rule, for the municipality or organization."};
  }
  std::string_view example() const override {
    return "wegwijs signal bijstand unclear-letter --area Tilburg --desk lochal";
  }

  Arguments declare() override {
    return arguments_.with(
        {{"ABOUT", "", {"Product, of een trefwoord voor een regel", "Product, or a tag for a rule"}, &about_, true},
         {"WHAT",
          "",
          {"Wat er aan de hand is", "What is the matter"},
          &kind_,
          true,
          {EnumNames<SignalKind>::values.begin(), EnumNames<SignalKind>::values.end()}},
         {"--area",
          "AREA",
          {"Gemeente waar het om gaat (anders die van de balie, als er geen organisatie is)",
           "Municipality it is about (else that of the desk, where there is no organization)"},
          &area_},
         {"--organization", "ID", {"Organisatie waar het om gaat", "Organization it is about"}, &organization_},
         {"--desk", "ID", {"De balie (anders WEGWIJS_DESK)", "The desk (else WEGWIJS_DESK)"}, &desk_},
         {"--note", "TEXT", {"Notitie, als het beleid dat toestaat", "Note, where the policy allows it"}, &note_},
         {"--kb",
          "FILE",
          {"Kennisbestand (anders WEGWIJS_KB, anders dat in de gegevensmap van de gebruiker)",
           "Knowledge base file (else WEGWIJS_KB, else the one in the user's data folder)"},
          &kb_}});
  }

  int run(Session& session) override {
    Journal journal = arguments_.open(session);
    const KnowledgeBase& kb = session.open(kb_);
    const std::string desk = desk_or_environment(desk_);
    if (desk.empty())
      throw InvalidArgument("called-wrongly", {"aan welke balie? Geef --desk ID of zet WEGWIJS_DESK",
                                               "at which desk? Give --desk ID or set WEGWIJS_DESK"});
    Signal signal{.hour = hour_of(to_local(arguments_.moment(session))),
                  .desk = DeskId(desk),
                  .about = about_,
                  .organization = OrganizationId(organization_),
                  .kind = *parse_enum<SignalKind>(kind_),
                  .note = note_};
    if (!area_.empty()) signal.area = kb.area(area_);
    if (signal.area.empty() && signal.organization.empty())
      signal.area = area_of(kb.catalog().at(signal.desk), kb.catalog());
    const Recorded recorded = journal.record(signal, kb.catalog());
    remember_entry(session, {.entry = recorded.key, .question = last_entry(session).question});
    if (kb.catalog().find(ProductId(about_)) == nullptr && !journal_knows(journal, about_, recorded.key))
      session.err() << session.text({"'{0}' is geen product van de kaart en nog niet eerder gemeld: opgeschreven als nieuwe regel. "
                                     "Verschreven? wegwijs undo",
                                     "'{0}' is no product of the map and was not told before: written down as a new rule. "
                                     "A slip? wegwijs undo"},
                                    {about_})
                    << '\n';
    if (arguments_.json)
      session.out() << "{\"key\": \"" << key_text(recorded.key) << "\"}\n";
    else
      session.out() << about_ << ": " << signal_text(signal.kind, session.language()) << '\n';
    return done;
  }

 private:
  static bool journal_knows(const Journal& journal, const std::string& about, EntryKey but) {
    bool known = false;
    journal.each_signal({}, hour_of_key(INT64_MAX), [&](const Signal& signal) {
      known = known || (signal.about == about && signal.key != but);
    });
    return known;
  }

  JournalArguments arguments_;
  std::string kb_, about_, kind_, area_, organization_, desk_, note_;
};

}  // namespace

std::unique_ptr<Command> make_signal() { return std::make_unique<SignalCommand>(); }

}  // namespace wegwijs::cli
