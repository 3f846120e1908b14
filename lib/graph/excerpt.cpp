#include "wegwijs/graph/excerpt.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "graph/links.hpp"
#include "wegwijs/graph/locality.hpp"

namespace wegwijs {

namespace {

// How many steps of rules around a desk are drawn.
constexpr int most_steps = 4;

class Drawing {
 public:
  Drawing(const Catalog& catalog, const ReferralGraph& graph, const ExcerptOptions& options)
      : catalog_(catalog), options_(options), links_(catalog),
        bit_(options.theme.empty() ? links_.any_theme : links_.bit(options.theme)) {
    found_.theme = options.theme;
    if (options.desk.empty())
      draw_rules();
    else
      draw_around(catalog.at(options.desk), graph.at_desk(options.desk, {}));
  }

  Excerpt take() {
    for (const auto& [ends, edge] : edges_) found_.edges.push_back(edge);
    return std::move(found_);
  }

 private:
  static constexpr std::size_t no_node = static_cast<std::size_t>(-1);

  bool full() const noexcept { return options_.most_nodes > 0 && found_.nodes.size() >= options_.most_nodes; }

  std::string name_of(const OrganizationId& id) const {
    const Organization* organization = catalog_.find(id);
    return organization == nullptr ? std::string() : organization->name;
  }

  // The node of that id, new where there is room. Returns: no_node where there is none.
  template <class Make>
  std::size_t node(const std::string& id, Make&& make) {
    const auto known = numbers_.find(id);
    if (known != numbers_.end()) return known->second;
    if (full()) return leave_out(id);
    numbers_.emplace(id, found_.nodes.size());
    found_.nodes.push_back(make());
    return found_.nodes.size() - 1;
  }

  std::size_t leave_out(const std::string& id) {
    left_.insert(id);
    found_.left_out = left_.size();
    return no_node;
  }

  std::size_t node(const Desk& desk) {
    return node(desk.id.str(), [&] {
      return ExcerptNode{desk.id.str(), desk.name, name_of(desk.organization), ExcerptNodeKind::desk, false, desk.fictional};
    });
  }
  std::size_t node(const Service& service) {
    return node(service.id.str(), [&] {
      const bool own = !catalog_.desks_of(service.organization).empty() && !service.organization.empty();
      return ExcerptNode{service.id.str(), service.name, name_of(service.organization),
                         own ? ExcerptNodeKind::own : ExcerptNodeKind::partner, service.access == Access::referral_only,
                         service.fictional};
    });
  }
  std::size_t node(const Organization& organization) {
    return node(organization.id.str(), [&] {
      return ExcerptNode{organization.id.str(), organization.name, {}, ExcerptNodeKind::organization, false, organization.fictional};
    });
  }

  void connect(std::size_t from, std::size_t to, ReferralKind kind, std::optional<std::size_t> rule) {
    if (from == no_node || to == no_node || from == to) return;
    const auto [entry, fresh] = edges_.try_emplace({from, to}, ExcerptEdge{from, to, kind, rule});
    if (!fresh && kind < entry->second.kind) entry->second = {from, to, kind, rule};
  }

  bool counts(Index service) const { return links_.service_themes[service].test(bit_); }

  // Rules of a referrer that count, the warmest first.
  std::vector<Index> counting(std::vector<Index> rules) const {
    std::erase_if(rules, [&](Index rule) {
      return !links_.rule_themes[rule].test(bit_) || !counts(links_.rule_target[rule]) ||
             catalog_.services()[links_.rule_target[rule]].status != Status::active;
    });
    std::stable_sort(rules.begin(), rules.end(), [&](Index a, Index b) { return catalog_.rules()[a].kind < catalog_.rules()[b].kind; });
    return rules;
  }

  void draw_around(const Desk& desk, const Visitor& visitor) {
    found_.desk = desk.name;
    const std::size_t centre = node(desk);
    std::vector<Index> layer, next;
    const auto follow = [&](std::size_t from, const std::vector<Index>& rules) {
      for (const Index rule : counting(rules)) {
        const Index to = links_.rule_target[rule];
        if (why_not(catalog_.services()[to], visitor, catalog_)) continue;
        const std::size_t nodes = found_.nodes.size(), target = node(catalog_.services()[to]);
        connect(from, target, catalog_.rules()[rule].kind, rule);
        if (found_.nodes.size() > nodes) next.push_back(to);
      }
    };
    follow(centre, links_.desk_rules[links_.index(desk)]);
    for (const Service* service : catalog_.services_of(desk.organization)) {
      if (desk.organization.empty() || !counts(links_.index(*service)) || why_not(*service, visitor, catalog_)) continue;
      const std::size_t nodes = found_.nodes.size();
      connect(centre, node(*service), ReferralKind::internal, {});
      if (found_.nodes.size() > nodes) next.push_back(links_.index(*service));
    }
    for (int steps = 1; steps < most_steps && !next.empty(); ++steps) {
      layer = std::exchange(next, {});
      for (const Index service : layer) follow(numbers_.at(catalog_.services()[service].id.str()), links_.service_rules[service]);
    }
    if (!options_.theme.empty()) draw_by_the_data(desk, visitor, centre);
  }

  // Partners of the visitor's own municipality go before those of the whole country; other towns' are passed over.
  void draw_by_the_data(const Desk& desk, const Visitor& visitor, std::size_t centre) {
    std::vector<const Service*> near, wide;
    for (const Service* service : catalog_.services_of(options_.theme)) {
      const bool own = !desk.organization.empty() && service->organization == desk.organization;
      if (own || service->access == Access::referral_only || why_not(*service, visitor, catalog_)) continue;
      const std::vector<AreaId> towns = municipalities_of(*service, catalog_);
      if (towns.empty())
        wide.push_back(service);
      else if (visitor.area.empty() || std::find(towns.begin(), towns.end(), visitor.area) != towns.end())
        near.push_back(service);
    }
    near.insert(near.end(), wide.begin(), wide.end());
    for (const Service* service : near) connect(centre, node(*service), ReferralKind::external, {});
  }

  void draw_rules() {
    for (std::size_t rule = 0; rule < catalog_.rules().size(); ++rule) {
      const ReferralRule& agreed = catalog_.rules()[rule];
      const Index to = links_.rule_target[rule];
      if (to == no_index || counting({static_cast<Index>(rule)}).empty()) continue;
      const std::size_t from = referrer(agreed.from.str());
      if (from != no_node) connect(from, node(catalog_.services()[to]), agreed.kind, rule);
    }
    drop_last_without_edge();
  }

  // There was room for one end of a rule, and none for the other.
  void drop_last_without_edge() {
    const std::size_t last = found_.nodes.size() - 1;
    const bool drawn = std::any_of(edges_.begin(), edges_.end(), [&](const auto& edge) {
      return edge.first.first == last || edge.first.second == last;
    });
    if (drawn || found_.nodes.empty()) return;
    leave_out(found_.nodes.back().id);
    found_.nodes.pop_back();
  }

  std::size_t referrer(const std::string& id) {
    if (const Service* service = catalog_.find(ServiceId(id)))
      return service->status == Status::active ? node(*service) : no_node;
    if (const Desk* desk = catalog_.find(DeskId(id))) return desk->status == Status::active ? node(*desk) : no_node;
    const Organization* organization = catalog_.find(OrganizationId(id));
    return organization != nullptr && organization->status == Status::active ? node(*organization) : no_node;
  }

  const Catalog& catalog_;
  const ExcerptOptions& options_;
  Links links_;
  std::size_t bit_;
  Excerpt found_;
  std::unordered_map<std::string, std::size_t> numbers_;
  std::set<std::string> left_;
  std::map<std::pair<std::size_t, std::size_t>, ExcerptEdge> edges_;
};

// The columns: steps from where a way begins, what is given by the data to the left.
class Arrangement {
 public:
  explicit Arrangement(const Excerpt& excerpt) : excerpt_(excerpt), places_(excerpt.nodes.size()), after_(excerpt.nodes.size()) {
    for (const ExcerptEdge& edge : excerpt.edges) after_[edge.from].push_back(edge.to);
    choose_columns();
    for (std::size_t v = 0; v < places_.size(); ++v) columns_[places_[v].column].push_back(v);
    for (auto& [column, nodes] : columns_) number_rows(nodes);
    for (int round = 0; round < 6; ++round)
      for (auto& [column, nodes] : columns_) order(nodes);
  }

  std::vector<ExcerptPlace> take() { return std::move(places_); }

 private:
  static constexpr int nowhere = 1'000'000;

  void choose_columns() {
    for (ExcerptPlace& place : places_) place.column = nowhere;
    std::vector<bool> entered(places_.size(), false);
    for (const ExcerptEdge& edge : excerpt_.edges) entered[edge.to] = true;
    for (std::size_t v = 0; v < places_.size(); ++v)
      if (excerpt_.desk.empty() ? !entered[v] : v == 0) walk(v);
    // What is left goes round in circles: begin anywhere.
    for (std::size_t v = 0; v < places_.size(); ++v)
      if (places_[v].column == nowhere) walk(v);
    if (excerpt_.desk.empty()) return;
    std::vector<bool> by_rule(places_.size(), false), leads_on(places_.size(), false);
    for (const ExcerptEdge& edge : excerpt_.edges) {
      by_rule[edge.to] = by_rule[edge.to] || edge.rule || edge.kind == ReferralKind::internal;
      leads_on[edge.from] = true;
    }
    std::vector<std::size_t> by_the_data;
    for (std::size_t v = 1; v < places_.size(); ++v)
      if (!by_rule[v] && !leads_on[v]) by_the_data.push_back(v);
    // Where there is nothing else both sides are free: the first half, which matters most, stands to the right.
    const bool alone = by_the_data.size() > 1 && by_the_data.size() + 1 == places_.size();
    for (std::size_t i = 0; i < by_the_data.size(); ++i)
      places_[by_the_data[i]].column = alone && 2 * i < by_the_data.size() ? 1 : -1;
  }

  void walk(std::size_t start) {
    std::vector<std::size_t> order{start};
    places_[start].column = 0;
    for (std::size_t i = 0; i < order.size(); ++i)
      for (const std::size_t w : after_[order[i]])
        if (places_[w].column == nowhere) {
          places_[w].column = places_[order[i]].column + 1;
          order.push_back(w);
        }
  }

  // Rows of 1 apart around the middle.
  void number_rows(const std::vector<std::size_t>& nodes) {
    for (std::size_t i = 0; i < nodes.size(); ++i)
      places_[nodes[i]].row = static_cast<double>(i) - static_cast<double>(nodes.size() - 1) / 2;
  }

  void order(std::vector<std::size_t>& nodes) {
    std::vector<std::pair<double, std::size_t>> centres;
    for (const std::size_t v : nodes) {
      double sum = 0, count = 0;
      for (const ExcerptEdge& edge : excerpt_.edges) {
        const std::size_t other = edge.from == v ? edge.to : edge.to == v ? edge.from : v;
        if (other == v || places_[other].column == places_[v].column) continue;
        sum += places_[other].row;
        ++count;
      }
      centres.emplace_back(count > 0 ? sum / count : places_[v].row, v);
    }
    std::stable_sort(centres.begin(), centres.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t i = 0; i < nodes.size(); ++i) nodes[i] = centres[i].second;
    number_rows(nodes);
  }

  const Excerpt& excerpt_;
  std::vector<ExcerptPlace> places_;
  std::vector<std::vector<std::size_t>> after_;
  std::map<int, std::vector<std::size_t>> columns_;
};

}  // namespace

Excerpt excerpt(const Catalog& catalog, const ReferralGraph& graph, const ExcerptOptions& options) {
  return Drawing(catalog, graph, options).take();
}

std::vector<ExcerptPlace> arrange(const Excerpt& excerpt) { return Arrangement(excerpt).take(); }

}  // namespace wegwijs
