// How long building the referral graph and asking it for routes takes.
//
//   graph_bench [SERVICES DESKS RULES [QUERIES]]
//
// Targets are services that people of the desk's municipality may use; queries whose target is not are not counted.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <vector>

#include "support/large_map.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/graph/referral_graph.hpp"

using namespace wegwijs;

namespace {

using Clock = std::chrono::steady_clock;

double ms_since(Clock::time_point begin) {
  return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

struct Query {
  DeskId from;
  ServiceId to;
  RouteOptions options;
};

std::vector<Query> make_queries(const Catalog& catalog, const ReferralGraph& graph, std::size_t count) {
  std::mt19937_64 random(7);
  const Instant first = *parse_instant("2026-11-24 09:00");
  std::vector<Query> queries;
  while (queries.size() < count) {
    const Desk& desk = catalog.desks()[random() % catalog.desks().size()];
    const Service& service = catalog.services()[random() % catalog.services().size()];
    const Instant depart = first + std::chrono::minutes{random() % (60 * 24 * 60)};
    if (!why_not(service, graph.at_desk(desk.id, {}), catalog))
      queries.push_back({desk.id, service.id, {.depart = depart, .visitor = {}}});
  }
  return queries;
}

void report(const char* what, const ReferralGraph& graph, const std::vector<Query>& queries) {
  std::vector<double> times;
  std::size_t routes = 0, reached = 0, longest = 0;
  for (const Query& query : queries) {
    const auto begin = Clock::now();
    const Routes found = graph.routes(query.from, query.to, query.options);
    times.push_back(ms_since(begin));
    routes += found.routes.size();
    reached += found.routes.empty() ? 0U : 1U;
    for (const Route& route : found.routes) longest = std::max(longest, route.steps.size());
  }
  std::sort(times.begin(), times.end());
  const auto at = [&](double part) {
    return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
  };
  std::printf(
      "%-24s p50 %.3f ms  p90 %.3f  p99 %.3f  most %.3f   (%zu queries, %zu reached, %zu routes, longest %zu)\n", what,
      at(0.5), at(0.9), at(0.99), times.back(), queries.size(), reached, routes, longest);
}

std::size_t number(const char* text) { return static_cast<std::size_t>(std::strtoull(text, nullptr, 10)); }

}  // namespace

int main(int argc, char** argv) {
  LargeMapSize size{.services = 100'000, .desks = 1'000, .rules = 300'000};
  if (argc > 3) {
    size.services = number(argv[1]);
    size.desks = number(argv[2]);
    size.rules = number(argv[3]);
  }
  const Catalog catalog(large_map(size));
  std::printf("%zu services, %zu desks, %zu rules\n", catalog.services().size(), catalog.desks().size(),
              catalog.rules().size());

  std::vector<double> built;
  for (int round = 0; round < 5; ++round) {
    const auto begin = Clock::now();
    const ReferralGraph graph(catalog);
    built.push_back(ms_since(begin));
  }
  std::sort(built.begin(), built.end());
  std::printf("%-24s %.0f ms (of five: %.0f to %.0f)\n", "building the graph", built[2], built.front(), built.back());

  const ReferralGraph graph(catalog);
  auto queries = make_queries(catalog, graph, argc > 4 ? number(argv[4]) : 2'000);
  report("routes, first time", graph, queries);
  report("routes, again", graph, queries);
  for (Query& query : queries) query.options.max_steps = 8;
  report("routes of 8 steps", graph, queries);
}
