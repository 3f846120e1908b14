#include "wegwijs/desk/json.hpp"

#include <cmath>

#include "base/text_tools.hpp"
#include "desk/record_json.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/routes_text.hpp"
#include "wegwijs/graph/freshness.hpp"

namespace wegwijs {

namespace {

std::string written(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace); }

// As json_of, but a list stays a list when it is empty: these keys are promised.
template <class Value>
Json list_of(const std::vector<Value>& values) {
  Json list = json_of(values);
  return list.is_null() ? Json::array() : list;
}

Json object_of(const std::string& id, const std::string& name) { return {{"id", id}, {"name", name}}; }

Json step_json(const Step& step) {
  Json json;
  json["kind"] = to_string(step.kind);
  json["from"] = step.from.str();
  json["to"] = step.to.str();
  return json;
}

void add_timing(Json& json, const Step& step) {
  json["hand_over_at"] = to_iso8601(step.hand_over_at);
  json["arrives_at"] = to_iso8601(step.arrives_at);
}

Json json_of(const AdvisedStep& advised) {
  Json json = step_json(advised.step);
  json["how"] = list_of(advised.how);
  json["contact"] = json_of(advised.contact);
  add_timing(json, advised.step);
  json["hours_known"] = advised.step.hours_known;
  json["needs"] = list_of(advised.needs);
  json["instruction"] = advised.instruction;
  if (!advised.required_documents.empty()) json["required_documents"] = list_of(advised.required_documents);
  json["checked_on"] = wegwijs::json_of(checked_on(advised.provenance));
  if (!advised.note.empty()) json["note"] = advised.note;
  return json;
}

Json location_json(const Option& option) {
  if (!option.location) return {};
  const Location& place = *option.location;
  Json json = object_of(place.id.str(), place.name);
  if (!place.address.empty()) json["address"] = wegwijs::json_of(place.address);
  if (place.point) json["point"] = wegwijs::json_of(*place.point);
  return json;
}

Json json_of(const Option& option) {
  Json json;
  json["rank"] = option.rank;
  json["organization"] = object_of(option.organization.str(), option.organization_name);
  json["service"] = object_of(option.service.str(), option.service_name);
  json["location"] = location_json(option);
  json["kind"] = to_string(option.kind);
  json["scope"] = to_string(option.scope);
  json["route"] = Json::array();
  for (const AdvisedStep& step : option.route) json["route"].push_back(json_of(step));
  json["arrives_at"] = to_iso8601(option.arrives_at);
  json["effort"] = option.effort;
  json["hours_known"] = option.hours_known;
  json["open_now"] = option.open_now;
  if (!option.hours.empty()) json["hours"] = option.hours;
  json["distance_m"] = option.distance_m ? Json(std::lround(*option.distance_m)) : Json();
  json["phones"] = list_of(option.phones);
  if (!option.url.empty()) json["url"] = option.url;
  json["access"] = to_string(option.access);
  json["channels"] = list_of(option.channels);
  if (option.needs_digid) json["needs_digid"] = *option.needs_digid;
  if (option.help_level) json["help_level"] = to_string(*option.help_level);
  if (!option.exits.empty()) json["exits"] = Json::array();
  for (const Exit& exit : option.exits)
    json["exits"].push_back({{"service", exit.service.str()}, {"name", exit.name}, {"help_level", std::string(to_string(exit.level))}});
  json["products"] = list_of(option.products);
  json["required_documents"] = list_of(option.required_documents);
  Json cost = wegwijs::json_of(option.cost);
  json["cost"] = cost.is_null() ? Json::object() : std::move(cost);
  if (!option.alternatives.empty()) json["alternatives"] = list_of(option.alternatives);
  json["provenance"] = wegwijs::json_of(option.provenance);
  json["verified_on"] = wegwijs::json_of(option.provenance.verified_on);
  json["oldest"] = wegwijs::json_of(option.oldest);
  json["stale"] = option.stale;
  if (option.fictional) json["fictional"] = true;
  json["score"] = std::round(option.score * 1000) / 1000;
  json["why"] = list_of(option.why);
  return json;
}

Json json_of(const Understood& understood) {
  Json json;
  json["themes"] = list_of(understood.themes);
  json["products"] = list_of(understood.products);
  if (!understood.areas.empty()) json["areas"] = list_of(understood.areas);
  if (!understood.life_events.empty()) json["life_events"] = list_of(understood.life_events);
  json["terms"] = Json::array();
  for (const UnderstoodTerm& term : understood.terms)
    json["terms"].push_back({{"written", term.written}, {"matched", term.matched}, {"how", std::string(to_string(term.how))}});
  return json;
}

Json json_of(const UrgentAdvice& urgent) {
  Json json{{"id", urgent.id.str()}, {"name", urgent.name}, {"message", urgent.message}, {"phone", wegwijs::json_of(urgent.phone)}};
  if (!urgent.phones.empty()) json["phones"] = list_of(urgent.phones);
  return json;
}

Json list_of_urgent(const std::vector<UrgentAdvice>& advice) {
  Json list = Json::array();
  for (const UrgentAdvice& urgent : advice) list.push_back(json_of(urgent));
  return list;
}

Json json_of(const WarmCandidate& candidate) {
  Json json{{"service", candidate.service.str()}, {"name", candidate.name}, {"organization_name", candidate.organization_name}};
  json["phone"] = wegwijs::json_of(candidate.phone);
  json["contact_role"] = wegwijs::json_of(candidate.contact_role);
  json["hours_known"] = candidate.hours_known;
  json["distance_m"] = candidate.distance_m ? Json(std::lround(*candidate.distance_m)) : Json();
  json["missing"] = list_of(candidate.missing);
  return json;
}

Json json_of(const WarmGap& gap) {
  Json json{{"theme", gap.theme.str()}, {"name", gap.name}, {"themes_below", gap.themes_below}};
  json["candidates"] = Json::array();
  for (const WarmCandidate& candidate : gap.candidates) json["candidates"].push_back(json_of(candidate));
  json["candidates_in_all"] = gap.candidates_in_all;
  return json;
}

// Counts for every desk; the gaps themselves only of the desk that was asked for.
Json warm_json(const BuildResult& result) {
  Json json{{"desks", Json::array()}};
  for (const WarmGaps& desk : result.warm_gaps) {
    Json entry{{"desk", desk.desk.str()}, {"name", desk.name}, {"municipality", wegwijs::json_of(desk.municipality)},
               {"themes_without", desk.gaps.size()}, {"with_candidates", desk.with_candidates()}};
    if (desk.desk == result.warm_desk) {
      entry["gaps"] = Json::array();
      for (const WarmGap& gap : desk.gaps) entry["gaps"].push_back(json_of(gap));
    }
    json["desks"].push_back(std::move(entry));
  }
  return json;
}

template <class Record>
Json ids_of(std::span<const Record* const> records) {
  Json list = Json::array();
  for (const Record* record : records) list.push_back(record->id.str());
  return list;
}

Json rules_json(std::span<const ReferralRule* const> rules) {
  Json list = Json::array();
  for (const ReferralRule* rule : rules) list.push_back(wegwijs::json_of(*rule));
  return list;
}

void put(Json& json, const char* key, Json list) {
  if (!list.empty()) json[key] = std::move(list);
}

template <class Record>
Json with_kind(const Record& record) {
  Json json{{"record", std::string(Fields<Record>::name)}};
  json.update(wegwijs::json_of(record));
  return json;
}

void add_references(Json& json, const Catalog& catalog, const Organization& organization) {
  put(json, "services", ids_of(catalog.services_of(organization.id)));
  put(json, "desks", ids_of(catalog.desks_of(organization.id)));
  put(json, "referrals_from", rules_json(catalog.rules_from(ReferrerId(organization.id.str()))));
}
void add_references(Json& json, const Catalog& catalog, const Service& service) {
  put(json, "referrals_from", rules_json(catalog.rules_from(ReferrerId(service.id.str()))));
  put(json, "referrals_to", rules_json(catalog.rules_to(service.id)));
}
void add_references(Json& json, const Catalog& catalog, const Desk& desk) {
  put(json, "referrals_from", rules_json(catalog.rules_from(ReferrerId(desk.id.str()))));
}
void add_references(Json& json, const Catalog& catalog, const Product& product) {
  put(json, "services", ids_of(catalog.services_of(product.id)));
}
void add_references(Json& json, const Catalog& catalog, const Theme& theme) {
  put(json, "children", ids_of(catalog.children(theme.id)));
  put(json, "services", ids_of(catalog.services_of(theme.id)));
}
void add_references(Json& json, const Catalog& catalog, const Location& location) {
  put(json, "services", ids_of(catalog.services_at(location.id)));
}
void add_references(Json& json, const Catalog& catalog, const Area& area) {
  put(json, "organizations", ids_of(catalog.municipalities_of(area.id)));
}
void add_references(Json&, const Catalog&, const Urgent&) {}
void add_references(Json&, const Catalog&, const LifeEvent&) {}

}  // namespace

std::string to_json(const Advice& advice) {
  Json json;
  json["question"] = advice.question;
  json["desk"] = advice.desk.str();
  json["at"] = to_iso8601(advice.at);
  json["area"] = wegwijs::json_of(advice.area);
  json["urgent"] = list_of_urgent(advice.urgent);
  json["understood"] = json_of(advice.understood);
  json["options"] = Json::array();
  for (const Option& option : advice.options) json["options"].push_back(json_of(option));
  json["excluded"] = Json::array();
  for (const Excluded& excluded : advice.excluded)
    json["excluded"].push_back({{"service", excluded.service.str()}, {"name", excluded.service_name},
                                {"code", std::string(to_string(excluded.obstacle))}, {"reason", excluded.reason}});
  json["nothing_found"] = advice.nothing_found;
  return written(json);
}

std::string to_json(const FoundList& found) {
  Json json;
  json["urgent"] = list_of_urgent(found.urgent);
  json["understood"] = json_of(found.understood);
  json["hits"] = Json::array();
  for (const Found& hit : found.hits) {
    Json entry{{"kind", hit.kind}, {"id", hit.id}, {"name", hit.name}};
    if (!hit.about.empty()) entry["about"] = hit.about;
    if (!hit.area.empty()) entry["area"] = hit.area.str();
    entry["local"] = hit.local;
    if (hit.scope) entry["scope"] = to_string(*hit.scope);
    entry["score"] = std::round(hit.score * 1000) / 1000;
    entry["why"] = list_of(hit.why);
    json["hits"].push_back(std::move(entry));
  }
  json["nothing_local"] = found.nothing_local;
  json["nothing_found"] = found.nothing_found;
  return written(json);
}

std::string to_json(const std::vector<Completion>& completions) {
  Json json{{"completions", Json::array()}};
  for (const Completion& one : completions) {
    Json entry{{"kind", one.kind}, {"id", one.id}, {"text", one.text}, {"name", one.name}};
    if (!one.about.empty()) entry["about"] = one.about;
    json["completions"].push_back(std::move(entry));
  }
  return written(json);
}

std::string to_json(const BuildResult& result) {
  Json json{{"files", result.files}, {"records", result.records}, {"errors", result.report.errors()},
            {"warnings", result.report.warnings()}, {"written", result.written}};
  json["diagnostics"] = Json::array();
  for (const Diagnostic& fault : result.report.diagnostics())
    json["diagnostics"].push_back({{"severity", std::string(to_string(fault.severity))}, {"code", fault.code},
                                   {"file", fault.place.file}, {"line", fault.place.line}, {"column", fault.place.column},
                                   {"message", fault.message}, {"hint", fault.hint}});
  if (!result.warm_gaps.empty()) json["warm"] = warm_json(result);
  return written(json);
}

Json record_to_json(const Catalog& catalog, std::string_view id) {
  Json found;
  std::vector<std::string_view> ids;
  for_each_list(catalog.data(), [&](const auto& records) {
    for (const auto& record : records) {
      if constexpr (requires { record.id; }) {
        if (found.is_null() && record.id.str() == id) {
          found = with_kind(record);
          add_references(found, catalog, record);
        }
        ids.push_back(record.id.str());
      }
    }
  });
  if (found.is_null()) throw_not_found({"record", "record"}, id, ids);
  return found;
}

std::string record_json(const Catalog& catalog, std::string_view id) { return written(record_to_json(catalog, id)); }

std::string list_json(const Catalog& catalog, std::string_view kind) {
  Json list;
  const auto add = [&](std::string_view name, const auto& records) {
    if (name != kind) return;
    list = Json::array();
    for (const auto& record : records) {
      if constexpr (requires { record.id; record.name; }) {
        list.push_back(object_of(record.id.str(), record.name));
      } else {
        list.push_back(wegwijs::json_of(record));
      }
    }
  };
  for_each_named_list(catalog.data(), add);
  if (list.is_null()) {
    std::vector<std::string_view> names;
    for_each_named_list(catalog.data(), [&](std::string_view name, const auto&) { names.push_back(name); });
    throw_not_found({"lijst", "list"}, kind, names);
  }
  return written(list);
}

std::string routes_json(const Catalog& catalog, const DeskId& from, const ServiceId& to, Instant at, const Routes& routes,
                        Language language) {
  Json json{{"from", from.str()}, {"to", to.str()}, {"at", to_iso8601(at)}};
  json["routes"] = Json::array();
  for (const Route& route : routes.routes) {
    Json entry{{"arrives_at", to_iso8601(route.arrives_at)}, {"steps", route.steps.size()}, {"effort", route.effort},
               {"kind", to_string(route.kind())}};
    entry["oldest"] = wegwijs::json_of(checked_on(route, catalog));
    entry["route"] = Json::array();
    for (const AdvisedStep& step : advised_steps(route, catalog, language)) entry["route"].push_back(json_of(step));
    json["routes"].push_back(std::move(entry));
  }
  json["reason"] = routes.obstacle ? Json(no_route_text(routes, to, catalog, language)) : Json();
  if (routes.obstacle)
    json["obstacle"] = {{"code", std::string(to_string(*routes.obstacle))}, {"service", routes.obstacle_at.str()}};
  return written(json);
}

}  // namespace wegwijs
