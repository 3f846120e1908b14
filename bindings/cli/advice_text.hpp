// Advice as a person behind a counter reads it.
#pragma once

#include "session.hpp"
#include "wegwijs/desk/advice.hpp"
#include "wegwijs/model/catalog.hpp"

namespace wegwijs::cli {

void print(Session& session, const Advice& advice, const Catalog& catalog);

// "EERST DIT: …": what to do, and whom to call.
void print_urgent(Session& session, const UrgentAdvice& urgent);

// "warm (overdracht)", in the colour of the kind.
std::string kind_text(const Session& session, ReferralKind kind);

// One step: kind, instruction, contact, moments. `number` 0 leaves the number out; `bring` adds what to bring there.
void print(Session& session, const AdvisedStep& step, int number, Instant at, bool bring = false);

// "toestemming van de bezoeker"
std::string need_text(const Session& session, Need need);

// "bron: …, gezien 10-09-2026, nog na te gaan"
std::string provenance_text(const Session& session, const Provenance& provenance, bool stale);

// "di 24 nov 2026, 14:10", or "nu" for the very moment.
std::string moment_text(const Session& session, Instant moment, Instant now);

}  // namespace wegwijs::cli
