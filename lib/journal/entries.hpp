// The questions of a journal as columns of small numbers, so that a million of them are counted in a moment.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "store/journal_file.hpp"
#include "wegwijs/journal/statistics.hpp"

namespace wegwijs {

// Of the entries that were made in the period.
KeyRange keys_of(const Period& period);

namespace entries {

using Number = std::uint32_t;

inline constexpr std::size_t hours_of_a_day = 24;

// Gives every different text a number, in order of first appearance.
class Numbering {
 public:
  Number operator()(std::string_view text) {
    // Rows next to each other are often alike.
    if (!texts_.empty() && texts_[last_] == text) return last_;
    const auto found = numbers_.find(text);
    if (found != numbers_.end()) return last_ = found->second;
    last_ = static_cast<Number>(texts_.size());
    texts_.emplace_back(text);
    numbers_.emplace(texts_.back(), last_);
    return last_;
  }
  const std::vector<std::string>& texts() const noexcept { return texts_; }

 private:
  // Ids are short and differ at their ends: eight bytes of each are enough to tell most of them apart.
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept {
      std::uint64_t head = 0, tail = 0;
      const std::size_t size = std::min(text.size(), sizeof head);
      if (size > 0) {
        std::memcpy(&head, text.data(), size);
        std::memcpy(&tail, text.data() + text.size() - size, size);
      }
      head = (head ^ (tail * 0x9E3779B97F4A7C15U) ^ text.size()) * 0xC2B2AE3D27D4EB4FU;
      return static_cast<std::size_t>(head ^ (head >> 29U));
    }
  };
  std::vector<std::string> texts_;
  std::unordered_map<std::string, Number, Hash, std::equal_to<>> numbers_;
  Number last_ = 0;
};

// One question; texts by their number, closed lists by their place plus one, 0 = none.
struct Entry {
  Number hour = 0;  // since 1970
  Number desk = 0, themes = 0, products = 0, campaign = 0;
  Number first_referral = 0;
  std::uint8_t sort = 0, channel = 0, duration = 0, outcome = 0, reason = 0;
  bool begins_visit = true;
};

struct Sent {
  Number entry = 0, service = 0;
  std::uint8_t kind = 0, how = 0, fate = 0;
};

// A question that is not the first of its visit.
struct Later {
  std::size_t entry = 0;
  EntryKey first = 0;                    // the visit's first question,
  std::optional<std::size_t> its_entry;  // where that is among the entries
};

// Of a word of a closed list.
inline std::uint8_t place(int code) { return static_cast<std::uint8_t>(code + 1); }

}  // namespace entries

struct JournalEntries::Columns {
  using Numbering = entries::Numbering;
  using Entry = entries::Entry;
  using Sent = entries::Sent;
  using Later = entries::Later;

  Numbering desks, themes, products, campaigns, services;
  std::vector<Entry> entries;  // in order of key
  std::vector<Sent> sent;      // in order of entry
  std::vector<Later> later;    // in order of entry
  std::size_t first_day = 0;   // since 1970, of the first entry

  std::size_t sent_end(std::size_t entry) const {
    return entry + 1 < entries.size() ? entries[entry + 1].first_referral : sent.size();
  }
};

}  // namespace wegwijs
