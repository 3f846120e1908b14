// What holds of routes in any map, tried on maps too large to try every walk (routes_crosscheck.py does that on small
// ones).
#include <algorithm>
#include <random>
#include <tuple>
#include <vector>

#include "support/catch.hpp"
#include "support/large_map.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/graph/referral_graph.hpp"

using namespace wegwijs;

namespace {

using Triple = std::tuple<Instant, std::size_t, int>;

std::vector<Triple> triples(const Routes& found) {
  std::vector<Triple> list;
  for (const Route& route : found.routes) list.emplace_back(route.arrives_at, route.steps.size(), route.effort);
  return list;
}

bool as_good(const Triple& a, const Triple& b) {
  return std::get<0>(a) <= std::get<0>(b) && std::get<1>(a) <= std::get<1>(b) && std::get<2>(a) <= std::get<2>(b);
}

// Calls visit(desk, service, options) for some hundred questions about a map.
template <class Visit>
void for_some_questions(const Catalog& catalog, Visit&& visit) {
  std::mt19937_64 random(3);
  const Instant first = *parse_instant("2026-12-01 00:00");
  for (int i = 0; i < 300; ++i) {
    const Desk& desk = catalog.desks()[random() % catalog.desks().size()];
    const Service& service = catalog.services()[random() % catalog.services().size()];
    visit(desk.id, service.id, RouteOptions{.depart = first + std::chrono::minutes{random() % 100'000}, .visitor = {}});
  }
}

const LargeMapSize dense{.services = 200, .desks = 5, .rules = 1'500};

}  // namespace

TEST_CASE("a route goes step by step from the desk to the target, and time never goes back") {
  const Catalog catalog(large_map(dense));
  const ReferralGraph graph(catalog);
  std::size_t steps = 0;
  for_some_questions(catalog, [&](const DeskId& from, const ServiceId& to, const RouteOptions& options) {
    for (const Route& route : graph.routes(from, to, options).routes) {
      std::string at = from.str();
      Instant now = options.depart;
      for (const Step& step : route.steps) {
        CHECK(step.from.str() == at);
        CHECK((now <= step.hand_over_at && step.hand_over_at <= step.arrives_at));
        CHECK(graph.hours(step.to).is_open(step.arrives_at));
        CHECK_FALSE(why_not(catalog.at(step.to), graph.at_desk(from, {}), catalog));
        at = step.to.str();
        now = step.arrives_at;
        ++steps;
      }
      CHECK(at == to.str());
      CHECK(now == route.arrives_at);
    }
  });
  CHECK(steps > 500);
}

TEST_CASE("no route equals or beats another, and there is a reason exactly where there is no route") {
  const Catalog catalog(large_map(dense));
  const ReferralGraph graph(catalog);
  for_some_questions(catalog, [&](const DeskId& from, const ServiceId& to, const RouteOptions& options) {
    const Routes found = graph.routes(from, to, options);
    CHECK(found.obstacle.has_value() == found.routes.empty());
    const auto list = triples(found);
    for (std::size_t i = 0; i < list.size(); ++i)
      for (std::size_t j = 0; j < list.size(); ++j) CHECK((i == j || !as_good(list[i], list[j])));
  });
}

TEST_CASE("allowing a step more adds routes of that length and changes no other") {
  const Catalog catalog(large_map(dense));
  const ReferralGraph graph(catalog);
  std::size_t added = 0;
  for_some_questions(catalog, [&](const DeskId& from, const ServiceId& to, RouteOptions options) {
    std::vector<Triple> fewer;
    for (options.max_steps = 1; options.max_steps <= 6; ++options.max_steps) {
      const auto more = triples(graph.routes(from, to, options));
      std::vector<Triple> same;
      for (const Triple& triple : more)
        if (std::get<1>(triple) < static_cast<std::size_t>(options.max_steps)) same.push_back(triple);
      CHECK(same == fewer);
      added += more.size() - same.size();
      fewer = more;
    }
  });
  CHECK(added > 300);
}

TEST_CASE("more agreements make no visitor worse off") {
  CatalogData data = large_map(dense);
  const Catalog all(data);
  data.rules.resize(data.rules.size() / 2);
  const Catalog half(std::move(data));
  const ReferralGraph with_all(all), with_half(half);
  for_some_questions(all, [&](const DeskId& from, const ServiceId& to, const RouteOptions& options) {
    const auto better = triples(with_all.routes(from, to, options));
    for (const Triple& before : triples(with_half.routes(from, to, options)))
      CHECK(std::any_of(better.begin(), better.end(), [&](const Triple& now) { return as_good(now, before); }));
  });
}
