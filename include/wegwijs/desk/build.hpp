// Bringing in: partner data becomes a knowledge base file.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <vector>

#include "wegwijs/base/language.hpp"
#include "wegwijs/base/progress.hpp"
#include "wegwijs/base/report.hpp"
#include "wegwijs/base/time.hpp"
#include "wegwijs/graph/warm_gaps.hpp"

namespace wegwijs {

struct BuildOptions {
  bool include_fictional = false;      // also files that say `fictional: true`
  Language language = Language::nl;    // of the report
  std::optional<Date> today;           // dates of sources after it are faults; none = not compared
  ProgressCallback progress;
  DeskId warm_desk;                    // of a check: the desk whose missing warm paths are told in full; may be empty
};

// What a build or a check found.
struct BuildResult {
  Report report;
  std::size_t files = 0;               // read
  std::size_t records = 0;             // in the map
  bool written = false;                // false when the report has errors: nothing was touched
  std::vector<WarmGaps> warm_gaps;     // of a check without errors: what each active desk lacks for warm paths
  DeskId warm_desk;                    // as in the options; it is among `warm_gaps`, active or not
  friend bool operator==(const BuildResult&, const BuildResult&) = default;
};

// Reads partner data and reports every fault; writes nothing.
// Throws: FileError for a path that does not exist; NotFound for a `warm_desk` that is not in a map without errors.
BuildResult check(std::span<const std::filesystem::path> sources, const BuildOptions& options = {});

// The same, and writes the file when there are no errors: whole or not at all.
// Throws: FileError for a path that does not exist or a file that cannot be written, Interrupted.
BuildResult build(std::span<const std::filesystem::path> sources, const std::filesystem::path& file,
                  const BuildOptions& options = {});

}  // namespace wegwijs
