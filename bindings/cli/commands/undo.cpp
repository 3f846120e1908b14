#include "../exit_code.hpp"
#include "../journal_arguments.hpp"
#include "commands.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/journal/code.hpp"

namespace wegwijs::cli {

namespace {

class Undo : public Command {
 public:
  std::string_view name() const override { return "undo"; }
  Sentence help() const override {
    return {"Wis de laatste aantekening van deze gebruiker uit het journaal, of die met de gegeven sleutel.",
            "Erase this user's last entry from the journal, or the one with the given key."};
  }
  std::string_view example() const override { return "wegwijs undo"; }

  Arguments declare() override {
    return arguments_.with({{"KEY", "", {"Sleutel van de aantekening", "Key of the entry"}, &key_}});
  }

  int run(Session& session) override {
    const LastEntry last = last_entry(session);
    const auto key = key_.empty() ? (last.entry == 0 ? std::nullopt : std::optional(last.entry)) : parse_key(key_);
    if (!key && !key_.empty())
      throw InvalidArgument("called-wrongly",
                            {"'{0}' is geen sleutel – verwacht: zestien hexadecimale cijfers",
                             "'{0}' is no key – expected: sixteen hexadecimal digits"},
                            {key_});
    if (!key)
      throw InvalidArgument("nothing-to-undo",
                            {"er is geen laatste aantekening om te wissen", "there is no last entry to erase"});
    Journal journal = arguments_.open(session);
    if (!journal.undo(*key))
      throw InvalidArgument("nothing-to-undo",
                            {"de aantekening {0} staat niet (meer) in dit journaal",
                             "the entry {0} is not, or no longer, in this journal"},
                            {key_text(*key)});
    if (key_.empty()) forget_entry(session);
    if (arguments_.json)
      session.out() << "{\"undone\": \"" << key_text(*key) << "\"}\n";
    else
      session.err() << session.text({"Gewist.", "Erased."}) << '\n';
    return done;
  }

 private:
  JournalArguments arguments_;
  std::string key_;
};

}  // namespace

std::unique_ptr<Command> make_undo() { return std::make_unique<Undo>(); }

}  // namespace wegwijs::cli
