// YAML that is broken, or that is meant to do harm: refused with a message, within bounds.
#include <sys/resource.h>

#include "exchange/expect_fault.hpp"

using namespace wegwijs;

namespace {

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized = true;
#elif defined(__has_feature)
constexpr bool sanitized = __has_feature(address_sanitizer) || __has_feature(thread_sanitizer);
#else
constexpr bool sanitized = false;
#endif

// The most memory this program has held so far.
long peak_kib() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

}  // namespace

TEST_CASE("broken YAML is told where the parser stopped") {
  expect_fault("themes:\n  - {id: a, name: [A}\n", "yaml-syntax", 2, 21);
  expect_fault("themes:\n  - id: a\n   name: A\n", "yaml-syntax", 3, 4);
  expect_fault("themes:\n\t- id: a\n", "yaml-syntax", 2, 2, "use spaces");
  expect_fault("themes:\n  - id: a\n    name: \"A\n", "yaml-syntax", 4, 1, "a quote is not closed");
  expect_fault("themes:\n  - id: a\n    name: 'A", "yaml-syntax", 4, 1, "a quote is not closed");
  expect_fault("themes:\n  - id: a\n    name: 'A\n...\nthemes: '\n", "yaml-syntax", 4, 1, "within a text");
  expect_fault("themes:\n  - {id: a, name: \"\\q\"}\n", "yaml-syntax", 2, 22, "unknown character after '\\'");
  expect_fault("themes:\n  - {id: a, name: \"\\ud800\"}\n", "yaml-syntax", 2, 26);
  expect_fault("a: b: c\n", "yaml-syntax", 1, 5, "put a text with a colon between quotes");
  expect_fault("a: @b\n", "yaml-syntax", 1, 4, "put the text between quotes");
}

TEST_CASE("anchors and aliases are refused before they can multiply") {
  expect_fault("themes: &a\n  - {id: a, name: A}\n", "yaml-anchor", 1, 9);
  expect_fault("themes: *a\n", "yaml-anchor", 1, 9);
  std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 30; ++i) {
    const std::string n = std::to_string(i), before = "*a" + std::to_string(i - 1) + ", ";
    bomb += "a" + n + ": &a" + n + " [" + repeated(before, 9) + "]\n";
  }
  expect_fault(bomb, "yaml-anchor", 1, 5);
}

TEST_CASE("tags, directives for tags and second documents are refused") {
  expect_fault("themes: !!python/object []\n", "yaml-tag", 1, 9);
  expect_fault("--- !x\nthemes: []\n", "yaml-tag", 1, 5, "'!x'");
  expect_fault("themes: []\n---\nareas: []\n", "several-documents", 2, 1);
  expect_no_fault("%YAML 1.2\n---\nthemes: []\n...\n");
}

TEST_CASE("bytes that are no text are told with their place") {
  expect_fault(std::string("themes: []\n# a\0b\n", 17), "nul-byte", 2, 4);
  expect_fault("themes: []\n# \xc3\xa9 \xff\n", "invalid-utf8", 2, 5, "0xff");
  expect_fault("themes: []\n# \xed\xa0\x80\n", "invalid-utf8", 2, 3);
  expect_fault("\xff\xfet\0h\0", "invalid-utf8", 1, 1, "UTF-8");
}

TEST_CASE("a size is refused above the limit and read at it") {
  const std::string yaml = "themes: []\n";
  const auto limit = [&](std::size_t bytes) {
    return load_text(yaml, "t.yaml", {.max_file_bytes = bytes}).report.diagnostics();
  };
  CHECK(limit(yaml.size()).empty());
  REQUIRE(limit(yaml.size() - 1).size() == 1);
  CHECK(limit(yaml.size() - 1)[0].code == "file-too-large");
}

TEST_CASE("deep nesting is refused in every notation") {
  for (const auto& yaml :
       {"a: " + repeated("[", 100'000), "a: " + repeated("{a: ", 100'000), repeated("- ", 100'000),
        repeated("? ", 100'000), "a: " + repeated("[{a: ", 50'000), repeated("[", 70) + repeated("]", 70)}) {
    INFO(yaml.substr(0, 40));
    const Loaded loaded = load_text(yaml, "t.yaml");
    REQUIRE(loaded.report.diagnostics().size() == 1);
    CHECK(loaded.report.diagnostics()[0].code == "too-deep");
  }
  std::string stairs;
  for (std::size_t i = 0; i < 1000; ++i) stairs += std::string(i, ' ') + "a:\n";
  CHECK(load_text(stairs, "t.yaml").report.diagnostics().at(0).code == "too-deep");
}

TEST_CASE("more values than allowed are refused") {
  const std::string yaml = "themes: [" + repeated("a,", 1000) + "]\n";
  CHECK(load_text(yaml, "t.yaml", {.max_nodes = 500}).report.diagnostics().at(0).code == "too-many-values");
  CHECK(load_text(repeated("- a\n", 1000), "t.yaml", {.max_nodes = 500}).report.diagnostics().at(0).code ==
        "too-many-values");
}

TEST_CASE("files of megabytes full of marks are refused in little memory") {
  const long before = peak_kib();
  for (const std::string_view piece : {"[", "{", "a,", "\"\"", "- ", "? ", ": ", "*a ", "&a ", "!a ", "'", "|\n",
                                       "- - a\n", "a: b\n", "#", "[]", "\n ", " id:"}) {
    for (const std::string_view start : {"", "a: [", "a: {"}) {
      INFO(start << piece);
      const auto loaded =
          load_text(std::string(start) + repeated(piece, (3U << 20U) / piece.size()), "t.yaml", {.max_nodes = 50'000});
      CHECK(loaded.report.diagnostics().size() <= Report::max_diagnostics);
      CHECK_FALSE(loaded.report.diagnostics().empty());
    }
  }
  // Some copies of the text and what 50,000 values may cost; sanitizers take more.
  const long allowed = sanitized ? 1024 * 1024 : 128 * 1024;
  CHECK(peak_kib() - before < allowed);
}

TEST_CASE("templates do not multiply without end") {
  std::string yaml = "areas: [{id: a, name: A}]\norganizations:\n";
  for (int i = 0; i < 2000; ++i)
    yaml += "  - {id: m" + std::to_string(i) +
            ", name: M, kind: municipality, area: a, provenance: {source: s, seen_on: 2026-01-01}}\n";
  yaml += "templates: [{for: {kind: municipality}, services: [{id: \"{id}-x\", name: X, phrases: [" +
          repeated("x,", 20'000) + "\"" + repeated("{", 1U << 20U) + "}\"]}]}]\n";
  const Loaded loaded = load_text(yaml, "t.yaml");
  REQUIRE(loaded.report.diagnostics().size() == 1);
  CHECK(loaded.report.diagnostics()[0].code == "too-many-values");
}

TEST_CASE("a report stays bounded however much is wrong") {
  const auto loaded = load_text("themes:\n" + repeated("  - {id: a, name: A, parent: nothing}\n", 20'000), "t.yaml");
  CHECK(loaded.report.errors() == 20'000 - 1 + 1);
  CHECK(loaded.report.diagnostics().size() == Report::max_diagnostics);
}

TEST_CASE("a value in a message is cut and cleaned") {
  expect_fault("themes:\n  - {id: \"" + repeated("x\\n", 1000) + "\", name: A}\n", "not-a-slug", 2, 10, "'x x x");
  const Loaded loaded = load_text("themes:\n  - {id: \"" + repeated("x\\n", 1000) + "\", name: A}\n", "t.yaml");
  CHECK(loaded.report.diagnostics().at(0).text().size() < 400);
}

TEST_CASE("a document cut off anywhere is refused or read, never more") {
  const std::string yaml = loket +
                           "desks:\n  - {id: b, name: \"Bé\\n\", point: [51.5, 5], schedule: [{days: [mo], opens: "
                           "\"09:00\", closes: \"10:00\"}]}\n";
  for (std::size_t length = 0; length <= yaml.size(); ++length) {
    const Loaded loaded = load_text(std::string_view(yaml).substr(0, length), "t.yaml");
    CHECK(loaded.report.diagnostics().size() < 10);
  }
}
