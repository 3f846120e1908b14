#include "wegwijs/journal/privacy.hpp"

#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "wegwijs/base/error.hpp"

using namespace wegwijs;

namespace {

std::vector<std::string> lines_of(const std::string& name) {
  std::ifstream file(std::string(WEGWIJS_SOURCE_DIR) + "/tests/journal/" + name);
  REQUIRE(file);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);)
    if (!line.empty()) lines.push_back(line);
  return lines;
}

std::string listed(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += "\n  " + line;
  return text;
}

}  // namespace

TEST_CASE("of the personal data of every kind at least 99 in 100 are refused") {
  std::map<std::string, int> of_kind;
  std::vector<std::string> missed, otherwise;
  const auto lines = lines_of("personal_data.tsv");
  for (const std::string& line : lines) {
    const auto tab = line.find('\t');
    const std::string kind = line.substr(0, tab), text = line.substr(tab + 1);
    ++of_kind[kind];
    const auto found = personal_data(text);
    if (found.empty())
      missed.push_back(line);
    else if (to_string(found.front().kind) != kind)
      otherwise.push_back(line + " -> " + std::string(to_string(found.front().kind)));
  }
  INFO("missed:" << listed(missed) << "\nunder another name:" << listed(otherwise));
  CHECK(lines.size() >= 300);
  CHECK(of_kind.size() == EnumNames<PersonalDataKind>::values.size());
  for (const auto& [kind, count] : of_kind) CHECK(count >= 30);
  CHECK(missed.size() * 100 <= lines.size());
  // What it is called matters less than that it is refused.
  CHECK(otherwise.size() * 20 <= lines.size());
}

TEST_CASE("of what only looks like personal data at most 2 in 100 are refused") {
  std::vector<std::string> refused;
  const auto lines = lines_of("look_alikes.txt");
  for (const std::string& line : lines)
    if (const auto found = personal_data(line); !found.empty())
      refused.push_back(line + " -> " + std::string(to_string(found.front().kind)));
  INFO("refused:" << listed(refused));
  CHECK(lines.size() >= 300);
  CHECK(refused.size() * 50 <= lines.size());
}
