#include "run.hpp"

#include <cstdlib>
#include <iostream>

#include "parser.hpp"
#include "session.hpp"

namespace wegwijs::cli {

namespace {

// The locale that decides about messages, by POSIX order; set to another language than Dutch it means English.
std::string_view locale_name() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
    if (const char* value = std::getenv(name); value != nullptr && *value != '\0') return value;
  return {};
}

}  // namespace

int run(int argc, char** argv) {
  Session session(language_of_locale(locale_name()), Terminal::of_stdout(), std::cout, std::cerr);
  return run_command_line(argc, argv, session);
}

}  // namespace wegwijs::cli
