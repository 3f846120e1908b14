#include "graph/desk_paths.hpp"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dominator_tree.hpp>

namespace wegwijs {

LocationId only_place(const Service& service) {
  if (service.at.empty() || !service.schedule.rows.empty()) return {};
  const LocationId& first = service.at.front().location;
  const bool same =
      std::all_of(service.at.begin(), service.at.end(), [&](const auto& place) { return place.location == first; });
  return same ? first : LocationId();
}

DeskPaths::DeskPaths(const Links& links, const Reach& reach, std::size_t bit, ReferralKind coldest,
                     const StoppedSet& without)
    : links_(links), reach_(reach), bit_(bit) {
  start(without, coldest);
  for (Vertex v = 1; v <= services_.size(); ++v)
    for (const Index rule : links_.service_rules[services_[v - 1]])
      if (links_.rule_kind[rule] <= coldest && links_.rule_themes[rule].test(bit_))
        visit(v, links_.rule_target[rule], without);
}

void DeskPaths::start(const StoppedSet& without, ReferralKind coldest) {
  const Desk& desk = links_.catalog.desks()[reach_.desk()];
  for (const Index rule : links_.desk_rules[reach_.desk()])
    if (links_.rule_kind[rule] <= coldest && links_.rule_themes[rule].test(bit_))
      visit(0, links_.rule_target[rule], without);
  for (const Service* service : links_.catalog.services_of(desk.organization)) {
    const Index number = links_.index(*service);
    const bool useful = links_.service_themes[number].test(bit_) || !links_.service_rules[number].empty();
    if (useful && reach_.own(number)) visit(0, number, without);
  }
  if (coldest != ReferralKind::external) return;
  for (const Index relay : links_.relays) visit(0, relay, without);
  if (bit_ == links_.any_theme) return;
  for (const Service* service : links_.catalog.services_of(links_.catalog.themes()[bit_].id))
    if (reach_.by_the_data(links_.index(*service))) visit(0, links_.index(*service), without);
}

void DeskPaths::visit(Vertex from, Index service, const StoppedSet& without) {
  if (without.service(service) || !reach_.takes_visitor(service)) return;
  const auto [entry, fresh] = vertices_.emplace(service, services_.size() + 1);
  if (fresh) {
    services_.push_back(service);
    came_from_.push_back(from);
    if (links_.service_themes[service].test(bit_)) ends_.push_back(entry->second);
  }
  edges_.emplace_back(from, entry->second);
}

std::vector<Index> DeskPaths::on_every_path() const {
  if (!any()) return {};
  using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS>;
  const Vertex helped = services_.size() + 1;
  Graph graph(edges_.begin(), edges_.end(), helped + 1);
  for (const Vertex end : ends_) boost::add_edge(end, helped, graph);
  std::vector<Vertex> above(helped + 1, boost::graph_traits<Graph>::null_vertex());
  boost::lengauer_tarjan_dominator_tree(
      graph, Vertex{0}, boost::make_iterator_property_map(above.begin(), boost::get(boost::vertex_index, graph)));
  std::vector<Index> services;
  for (Vertex v = above[helped]; v != 0; v = above[v]) services.push_back(services_[v - 1]);
  std::sort(services.begin(), services.end());
  return services;
}

std::vector<Index> DeskPaths::one_path(Index target) const {
  Vertex end = 0;
  if (target == no_index) {
    end = any() ? ends_.front() : 0;  // vertices are numbered as they are met, the nearest first
  } else if (const auto found = vertices_.find(target); found != vertices_.end()) {
    end = found->second;
  }
  std::vector<Index> path;
  for (Vertex v = end; v != 0; v = came_from_[v - 1]) path.push_back(services_[v - 1]);
  std::reverse(path.begin(), path.end());
  return path;
}

}  // namespace wegwijs
