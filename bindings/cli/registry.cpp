#include "commands/commands.hpp"

namespace wegwijs::cli {

std::vector<std::unique_ptr<Command>> all_commands() {
  std::vector<std::unique_ptr<Command>> commands;
  commands.push_back(make_ask());
  commands.push_back(make_find());
  commands.push_back(make_show());
  commands.push_back(make_list());
  commands.push_back(make_hours());
  commands.push_back(make_route());
  commands.push_back(make_record());
  commands.push_back(make_undo());
  commands.push_back(make_follow_up());
  commands.push_back(make_signal());
  commands.push_back(make_journal());
  commands.push_back(make_report());
  commands.push_back(make_coverage());
  commands.push_back(make_network());
  commands.push_back(make_stale());
  commands.push_back(make_diff());
  commands.push_back(make_export());
  commands.push_back(make_sheet());
  commands.push_back(make_build());
  commands.push_back(make_check());
  commands.push_back(make_new());
  commands.push_back(make_count());
  commands.push_back(make_batch());
  commands.push_back(make_mcp());
  commands.push_back(make_manual());
  return commands;
}

}  // namespace wegwijs::cli
