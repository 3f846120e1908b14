#include <algorithm>
#include <map>

#include "../exit_code.hpp"
#include "../reading.hpp"
#include "commands.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/desk/analysis_json.hpp"
#include "wegwijs/desk/analysis_text.hpp"

namespace wegwijs::cli {

namespace {

class Stale : public Command {
 public:
  std::string_view name() const override { return "stale"; }
  Sentence help() const override {
    return {"De bellijst: wat na te vragen is bij wie, het langst te laat eerst.",
            "The list to call: what to check with whom, the longest overdue first."};
  }
  std::string_view example() const override { return "wegwijs stale --kind phone"; }

  Arguments declare() override {
    Arguments own{{"--kind",
                   "KIND",
                   {"Alleen dit soort", "Only this kind"},
                   &kind_,
                   false,
                   {EnumNames<CheckKind>::values.begin(), EnumNames<CheckKind>::values.end()}},
                  {"--within",
                   "DAYS",
                   {"Ook wat binnen zoveel dagen aan de beurt is", "Also what is due within so many days"},
                   &within_},
                  {"--limit",
                   "N",
                   {"Hoogstens zoveel te bellen (20); 0 = alles", "At most so many to call (20); 0 = all"},
                   &limit_}};
    return reading_.with(std::move(own));
  }

  int run(Session& session) override {
    if (const int number = std::min(limit_, within_); number < 0)
      throw InvalidArgument("bad-limit", {"een getal van {0} kan niet – verwacht: 0 of meer", "a number of {0} cannot be – expected: 0 or more"},
                            {std::to_string(number)});
    const KnowledgeBase& kb = session.open(reading_.kb);
    StaleOptions options;
    options.at = session.moment(reading_.at);
    if (!kind_.empty()) options.kind = parse_enum<CheckKind>(kind_);
    options.within_days = within_;
    const std::vector<Check> checks = stale(kb.catalog(), options);
    if (reading_.json)
      session.out() << to_json(checks, options.at, session.language()) << '\n';
    else
      print(session, checks);
    return done;
  }

 private:
  void print(Session& session, const std::vector<Check>& checks) const {
    if (checks.empty()) {
      session.err() << session.text({"Er is niets na te vragen.", "There is nothing to check."}) << '\n';
      return;
    }
    const auto calls = by_partner(checks);
    for (std::size_t i = 0; i < calls.size() && (limit_ == 0 || i < static_cast<std::size_t>(limit_)); ++i)
      print_call(session, calls[i]);
    if (limit_ > 0 && calls.size() > static_cast<std::size_t>(limit_))
      session.err() << session.text({"… en nog {0} te bellen (--limit 0 toont alles)",
                                     "… and {0} more to call (--limit 0 shows all)"},
                                    {std::to_string(calls.size() - static_cast<std::size_t>(limit_))})
                    << '\n';
  }

  using Call = std::vector<const Check*>;

  // One call settles all that is to be asked of a partner; the call with the oldest question comes first.
  static std::vector<Call> by_partner(const std::vector<Check>& checks) {
    std::vector<Call> calls;
    std::map<std::string, std::size_t> known;
    for (const Check& check : checks) {
      const std::string partner = check.organization.empty() ? check.id : check.organization.str();
      const auto [entry, fresh] = known.emplace(partner, calls.size());
      if (fresh) calls.emplace_back();
      calls[entry->second].push_back(&check);
    }
    return calls;
  }

  static void print_call(Session& session, const Call& call) {
    const Check& first = *call.front();
    std::string whom = first.organization_name.empty()
                           ? session.text({"(nog uit te zoeken wie)", "(whom is to be found out)"})
                           : first.organization_name;
    const auto reachable =
        std::find_if(call.begin(), call.end(), [](const Check* check) { return !check->phone.empty(); });
    if (reachable != call.end()) whom += ", " + (*reachable)->phone;
    session.out() << session.terminal().styled(whom, Style::bold) << '\n';
    for (const Call& question : by_question(call)) {
      const Check& check = *question.front();
      std::string records = check.id + (check.name == check.id ? "" : " (" + check.name + ")");
      if (question.size() > 1)
        records += session.text({" en {0} andere", " and {0} more"}, {std::to_string(question.size() - 1)});
      session.out() << session.terminal().wrapped(kind_word(check.kind, session.language()) + " " + records + ", " +
                                                      since(session, check) + ": " +
                                                      question_text(check, session.language()),
                                                  2);
    }
  }

  // A number that stands with several records is asked about once.
  static std::vector<Call> by_question(const Call& call) {
    std::vector<Call> questions;
    for (const Check* check : call) {
      const auto same = std::find_if(questions.begin(), questions.end(), [&](const Call& question) {
        return check->kind == CheckKind::phone && question.front()->kind == check->kind &&
               question.front()->facts == check->facts;
      });
      if (same == questions.end())
        questions.push_back({check});
      else
        same->push_back(check);
    }
    return questions;
  }

  static std::string since(const Session& session, const Check& check) {
    if (!check.due) return session.text({"zonder datum", "without a date"});
    const std::string day = to_string(*check.due);
    if (*check.days_overdue < 0) return session.text({"voor {0}", "due {0}"}, {day});
    if (check.undated)
      return session.text({"bron zonder datum, opgenomen {0}", "source without a date, taken up {0}"}, {day});
    return session.text({"sinds {0} ({1} dagen te laat)", "since {0} ({1} days overdue)"},
                        {day, std::to_string(*check.days_overdue)});
  }

  Reading reading_;
  std::string kind_;
  int within_ = 0, limit_ = 20;
};

}  // namespace

std::unique_ptr<Command> make_stale() { return std::make_unique<Stale>(); }

}  // namespace wegwijs::cli
