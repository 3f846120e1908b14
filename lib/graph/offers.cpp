#include "graph/offers.hpp"

#include "wegwijs/calendar/zone.hpp"

namespace wegwijs {

namespace {

constexpr int weeks_ahead = 5;
constexpr unsigned hours_unknown = 1U << 7U;

// Areas form a tree in sound data; in broken data a loop must not keep us busy for ever.
constexpr int deepest = 8;

unsigned days_of(const OpeningHours& hours, Instant from, Instant to) {
  if (!hours.known()) return hours_unknown;
  unsigned days = 0;
  for (const OpenInterval& open : hours.open_intervals(from, to)) {
    const std::chrono::local_days last{date_of(to_local(open.closes - std::chrono::seconds{1}))};
    for (std::chrono::local_days day{date_of(to_local(open.opens))}; day <= last; day += std::chrono::days{1})
      days |= 1U << (std::chrono::weekday{day}.iso_encoding() - 1);
  }
  return days;
}

}  // namespace

OpenDays::OpenDays(const Catalog& catalog, const ReferralGraph& graph, Instant at) {
  const Instant from = to_instant(wegwijs::at(date_of(to_local(at)), {}));
  const Instant to = plus_days(from, 7 * weeks_ahead);
  for (const Service& service : catalog.services()) days_.push_back(days_of(graph.hours(service.id), from, to));
}

Opening OpenDays::on(Index service, Weekday day) const noexcept {
  const unsigned days = days_[service];
  if (days == hours_unknown) return Opening::unknown;
  return (days >> static_cast<unsigned>(day) & 1U) != 0 ? Opening::open : Opening::shut;
}

void Offers::add(const Service& service, Index number, std::size_t cell, Opening opening) {
  put(anybody_, number, cell, opening);
  if (service.eligibility.areas.empty()) put(everywhere_, number, cell, opening);
  for (const AreaId& area : service.eligibility.areas) put(in_[area], number, cell, opening);
}

void Offers::put(First& first, Index number, std::size_t cell, Opening opening) const {
  first.resize(cells_, {no_index, no_index});
  Index& place = opening == Opening::open ? first[cell].first : first[cell].second;
  if (place == no_index) place = number;
}

void Offers::consider(Ways& ways, std::size_t cell, const AreaId& area, const Catalog& catalog) const {
  const auto take = [&](const First& first) {
    if (first.empty()) return;
    if (first[cell].first != no_index) ways.known.consider(ReferralKind::external, first[cell].first);
    if (first[cell].second != no_index) ways.unknown.consider(ReferralKind::external, first[cell].second);
  };
  if (area.empty()) return take(anybody_);
  AreaId at = area;
  for (int depth = 0; !at.empty() && depth < deepest; ++depth) {
    if (const auto found = in_.find(at); found != in_.end()) take(found->second);
    const Area* known = catalog.find(at);
    at = known == nullptr ? AreaId() : known->within;
  }
  take(everywhere_);
}

}  // namespace wegwijs
