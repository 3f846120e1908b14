#include "graph/structure.hpp"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>
#include <tuple>

namespace wegwijs {

namespace {

using Directed = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

// Up to so many vertices every shortest way is counted; of larger networks those from so many of them.
constexpr std::size_t most_sources = 2048;

}  // namespace

Structure::Structure(const Links& links, std::size_t bit) {
  constexpr auto none = static_cast<PlainGraph::Number>(-1);
  std::vector<PlainGraph::Number> services(links.catalog.services().size(), none), desks(links.catalog.desks().size(), none);
  const auto vertex = [&](PlainGraph::Number& number, const auto& record) {
    if (number == none) {
      number = static_cast<PlainGraph::Number>(ids_.size());
      ids_.emplace_back(record.id.str());
    }
    return number;
  };
  const auto add = [&](const auto& record, PlainGraph::Number& number, const std::vector<Index>& rules) {
    if (record.status != Status::active) return;
    for (const Index rule : rules) {
      const Index target = links.rule_target[rule];
      const Service& to = links.catalog.services()[target];
      if (to.status != Status::active || !links.rule_themes[rule].test(bit) || !links.service_themes[target].test(bit))
        continue;
      const PlainGraph::Number from = vertex(number, record);
      edges_.emplace_back(from, vertex(services[target], to));
    }
  };
  for (const Desk& desk : links.catalog.desks()) add(desk, desks[links.index(desk)], links.desk_rules[links.index(desk)]);
  for (const Service& service : links.catalog.services())
    add(service, services[links.index(service)], links.service_rules[links.index(service)]);
  std::sort(edges_.begin(), edges_.end());
  edges_.erase(std::unique(edges_.begin(), edges_.end()), edges_.end());
}

std::vector<CutPoint> Structure::cut_points() const {
  std::vector<CutPoint> found;
  for (const PlainGraph::Cut& cut : graph().cut_vertices()) found.push_back({ids_[cut.vertex], cut.parts});
  std::sort(found.begin(), found.end(), [](const CutPoint& a, const CutPoint& b) {
    return std::tuple(-a.parts, a.id) < std::tuple(-b.parts, b.id);
  });
  return found;
}

std::vector<Hub> Structure::hubs(int most) const {
  const std::size_t count = ids_.size();
  if (count < 3) return {};
  const std::size_t sources = std::min(count, most_sources);
  std::vector<PlainGraph::Number> from;
  for (std::size_t i = 0; i < sources; ++i) from.push_back(static_cast<PlainGraph::Number>(i * count / sources));
  const std::vector<double> paths = graph().betweenness(from);
  const double pairs = static_cast<double>(sources) / static_cast<double>(count) * static_cast<double>(count - 1) *
                       static_cast<double>(count - 2);
  std::vector<Hub> found;
  for (std::size_t v = 0; v < count; ++v)
    if (paths[v] > 0) found.push_back({ids_[v], paths[v] / pairs});
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
  const std::size_t count = boost::strong_components(
      graph, boost::make_iterator_property_map(component.begin(), boost::get(boost::vertex_index, graph)));
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
