// Faults between records, templates, and fiction among facts.
#include "exchange/expect_fault.hpp"

using namespace wegwijs;

namespace {

const std::string origin = "provenance: {source: test, seen_on: 2026-01-01}";

std::string rule(const std::string& keys) {
  return loket + "referrals:\n  - {from: loket, to: hulp, " + origin + ", " + keys + "}\n";
}

// One municipality, and templates for its services.
std::string town(const std::string& templates) {
  return "areas: [{id: dorp, name: Dorp}]\norganizations:\n  - {id: gemeente-dorp, name: Gemeente Dorp, kind: "
         "municipality, area: dorp, " +
         origin + "}\ntemplates:\n  - for: {kind: municipality}\n    services:\n" + templates;
}

}  // namespace

TEST_CASE("themes and areas form trees") {
  expect_fault(
      "themes:\n  - {id: a, name: A, parent: b}\n  - {id: b, name: B, parent: c}\n  - {id: c, name: C, parent: b}\n",
      "cycle", 3, 5, "theme 'b' lies within itself, by way of 'c'");
  expect_fault("themes:\n  - {id: a, name: A, parent: a}\n", "cycle", 2, 5);
  expect_fault("areas:\n  - {id: a, name: A, within: b}\n  - {id: b, name: B, within: a}\n", "cycle", 2, 5);
  expect_no_fault("themes:\n  - {id: a, name: A, parent: c}\n  - {id: b, name: B, parent: c}\n  - {id: c, name: C}\n");
}

TEST_CASE("a warm referral names a role or hours") {
  expect_fault(rule("kind: warm"), "warm-without-contact", 7, 5);
  expect_fault(rule("kind: warm, contact: {phone: \"112\"}"), "warm-without-contact", 7, 5);
  expect_no_fault(rule("kind: warm, contact: {role: intake}"));
  expect_no_fault(rule("kind: warm, schedule: [{days: [mo], opens: \"09:00\", closes: \"10:00\"}]"));
  expect_no_fault(rule("kind: external"));
}

TEST_CASE("the same referral is written once") {
  const std::string again = "  - {from: loket, to: hulp, kind: external, " + origin;
  expect_fault(rule("kind: external") + again + "}\n", "double-rule", 8, 5, "t.yaml:7:5");
  expect_no_fault("themes: [{id: geld, name: Geld}]\n" + rule("kind: external") + again + ", themes: [geld]}\n");
}

TEST_CASE("a service that takes referrals only is reached by one") {
  const std::string closed =
      loket + "services:\n  - {id: intake, name: Intake, organization: loket, access: referral-only";
  expect_fault(closed + "}\n", "unreachable-service", 7, 5, "'intake'");
  expect_no_fault(closed + ", status: defunct}\n");
  expect_no_fault(closed + "}\nreferrals:\n  - {from: hulp, to: intake, kind: external, " + origin + "}\n");
}

TEST_CASE("what is in use names no area that has ended") {
  const std::string areas =
      "areas:\n  - {id: oud, name: Oud, valid_to: 2021-12-31, succeeded_by: [nieuw]}\n  - {id: nieuw, name: Nieuw}\n";
  expect_fault(areas + "locations:\n  - {id: huis, name: Huis, municipality: oud}\n", "ended-area", 5, 42,
               "ended on 2021-12-31 – use 'nieuw'");
  const std::string organization =
      "organizations:\n  - {id: gemeente-oud, name: Oud, kind: municipality, area: oud, " + origin;
  expect_fault(areas + organization + "}\n", "ended-area", 5, 61);
  expect_no_fault(areas + organization + ", status: defunct}\n");
  expect_no_fault(areas + "  - {id: buurt, name: Buurt, within: oud}\n");
}

TEST_CASE("a municipality governs an area and a library serves some") {
  expect_fault("organizations:\n  - {id: gemeente, name: G, kind: municipality, " + origin + "}\n",
               "municipality-without-area", 2, 5);
  const std::string library = "organizations:\n  - {id: bieb, name: Bieb, kind: library, " + origin + "}\n";
  expect_fault(library, "library-without-areas", 2, 5);
  CHECK_FALSE(load_text(library, "t.yaml").report.has_errors());
}

TEST_CASE("a product is handled by a service of its executor") {
  const std::string product = "products: [{id: pas, name: Pas, executor: ";
  expect_fault(product + "loket}]\n" + loket, "product-without-service", 1, 12,
               "no service of executor 'loket' handles product 'pas'");
  expect_no_fault(product + "loket}]\n" + loket + "  \n" +
                  "services: [{id: balie, name: Balie, organization: loket, products: [pas]}]\n");
  expect_fault(product + "municipality}]\n" + town("      - {id: \"{id}-hulp\", name: Hulp}\n"),
               "product-without-service", 1, 12);
  expect_no_fault(product + "municipality}]\n" + town("      - {id: \"{id}-pas\", name: Pas, products: [pas]}\n"));
}

TEST_CASE("a phrase points to one product") {
  expect_fault(
      "products:\n  - {id: a, name: A, phrases: [Mijn pas]}\n  - {id: b, name: B, phrases: [mijn  vraag, mijn pas]}\n",
      "shared-phrase", 3, 45, "also stands with product 'a' (t.yaml:2:32)");
}

TEST_CASE("a template makes a service for every organization of the kind") {
  const std::string templates =
      "      - {id: \"{id}-pas\", name: \"Balie {name}\", eligibility: {areas: [\"{area}\"]}}\n";
  const Catalog catalog = village(town(templates));
  REQUIRE(catalog.services().size() == 1);
  const Service& service = catalog.services().front();
  CHECK(service.id.str() == "gemeente-dorp-pas");
  CHECK(service.name == "Balie Gemeente Dorp");
  CHECK(service.organization.str() == "gemeente-dorp");
  CHECK(service.eligibility.areas == std::vector{AreaId("dorp")});
  CHECK(service.provenance.source == "test");
}

TEST_CASE("a template for libraries may stand for all areas they serve") {
  const Catalog catalog = village(
      "areas: [{id: dorp, name: Dorp}, {id: stad, name: Stad}]\norganizations:\n"
      "  - {id: bieb, name: Bieb, kind: library, areas: [dorp, stad], " +
      origin +
      "}\n"
      "  - {id: bus, name: Bus, kind: library, " +
      origin +
      "}\n"
      "templates: [{for: {kind: library}, services: [{id: \"{id}-x\", name: X, eligibility: {areas: "
      "[\"{areas}\"]}}]}]\n");
  CHECK(catalog.at(ServiceId("bieb-x")).eligibility.areas == std::vector{AreaId("dorp"), AreaId("stad")});
  CHECK(catalog.at(ServiceId("bus-x")).eligibility.areas.empty());
  expect_fault(town("      - {id: \"{id}-pas\", name: \"{areas}\"}\n"), "unknown-placeholder", 7, 32,
               "alone in a list");
}

TEST_CASE("a service written by hand wins over that of a template") {
  const Catalog catalog =
      village(town("      - {id: \"{id}-pas\", name: Sjabloon}\n") +
              "services: [{id: gemeente-dorp-pas, name: Met de hand, organization: gemeente-dorp}]\n");
  REQUIRE(catalog.services().size() == 1);
  CHECK(catalog.services().front().name == "Met de hand");
}

TEST_CASE("an organization that is gone gets no services from templates") {
  std::string yaml = town("      - {id: \"{id}-pas\", name: Pas}\n");
  yaml.replace(yaml.find("area: dorp"), 10, "area: dorp, status: defunct");
  CHECK(village(yaml).services().empty());
}

TEST_CASE("the faults of a template are told once, also when nobody uses it") {
  expect_fault(town("      - {id: \"{id}-pas\", name: \"{naam}\"}\n"), "unknown-placeholder", 7, 32, "{naam}");
  expect_fault(town("      - {id: \"{id}_pas\", name: Pas}\n"), "not-a-slug", 7, 14);
  expect_fault(town("      - {id: \"{id}-pas\", name: Pas, themes: [geld]}\n"), "unknown-theme", 7, 46);
  expect_fault(town("      - {id: pas, name: Pas}\n") + "areas: []\n", "double-key", 8, 1);
  expect_fault("templates:\n  - {for: {kind: library}, services: [{id: \"{id}-x\", name: \"{naam}\"}]}\n",
               "unknown-placeholder", 2, 60);
}

TEST_CASE("a template that does not name its organization makes one id twice") {
  expect_fault(town("      - {id: pas, name: Pas}\n      - {id: pas, name: Pas}\n"), "double-id", 8, 14);
}

TEST_CASE("a placeholder for which an organization has nothing is told") {
  expect_fault("organizations:\n  - {id: bieb, name: Bieb, kind: library, areas: [dorp], " + origin +
                   "}\nareas: [{id: dorp, name: Dorp}]\ntemplates:\n  - {for: {kind: library}, services: [{id: "
                   "\"{id}-x\", name: \"X{area}\"}]}\n",
               "empty-placeholder", 5, 60, "organization 'bieb' has nothing to fill in for '{area}'");
}

TEST_CASE("a fictional file is passed over unless it is asked for") {
  const std::string yaml = "fictional: true\n" + loket;
  const Loaded skipped = load_text(yaml, "t.yaml");
  CHECK(skipped.files == 0);
  CHECK(skipped.data.organizations.empty());
  CHECK(skipped.report.diagnostics().empty());
  const Loaded taken = load_text(yaml, "t.yaml", {.include_fictional = true});
  CHECK(taken.files == 1);
  REQUIRE(taken.data.organizations.size() == 1);
  CHECK(taken.data.organizations[0].fictional);
  REQUIRE(taken.data.services.size() == 1);
  CHECK(taken.data.services[0].fictional);
}

TEST_CASE("`fictional` is true or false") { expect_fault("fictional: ja\nthemes: []\n", "wrong-type", 1, 12); }
