#include "../exit_code.hpp"
#include "../session.hpp"
#include "commands.hpp"
#include "wegwijs/desk/analysis_json.hpp"
#include "wegwijs/desk/analysis_text.hpp"

namespace wegwijs::cli {

namespace {

class Diff : public Command {
 public:
  std::string_view name() const override { return "diff"; }
  Sentence help() const override {
    return {
        "Wat veranderde er tussen twee kennisbestanden: records, en wegen naar hulp die verdwenen, kwamen of kouder "
        "werden.",
        "What changed between two knowledge base files: records, and ways to help that were lost, gained or got "
        "colder."};
  }
  std::string_view example() const override { return "wegwijs diff oud.wegwijs nieuw.wegwijs"; }

  Arguments declare() override {
    return {{"OLD", "", {"Het oude kennisbestand", "The old knowledge base file"}, &old_, true},
            {"NEW", "", {"Het nieuwe kennisbestand", "The new knowledge base file"}, &new_, true},
            {"--json", "", {"Antwoord als JSON", "Answer as JSON"}, &json_}};
  }

  int run(Session& session) override {
    const KnowledgeBase before = KnowledgeBase::open(old_), after = KnowledgeBase::open(new_);
    const MapDiff diff = map_diff({before.catalog(), before.graph()}, {after.catalog(), after.graph()});
    if (json_)
      session.out() << to_json(diff, after.catalog(), session.language()) << '\n';
    else
      print(session, diff, after.catalog());
    return done;
  }

 private:
  static void print(Session& session, const MapDiff& diff, const Catalog& catalog) {
    const Language language = session.language();
    for (const auto& [change, heading] :
         std::initializer_list<std::pair<Change, Sentence>>{{Change::lost, {"Verdwenen", "Lost"}},
                                                            {Change::gained, {"Nieuw", "New"}},
                                                            {Change::changed, {"Gewijzigd", "Changed"}}})
      section(
          session, heading, diff.records, [wanted = change](const RecordChange& one) { return one.change == wanted; },
          [&](const RecordChange& one) { return sentence(one, language); });
    section(
        session, {"Wegen die verdwenen of kouder werden", "Ways that were lost or got colder"}, diff.paths,
        [](const PathChange& one) { return one.colder(); },
        [&](const PathChange& one) { return sentence(one, catalog, language); });
    section(
        session, {"Wegen die kwamen of warmer werden", "Ways that were gained or got warmer"}, diff.paths,
        [](const PathChange& one) { return !one.colder(); },
        [&](const PathChange& one) { return sentence(one, catalog, language); });
    section(
        session, {"Thema's per balie", "Themes by desk"}, diff.cells, [](const CellChange&) { return true; },
        [&](const CellChange& one) { return sentence(one, catalog, language); });
    if (diff.records.empty() && diff.paths.empty() && diff.cells.empty())
      session.out() << session.text({"Geen verschil.\n", "No difference.\n"});
  }

  template <class List, class Wanted, class Words>
  static void section(Session& session, const Sentence& heading, const List& list, Wanted&& wanted, Words&& words) {
    bool begun = false;
    for (const auto& one : list) {
      if (!wanted(one)) continue;
      if (!begun) session.out() << session.terminal().styled(session.text(heading), Style::bold) << '\n';
      begun = true;
      session.out() << session.terminal().wrapped(words(one), 2);
    }
    if (begun) session.out() << '\n';
  }

  std::string old_, new_;
  bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_diff() { return std::make_unique<Diff>(); }

}  // namespace wegwijs::cli
