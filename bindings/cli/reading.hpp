// What every command that reads a knowledge base shares: --kb, --at, --json.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "command.hpp"
#include "session.hpp"

namespace wegwijs::cli {

struct Reading {
  std::string kb;
  std::string at;
  bool json = false;

  // `own` followed by the shared ones.
  Arguments with(Arguments own) {
    own = with_map(std::move(own));
    own.push_back({"--at", "MOMENT", {"Tijdstip in plaats van nu: \"2026-11-24 14:10\"", "Moment instead of now: \"2026-11-24 14:10\""}, &at});
    own.push_back({"--json", "", {"Antwoord als JSON", "Answer as JSON"}, &json});
    return own;
  }

  // For what does not depend on the moment and is written in a format of its own.
  Arguments with_map(Arguments own) {
    own.push_back({"--kb", "FILE",
                   {"Kennisbestand (anders WEGWIJS_KB, anders dat in de gegevensmap van de gebruiker)",
                    "Knowledge base file (else WEGWIJS_KB, else the one in the user's data folder)"},
                   &kb});
    return own;
  }
};

// The words of an operand that may be given with or without quotes, or parts of which some may be empty.
inline std::string joined(const std::vector<std::string>& parts, std::string_view between = " ") {
  std::string text;
  for (const std::string& part : parts)
    if (!part.empty()) (text += text.empty() ? std::string_view() : between) += part;
  return text;
}

}  // namespace wegwijs::cli
