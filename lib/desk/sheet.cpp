#include "wegwijs/desk/sheet.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "desk/library_offer.hpp"
#include "graph/provenance_of.hpp"
#include "wegwijs/desk/analysis_text.hpp"
#include "wegwijs/desk/routes_text.hpp"
#include "wegwijs/graph/freshness.hpp"
#include "wegwijs/graph/locality.hpp"

namespace wegwijs {

namespace {

void add(std::string& text, const std::string& more, std::string_view between) {
  if (more.empty()) return;
  if (!text.empty()) text += between;
  text += more;
}

// The route to print: the warmest, of those the shortest.
const Route& plainest(const std::vector<Route>& routes) {
  return *std::min_element(routes.begin(), routes.end(), [](const Route& a, const Route& b) {
    return std::tuple(a.kind(), a.steps.size(), a.arrives_at) < std::tuple(b.kind(), b.steps.size(), b.arrives_at);
  });
}

class Filling {
 public:
  Filling(const KnowledgeBase& kb, const SheetOptions& options)
      : catalog_(kb.catalog()), graph_(kb.graph()), options_(options), desk_(catalog_.at(options.desk)),
        visitor_(graph_.at_desk(options.desk, {})) {
    sheet_.desk = desk_.id;
    sheet_.desk_name = desk_.name;
    sheet_.at = options.at;
    sheet_.language = options.language;
    if (!options.theme.empty()) sheet_.theme_name = theme_name(catalog_, catalog_.at(options.theme).id, options.language);
  }

  Sheet fill() {
    add_urgent();
    if (options_.theme.empty())
      for (const Service& service : catalog_.services()) consider(service);
    else
      for (const Service* service : catalog_.services_of(options_.theme)) consider(*service);
    std::stable_sort(found_.begin(), found_.end(), [](const Ranked& a, const Ranked& b) { return a.rank < b.rank; });
    sheet_.left_out = found_.size() > options_.most ? found_.size() - options_.most : 0;
    for (std::size_t i = 0; i < std::min(found_.size(), options_.most); ++i) sheet_.lines.push_back(line_of(found_[i]));
    return std::move(sheet_);
  }

 private:
  using Rank = std::tuple<ReferralKind, bool, int, std::string>;
  struct Ranked {
    Rank rank;
    const Service* service;
    Route route;
  };

  void add_urgent() {
    std::map<std::string, SheetUrgent> numbers;
    for (const Urgent& urgent : catalog_.urgent()) {
      if (urgent.phone.empty()) continue;
      SheetUrgent& number = numbers[urgent.phone];
      number.phone = urgent.phone;
      number.names.push_back(urgent.name);
    }
    for (auto& [phone, number] : numbers) sheet_.urgent.push_back(std::move(number));
    std::stable_sort(sheet_.urgent.begin(), sheet_.urgent.end(), [](const SheetUrgent& a, const SheetUrgent& b) {
      return std::pair(a.phone != "112", -std::ssize(a.names)) < std::pair(b.phone != "112", -std::ssize(b.names));
    });
    if (sheet_.urgent.size() > options_.most_urgent) sheet_.urgent.resize(options_.most_urgent);
  }

  void consider(const Service& service) {
    const bool own = !desk_.organization.empty() && service.organization == desk_.organization;
    if (!own && is_offer_of_library_elsewhere(service, visitor_.area, catalog_)) return;
    const std::vector<AreaId> towns = municipalities_of(service, catalog_);
    const bool local = std::find(towns.begin(), towns.end(), visitor_.area) != towns.end();
    if (!own && !towns.empty() && !visitor_.area.empty() && !local) return;
    const Routes found = graph_.routes(desk_.id, service.id, {.depart = options_.at, .visitor = visitor_});
    if (found.routes.empty()) return;
    const Route& route = plainest(found.routes);
    const int level = service.help_level ? static_cast<int>(*service.help_level) : 9;
    found_.push_back({Rank(route.kind(), !local && !own, level, service.name), &service, route});
  }

  SheetLine line_of(const Ranked& ranked) const {
    const Service& service = *ranked.service;
    SheetLine line{.service = service.id, .name = service.name, .organization = {}, .kind = ranked.route.kind(), .how = {},
                   .hand_over = {}, .needs = {}, .phones = {}, .place = {}, .hours = {}, .for_whom = {}};
    for (const AdvisedStep& step : advised_steps(ranked.route, catalog_, options_.language)) {
      add(line.how, ranked.route.steps.size() == 1 && !step.step.rule ? by_the_data(service, line.kind) : step.instruction, "; ");
      if (step.step.rule)
        add(line.hand_over, hours_text(catalog_.rules()[*step.step.rule].schedule, options_.language), "; ");
      for (const Need need : step.needs)
        if (std::find(line.needs.begin(), line.needs.end(), need) == line.needs.end()) line.needs.push_back(need);
    }
    if (const Organization* organization = catalog_.find(service.organization)) line.organization = organization->name;
    add_phones(line, service);
    add_places(line, service);
    add_whom(line, service);
    line.checked = checked_on(ranked.route, catalog_);
    line.stale = is_stale(provenance_of(service, catalog_), options_.at);
    line.fictional = service.fictional;
    return line;
  }

  // What needs no agreement is the same for every partner, so it is said in few words.
  std::string by_the_data(const Service& service, ReferralKind kind) const {
    if (kind == ReferralKind::internal) return say({"Loop mee of bel een collega", "Walk along or call a colleague"}, options_.language);
    std::string text = say({"Naam en gegevens meegeven", "Hand over name and details"}, options_.language);
    if (service.access == Access::appointment)
      add(text, say({"bezoeker maakt zelf een afspraak", "the visitor makes an appointment"}, options_.language), "; ");
    return text;
  }

  void add_phones(SheetLine& line, const Service& service) const {
    const Organization* organization = catalog_.find(service.organization);
    std::vector<const std::vector<Phone>*> lists;
    if (service.at.size() == 1) lists.push_back(&service.at.front().phones);
    lists.push_back(&service.phones);
    if (organization != nullptr) lists.push_back(&organization->phones);
    for (const std::vector<Phone>* phones : lists) {
      for (const Phone& phone : *phones) {
        std::string remarks = phone.note;
        if (const std::string hours = hours_text(phone.schedule, options_.language); remarks.find(hours) == std::string::npos)
          add(remarks, hours, "; ");
        line.phones.push_back({phone.number, std::move(remarks)});
      }
      if (!line.phones.empty()) return;
    }
  }

  void add_places(SheetLine& line, const Service& service) const {
    line.hours = hours_text(service.schedule, options_.language);
    for (const ServiceAtLocation& place : service.at) {
      const Location* location = catalog_.find(place.location);
      std::string hours = hours_text(place.schedule, options_.language);
      if (service.at.size() > 1 && location != nullptr && !hours.empty()) hours = location->name + ": " + hours;
      add(line.hours, hours, "; ");
    }
    if (service.at.size() != 1) return;
    const Location* location = catalog_.find(service.at.front().location);
    if (location == nullptr) return;
    line.place = location->name;
    add(line.place, location->address.street, ", ");
    add(line.place, location->address.place, ", ");
  }

  // As the sentence of who is turned away says it: "alleen vanaf 18 jaar".
  void add_whom(SheetLine& line, const Service& service) const {
    const Eligibility& eligible = service.eligibility;
    const auto say_why = [&](Obstacle obstacle) { add(line.for_whom, no_route_text(obstacle, service, catalog_, options_.language), "; "); };
    if (eligible.ages.min || eligible.ages.max) say_why(Obstacle::age);
    if (!eligible.groups.empty()) say_why(Obstacle::group);
    if (service.needs_digid.value_or(false)) say_why(Obstacle::digid);
    add(line.for_whom, eligible.note, "; ");
  }

  const Catalog& catalog_;
  const ReferralGraph& graph_;
  const SheetOptions& options_;
  const Desk& desk_;
  Visitor visitor_;
  Sheet sheet_;
  std::vector<Ranked> found_;
};

}  // namespace

Sheet partner_sheet(const KnowledgeBase& kb, const SheetOptions& options) { return Filling(kb, options).fill(); }

}  // namespace wegwijs
