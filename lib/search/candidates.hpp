// The documents that a question speaks of, each with what speaks for it and its score.
//
// Of areas, themes, products and life events there are few: all that hold enough of the question are scored at once.
// Services and other kinds of which there may be very many are scored when asked for (see best.hpp); services also
// with what speaks for the products that they handle.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "search/bounds.hpp"
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

// What services that handle a product may take over: what speaks for the product or a life event that brings it along.
struct Gift {
  std::span<const Service* const> services;   // that handle the product
  std::span<const Service* const> executors;  // those of them whose organization carries it out
  const Support* support = nullptr;
  double part = 0;   // of the support, for a service of the product's executor
  double score = 0;  // of who gives
};

// What one service takes over.
struct Share {
  const Support* support = nullptr;
  double part = 0;
};

class Candidates {
 public:
  Candidates(const Store& store, const Catalog& catalog, Lookup lookup);
  // Gifts point into it.
  Candidates(const Candidates&) = delete;
  Candidates& operator=(const Candidates&) = delete;

  static constexpr bool few(RecordKind kind) noexcept {
    return kind == RecordKind::area || kind == RecordKind::theme || kind == RecordKind::product ||
           kind == RecordKind::life_event;
  }

  const Lookup& lookup() const noexcept { return lookup_; }
  const Store& store() const noexcept { return store_; }
  const Catalog& catalog() const noexcept { return catalog_; }
  // Of a kind of few records, in order of document.
  const std::vector<Candidate>& of(RecordKind kind) const noexcept { return by_kind_[static_cast<std::size_t>(kind)]; }
  // Of the kind, those that the question is about, best first.
  std::vector<const Candidate*> understood(RecordKind kind) const;
  // Municipalities, towns and villages that the question names.
  const std::vector<AreaId>& places() const noexcept { return places_; }
  // In the order in which the first of equals is taken.
  const std::vector<Gift>& gifts() const noexcept { return gifts_; }
  // Returns: nothing when nothing is to be taken over.
  std::optional<Share> share_of(const Service& service) const;

  // Those of the documents for which anything speaks. Requires: documents sorted, of a kind of many records.
  std::vector<Candidate> scored(std::span<const DocumentNumber> documents) const;

 private:
  void gather(RecordKind kind, const Bounds& bounds, double least);
  void find_places();
  void score(RecordKind kind);
  void add_gifts();
  void add_gift(const Candidate& giver, const Product& product, double part);

  const Store& store_;
  const Catalog& catalog_;
  Lookup lookup_;
  std::array<std::vector<Candidate>, record_kinds> by_kind_;
  std::vector<AreaId> places_;
  std::vector<Gift> gifts_;
  std::unordered_map<std::string_view, std::vector<std::size_t>> gifts_of_product_;
};

// Scores documents of a kind of many records one after another, and keeps nothing but the score: the same one that
// Candidates::scored gives.
class DocumentScorer {
 public:
  explicit DocumentScorer(const Candidates& candidates)
      : candidates_(candidates), reader_(candidates.lookup()), support_(candidates.lookup()) {}
  // `holds(clue)`: whether the document holds the clue. Returns: 0 when nothing speaks for it.
  template <class Holds>
  double score(const DocumentKey& key, DocumentNumber document, Holds&& holds) {
    return score_of_matches(key, reader_.matches_in(document, holds));
  }

 private:
  double score_of_matches(const DocumentKey& key, std::span<const Match> matches);

  const Candidates& candidates_;
  MatchReader reader_;
  SupportReader support_;
};

}  // namespace wegwijs
