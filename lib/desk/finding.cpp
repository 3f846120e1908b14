#include "desk/finding.hpp"

#include <algorithm>
#include <tuple>

#include "base/text_tools.hpp"
#include "desk/library_offer.hpp"
#include "desk/scope.hpp"
#include "desk/urgent_advice.hpp"

namespace wegwijs {

namespace {

template <class Record>
Found found_in(const char* kind, const Record* record) {
  Found found;
  found.kind = kind;
  if (record != nullptr) {
    found.id = record->id.str();
    found.name = record->name;
  }
  return found;
}

std::string about(const Reason& reason) { return reason.found.empty() ? reason.written : reason.found; }

}  // namespace

Finding::Finding(const Catalog& catalog, const ReferralGraph& graph, const Search& search, const FindOptions& options)
    : catalog_(catalog), graph_(graph), search_(search), options_(options) {
  if (!options.theme.empty()) catalog.at(options.theme);
  if (!options.area.empty()) catalog.at(options.area);
}

FoundList Finding::list(std::string_view words) {
  if (trim(words).empty()) {
    list_all();
  } else {
    found_.urgent = urgent_advice(search_, words, options_.language);
    search_for(words);
  }
  auto& hits = found_.hits;
  const bool none_local = std::none_of(hits.begin(), hits.end(), [](const Found& hit) { return hit.local; });
  if (hits.size() > static_cast<std::size_t>(options_.limit)) hits.resize(static_cast<std::size_t>(options_.limit));
  found_.nothing_found = hits.empty();
  found_.nothing_local = !options_.area.empty() && !hits.empty() && none_local;
  return std::move(found_);
}

void Finding::search_for(std::string_view words) {
  SearchOptions wanted;
  wanted.theme = options_.theme;
  wanted.area = options_.area;
  // Some hits fall away after the search: those that are closed, and what other libraries offer their own towns.
  wanted.limit = static_cast<std::size_t>(options_.limit) * (only_open() || !options_.area.empty() ? 10 : 1);
  if (!options_.services_only && !only_open()) {
    wanted.kinds = {RecordKind::service, RecordKind::organization, RecordKind::desk, RecordKind::location};
    // What has no place answers no question about a place.
    if (options_.area.empty())
      wanted.kinds.insert(wanted.kinds.end(), {RecordKind::product, RecordKind::theme, RecordKind::life_event});
  }
  const Answer answer = search_.search(words, wanted);
  found_.understood = answer.understood;
  for (const Hit& hit : answer.hits) {
    if (!passes(hit)) continue;
    Found found = found_record(hit);
    found.score = hit.score;
    for (const Reason& reason : hit.why) found.why.push_back(std::string(to_string(reason.field)) + ": " + about(reason));
    found_.hits.push_back(std::move(found));
  }
}

// Those whose own subject it is come first and of those the local ones, those before all that handle most of the theme's
// products; the desk that also handles some product of the theme comes last.
void Finding::list_all() {
  struct Listed {
    int distance;
    std::ptrdiff_t products;  // of the theme
    Found found;
  };
  std::vector<Listed> listed;
  const auto add = [&](const Service& service) {
    if (!passes(service)) return;
    listed.push_back({distance_to_theme(service), products_of_theme(service), found_service(service)});
    listed.back().found.score = 1;
  };
  if (options_.theme.empty()) {
    for (const Service& service : catalog_.services()) add(service);
  } else {
    for (const Service* service : catalog_.services_of(options_.theme)) add(*service);
  }
  const auto order = [](const Listed& a) {
    return std::tuple(a.distance == by_product, !a.found.local, a.distance, -a.products, std::string_view(a.found.name), std::string_view(a.found.id));
  };
  std::sort(listed.begin(), listed.end(), [&](const Listed& a, const Listed& b) { return order(a) < order(b); });
  for (Listed& each : listed) found_.hits.push_back(std::move(each.found));
}

// 0: the first theme of the service, 1: another of its own, by_product: only that of one of the things it handles.
int Finding::distance_to_theme(const Service& service) const {
  if (options_.theme.empty()) return 0;
  const auto fits = [&](const ThemeId& theme) { return catalog_.is_or_below(theme, options_.theme); };
  if (service.themes.empty()) return 1;  // its products are its subject
  if (fits(service.themes.front())) return 0;
  return std::any_of(service.themes.begin(), service.themes.end(), fits) ? 1 : by_product;
}

std::ptrdiff_t Finding::products_of_theme(const Service& service) const {
  if (options_.theme.empty()) return 0;
  return std::count_if(service.products.begin(), service.products.end(), [&](const ProductId& id) {
    const Product* product = catalog_.find(id);
    return product != nullptr && std::any_of(product->themes.begin(), product->themes.end(), [&](const ThemeId& theme) {
             return catalog_.is_or_below(theme, options_.theme);
           });
  });
}

bool Finding::passes(const Service& service) const {
  Visitor anybody;
  anybody.area = options_.area;
  if (why_not(service, anybody, catalog_)) return false;
  if (is_offer_of_library_elsewhere(service, options_.area, catalog_)) return false;
  if (!only_open()) return true;
  const OpeningHours& hours = graph_.hours(service.id);
  return hours.known() && (!options_.open_now || hours.is_open(options_.at)) &&
         (!options_.open_at || hours.is_open(*options_.open_at));
}

// An organization that names no area is for the people of an area when one of its services is; a place without a
// municipality is not known to be there.
bool Finding::passes(const Hit& hit) const {
  if (hit.kind == RecordKind::service) return passes(catalog_.at(ServiceId(hit.id)));
  if (options_.area.empty()) return true;
  if (hit.kind == RecordKind::location) return !catalog_.at(LocationId(hit.id)).municipality.empty();
  if (hit.kind != RecordKind::organization) return true;
  const auto services = catalog_.services_of(OrganizationId(hit.id));
  return services.empty() || std::any_of(services.begin(), services.end(), [&](const Service* service) { return passes(*service); });
}

// For the people of the area asked for and not for the whole country.
bool Finding::is_local(const Service& service) const {
  if (options_.area.empty()) return false;
  const auto in_area = [&](const AreaId& id) {
    const Area* area = catalog_.find(id);
    return area != nullptr && area->kind == AreaKind::municipality && catalog_.contains(id, options_.area);
  };
  if (std::any_of(service.eligibility.areas.begin(), service.eligibility.areas.end(), in_area)) return true;
  return std::any_of(service.at.begin(), service.at.end(), [&](const ServiceAtLocation& place) {
    const Location* location = catalog_.find(place.location);
    return location != nullptr && catalog_.contains(options_.area, location->municipality);
  });
}

Found Finding::found_service(const Service& service) const {
  Found found = found_in("service", &service);
  if (const Organization* organization = catalog_.find(service.organization)) found.about = organization->name;
  if (service.eligibility.areas.size() == 1) found.area = service.eligibility.areas.front();
  found.local = is_local(service);
  found.scope = scope_of(service, catalog_);
  return found;
}

// A desk or a place is local where it stands.
template <class Record>
Found Finding::found_here(const char* kind, const Record* record) const {
  Found found = found_in(kind, record);
  found.local = !options_.area.empty();
  return found;
}

Found Finding::found_record(const Hit& hit) const {
  switch (hit.kind) {
    case RecordKind::service: return found_service(catalog_.at(ServiceId(hit.id)));
    case RecordKind::organization: {
      const Organization& organization = catalog_.at(OrganizationId(hit.id));
      Found found = found_in("organization", &organization);
      found.scope = scope_of(organization, catalog_);
      found.local = !options_.area.empty() && (found.scope == Scope::local || found.scope == Scope::regional);
      // A plan that fits the words says more than the organization's description.
      for (const Plan& plan : organization.plans)
        for (const Reason& reason : hit.why)
          if (found.about.empty() && reason.found == plan.text) found.about = plan.text;
      return found;
    }
    case RecordKind::desk: return found_here("desk", catalog_.find(DeskId(hit.id)));
    case RecordKind::product: return found_in("product", catalog_.find(ProductId(hit.id)));
    case RecordKind::theme: return found_in("theme", catalog_.find(ThemeId(hit.id)));
    case RecordKind::life_event: return found_in("life-event", catalog_.find(LifeEventId(hit.id)));
    case RecordKind::location: return found_here("location", catalog_.find(LocationId(hit.id)));
    default: return found_in<Service>("record", nullptr);
  }
}

}  // namespace wegwijs
