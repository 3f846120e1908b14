// Finds what looks like a person in a text, so that it is refused before anything is kept.
//
//   for (const PersonalData& found : personal_data("bel Jan op 06 12 34 56 78"))
//     … text.substr(found.offset, found.length) … to_string(found.kind)
//   require_impersonal(note);                             // throws when there is anything
//
// It looks for numbers and addresses with a form of their own: citizen service number (BSN, by the eleven-test), IBAN,
// telephone, e-mail, postal code with house number, date of birth, and the name or password of a DigiD. Blanks, dots
// and hyphens between the signs do not hide them, nor does a slip of the pen where the form is still plain. Public
// numbers (0800, 0900, 14 013, 112 …), amounts, years, opening hours and article numbers pass.
//
// Names of people have no such form and are not found: this filter stands behind the rule that nothing is written
// freely at all, it does not replace it.
//
// Threads:   pure functions.
// Cost:      linear in the text; about a microsecond per hundred bytes.
// Any bytes are valid input.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "wegwijs/model/enums.hpp"

namespace wegwijs {

enum class PersonalDataKind { bsn, iban, phone, email, postal_code, date_of_birth, digid };

template <>
struct EnumNames<PersonalDataKind> {
  static constexpr auto values =
      std::to_array<std::string_view>({"bsn", "iban", "phone", "email", "postal-code", "date-of-birth", "digid"});
};

// A place in the text, in bytes.
struct PersonalData {
  PersonalDataKind kind = PersonalDataKind::bsn;
  std::size_t offset = 0;
  std::size_t length = 0;
  friend bool operator==(const PersonalData&, const PersonalData&) = default;
};

// In order of offset, not overlapping. Empty when nothing was found.
std::vector<PersonalData> personal_data(std::string_view text);

// Throws: InvalidArgument (code "personal-data") that tells the kind and the place of the first one, and not its text.
void require_impersonal(std::string_view text);

}  // namespace wegwijs
