// The three prompts of `record` without options, for who does not know the options by heart.
#pragma once

#include <optional>
#include <string>

#include "../session.hpp"
#include "wegwijs/desk/recording.hpp"

namespace wegwijs::cli {

// Asks what it was about, whom it was referred to, and how it ended; what the last `ask` showed need not be typed.
// Throws: NotFound, InvalidArgument for an answer that cannot be.
Question prompted(Session& session, const Catalog& catalog, const std::optional<LastAsk>& last,
                  const std::string& desk);

}  // namespace wegwijs::cli
