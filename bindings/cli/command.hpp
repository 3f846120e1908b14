// One verb of the command line. Declaring binds options to members and touches no file; running works.
//
// A command lives in commands/<verb>.cpp and is named once, in registry.cpp. Parsing, help, the man page and shell
// completion all come from what it declares here.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "wegwijs/base/language.hpp"

namespace wegwijs::cli {

class Session;

// One option or operand: how it is written, what it means, where its value goes.
struct Argument {
  std::string_view name;                  // "--desk", or a word in capitals for an operand: "QUESTION"
  std::string_view value;                 // what follows it, for the help: "ID"; empty for a flag
  Sentence help;
  std::variant<bool*, int*, std::string*, std::vector<std::string>*> target;
  bool required = false;
  std::vector<std::string> choices = {};  // the only words allowed; empty = any
  std::string_view alone = {};            // the value when none follows; empty = one must follow

  bool operand() const noexcept { return !name.starts_with("-"); }
};

using Arguments = std::vector<Argument>;

class Command {
 public:
  virtual ~Command() = default;
  virtual std::string_view name() const = 0;
  virtual Sentence help() const = 0;
  // An example that works on the default map, for the help and the manual.
  virtual std::string_view example() const = 0;
  virtual Arguments declare() = 0;
  // Returns: an ExitCode. Errors are thrown and become one line on stderr.
  virtual int run(Session& session) = 0;
};

// Every command there is, in the order of the help.
std::vector<std::unique_ptr<Command>> all_commands();

}  // namespace wegwijs::cli
