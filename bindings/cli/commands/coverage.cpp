#include "wegwijs/graph/coverage.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "../exit_code.hpp"
#include "../reading.hpp"
#include "commands.hpp"
#include "wegwijs/desk/analysis_json.hpp"
#include "wegwijs/desk/analysis_text.hpp"
#include "wegwijs/desk/coverage_question.hpp"

namespace wegwijs::cli {

namespace {

// How many rows have what, for one theme, day and group.
struct Tally {
  std::size_t internal = 0, warm = 0, external = 0, nobody = 0, hours_unknown = 0;
  std::vector<std::string> holes;  // the names of rows that have nobody

  void add(const CoverageCell& cell, const CoverageRow& row) {
    if (!cell.kind && cell.hours_unknown) {
      ++hours_unknown;
    } else if (!cell.kind) {
      ++nobody;
      holes.push_back(row.name);
    } else {
      ++(*cell.kind == ReferralKind::internal ? internal : *cell.kind == ReferralKind::warm ? warm : external);
    }
  }
};

class CoverageCommand : public Command {
 public:
  std::string_view name() const override { return "coverage"; }
  Sentence help() const override {
    return {"Waar zijn gaten? Per thema en balie het warmste dat er is; lege plekken eerst.",
            "Where are the holes? For each theme and desk the warmest there is; empty ones first."};
  }
  std::string_view example() const override { return "wegwijs coverage --theme debts"; }

  Arguments declare() override {
    Arguments own{
        {"--by",
         "ROWS",
         {"Per balie (desk) of per gemeente (area)", "By desk or by municipality (area)"},
         &by_,
         false,
         {"desk", "area"}},
        {"--theme",
         "ID",
         {"Dit thema en wat eronder valt, met elke balie apart",
          "This theme and those below it, with every desk by itself"},
         &theme_},
        {"--area",
         "AREA",
         {"Alleen balies in deze gemeente of provincie", "Only desks in this municipality or province"},
         &area_},
        {"--weekday",
         "DAY",
         {"Wat die dag open is: mo tu we th fr sa su, of all; mag vaker",
          "What is open on that day: mo tu we th fr sa su, or all; may be repeated"},
         &weekdays_,
         false,
         {"mo", "tu", "we", "th", "fr", "sa", "su", "all"}},
        {"--group",
         "WORD",
         {"Voor wie bij deze groep hoort, of all; mag vaker", "For who belongs to this group, or all; may be repeated"},
         &groups_}};
    return reading_.with(std::move(own));
  }

  int run(Session& session) override {
    const KnowledgeBase& kb = session.open(reading_.kb);
    const Coverage found = coverage(kb.catalog(), kb.graph(), options(session, kb));
    if (reading_.json)
      session.out() << to_json(found) << '\n';
    else if (theme_.empty())
      print_themes(session, found, kb.catalog());
    else
      print_rows(session, found, kb.catalog());
    return done;
  }

 private:
  CoverageOptions options(const Session& session, const KnowledgeBase& kb) const {
    CoverageQuestion asked{.theme = ThemeId(theme_), .weekdays = weekdays_, .groups = groups_};
    asked.at = session.moment(reading_.at);
    if (by_ == "area") asked.rows = CoverageRows::areas;
    if (!area_.empty()) asked.area = kb.area(area_);
    return options_of(asked, kb.catalog());
  }

  static std::string label(const Session& session, const Catalog& catalog, const CoverageCell& cell) {
    std::string text = theme_name(catalog, cell.theme, session.language());
    if (cell.weekday) text += ", " + day_name(*cell.weekday, session.language());
    if (!cell.group.empty()) text += ", " + cell.group;
    return text;
  }

  static void print_without_desk(Session& session, const Coverage& found, const Catalog& catalog) {
    if (found.without_desk.empty()) return;
    std::string names;
    for (const AreaId& area : found.without_desk) names += (names.empty() ? "" : ", ") + name_of(catalog, area.str());
    session.out() << session.terminal().wrapped(session.text({"Zonder balie: {0}", "Without a desk: {0}"}, {names}), 0)
                  << '\n';
  }

  // Holes with the names of the desks, then how many desks have what.
  static void print_themes(Session& session, const Coverage& found, const Catalog& catalog) {
    using Key = std::tuple<ThemeId, std::optional<Weekday>, std::string>;
    std::map<Key, std::pair<std::string, Tally>> tallies;
    for (const CoverageCell& cell : found.cells) {
      auto& [text, tally] = tallies[{cell.theme, cell.weekday, cell.group}];
      if (text.empty()) text = label(session, catalog, cell);
      tally.add(cell, found.rows[cell.row]);
    }
    std::vector<std::pair<std::string, Tally>> list;
    for (auto& entry : tallies) list.push_back(std::move(entry.second));
    std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) {
      const auto emptiness = [](const Tally& tally) {
        return std::tuple(tally.nobody, tally.hours_unknown, tally.external);
      };
      return emptiness(a.second) > emptiness(b.second);
    });
    print_without_desk(session, found, catalog);
    print_holes(session, list, found.rows.size());
    print_table(session, list);
  }

  static void print_table(Session& session, const std::vector<std::pair<std::string, Tally>>& list) {
    const bool unknown =
        std::any_of(list.begin(), list.end(), [](const auto& entry) { return entry.second.hours_unknown > 0; });
    std::vector<std::vector<std::string>> rows;
    const auto add = [&](std::string nobody, std::string hours, std::string external, std::string warm,
                         std::string internal, std::string theme) {
      rows.push_back({std::move(nobody), std::move(hours), std::move(external), std::move(warm), std::move(internal),
                      std::move(theme)});
      if (!unknown) rows.back().erase(rows.back().begin() + 1);
    };
    add(session.text({"niemand", "nobody"}), session.text({"uren onbekend", "hours unknown"}),
        session.text({"extern", "external"}), "warm", session.text({"intern", "internal"}),
        session.text({"thema", "theme"}));
    for (const auto& [text, tally] : list)
      add(std::to_string(tally.nobody), std::to_string(tally.hours_unknown), std::to_string(tally.external),
          std::to_string(tally.warm), std::to_string(tally.internal), text);
    session.out() << session.terminal().table(rows);
  }

  static void print_holes(Session& session, const std::vector<std::pair<std::string, Tally>>& list, std::size_t rows) {
    bool any = false, unknown = false;
    for (const auto& [text, tally] : list) {
      unknown |= tally.hours_unknown > 0;
      if (tally.nobody == 0) continue;
      any = true;
      std::string names;
      for (const std::string& hole : tally.holes) names += (names.empty() ? "" : ", ") + hole;
      if (tally.nobody == rows) names = session.text({"nergens iemand", "nobody anywhere"});
      session.out() << session.terminal().wrapped(session.terminal().styled(text, Style::bold) + ": " + names, 0);
    }
    if (!any && unknown)
      session.out() << session.text({"Geen gaten die zeker zijn; waar uren onbekend zijn, kan er toch niemand zijn.\n",
                                     "No certain holes; where hours are unknown there may be nobody all the same.\n"});
    else if (!any)
      session.out() << session.text({"Geen gaten: voor elk thema is er overal iemand.\n",
                                     "No holes: for every theme there is somebody everywhere.\n"});
    session.out() << '\n';
  }

  static void print_rows(Session& session, const Coverage& found, const Catalog& catalog) {
    print_without_desk(session, found, catalog);
    std::vector<std::vector<std::string>> rows;
    for (const CoverageCell& cell : found.cells) {
      std::string kind = kind_word(cell.kind, session.language());
      if (!cell.kind && cell.hours_unknown) kind = session.text({"uren onbekend", "hours unknown"});
      rows.push_back({std::move(kind), label(session, catalog, cell), found.rows[cell.row].id});
      if (!cell.by.empty()) rows.back().push_back(name_of(catalog, cell.by.str()));
    }
    session.out() << session.terminal().table(rows);
  }

  Reading reading_;
  std::string by_ = "desk", theme_, area_;
  std::vector<std::string> weekdays_, groups_;
};

}  // namespace

std::unique_ptr<Command> make_coverage() { return std::make_unique<CoverageCommand>(); }

}  // namespace wegwijs::cli
