// Search without a desk, and lists by filter alone.
#pragma once

#include <cstddef>

#include "wegwijs/desk/knowledge_base.hpp"
#include "wegwijs/search/search.hpp"

namespace wegwijs {

class Finding {
 public:
  Finding(const Catalog& catalog, const ReferralGraph& graph, const Search& search, const FindOptions& options);
  FoundList list(std::string_view words);

 private:
  void search_for(std::string_view words);
  void list_all();
  static constexpr int by_product = 2;
  int distance_to_theme(const Service& service) const;
  std::ptrdiff_t products_of_theme(const Service& service) const;
  bool passes(const Service& service) const;
  bool passes(const Hit& hit) const;
  bool only_open() const noexcept { return options_.open_now || options_.open_at.has_value(); }
  bool is_local(const Service& service) const;
  Found found_service(const Service& service) const;
  template <class Record>
  Found found_here(const char* kind, const Record* record) const;
  Found found_record(const Hit& hit) const;

  const Catalog& catalog_;
  const ReferralGraph& graph_;
  const Search& search_;
  const FindOptions& options_;
  FoundList found_;
};

}  // namespace wegwijs
