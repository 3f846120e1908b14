#include "desk/asking.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "desk/library_offer.hpp"
#include "desk/option.hpp"
#include "desk/urgent_advice.hpp"
#include "wegwijs/desk/routes_text.hpp"

namespace wegwijs {

namespace {

// How many hits are looked at for each option asked for: some fall away, and another order may prefer a later one.
constexpr std::size_t hits_per_option = 12;
constexpr std::size_t most_excluded = 8;

// Options whose relevance differs by less than this are equally relevant; warmth then decides.
constexpr double relevance_step = 0.05;

// In danger only what fits the question this well is given beside the partners for that danger: a bank account is no
// answer to "I want to die".
constexpr double fitting_in_danger = 0.7;

// When asked for the soonest, warmest or nearest, what is much less relevant than the best stays out.
constexpr double relevant_part = 0.6;

// Whether an arrival rests on hours that nobody knows: it cannot be called soon.
template <class Steps>
bool rests_on_unknown_hours(const Steps& steps) {
  return std::any_of(steps.begin(), steps.end(), [](const auto& step) {
    if constexpr (requires { step.step; })
      return !step.step.hours_known;
    else
      return !step.hours_known;
  });
}

int coldness(ReferralKind kind) { return static_cast<int>(kind); }   // internal, warm, external

// The route to show: the warmest, or the one that arrives first when that is what was asked for.
const Route& preferred(const std::vector<Route>& routes, Sort sort) {
  return *std::min_element(routes.begin(), routes.end(), [&](const Route& a, const Route& b) {
    const auto warm = [](const Route& r) { return std::tuple(coldness(r.kind()), r.arrives_at, r.steps.size(), r.effort); };
    const auto soon = [](const Route& r) { return std::tuple(rests_on_unknown_hours(r.steps), r.arrives_at, coldness(r.kind()), r.steps.size(), r.effort); };
    return sort == Sort::soonest ? soon(a) < soon(b) : warm(a) < warm(b);
  });
}

constexpr double far_away = 1e12;

}  // namespace

Asking::Asking(const Catalog& catalog, const ReferralGraph& graph, const Search& search, const AskOptions& options)
    : catalog_(catalog), graph_(graph), search_(search), options_(options), desk_(catalog.at(options.desk)),
      visitor_(graph.at_desk(options.desk, options.visitor)) {
  if (!options.theme.empty()) catalog.at(options.theme);
  if (!visitor_.area.empty()) catalog.at(visitor_.area);
}

Advice Asking::answer(std::string_view question) {
  advice_.question = question;
  advice_.desk = options_.desk;
  advice_.at = options_.at;
  advice_.area = visitor_.area;
  advice_.urgent = urgent_advice(search_, question, options_.language);
  add_options(question);
  add_excluded(question);
  advice_.nothing_found = advice_.options.empty();
  return std::move(advice_);
}

void Asking::add_options(std::string_view question) {
  SearchOptions wanted;
  wanted.theme = options_.theme;
  wanted.area = visitor_.area;
  wanted.limit = static_cast<std::size_t>(options_.limit) * hits_per_option;
  const Answer found = search_.search(question, wanted);
  advice_.understood = found.understood;
  for (const Hit& hit : found.hits)
    if (auto option = option_for(hit)) advice_.options.push_back(std::move(*option));
  order();
  put_partners_of_danger_first();
  if (advice_.options.size() > static_cast<std::size_t>(options_.limit)) advice_.options.resize(static_cast<std::size_t>(options_.limit));
  int rank = 0;
  for (Option& option : advice_.options) option.rank = ++rank;
}

void Asking::put_partners_of_danger_first() {
  if (advice_.urgent.empty()) return;
  std::vector<Option> first;
  for (const UrgentAdvice& danger : advice_.urgent) {
    const Urgent* urgent = catalog_.find(danger.id);
    if (urgent == nullptr || urgent->organization.empty()) continue;
    auto option = entrance_of(urgent->organization);
    if (!option) continue;
    option->why.insert(option->why.begin(), say({"past bij: {0}", "fits: {0}"}, options_.language, {danger.name}));
    first.push_back(std::move(*option));
  }
  auto& options = advice_.options;
  std::erase_if(options, [&](const Option& option) {
    return option.score < fitting_in_danger ||
           std::any_of(first.begin(), first.end(), [&](const Option& other) { return other.service == option.service; });
  });
  options.insert(options.begin(), std::make_move_iterator(first.begin()), std::make_move_iterator(first.end()));
}

// Of a partner's services the one that fits the question best, else the first that can be given.
std::optional<Option> Asking::entrance_of(const OrganizationId& partner) {
  for (const Option& option : advice_.options)
    if (option.organization == partner) return option;
  for (const Service* service : catalog_.services_of(partner))
    if (auto option = option_for({RecordKind::service, service->id.str(), 1, {}})) return option;
  return std::nullopt;
}

std::optional<Option> Asking::option_for(const Hit& hit) {
  const Service& service = catalog_.at(ServiceId(hit.id));
  if (service.organization != desk_.organization && is_offer_of_library_elsewhere(service, visitor_.area, catalog_)) return std::nullopt;
  const Routes found = graph_.routes(desk_.id, service.id, {options_.at, visitor_, options_.max_steps});
  if (found.obstacle) {
    exclude(service, found);
    return std::nullopt;
  }
  const OptionMaker maker{catalog_, graph_, desk_, options_, advice_.understood, visitor_};
  return maker.make(service, hit, preferred(found.routes, options_.sort));
}

// What would have fitted the question but is not for this visitor, or no longer exists.
void Asking::add_excluded(std::string_view question) {
  SearchOptions wanted;
  wanted.theme = options_.theme;
  wanted.include_ended = true;
  wanted.limit = most_excluded * 2;
  for (const Hit& hit : search_.search(question, wanted).hits) {
    const Service& service = catalog_.at(ServiceId(hit.id));
    if (const auto obstacle = why_not(service, visitor_, catalog_)) exclude(service, {{}, obstacle, service.id});
  }
}

// Another town's own counter is no loss and would fill the list, so only partners that are nobody's own are told.
void Asking::exclude(const Service& service, const Routes& none) {
  const Obstacle obstacle = *none.obstacle;
  const Organization* organization = catalog_.find(service.organization);
  const bool of_a_town = organization != nullptr &&
                         (organization->kind == OrganizationKind::municipality || organization->kind == OrganizationKind::library);
  if (obstacle == Obstacle::area && of_a_town) return;
  const bool told = std::any_of(advice_.excluded.begin(), advice_.excluded.end(), [&](const Excluded& e) { return e.service == service.id; });
  if (told || advice_.excluded.size() == most_excluded) return;
  advice_.excluded.push_back({service.id, service.name, obstacle, no_route_text(none, service.id, catalog_, options_.language)});
}

void Asking::order() {
  auto& options = advice_.options;
  if (options.empty()) return;
  double top = 0;
  for (const Option& option : options) top = std::max(top, option.score);
  if (options_.sort != Sort::best) std::erase_if(options, [&](const Option& option) { return option.score < top * relevant_part; });
  const auto relevance = [&](const Option& o) { return static_cast<int>((top - o.score) / relevance_step); };
  const auto distance = [](const Option& o) { return o.distance_m.value_or(far_away); };
  std::stable_sort(options.begin(), options.end(), [&](const Option& a, const Option& b) {
    const auto best = [&](const Option& o) { return std::tuple(relevance(o), coldness(o.kind), o.stale, o.arrives_at, distance(o)); };
    const auto soonest = [&](const Option& o) { return std::tuple(rests_on_unknown_hours(o.route), o.arrives_at, relevance(o), coldness(o.kind), distance(o)); };
    const auto warmest = [&](const Option& o) { return std::tuple(coldness(o.kind), relevance(o), o.arrives_at, distance(o)); };
    const auto nearest = [&](const Option& o) { return std::tuple(distance(o), relevance(o), coldness(o.kind), o.arrives_at); };
    switch (options_.sort) {
      case Sort::best: return best(a) < best(b);
      case Sort::soonest: return soonest(a) < soonest(b);
      case Sort::warmest: return warmest(a) < warmest(b);
      case Sort::nearest: return nearest(a) < nearest(b);
    }
    return false;
  });
}

}  // namespace wegwijs
