// A record as lines on a screen.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "terminal.hpp"
#include "wegwijs/base/language.hpp"
#include "wegwijs/model/catalog.hpp"

namespace wegwijs::cli {

// Throws: NotFound.
std::vector<std::string> record_lines(const Catalog& catalog, std::string_view id, Language language,
                                      const Terminal& terminal);

}  // namespace wegwijs::cli
