#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/format.hpp"
#include "base/text_tools.hpp"
#include "journal/entries.hpp"

namespace wegwijs {

using namespace entries;

namespace {

using Columns = JournalEntries::Columns;

// Which numbers are wanted, by number. Nothing = all.
using Wanted = std::vector<bool>;

template <class Id>
bool names_one(const std::string& words, const std::vector<Id>& ids) {
  for (const std::string_view word : split(words, ' '))
    for (const Id& id : ids)
      if (id.str() == word) return true;
  return false;
}

template <class Id>
Wanted wanted(const Numbering& numbering, const std::vector<Id>& ids) {
  Wanted list;
  if (!ids.empty())
    for (const std::string& text : numbering.texts()) list.push_back(names_one(text, ids));
  return list;
}

// Looks at one entry at a time: is it among the selected?
class Chosen {
 public:
  Chosen(const Columns& columns, const Selection& selection)
      : columns_(columns),
        desks_(wanted(columns.desks, selection.desks)),
        themes_(wanted(columns.themes, selection.themes)),
        products_(wanted(columns.products, selection.products)) {
    for (const ReferralKind kind : selection.kinds) kinds_ |= 1U << place(static_cast<int>(kind));
  }

  bool question(std::size_t index) const {
    const Entry& entry = columns_.entries[index];
    if (!(passes(desks_, entry.desk) && passes(themes_, entry.themes) && passes(products_, entry.products)))
      return false;
    if (kinds_ == 0) return true;
    for (std::size_t i = entry.first_referral; i < columns_.sent_end(index); ++i)
      if (referral(columns_.sent[i])) return true;
    return false;
  }
  bool referral(const Sent& sent) const { return kinds_ == 0 || ((kinds_ >> sent.kind) & 1U) == 1; }

 private:
  static bool passes(const Wanted& list, Number number) { return list.empty() || list[number]; }
  const Columns& columns_;
  Wanted desks_, themes_, products_;
  unsigned kinds_ = 0;
};

template <NamedEnum E>
std::vector<std::string> words_of() {
  std::vector<std::string> words{""};
  words.insert(words.end(), EnumNames<E>::values.begin(), EnumNames<E>::values.end());
  return words;
}

std::string day_word(Axis axis, std::size_t day) {
  const Date date{std::chrono::local_days(std::chrono::days(static_cast<int>(day)))};
  const int year = static_cast<int>(date.year());
  const unsigned month = static_cast<unsigned>(date.month());
  if (axis == Axis::year) return format("{:04}", year);
  if (axis == Axis::quarter) return format("{:04}-Q{}", year, (month + 2) / 3);
  return format("{:04}-{:02}", year, month);
}

// The rows or columns of a table: what each code of an axis counts as.
class Labels {
 public:
  Labels(const Columns& columns, const Division& division) : columns_(columns), axis_(division.axis) {
    for (const std::string& text : texts()) add(text, division);
    sort_words();
  }

  const std::vector<std::string>& words() const noexcept { return words_; }
  bool of_referrals() const noexcept { return axis_ >= Axis::kind; }
  bool of_not_helped() const noexcept { return axis_ == Axis::reason; }

  // The labels of a code, each once.
  const std::vector<Number>& operator()(std::size_t index, const Sent* sent) const {
    return labels_[code(columns_.entries[index], sent)];
  }

 private:
  std::size_t code(const Entry& entry, const Sent* sent) const {
    switch (axis_) {
      case Axis::all: return 0;
      case Axis::year:
      case Axis::quarter:
      case Axis::month: return entry.hour / hours_of_a_day - columns_.first_day;
      case Axis::weekday: return (entry.hour / hours_of_a_day + 3) % 7;  // 1970 began on a Thursday
      case Axis::hour: return entry.hour % hours_of_a_day;
      case Axis::desk: return entry.desk;
      case Axis::theme: return entry.themes;
      case Axis::product: return entry.products;
      case Axis::campaign: return entry.campaign;
      case Axis::sort: return entry.sort;
      case Axis::channel: return entry.channel;
      case Axis::duration: return entry.duration;
      case Axis::outcome: return entry.outcome;
      case Axis::reason: return entry.reason;
      case Axis::kind: return sent->kind;
      case Axis::how: return sent->how;
      case Axis::service: return sent->service;
      case Axis::fate: return sent->fate;
    }
    return 0;
  }

  // What each code stands for.
  std::vector<std::string> texts() const {
    switch (axis_) {
      case Axis::all: return {"all"};
      case Axis::year:
      case Axis::quarter:
      case Axis::month: return days();
      case Axis::weekday: return {EnumNames<Weekday>::values.begin(), EnumNames<Weekday>::values.end()};
      case Axis::hour: return hours();
      case Axis::desk: return columns_.desks.texts();
      case Axis::theme: return columns_.themes.texts();
      case Axis::product: return columns_.products.texts();
      case Axis::campaign: return columns_.campaigns.texts();
      case Axis::sort: return words_of<QuestionSort>();
      case Axis::channel: return words_of<Channel>();
      case Axis::duration: return words_of<DurationClass>();
      case Axis::outcome: return words_of<Outcome>();
      case Axis::reason: return words_of<NotHelped>();
      case Axis::kind: return words_of<ReferralKind>();
      case Axis::how: return words_of<HandOver>();
      case Axis::service: return columns_.services.texts();
      case Axis::fate: return words_of<Fate>();
    }
    return {};
  }

  std::vector<std::string> days() const {
    std::vector<std::string> list;
    if (columns_.entries.empty()) return list;
    const std::size_t last = columns_.entries.back().hour / hours_of_a_day;
    for (std::size_t day = columns_.first_day; day <= last; ++day) list.push_back(day_word(axis_, day));
    return list;
  }
  static std::vector<std::string> hours() {
    std::vector<std::string> list;
    for (std::size_t hour = 0; hour < hours_of_a_day; ++hour) list.push_back(format("{:02}", hour));
    return list;
  }

  void add(const std::string& text, const Division& division) {
    std::vector<Number>& labels = labels_.emplace_back();
    const bool several = axis_ == Axis::theme || axis_ == Axis::product;
    for (const std::string_view part : several ? split(text, ' ') : std::vector<std::string_view>{text}) {
      const std::string word(part);
      const std::string counts_as = division.group && !word.empty() ? division.group(word) : word;
      const auto [place, fresh] = numbers_.emplace(counts_as, static_cast<Number>(numbers_.size()));
      if (std::find(labels.begin(), labels.end(), place->second) == labels.end()) labels.push_back(place->second);
    }
  }

  void sort_words() {
    std::vector<Number> order(numbers_.size());
    for (const auto& [word, number] : numbers_) {
      order[number] = static_cast<Number>(words_.size());
      words_.push_back(word);
    }
    for (auto& labels : labels_)
      for (Number& label : labels) label = order[label];
  }

  const Columns& columns_;
  Axis axis_;
  std::vector<std::vector<Number>> labels_;  // by code
  std::map<std::string, Number> numbers_;
  std::vector<std::string> words_;
};

void add_all(std::vector<Number>& list, const std::vector<Number>& more) {
  for (const Number label : more)
    if (std::find(list.begin(), list.end(), label) == list.end()) list.push_back(label);
}

// Rows and columns in which nothing was counted are left out.
Crosstab without_empty(const Crosstab& all) {
  std::vector<bool> used(all.columns.size());
  for (std::size_t i = 0; i < all.numbers.size(); ++i)
    if (all.numbers[i] > 0) used[i % all.columns.size()] = true;
  Crosstab table;
  table.total = all.total;
  for (std::size_t column = 0; column < used.size(); ++column)
    if (used[column]) table.columns.push_back(all.columns[column]);
  for (std::size_t row = 0; row < all.rows.size(); ++row) {
    if (all.row_totals[row] == 0) continue;
    table.rows.push_back(all.rows[row]);
    table.row_totals.push_back(all.row_totals[row]);
    for (std::size_t column = 0; column < used.size(); ++column)
      if (used[column]) table.numbers.push_back(all.at(row, column));
  }
  return table;
}

class Counter {
 public:
  Counter(const Columns& columns, const Division& rows, const Division& across)
      : columns_(columns), rows_(columns, rows), across_(columns, across) {
    table_.rows = rows_.words();
    table_.columns = across_.words();
    table_.numbers.resize(table_.rows.size() * table_.columns.size());
    table_.row_totals.resize(table_.rows.size());
  }

  void referral(std::size_t entry, const Sent& sent) {
    if (!has_reason(entry)) return;
    add(rows_(entry, &sent), across_(entry, &sent));
  }

  void question(std::size_t entry, const Chosen& chosen) {
    if (!has_reason(entry)) return;
    if (!rows_.of_referrals() && !across_.of_referrals()) return add(rows_(entry, nullptr), across_(entry, nullptr));
    std::vector<Number> row, column;
    bool any = false;
    for (std::size_t i = columns_.entries[entry].first_referral; i < columns_.sent_end(entry); ++i) {
      const Sent& sent = columns_.sent[i];
      if (!chosen.referral(sent)) continue;
      any = true;
      add_all(row, rows_(entry, &sent));
      add_all(column, across_(entry, &sent));
    }
    if (any) add(row, column);
  }

  Crosstab table() const { return without_empty(table_); }

 private:
  // Who was helped has no reason why not.
  bool has_reason(std::size_t entry) const {
    if (!rows_.of_not_helped() && !across_.of_not_helped()) return true;
    return columns_.entries[entry].outcome == place(static_cast<int>(Outcome::not_helped));
  }

  void add(const std::vector<Number>& rows, const std::vector<Number>& columns) {
    ++table_.total;
    for (const Number row : rows) {
      ++table_.row_totals[row];
      for (const Number column : columns) ++table_.numbers[row * table_.columns.size() + column];
    }
  }

  const Columns& columns_;
  Labels rows_, across_;
  Crosstab table_;
};

template <class List>
std::size_t index_of(const List& list, std::string_view word) {
  return static_cast<std::size_t>(std::find(list.begin(), list.end(), word) - list.begin());
}

}  // namespace

std::size_t Crosstab::at(std::string_view row, std::string_view column) const noexcept {
  const std::size_t r = index_of(rows, row), c = index_of(columns, column);
  return r < rows.size() && c < columns.size() ? at(r, c) : 0;
}
std::size_t Crosstab::row_total(std::string_view row) const noexcept {
  const std::size_t r = index_of(rows, row);
  return r < rows.size() ? row_totals[r] : 0;
}

Crosstab JournalEntries::count(Unit unit, const Selection& selection, const Division& rows,
                               const Division& columns) const {
  const Chosen chosen(*columns_, selection);
  Counter counter(*columns_, rows, columns);
  for (std::size_t i = 0; i < columns_->entries.size(); ++i) {
    if (!chosen.question(i)) continue;
    if (unit == Unit::questions) {
      counter.question(i, chosen);
      continue;
    }
    for (std::size_t j = columns_->entries[i].first_referral; j < columns_->sent_end(i); ++j)
      if (chosen.referral(columns_->sent[j])) counter.referral(i, columns_->sent[j]);
  }
  return counter.table();
}

std::size_t JournalEntries::visits(const Selection& selection) const {
  const Chosen chosen(*columns_, selection);
  std::size_t number = 0;
  for (std::size_t i = 0; i < columns_->entries.size(); ++i)
    if (columns_->entries[i].begins_visit && chosen.question(i)) ++number;
  // A visit whose first question is not among these is a visit all the same.
  std::set<EntryKey> begun_elsewhere;
  for (const Later& later : columns_->later)
    if (chosen.question(later.entry) && !(later.its_entry && chosen.question(*later.its_entry)))
      begun_elsewhere.insert(later.first);
  return number + begun_elsewhere.size();
}

}  // namespace wegwijs
