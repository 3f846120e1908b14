#include "graph/structure.hpp"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/strong_components.hpp>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

namespace wegwijs {

namespace {

using Directed = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;
using Undirected = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property,
                                         boost::property<boost::edge_index_t, std::size_t>>;

template <class Graph, class Value>
auto by_vertex(const Graph& graph, std::vector<Value>& values) {
  return boost::make_iterator_property_map(values.begin(), boost::get(boost::vertex_index, graph));
}

}  // namespace

Structure::Structure(const Links& links, std::size_t bit) {
  std::map<std::string, std::size_t> vertices;
  const auto vertex = [&](const std::string& id) {
    const auto [entry, fresh] = vertices.emplace(id, ids_.size());
    if (fresh) ids_.emplace_back(id);
    return entry->second;
  };
  const auto add = [&](const auto& record, const std::vector<Index>& rules) {
    if (record.status != Status::active) return;
    for (const Index rule : rules) {
      const Service& to = links.catalog.services()[links.rule_target[rule]];
      if (to.status == Status::active && links.rule_themes[rule].test(bit) &&
          links.service_themes[links.rule_target[rule]].test(bit))
        edges_.emplace_back(vertex(record.id.str()), vertex(to.id.str()));
    }
  };
  for (const Desk& desk : links.catalog.desks()) add(desk, links.desk_rules[links.index(desk)]);
  for (const Service& service : links.catalog.services()) add(service, links.service_rules[links.index(service)]);
  std::sort(edges_.begin(), edges_.end());
  edges_.erase(std::unique(edges_.begin(), edges_.end()), edges_.end());
}

// A vertex belongs to as many biconnected components as there would be parts without it.
std::vector<CutPoint> Structure::cut_points() const {
  Undirected graph(ids_.size());
  for (std::size_t i = 0; i < edges_.size(); ++i) boost::add_edge(edges_[i].first, edges_[i].second, i, graph);
  std::vector<std::size_t> component(edges_.size());
  std::vector<std::size_t> cuts;
  boost::biconnected_components(
      graph, boost::make_iterator_property_map(component.begin(), boost::get(boost::edge_index, graph)),
      std::back_inserter(cuts));
  std::vector<CutPoint> found;
  for (const std::size_t cut : cuts) {
    std::set<std::size_t> parts;
    for (std::size_t i = 0; i < edges_.size(); ++i)
      if (edges_[i].first == cut || edges_[i].second == cut) parts.insert(component[i]);
    found.push_back({ids_[cut], static_cast<int>(parts.size())});
  }
  std::sort(found.begin(), found.end(), [](const CutPoint& a, const CutPoint& b) {
    return std::tuple(-a.parts, a.id) < std::tuple(-b.parts, b.id);
  });
  return found;
}

std::vector<Hub> Structure::hubs(int most) const {
  const auto count = static_cast<double>(ids_.size());
  if (ids_.size() < 3) return {};
  const Directed graph(edges_.begin(), edges_.end(), ids_.size());
  std::vector<double> paths(ids_.size());
  boost::brandes_betweenness_centrality(graph, by_vertex(graph, paths));
  std::vector<Hub> found;
  for (std::size_t v = 0; v < ids_.size(); ++v)
    if (paths[v] > 0) found.push_back({ids_[v], paths[v] / ((count - 1) * (count - 2))});
  std::sort(found.begin(), found.end(), [](const Hub& a, const Hub& b) {
    return std::tuple(-a.betweenness, a.id) < std::tuple(-b.betweenness, b.id);
  });
  if (found.size() > static_cast<std::size_t>(std::max(most, 0)))
    found.resize(static_cast<std::size_t>(std::max(most, 0)));
  return found;
}

std::vector<Loop> Structure::loops() const {
  const Directed graph(edges_.begin(), edges_.end(), ids_.size());
  std::vector<std::size_t> component(ids_.size());
  const std::size_t count = boost::strong_components(graph, by_vertex(graph, component));
  std::vector<Loop> components(count);
  for (Loop& loop : components) loop.closed = true;
  for (std::size_t v = 0; v < ids_.size(); ++v) components[component[v]].services.emplace_back(ids_[v].str());
  for (const auto& [from, to] : edges_)
    if (component[from] != component[to]) components[component[from]].closed = false;
  std::vector<Loop> found;
  for (Loop& loop : components) {
    if (loop.services.size() < 2) continue;
    std::sort(loop.services.begin(), loop.services.end());
    found.push_back(std::move(loop));
  }
  std::sort(found.begin(), found.end(), [](const Loop& a, const Loop& b) {
    return std::tuple(!a.closed, a.services) < std::tuple(!b.closed, b.services);
  });
  return found;
}

}  // namespace wegwijs
