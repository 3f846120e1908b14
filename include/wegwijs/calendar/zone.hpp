// The clock on the wall in the Netherlands: between LocalTime and Instant, by the IANA rules of Europe/Amsterdam.
// The rules are read once, at the first call; they cover 1970 to 2199, and it is winter time (+01:00) outside.
//
// Threads: all functions may be called from several threads at once.
// Cost:    some nanoseconds.
// Machines: one without time zones installed follows the European rule, from 1996 on.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "wegwijs/base/time.hpp"

namespace wegwijs {

// A wall-clock time that a switch night skips moves forward by the gap (02:30 becomes 03:30);
// one that occurs twice means the first.
Instant to_instant(LocalTime local);
LocalTime to_local(Instant instant);

// ISO 8601 with the offset of that moment: "2026-11-24T14:10:00+01:00".
std::string to_iso8601(Instant instant);

// Reads what a person or another program writes: "2026-11-24 14:10" (local), "2026-11-24" (local midnight),
// "2026-11-24T14:10:00+01:00", "…Z". Returns: nothing for any other text.
std::optional<Instant> parse_instant(std::string_view text);

// The same wall-clock time `days` days later (concepts, section 3: lead times are whole days).
Instant plus_days(Instant instant, int days);

}  // namespace wegwijs
