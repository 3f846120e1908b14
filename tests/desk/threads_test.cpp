// Meant to be run with -DWEGWIJS_SANITIZE=thread as well: opening hours are compiled, and connections to the file opened,
// by whoever asks first.
#include <string>
#include <thread>
#include <vector>

#include "desk/debts_village.hpp"
#include "wegwijs/desk/analysis_json.hpp"
#include "wegwijs/desk/json.hpp"
#include "wegwijs/desk/sheet.hpp"
#include "wegwijs/graph/excerpt.hpp"

using namespace wegwijs;

namespace {

// Every kind of question that may come from several desks at once.
std::string ask_everything() {
  const KnowledgeBase& kb = debts_village().kb();
  std::string answers;
  for (int round = 0; round < 5; ++round) {
    for (const char* question : {"schulden", "ik heb te veel schulden", "krediet voor schulden", "niets"}) answers += to_json(ask(question));
    answers += to_json(kb.find("maatje", {.at = tuesday(), .theme = {}, .area = {}}));
    const Sheet sheet = partner_sheet(kb, {.desk = DeskId("desk"), .theme = ThemeId("finance"), .at = tuesday()});
    for (const SheetLine& line : sheet.lines) answers += line.how;
    for (const Completion& completion : kb.complete("schul")) answers += completion.text;
    const Coverage found = coverage(kb.catalog(), kb.graph(), {.weekdays = {Weekday::tu}, .at = tuesday()});
    answers += to_json(found);
    answers += to_json(analyse_network(kb.catalog(), kb.graph(), {.at = tuesday()}), kb.catalog(), Language::nl);
    answers += to_json(stale(kb.catalog(), {.at = tuesday()}), tuesday(), Language::nl);
    answers += std::to_string(excerpt(kb.catalog(), kb.graph(), {.desk = DeskId("desk"), .theme = ThemeId("debts")}).nodes.size());
  }
  return answers;
}

}  // namespace

TEST_CASE("eight threads that ask one knowledge base hear what one thread hears") {
  std::vector<std::string> heard(8);
  {
    std::vector<std::jthread> threads;
    for (std::string& answers : heard) threads.emplace_back([&] { answers = ask_everything(); });
  }
  const std::string alone = ask_everything();
  for (const std::string& answers : heard) CHECK((answers == alone));
}
