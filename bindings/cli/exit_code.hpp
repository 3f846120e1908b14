// What the command tells the shell (docs/manual, section "exit codes").
#pragma once

namespace wegwijs::cli {

enum ExitCode : int {
  done = 0,           // also when the answer is "no partner known"
  failed = 1,         // the work failed, or problems were found in the data
  called_wrongly = 2,
};

}  // namespace wegwijs::cli
