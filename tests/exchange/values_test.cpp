// Faults in ids, references and the texts that have a form.
#include "exchange/expect_fault.hpp"

using namespace wegwijs;

namespace {

std::string organization_with(const std::string& keys) {
  return "organizations:\n  - id: loket\n    name: Loket\n    provenance: {source: test, seen_on: 2026-01-01}\n    " +
         keys + "\n";
}

}  // namespace

TEST_CASE("an id that is no slug is told with one that is") {
  expect_fault("themes:\n  - {id: Geld & Zo, name: Geld}\n", "not-a-slug", 2, 10, "such as 'geld-zo'");
  expect_fault("themes:\n  - {id: geld, name: Geld, parent: GELD}\n", "not-a-slug", 2, 36, "such as 'geld'");
}

TEST_CASE("an id is unique over all kinds of things, and both places are named") {
  expect_fault("themes:\n  - {id: geld, name: Geld}\n  - {id: geld, name: Centen}\n", "double-id", 3, 10,
               "see t.yaml:2:10");
  expect_fault("themes:\n  - {id: geld, name: Geld}\nareas:\n  - {id: geld, name: Geld}\n", "double-id", 2, 10,
               "see t.yaml:4:10");
}

TEST_CASE("a reference to nothing is told with the nearest id of that kind") {
  const std::string themes = "themes:\n  - {id: geld, name: Geld}\n  - {id: schulden, name: Schulden, parent: ";
  expect_fault(themes + "gled}\n", "unknown-theme", 3, 44, "unknown theme 'gled' – did you mean 'geld'?");
  expect_fault("areas:\n  - {id: hier, name: Hier, within: daar}\n", "unknown-area", 2, 36);
  expect_fault("life_events:\n  - {id: kind, name: Kind, products: [luiers]}\n", "unknown-product", 2, 39);
  expect_fault("locations:\n  - {id: huis, name: Huis, organization: wij}\n", "unknown-organization", 2, 42);
  expect_fault(
      loket + "desks:\n  - {id: balie, name: Balie, location: huis, provenance: {source: test, seen_on: 2026-01-01}}\n",
      "unknown-location", 7, 40);
  expect_fault("products:\n  - {id: pas, name: Pas, executor: gemeentes}\n", "unknown-executor", 2, 36);
}

TEST_CASE("a reference to a thing of another kind says where that is") {
  expect_fault("themes:\n  - {id: geld, name: Geld}\nlife_events:\n  - {id: kind, name: Kind, products: [geld]}\n",
               "unknown-product", 4, 39, "'geld' exists, but as theme (t.yaml:2:10)");
}

TEST_CASE("a referral starts at a desk, a service or an organization and ends at a service") {
  const std::string rule = loket +
                           "themes: [{id: geld, name: Geld}]\nreferrals:\n  - {kind: external, provenance: {source: "
                           "test, seen_on: 2026-01-01}, ";
  expect_no_fault(rule + "from: loket, to: hulp}\n");
  expect_fault(rule + "from: geld, to: hulp}\n", "unknown-referrer", 8, 77, "but as theme");
  expect_fault(rule + "from: hulp, to: hulp}\n", "rule-to-itself", 8, 87);
}

TEST_CASE("an executor is an organization or the word for a kind of them, alone or in a list") {
  const Catalog catalog = village(
      loket +
      "products:\n  - {id: a, name: A, executor: loket}\n  - {id: b, name: B, executor: [municipality, loket]}\n");
  REQUIRE(catalog.products().size() == 2);
  CHECK(catalog.products()[0].executor == std::vector{ExecutorId("loket")});
  CHECK(catalog.products()[1].executor == std::vector{ExecutorId("municipality"), ExecutorId("loket")});
}

TEST_CASE("a service within an organization belongs to it") {
  CHECK(village(loket).at(ServiceId("hulp")).organization == OrganizationId("loket"));
  expect_fault(
      "organizations:\n  - id: a\n    name: A\n    provenance: {source: test, seen_on: 2026-01-01}\n    services: "
      "[{id: s, name: S, organization: b}]\n"
      "  - {id: b, name: B, provenance: {source: test, seen_on: 2026-01-01}}\n",
      "other-organization", 5, 47, "within organization 'a' but names 'b'");
}

TEST_CASE("telephone numbers are Dutch or carry a country code") {
  for (const char* number : {"0800-8020", "0900 1234567", "112", "113", "144", "1400", "116 111", "14 013", "14 0485",
                             "088 123 65 55", "(013) 123 45 67", "+31 13 123 45 67", "+49 211 1234567", "0909-1234"}) {
    INFO(number);
    expect_no_fault(organization_with("phones: [{number: \"" + std::string(number) + "\"}]"));
  }
  for (const char* number : {"12", "013 123", "0800-80", "0800-802020", "088 123 65 555", "bel ons",
                             "0031 13 123 45 67", "+31", "00 123 45 678", "8020", "0800-8020 (gratis)"}) {
    INFO(number);
    expect_fault(organization_with("phones: [{number: \"" + std::string(number) + "\"}]"), "bad-phone", 5, 23, number);
  }
}

TEST_CASE("a mobile number is a warning, because it may be one person's") {
  const std::string yaml = organization_with("phones: [{number: \"06-12345678\"}]");
  expect_fault(yaml, "personal-number", 5, 23);
  CHECK_FALSE(load_text(yaml, "t.yaml").report.has_errors());
}

TEST_CASE("addresses of mail and web have their form") {
  expect_no_fault(organization_with("email: info@loket.nl"));
  for (const char* email : {"info", "info@", "@loket.nl", "info@loket", "in fo@loket.nl", "a@b@loket.nl", "info@.nl"}) {
    INFO(email);
    expect_fault(organization_with("email: \"" + std::string(email) + "\""), "bad-email", 5, 12);
  }
  expect_no_fault(organization_with("website: https://www.loket.nl/hulp?x=1#y"));
  for (const char* url :
       {"www.loket.nl", "ftp://loket.nl", "https://", "https://loket", "https://loket .nl", "http://?"}) {
    INFO(url);
    expect_fault(organization_with("website: \"" + std::string(url) + "\""), "bad-url", 5, 14);
  }
}

TEST_CASE("postal codes, languages and points have their form") {
  const std::string place = "locations:\n  - {id: huis, name: Huis, ";
  expect_no_fault(place + "address: {postal_code: 5038 AE}, point: [51.56, 5.09]}\n");
  expect_fault(place + "address: {postal_code: 5038AE}}\n", "bad-postal-code", 2, 51, "1234 AB");
  expect_fault(place + "address: {postal_code: 0038 AE}}\n", "bad-postal-code", 2, 51);
  expect_fault(place + "point: [5.09, 51.56]}\n", "bad-point", 2, 35, "[latitude, longitude]");
  expect_fault(place + "point: [51.56]}\n", "wrong-type", 2, 35, "two numbers");
  expect_fault(place + "point: [51.56, oost]}\n", "wrong-type", 2, 35);
  expect_fault(place + "point: [51.56, nan]}\n", "wrong-type", 2, 35);
  expect_fault("synonyms:\n  - {terms: [a], means: [b], language: turks}\n", "bad-language", 2, 40);
  expect_fault(organization_with("phones: [{number: \"112\", languages: [nl, NL]}]"), "bad-language", 5, 46);
}

TEST_CASE("days and months are told with what was expected") {
  expect_fault("areas:\n  - {id: a, name: A, valid_to: 2026-02-29}\n", "bad-date", 2, 32, "a day that exists");
  expect_fault("areas:\n  - {id: a, name: A, valid_to: 1 mei}\n", "bad-date", 2, 32, "YYYY-MM-DD");
  expect_fault("desks:\n  - {id: b, name: B, opened: 2021-13, provenance: {source: test, seen_on: 2026-01-01}}\n",
               "bad-month", 2, 30, "YYYY-MM");
}
