// Which records the options let through.
#pragma once

#include "wegwijs/search/search.hpp"

namespace wegwijs {

class Filter {
 public:
  // Throws: NotFound for an unknown theme or area.
  Filter(const Catalog& catalog, const SearchOptions& options);

  bool lets_through(const DocumentKey& key) const;
  // Whether the record belongs to one of the areas: to their municipality, to a library or desk there.
  bool is_of(const DocumentKey& key, const std::vector<AreaId>& areas) const;

 private:
  bool has_theme(const std::vector<ThemeId>& themes) const;
  bool has_theme(const DocumentKey& key) const;
  bool in_area(const DocumentKey& key) const;
  bool ended(const DocumentKey& key) const;

  const Catalog& catalog_;
  const SearchOptions& options_;
  std::vector<AreaId> around_;  // the area asked for and those it lies in
};

}  // namespace wegwijs
