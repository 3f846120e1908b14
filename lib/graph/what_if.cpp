// What would be lost if somebody stopped, or in the week of Christmas.
#include <algorithm>

#include "base/text_tools.hpp"
#include "graph/desk_paths.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/graph/network_analysis.hpp"

namespace wegwijs {

namespace {

template <class IdType>
void add_once(std::vector<IdType>& list, const IdType& id) {
  if (std::find(list.begin(), list.end(), id) == list.end()) list.push_back(id);
}

[[noreturn]] void throw_unknown(const std::string& id, const Catalog& catalog) {
  std::vector<std::string_view> known;
  const auto add = [&](const auto& records) {
    for (const auto& record : records) known.push_back(record.id.str());
  };
  add(catalog.services());
  add(catalog.desks());
  add(catalog.organizations());
  add(catalog.locations());
  throw_not_found({"dienst, organisatie, balie of plek", "service, organization, desk or place"}, id, known);
}

void stop(Stopped& stopped, const std::string& id, const Catalog& catalog) {
  if (const Service* service = catalog.find(ServiceId(id))) return add_once(stopped.services, service->id);
  if (const Desk* desk = catalog.find(DeskId(id))) return add_once(stopped.desks, desk->id);
  if (const Organization* organization = catalog.find(OrganizationId(id))) {
    for (const Service* service : catalog.services_of(organization->id)) add_once(stopped.services, service->id);
    for (const Desk* desk : catalog.desks_of(organization->id)) add_once(stopped.desks, desk->id);
    return;
  }
  const Location* place = catalog.find(LocationId(id));
  if (place == nullptr) throw_unknown(id, catalog);
  for (const Service* service : catalog.services_at(place->id))
    if (only_place(*service) == place->id) add_once(stopped.services, service->id);
  for (const Desk& desk : catalog.desks())
    if (desk.location == place->id) add_once(stopped.desks, desk.id);
}

// The rows as they would be in an ordinary week. A recurrence keeps its first day, from which its steps may be counted.
Schedule without_calendar(Schedule schedule) {
  schedule.holidays = Holidays::open;
  schedule.exceptions.clear();
  for (ScheduleRow& row : schedule.rows) {
    row.valid_to.reset();
    if (row.rrule.empty()) row.valid_from.reset();
  }
  return schedule;
}

// Shut all week although the rows say otherwise. What happens once a month is not shut in the weeks between.
bool shut(const OpeningHours& hours, const std::vector<Schedule>& schedules, Instant from, Instant to) {
  if (!hours.known() || !hours.open_intervals(from, to).empty()) return false;
  std::vector<Schedule> ordinary;
  for (const Schedule& schedule : schedules) ordinary.push_back(without_calendar(schedule));
  const OpeningHours usual{std::span<const Schedule>(ordinary)};
  return usual.known() && !usual.open_intervals(from, to).empty();
}

Stopped shut_in(IsoWeek week, const Catalog& catalog, const ReferralGraph& graph) {
  Stopped stopped;
  const std::chrono::local_days monday{monday_of(week)};
  const Instant from = to_instant(monday), to = to_instant(monday + std::chrono::days{7});
  for (const Service& service : catalog.services()) {
    std::vector<Schedule> schedules{service.schedule};
    for (const ServiceAtLocation& place : service.at) schedules.push_back(place.schedule);
    if (shut(graph.hours(service.id), schedules, from, to)) stopped.services.push_back(service.id);
  }
  for (const Desk& desk : catalog.desks())
    if (shut(graph.hours(desk.id), {desk.schedule}, from, to)) stopped.desks.push_back(desk.id);
  return stopped;
}

template <class IdType>
void add_all(std::vector<IdType>& list, const std::vector<IdType>& more) {
  for (const IdType& id : more) add_once(list, id);
}

// Those of `list` that are not in `known`.
template <class IdType>
std::vector<IdType> fresh(const std::vector<IdType>& list, const std::vector<IdType>& known) {
  std::vector<IdType> found;
  for (const IdType& id : list)
    if (std::find(known.begin(), known.end(), id) == known.end()) found.push_back(id);
  return found;
}

}  // namespace

WhatIfResult what_if(const Catalog& catalog, const ReferralGraph& graph, const WhatIf& what,
                     const CoverageOptions& options) {
  CoverageOptions now = options, then = options;
  for (const std::string& id : what.without) stop(then.without, id, catalog);
  if (what.week) {
    const Stopped week = shut_in(*what.week, catalog, graph);
    now.without = shut_in(iso_week_of(date_of(to_local(options.at))), catalog, graph);
    add_all(now.without.services, options.without.services);
    add_all(now.without.desks, options.without.desks);
    add_all(then.without.services, week.services);
    add_all(then.without.desks, week.desks);
  }
  WhatIfResult result;
  result.stopped = {fresh(then.without.services, now.without.services), fresh(then.without.desks, now.without.desks)};
  for (CellChange& change : compare(coverage(catalog, graph, now), coverage(catalog, graph, then)))
    if (change.colder()) result.lost.push_back(std::move(change));
  return result;
}

}  // namespace wegwijs
