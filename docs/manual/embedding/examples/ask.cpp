// Answers questions, one a line, with the C++ library.
//
//   ask map.wegwijs lochal "2026-11-24 14:10" < questions.txt
#include <iostream>
#include <string>
#include <wegwijs/base/error.hpp>
#include <wegwijs/calendar/zone.hpp>
#include <wegwijs/desk/json.hpp>
#include <wegwijs/desk/live_knowledge_base.hpp>

int main(int argc, char** argv) {
  using namespace wegwijs;
  const auto at = argc == 4 ? parse_instant(argv[3]) : std::nullopt;
  if (!at) {
    std::cerr << "usage: ask MAP DESK MOMENT < questions\n";
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
    }
  } catch (const Error& error) {
    std::cerr << "ask: " << error.message(Language::nl) << " (" << error.code() << ")\n";
    return 1;
  }
}
