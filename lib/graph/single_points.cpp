// Single points of failure: who, when it stops, takes every (warm) path of some desks along.
#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "graph/desk_paths.hpp"
#include "wegwijs/graph/network_analysis.hpp"

namespace wegwijs {

namespace {

using Key = std::tuple<Loss, PointKind, std::string>;
using Points = std::map<Key, std::vector<DeskId>>;

// The services that stop when the organization or place does.
std::vector<Index> members(PointKind kind, const std::string& id, const Links& links) {
  std::vector<Index> services;
  if (kind == PointKind::organization)
    for (const Service* service : links.catalog.services_of(OrganizationId(id)))
      services.push_back(links.index(*service));
  if (kind == PointKind::location)
    for (const Service* service : links.catalog.services_at(LocationId(id)))
      if (only_place(*service).str() == id) services.push_back(links.index(*service));
  return services;
}

// What one desk leans on for one theme.
class Leaning {
 public:
  Leaning(const Links& links, const Reach& reach, std::size_t bit)
      : links_(links), reach_(reach), bit_(bit), desk_(links.catalog.desks()[reach.desk()]) {}

  void add_to(Points& points) {
    const std::vector<Key> all = two_apart() ? std::vector<Key>() : points_on(Loss::everything, ReferralKind::external);
    for (const Key& key : all) points[key].push_back(desk_.id);
    for (const Key& key : points_on(Loss::warmth, ReferralKind::warm)) {
      const Key worse(Loss::everything, std::get<1>(key), std::get<2>(key));
      if (std::find(all.begin(), all.end(), worse) == all.end()) points[key].push_back(desk_.id);
    }
  }

 private:
  // Whether two services may be come to directly that share neither organization nor place: then nobody is the only
  // one.
  bool two_apart() const {
    const Service* first = nullptr;
    for (const Service* service : links_.catalog.services_of(links_.catalog.themes()[bit_].id)) {
      if (!reach_.by_the_data(links_.index(*service))) continue;
      if (first == nullptr) {
        first = service;
      } else if (service->organization != first->organization &&
                 (only_place(*service).empty() || only_place(*service) != only_place(*first))) {
        return true;
      }
    }
    return false;
  }

  std::vector<Key> points_on(Loss loss, ReferralKind coldest) const {
    const DeskPaths paths(links_, reach_, bit_, coldest);
    std::vector<Key> found;
    for (const Index service : paths.on_every_path())
      found.emplace_back(loss, PointKind::service, links_.catalog.services()[service].id.str());
    for (const auto& [kind, id] : sets_on(paths.one_path())) {
      StoppedSet without;
      for (const Index service : members(kind, id, links_)) without.stop(service, links_);
      if (!DeskPaths(links_, reach_, bit_, coldest, without).any()) found.emplace_back(loss, kind, id);
    }
    return found;
  }

  // The organizations and places of the services on a path, each once, without the desk's own.
  std::vector<std::pair<PointKind, std::string>> sets_on(const std::vector<Index>& path) const {
    std::vector<std::pair<PointKind, std::string>> sets;
    const auto add = [&](PointKind kind, const std::string& id, const std::string& own) {
      const std::pair set(kind, id);
      if (!id.empty() && id != own && std::find(sets.begin(), sets.end(), set) == sets.end()) sets.push_back(set);
    };
    for (const Index number : path) {
      const Service& service = links_.catalog.services()[number];
      add(PointKind::organization, service.organization.str(), desk_.organization.str());
      add(PointKind::location, only_place(service).str(), desk_.location.str());
    }
    return sets;
  }

  const Links& links_;
  const Reach& reach_;
  std::size_t bit_;
  const Desk& desk_;
};

// Whether one service of the set is told already with as many desks.
bool says_nothing_new(const Key& key, const std::vector<DeskId>& desks, const Points& points, const Links& links) {
  const auto& [loss, kind, id] = key;
  const auto services = members(kind, id, links);
  return std::any_of(services.begin(), services.end(), [&, lost = loss](Index service) {
    const auto alone = points.find(Key(lost, PointKind::service, links.catalog.services()[service].id.str()));
    return alone != points.end() && alone->second.size() >= desks.size();
  });
}

}  // namespace

std::vector<SinglePoint> single_points(const Catalog& catalog, const ReferralGraph& graph, const ThemeId& theme) {
  const Links links(catalog);
  const StoppedSet nothing;
  std::vector<std::size_t> bits;
  if (!theme.empty()) bits = {links.bit(theme)};
  for (std::size_t t = 0; theme.empty() && t < links.any_theme; ++t) bits.push_back(t);

  std::vector<Points> by_theme(bits.size());
  for (const Desk& desk : catalog.desks()) {
    if (desk.status != Status::active) continue;
    const Reach reach(links, links.index(desk), graph.at_desk(desk.id, {}), nothing);
    for (std::size_t i = 0; i < bits.size(); ++i) Leaning(links, reach, bits[i]).add_to(by_theme[i]);
  }

  std::map<std::pair<Key, std::vector<DeskId>>, std::vector<ThemeId>>
      themes;  // one point for all themes of the same desks
  for (std::size_t i = 0; i < bits.size(); ++i)
    for (const auto& [key, desks] : by_theme[i])
      if (!says_nothing_new(key, desks, by_theme[i], links))
        themes[{key, desks}].push_back(catalog.themes()[bits[i]].id);
  std::vector<SinglePoint> found;
  for (auto& [point, list] : themes) {
    const auto& [loss, kind, id] = point.first;
    found.push_back({kind, id, loss, point.second, std::move(list)});
  }
  std::stable_sort(found.begin(), found.end(), [](const SinglePoint& a, const SinglePoint& b) {
    return std::pair(a.desks.size(), a.themes.size()) > std::pair(b.desks.size(), b.themes.size());
  });
  return found;
}

}  // namespace wegwijs
