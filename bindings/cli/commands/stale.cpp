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
    Arguments own{{"--kind", "KIND", {"Alleen dit soort", "Only this kind"}, &kind_, false, {EnumNames<CheckKind>::values.begin(), EnumNames<CheckKind>::values.end()}},
                  {"--within", "DAYS", {"Ook wat binnen zoveel dagen aan de beurt is", "Also what is due within so many days"}, &within_},
                  {"--limit", "N", {"Hoogstens zoveel (40); 0 = alles", "At most so many (40); 0 = all"}, &limit_}};
    return reading_.with(std::move(own));
  }

  int run(Session& session) override {
    if (limit_ < 0 || within_ < 0)
      throw InvalidArgument("bad-limit", {"een getal onder nul kan niet", "a number below zero cannot be"});
    const KnowledgeBase kb = session.open(reading_.kb);
    StaleOptions options;
    options.at = session.moment(reading_.at);
    if (!kind_.empty()) options.kind = parse_enum<CheckKind>(kind_);
    options.within_days = within_;
    const std::vector<Check> checks = stale(kb.catalog(), options);
    if (reading_.json) session.out() << to_json(checks, options.at, session.language()) << '\n';
    else print(session, checks);
    return done;
  }

 private:
  void print(Session& session, const std::vector<Check>& checks) const {
    if (checks.empty()) {
      session.err() << session.text({"Er is niets na te vragen.", "There is nothing to check."}) << '\n';
      return;
    }
    std::size_t shown = 0;
    for (const Check& check : checks) {
      if (limit_ > 0 && shown == static_cast<std::size_t>(limit_)) break;
      ++shown;
      print(session, check);
    }
    if (shown < checks.size())
      session.err() << session.text({"… en nog {0} (--limit 0 toont alles)", "… and {0} more (--limit 0 shows all)"}, {std::to_string(checks.size() - shown)}) << '\n';
  }

  // Two lines: whom to call about what since when; what to ask.
  static void print(Session& session, const Check& check) {
    std::string whom = check.organization_name.empty() ? session.text({"(nog uit te zoeken wie)", "(whom is to be found out)"}) : check.organization_name;
    if (!check.phone.empty()) whom += ", " + check.phone;
    session.out() << session.terminal().wrapped(session.terminal().styled(whom, Style::bold) + " – " + since(session, check), 0)
                  << session.terminal().wrapped(std::string(to_string(check.kind)) + " " + check.id + (check.name == check.id ? "" : " (" + check.name + ")") + ": " +
                                                    question_text(check, session.language()), 2);
  }

  static std::string since(const Session& session, const Check& check) {
    if (!check.due) return session.text({"zonder datum", "without a date"});
    const std::string day = to_string(*check.due);
    if (*check.days_overdue < 0) return session.text({"voor {0}", "due {0}"}, {day});
    if (check.undated) return session.text({"bron zonder datum, opgenomen {0}", "source without a date, taken up {0}"}, {day});
    return session.text({"sinds {0} ({1} dagen te laat)", "since {0} ({1} days overdue)"}, {day, std::to_string(*check.days_overdue)});
  }

  Reading reading_;
  std::string kind_;
  int within_ = 0, limit_ = 40;
};

}  // namespace

std::unique_ptr<Command> make_stale() { return std::make_unique<Stale>(); }

}  // namespace wegwijs::cli
