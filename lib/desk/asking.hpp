// One question at a desk, from words to advice: search says what it is about, the graph who can be reached.
#pragma once

#include "wegwijs/desk/advice.hpp"
#include "wegwijs/graph/referral_graph.hpp"
#include "wegwijs/search/search.hpp"

namespace wegwijs {

class Asking {
 public:
  Asking(const Catalog& catalog, const ReferralGraph& graph, const Search& search, const AskOptions& options);
  Advice answer(std::string_view question);

 private:
  void add_options(std::string_view question);
  void put_partners_of_danger_first();
  void add_excluded(std::string_view question);
  std::optional<Option> entrance_of(const OrganizationId& partner);
  std::optional<Option> option_for(const Hit& hit);
  void order();
  void exclude(const Service& service, const Routes& none);

  const Catalog& catalog_;
  const ReferralGraph& graph_;
  const Search& search_;
  const AskOptions& options_;
  const Desk& desk_;
  Visitor visitor_;
  Advice advice_;
};

}  // namespace wegwijs
