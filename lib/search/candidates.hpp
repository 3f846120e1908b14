// The documents that a question speaks of, each with what speaks for it and its score; services also with what speaks
// for the products that they handle.
#pragma once

#include <map>
#include <vector>

#include "search/support.hpp"
#include "wegwijs/model/catalog.hpp"
#include "wegwijs/store/store.hpp"

namespace wegwijs {

struct Candidate {
  DocumentKey key;
  DocumentNumber document = 0;
  Support support;
  double score = 0;
};

class Candidates {
 public:
  Candidates(const Store& store, const Catalog& catalog, Lookup lookup);

  const Lookup& lookup() const noexcept { return lookup_; }
  // Of one kind, in order of document.
  const std::vector<Candidate>& of(RecordKind kind) const noexcept { return by_kind_[static_cast<std::size_t>(kind)]; }
  // Of the kind, those that the question is about, best first.
  std::vector<const Candidate*> understood(RecordKind kind) const;
  // Municipalities, towns and villages that the question names.
  const std::vector<AreaId>& places() const noexcept { return places_; }

 private:
  std::vector<Candidate>& list(RecordKind kind) noexcept { return by_kind_[static_cast<std::size_t>(kind)]; }
  void gather();
  void find_places();
  void score(RecordKind kind);
  void hand_products_to_services();
  void hand_to_services(const Candidate& source, const Product& product, double part);

  // What a service gets from the product that speaks most for it.
  struct Gift {
    const Support* support = nullptr;
    double part = 0;
    double value = 0;
  };

  const Store& store_;
  const Catalog& catalog_;
  Lookup lookup_;
  std::array<std::vector<Candidate>, record_kinds> by_kind_;
  std::vector<AreaId> places_;
  std::map<DocumentNumber, Gift> gifts_;
};

}  // namespace wegwijs
