// The map in numbers: what it holds, about what and where, how well it is sourced and how old its facts are.
//
//   MapCounts counts = count_map(kb.catalog(), date_of(to_local(now)), Language::nl);
//   std::cout << to_markdown(counts, "Made by …");
//
// The numbers depend on the catalog and the day alone, so that a page made from them can be compared.
//
// Threads:   may be called from several threads at once.
// Lifetime:  results own their data.
// Cost:      linear in the catalog, and areas × their services.
// Not for:   whom to call about old facts; see graph/freshness.hpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "wegwijs/base/language.hpp"
#include "wegwijs/model/catalog.hpp"

namespace wegwijs {

struct CountRow {
  std::string key;  // stable: an id, or a word of an enumeration
  std::string name;
  std::vector<std::size_t> numbers;  // one for each column
  friend bool operator==(const CountRow&, const CountRow&) = default;
};

struct CountColumn {
  std::string key;  // stable
  std::string name;
  friend bool operator==(const CountColumn&, const CountColumn&) = default;
};

struct CountTable {
  std::string key;  // stable: "figures", "records", "organizations", "themes", "areas", "synonyms", "evidence", "age"
  std::string title;
  std::string note;  // what is counted, where the title does not say it
  std::vector<CountColumn> columns;
  std::vector<CountRow> rows;
  friend bool operator==(const CountTable&, const CountTable&) = default;

  // The number in a row and column. Returns: 0 where there is no such row or column.
  std::size_t at(std::string_view row, std::string_view column) const noexcept;
};

struct MapCounts {
  Date at{};  // the day on which facts have their age and areas exist
  Language language = Language::nl;
  std::vector<CountTable> tables;
  friend bool operator==(const MapCounts&, const MapCounts&) = default;

  // Returns: an empty table where there is none of that name.
  const CountTable& table(std::string_view key) const noexcept;
};

// What is counted as what:
//   in use     not inactive, defunct or closed for the time being
//   local      for the people of one or several municipalities, or with a place there
//   national   for people all over the country; of an organization: one that offers such a service and is no
//              municipality or library
//   template   the same service of two or more organizations of one kind ("Burgerzaken" of every municipality): the map
//              keeps no trace of templates, so they are known by having the same description, products, phrases and,
//              after the id of the organization, the same id
//   age        of the day a fact was seen; one that was verified with the partner, or whose source carries no date,
//              counts as such and not by its age
MapCounts count_map(const Catalog& catalog, Date at, Language language);

// {"at": "2026-11-24", "records": [{"id": "areas", "name": "…", "records": 72}, …], …}: a list for each table.
std::string to_json(const MapCounts& counts);

// A page with a table for each; `made_by` is its first paragraph.
std::string to_markdown(const MapCounts& counts, std::string_view made_by);

}  // namespace wegwijs
