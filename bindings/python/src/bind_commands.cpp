// The command line's own commands, for `python -m wegwijs`.
#include "doors.hpp"
#include "method.hpp"
#include "run.hpp"

namespace wegwijs::python {

namespace {

nb::object run(const Call& call) {
  auto words = call.get<std::vector<std::string>>(0);
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  return converted(unlocked([&] { return cli::run(static_cast<int>(words.size()), arguments.data()); }));
}

}  // namespace

void bind_commands(nb::module_& module) {
  function(module, {"_run", "arguments: Sequence[str]", nullptr, "int", "Runs a command; the program's name comes first."}, &run);
}

}  // namespace wegwijs::python
