// Where each id of one or more lists stands, counted on from one list to the next. One array, probed from the hash on:
// a large map looks up a million ids while it is opened.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "model/back_references.hpp"

namespace wegwijs {

// Lifetime: the lists must stay as they are.
class IdTable {
 public:
  template <class... Lists>
  explicit IdTable(const Lists&... lists) : slots_(std::bit_ceil(2 * (lists.size() + ... + std::size_t{1}))) {
    const auto add_all = [this](const auto& list) {
      for (const auto& record : list) add(record.id.str());
    };
    (add_all(lists), ...);
  }

  // Of two records with one id, the first.
  template <class IdType>
  Place find(const IdType& id) const noexcept {
    const std::string_view text = id.str();
    const std::size_t hash = std::hash<std::string_view>{}(text);
    for (std::size_t at = hash;; ++at) {
      const Slot& slot = slots_[at & (slots_.size() - 1)];
      if (slot.place == nowhere) return nowhere;
      if (slot.hash == static_cast<std::uint32_t>(hash) && ids_[slot.place] == text) return slot.place;
    }
  }

 private:
  struct Slot {
    std::uint32_t hash = 0;  // part of it: most ids that differ need not be looked at
    Place place = nowhere;
  };

  void add(std::string_view text) {
    const std::size_t hash = std::hash<std::string_view>{}(text);
    const auto place = static_cast<Place>(ids_.size());
    ids_.push_back(text);
    std::size_t at = hash & (slots_.size() - 1);
    while (slots_[at].place != nowhere) {
      if (ids_[slots_[at].place] == text) return;
      at = (at + 1) & (slots_.size() - 1);
    }
    slots_[at] = {static_cast<std::uint32_t>(hash), place};
  }

  std::vector<Slot> slots_;
  std::vector<std::string_view> ids_;
};

}  // namespace wegwijs
