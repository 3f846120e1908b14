// Coverage and single points of failure against the plainest way to find them: try every path, leave everybody out
// once.
#include <algorithm>
#include <random>
#include <set>

#include "support/catch.hpp"
#include "wegwijs/graph/network_analysis.hpp"

using namespace wegwijs;

namespace {

using Kind = std::optional<ReferralKind>;

// Small maps with all that matters to reach: two towns, own services, referral-only, rules of organizations and themes.
class RandomMap {
 public:
  explicit RandomMap(std::uint64_t seed) : random_(seed) {}

  CatalogData make() {
    CatalogData data;
    data.areas = {{.id = AreaId("a0")}, {.id = AreaId("a1")}};
    data.themes = {{.id = ThemeId("t0")}, {.id = ThemeId("t1"), .parent = ThemeId("t0")}, {.id = ThemeId("t2")}};
    for (int i = 0; i < 4; ++i) data.organizations.push_back({.id = OrganizationId(name("o", i))});
    for (int i = 0; i < 4; ++i)
      data.locations.push_back({.id = LocationId(name("l", i)), .municipality = AreaId(name("a", i % 2))});
    for (int i = 0; i < 3; ++i)
      data.desks.push_back({.id = DeskId(name("d", i)),
                            .organization = OrganizationId(name("o", below(2))),
                            .location = LocationId(name("l", below(4)))});
    for (int i = 0; i < 8; ++i) data.services.push_back(service(i));
    for (int i = 0; i < 12; ++i) data.rules.push_back(rule());
    return data;
  }

 private:
  int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
  static std::string name(const char* stem, int number) { return stem + std::to_string(number); }

  Service service(int number) {
    Service service{.id = ServiceId(name("s", number)), .organization = OrganizationId(name("o", below(4)))};
    if (below(4) > 0) service.themes.push_back(ThemeId(name("t", below(3))));
    if (below(2) == 0) service.access = Access::referral_only;
    if (below(3) == 0) service.eligibility.areas = {AreaId(name("a", below(2)))};
    if (below(8) == 0) service.status = Status::inactive;
    if (below(2) == 0) service.at = {{.location = LocationId(name("l", below(4)))}};
    return service;
  }

  ReferralRule rule() {
    const std::string from = below(3) == 0   ? name("d", below(3))
                             : below(4) == 0 ? name("o", below(4))
                                             : name("s", below(8));
    ReferralRule rule{.from = ReferrerId(from), .to = ServiceId(name("s", below(8)))};
    rule.kind = static_cast<ReferralKind>(below(3));
    if (below(3) == 0) rule.themes = {ThemeId(name("t", below(3)))};
    return rule;
  }

  std::mt19937_64 random_;
};

// The warmest kind of all paths from a desk to help with a theme, when `stopped` are not there.
class EveryPath {
 public:
  EveryPath(const Catalog& catalog, const ReferralGraph& graph, const Desk& desk, const ThemeId& theme,
            std::set<ServiceId> stopped)
      : catalog_(catalog),
        desk_(desk),
        theme_(theme),
        visitor_(graph.at_desk(desk.id, {})),
        on_path_(std::move(stopped)) {}

  Kind warmest() {
    for (const Service& service : catalog_.services()) {
      if (service.organization == desk_.organization)
        step(service, ReferralKind::internal, ReferralKind::internal);
      else if (service.access != Access::referral_only)
        step(service, ReferralKind::external, ReferralKind::internal);
    }
    follow(desk_.id.str(), desk_.organization, ReferralKind::internal);
    return best_;
  }

 private:
  void follow(const std::string& id, const OrganizationId& organization, ReferralKind so_far) {
    for (const ReferralRule& rule : catalog_.rules())
      if ((rule.from.str() == id || rule.from.str() == organization.str()) && agreed(rule))
        step(catalog_.at(rule.to), rule.kind, so_far);
  }

  bool agreed(const ReferralRule& rule) const {
    return rule.themes.empty() || std::any_of(rule.themes.begin(), rule.themes.end(), [&](const ThemeId& theme) {
             return catalog_.is_or_below(theme_, theme) || catalog_.is_or_below(theme, theme_);
           });
  }

  void step(const Service& to, ReferralKind kind, ReferralKind so_far) {
    if (on_path_.contains(to.id) || why_not(to, visitor_, catalog_)) return;
    const ReferralKind coldest = std::max(kind, so_far);
    const auto helping = catalog_.services_of(theme_);
    if (std::find(helping.begin(), helping.end(), &to) != helping.end() && (!best_ || coldest < *best_))
      best_ = coldest;
    on_path_.insert(to.id);
    follow(to.id.str(), to.organization, coldest);
    on_path_.erase(to.id);
  }

  const Catalog& catalog_;
  const Desk& desk_;
  const ThemeId& theme_;
  Visitor visitor_;
  std::set<ServiceId> on_path_;
  Kind best_;
};

std::set<ServiceId> services_that_stop(const Catalog& catalog, PointKind kind, const std::string& id) {
  std::set<ServiceId> services;
  for (const Service& service : catalog.services()) {
    const bool there = !service.at.empty() && service.at[0].location.str() == id;
    if (kind == PointKind::service    ? service.id.str() == id
        : kind == PointKind::location ? there
                                      : service.organization.str() == id)
      services.insert(service.id);
  }
  return services;
}

bool is_point(Loss loss, Kind before, Kind after) {
  if (!before || before == after) return false;
  if (loss == Loss::everything) return !after;
  return before != ReferralKind::external && after == ReferralKind::external;
}

}  // namespace

TEST_CASE("coverage finds what trying every path finds") {
  for (std::uint64_t seed = 1; seed <= 150; ++seed) {
    const Catalog catalog(RandomMap(seed).make());
    const ReferralGraph graph(catalog);
    const Coverage found = coverage(catalog, graph);
    REQUIRE(found.cells.size() == 9);
    for (const CoverageCell& cell : found.cells) {
      INFO("seed " << seed << " " << found.rows[cell.row].id << " " << cell.theme.str());
      CHECK(cell.kind ==
            EveryPath(catalog, graph, catalog.at(found.rows[cell.row].desks[0]), cell.theme, {}).warmest());
    }
  }
}

TEST_CASE("a service is a single point of failure exactly when leaving it out takes every (warm) path") {
  std::size_t points_seen = 0;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    const Catalog catalog(RandomMap(seed).make());
    const ReferralGraph graph(catalog);
    const auto points = single_points(catalog, graph, ThemeId("t0"));
    for (const Desk& desk : catalog.desks()) {
      const Kind before = EveryPath(catalog, graph, desk, ThemeId("t0"), {}).warmest();
      for (const Service& service : catalog.services()) {
        const Kind after = EveryPath(catalog, graph, desk, ThemeId("t0"), {service.id}).warmest();
        for (const Loss loss : {Loss::everything, Loss::warmth}) {
          INFO("seed " << seed << " " << desk.id.str() << " " << service.id.str() << " " << to_string(loss));
          const bool told = std::any_of(points.begin(), points.end(), [&](const SinglePoint& point) {
            return point.kind == PointKind::service && point.id == service.id.str() && point.loss == loss &&
                   std::find(point.desks.begin(), point.desks.end(), desk.id) != point.desks.end();
          });
          CHECK(told == is_point(loss, before, after));
          points_seen += told ? 1 : 0;
        }
      }
    }
  }
  CHECK(points_seen > 50);
}

TEST_CASE("an organization or place that is told as a single point takes every (warm) path of just those desks") {
  std::size_t points_seen = 0;
  for (std::uint64_t seed = 1; seed <= 150; ++seed) {
    const Catalog catalog(RandomMap(seed).make());
    const ReferralGraph graph(catalog);
    for (const SinglePoint& point : single_points(catalog, graph, ThemeId("t0"))) {
      if (point.kind == PointKind::service) continue;
      ++points_seen;
      for (const Desk& desk : catalog.desks()) {
        if (desk.organization.str() == point.id || desk.location.str() == point.id) continue;
        INFO("seed " << seed << " " << desk.id.str() << " " << point.id << " " << to_string(point.loss));
        const Kind before = EveryPath(catalog, graph, desk, ThemeId("t0"), {}).warmest();
        const Kind after =
            EveryPath(catalog, graph, desk, ThemeId("t0"), services_that_stop(catalog, point.kind, point.id)).warmest();
        const bool told = std::find(point.desks.begin(), point.desks.end(), desk.id) != point.desks.end();
        CHECK(told == is_point(point.loss, before, after));
      }
    }
  }
  CHECK(points_seen > 10);
}
