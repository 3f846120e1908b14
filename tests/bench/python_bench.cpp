// The same questions as tests/bench/python.py asks, without Python: for every line "go" on stdin one round, and on stdout what
// a question took in it, in microseconds.
//
//   python_bench KB DESK QUESTIONS        QUESTIONS: a file with one on each line
#include <chrono>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "wegwijs/desk/knowledge_base.hpp"

int main(int argc, char** argv) {
  using namespace wegwijs;
  if (argc != 4) return 2;
  const KnowledgeBase kb = KnowledgeBase::open(argv[1]);
  AskOptions options;
  options.desk = DeskId(argv[2]);
  options.at = Instant{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + std::chrono::hours{9}};
  std::vector<std::string> questions;
  std::ifstream file(argv[3]);
  for (std::string line; std::getline(file, line);) questions.push_back(line);
  for (std::string word; std::cin >> word;) {
    std::size_t options_given = 0;
    const auto begin = std::chrono::steady_clock::now();
    for (const std::string& question : questions) options_given += kb.ask(question, options).options.size();
    const std::chrono::duration<double, std::micro> took = std::chrono::steady_clock::now() - begin;
    std::cout << took.count() / static_cast<double>(questions.size()) << ' ' << options_given << std::endl;
  }
}
