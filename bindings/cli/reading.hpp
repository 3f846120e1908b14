// What every command that reads a knowledge base shares: --kb, --at, --json.
#pragma once

#include <string>

#include "command.hpp"
#include "session.hpp"

namespace wegwijs::cli {

struct Reading {
  std::string kb;
  std::string at;
  bool json = false;

  // `own` followed by the shared ones.
  Arguments with(Arguments own) {
    own.push_back({"--kb", "FILE",
                   {"Kennisbestand (anders WEGWIJS_KB, anders dat in de gegevensmap van de gebruiker)",
                    "Knowledge base file (else WEGWIJS_KB, else the one in the user's data folder)"},
                   &kb});
    own.push_back({"--at", "MOMENT", {"Tijdstip in plaats van nu: \"2026-11-24 14:10\"", "Moment instead of now: \"2026-11-24 14:10\""}, &at});
    own.push_back({"--json", "", {"Antwoord als JSON", "Answer as JSON"}, &json});
    return own;
  }
};

// The words of an operand that may be given with or without quotes.
inline std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

}  // namespace wegwijs::cli
