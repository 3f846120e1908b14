// One way to help a visitor, filled in from the records.
#pragma once

#include "wegwijs/desk/advice.hpp"
#include "wegwijs/graph/referral_graph.hpp"
#include "wegwijs/search/search.hpp"

namespace wegwijs {

struct OptionMaker {
  const Catalog& catalog;
  const ReferralGraph& graph;
  const Desk& desk;
  const AskOptions& asked;
  const Understood& understood;
  const Visitor& visitor;  // with what the desk adds

  Option make(const Service& service, const Hit& hit, const Route& route) const;

 private:
  bool is_open_now(const Service& service) const;
  void add_place(Option& option, const Service& service) const;
  void add_contact(Option& option, const Service& service, const ServiceAtLocation* place) const;
  void add_products(Option& option, const Service& service) const;
  void add_exits(Option& option, const Service& service) const;
  void add_reasons(Option& option, const Service& service, const Hit& hit) const;
};

}  // namespace wegwijs
