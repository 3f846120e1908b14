#include "wegwijs/graph/coverage.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "graph/offers.hpp"
#include "graph/reach.hpp"

namespace wegwijs {

namespace {

class Survey {
 public:
  Survey(const Catalog& catalog, const ReferralGraph& graph, const CoverageOptions& options)
      : catalog_(catalog), graph_(graph), options_(options), links_(catalog), stopped_(options.without, links_) {
    if (!options.area.empty()) catalog.at(options.area);
    if (!options.weekdays.empty()) open_days_.emplace(catalog, graph, options.at);
    column_of_.assign(catalog.themes().size() + 1, no_index);
    for (const ThemeId& theme : options.themes) add_column(links_.bit(theme));
    if (options.themes.empty())
      for (std::size_t t = 0; t < catalog.themes().size(); ++t) add_column(t);
    for (const Weekday day : options.weekdays) days_.emplace_back(day);
    if (days_.empty()) days_.emplace_back();
  }

  Coverage run() {
    options_.rows == CoverageRows::desks ? add_desk_rows() : add_area_rows();
    const std::vector<std::string> nobody_special{std::string()};
    for (const std::string& group : options_.groups.empty() ? nobody_special : options_.groups) survey(group);
    const auto key = [](const CoverageCell& cell) {
      return std::tuple(cell.kind ? -static_cast<int>(*cell.kind) : -9, cell.hours_unknown.has_value(), cell.theme,
                        cell.row, cell.weekday);
    };
    std::stable_sort(found_.cells.begin(), found_.cells.end(),
                     [&](const CoverageCell& a, const CoverageCell& b) { return key(a) < key(b); });
    return std::move(found_);
  }

 private:
  void add_column(std::size_t bit) {
    if (column_of_[bit] != no_index) return;
    column_of_[bit] = static_cast<Index>(columns_.size());
    columns_.push_back(catalog_.themes()[bit].id);
  }

  AreaId area_of(const Desk& desk) const { return graph_.at_desk(desk.id, {}).area; }
  bool wanted(const AreaId& area) const {
    return options_.area.empty() || area == options_.area || catalog_.contains(options_.area, area);
  }
  bool works(const Desk& desk) const { return desk.status == Status::active && !stopped_.desk(links_.index(desk)); }

  void add_desk_rows() {
    for (const Desk& desk : catalog_.desks()) {
      const AreaId area = area_of(desk);
      if (works(desk) && wanted(area)) add_row({desk.id.str(), desk.name, {desk.id}}, area);
    }
  }

  void add_area_rows() {
    for (const Area& area : catalog_.areas()) {
      if (area.kind != AreaKind::municipality || !area.succeeded_by.empty() || !wanted(area.id)) continue;
      auto desks = desks_in(area.id);
      if (desks.empty()) desks = desks_serving(area.id);
      if (desks.empty())
        found_.without_desk.push_back(area.id);
      else
        add_row({area.id.str(), area.name, std::move(desks)}, area.id);
    }
  }

  std::vector<DeskId> desks_in(const AreaId& area) const {
    std::vector<DeskId> desks;
    for (const Desk& desk : catalog_.desks())
      if (works(desk) && area_of(desk) == area) desks.push_back(desk.id);
    return desks;
  }

  std::vector<DeskId> desks_serving(const AreaId& area) const {
    std::vector<DeskId> desks;
    for (const Desk& desk : catalog_.desks()) {
      const Organization* library = catalog_.find(desk.organization);
      if (library != nullptr && works(desk) &&
          std::find(library->areas.begin(), library->areas.end(), area) != library->areas.end())
        desks.push_back(desk.id);
    }
    return desks;
  }

  void add_row(CoverageRow row, AreaId area) {
    found_.rows.push_back(std::move(row));
    areas_.push_back(std::move(area));
  }

  Opening opening(Index service, std::size_t day) const {
    return days_[day] ? open_days_->on(service, *days_[day]) : Opening::open;
  }

  // Calls visit(column, day) for all that the service counts for, of the themes in `among`.
  template <class Visit>
  void for_each_cell(Index service, const ThemeSet& among, Visit&& visit) const {
    const ThemeSet& themes = links_.service_themes[service];
    for (auto bit = themes.find_first(); bit < links_.any_theme; bit = themes.find_next(bit)) {
      if (!among.test(bit) || column_of_[bit] == no_index) continue;
      for (std::size_t day = 0; day < days_.size(); ++day)
        if (const Opening open = opening(service, day); open != Opening::shut) visit(column_of_[bit], day, open);
    }
  }

  Offers offers_for(const std::string& group) const {
    const Visitor visitor = visitor_of(group, AreaId());
    Offers offers(columns_.size() * days_.size());
    for (const Service& service : catalog_.services()) {
      const Index number = links_.index(service);
      if (service.access == Access::referral_only || stopped_.service(number) || why_not(service, visitor, catalog_))
        continue;
      for_each_cell(number, links_.service_themes[number], [&](std::size_t column, std::size_t day, Opening open) {
        offers.add(service, number, column * days_.size() + day, open);
      });
    }
    return offers;
  }

  static Visitor visitor_of(const std::string& group, const AreaId& area) {
    Visitor visitor{.area = area};
    if (!group.empty()) visitor.groups = {group};
    return visitor;
  }

  void survey(const std::string& group) {
    const Offers offers = offers_for(group);
    for (std::size_t row = 0; row < found_.rows.size(); ++row) {
      std::vector<Ways> ways(columns_.size() * days_.size());
      for (std::size_t i = 0; i < ways.size(); ++i) offers.consider(ways[i], i, areas_[row], catalog_);
      for (const DeskId& desk : found_.rows[row].desks)
        consider(Reach(links_, links_.index(catalog_.at(desk)), visitor_of(group, areas_[row]), stopped_), ways);
      for (std::size_t i = 0; i < ways.size(); ++i)
        add_cell(row, columns_[i / days_.size()], days_[i % days_.size()], group, ways[i]);
    }
  }

  void consider(const Reach& reach, std::vector<Ways>& ways) const {
    for (const ReferralKind kind : {ReferralKind::internal, ReferralKind::warm, ReferralKind::external})
      for (const auto& [service, themes] : reach.reached(kind))
        for_each_cell(service, themes, [&, reached = service](std::size_t column, std::size_t day, Opening open) {
          Ways& cell = ways[column * days_.size() + day];
          (open == Opening::open ? cell.known : cell.unknown).consider(kind, reached);
        });
  }

  void add_cell(std::size_t row, const ThemeId& theme, std::optional<Weekday> day, const std::string& group,
                const Ways& ways) {
    CoverageCell cell{.theme = theme, .row = row, .weekday = day, .group = group, .kind = ways.known.kind};
    if (cell.kind) cell.by = catalog_.services()[ways.known.service].id;
    cell.hours_unknown = ways.unknown.kind;
    found_.cells.push_back(std::move(cell));
  }

  const Catalog& catalog_;
  const ReferralGraph& graph_;
  const CoverageOptions& options_;
  Links links_;
  StoppedSet stopped_;
  std::optional<OpenDays> open_days_;
  std::vector<ThemeId> columns_;
  std::vector<Index> column_of_;              // by theme
  std::vector<std::optional<Weekday>> days_;  // one nothing = whatever the day
  std::vector<AreaId> areas_;                 // of the visitors, by row
  Coverage found_;
};

}  // namespace

Coverage coverage(const Catalog& catalog, const ReferralGraph& graph, const CoverageOptions& options) {
  return Survey(catalog, graph, options).run();
}

std::vector<std::string> groups_of(const Catalog& catalog) {
  std::set<std::string> groups;
  for (const Service& service : catalog.services())
    groups.insert(service.eligibility.groups.begin(), service.eligibility.groups.end());
  return {groups.begin(), groups.end()};
}

std::vector<CellChange> compare(const Coverage& before, const Coverage& after) {
  using Key = std::tuple<std::string, ThemeId, std::optional<Weekday>, std::string>;
  const auto key = [](const Coverage& of, const CoverageCell& cell) {
    return Key(of.rows[cell.row].id, cell.theme, cell.weekday, cell.group);
  };
  std::map<Key, const CoverageCell*> old;
  for (const CoverageCell& cell : before.cells) old.emplace(key(before, cell), &cell);
  std::vector<CellChange> changes;
  for (const CoverageCell& cell : after.cells) {
    const auto was = old.find(key(after, cell));
    if (was == old.end() || was->second->kind == cell.kind) continue;
    changes.push_back({after.rows[cell.row].id, cell.theme, cell.weekday, cell.group, was->second->kind, cell.kind,
                       was->second->kind ? was->second->by : cell.by});
  }
  const auto rank = [](const CellChange& change) { return !change.after ? 0 : change.colder() ? 1 : 2; };
  std::stable_sort(changes.begin(), changes.end(), [&](const CellChange& a, const CellChange& b) {
    return std::tuple(rank(a), a.theme, a.row, a.weekday, a.group) <
           std::tuple(rank(b), b.theme, b.row, b.weekday, b.group);
  });
  return changes;
}

}  // namespace wegwijs
