// An entry for the journal as another program sends it: a JSON object, and what was written down as JSON.
//
//   Journal journal = Journal::create("journal.wegwijs");
//   std::string json = record(journal, kb.catalog(), R"({"desk": "lochal", "services": ["juridisch-loket-advies"]})", {.at = now});
//
// What is not told follows from the map, as `wegwijs record` has it: the kind of a referral, the sort of question, and
// the outcome. An entry with a `key` may be sent again when it is not known whether it arrived. Nothing about a person
// fits in (docs/privacy.md).
//
// Threads:   one at a time for one Journal.
// Cost:      that of Journal::record: the entry is on the disk when this returns.
#pragma once

#include <string>
#include <string_view>

#include "wegwijs/desk/requests.hpp"
#include "wegwijs/journal/journal.hpp"

namespace wegwijs {

// Members of `entry`, all but the desk optional: desk, at, themes, products, services (whom was referred to), kind, hand_over,
// outcome, reason, sort, channel, duration, campaign, consent, note, key; words and ids as in model/visit.hpp.
// Returns: as `wegwijs record --json`: {"key", "already", "hour", "desk", …, "referrals"}.
// Throws: InvalidArgument, NotFound, FileError; then nothing was written.
std::string record(Journal& journal, const Catalog& catalog, std::string_view entry, const RequestDefaults& defaults);

}  // namespace wegwijs
