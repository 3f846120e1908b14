// The three prompts of `record` without options, for who does not know the options by heart.
#pragma once

#include <optional>
#include <string>

#include "../session.hpp"
#include "wegwijs/desk/recording.hpp"

namespace wegwijs::cli {

// Asks what it was about, whom it was referred to, and how it ended; what the last `ask` showed need not be typed. An answer
// that cannot be is told at once and asked again; where it may be several things, they are numbered.
// Throws: InvalidArgument after three such answers, when the input ends, and when nothing at all was answered.
Question prompted(Session& session, const KnowledgeBase& kb, Instant now, const std::optional<LastAsk>& last,
                  const std::string& desk);

}  // namespace wegwijs::cli
