#include "wegwijs/desk/analysis_text.hpp"

#include "support/village.hpp"
#include "wegwijs/calendar/zone.hpp"

using namespace wegwijs;

namespace {

// Four desks that all lean on the buddies for a warm path; the municipality can be come to by everybody.
constexpr const char* leaning = R"(
areas: [{id: dorp, name: Dorp, kind: municipality}]
themes: [{id: debts, name: schulden, name_en: debts}, {id: letters, name: post, name_en: letters}]
organizations:
  - {id: bieb, name: Bieb, kind: library, provenance: {source: test, seen_on: 2026-09-01}}
  - id: buddies
    name: Schuldhulpvrijwilligers
    kind: charity
    provenance: {source: test, seen_on: 2026-09-01}
    services: [{id: maatje, name: SchuldHulpMaatje, themes: [debts], at: [{location: buurthuis, schedule: [{days: [we], opens: "10:00", closes: "12:30"}]}]}]
  - {id: dorp-gemeente, name: Gemeente Dorp, kind: municipality, area: dorp, provenance: {source: test, seen_on: 2026-09-01}, services: [{id: loket, name: Loket, themes: [debts]}]}
locations: [{id: huis, name: Huis, municipality: dorp}, {id: buurthuis, name: Buurthuis, municipality: dorp}]
desks:
  - {id: een, name: Balie Een, organization: bieb, location: huis, provenance: {source: test, seen_on: 2026-09-01}}
  - {id: twee, name: Balie Twee, organization: bieb, location: huis, provenance: {source: test, seen_on: 2026-09-01}}
  - {id: drie, name: Balie Drie, organization: bieb, location: huis, provenance: {source: test, seen_on: 2026-09-01}}
  - {id: vier, name: Balie Vier, organization: bieb, location: huis, provenance: {source: test, seen_on: 2026-09-01}}
referrals:
  - {from: bieb, to: maatje, kind: warm, contact: {role: coach}, provenance: {source: test, seen_on: 2026-09-01}}
)";

struct Village {
  Catalog catalog = village(leaning);
  ReferralGraph graph{catalog};
};

}  // namespace

TEST_CASE("a single point of failure is told in one sentence") {
  const Village here;
  const auto points = single_points(here.catalog, here.graph);
  REQUIRE(points.size() == 1);
  CHECK(sentence(points[0], here.catalog, Language::en) ==
        "if SchuldHulpMaatje stops, 4 desks lose every warm path for debts");
  CHECK(sentence(points[0], here.catalog, Language::nl) ==
        "als SchuldHulpMaatje stopt, verliezen 4 balies elke warme weg voor schulden");
}

TEST_CASE("one desk is singular, a place closes, several themes are told together") {
  const Village here;
  const SinglePoint place{
      PointKind::location, "buurthuis", Loss::everything, {DeskId("een")}, {ThemeId("debts"), ThemeId("letters")}};
  CHECK(sentence(place, here.catalog, Language::en) ==
        "if Buurthuis closes, 1 desk loses every path for debts and letters");
  CHECK(sentence(place, here.catalog, Language::nl) ==
        "als Buurthuis sluit, verliest 1 balie elke weg voor schulden en post");
}

TEST_CASE("what the network looks like is told in sentences") {
  const Village here;
  const auto nl = [&](const auto& found) { return sentence(found, here.catalog, Language::nl); };
  CHECK(nl(CutPoint{ReferrerId("maatje"), 3}) ==
        "zonder SchuldHulpMaatje valt het netwerk van afspraken uiteen in 3 delen");
  CHECK(nl(Hub{ReferrerId("maatje"), 0.125}) == "over SchuldHulpMaatje loopt 12,5% van de kortste wegen");
  CHECK(nl(DeadEnd{ReferrerId("een"), ServiceId("maatje"), DeadEndReason::hand_over_past}) ==
        "Balie Een verwijst naar SchuldHulpMaatje, maar de afgesproken uren zijn voorbij");
  CHECK(nl(DeadEnd{{}, ServiceId("maatje"), DeadEndReason::no_way_in}) ==
        "SchuldHulpMaatje is er alleen op verwijzing, en geen balie heeft er een weg naartoe");
  CHECK(nl(Loop{{ServiceId("loket"), ServiceId("maatje")}, true}) ==
        "Loket en SchuldHulpMaatje verwijzen alleen naar elkaar");
  CHECK(nl(OneWay{OrganizationId("bieb"), OrganizationId("buddies"), true}) ==
        "Schuldhulpvrijwilligers verwijst naar Bieb, maar Bieb niet terug");
  CHECK(nl(Unreferred{OrganizationId("dorp-gemeente"), true}) == "niemand heeft een afspraak met Gemeente Dorp");
  CHECK(nl(PathAge{DeskId("een"), ServiceId("maatje"), ReferralKind::warm, {}, {}}) ==
        "Balie Een → SchuldHulpMaatje: van onbekende ouderdom");
  CHECK(nl(CellChange{"een", ThemeId("debts"), Weekday::tu, "", ReferralKind::warm, std::nullopt,
                      ServiceId("maatje")}) == "Balie Een, schulden, di: was warm, wordt niemand");
}

TEST_CASE("consultation hours are told in hours, with the sign of the language") {
  const Village here;
  const auto found = capacity(here.catalog, here.graph, ThemeId("debts"), *parse_iso_week("2026-W48"));
  CHECK(sentence(found, here.catalog, Language::nl) ==
        "schulden: 2,5 uur spreekuur in week 2026-W48, waarvan 2,5 uur langs een warme weg");
  CHECK(sentence(found, here.catalog, Language::en) ==
        "debts: 2.5 consultation hours in week 2026-W48, of which 2.5 by a warm path");
}

TEST_CASE("a change of a record calls it by its kind in the language asked for") {
  const RecordChange change{Change::changed, "service", "hulp", "Hulp", {"name", "url"}};
  CHECK(sentence(change, Language::nl) == "dienst hulp (Hulp) gewijzigd: name, url");
  CHECK(sentence(change, Language::en) == "service hulp (Hulp) changed: name, url");
}

TEST_CASE("a change of a path names up to three desks and counts more") {
  const Village here;
  PathChange change{
      ServiceId("maatje"), "SchuldHulpMaatje", ReferralKind::warm, std::nullopt, {DeskId("een"), DeskId("twee")}};
  CHECK(sentence(change, here.catalog, Language::en) ==
        "SchuldHulpMaatje: was warm, becomes nobody, for Balie Een and Balie Twee");
  change.desks.assign(4, DeskId("een"));
  CHECK(sentence(change, here.catalog, Language::nl) == "SchuldHulpMaatje: was warm, wordt niemand, voor 4 balies");
}

TEST_CASE("every kind of check has a question for the phone, in both languages") {
  Check check;
  check.facts = {"013 123 45 67"};
  for (std::size_t kind = 0; kind < EnumNames<CheckKind>::values.size(); ++kind) {
    check.kind = static_cast<CheckKind>(kind);
    CHECK(question_text(check, Language::nl).ends_with("?"));
    CHECK(question_text(check, Language::en).ends_with("?"));
    CHECK(question_text(check, Language::nl) != question_text(check, Language::en));
  }
  check.kind = CheckKind::phone;
  CHECK(question_text(check, Language::nl) == "klopt het nummer 013 123 45 67?");
}
