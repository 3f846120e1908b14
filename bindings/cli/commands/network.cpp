#include "wegwijs/graph/network_analysis.hpp"

#include "../exit_code.hpp"
#include "../reading.hpp"
#include "commands.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/desk/analysis_json.hpp"
#include "wegwijs/desk/analysis_text.hpp"

namespace wegwijs::cli {

namespace {

class Network : public Command {
 public:
  std::string_view name() const override { return "network"; }
  Sentence help() const override {
    return {"Op wie leunt het netwerk, waar loopt het dood, en wat als iemand stopt of een week dicht is?",
            "On whom does the network lean, where does it end, and what if somebody stops or is shut for a week?"};
  }
  std::string_view example() const override { return "wegwijs network --theme debts"; }

  Arguments declare() override {
    Arguments own{{"--theme", "ID", {"Alleen dit thema", "Only this theme"}, &theme_},
                  {"--without",
                   "ID",
                   {"Wat als deze dienst, organisatie, balie of plek stopt? Mag vaker",
                    "What if this service, organization, desk or place stops? May be repeated"},
                   &without_},
                  {"--week",
                   "WEEK",
                   {"Wat als alles stopt dat in die week dicht is, zoals 2026-W52?",
                    "What if all stops that is shut in that week, such as 2026-W52?"},
                   &week_},
                  {"--limit",
                   "N",
                   {"Hoogstens zoveel per onderdeel (10); 0 = alles", "At most so many for each part (10); 0 = all"},
                   &limit_}};
    return reading_.with(std::move(own));
  }

  int run(Session& session) override {
    if (limit_ < 0)
      throw InvalidArgument(
          "bad-limit",
          {"een limiet van {0} kan niet – verwacht: 0 of meer", "a limit of {0} cannot be – expected: 0 or more"},
          {std::to_string(limit_)});
    const KnowledgeBase& kb = session.open(reading_.kb);
    return without_.empty() && week_.empty() ? analyse(session, kb) : ask_what_if(session, kb);
  }

 private:
  int analyse(Session& session, const KnowledgeBase& kb) {
    NetworkOptions options;
    options.theme = ThemeId(theme_);
    options.at = session.moment(reading_.at);
    if (limit_ > 0) options.hubs = limit_;
    const NetworkAnalysis found = analyse_network(kb.catalog(), kb.graph(), options);
    if (reading_.json) {
      session.out() << to_json(found, kb.catalog(), session.language()) << '\n';
      return done;
    }
    const Catalog& catalog = kb.catalog();
    section(session, {"Op wie alles leunt", "On whom all leans"}, found.single_points, catalog);
    section(session, {"Wat het netwerk bijeenhoudt", "What holds the network together"}, found.cut_points, catalog);
    section(session, {"Knooppunten", "Hubs"}, found.hubs, catalog);
    section(session, {"Doodlopend", "Dead ends"}, found.dead_ends, catalog);
    section(session, {"In een kring", "In a circle"}, found.loops, catalog);
    section(session, {"Eén kant op", "One way"}, found.one_way, catalog);
    section(session, {"Zonder afspraak", "Without an agreement"}, found.unreferred, catalog);
    section(session, {"Oudste afspraken", "Oldest agreements"}, found.paths, catalog);
    section(session, {"Spreekuren", "Consultation hours"}, found.capacity, catalog);
    return done;
  }

  int ask_what_if(Session& session, const KnowledgeBase& kb) {
    WhatIf what{without_, {}};
    if (!week_.empty()) what.week = week_of(week_);
    CoverageOptions options;
    options.at = session.moment(reading_.at);
    if (!theme_.empty()) options.themes = {kb.catalog().at(ThemeId(theme_)).id};
    const WhatIfResult result = what_if(kb.catalog(), kb.graph(), what, options);
    if (reading_.json) {
      session.out() << to_json(result, kb.catalog(), session.language()) << '\n';
      return done;
    }
    names(session, {"Diensten die dan stoppen", "Services that stop then"}, result.stopped.services, kb.catalog());
    names(session, {"Balies die dan dicht zijn", "Desks that are shut then"}, result.stopped.desks, kb.catalog());
    if (result.lost.empty())
      session.out() << session.text({"Geen balie verliest een weg.\n", "No desk loses a path.\n"});
    else
      section(session, {"Wat balies dan verliezen", "What desks lose then"}, result.lost, kb.catalog());
    return done;
  }

  static IsoWeek week_of(const std::string& text) {
    if (const auto week = parse_iso_week(text)) return *week;
    throw InvalidArgument("called-wrongly",
                          {"'{0}' is geen week – verwacht: 2026-W52", "'{0}' is no week – expected: 2026-W52"}, {text});
  }

  // A heading with the number of all there is, and the first of them. Nothing where there is nothing.
  template <class Found>
  void section(Session& session, const Sentence& heading, const std::vector<Found>& found,
               const Catalog& catalog) const {
    if (found.empty()) return;
    session.out() << session.terminal().styled(session.text(heading) + " (" + std::to_string(found.size()) + ")",
                                               Style::bold)
                  << '\n';
    std::size_t shown = 0;
    for (const Found& one : found) {
      if (limit_ > 0 && shown == static_cast<std::size_t>(limit_)) break;
      ++shown;
      session.out() << session.terminal().wrapped(sentence(one, catalog, session.language()), 2);
    }
    if (shown < found.size())
      session.out() << session.text(
          {"  … en nog {0} (--limit 0 toont alles)\n", "  … and {0} more (--limit 0 shows all)\n"},
          {std::to_string(found.size() - shown)});
    session.out() << '\n';
  }

  template <class Ids>
  static void names(Session& session, const Sentence& heading, const Ids& ids, const Catalog& catalog) {
    if (ids.empty()) return;
    std::string text;
    for (const auto& id : ids) text += (text.empty() ? "" : ", ") + name_of(catalog, id.str());
    session.out() << session.terminal().styled(session.text(heading), Style::bold) << '\n'
                  << session.terminal().wrapped(text, 2) << '\n';
  }

  Reading reading_;
  std::string theme_, week_;
  std::vector<std::string> without_;
  int limit_ = 10;
};

}  // namespace

std::unique_ptr<Command> make_network() { return std::make_unique<Network>(); }

}  // namespace wegwijs::cli
