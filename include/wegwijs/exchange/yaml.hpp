// Partner data in YAML: read with all its faults told, written again, and described for editors and people.
//
//   Loaded loaded = load(std::vector<std::filesystem::path>{"partners"});
//   for (const Diagnostic& fault : loaded.report.diagnostics()) std::cerr << fault.text() << '\n';
//   if (!loaded.report.has_errors()) Catalog catalog(std::move(loaded.data));
//
// The keys of every record are those of model/fields.hpp; docs/reference/yaml.md is made from the same list. Files are
// read in order of name, so that the result does not depend on the file system. What a hostile file can cost is bounded
// by LoadOptions: it is refused with a message before it is read or while it is parsed.
//
// Threads:   all functions may be called from several threads at once.
// Lifetime:  results own their data.
// Cost:      linear in the size of the files; one file at a time is held as text and as a tree.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "wegwijs/base/language.hpp"
#include "wegwijs/base/progress.hpp"
#include "wegwijs/base/report.hpp"
#include "wegwijs/base/time.hpp"
#include "wegwijs/model/catalog.hpp"

namespace wegwijs {

struct LoadOptions {
  bool include_fictional = false;           // also read files that say `fictional: true`
  Language language = Language::nl;         // of the messages in the report
  std::optional<Date> today;                // dates of sources after it are faults; none = not compared
  ProgressCallback progress;                // told "read" after every file, and "check"
  std::size_t max_file_bytes = 16U << 20U;  // a larger file is refused unread
  std::size_t max_nodes = 1'000'000;        // values, keys and collections in one file
  int max_depth = 64;                       // collections within collections
  std::size_t max_files = 100'000;          // in one call
};

struct Loaded {
  CatalogData data;       // what could be read; fit for use when the report has no errors
  Report report;          // sorted by place
  std::size_t files = 0;  // that were read and used; fictional files that were skipped do not count
};

// Reads files and whole directories (every *.yaml and *.yml below them) as one map.
// Returns: data and all faults found, also where single files could not be read.
// Throws: FileError when a given path does not exist; Interrupted when `progress` says so.
Loaded load(std::span<const std::filesystem::path> directories_or_files, const LoadOptions& options = {});

// The same for one document in memory; `file_name` is what faults are told to be in.
Loaded load_text(std::string_view yaml, std::string_view file_name, const LoadOptions& options = {});

// One document with everything in `data`; loading it gives equal data again, lists in the same order. Services stand
// under the top-level key `services`, each naming its organization; templates are not written back.
// A map that holds anything fictional is written as `fictional: true`, so that inventions never pass for facts.
std::string write_yaml(const CatalogData& data);

// JSON Schema (draft 2020-12) of one YAML file, for editors. It knows shapes, not whether an id exists.
std::string json_schema();

// The reference page of the format, in Markdown.
std::string yaml_reference();

}  // namespace wegwijs
