// For tests of single faults: a document in which exactly one thing is wrong.
#pragma once

#include <string>
#include <string_view>

#include "support/village.hpp"

namespace wegwijs {

// Checks that loading tells exactly one fault: this code at this line and column, with `text` in what is said.
inline void expect_fault(std::string_view yaml, std::string_view code, int line, int column,
                         std::string_view text = {}) {
  const Loaded loaded = load_text(yaml, "t.yaml", {.language = Language::en});
  INFO("document:\n" << yaml << "\nreport:\n" << text_of(loaded.report));
  REQUIRE(loaded.report.diagnostics().size() == 1);
  const Diagnostic& fault = loaded.report.diagnostics().front();
  CHECK(fault.code == code);
  CHECK(fault.place == SourcePlace{"t.yaml", line, column});
  CHECK(fault.text().find(text) != std::string::npos);
}

inline void expect_no_fault(std::string_view yaml) {
  const Loaded loaded = load_text(yaml, "t.yaml", {.language = Language::en});
  INFO("document:\n" << yaml << "\nreport:\n" << text_of(loaded.report));
  CHECK(loaded.report.diagnostics().empty());
}

// Some lines that many documents need: an organization `loket` with a service `hulp`, and where it all comes from.
inline const std::string loket = R"(organizations:
  - id: loket
    name: Loket
    provenance: {source: test, seen_on: 2026-01-01}
    services: [{id: hulp, name: Hulp}]
)";

}  // namespace wegwijs
