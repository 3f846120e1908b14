#include "wegwijs/journal/privacy.hpp"

#include <array>
#include <optional>
#include <string>

#include "journal/detectors.hpp"
#include "wegwijs/base/error.hpp"

namespace wegwijs {

namespace {

struct Detector {
  PersonalDataKind kind;
  std::optional<Span> (*at)(const Pieces&, std::size_t);
};

// Where two see the same place, the earlier one of this list names it.
constexpr std::array detectors{Detector{PersonalDataKind::iban, iban_at},
                               Detector{PersonalDataKind::email, email_at},
                               Detector{PersonalDataKind::digid, digid_at},
                               Detector{PersonalDataKind::postal_code, postal_code_at},
                               Detector{PersonalDataKind::date_of_birth, date_of_birth_at},
                               Detector{PersonalDataKind::bsn, bsn_at},
                               Detector{PersonalDataKind::phone, phone_at}};

}  // namespace

std::vector<PersonalData> personal_data(std::string_view text) {
  const Pieces pieces = pieces_of(text);
  std::vector<PersonalData> found;
  std::size_t next = 0;  // the first piece that is not yet part of something
  for (std::size_t first = 0; first < pieces.size(); ++first) {
    if (first < next) continue;
    for (const Detector& detector : detectors) {
      const auto span = detector.at(pieces, first);
      if (!span || span->first < next) continue;
      const std::size_t offset = pieces[span->first].offset;
      found.push_back({detector.kind, offset, pieces[span->last].end - offset});
      next = span->last + 1;
      break;
    }
  }
  return found;
}

void require_impersonal(std::string_view text) {
  const auto found = personal_data(text);
  if (found.empty()) return;
  static constexpr std::array<Sentence, 7> words{{{"een burgerservicenummer", "a citizen service number"},
                                                  {"een rekeningnummer", "a bank account"},
                                                  {"een telefoonnummer", "a telephone number"},
                                                  {"een e-mailadres", "an e-mail address"},
                                                  {"een postcode met huisnummer", "a postal code with house number"},
                                                  {"een geboortedatum", "a date of birth"},
                                                  {"een DigiD-naam of wachtwoord", "a DigiD name or password"}}};
  const PersonalData& first = found.front();
  const Sentence& kind = words[static_cast<std::size_t>(first.kind)];
  throw InvalidArgument(
      "personal-data",
      {"op teken {0} tot {1} staat iets dat lijkt op {2}; er is niets opgeschreven – laat weg wat over een persoon "
       "gaat",
       "from byte {0} to {1} stands what looks like {3}; nothing was written down – leave out what is about a person"},
      {std::to_string(first.offset), std::to_string(first.offset + first.length), std::string(kind.nl),
       std::string(kind.en)});
}

}  // namespace wegwijs
