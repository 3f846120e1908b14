#include "journal/entries.hpp"

#include <algorithm>
#include <utility>

#include "wegwijs/journal/code.hpp"

namespace wegwijs {

using namespace entries;

namespace {

const LocalTime beginning{};
const LocalTime end_of_time{std::chrono::local_days(std::chrono::year(2200) / std::chrono::January / 1)};

// Finds questions by their key. The part of a key below its hour is random, so that a question stands about as far among
// those of its hour as that part says.
class KeyIndex {
 public:
  void add(EntryKey key) { keys_.push_back(key); }

  void finish() {
    if (keys_.empty()) return;
    first_ = hour_of(keys_.front());
    begin_.resize(hour_of(keys_.back()) - first_ + 2);
    for (const EntryKey key : keys_) ++begin_[hour_of(key) - first_ + 1];
    for (std::size_t i = 1; i < begin_.size(); ++i) begin_[i] += begin_[i - 1];
  }

  std::optional<std::size_t> find(EntryKey key) const {
    const std::size_t hour = hour_of(key);
    if (begin_.empty() || hour < first_ || hour - first_ + 1 >= begin_.size()) return std::nullopt;
    const std::size_t begin = begin_[hour - first_], end = begin_[hour - first_ + 1];
    if (begin == end) return std::nullopt;
    const auto random_part = static_cast<std::uint64_t>(key) & ((std::uint64_t{1} << JournalFile::key_bits) - 1);
    // Twenty bits of it are enough for a guess. Where keys were not drawn at random it is a bad one, and all are looked at.
    const std::size_t guess = begin + static_cast<std::size_t>(((random_part >> 20U) * (end - begin)) >> 20U);
    const std::size_t low = guess >= begin + near && keys_[guess - near] <= key ? guess - near : begin;
    const std::size_t high = guess + near < end && keys_[guess + near] >= key ? guess + near + 1 : end;
    const auto found = std::lower_bound(keys_.begin() + static_cast<std::ptrdiff_t>(low),
                                        keys_.begin() + static_cast<std::ptrdiff_t>(high), key);
    if (found == keys_.end() || *found != key) return std::nullopt;
    return static_cast<std::size_t>(found - keys_.begin());
  }

 private:
  static constexpr std::size_t near = 12;

  static std::size_t hour_of(EntryKey key) { return static_cast<std::size_t>(key >> JournalFile::key_bits); }
  std::vector<EntryKey> keys_;  // in order
  std::vector<std::size_t> begin_;
  std::size_t first_ = 0;
};

}  // namespace

KeyRange keys_of(const Period& period) {
  const auto first_key = [](LocalTime moment) {
    const auto hours = std::chrono::ceil<std::chrono::hours>(moment.time_since_epoch()).count();
    return hours <= 0 ? EntryKey{0} : EntryKey{hours} << JournalFile::key_bits;
  };
  return {first_key(period.from.value_or(beginning)), first_key(period.to.value_or(end_of_time))};
}

JournalEntries::JournalEntries(std::unique_ptr<const Columns> columns) : columns_(std::move(columns)) {}
JournalEntries::JournalEntries(JournalEntries&&) noexcept = default;
JournalEntries& JournalEntries::operator=(JournalEntries&&) noexcept = default;
JournalEntries::~JournalEntries() = default;

JournalEntries JournalEntries::read(const Journal& journal, const Period& period) {
  auto columns = std::make_unique<Columns>();
  auto& entries = columns->entries;
  KeyIndex index;
  const KeyRange range = keys_of(period);
  journal.file().each_question(range, [&](const QuestionRow& row) {
    index.add(row.key);
    const bool begins_visit = row.visit == 0 || row.visit == row.key;
    if (!begins_visit) columns->later.push_back({entries.size(), row.visit, std::nullopt});
    entries.push_back({.hour = static_cast<Number>(row.key >> JournalFile::key_bits),
                       .desk = columns->desks(row.desk),
                       .themes = columns->themes(row.themes),
                       .products = columns->products(row.products),
                       .campaign = columns->campaigns(row.campaign),
                       .sort = place(row.sort),
                       .channel = place(row.channel),
                       .duration = place(row.duration),
                       .outcome = place(row.outcome),
                       .reason = place(row.reason),
                       .begins_visit = begins_visit});
  });
  index.finish();
  for (Later& later : columns->later) later.its_entry = index.find(later.first);
  if (!entries.empty()) columns->first_day = entries.front().hour / hours_of_a_day;

  // Referrals lie in order of their code; a counting sort brings them to their questions.
  std::vector<Number> next(entries.size() + 1);  // first how many, then where the next one goes
  std::vector<Sent> found;
  journal.file().each_referral(range, [&](const ReferralRow& row) {
    const auto entry = index.find(row.question);
    if (!entry) return;
    ++next[*entry];
    found.push_back({static_cast<Number>(*entry), columns->services(row.service), place(row.kind), place(row.how),
                     place(row.fate)});
  });
  Number before = 0;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    entries[i].first_referral = before;
    before += std::exchange(next[i], before);
  }
  columns->sent.resize(found.size());
  for (const Sent& sent : found) columns->sent[next[sent.entry]++] = sent;
  return JournalEntries(std::move(columns));
}

std::size_t JournalEntries::questions() const noexcept { return columns_->entries.size(); }
std::size_t JournalEntries::referrals() const noexcept { return columns_->sent.size(); }

}  // namespace wegwijs
