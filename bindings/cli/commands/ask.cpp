#include <algorithm>

#include "../advice_text.hpp"
#include "../exit_code.hpp"
#include "../visitor_arguments.hpp"
#include "../reading.hpp"
#include "../journal_arguments.hpp"
#include "commands.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/desk/json.hpp"

namespace wegwijs::cli {

namespace {

class Ask : public Command {
 public:
  std::string_view name() const override { return "ask"; }
  Sentence help() const override {
    return {"Naar wie verwijs je door, en hoe? Stel de vraag in de woorden van de bezoeker.",
            "Whom to refer to, and how? Ask in the visitor's own words."};
  }
  std::string_view example() const override { return "wegwijs ask \"brief van de deurwaarder\" --desk lochal"; }

  Arguments declare() override {
    Arguments own{{"QUESTION", "", {"De vraag", "The question"}, &question_, true},
                  {"--desk", "ID", {"De balie waar de bezoeker staat (anders WEGWIJS_DESK)", "The desk the visitor stands at (else WEGWIJS_DESK)"}, &desk_},
                  {"--theme", "ID", {"Alleen dit thema", "Only this theme"}, &theme_},
                  {"--sort", "ORDER", {"Volgorde: best, soonest, warmest of nearest", "Order: best, soonest, warmest or nearest"}, &sort_, false,
                   {EnumNames<Sort>::values.begin(), EnumNames<Sort>::values.end()}},
                  {"--limit", "N", {"Hoogstens zoveel mogelijkheden (5)", "At most so many options (5)"}, &limit_}};
    return reading_.with(visitor_.with(std::move(own)));
  }

  int run(Session& session) override {
    const KnowledgeBase& kb = session.open(reading_.kb);
    AskOptions options;
    options.desk = DeskId(desk_or_environment());
    options.at = session.moment(reading_.at);
    options.theme = ThemeId(theme_);
    options.visitor = visitor_.visitor(kb);
    options.sort = parse_enum<Sort>(sort_).value_or(Sort::best);
    options.limit = limit_;
    options.language = session.language();
    const Advice advice = kb.ask(joined(question_), options);
    keep_for_the_journal(session, kb, advice);
    if (reading_.json) {
      session.out() << to_json(advice) << '\n';
    } else {
      print(session, advice, kb.catalog());
      tell_unknown_distances(session, advice);
    }
    return done;
  }

 private:
  void tell_unknown_distances(Session& session, const Advice& advice) const {
    const bool known = std::any_of(advice.options.begin(), advice.options.end(),
                                   [](const Option& option) { return option.distance_m.has_value(); });
    if (sort_ != to_string(Sort::nearest) || known || advice.options.empty()) return;
    session.err() << session.text({"Van geen van deze partners is bekend hoe ver het is; ze staan in de gewone volgorde.\n",
                                   "Of none of these partners the distance is known; they stand in the usual order.\n"});
  }

  std::string desk_or_environment() const {
    if (!desk_.empty()) return desk_;
    if (const char* desk = std::getenv("WEGWIJS_DESK"); desk != nullptr && *desk != '\0') return desk;
    throw InvalidArgument("called-wrongly",
                          {"aan welke balie staat de bezoeker? Geef --desk ID (zie: wegwijs list desks) of zet WEGWIJS_DESK",
                           "which desk does the visitor stand at? Give --desk ID (see: wegwijs list desks) or set WEGWIJS_DESK"});
  }

  Reading reading_;
  VisitorArguments visitor_;
  std::vector<std::string> question_;
  std::string desk_, theme_, sort_ = "best";
  int limit_ = 5;
};

}  // namespace

std::unique_ptr<Command> make_ask() { return std::make_unique<Ask>(); }

}  // namespace wegwijs::cli
