#include "desk/finding.hpp"

#include <algorithm>
#include <tuple>

#include "base/text_tools.hpp"
#include "desk/library_offer.hpp"

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
    search_for(words);
  }
  auto& hits = found_.hits;
  if (hits.size() > static_cast<std::size_t>(options_.limit)) hits.resize(static_cast<std::size_t>(options_.limit));
  found_.nothing_found = hits.empty();
  found_.nothing_local =
      !options_.area.empty() && !hits.empty() && std::none_of(hits.begin(), hits.end(), [](const Found& hit) { return hit.local; });
  return std::move(found_);
}

void Finding::search_for(std::string_view words) {
  SearchOptions wanted;
  wanted.theme = options_.theme;
  wanted.area = options_.area;
  // Some hits fall away after the search: those that are closed, and what other libraries offer their own towns.
  wanted.limit = static_cast<std::size_t>(options_.limit) * (options_.open_now || !options_.area.empty() ? 10 : 1);
  if (!options_.services_only && !options_.open_now)
    wanted.kinds = {RecordKind::service, RecordKind::organization, RecordKind::desk,      RecordKind::product,
                    RecordKind::theme,   RecordKind::life_event,   RecordKind::location};
  const Answer answer = search_.search(words, wanted);
  found_.understood = answer.understood;
  for (const Hit& hit : answer.hits) {
    if (hit.kind == RecordKind::service && !passes(catalog_.at(ServiceId(hit.id)))) continue;
    Found found = found_record(hit);
    found.score = hit.score;
    for (const Reason& reason : hit.why) found.why.push_back(std::string(to_string(reason.field)) + ": " + about(reason));
    found_.hits.push_back(std::move(found));
  }
}

void Finding::list_all() {
  const auto add = [&](const Service& service) {
    if (!passes(service)) return;
    found_.hits.push_back(found_service(service));
    found_.hits.back().score = 1;
  };
  if (options_.theme.empty()) {
    for (const Service& service : catalog_.services()) add(service);
  } else {
    for (const Service* service : catalog_.services_of(options_.theme)) add(*service);
  }
  std::stable_sort(found_.hits.begin(), found_.hits.end(), [](const Found& a, const Found& b) {
    return std::tuple(!a.local, std::string_view(a.name), std::string_view(a.id)) < std::tuple(!b.local, std::string_view(b.name), std::string_view(b.id));
  });
}

bool Finding::passes(const Service& service) const {
  Visitor anybody;
  anybody.area = options_.area;
  if (why_not(service, anybody, catalog_)) return false;
  if (is_offer_of_library_elsewhere(service, options_.area, catalog_)) return false;
  if (!options_.open_now) return true;
  const OpeningHours& hours = graph_.hours(service.id);
  return hours.known() && hours.is_open(options_.at);
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
  return found;
}

Found Finding::found_record(const Hit& hit) const {
  switch (hit.kind) {
    case RecordKind::service: return found_service(catalog_.at(ServiceId(hit.id)));
    case RecordKind::organization: {
      const Organization& organization = catalog_.at(OrganizationId(hit.id));
      Found found = found_in("organization", &organization);
      // A plan that fits the words says more than the organization's description.
      for (const Plan& plan : organization.plans)
        for (const Reason& reason : hit.why)
          if (found.about.empty() && reason.found == plan.text) found.about = plan.text;
      return found;
    }
    case RecordKind::desk: return found_in("desk", catalog_.find(DeskId(hit.id)));
    case RecordKind::product: return found_in("product", catalog_.find(ProductId(hit.id)));
    case RecordKind::theme: return found_in("theme", catalog_.find(ThemeId(hit.id)));
    case RecordKind::life_event: return found_in("life-event", catalog_.find(LifeEventId(hit.id)));
    case RecordKind::location: return found_in("location", catalog_.find(LocationId(hit.id)));
    default: return found_in<Service>("record", nullptr);
  }
}

}  // namespace wegwijs
