#include "graph/network.hpp"

#include <utility>

namespace wegwijs {

namespace {

OpeningHours hours_of(const Service& service) {
  if (service.at.empty()) return OpeningHours(service.schedule);
  std::vector<Schedule> schedules{service.schedule};
  for (const ServiceAtLocation& place : service.at) schedules.push_back(place.schedule);
  return OpeningHours(schedules);
}

}  // namespace

ReferralNetwork::ReferralNetwork(const Catalog& catalog)
    : catalog_(catalog),
      first_desk_(static_cast<Vertex>(catalog.services().size())),
      first_organization_(first_desk_ + static_cast<Vertex>(catalog.desks().size())),
      hours_(first_organization_),
      hand_over_hours_(catalog.rules().size()) {
  add_rules(number_organizations());
}

ReferralNetwork::Names ReferralNetwork::number_organizations() {
  Names names;
  const auto number = [&](const OrganizationId& id) {
    if (id.empty()) return no_vertex;
    return names.try_emplace(id.str(), first_organization_ + static_cast<Vertex>(names.size())).first->second;
  };
  organizations_.reserve(first_organization_);
  for (const Service& service : catalog_.services()) organizations_.push_back(number(service.organization));
  for (const Desk& desk : catalog_.desks()) organizations_.push_back(number(desk.organization));

  services_of_.resize(names.size());
  for (Vertex v = 0; v < first_desk_; ++v)
    if (organization(v) != no_vertex) services_of_[organization(v) - first_organization_].push_back(v);
  return names;
}

void ReferralNetwork::add_rules(const Names& organizations) {
  Names names(organizations);
  names.reserve(first_organization_ + organizations.size());
  for (Vertex v = 0; v < first_desk_; ++v) names.insert_or_assign(service(v).id.str(), v);
  for (Vertex v = first_desk_; v < first_organization_; ++v) names.try_emplace(desk(v).id.str(), v);

  std::vector<std::pair<Vertex, Vertex>> ends;
  std::vector<RuleEdge> labels;
  ends.reserve(catalog_.rules().size());
  labels.reserve(catalog_.rules().size());
  for (std::uint32_t rule = 0; rule < catalog_.rules().size(); ++rule) {
    const auto from = names.find(catalog_.rules()[rule].from.str());
    const auto to = names.find(catalog_.rules()[rule].to.str());
    if (from == names.end() || to == names.end() || !is_service(to->second)) continue;
    ends.emplace_back(from->second, to->second);
    labels.push_back({rule});
  }
  rules_ = Rules(boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(), labels.begin(),
                 first_organization_ + static_cast<Vertex>(organizations.size()));
}

Vertex ReferralNetwork::vertex(const ServiceId& id) const {
  return static_cast<Vertex>(&catalog_.at(id) - catalog_.services().data());
}

Vertex ReferralNetwork::vertex(const DeskId& id) const {
  return first_desk_ + static_cast<Vertex>(&catalog_.at(id) - catalog_.desks().data());
}

const OpeningHours& ReferralNetwork::hours(Vertex v) const {
  return hours_[v].get([&] { return is_desk(v) ? OpeningHours(desk(v).schedule) : hours_of(service(v)); });
}

const OpeningHours* ReferralNetwork::hand_over_hours(std::uint32_t rule) const {
  const Schedule& schedule = catalog_.rules()[rule].schedule;
  if (schedule.unknown()) return nullptr;
  return &hand_over_hours_[rule].get([&] { return OpeningHours(schedule); });
}

}  // namespace wegwijs
