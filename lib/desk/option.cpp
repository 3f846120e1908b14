#include "desk/option.hpp"

#include <algorithm>
#include <limits>

#include "base/text_tools.hpp"
#include "desk/scope.hpp"
#include "graph/places.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/routes_text.hpp"
#include "wegwijs/graph/freshness.hpp"

namespace wegwijs {

namespace {

Sentence sentence_of(const Reason& reason) {
  switch (reason.field) {
    case IndexField::name:
    case IndexField::alternate_names: return {"de naam noemt “{0}”", "the name mentions “{0}”"};
    case IndexField::products: return {"heeft te maken met: {1}", "has to do with: {1}"};
    case IndexField::phrases:
      return reason.whole ? Sentence{"bezoekers zeggen dan: “{1}”", "visitors then say: “{1}”"}
                          : Sentence{"lijkt op: “{1}”", "is like: “{1}”"};
    case IndexField::themes: return {"hoort bij het thema {1}", "belongs to the theme {1}"};
    case IndexField::description: return {"de omschrijving noemt “{0}”", "the description mentions “{0}”"};
    case IndexField::organization: return {"de organisatie heet {1}", "the organization is called {1}"};
  }
  return {};
}

// The first that says something, from the nearest record outwards.
const Provenance& nearest_provenance(const Service& service, const ServiceAtLocation* place, const Organization* organization) {
  if (place != nullptr && !place->provenance.empty()) return place->provenance;
  if (!service.provenance.empty() || organization == nullptr) return service.provenance;
  return organization->provenance;
}

}  // namespace

bool is_stale(const Provenance& provenance, Instant at) {
  const Date today = date_of(to_local(at));
  if (provenance.verified_on) return days_between(*provenance.verified_on, today) > stale_after_days;
  if (provenance.undated || !provenance.seen_on) return true;
  const int age = days_between(*provenance.seen_on, today);
  return age > stale_after_days || age < 0;   // a date in the future is a slip of the pen
}

Option OptionMaker::make(const Service& service, const Hit& hit, const Route& route) const {
  Option option;
  option.service = service.id;
  option.service_name = service.name;
  option.description = service.description;
  option.organization = service.organization;
  option.scope = scope_of(service, catalog);
  option.kind = route.kind();
  option.route = advised_steps(route, catalog, asked.language);
  option.arrives_at = route.arrives_at;
  option.effort = route.effort;
  option.hours_known = route.steps.back().hours_known;
  option.open_now = option.hours_known && is_open_now(service);
  option.access = service.access;
  option.channels = service.channels;
  option.needs_digid = service.needs_digid;
  option.help_level = service.help_level;
  option.oldest = checked_on(route, catalog);
  option.eligibility_note = service.eligibility.note;
  option.required_documents = service.required_documents;
  option.cost = service.cost;
  option.alternatives = service.alternatives;
  option.fictional = service.fictional;
  option.score = hit.score;
  add_place(option, service);
  add_products(option, service);
  add_exits(option, service);
  option.stale = is_stale(option.provenance, asked.at);
  add_reasons(option, service, hit);
  return option;
}

bool OptionMaker::is_open_now(const Service& service) const {
  const auto places = places_for(service, visitor, catalog);
  if (places.size() == service.at.size()) return graph.hours(service.id).is_open(asked.at);
  const auto open_by = [&](const Schedule& schedule) {
    return !schedule.unknown() && OpeningHours(schedule).is_open(asked.at);
  };
  return open_by(service.schedule) ||
         std::any_of(places.begin(), places.end(), [&](const auto* place) { return open_by(place->schedule); });
}

// Of several places the visitor can come to: one that is open on arrival, and of those the nearest to the desk.
void OptionMaker::add_place(Option& option, const Service& service) const {
  const Location* here = catalog.find(desk.location);
  const ServiceAtLocation* chosen = nullptr;
  auto best = std::pair(true, std::numeric_limits<double>::infinity());
  for (const ServiceAtLocation* place : places_for(service, visitor, catalog)) {
    const Location* location = catalog.find(place->location);
    if (location == nullptr) continue;
    std::optional<double> distance;
    if (here != nullptr && location == here) distance = 0;
    if (!distance && here != nullptr && here->point && location->point) distance = distance_m(*here->point, *location->point);
    const bool closed = !place->schedule.unknown() && !OpeningHours(place->schedule).is_open(option.arrives_at);
    const auto rank = std::pair(closed, distance.value_or(std::numeric_limits<double>::max()));
    if (chosen == nullptr || rank < best) {
      best = rank;
      chosen = place;
      option.location = *location;
      option.distance_m = distance;
    }
  }
  add_contact(option, service, chosen);
}

void OptionMaker::add_contact(Option& option, const Service& service, const ServiceAtLocation* place) const {
  const Organization* organization = catalog.find(service.organization);
  const std::vector<Phone> none;
  const std::vector<Phone>& of_place = place != nullptr ? place->phones : none;
  const std::vector<Phone>& of_organization = organization != nullptr ? organization->phones : none;
  option.phones = !of_place.empty() ? of_place : !service.phones.empty() ? service.phones : of_organization;
  option.provenance = nearest_provenance(service, place, organization);
  const Schedule& schedule = place != nullptr && !place->schedule.unknown() ? place->schedule : service.schedule;
  option.hours = hours_text(schedule, asked.language);
  if (place != nullptr) option.place_note = place->note;
  option.url = service.url;
  if (organization == nullptr) return;
  option.organization_name = organization->name;
  option.organization_kind = organization->kind;
  if (option.url.empty()) option.url = organization->website;
  option.alternatives.insert(option.alternatives.end(), organization->alternatives.begin(), organization->alternatives.end());
}

// What to bring comes from the service and from the product that was asked for most clearly.
void OptionMaker::add_products(Option& option, const Service& service) const {
  for (const ProductId& product : understood.products)
    if (std::find(service.products.begin(), service.products.end(), product) != service.products.end()) option.products.push_back(product);
  const Product* first = option.products.empty() ? nullptr : catalog.find(option.products.front());
  if (first == nullptr || first->id != understood.products.front()) return;
  for (const std::string& bring : first->bring) {
    const std::string words = slug_of(bring);  // without signs: a comma makes no other document
    const auto says_the_same = [&](const std::string& other) {
      const std::string others = slug_of(other);
      return others.find(words) != std::string::npos || words.find(others) != std::string::npos;
    };
    if (std::none_of(option.required_documents.begin(), option.required_documents.end(), says_the_same))
      option.required_documents.push_back(bring);
  }
}

// Services of the same partner for what was asked: of a product or theme of the question, else of the same theme.
void OptionMaker::add_exits(Option& option, const Service& service) const {
  if (!service.help_level) return;
  option.exits.push_back({service.id, service.name, *service.help_level});
  const bool understood_something = !understood.themes.empty() || !understood.products.empty();
  const std::vector<ThemeId>& themes = understood_something ? understood.themes : service.themes;
  const auto same_subject = [&](const Service& other) {
    const auto of_theme = [&](const ThemeId& theme) {
      return std::any_of(other.themes.begin(), other.themes.end(), [&](const ThemeId& its) { return catalog.is_or_below(its, theme); });
    };
    const auto of_product = [&](const ProductId& product) {
      return std::find(other.products.begin(), other.products.end(), product) != other.products.end();
    };
    return std::any_of(themes.begin(), themes.end(), of_theme) ||
           std::any_of(understood.products.begin(), understood.products.end(), of_product);
  };
  for (const Service* other : catalog.services_of(service.organization))
    if (other != &service && other->help_level && same_subject(*other) && !why_not(*other, visitor, catalog) &&
        !graph.routes(desk.id, other->id, {asked.at, visitor, asked.max_steps}).routes.empty())
      option.exits.push_back({other->id, other->name, *other->help_level});
  std::stable_sort(option.exits.begin(), option.exits.end(), [](const Exit& a, const Exit& b) { return a.level < b.level; });
  if (option.exits.front().level == option.exits.back().level) option.exits.clear();
}

void OptionMaker::add_reasons(Option& option, const Service& service, const Hit& hit) const {
  constexpr std::size_t most = 3;
  for (const Reason& reason : hit.why) {
    if (option.why.size() == most) break;
    std::string text = say(sentence_of(reason), asked.language, {reason.written, reason.found});
    if (std::find(option.why.begin(), option.why.end(), text) == option.why.end()) option.why.push_back(std::move(text));
  }
  if (option.kind == ReferralKind::internal)
    option.why.push_back(say({"eigen aanbod van de bibliotheek", "the library's own offer"}, asked.language));
  if (option.kind == ReferralKind::warm)
    option.why.push_back(say({"warme overdracht afgesproken", "a warm hand-over has been agreed"}, asked.language));
  const bool local = std::any_of(service.eligibility.areas.begin(), service.eligibility.areas.end(), [&](const AreaId& id) {
    const Area* area = catalog.find(id);
    return area != nullptr && area->kind == AreaKind::municipality;
  });
  if (local) option.why.push_back(say({"in de eigen gemeente", "in the visitor's own municipality"}, asked.language));
}

}  // namespace wegwijs
