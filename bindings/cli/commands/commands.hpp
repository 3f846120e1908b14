// One maker for each command; each is written in the file of its name.
#pragma once

#include <memory>

#include "../command.hpp"

namespace wegwijs::cli {

std::unique_ptr<Command> make_ask();
std::unique_ptr<Command> make_batch();
std::unique_ptr<Command> make_build();
std::unique_ptr<Command> make_check();
std::unique_ptr<Command> make_count();
std::unique_ptr<Command> make_coverage();
std::unique_ptr<Command> make_diff();
std::unique_ptr<Command> make_export();
std::unique_ptr<Command> make_find();
std::unique_ptr<Command> make_follow_up();
std::unique_ptr<Command> make_hours();
std::unique_ptr<Command> make_journal();
std::unique_ptr<Command> make_list();
std::unique_ptr<Command> make_manual();
std::unique_ptr<Command> make_mcp();
std::unique_ptr<Command> make_network();
std::unique_ptr<Command> make_new();
std::unique_ptr<Command> make_record();
std::unique_ptr<Command> make_report();
std::unique_ptr<Command> make_route();
std::unique_ptr<Command> make_sheet();
std::unique_ptr<Command> make_show();
std::unique_ptr<Command> make_signal();
std::unique_ptr<Command> make_stale();
std::unique_ptr<Command> make_undo();

}  // namespace wegwijs::cli
