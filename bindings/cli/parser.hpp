// Reads the command line by what the commands declare. The only file pair that knows CLI11.
#pragma once

#include <memory>
#include <vector>

#include "command.hpp"
#include "session.hpp"

namespace wegwijs::cli {

// Parses, runs and reports. Returns: an ExitCode; nothing is ever thrown out of here.
int run_command_line(int argc, char** argv, Session& session);

}  // namespace wegwijs::cli
