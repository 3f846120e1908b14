// A realistic village with twenty-five mistakes of every sort: one run tells them all, each in its place, and nothing
// else.
#include <algorithm>
#include <iterator>
#include <sstream>

#include "exchange/expect_fault.hpp"

using namespace wegwijs;

namespace {

constexpr std::string_view sound = R"(# Een dorp met een bibliotheek, een gemeente en een stichting.
areas:
  - {id: brabant, name: Brabant, kind: province}
  - {id: dorp, name: Dorp, kind: municipality, within: brabant}
  - {id: gehucht, name: Gehucht, kind: municipality, within: brabant, valid_to: 2021-12-31, succeeded_by: [dorp]}
themes:
  - {id: finance, name: Geld, name_en: Money}
  - {id: debts, name: Schulden, parent: finance, phrases: [ik heb schulden]}
products:
  - {id: schuldhulpverlening, name: Schuldhulp, executor: municipality, themes: [debts], phrases: [hulp bij schulden]}
  - {id: formulieren, name: Hulp met formulieren, executor: stichting-samen, phrases: [formulier invullen]}
organizations:
  - id: gemeente-dorp
    name: Gemeente Dorp
    kind: municipality
    area: dorp
    website: https://www.dorp.example.nl
    phones: [{number: "14 0123", note: lokaal tarief}]
    provenance: {source: "https://www.dorp.example.nl/contact", seen_on: 2026-09-01, evidence: primary}
  - id: bibliotheek-dorp
    name: Bibliotheek Dorp
    kind: library
    areas: [dorp]
    email: info@bibliotheek.example.nl
    provenance: {source: gids, seen_on: 2026-09-01}
  - id: stichting-samen
    name: Stichting Samen
    kind: charity
    provenance: {source: gids, seen_on: 2026-09-01, verified_on: 2026-10-01, verified_by: coordinator}
    services:
      - id: samen-formulieren
        name: Formulierenhulp
        products: [formulieren]
        channels: [desk, phone]
        eligibility: {ages: {min: 18, max: 99}, areas: [dorp]}
        languages: [nl, tr]
        lead_time_days: 2
        at:
          - location: dorpshuis
            schedule:
              - {days: [tu, th], opens: "10:00", closes: "12:00", valid_from: 2026-09-01, valid_to: 2026-12-31}
              - {rrule: FREQ=MONTHLY;BYDAY=1WE, opens: "14:00", closes: "16:00"}
            exceptions: [{date: 2026-12-24, closed: true}]
locations:
  - {id: dorpshuis, name: Dorpshuis, address: {street: Plein 1, postal_code: 5000 AB, place: Dorp}, municipality: dorp, point: [51.5, 5.1]}
desks:
  - {id: balie, name: Informatiepunt, organization: bibliotheek-dorp, location: dorpshuis, scenario: basis, opened: 2021-05, provenance: {source: gids, seen_on: 2026-09-01}}
referrals:
  - from: balie
    to: gemeente-dorp-schuldhulp
    kind: warm
    how: [call-together]
    contact: {role: intake}
    provenance: {source: afspraak, seen_on: 2026-09-01}
templates:
  - for: {kind: municipality}
    services: [{id: "{id}-schuldhulp", name: "Schuldhulp {name}", products: [schuldhulpverlening], access: referral-only}]
urgent:
  - {id: gaslucht, phrases: [ik ruik gas], message: Ga naar buiten., phone: "112"}
)";

// `right` is replaced by `wrong`, and the fault is told where `at` then stands.
struct Mistake {
  std::string_view right, wrong, code, at;
};

constexpr Mistake mistakes[] = {
    {"within: brabant}", "within: brabnt}", "unknown-area", "brabnt"},
    {"kind: province", "kind: provincie", "unknown-word", "provincie"},
    {"name_en: Money", "naam: Money", "unknown-key", "naam: Money"},
    {"parent: finance", "parent: financien", "unknown-theme", "financien"},
    {"executor: municipality", "executor: gemeent-dorp", "unknown-executor", "gemeent-dorp"},
    {"executor: stichting-samen", "executor: balie", "unknown-executor", "balie, phrases"},
    {"https://www.dorp.example.nl\n", "www.dorp.example.nl\n", "bad-url", "www.dorp.example.nl\n"},
    {"\"14 0123\"", "\"14-01234567\"", "bad-phone", "\"14-01234567\""},
    {"seen_on: 2026-09-01, evidence: primary", "seen_on: 2026-9-1, evidence: primary", "bad-date", "2026-9-1"},
    {"areas: [dorp]\n    email", "areas: [gehucht]\n    email", "ended-area", "gehucht]"},
    {"info@bibliotheek.example.nl", "info at bibliotheek", "bad-email", "info at bibliotheek"},
    {"verified_on: 2026-10-01", "verified_on: 2026-08-01", "verified-before-seen", "2026-08-01"},
    {"products: [formulieren]\n", "products: [formulier]\n", "unknown-product", "formulier]"},
    {"[desk, phone]", "[desk, phon]", "unknown-word", "phon]"},
    {"min: 18, max: 99", "min: 99, max: 18", "bad-ages", "18}"},
    {"languages: [nl, tr]", "languages: [nl, Turks]", "bad-language", "Turks]"},
    {"lead_time_days: 2", "lead_time_days: -2", "bad-number", "-2\n"},
    {"closes: \"12:00\"", "closes: \"09:00\"", "closes-before-opens", "\"09:00\""},
    {"opens: \"14:00\", closes: \"16:00\"", "closes: \"16:00\"", "missing-key", "{rrule"},
    {"closed: true}]", "note: dicht}]", "incomplete-exception", "{date"},
    {"postal_code: 5000 AB", "postal_code: 5000ab", "bad-postal-code", "5000ab"},
    {"scenario: basis", "scenario: bassis", "unknown-word", "bassis"},
    {"    contact: {role: intake}\n", "    contact: {phone: \"112\"}\n", "warm-without-contact", "from: balie"},
    {"name: \"Schuldhulp {name}\"", "name: \"Schuldhulp {naam}\"", "unknown-placeholder", "\"Schuldhulp {naam}\""},
    {"id: gaslucht", "id: balie", "double-id", "balie, phrases: [ik"}};

SourcePlace place_of(std::string_view piece, std::string_view text) {
  INFO(piece);
  const auto at = text.find(piece);
  REQUIRE(at != std::string_view::npos);
  const auto before = text.substr(0, at);
  const auto line = std::count(before.begin(), before.end(), '\n');
  return {"dorp.yaml", static_cast<int>(line) + 1, static_cast<int>(at - (before.rfind('\n') + 1)) + 1};
}

using Told = std::vector<std::pair<SourcePlace, std::string>>;

}  // namespace

TEST_CASE("a sound village has no faults") { expect_no_fault(std::string(sound)); }

TEST_CASE("twenty-five mistakes are told in one run, each in its place, and nothing else") {
  STATIC_REQUIRE(std::size(mistakes) == 25);
  std::string yaml(sound);
  for (const Mistake& mistake : mistakes) {
    INFO(mistake.right);
    const auto at = yaml.find(mistake.right);
    REQUIRE(at != std::string::npos);
    REQUIRE(yaml.rfind(mistake.right) == at);
    yaml.replace(at, mistake.right.size(), mistake.wrong);
  }
  Told expected;
  for (const Mistake& mistake : mistakes) expected.emplace_back(place_of(mistake.at, yaml), std::string(mistake.code));
  std::sort(expected.begin(), expected.end());

  const Loaded loaded = load_text(yaml, "dorp.yaml", {.language = Language::en});
  Told told;
  for (const Diagnostic& fault : loaded.report.diagnostics()) told.emplace_back(fault.place, fault.code);
  std::sort(told.begin(), told.end());
  INFO(text_of(loaded.report));
  REQUIRE(told.size() == expected.size());
  for (std::size_t i = 0; i < told.size(); ++i) {
    INFO(expected[i].second << " at " << expected[i].first.line << ":" << expected[i].first.column);
    CHECK((told[i] == expected[i]));
  }
}
