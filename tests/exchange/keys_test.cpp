// Faults in keys, types and words.
#include "exchange/expect_fault.hpp"

using namespace wegwijs;

TEST_CASE("an unknown key is told with the nearest one") {
  expect_fault("themes:\n  - {id: geld, nam: Geld, name: Geld}\n", "unknown-key", 2, 16, "did you mean 'name'?");
  expect_fault("themes:\n  - {id: geld, naam: Geld, name: Geld}\n", "unknown-key", 2, 16,
               "choose one of: id, name, name_en, parent, phrases");
  expect_fault("theme:\n  - {id: geld, name: Geld}\n", "unknown-key", 1, 1, "did you mean 'themes'?");
  expect_fault("themes:\n  - {id: geld, name: Geld, [a]: 1}\n", "unknown-key", 2, 28);
}

TEST_CASE("a record cannot say by itself that it is fictional") {
  expect_fault("themes:\n  - {id: geld, name: Geld, fictional: true}\n", "unknown-key", 2, 28,
               "at the top of the file");
}

TEST_CASE("a key that stands twice in one map is told at the second") {
  expect_fault("themes:\n  - id: geld\n    name: Geld\n    name: Centen\n", "double-key", 4, 5, "'name'");
}

TEST_CASE("a missing key is told at the record") {
  expect_fault("themes:\n  - id: geld\n", "missing-key", 2, 5, "the key 'name' is missing in theme");
  expect_fault("themes:\n  - {name: Geld}\n", "missing-key", 2, 5, "'id'");
  expect_fault("services:\n  - {id: hulp, name: Hulp, provenance: {source: test, seen_on: 2026-01-01}}\n",
               "missing-key", 2, 5, "'organization'");
  expect_fault("templates:\n  - {services: []}\n", "missing-key", 2, 5, "'for'");
  expect_fault("templates:\n  - {for: {}, services: []}\n", "missing-key", 2, 11, "'kind'");
}

TEST_CASE("provenance names its source and its day") {
  expect_fault("organizations:\n  - {id: loket, name: Loket, provenance: {seen_on: 2026-01-01}}\n", "missing-key", 2,
               42, "'source'");
  expect_fault("organizations:\n  - {id: loket, name: Loket, provenance: {source: test}}\n", "missing-key", 2, 42,
               "'seen_on'");
}

TEST_CASE("a key without a value is told, an empty text is not") {
  expect_fault("themes:\n  - id: geld\n    name: Geld\n    name_en:\n", "empty-value", 4, 5,
               "fill it in or leave the key out");
  expect_fault("themes:\n  - {id: geld, name: \"\"}\n", "empty-value", 2, 22, "'name' is empty");
  expect_fault("themes:\n  - {id: geld, name: Geld, parent: \"\"}\n", "empty-value", 2, 36);
  expect_fault("themes:\n  - {id: geld, name: Geld, phrases: [\"\"]}\n", "empty-value", 2, 38);
  expect_fault("synonyms:\n  - {terms: [], means: [geld]}\n", "empty-value", 2, 13);
  expect_no_fault("themes:\n  - {id: geld, name: Geld, name_en: \"\", phrases: []}\n");
}

TEST_CASE("a value of the wrong type is told with what was expected") {
  expect_fault("themes: geld\n", "wrong-type", 1, 9, "'themes' must be a list, not 'geld'");
  expect_fault("themes:\n  - geld\n", "wrong-type", 2, 5, "a set of keys");
  expect_fault("- geld\n", "wrong-type", 1, 1, "'file' must be a set of keys");
  expect_fault("themes:\n  - {id: geld, name: [Geld]}\n", "wrong-type", 2, 22, "must be text, not a list");
  expect_fault("themes:\n  - {id: geld, name: Geld, phrases: geldzorgen}\n", "wrong-type", 2, 37,
               "put square brackets around it: [geldzorgen]");
  expect_fault("synonyms:\n  - {terms: [a], means: [b], both_ways: \"true\"}\n", "wrong-type", 2, 41,
               "write true or false");
  expect_fault("synonyms:\n  - {terms: [a], means: [b], both_ways: yes}\n", "wrong-type", 2, 41, "not 'yes'");
  expect_fault("themes:\n  - {id: geld, name: true}\n", "wrong-type", 2, 22, "between quotes");
  expect_fault(loket + "    phones: 0800-8020\n", "wrong-type", 6, 13, "'phones' must be a list");
  expect_no_fault("themes:\n  - {id: geld, name: 2024}\n");
}

TEST_CASE("a word outside a closed list is told with the nearest or with all of them") {
  expect_fault("synonyms:\n  - {terms: [a], means: [b], kind: spokn}\n", "unknown-word", 2, 36,
               "did you mean 'spoken'?");
  expect_fault("synonyms:\n  - {terms: [a], means: [b], kind: x}\n", "unknown-word", 2, 36,
               "choose one of: abbreviation, old-name, spoken, spelling, compound, translation");
  expect_fault("templates:\n  - {for: {kind: gemeente}, services: []}\n", "unknown-word", 2, 18);
}

TEST_CASE("invisible control characters are told") {
  expect_fault("themes:\n  - {id: geld, name: \"Ge\\x07ld\"}\n", "control-character", 2, 22);
  expect_fault("themes:\n  - {id: geld, name: \"Ge\\0ld\"}\n", "control-character", 2, 22);
  expect_no_fault("themes:\n  - {id: geld, name: \"Ge\\nld\"}\n");
}

TEST_CASE("numbers are whole, not negative and within reason") {
  const std::string service = loket + "services:\n  - {id: meer, name: Meer, organization: loket, ";
  expect_fault(service + "lead_time_days: -1}\n", "bad-number", 7, 65, "from 0 to");
  expect_fault(service + "lead_time_days: 99999999999999999999}\n", "bad-number", 7, 65);
  expect_fault(service + "lead_time_days: 1.5}\n", "wrong-type", 7, 65, "a whole number");
  expect_fault(service + "lead_time_days: drie}\n", "wrong-type", 7, 65);
  expect_fault(service + "eligibility: {ages: {max: 131}}}\n", "bad-number", 7, 75, "from 0 to 130");
  expect_fault(service + "eligibility: {ages: {min: 67, max: 18}}}\n", "bad-ages", 7, 84, "67");
}

TEST_CASE("messages are Dutch unless English is asked for") {
  const Loaded loaded =
      load_text("themes:\n  - {id: geld, name: Geld}\nproducts:\n  - {id: toeslag, name: Toeslag, themes: [gelt]}\n",
                "services/huur.yaml");
  REQUIRE(loaded.report.diagnostics().size() == 1);
  CHECK(loaded.report.diagnostics()[0].text() == "services/huur.yaml:4:43: onbekend thema 'gelt' – bedoelt u 'geld'?");
}

TEST_CASE("columns count letters, not bytes") {
  expect_fault("themes:\n  - {id: geld, name: \"één ünïcode 日本 🙂\", naam: x}\n", "unknown-key", 2, 42);
}

TEST_CASE("a file written on Windows gives the same places") {
  expect_fault("\xef\xbb\xbfthemes:\r\n  - id: geld\r\n    naam: x\r\n    name: Geld\r\n", "unknown-key", 3, 5);
}
