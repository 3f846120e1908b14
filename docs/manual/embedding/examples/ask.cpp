// Answers questions, one a line, with the C++ library.
//
//   ask map.wegwijs lochal "2026-11-24 14:10" < questions.txt
//   ask map.wegwijs lochal "2026-11-24 14:10" journal.wegwijs < questions.txt     counts each of them in the journal
#include <iostream>
#include <string>
#include <wegwijs/base/error.hpp>
#include <wegwijs/calendar/zone.hpp>
#include <wegwijs/desk/json.hpp>
#include <wegwijs/desk/live_knowledge_base.hpp>
#include <wegwijs/desk/record_request.hpp>

int main(int argc, char** argv) {
  using namespace wegwijs;
  const auto at = argc == 4 || argc == 5 ? parse_instant(argv[3]) : std::nullopt;
  if (!at) {
    std::cerr << "usage: ask MAP DESK MOMENT [JOURNAL] < questions\n";
    return 2;
  }
  try {
    LiveKnowledgeBase live(argv[1]);
    AskOptions options;
    options.desk = DeskId(argv[2]);
    options.at = *at;
    for (std::string question; std::getline(std::cin, question);) {
      live.reopen_if_changed();
      std::cout << to_json(live.current()->ask(question, options)) << std::endl;
      if (argc == 5) {
        Journal journal = Journal::create(argv[4]);
        const std::string entry = R"({"outcome": "answered"})";
        std::cerr << record(journal, live.current()->catalog(), entry, {.at = *at, .desk = options.desk}) << '\n';
      }
    }
  } catch (const Error& error) {
    std::cerr << "ask: " << error.message(Language::nl) << " (" << error.code() << ")\n";
    return 1;
  }
}
