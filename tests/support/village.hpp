// A village: a whole social map in some lines of YAML, run through the real loader.
//
//   const Catalog catalog = village(R"(
//     organizations:
//       - {id: town, name: Town, kind: municipality, area: here, provenance: {source: test, seen_on: 2026-01-01}}
//     areas: [{id: here, name: Here}]
//   )");
//
// Indent with spaces as you like, but evenly. A village with errors fails the test with the report's text; one with
// warnings does not.
#pragma once

#include <string>
#include <string_view>

#include "support/catch.hpp"
#include "wegwijs/exchange/yaml.hpp"
#include "wegwijs/model/catalog.hpp"

namespace wegwijs {

inline std::string text_of(const Report& report) {
  std::string text;
  for (const Diagnostic& fault : report.diagnostics()) {
    text += std::string(to_string(fault.severity)) + " " + fault.code + " " + fault.text() + "\n";
  }
  return text;
}

inline CatalogData village_data(std::string_view yaml) {
  Loaded loaded = load_text(yaml, "village.yaml", {.include_fictional = true, .language = Language::en});
  if (loaded.report.has_errors()) FAIL("the village has errors:\n" << text_of(loaded.report));
  return std::move(loaded.data);
}

inline Catalog village(std::string_view yaml) { return Catalog(village_data(yaml)); }

}  // namespace wegwijs
