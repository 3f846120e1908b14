// Meant to be run with -DWEGWIJS_SANITIZE=thread as well: opening hours are compiled by whoever asks first.
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "support/catch.hpp"
#include "support/large_map.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/graph/referral_graph.hpp"

using namespace wegwijs;

namespace {

using Answers = std::vector<std::pair<std::vector<Route>, std::optional<Obstacle>>>;

// From each desk to every third service.
Answers ask(const Catalog& catalog, const ReferralGraph& graph) {
  const Instant now = *parse_instant("2026-11-24 14:10");
  Answers answers;
  for (const Desk& desk : catalog.desks())
    for (std::size_t i = 0; i < catalog.services().size(); i += 3) {
      Routes found = graph.routes(desk.id, catalog.services()[i].id, {.depart = now, .visitor = {}});
      answers.emplace_back(std::move(found.routes), found.obstacle);
    }
  return answers;
}

}  // namespace

TEST_CASE("eight threads that ask one graph for routes hear what one thread hears") {
  const Catalog catalog(large_map());
  const ReferralGraph graph(catalog);
  std::vector<Answers> heard(8);
  std::vector<std::thread> threads;
  for (Answers& answers : heard) threads.emplace_back([&] { answers = ask(catalog, graph); });
  for (std::thread& thread : threads) thread.join();

  const Answers alone = ask(catalog, ReferralGraph(catalog));
  REQUIRE(alone.size() == 1000);
  for (const Answers& answers : heard) CHECK((answers == alone));
}
