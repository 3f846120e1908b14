// How good the search is: asks every question of a list and prints how often an accepted partner comes first, among
// the first three, and the mean of 1/rank.
//
//   quality MAP QUESTIONS.csv [--area ID] [--show]
//
// MAP is a knowledge base file or a folder of partner data. The list has the columns question, accept, kind, theme;
// `accept` holds organization ids joined by |, where `gemeente` stands for any municipality, `bibliotheek` for any
// library and `none` for an answer without hits. Figures of a list say something of that list only.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <unistd.h>

#include "base/text_tools.hpp"
#include "wegwijs/exchange/yaml.hpp"
#include "wegwijs/search/search.hpp"

using namespace wegwijs;

namespace {

struct Question {
  std::string text, accept, kind;
};

struct Figures {
  int questions = 0, first = 0, first_three = 0;
  double reciprocal = 0;
  void add(std::size_t rank) {
    ++questions;
    if (rank == 0) return;
    first += rank == 1;
    first_three += rank <= 3;
    reciprocal += 1.0 / static_cast<double>(rank);
  }
};

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (const char c : line) {
    if (c == '"')
      quoted = !quoted;
    else if (c == ',' && !quoted)
      cells.emplace_back();
    else if (c != '\r')
      cells.back() += c;
  }
  return cells;
}

std::vector<Question> read_questions(const std::string& path) {
  std::ifstream file(path);
  std::vector<Question> questions;
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line))
    if (const auto cells = cells_of(line); cells.size() >= 3) questions.push_back({cells[0], cells[1], cells[2]});
  return questions;
}

bool accepts(const Question& question, const Organization& organization) {
  for (const auto wanted : split(question.accept, '|')) {
    if (wanted == organization.id.str()) return true;
    if (wanted == "gemeente" && organization.kind == OrganizationKind::municipality) return true;
    if (wanted == "bibliotheek" && organization.kind == OrganizationKind::library) return true;
  }
  return false;
}

// The rank of the first accepted hit; hits of one organization count once. Returns: 0 when there is none.
std::size_t rank_of(const Question& question, const Answer& answer, const Catalog& catalog) {
  if (question.accept == "none") return answer.nothing_found ? 1 : 0;
  std::vector<std::string> seen;
  for (const Hit& hit : answer.hits) {
    const Organization* organization = catalog.find(catalog.at(ServiceId(hit.id)).organization);
    if (organization == nullptr) continue;
    const std::string who = organization->kind == OrganizationKind::municipality ? "gemeente" : organization->id.str();
    if (std::find(seen.begin(), seen.end(), who) == seen.end()) seen.push_back(who);
    if (accepts(question, *organization)) return seen.size();
  }
  return 0;
}

void show(const Question& question, const Answer& answer, std::size_t rank) {
  std::cout << (rank == 1   ? "  "
                : rank == 0 ? "!!"
                            : " ~")
            << ' ' << question.text << "  [" << question.accept << "]\n";
  for (std::size_t i = 0; i < std::min<std::size_t>(answer.hits.size(), 4); ++i) {
    const Hit& hit = answer.hits[i];
    std::cout << "      " << static_cast<int>(hit.score * 100) << ' ' << hit.id << ":";
    for (std::size_t k = 0; k < std::min<std::size_t>(hit.why.size(), 2); ++k)
      std::cout << ' ' << to_string(hit.why[k].field) << "='" << hit.why[k].found.substr(0, 50) << "'("
                << hit.why[k].written << ')';
    std::cout << '\n';
  }
}

// A knowledge base file of a folder of partner data, for as long as the program runs.
class BuiltFile {
 public:
  explicit BuiltFile(const std::filesystem::path& folder)
      : path_(std::filesystem::temp_directory_path() / ("quality-" + std::to_string(::getpid()) + ".wegwijs")) {
    const Loaded loaded = load(std::vector{folder});
    for (const auto& fault : loaded.report.diagnostics()) std::cerr << fault.text() << '\n';
    write_store(path_, Catalog(loaded.data));
  }
  ~BuiltFile() { std::filesystem::remove(path_); }
  BuiltFile(const BuiltFile&) = delete;
  BuiltFile& operator=(const BuiltFile&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

int measure(const std::filesystem::path& file, const std::string& list, const AreaId& area, bool showing) {
  const Store store = Store::open(file);
  const Catalog catalog = store.read_catalog();
  const Search search(store, catalog);
  std::map<std::string, Figures> figures;
  for (const Question& question : read_questions(list)) {
    const Answer answer = search.search(question.text, {.area = area, .limit = 200});
    const std::size_t rank = rank_of(question, answer, catalog);
    if (showing) show(question, answer, rank);
    figures[question.kind].add(rank);
    figures["(all)"].add(rank);
  }
  for (const auto& [kind, f] : figures) {
    std::ostringstream line;
    line.precision(3);
    line << kind << "\t" << f.questions << "\tsuccess@1 " << double(f.first) / f.questions << "\t@3 "
         << double(f.first_three) / f.questions << "\tMRR " << f.reciprocal / f.questions << '\n';
    std::cout << line.str();
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> paths;
  AreaId area;
  bool showing = false;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--area" && i + 1 < argc)
      area = AreaId(argv[++i]);
    else if (argument == "--show")
      showing = true;
    else
      paths.push_back(argument);
  }
  if (paths.size() != 2) {
    std::cerr << "usage: quality MAP QUESTIONS.csv [--area ID] [--show]\n";
    return 2;
  }
  try {
    if (!std::filesystem::is_directory(paths[0])) return measure(paths[0], paths[1], area, showing);
    const BuiltFile built(paths[0]);
    return measure(built.path(), paths[1], area, showing);
  } catch (const Error& error) {
    std::cerr << error.message(Language::en) << '\n';
    return 1;
  }
}
