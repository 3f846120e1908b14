#include <nlohmann/json.hpp>

#include "wegwijs/desk/counts.hpp"

namespace wegwijs {

namespace {

// "|" would end a cell.
std::string cell(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '|') out += '\\';
    out += c;
  }
  return out;
}

std::string markdown(const CountTable& table) {
  std::string heads = "| |", rules = "|---|", lines;
  for (const CountColumn& column : table.columns) {
    heads += " " + cell(column.name) + " |";
    rules += "---:|";
  }
  for (const CountRow& row : table.rows) {
    lines += "| " + cell(row.name) + " |";
    for (const std::size_t number : row.numbers) lines += " " + std::to_string(number) + " |";
    lines += "\n";
  }
  const std::string note = table.note.empty() ? std::string() : table.note + "\n\n";
  return "\n## " + table.title + "\n\n" + note + heads + "\n" + rules + "\n" + lines;
}

}  // namespace

std::string to_markdown(const MapCounts& counts, std::string_view made_by) {
  std::string page = "# " + say({"De kaart in getallen", "The map in numbers"}, counts.language) + "\n\n";
  page.append(made_by).append("\n");
  for (const CountTable& table : counts.tables) page += markdown(table);
  return page;
}

std::string to_json(const MapCounts& counts) {
  nlohmann::ordered_json json{{"at", to_string(counts.at)}};
  for (const CountTable& table : counts.tables) {
    auto& list = json[table.key] = nlohmann::ordered_json::array();
    for (const CountRow& row : table.rows) {
      nlohmann::ordered_json entry{{"id", row.key}, {"name", row.name}};
      for (std::size_t i = 0; i < row.numbers.size(); ++i) entry[table.columns[i].key] = row.numbers[i];
      list.push_back(std::move(entry));
    }
  }
  return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace wegwijs
