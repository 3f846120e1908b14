#include "wegwijs/graph/excerpt.hpp"

#include <algorithm>

#include "support/village.hpp"
#include "wegwijs/base/error.hpp"

using namespace wegwijs;

namespace {

const Catalog& town() {
  static const Catalog catalog = village(R"(
areas: [{id: here, name: Here}, {id: there, name: There}]
themes: [{id: debts, name: Debts}, {id: health, name: Health}]
locations: [{id: building, name: Building, municipality: here}]
organizations:
  - id: library
    name: Library
    kind: library
    areas: [here]
    provenance: {source: test, seen_on: 2026-01-01}
    services: [{id: course, name: Course, themes: [debts]}]
  - id: hall
    name: Hall
    kind: charity
    provenance: {source: test, seen_on: 2026-01-01}
    services:
      - {id: intake, name: Intake, themes: [debts], eligibility: {areas: [here]}}
      - {id: elsewhere, name: Elsewhere, themes: [debts], eligibility: {areas: [there]}}
      - {id: gone, name: Gone, themes: [debts], status: defunct}
  - id: bank
    name: Bank
    kind: charity
    provenance: {source: test, seen_on: 2026-01-01}
    services:
      - {id: credit, name: Credit, themes: [debts], access: referral-only}
      - {id: line, name: Line, themes: [debts]}
      - {id: nurse, name: Nurse, themes: [health]}
desks: [{id: desk, name: Desk, organization: library, location: building, provenance: {source: test, seen_on: 2026-01-01}}]
referrals:
  - {from: library, to: intake, kind: warm, contact: {role: intake}, provenance: {source: test, seen_on: 2026-01-01}}
  - {from: intake, to: credit, kind: external, provenance: {source: test, seen_on: 2026-01-01}}
  - {from: desk, to: gone, kind: external, provenance: {source: test, seen_on: 2026-01-01}}
  - {from: hall, to: nurse, kind: external, provenance: {source: test, seen_on: 2026-01-01}}
)");
  return catalog;
}

Excerpt around(const ExcerptOptions& options) {
  const ReferralGraph graph(town());
  return excerpt(town(), graph, options);
}

std::vector<std::string> ids(const Excerpt& found) {
  std::vector<std::string> names;
  for (const ExcerptNode& node : found.nodes) names.push_back(node.id);
  return names;
}

// "desk>intake:warm"
std::vector<std::string> ways(const Excerpt& found) {
  std::vector<std::string> names;
  for (const ExcerptEdge& edge : found.edges)
    names.push_back(found.nodes[edge.from].id + ">" + found.nodes[edge.to].id + ":" + std::string(to_string(edge.kind)) +
                    (edge.rule ? "!" : ""));
  std::sort(names.begin(), names.end());
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("around a desk stand its agreements, its own services, and where these lead") {
  const Excerpt found = around({.desk = DeskId("desk")});
  CHECK(ids(found) == Names{"desk", "intake", "course", "credit", "nurse"});
  // A rule of the library counts for its desk and for its course.
  CHECK(ways(found) == Names{"course>intake:warm!", "desk>course:internal", "desk>intake:warm!", "intake>credit:external!", "intake>nurse:external!"});
  CHECK(found.nodes[2].kind == ExcerptNodeKind::own);
  CHECK(found.nodes[3].referral_only);
  CHECK(found.left_out == 0);
}

TEST_CASE("with a theme the open services of the town and the nation are there, those of other towns are not") {
  const Excerpt found = around({.desk = DeskId("desk"), .theme = ThemeId("debts")});
  CHECK(ids(found) == Names{"desk", "intake", "course", "credit", "line"});
  const Names edges = ways(found);
  CHECK(std::find(edges.begin(), edges.end(), "desk>line:external") != edges.end());
  CHECK(std::find(edges.begin(), edges.end(), "desk>intake:warm!") != edges.end());  // the warmest of two
}

TEST_CASE("what there is no room for is counted and not drawn") {
  const Excerpt found = around({.desk = DeskId("desk"), .theme = ThemeId("debts"), .most_nodes = 3});
  CHECK(ids(found) == Names{"desk", "intake", "course"});
  CHECK(found.left_out == 2);
}

TEST_CASE("a referrer for whose services there is no room is not drawn by itself") {
  const Excerpt found = around({.most_nodes = 4});
  CHECK(ids(found) == Names{"library", "intake", "credit"});
  CHECK(found.left_out == 2);
}

TEST_CASE("without a desk every agreement is there, one of an organization starting at the organization") {
  const Excerpt found = around({});
  CHECK(ways(found) == Names{"hall>nurse:external!", "intake>credit:external!", "library>intake:warm!"});
  CHECK(around({.theme = ThemeId("health")}).nodes.size() == 2);
}

TEST_CASE("steps go to the right, and what follows from the data alone stands to the left of the desk") {
  const Excerpt found = around({.desk = DeskId("desk"), .theme = ThemeId("debts")});
  const auto places = arrange(found);
  REQUIRE(places.size() == found.nodes.size());
  CHECK(places[0].column == 0);
  CHECK(places[1].column == 1);   // intake
  CHECK(places[3].column == 2);   // credit
  CHECK(places[4].column == -1);  // line
}

TEST_CASE("no two nodes stand in the same place, also where rules go round") {
  const Catalog circle = village(R"(
organizations:
  - id: a
    name: A
    kind: charity
    provenance: {source: test, seen_on: 2026-01-01}
    services: [{id: a1, name: A1}, {id: a2, name: A2}, {id: a3, name: A3}]
referrals:
  - {from: a1, to: a2, kind: external, provenance: {source: test, seen_on: 2026-01-01}}
  - {from: a2, to: a3, kind: external, provenance: {source: test, seen_on: 2026-01-01}}
  - {from: a3, to: a1, kind: external, provenance: {source: test, seen_on: 2026-01-01}}
)");
  const ReferralGraph graph(circle);
  const auto places = arrange(excerpt(circle, graph, {}));
  REQUIRE(places.size() == 3);
  CHECK_FALSE(places[0] == places[1]);
  CHECK_FALSE(places[1] == places[2]);
}

TEST_CASE("a desk or theme that does not exist is named") {
  CHECK_THROWS_AS(around({.desk = DeskId("dask")}), NotFound);
  CHECK_THROWS_AS(around({.theme = ThemeId("debt")}), NotFound);
}
