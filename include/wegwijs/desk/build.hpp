// Bringing in: partner data becomes a knowledge base file.
#pragma once

#include <filesystem>
#include <span>

#include "wegwijs/base/language.hpp"
#include "wegwijs/base/progress.hpp"
#include "wegwijs/base/report.hpp"

namespace wegwijs {

struct BuildOptions {
  bool include_fictional = false;      // also files that say `fictional: true`
  Language language = Language::nl;    // of the report
  ProgressCallback progress;
};

// What a build or a check found.
struct BuildResult {
  Report report;
  std::size_t files = 0;               // read
  std::size_t records = 0;             // in the map
  bool written = false;                // false when the report has errors: nothing was touched
};

// Reads partner data and reports every fault; writes nothing.
// Throws: FileError for a path that does not exist.
BuildResult check(std::span<const std::filesystem::path> sources, const BuildOptions& options = {});

// The same, and writes the file when there are no errors: whole or not at all.
// Throws: FileError for a path that does not exist or a file that cannot be written, Interrupted.
BuildResult build(std::span<const std::filesystem::path> sources, const std::filesystem::path& file,
                  const BuildOptions& options = {});

}  // namespace wegwijs
