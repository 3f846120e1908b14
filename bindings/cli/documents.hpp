// What is generated from the commands' declarations: the man page and the bash completion.
#pragma once

#include <string>

#include "wegwijs/base/language.hpp"

namespace wegwijs::cli {

// In the roff of man(7).
std::string man_page();
std::string bash_completion();

}  // namespace wegwijs::cli
