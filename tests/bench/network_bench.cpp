// How long the referral network of a whole country takes. Driven by tests/bench/network.py, which sets igraph and
// NetworkX beside it and writes docs/benchmarks/network.md.
//
//   network_bench make MAP EDGES SERVICES DESKS RULES     makes up a map: a knowledge base file and its plain edges
//   network_bench analyse MAP                             every analysis of that map, once
//   network_bench measure MAP EDGES SMALL SPARSE SOURCES  one line "name value" for each figure; SMALL are the edges of a
//                                                         smaller map, on which betweenness is counted in full, SPARSE
//                                                         those of a map with few rules, which articulation points hold
//                                                         together
#include <time.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <numeric>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "graph/structure.hpp"
#include "support/large_map.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/knowledge_base.hpp"
#include "wegwijs/graph/freshness.hpp"
#include "wegwijs/graph/map_diff.hpp"
#include "wegwijs/graph/network_analysis.hpp"
#include "wegwijs/store/store.hpp"

using namespace wegwijs;

namespace {

// The time on the wall; with WEGWIJS_BENCH_CPU set that of the processor, for a machine that does other things as well.
struct Clock {
  static double now() {
    static const clockid_t which = std::getenv("WEGWIJS_BENCH_CPU") == nullptr ? CLOCK_MONOTONIC : CLOCK_PROCESS_CPUTIME_ID;
    timespec time{};
    clock_gettime(which, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
  }
};

double ms_since(double begin) { return Clock::now() - begin; }

void tell(const std::string& name, double value) { std::printf("%s %.12g\n", name.c_str(), value); std::fflush(stdout); }

void tell_times(const std::string& name, std::vector<double> times) {
  std::sort(times.begin(), times.end());
  const auto at = [&](double part) { return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))]; };
  tell(name + ".p50", at(0.5));
  tell(name + ".p90", at(0.9));
  tell(name + ".p99", at(0.99));
  tell(name + ".most", times.back());
}

// Megabytes of this program that are in memory.
double resident_mb() {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;)
    if (word == "VmRSS:") {
      double kb = 0;
      status >> kb;
      return kb / 1024;
    }
  return 0;
}

// The best of some rounds, of which the first is warm-up: what else the machine does should not count.
template <class Work>
void tell_best(const std::string& name, int rounds, Work&& work) {
  double best = 1e12;
  for (int round = 0; round < rounds; ++round) {
    const auto begin = Clock::now();
    work();
    best = std::min(best, ms_since(begin));
  }
  tell(name, best);
}

std::size_t number(const char* text) { return static_cast<std::size_t>(std::strtoull(text, nullptr, 10)); }

void write_numbers(const char* path, const std::vector<std::uint32_t>& numbers) {
  std::ofstream(path, std::ios::binary)
      .write(reinterpret_cast<const char*>(numbers.data()), static_cast<std::streamsize>(numbers.size() * 4));
}

int make(char** argv) {
  const Catalog catalog(large_map({.services = number(argv[4]), .desks = number(argv[5]), .rules = number(argv[6])}));
  write_store(argv[2], catalog);
  const Links links(catalog);
  const Structure structure(links, links.any_theme);
  std::vector<std::uint32_t> numbers{static_cast<std::uint32_t>(structure.graph().size())};
  for (const auto& [from, to] : structure.edges()) numbers.insert(numbers.end(), {from, to});
  write_numbers(argv[3], numbers);
  return 0;
}

// -- loading --------------------------------------------------------------------------------------------------------

void measure_loading(const char* path) {
  std::vector<double> opening, reading, building, whole;
  for (int round = 0; round < 5; ++round) {
    auto begin = Clock::now();
    const Store store = Store::open(path);
    opening.push_back(ms_since(begin));
    begin = Clock::now();
    const Catalog catalog = store.read_catalog();
    reading.push_back(ms_since(begin));
    begin = Clock::now();
    const ReferralGraph graph(catalog);
    building.push_back(ms_since(begin));
  }
  for (int round = 0; round < 5; ++round) {
    const auto begin = Clock::now();
    const KnowledgeBase kb = KnowledgeBase::open(path);
    whole.push_back(ms_since(begin));
  }
  tell("load.seal", *std::min_element(opening.begin(), opening.end()));
  tell("load.records", *std::min_element(reading.begin(), reading.end()));
  tell("load.graph", *std::min_element(building.begin(), building.end()));
  tell("load.whole", *std::min_element(whole.begin(), whole.end()));
}

// -- questions ------------------------------------------------------------------------------------------------------

struct Query {
  DeskId from;
  ServiceId to;
  RouteOptions options;
};

// Targets are services that people of the desk's municipality may use.
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

void measure_routes(const std::string& name, const ReferralGraph& graph, const std::vector<Query>& queries) {
  std::vector<double> times;
  std::size_t routes = 0, reached = 0;
  for (const Query& query : queries) {
    const auto begin = Clock::now();
    const Routes found = graph.routes(query.from, query.to, query.options);
    times.push_back(ms_since(begin));
    routes += found.routes.size();
    reached += found.routes.empty() ? 0U : 1U;
  }
  tell_times(name, std::move(times));
  tell(name + ".queries", static_cast<double>(queries.size()));
  tell(name + ".reached", static_cast<double>(reached));
  tell(name + ".routes", static_cast<double>(routes));
}

// Some service that people of the desk's municipality may use.
const Service& for_desk(const KnowledgeBase& kb, const DeskId& desk, std::mt19937_64& random) {
  const Visitor visitor = kb.graph().at_desk(desk, {});
  for (;;) {
    const Service& service = kb.catalog().services()[random() % kb.catalog().services().size()];
    if (!why_not(service, visitor, kb.catalog())) return service;
  }
}

// Half of them are one word, which many services have, half are what visitors say of one service.
void measure_asking(const KnowledgeBase& kb) {
  std::mt19937_64 random(11);
  std::vector<double> times;
  std::size_t answered = 0, options_found = 0;
  for (int i = 0; i < 400; ++i) {
    AskOptions options;
    options.desk = kb.catalog().desks()[random() % kb.catalog().desks().size()].id;
    options.at = *parse_instant("2026-11-24 09:00") + std::chrono::minutes{random() % (60 * 24 * 60)};
    const Service& service = for_desk(kb, options.desk, random);
    const std::string question = i % 2 == 0 ? service.name.substr(0, service.name.find(' ')) : service.phrases.front();
    const auto begin = Clock::now();
    const std::size_t options_of_it = kb.ask(question, options).options.size();
    if (i < 50) continue;  // the first ones warm it up
    times.push_back(ms_since(begin));
    answered += options_of_it > 0 ? 1U : 0U;
    options_found += options_of_it;
  }
  tell("ask.questions", static_cast<double>(times.size()));
  tell_times("ask", std::move(times));
  tell("ask.answered", static_cast<double>(answered));
  tell("ask.options", static_cast<double>(options_found));
}

int analyse(char** argv) {
  const KnowledgeBase kb = KnowledgeBase::open(argv[2]);
  const Catalog& catalog = kb.catalog();
  const ReferralGraph& graph = kb.graph();
  const Instant at = *parse_instant("2026-11-24 09:00");
  const ThemeId theme("theme-000003");
  tell_best("analysis.coverage", 1, [&] { coverage(catalog, graph, {.at = at}); });
  tell_best("analysis.coverage-areas", 1, [&] { coverage(catalog, graph, {.rows = CoverageRows::areas, .at = at}); });
  tell_best("analysis.coverage-week", 1, [&] {
    using enum Weekday;
    coverage(catalog, graph, {.themes = {theme}, .weekdays = {mo, tu, we, th, fr, sa, su}, .at = at});
  });
  tell_best("analysis.single-points", 1, [&] { single_points(catalog, graph, theme); });
  tell_best("analysis.network", 1, [&] { analyse_network(catalog, graph, {.theme = theme, .at = at}); });
  tell_best("analysis.what-if", 1, [&] {
    what_if(catalog, graph, {.without = {catalog.services()[0].organization.str()}, .week = {}}, {.themes = {theme}, .at = at});
  });
  tell_best("analysis.stale", 1, [&] { stale(catalog, {.at = at}); });
  return 0;
}

// -- the plain graph, beside igraph and NetworkX ---------------------------------------------------------------------

PlainGraph read_edges(const char* path) {
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  std::vector<std::uint32_t> numbers(static_cast<std::size_t>(file.tellg()) / 4);
  file.seekg(0);
  file.read(reinterpret_cast<char*>(numbers.data()), static_cast<std::streamsize>(numbers.size() * 4));
  std::vector<PlainGraph::Edge> edges;
  for (std::size_t i = 1; i + 1 < numbers.size(); i += 2) edges.emplace_back(numbers[i], numbers[i + 1]);
  return PlainGraph(numbers[0], edges);
}

void measure_cuts(const std::string& name, const PlainGraph& graph) {
  std::size_t cuts = 0;
  tell_best(name, 3, [&] { cuts = graph.cut_vertices().size(); });
  tell(name + ".count", static_cast<double>(cuts));
}

void measure_plain(const char* path, const char* small, const char* sparse, std::size_t count) {
  const PlainGraph graph = read_edges(path);
  std::vector<PlainGraph::Number> sources;
  for (std::size_t i = 0; i < count; ++i) sources.push_back(static_cast<PlainGraph::Number>(i * graph.size() / count));
  double checksum = 0;
  tell_best("plain.shortest", 3, [&] {
    checksum = 0;
    for (const auto source : sources)
      for (const auto steps : graph.steps_from(source))
        if (steps != PlainGraph::unreached) checksum += steps;
  });
  tell("plain.shortest.sum", checksum);
  measure_cuts("plain.cuts", graph);
  measure_cuts("plain.sparse-cuts", read_edges(sparse));
  const PlainGraph whole = read_edges(small);
  sources.resize(whole.size());
  std::iota(sources.begin(), sources.end(), PlainGraph::Number{0});
  std::vector<double> between;
  tell_best("plain.betweenness", 2, [&] { between = whole.betweenness(sources); });
  double sum = 0;
  for (const double value : between) sum += value;
  tell("plain.betweenness.sum", sum);
  tell("plain.betweenness.most", *std::max_element(between.begin(), between.end()));
}

int measure(char** argv) {
  const double before = resident_mb();
  const KnowledgeBase kb = KnowledgeBase::open(argv[2]);
  tell("memory.loaded", resident_mb() - before);
  std::vector<Query> queries = make_queries(kb.catalog(), kb.graph(), 4'000);
  measure_routes("routes.first", kb.graph(), queries);
  measure_routes("routes.warm", kb.graph(), queries);
  queries.resize(queries.size() / 10);
  for (Query& query : queries) query.options.max_steps = 8;
  measure_routes("routes.eight", kb.graph(), queries);
  measure_asking(kb);
  tell("memory.asked", resident_mb() - before);
  measure_plain(argv[3], argv[4], argv[5], number(argv[6]));
  measure_loading(argv[2]);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view verb = argc > 1 ? argv[1] : "";
  if (verb == "make" && argc == 7) return make(argv);
  if (verb == "analyse" && argc == 3) return analyse(argv);
  if (verb == "measure" && argc == 7) return measure(argv);
  std::fputs("network_bench make MAP EDGES SERVICES DESKS RULES | analyse MAP | measure MAP EDGES SMALL SPARSE SOURCES\n", stderr);
  return 2;
}
