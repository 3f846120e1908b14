// The faults found in somebody's data: all of them, each with its place, its code and what to do.
//
//   Report report = check(directories);
//   for (const Diagnostic& fault : report.diagnostics()) std::cerr << fault.text(Language::nl) << '\n';
//   if (report.has_errors()) …
//
// Threads:   a plain value.
// Lifetime:  owns its data.
// Cost:      grows by one small record a fault; after `max_diagnostics` only counts.
#pragma once

#include <compare>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "wegwijs/base/language.hpp"

namespace wegwijs {

enum class Severity {
  error,    // the data cannot be used as it is
  warning,  // the data can be used, but somebody should look
};

std::string_view to_string(Severity severity) noexcept;

// A place in a file. Lines and columns count from 1; 0 means "the file as a whole".
struct SourcePlace {
  std::string file;
  int line = 0;
  int column = 0;

  friend auto operator<=>(const SourcePlace&, const SourcePlace&) = default;
};

struct Diagnostic {
  Severity severity = Severity::error;
  std::string code;      // stable, kebab-case: "unknown-theme"
  SourcePlace place;
  std::string message;   // what is wrong with which value, in `Report::language`
  std::string hint;      // what to do, or "did you mean"; may be empty

  // "file:line:column: message – hint"
  std::string text() const;

  friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

class Report {
 public:
  // A broken tree of thousands of files still gives a report of bounded size.
  static constexpr std::size_t max_diagnostics = 10'000;

  void add(Diagnostic diagnostic);

  // In order of file, line, column once `sort()` has been called; before that in order of finding.
  const std::vector<Diagnostic>& diagnostics() const noexcept { return diagnostics_; }
  void sort();

  bool has_errors() const noexcept { return errors_ > 0; }
  std::size_t errors() const noexcept { return errors_; }
  std::size_t warnings() const noexcept { return warnings_; }

  friend bool operator==(const Report&, const Report&) = default;

 private:
  std::vector<Diagnostic> diagnostics_;
  std::size_t errors_ = 0;
  std::size_t warnings_ = 0;
};

}  // namespace wegwijs
