// Asks questions at a desk and prints the ranking, for measuring and for choosing weights.
//
//   quality_bench MAP [DESK]
//   quality_bench --build FOLDER FILE      makes a map of partner data
//
// Reads commands, a line each: `ask QUESTION` prints the organizations of the options, best first, as one line of id:score
// pairs (empty for "nothing found"). `all FILE` asks every line of a file and prints one such line for each. `documents`
// prints every service with all its texts, those of its products included, for other engines: organization, whether it
// is open to people of the desk's town, texts; then `end`; `documents own` leaves the products out. `known FILE` prints 1 for each line of a file that is a word of the map, else 0. `urgent FILE` prints the
// ids of the dangers in each line, `grounds FILE` what search makes of it before it decides whether that is an answer:
// told, cover, personal, unknown, whole, lone. The program quality_tuner can change the weights as well: `set NAME VALUE`, and
// `list`, which ends with `end`. An empty line ends the program.
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "base/text_tools.hpp"
#include "search/weights.hpp"
#include "store/index_texts.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/build.hpp"
#include "wegwijs/desk/knowledge_base.hpp"
#include "wegwijs/search/search.hpp"

using namespace wegwijs;

namespace {

std::map<std::string, double*> changeable() {
  std::map<std::string, double*> table;
#ifdef WEGWIJS_TUNING
  const auto add = [&](const std::string& name, auto& weight) {
    if constexpr (std::is_same_v<std::remove_reference_t<decltype(weight)>, double>)
      table[name] = &weight;
    else
      for (std::size_t i = 0; i < weight.size(); ++i) table[name + "." + std::to_string(i)] = &weight[i];
  };
#define WEGWIJS_ADD(name) add(#name, weights::name);
  WEGWIJS_EACH_WEIGHT(WEGWIJS_ADD)
#undef WEGWIJS_ADD
#endif
  return table;
}

void ask(const KnowledgeBase& kb, const AskOptions& options, const std::string& question) {
  const Advice advice = kb.ask(question, options);
  for (const Option& option : advice.options) std::cout << option.organization.str() << ':' << option.score << ' ';
  std::cout << '\n';
}

std::string one_line(std::string text) {
  for (char& c : text)
    if (c == '\t' || c == '\n') c = ' ';
  return text;
}

template <class Record>
void append(std::string& text, const Catalog& catalog, const Record& record) {
  for (const auto& field : index_texts(catalog, record))
    for (const std::string& part : field) (text += part) += " . ";
}

void print_documents(const Catalog& catalog, const AreaId& town, bool with_products) {
  const auto open_to = [&](const std::vector<AreaId>& areas) {
    return areas.empty() || std::any_of(areas.begin(), areas.end(), [&](const AreaId& area) { return catalog.contains(area, town); });
  };
  for (const Service& service : catalog.services()) {
    const Organization* organization = catalog.find(service.organization);
    if (organization == nullptr) continue;
    const bool elsewhere = organization->kind == OrganizationKind::library && !open_to(organization->areas);
    std::string text;
    append(text, catalog, service);
    for (const ProductId& id : service.products)
      if (const Product* product = catalog.find(id); product != nullptr && with_products) append(text, catalog, *product);
    std::cout << organization->id.str() << '\t' << (open_to(service.eligibility.areas) && !elsewhere) << '\t' << one_line(text) << '\n';
  }
  std::cout << "end\n";
}

// What search goes by to tell whether it has found anything; a line of nothing where it has not even a doubtful hit.
void print_grounds(const std::string& map, const AskOptions& options, const std::string& file) {
  const Store store = Store::open(map);
  const Catalog catalog = store.read_catalog();
  const Search search(store, catalog);
  const Location* location = catalog.find(catalog.at(options.desk).location);
  SearchOptions wanted;
  if (location != nullptr) wanted.area = location->municipality;
  std::ifstream questions(file);
  for (std::string question; std::getline(questions, question);) {
    const Grounds grounds = search.search(question, wanted).grounds;
    if (grounds.told > 0)
      std::cout << grounds.told << ' ' << grounds.cover << ' ' << grounds.personal << ' ' << grounds.unknown << ' ' << grounds.whole << ' '
                << grounds.lone;
    std::cout << '\n';
  }
}

// The ids of the dangers in each question.
void print_urgent(const KnowledgeBase& kb, AskOptions options, const std::string& file) {
  options.limit = 1;
  std::ifstream questions(file);
  for (std::string question; std::getline(questions, question);) {
    for (const UrgentAdvice& urgent : kb.ask(question, options).urgent) std::cout << urgent.id.str() << ' ';
    std::cout << '\n';
  }
}

// 1 for a line that is one word of the knowledge base, else 0.
void print_known(const Vocabulary& vocabulary, const std::string& file) {
  std::ifstream lines(file);
  for (std::string line; std::getline(lines, line);) {
    std::string word = fold(line);
    std::erase_if(word, [](char c) { return c == '-' || c == '\''; });
    std::cout << (vocabulary.count(word) > 0) << '\n';
  }
}

void serve(const std::string& map, const KnowledgeBase& kb, const AskOptions& options) {
  const auto weights = changeable();
  for (std::string line; std::getline(std::cin, line) && !line.empty();) {
    std::istringstream words(line);
    std::string command, name;
    words >> command;
    if (command == "ask") {
      std::getline(words >> std::ws, name);
      ask(kb, options, name);
    } else if (command == "all") {
      std::getline(words >> std::ws, name);
      std::ifstream file(name);
      const auto begin = std::chrono::steady_clock::now();
      for (std::string question; std::getline(file, question);) ask(kb, options, question);
      std::cerr << std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count() << " ms\n";
    } else if (command == "urgent") {
      std::getline(words >> std::ws, name);
      print_urgent(kb, options, name);
    } else if (command == "grounds") {
      std::getline(words >> std::ws, name);
      print_grounds(map, options, name);
    } else if (command == "known") {
      std::getline(words >> std::ws, name);
      print_known(Store::open(map).vocabulary(), name);
    } else if (command == "documents") {
      const Location* location = kb.catalog().find(kb.catalog().at(options.desk).location);
      print_documents(kb.catalog(), location == nullptr ? AreaId() : location->municipality, !(words >> name));
    } else if (command == "set") {
      double value = 0;
      if (words >> name >> value; weights.contains(name)) *weights.at(name) = value;
    } else if (command == "list") {
      for (const auto& [key, value] : weights) std::cout << key << ' ' << *value << '\n';
      std::cout << "end\n";
    }
    std::cout.flush();
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::cerr << "usage: quality_bench MAP [DESK]\n";
    return 2;
  }
  try {
    if (std::string(argv[1]) == "--build" && argc == 4) {
      const std::vector<std::filesystem::path> folders{argv[2]};
      return build(folders, argv[3]).written ? 0 : 1;
    }
    AskOptions options;
    options.desk = DeskId(argc > 2 ? argv[2] : "lochal");
    options.at = *parse_instant("2026-11-24 14:10");
    options.limit = 10;
    serve(argv[1], KnowledgeBase::open(argv[1]), options);
  } catch (const Error& error) {
    std::cerr << error.message(Language::en) << '\n';
    return 1;
  }
}
