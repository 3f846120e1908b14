#include "wegwijs/journal/statistics.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "journal/entries.hpp"

namespace wegwijs {

namespace {

bool among(const std::vector<DeskId>& desks, const DeskId& desk) {
  return desks.empty() || std::find(desks.begin(), desks.end(), desk) != desks.end();
}

}  // namespace

std::vector<SignalCount> count_signals(const Journal& journal, const Period& period, const std::vector<DeskId>& desks) {
  std::map<std::tuple<std::string, SignalKind, AreaId, OrganizationId>, std::size_t> counts;
  journal.file().each_signal(keys_of(period), [&](Signal&& signal) {
    if (among(desks, signal.desk)) ++counts[{signal.about, signal.kind, signal.area, signal.organization}];
  });
  std::vector<SignalCount> list;
  for (const auto& [key, count] : counts)
    list.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), std::get<3>(key), count});
  std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.count > b.count; });
  return list;
}

std::vector<TermCount> count_missed_terms(const Journal& journal, const Period& period,
                                          const std::vector<DeskId>& desks) {
  std::map<std::string, std::size_t> counts;
  journal.file().each_missed_term(keys_of(period), [&](MissedTerm&& term) {
    if (among(desks, term.desk)) ++counts[term.term];
  });
  std::vector<TermCount> list;
  for (const auto& [term, count] : counts) list.push_back({term, count});
  std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.count > b.count; });
  return list;
}

}  // namespace wegwijs
