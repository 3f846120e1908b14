#include "wegwijs/graph/map_diff.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include "graph/reach.hpp"
#include "wegwijs/model/fields.hpp"

namespace wegwijs {

namespace {

// By what a record is recognised in the other map.
template <class Record>
std::string key_of(const Record& record) {
  if constexpr (requires { record.id; }) {
    return record.id.str();
  } else if constexpr (requires { record.to; }) {
    return record.from.str() + " → " + record.to.str();
  } else {
    std::string key;
    for (const std::string& term : record.terms) key += (key.empty() ? "" : ", ") + term;
    return key;
  }
}

template <class Record>
std::string name_of(const Record& record) {
  if constexpr (requires { record.name; }) {
    return record.name;
  } else {
    return key_of(record);
  }
}

template <class Record>
std::vector<std::string> differing(const Record& a, const Record& b) {
  std::vector<std::string> names;
  for_each_field<Record>([&](const auto& field) {
    if (!(field.get(a) == field.get(b))) names.emplace_back(field.name);
  });
  return names;
}

// Records of one kind. Where several have the same key, the first of one map is compared with the first of the other.
template <class Record>
void compare_records(const std::vector<Record>& before, const std::vector<Record>& after,
                     std::vector<RecordChange>& changes) {
  const std::string kind(Fields<Record>::name);
  std::multimap<std::string, const Record*> old;
  for (const Record& record : before) old.emplace(key_of(record), &record);
  for (const Record& record : after) {
    const std::string key = key_of(record);
    const auto was = old.find(key);
    if (was == old.end()) {
      changes.push_back({Change::gained, kind, key, name_of(record), {}});
      continue;
    }
    if (auto fields = differing(*was->second, record); !fields.empty())
      changes.push_back({Change::changed, kind, key, name_of(record), std::move(fields)});
    old.erase(was);
  }
  for (const auto& [key, record] : old) changes.push_back({Change::lost, kind, key, name_of(*record), {}});
}

// The kind of the warmest route of every desk to every service of one map.
class Kinds {
 public:
  explicit Kinds(const MapView& map) : map_(map), links_(map.catalog) {}

  // Which services every visitor from there may come to without a rule.
  const std::vector<bool>& open_to(const AreaId& area) {
    const auto [entry, fresh] = open_.try_emplace(area);
    if (fresh)
      for (const Service& service : map_.catalog.services())
        entry->second.push_back(service.access != Access::referral_only &&
                                !why_not(service, Visitor{.area = area}, map_.catalog));
    return entry->second;
  }

  // By place in Catalog::services().
  std::vector<std::optional<ReferralKind>> of(const DeskId& id) {
    const Visitor visitor = map_.graph.at_desk(id, {});
    const Reach reach(links_, links_.index(map_.catalog.at(id)), visitor, nothing_);
    const std::vector<bool>& open = open_to(visitor.area);
    std::vector<std::optional<ReferralKind>> kinds(open.size());
    for (std::size_t s = 0; s < open.size(); ++s)
      if (open[s]) kinds[s] = ReferralKind::external;
    for (const ReferralKind kind : {ReferralKind::external, ReferralKind::warm, ReferralKind::internal})
      for (const auto& reached : reach.reached(kind)) kinds[reached.first] = kind;
    return kinds;
  }

 private:
  const MapView& map_;
  Links links_;
  const StoppedSet nothing_;
  std::unordered_map<AreaId, std::vector<bool>> open_;
};

using Kind = std::optional<ReferralKind>;
using ChangeKey = std::tuple<std::string, Kind, Kind>;

// One service in both maps; no_index where a map has it not.
struct Pair {
  Index before, after;
};

// All services of both maps, in order of id.
std::vector<Pair> pairs_of(std::span<const Service> before, std::span<const Service> after) {
  std::vector<Pair> pairs;
  for (Index i = 0, j = 0; i < before.size() || j < after.size();) {
    const int order = i == before.size() ? 1 : j == after.size() ? -1 : before[i].id.str().compare(after[j].id.str());
    pairs.push_back({order <= 0 ? i++ : no_index, order >= 0 ? j++ : no_index});
  }
  return pairs;
}

std::vector<PathChange> compare_paths(const MapView& before, const MapView& after, const std::vector<DeskId>& desks) {
  Kinds was(before), is(after);
  std::map<ChangeKey, PathChange> changes;
  const auto pairs = pairs_of(before.catalog.services(), after.catalog.services());
  for (const DeskId& desk : desks) {
    const std::vector<Kind> old_kinds = was.of(desk), new_kinds = is.of(desk);
    for (const auto& [i, j] : pairs) {
      const Kind first = i == no_index ? Kind() : old_kinds[i], second = j == no_index ? Kind() : new_kinds[j];
      if (first == second) continue;
      const Service& service = j == no_index ? before.catalog.services()[i] : after.catalog.services()[j];
      PathChange& change = changes.try_emplace(ChangeKey(service.id.str(), first, second)).first->second;
      if (change.desks.empty()) change = {service.id, service.name, first, second, {}};
      change.desks.push_back(desk);
    }
  }
  std::vector<PathChange> list;
  for (auto& [key, change] : changes) list.push_back(std::move(change));
  const auto rank = [](const PathChange& change) {
    return !change.after ? 0 : !change.before ? 3 : change.colder() ? 1 : 2;
  };
  std::stable_sort(list.begin(), list.end(),
                   [&](const PathChange& a, const PathChange& b) { return rank(a) < rank(b); });
  return list;
}

std::vector<DeskId> desks_in_both(const Catalog& before, const Catalog& after) {
  std::vector<DeskId> desks;
  for (const Desk& desk : after.desks()) {
    const Desk* was = before.find(desk.id);
    if (was != nullptr && was->status == Status::active && desk.status == Status::active) desks.push_back(desk.id);
  }
  return desks;
}

CoverageOptions themes_in_both(const Catalog& before, const Catalog& after) {
  CoverageOptions options;
  for (const Theme& theme : after.themes())
    if (before.find(theme.id) != nullptr) options.themes.push_back(theme.id);
  return options;
}

}  // namespace

MapDiff map_diff(const MapView& before, const MapView& after) {
  MapDiff diff;
  const auto compare_lists = [&]<class Record>(std::vector<Record> CatalogData::*list) {
    compare_records(before.catalog.data().*list, after.catalog.data().*list, diff.records);
  };
  compare_lists(&CatalogData::areas);
  compare_lists(&CatalogData::themes);
  compare_lists(&CatalogData::products);
  compare_lists(&CatalogData::organizations);
  compare_lists(&CatalogData::locations);
  compare_lists(&CatalogData::services);
  compare_lists(&CatalogData::desks);
  compare_lists(&CatalogData::rules);
  compare_lists(&CatalogData::synonyms);
  compare_lists(&CatalogData::urgent);
  compare_lists(&CatalogData::life_events);
  std::stable_sort(diff.records.begin(), diff.records.end(), [](const RecordChange& a, const RecordChange& b) {
    return std::tie(a.change, a.kind, a.id) < std::tie(b.change, b.kind, b.id);
  });
  diff.paths = compare_paths(before, after, desks_in_both(before.catalog, after.catalog));
  if (const CoverageOptions options = themes_in_both(before.catalog, after.catalog); !options.themes.empty())
    diff.cells =
        compare(coverage(before.catalog, before.graph, options), coverage(after.catalog, after.graph, options));
  return diff;
}

}  // namespace wegwijs
