// What the journal says, in words and as JSON.
#pragma once

#include <string>

#include "wegwijs/base/language.hpp"
#include "wegwijs/journal/journal.hpp"
#include "wegwijs/model/catalog.hpp"

namespace wegwijs {

// {"key", "codes", "already", "desk", "hour", …}
std::string to_json(const Question& question, const Recorded& done);
std::string to_json(const Referral& referral);
std::string to_json(const JournalSize& size, const JournalPolicy& policy);

std::string outcome_text(Outcome outcome, Language language);
std::string referral_kind_text(ReferralKind kind, Language language);
std::string fate_text(Fate fate, Language language);
std::string signal_text(SignalKind kind, Language language);

// The municipality a desk stands in. Returns: an empty id where the map does not say.
AreaId area_of(const Desk& desk, const Catalog& catalog);

}  // namespace wegwijs
