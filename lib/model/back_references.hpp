// For each record of a list, which records refer to it: side by side in one array, in the order they were added.
#pragma once

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

namespace wegwijs {

// The place of a record in its list.
using Place = std::uint32_t;
inline constexpr Place nowhere = static_cast<Place>(-1);  // of an id that names nothing in the map

// The same without the records: what a file keeps.
struct ReferenceNumbers {
  std::vector<std::uint32_t> first;  // by place: where its numbers begin; and behind the last where they end
  std::vector<Place> records;        // who refers
};

template <class Record>
class BackReferences {
 public:
  // `size` is the length of the list that is referred to.
  explicit BackReferences(std::size_t size) : first_(size + 1) {}

  // A record that refers to the same place twice in a row counts once.
  void add(Place place, const Record& record) {
    if (last_.empty()) last_.resize(first_.size() - 1);
    if (place == nowhere || last_[place] == &record) return;
    last_[place] = &record;
    added_.emplace_back(place, &record);
    ++first_[place + 1];
  }

  // Once, after the last.
  void finish() {
    std::partial_sum(first_.begin(), first_.end(), first_.begin());
    records_.resize(added_.size());
    std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
    for (const auto& [place, record] : added_) records_[next[place]++] = record;
    added_ = {};
    last_ = {};
  }

  std::span<const Record* const> of(Place place) const noexcept {
    if (place == nowhere) return {};
    return {records_.data() + first_[place], records_.data() + first_[place + 1]};
  }

  // `list` holds the records that refer.
  ReferenceNumbers numbers(const std::vector<Record>& list) const {
    ReferenceNumbers numbers{.first = first_, .records = {}};
    numbers.records.reserve(records_.size());
    for (const Record* record : records_) numbers.records.push_back(static_cast<Place>(record - list.data()));
    return numbers;
  }

  // Instead of adding and finishing. Returns: false, and nothing happens, where the numbers are none of such lists.
  bool restore(ReferenceNumbers numbers, const std::vector<Record>& list) {
    const auto& [first, records] = numbers;
    const bool fits = first.size() == first_.size() && first.front() == 0 && first.back() == records.size() &&
                      std::is_sorted(first.begin(), first.end()) &&
                      std::all_of(records.begin(), records.end(), [&](Place place) { return place < list.size(); });
    if (!fits) return false;
    records_.reserve(records.size());
    for (const Place place : records) records_.push_back(&list[place]);
    first_ = std::move(numbers.first);
    return true;
  }

 private:
  std::vector<const Record*> last_;                     // by place, while adding
  std::vector<std::pair<Place, const Record*>> added_;  // while adding
  std::vector<std::uint32_t> first_;                    // by place: where its records begin
  std::vector<const Record*> records_;
};

}  // namespace wegwijs
