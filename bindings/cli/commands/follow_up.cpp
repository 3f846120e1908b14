#include "../exit_code.hpp"
#include "../journal_arguments.hpp"
#include "commands.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/journal_json.hpp"
#include "wegwijs/journal/code.hpp"

namespace wegwijs::cli {

namespace {

class FollowUp : public Command {
 public:
  std::string_view name() const override { return "follow-up"; }
  Sentence help() const override {
    return {"Schrijf op wat er van een verwijzing is geworden, bij haar code.",
            "Write down what became of a referral, by its code."};
  }
  std::string_view example() const override { return "wegwijs follow-up K7MX-4PQR arrived"; }

  Arguments declare() override {
    return arguments_.with(
        {{"CODE", "", {"De code van de verwijzing", "The referral's code"}, &code_, true},
         {"WHAT",
          "",
          {"arrived, helped, sent-on, no-show of unknown", "arrived, helped, sent-on, no-show or unknown"},
          &fate_,
          true,
          {EnumNames<Fate>::values.begin(), EnumNames<Fate>::values.end()}}});
  }

  int run(Session& session) override {
    const auto code = parse_code(code_);
    if (!code)
      throw InvalidArgument("called-wrongly",
                            {"'{0}' is geen verwijscode: er zit een vergissing in – kijk haar na",
                             "'{0}' is no referral code: there is a slip in it – check it"},
                            {code_});
    Journal journal = arguments_.open(session);
    const Referral referral =
        journal.follow_up(*code, *parse_enum<Fate>(fate_), date_of(to_local(arguments_.moment(session))));
    if (arguments_.json)
      session.out() << to_json(referral) << '\n';
    else
      session.out() << to_text(referral.code) << "  " << referral.service.str() << "  "
                    << fate_text(referral.fate, session.language()) << '\n';
    return done;
  }

 private:
  JournalArguments arguments_;
  std::string code_, fate_;
};

}  // namespace

std::unique_ptr<Command> make_follow_up() { return std::make_unique<FollowUp>(); }

}  // namespace wegwijs::cli
