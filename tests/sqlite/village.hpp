// The map that the extension is asked about in tests that build it in.
#pragma once

#include <string_view>

namespace wegwijs {

inline constexpr std::string_view sqlite_village = R"(
areas: [{id: dorp, name: Dorp, kind: municipality}]
themes: [{id: debts, name: Schulden}]
locations: [{id: plein, name: Plein, municipality: dorp}]
organizations:
  - id: bibliotheek
    name: Bibliotheek
    kind: library
    areas: [dorp]
    provenance: {source: test, seen_on: 2026-01-01}
    services:
      - {id: schuldhulp, name: Schuldhulp, themes: [debts], phrases: [brief van de deurwaarder], at: [{location: plein}]}
      - {id: maatjes, name: Schuldmaatjes, themes: [debts], phrases: [hulp bij schulden], at: [{location: plein}]}
desks: [{id: balie, name: Balie, organization: bibliotheek, location: plein, provenance: {source: test, seen_on: 2026-01-01}}]
urgent:
  - {id: gas, phrases: [ik ruik gas, gaslucht], message: "Ga naar buiten.", phone: "0800-9009", provenance: {source: test, seen_on: 2026-01-01}}
)";

}  // namespace wegwijs
