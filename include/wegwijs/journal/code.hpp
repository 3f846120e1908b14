// The code of a referral: what a visitor or partner can say on the telephone, and what means nothing to anybody else.
//
//   std::string written = to_text(code);                  // "K7MX-4PQR"
//   auto code = parse_code("k7mx 4pqr");                  // the same, however it was typed
//
// Seven random letters and digits, none of which looks like another, and an eighth that betrays a slip: any one wrong
// sign and any two neighbours that changed places are noticed (weights 1 to 7, modulo the prime 23).
//
// Threads: pure functions.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "wegwijs/model/visit.hpp"

namespace wegwijs {

// 23 signs; no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V together, and no vowels, so that no words appear.
inline constexpr std::string_view code_signs = "346789CDFGHJKMNPQRTVWXY";
inline constexpr ReferralCode codes_in_all = 3'404'825'447;  // 23^7

// Requires: 1 ≤ code < codes_in_all.
std::string to_text(ReferralCode code);

// Blanks, hyphens and lower case do not matter. Returns: nothing for a text that is no code or has a slip in it.
std::optional<ReferralCode> parse_code(std::string_view text) noexcept;

// An entry's key as sixteen hexadecimal digits, for files and for retrying.
std::string key_text(EntryKey key);
std::optional<EntryKey> parse_key(std::string_view text) noexcept;

}  // namespace wegwijs
