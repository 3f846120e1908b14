// The village most desk tests walk through: two towns, one library, help with debts.
#pragma once

#include "support/opened.hpp"

namespace wegwijs {

inline const OpenedVillage& debts_village() {
  static const OpenedVillage village(R"(
areas: [{id: land, name: Land, kind: nation}, {id: dorp, name: Dorp, within: land, places: [Gehucht]}, {id: stad, name: Stad, within: land}]
themes: [{id: finance, name: Geld}, {id: debts, name: Schulden, parent: finance}, {id: housing, name: Wonen}]
products:
  - {id: schuldhulp, name: Schuldhulpverlening, executor: municipality, themes: [debts], phrases: [ik heb te veel schulden], bring: [brieven van schuldeisers]}
organizations:
  - id: hall-dorp
    name: Gemeente Dorp
    kind: municipality
    area: dorp
    phones: [{number: 14 013}]
    provenance: {source: test, seen_on: 2026-09-01}
    services:
      - id: hall-dorp-debts
        name: Schuldhulp
        products: [schuldhulp]
        eligibility: {areas: [dorp]}
        at:
          - {location: far, schedule: [{days: [tu], opens: "09:00", closes: "17:00"}]}
          - {location: near, schedule: [{days: [th], opens: "09:00", closes: "17:00"}]}
  - id: hall-stad
    name: Gemeente Stad
    kind: municipality
    area: stad
    provenance: {source: test, seen_on: 2026-09-01}
    services: [{id: hall-stad-debts, name: Schuldhulp, products: [schuldhulp], eligibility: {areas: [stad]}}]
  - id: maatjes
    name: Maatjes
    kind: charity
    provenance: {source: test, seen_on: 2020-01-01}
    services:
      - {id: maatjes-debts, name: Maatje bij schulden, themes: [debts], phrases: [schulden samen ordenen], help_level: volunteer, schedule: [{days: [we], opens: "10:00", closes: "12:00"}]}
      - {id: maatjes-young, name: Jongeren en schulden, themes: [debts], phrases: [schulden als jongere], help_level: self-help, eligibility: {ages: {max: 27}}, phones: [{number: "0800-1111"}]}
      - {id: maatjes-gone, name: Schuldenmarkt, themes: [debts], phrases: [schulden op de markt], status: defunct}
  - id: bank
    name: Kredietbank
    kind: government
    provenance: {source: test, seen_on: 2026-09-01}
    services: [{id: bank-credit, name: Saneringskrediet bij schulden, themes: [debts], phrases: [krediet voor schulden], access: referral-only}]
  - id: library
    name: Bibliotheek
    kind: library
    areas: [dorp]
    provenance: {source: test, seen_on: 2026-09-01}
    services: [{id: library-money, name: Cursus omgaan met schulden, themes: [finance], phrases: [leren omgaan met schulden], schedule: [{days: [tu], opens: "14:00", closes: "16:00"}]}]
locations:
  - {id: building, name: Bibliotheek, municipality: dorp, point: [51.55, 5.09]}
  - {id: near, name: Dichtbij, municipality: dorp, point: [51.551, 5.09]}
  - {id: far, name: Ver weg, municipality: dorp, point: [51.65, 5.09]}
desks:
  - {id: desk, name: Balie, organization: library, location: building, schedule: [{days: [mo, tu, we, th, fr], opens: "10:00", closes: "17:00"}], provenance: {source: test, seen_on: 2026-09-01}}
referrals:
  - {from: library, to: hall-dorp-debts, kind: warm, how: [call-together], contact: {role: intake, phone: "013 123 45 67"}, needs: [consent], provenance: {source: test, seen_on: 2026-09-01}}
  - {from: hall-dorp-debts, to: bank-credit, kind: warm, contact: {role: krediet}, provenance: {source: test, seen_on: 2026-09-01}}
)");
  return village;
}

inline Advice ask(const char* question, AskOptions options = {}) {
  options.desk = DeskId("desk");
  options.at = tuesday();
  return debts_village().kb().ask(question, options);
}

inline const Option* option_of(const Advice& advice, const char* service) {
  for (const Option& option : advice.options)
    if (option.service.str() == service) return &option;
  return nullptr;
}

}  // namespace wegwijs
