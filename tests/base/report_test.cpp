#include "support/catch.hpp"
#include "wegwijs/base/report.hpp"

using namespace wegwijs;

TEST_CASE("a diagnostic reads as file, line, column, message and hint") {
  const Diagnostic fault{Severity::error, "unknown-theme", {"a.yaml", 14, 5}, "onbekend thema 'x'", "bedoelt u 'y'?"};
  CHECK(fault.text() == "a.yaml:14:5: onbekend thema 'x' – bedoelt u 'y'?");
  CHECK(Diagnostic{Severity::error, "c", {"a.yaml", 0, 0}, "m", ""}.text() == "a.yaml: m");
}

TEST_CASE("a report counts errors and warnings apart and sorts by place") {
  Report report;
  report.add({Severity::warning, "w", {"b", 1, 1}, "later", ""});
  report.add({Severity::error, "e", {"a", 2, 1}, "second", ""});
  report.add({Severity::error, "e", {"a", 1, 9}, "first", ""});
  report.sort();
  CHECK(report.errors() == 2);
  CHECK(report.warnings() == 1);
  CHECK(report.has_errors());
  CHECK(report.diagnostics().front().message == "first");
  CHECK(report.diagnostics().back().message == "later");
}

TEST_CASE("a report of a broken tree stays bounded but keeps counting") {
  Report report;
  for (std::size_t i = 0; i < Report::max_diagnostics + 5; ++i) report.add({});
  CHECK(report.diagnostics().size() == Report::max_diagnostics);
  CHECK(report.errors() == Report::max_diagnostics + 5);
}
