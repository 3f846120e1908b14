#include "graph/network.hpp"

#include <utility>

#include "graph/places.hpp"
#include "model/catalog_index.hpp"

namespace wegwijs {

namespace {

OpeningHours hours_at(const Service& service, const std::vector<const ServiceAtLocation*>& places) {
  if (places.empty()) return OpeningHours(service.schedule);
  std::vector<Schedule> schedules{service.schedule};
  for (const ServiceAtLocation* place : places) schedules.push_back(place->schedule);
  return OpeningHours(schedules);
}

}  // namespace

ReferralNetwork::ReferralNetwork(const Catalog& catalog)
    : catalog_(catalog),
      first_desk_(static_cast<Vertex>(catalog.services().size())),
      first_organization_(first_desk_ + static_cast<Vertex>(catalog.desks().size())),
      organizations_(first_organization_, no_vertex),
      services_of_(catalog.organizations().size()),
      hours_(first_organization_),
      hand_over_hours_(catalog.rules().size()) {
  find_organizations();
  add_rules();
}

void ReferralNetwork::find_organizations() {
  const Catalog::Index& index = catalog_.index();
  for (std::uint32_t number = 0; number < services_of_.size(); ++number) {
    const Vertex organization = first_organization_ + number;
    for (const Service* service : index.services_of_organization.of(number)) {
      const auto v = static_cast<Vertex>(service - catalog_.services().data());
      services_of_[number].push_back(v);
      organizations_[v] = organization;
    }
    for (const Desk* desk : index.desks_of_organization.of(number))
      organizations_[first_desk_ + static_cast<Vertex>(desk - catalog_.desks().data())] = organization;
  }
}

// The catalog counts those who refer as we do.
void ReferralNetwork::add_rules() {
  const Catalog::Index& index = catalog_.index();
  const auto vertices = first_organization_ + static_cast<Vertex>(services_of_.size());
  const auto number_of = [&](const ReferralRule* rule) { return static_cast<std::size_t>(rule - catalog_.rules().data()); };
  std::vector<std::pair<Vertex, Vertex>> ends(catalog_.rules().size(), {no_vertex, no_vertex});
  for (Vertex v = 0; v < vertices; ++v)
    for (const ReferralRule* rule : index.rules_from.of(v)) ends[number_of(rule)].first = v;
  for (Vertex v = 0; v < first_desk_; ++v)
    for (const ReferralRule* rule : index.rules_to.of(v)) ends[number_of(rule)].second = v;

  std::vector<RuleEdge> labels;
  labels.reserve(ends.size());
  std::size_t kept = 0;
  for (std::uint32_t rule = 0; rule < ends.size(); ++rule) {
    if (ends[rule].first == no_vertex || ends[rule].second == no_vertex) continue;
    ends[kept++] = ends[rule];
    labels.push_back({rule});
  }
  ends.resize(kept);
  rules_ = Rules(boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(), labels.begin(), vertices);
}

Vertex ReferralNetwork::vertex(const ServiceId& id) const {
  return static_cast<Vertex>(&catalog_.at(id) - catalog_.services().data());
}

Vertex ReferralNetwork::vertex(const DeskId& id) const {
  return first_desk_ + static_cast<Vertex>(&catalog_.at(id) - catalog_.desks().data());
}

const OpeningHours& ReferralNetwork::hours(Vertex v) const {
  return hours_[v].get([&] {
    return is_desk(v) ? OpeningHours(desk(v).schedule) : hours_at(service(v), places_for(service(v), {}, catalog_));
  });
}

OpeningHours ReferralNetwork::hours(Vertex v, const Visitor& visitor) const {
  const auto places = places_for(service(v), visitor, catalog_);
  return places.size() == service(v).at.size() ? hours(v) : hours_at(service(v), places);
}

const OpeningHours* ReferralNetwork::hand_over_hours(std::uint32_t rule) const {
  const Schedule& schedule = catalog_.rules()[rule].schedule;
  if (schedule.unknown()) return nullptr;
  return &hand_over_hours_[rule].get([&] { return OpeningHours(schedule); });
}

}  // namespace wegwijs
