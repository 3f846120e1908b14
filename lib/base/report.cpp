#include "wegwijs/base/report.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace wegwijs {

std::string_view to_string(Severity severity) noexcept { return severity == Severity::error ? "error" : "warning"; }

std::string Diagnostic::text() const {
  std::string text = place.file;
  if (place.line > 0) text += ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
  if (!text.empty()) text += ": ";
  text += message;
  if (!hint.empty()) text += " – " + hint;
  return text;
}

void Report::add(Diagnostic diagnostic) {
  ++(diagnostic.severity == Severity::error ? errors_ : warnings_);
  if (diagnostics_.size() < max_diagnostics) diagnostics_.push_back(std::move(diagnostic));
}

void Report::sort() {
  std::stable_sort(diagnostics_.begin(), diagnostics_.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return a.place < b.place; });
}

}  // namespace wegwijs
