#include "record_lines.hpp"

#include "wegwijs/desk/record_text.hpp"

namespace wegwijs::cli {

std::vector<std::string> record_lines(const Catalog& catalog, std::string_view id, Language language,
                                      const Terminal& terminal) {
  std::vector<std::string> lines;
  for (const RecordLine& line : record_text(catalog, id, language)) {
    const std::string margin(line.depth * 2, ' ');
    if (line.text.empty()) {
      lines.push_back(margin + terminal.styled(line.label, Style::bold));
      continue;
    }
    const std::string text =
        terminal.wrapped(line.label.empty() ? line.text : line.label + ": " + line.text, line.depth * 2);
    for (std::size_t at = 0; at < text.size();) {
      const auto end = text.find('\n', at);
      lines.push_back(text.substr(at, end - at));
      at = end == std::string::npos ? text.size() : end + 1;
    }
  }
  return lines;
}

}  // namespace wegwijs::cli
