#include "graph/plain_graph.hpp"

#include <cmath>
#include <functional>
#include <numeric>
#include <random>
#include <set>

#include "support/catch.hpp"

using namespace wegwijs;

namespace {

using Number = PlainGraph::Number;
using Edges = std::vector<PlainGraph::Edge>;

Edges random_edges(std::mt19937& random, std::size_t vertices, std::size_t count) {
  std::set<PlainGraph::Edge> edges;
  for (std::size_t i = 0; i < count; ++i)
    edges.emplace(static_cast<Number>(random() % vertices), static_cast<Number>(random() % vertices));
  return {edges.begin(), edges.end()};
}

// How many parts the graph falls into, directions left aside, without one vertex.
int parts_without(std::size_t vertices, const Edges& edges, Number left_out) {
  std::vector<Number> part(vertices);
  std::iota(part.begin(), part.end(), Number{0});
  for (std::size_t round = 0; round < vertices; ++round)
    for (const auto& [a, b] : edges)
      if (a != left_out && b != left_out) part[a] = part[b] = std::min(part[a], part[b]);
  std::set<Number> parts;
  for (Number v = 0; v < vertices; ++v)
    if (v != left_out) parts.insert(part[v]);
  return static_cast<int>(parts.size());
}

// Every shortest way by itself: how many run over each vertex, as a part of those between the same two.
std::vector<double> every_way(std::size_t vertices, const PlainGraph& graph, const std::vector<Number>& sources) {
  std::vector<double> sum(vertices, 0);
  for (const Number source : sources) {
    const auto steps = graph.steps_from(source);
    for (Number target = 0; target < vertices; ++target) {
      if (target == source || steps[target] == PlainGraph::unreached) continue;
      std::vector<std::vector<Number>> ways;
      std::vector<Number> way{source};
      const std::function<void()> go = [&] {
        if (way.back() == target) return ways.push_back(way);
        for (const Number next : graph.successors(way.back()))
          if (steps[next] == steps[way.back()] + 1 && steps[next] <= steps[target]) {
            way.push_back(next);
            go();
            way.pop_back();
          }
      };
      go();
      for (const auto& one : ways)
        for (std::size_t i = 1; i + 1 < one.size(); ++i) sum[one[i]] += 1.0 / static_cast<double>(ways.size());
    }
  }
  return sum;
}

}  // namespace

TEST_CASE("steps are counted along the edges and not against them") {
  const PlainGraph graph(5, Edges{{0, 1}, {1, 2}, {0, 2}, {2, 3}});
  CHECK(graph.steps_from(0) == std::vector<Number>{0, 1, 1, 2, PlainGraph::unreached});
  CHECK(graph.steps_from(3) == std::vector<Number>{PlainGraph::unreached, PlainGraph::unreached, PlainGraph::unreached, 0, PlainGraph::unreached});
}

TEST_CASE("a bridge has two cut vertices, and the middle of a star as many parts as it has arms") {
  const auto bridge = PlainGraph(6, Edges{{0, 1}, {1, 2}, {2, 0}, {2, 3}, {3, 4}, {4, 5}, {5, 3}}).cut_vertices();
  REQUIRE(bridge.size() == 2);
  CHECK(bridge[0].vertex == 2);
  CHECK(bridge[1].vertex == 3);
  CHECK(bridge[0].parts == 2);
  const auto star = PlainGraph(5, Edges{{1, 0}, {0, 2}, {3, 0}, {0, 4}}).cut_vertices();
  REQUIRE(star.size() == 1);
  CHECK(star[0].parts == 4);
}

TEST_CASE("a vertex cuts exactly when the graph has more parts without it") {
  std::mt19937 random(3);
  for (int round = 0; round < 300; ++round) {
    const std::size_t vertices = 2 + random() % 12;
    const Edges edges = random_edges(random, vertices, random() % (2 * vertices));
    const int whole = parts_without(vertices, edges, static_cast<Number>(-1));
    std::vector<std::pair<Number, int>> expected, found;
    for (Number v = 0; v < vertices; ++v) {
      const int more = parts_without(vertices, edges, v) - whole;
      if (more > 0) expected.emplace_back(v, more + 1);
    }
    for (const auto& cut : PlainGraph(vertices, edges).cut_vertices()) found.emplace_back(cut.vertex, cut.parts);
    CHECK(found == expected);
  }
}

TEST_CASE("betweenness is that of every shortest way counted by itself") {
  std::mt19937 random(5);
  for (int round = 0; round < 200; ++round) {
    const std::size_t vertices = 3 + random() % 8;
    const PlainGraph graph(vertices, random_edges(random, vertices, random() % (4 * vertices)));
    std::vector<Number> sources;
    for (Number v = 0; v < vertices; ++v)
      if (round % 2 == 0 || random() % 2 == 0) sources.push_back(v);
    const auto found = graph.betweenness(sources), expected = every_way(vertices, graph, sources);
    for (std::size_t v = 0; v < vertices; ++v) CHECK(std::abs(found[v] - expected[v]) < 1e-9);
  }
}

TEST_CASE("a graph of nothing has no steps, cuts or ways") {
  const PlainGraph graph(0, {});
  CHECK(graph.cut_vertices().empty());
  CHECK(graph.betweenness({}).empty());
}
