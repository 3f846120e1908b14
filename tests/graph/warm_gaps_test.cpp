#include "wegwijs/graph/warm_gaps.hpp"

#include <algorithm>

#include "support/village.hpp"
#include "wegwijs/base/error.hpp"

using namespace wegwijs;

namespace {

// A library with a course on energy; in town help with money, law and living, nearby and far, known well and hardly.
constexpr const char* town = R"(
areas: [{id: dorp, name: Dorp}, {id: stad, name: Stad}]
themes:
  - {id: energy, name: Energie}
  - {id: finance, name: Geld}
  - {id: debts, name: Schulden, parent: finance}
  - {id: taxes, name: Belasting, parent: finance}
  - {id: legal, name: Recht}
  - {id: safety, name: Veiligheid}
locations:
  - {id: bieb, name: Bieb, municipality: dorp, point: [51.55, 5.09]}
  - {id: near, name: Dichtbij, municipality: dorp, point: [51.551, 5.09]}
  - {id: far, name: Ver weg, municipality: dorp, point: [51.65, 5.09]}
  - {id: over-there, name: In de stad, municipality: stad, point: [51.5501, 5.09]}
organizations:
  - id: library
    name: Bibliotheek
    kind: library
    areas: [dorp]
    provenance: {source: test, seen_on: 2026-01-01}
    services: [{id: library-energy, name: Energiecursus, themes: [energy]}, {id: library-gone, name: Weg, themes: [safety], status: defunct}]
  - id: helpers
    name: Helpers
    kind: charity
    provenance: {source: test, seen_on: 2026-01-01}
    services:
      - {id: by-phone, name: Bellijn, themes: [debts], eligibility: {areas: [dorp]}, phones: [{number: "013 123 45 67"}]}
      - {id: far-away, name: Verre hulp, themes: [debts], eligibility: {areas: [dorp]}, at: [{location: far, schedule: [{days: [mo], opens: "09:00", closes: "12:00"}]}]}
      - {id: with-role, name: Hulp met een rol, themes: [debts], eligibility: {areas: [dorp]}, at: [{location: near, contact: {role: intake, phone: "013 765 43 21"}}]}
      - {id: unknown, name: Onbekend, themes: [legal], eligibility: {areas: [dorp]}}
      - {id: elsewhere, name: In de stad, themes: [legal], eligibility: {areas: [stad]}, phones: [{number: "013 111 11 11"}]}
      - {id: stopped, name: Gestopt, themes: [legal], eligibility: {areas: [dorp]}, phones: [{number: "013 111 11 11"}], status: defunct}
      - {id: nationwide, name: Landelijk, themes: [legal], phones: [{number: "0800-8020"}]}
desks:
  - {id: desk, name: Balie, organization: library, location: bieb, provenance: {source: test, seen_on: 2026-01-01}}
  - {id: closed-desk, name: Oude balie, organization: library, location: bieb, status: inactive, provenance: {source: test, seen_on: 2026-01-01}}
)";

std::string with_rules(const std::string& rules) { return std::string(town) + "referrals:\n" + rules; }

constexpr const char* origin = "provenance: {source: test, seen_on: 2026-01-01}}\n";

WarmGaps gaps(const std::string& yaml, const WarmGapsOptions& options = {}) {
  return warm_gaps(village(yaml), DeskId("desk"), options);
}

std::vector<std::string> themes(const WarmGaps& found) {
  std::vector<std::string> ids;
  for (const WarmGap& gap : found.gaps) ids.push_back(gap.theme.str());
  return ids;
}

const WarmGap& gap(const WarmGaps& found, const char* theme) {
  const auto at = std::find_if(found.gaps.begin(), found.gaps.end(), [&](const WarmGap& each) { return each.theme.str() == theme; });
  REQUIRE(at != found.gaps.end());
  return *at;
}

std::vector<std::string> candidates(const WarmGap& gap) {
  std::vector<std::string> ids;
  for (const WarmCandidate& candidate : gap.candidates) ids.push_back(candidate.service.str());
  return ids;
}

}  // namespace

TEST_CASE("a theme of the library's own service has a path, and of the others the topmost is told") {
  const WarmGaps found = gaps(town);
  CHECK(themes(found) == std::vector<std::string>{"finance", "legal", "safety"});
  CHECK(gap(found, "finance").themes_below == 2);
  CHECK(found.municipality == AreaId("dorp"));
  CHECK(found.with_candidates() == 1);
}

TEST_CASE("candidates are those of the desk's municipality, of whom least is missing first, then the nearest") {
  const WarmGap finance = gap(gaps(town), "finance");
  CHECK(candidates(finance) == std::vector<std::string>{"with-role", "far-away", "by-phone"});
  CHECK(finance.candidates[0].missing == std::vector{RulePart::agreement});
  CHECK(finance.candidates[0].contact_role == "intake");
  CHECK(finance.candidates[0].phone == "013 765 43 21");
  CHECK(finance.candidates[1].hours_known);
  CHECK(finance.candidates[1].missing == std::vector{RulePart::agreement});
  CHECK(finance.candidates[0].distance_m < finance.candidates[1].distance_m);
  CHECK(finance.candidates[2].missing == std::vector{RulePart::contact_or_hour, RulePart::agreement});
  CHECK(finance.candidates[2].organization_name == "Helpers");
}

TEST_CASE("who cannot be called nor visited, has stopped, or is for people elsewhere is no candidate") {
  CHECK(candidates(gap(gaps(town), "legal")).empty());
}

TEST_CASE("a partner whose own subject it is goes before one that only handles a product to do with it") {
  std::string other = town;
  other.replace(other.find("themes: [debts], eligibility: {areas: [dorp]}, at: [{location: near"), 15, "products: [loan]");
  const WarmGap finance = gap(gaps(other + "products: [{id: loan, name: Lening, themes: [debts]}]\n"), "finance");
  CHECK(candidates(finance) == std::vector<std::string>{"far-away", "by-phone", "with-role"});
}

TEST_CASE("no more candidates are told than asked for, but all are counted") {
  const WarmGap finance = gap(gaps(town, {.most_candidates = 1}), "finance");
  CHECK(candidates(finance) == std::vector<std::string>{"with-role"});
  CHECK(finance.candidates_in_all == 3);
}

TEST_CASE("a warm rule closes the gap of its theme and of those above, not of those beside") {
  const std::string warm = "  - {from: desk, to: by-phone, kind: warm, contact: {role: intake}, ";
  CHECK(themes(gaps(with_rules(warm + origin))) == std::vector<std::string>{"legal", "safety", "taxes"});
  CHECK(themes(gaps(with_rules("  - {from: library, to: by-phone, kind: warm, contact: {role: intake}, " + std::string(origin)))) ==
        std::vector<std::string>{"legal", "safety", "taxes"});
}

TEST_CASE("an external rule is no warm path, and its service stays a candidate") {
  const WarmGaps found = gaps(with_rules("  - {from: desk, to: by-phone, kind: external, " + std::string(origin)));
  CHECK(candidates(gap(found, "finance")).size() == 3);
}

TEST_CASE("a warm rule for another theme closes nothing, but its service is agreed with already") {
  const WarmGaps found = gaps(with_rules("  - {from: desk, to: by-phone, kind: warm, contact: {role: intake}, themes: [legal], " + std::string(origin)));
  CHECK(candidates(gap(found, "finance")) == std::vector<std::string>{"with-role", "far-away"});
}

TEST_CASE("a path of warm steps from partner to partner counts, one with a cold step does not") {
  const std::string on = "  - {from: by-phone, to: nationwide, kind: warm, contact: {role: jurist}, " + std::string(origin);
  const std::string to = "  - {from: desk, to: by-phone, contact: {role: intake}, ";
  CHECK(themes(gaps(with_rules(on + to + "kind: warm, " + origin))) == std::vector<std::string>{"safety", "taxes"});
  CHECK(themes(gaps(with_rules(on + to + "kind: external, " + origin))) == std::vector<std::string>{"finance", "legal", "safety"});
}

TEST_CASE("every active desk is told, and another when it is asked for") {
  const Catalog catalog = village(town);
  const std::vector<WarmGaps> all = warm_gaps(catalog);
  REQUIRE(all.size() == 1);
  CHECK(all[0].desk == DeskId("desk"));
  CHECK(warm_gaps(catalog, DeskId("closed-desk")).gaps.size() == 3);
  CHECK_THROWS_AS(warm_gaps(catalog, DeskId("dekss")), NotFound);
}

TEST_CASE("a desk of which the municipality is not known has gaps without candidates") {
  const WarmGaps found = warm_gaps(village(std::string(town) + "  - {id: loose, name: Los, provenance: {source: test, seen_on: 2026-01-01}}\n"), DeskId("loose"));
  CHECK(found.municipality.empty());
  CHECK(found.gaps.size() == 4);
  CHECK(found.with_candidates() == 0);
}
