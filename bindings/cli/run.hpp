// The whole command line as one call, for every program that offers it: `wegwijs`, and `python -m wegwijs`.
#pragma once

namespace wegwijs::cli {

// Runs the command that `argv` holds, the program's name first, with the terminal, environment and clock of this process.
// Returns: an ExitCode; nothing is ever thrown out of here.
int run(int argc, char** argv);

}  // namespace wegwijs::cli
