#include "exchange/faults.hpp"

#include <algorithm>
#include <utility>

#include "base/format.hpp"
#include "base/text_tools.hpp"
#include "exchange/messages.hpp"

namespace wegwijs {

int Faults::add_file(std::string name) {
  files_.push_back(std::move(name));
  return static_cast<int>(files_.size()) - 1;
}

void Faults::add(const Fault& fault, Spot spot, Values values, std::string hint) {
  add(fault, std::string(fault.code), spot, values, std::move(hint));
}

void Faults::add(const Fault& fault, std::string code, Spot spot, Values values, std::string hint) {
  std::string message = say(fault.message, values);
  if (told_.size() < Report::max_diagnostics && !told_.insert({spot, once_ ? code : code + message}).second) return;
  report_.add({.severity = fault.severity,
               .code = std::move(code),
               .place = {file_name(spot.file), spot.line, spot.column},
               .message = std::move(message),
               .hint = std::move(hint)});
}

std::string Faults::did_you_mean(const std::string& nearest) const {
  return nearest.empty() ? std::string() : say(hints::did_you_mean, {nearest});
}

std::string Faults::text_of(Spot spot) const {
  return format("{}:{}:{}", file_name(spot.file), spot.line, spot.column);
}

void Faults::require_past(const Date& date, Spot spot, std::string_view key) {
  if (today_ && date > *today_) future_dates_.try_emplace(spot, DatedKey{date, key});
}

// A handful are slips of the pen. When many sources are of tomorrow, it is the clock that is wrong, and a machine with a
// wrong clock must still be able to make its map.
void Faults::tell_future_dates() {
  constexpr std::size_t most_slips = 25;
  if (future_dates_.empty()) return;
  if (future_dates_.size() <= most_slips) {
    for (const auto& [spot, at] : future_dates_)
      add(faults::future_date, spot, {to_string(at.date), std::string(at.key), to_string(*today_)}, say(hints::past_date));
    return;
  }
  const auto last = std::max_element(future_dates_.begin(), future_dates_.end(),
                                     [](const auto& a, const auto& b) { return a.second.date < b.second.date; });
  add(faults::clock_behind, last->first, {std::to_string(future_dates_.size()), to_string(*today_)}, say(hints::set_clock));
}

Report Faults::take() {
  once_ = false;
  tell_future_dates();
  report_.sort();
  return std::move(report_);
}

std::string shown(std::string_view value) {
  constexpr std::size_t longest = 60;
  std::string text;
  std::size_t letters = 0;
  for (const char c : to_valid_utf8(value.substr(0, 4 * longest + 4))) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xc0U) != 0x80U && ++letters > longest) return text + "…";
    text += byte < 0x20 || byte == 0x7f ? ' ' : c;
  }
  return text;
}

}  // namespace wegwijs
