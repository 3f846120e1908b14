// What the map lacks for warm paths, as a coordinator reads it who is about to call partners.
#pragma once

#include <vector>

#include "session.hpp"
#include "wegwijs/graph/warm_gaps.hpp"

namespace wegwijs::cli {

// One line over all desks, for people.
void print_warm_summary(Session& session, const std::vector<WarmGaps>& desks);

// A line for each desk.
void print_warm_counts(Session& session, const std::vector<WarmGaps>& desks);

// The themes of one desk with the partners to call.
void print_warm_gaps(Session& session, const WarmGaps& desk);

}  // namespace wegwijs::cli
