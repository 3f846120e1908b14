// One mistake is told once: what only follows from it is left out, and comes back when it turns out to be more.
#include "exchange/expect_fault.hpp"

using namespace wegwijs;

namespace {

std::string services_of(std::string_view organization, int count) {
  std::string yaml = "services:\n";
  for (int i = 0; i < count; ++i)
    yaml += "  - {id: hulp-" + std::to_string(i) + ", name: Hulp, organization: " + std::string(organization) + "}\n";
  return yaml;
}

const std::string municipality = R"(areas: [{id: dorp, name: Dorp, kind: municipality}]
organizations:
  - id: gemeente-dorp
    name: Gemeente Dorp
    kind: municipality
    area: dorp
    provenance: {source: test, seen_on: 2026-01-01}
)";

const std::string balie_template = R"(templates:
  - for: {kind: municipality}
    services: [{id: "{id}-balie", name: Balie}]
)";

const std::string rule = R"(referrals:
  - {from: gemeente-dorp, to: gemeente-dorp-balie, kind: external, provenance: {source: test, seen_on: 2026-01-01}}
)";

std::string with(std::string text, std::string_view right, std::string_view wrong) {
  const auto at = text.find(right);
  REQUIRE(at != std::string::npos);
  return text.replace(at, right.size(), wrong);
}

Report report_on(std::string_view yaml, const char* today) {
  return load_text(yaml, "t.yaml", {.language = Language::en, .today = parse_date(today)}).report;
}

}  // namespace

TEST_CASE("an id that is unknown in many places is told once, with the place of what was meant") {
  expect_fault(with(loket, "id: loket", "id: lokket") + services_of("loket", 5), "unknown-organization", 7, 44,
               "unknown organization 'loket', here and in 4 other places, such as t.yaml:8:44 – did you mean 'lokket' "
               "(t.yaml:2:9)?");
}

TEST_CASE("an id that is unknown in a few places is told in each") {
  const Loaded loaded = load_text(services_of("loket", 3), "t.yaml");
  CHECK(loaded.report.errors() == 3);
}

TEST_CASE("what stands below a misspelt key is no further fault") {
  expect_no_fault(municipality + balie_template + rule);
  expect_fault(with(municipality, "organizations", "organisations") + balie_template + rule, "unknown-key", 2, 1, "organizations");
  expect_fault(municipality + with(balie_template, "templates", "template") + rule, "unknown-key", 8, 1, "templates");
  expect_fault(with(municipality, "areas", "area") + balie_template + rule, "unknown-key", 1, 1, "areas");
  expect_fault(with(municipality, "id: gemeente-dorp", "idd: gemeente-dorp") + balie_template + rule, "unknown-key", 3, 5, "id");
  expect_fault(with(loket, "services", "service") + "referrals:\n  - {from: loket, to: hulp, kind: external, provenance: "
               "{source: test, seen_on: 2026-01-01}}\n", "unknown-key", 5, 5, "services");
}

TEST_CASE("a wrong area of an organization is told there, not at the templates that fill it in") {
  const std::string balies = with(balie_template, "name: Balie", "name: Balie, eligibility: {areas: [\"{area}\"]}");
  expect_no_fault(municipality + balies + rule);
  expect_fault(with(municipality, "area: dorp", "area: dropp") + balies + rule, "unknown-area", 6, 11, "'dropp'");
}

TEST_CASE("what a list would have held is not missed when it is no list") {
  expect_fault(with(loket, "[{id: hulp, name: Hulp}]", "{id: hulp, name: Hulp}") +
               "referrals:\n  - {from: loket, to: hulp, kind: external, provenance: {source: test, seen_on: 2026-01-01}}\n",
               "wrong-type", 5, 15, "a list");
}

TEST_CASE("a date after today is a fault where it stands") {
  const std::string yaml = with(loket, "seen_on: 2026-01-01", "seen_on: 2026-03-02, verified_on: 2026-03-03");
  CHECK_FALSE(report_on(yaml, "2026-03-03").has_errors());
  const Report report = report_on(yaml, "2026-03-02");
  REQUIRE(report.diagnostics().size() == 1);
  CHECK(report.diagnostics()[0].code == "future-date");
  CHECK(report.diagnostics()[0].text() ==
        "t.yaml:4:66: '2026-03-03' (verified_on) is in the future: today is 2026-03-02 – write the day on which it was seen "
        "or checked");
  CHECK(report_on(yaml, "2026-01-01").errors() == 2);
  CHECK_FALSE(load_text(yaml, "t.yaml").report.has_errors());  // without a day nothing is compared
}

TEST_CASE("a clock that is behind is told once, as a warning") {
  std::string yaml = "organizations:\n";
  for (int i = 0; i < 26; ++i)
    yaml += "  - {id: loket-" + std::to_string(i) + ", name: Loket, provenance: {source: test, seen_on: 2026-0" + (i == 7 ? "3" : "2") + "-01}}\n";
  CHECK(report_on(yaml, "2026-03-01").diagnostics().empty());
  const Report report = report_on(yaml, "2020-01-01");
  REQUIRE(report.diagnostics().size() == 1);
  CHECK(report.diagnostics()[0].code == "clock-behind");
  CHECK(report.diagnostics()[0].severity == Severity::warning);
  CHECK(report.diagnostics()[0].place.line == 9);
  CHECK(report.diagnostics()[0].message.find("26 dates are after today (2020-01-01)") == 0);
}
