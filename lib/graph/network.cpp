#include "graph/network.hpp"

#include <utility>

namespace wegwijs {

namespace {

std::vector<Schedule> schedules_of(const Service& service) {
  std::vector<Schedule> schedules{service.schedule};
  for (const ServiceAtLocation& place : service.at) schedules.push_back(place.schedule);
  return schedules;
}

using Edges = std::vector<std::pair<Vertex, Vertex>>;

}  // namespace

ReferralNetwork::ReferralNetwork(const Catalog& given) : catalog(given) {
  std::unordered_map<OrganizationId, std::vector<Vertex>> members;
  Vertex next = 0;
  for (const Service& service : catalog.services()) {
    services.emplace(service.id, next);
    members[service.organization].push_back(next++);
    hours.emplace_back(schedules_of(service));
  }
  for (const Desk& desk : catalog.desks()) {
    desks.emplace(desk.id, next);
    members[desk.organization].push_back(next++);
    hours.emplace_back(desk.schedule);
  }

  Edges forward, backward;
  std::vector<RuleEdge> labels;
  for (std::size_t i = 0; i < catalog.rules().size(); ++i) {
    const ReferralRule& rule = catalog.rules()[i];
    hand_overs.push_back(rule.schedule.unknown() ? std::nullopt : std::optional<OpeningHours>(rule.schedule));
    const auto to = services.find(rule.to);
    if (to == services.end()) continue;
    const auto add = [&](Vertex from) {
      if (from == to->second) return;
      forward.emplace_back(from, to->second);
      backward.emplace_back(to->second, from);
      labels.push_back({static_cast<std::uint32_t>(i)});
    };
    if (const auto service = services.find(ServiceId(rule.from.str())); service != services.end()) add(service->second);
    if (const auto desk = desks.find(DeskId(rule.from.str())); desk != desks.end()) add(desk->second);
    if (const auto group = members.find(OrganizationId(rule.from.str())); group != members.end())
      for (const Vertex member : group->second) add(member);
  }
  rules = Rules(boost::edges_are_unsorted_multi_pass, forward.begin(), forward.end(), labels.begin(), next);
  into = Rules(boost::edges_are_unsorted_multi_pass, backward.begin(), backward.end(), labels.begin(), next);
}

Vertex ReferralNetwork::vertex(const ServiceId& id) const {
  const auto found = services.find(id);
  return found != services.end() ? found->second : services.at(catalog.at(id).id);
}

Vertex ReferralNetwork::vertex(const DeskId& id) const {
  const auto found = desks.find(id);
  return found != desks.end() ? found->second : desks.at(catalog.at(id).id);
}

}  // namespace wegwijs
