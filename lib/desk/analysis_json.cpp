#include "wegwijs/desk/analysis_json.hpp"

#include <cmath>

#include "desk/record_json.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/analysis_text.hpp"

namespace wegwijs {

namespace {

std::string written(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace); }

template <class Tag>
Json ids_of(const std::vector<Id<Tag>>& ids) {
  Json list = Json::array();
  for (const auto& id : ids) list.push_back(id.str());
  return list;
}

Json moment(const std::optional<Instant>& moment) { return moment ? Json(to_iso8601(*moment)) : Json(); }

// A list with an object for each, made by `make`.
template <class Values, class Make>
Json list_of(const Values& values, Make&& make) {
  Json list = Json::array();
  for (const auto& value : values) list.push_back(make(value));
  return list;
}

Json cell_json(const CoverageCell& cell, const Coverage& coverage) {
  Json json{{"theme", cell.theme.str()}, {"row", coverage.rows[cell.row].id}};
  if (cell.weekday) json["weekday"] = to_string(*cell.weekday);
  if (!cell.group.empty()) json["group"] = cell.group;
  json["kind"] = json_of(cell.kind);
  json["by"] = json_of(cell.by);
  if (cell.weekday) json["hours_unknown"] = json_of(cell.hours_unknown);
  return json;
}

Json change_json(const CellChange& change, const Catalog& catalog, Language language) {
  Json json{{"row", change.row}, {"theme", change.theme.str()}};
  if (change.weekday) json["weekday"] = to_string(*change.weekday);
  if (!change.group.empty()) json["group"] = change.group;
  json["before"] = json_of(change.before);
  json["after"] = json_of(change.after);
  json["by"] = json_of(change.by);
  json["text"] = sentence(change, catalog, language);
  return json;
}

// Makes the objects of a network analysis; every one ends with its sentence.
class NetworkJson {
 public:
  NetworkJson(const Catalog& catalog, Language language) : catalog_(catalog), language_(language) {}

  template <class Found>
  Json list(const std::vector<Found>& found) const {
    return list_of(found, [&](const Found& one) {
      Json json = facts(one);
      json["text"] = sentence(one, catalog_, language_);
      return json;
    });
  }

 private:
  static Json facts(const SinglePoint& point) {
    return {{"kind", to_string(point.kind)},
            {"id", point.id},
            {"loss", to_string(point.loss)},
            {"desks", ids_of(point.desks)},
            {"themes", ids_of(point.themes)}};
  }
  static Json facts(const CutPoint& point) { return {{"id", point.id.str()}, {"parts", point.parts}}; }
  static Json facts(const Hub& hub) {
    return {{"id", hub.id.str()}, {"betweenness", std::round(hub.betweenness * 1e6) / 1e6}};
  }
  static Json facts(const DeadEnd& end) {
    return {{"from", json_of(end.from)}, {"to", end.to.str()}, {"reason", to_string(end.reason)}};
  }
  static Json facts(const Loop& loop) { return {{"services", ids_of(loop.services)}, {"closed", loop.closed}}; }
  static Json facts(const OneWay& pair) {
    return {{"library", pair.library.str()}, {"partner", pair.partner.str()}, {"partner_refers", pair.partner_refers}};
  }
  static Json facts(const Unreferred& partner) {
    return {{"organization", partner.organization.str()}, {"open", partner.open}};
  }
  static Json facts(const PathAge& path) {
    return {{"desk", path.desk.str()},
            {"service", path.service.str()},
            {"kind", to_string(path.kind)},
            {"via", ids_of(path.via)},
            {"oldest", json_of(path.oldest)}};
  }
  static Json facts(const Capacity& capacity) {
    return {{"theme", json_of(capacity.theme)},
            {"week", to_string(capacity.week)},
            {"warm_minutes", capacity.warm_minutes},
            {"minutes", capacity.minutes},
            {"hours_unknown", capacity.hours_unknown}};
  }

  const Catalog& catalog_;
  Language language_;
};

Json day_json(const DayHours& day) {
  Json json{{"date", to_string(day.date)}};
  json["open"] = list_of(day.open, [](const auto& open) {
    return Json{{"opens", to_string(open.first)}, {"closes", to_string(open.second)}};
  });
  if (!day.holiday.empty()) json["holiday"] = day.holiday;
  json["exception"] = day.exception;
  if (!day.notes.empty()) json["notes"] = day.notes;
  return json;
}

}  // namespace

std::string to_json(const Coverage& coverage) {
  Json json;
  json["rows"] = list_of(coverage.rows, [](const CoverageRow& row) {
    return Json{{"id", row.id}, {"name", row.name}, {"desks", ids_of(row.desks)}};
  });
  json["cells"] = list_of(coverage.cells, [&](const CoverageCell& cell) { return cell_json(cell, coverage); });
  json["without_desk"] = ids_of(coverage.without_desk);
  return written(json);
}

std::string to_json(const NetworkAnalysis& analysis, const Catalog& catalog, Language language) {
  const NetworkJson made(catalog, language);
  Json json{{"theme", json_of(analysis.theme)}};
  json["single_points"] = made.list(analysis.single_points);
  json["cut_points"] = made.list(analysis.cut_points);
  json["hubs"] = made.list(analysis.hubs);
  json["dead_ends"] = made.list(analysis.dead_ends);
  json["loops"] = made.list(analysis.loops);
  json["one_way"] = made.list(analysis.one_way);
  json["unreferred"] = made.list(analysis.unreferred);
  json["paths"] = made.list(analysis.paths);
  json["capacity"] = made.list(analysis.capacity);
  return written(json);
}

std::string to_json(const WhatIfResult& result, const Catalog& catalog, Language language) {
  Json json{{"stopped", {{"services", ids_of(result.stopped.services)}, {"desks", ids_of(result.stopped.desks)}}}};
  json["lost"] = list_of(result.lost, [&](const CellChange& change) { return change_json(change, catalog, language); });
  return written(json);
}

std::string to_json(const std::vector<Check>& checks, Instant at, Language language) {
  Json json{{"at", to_iso8601(at)}};
  json["checks"] = list_of(checks, [&](const Check& check) {
    Json entry{{"kind", to_string(check.kind)}, {"id", check.id}, {"name", check.name}};
    entry["organization"] =
        check.organization.empty() ? Json() : Json{{"id", check.organization.str()}, {"name", check.organization_name}};
    entry["phone"] = json_of(check.phone);
    if (!check.facts.empty()) entry["facts"] = check.facts;
    entry["last"] = json_of(check.last);
    entry["verified"] = check.verified;
    entry["undated"] = check.undated;
    entry["due"] = json_of(check.due);
    entry["days_overdue"] = check.days_overdue ? Json(*check.days_overdue) : Json();
    entry["text"] = question_text(check, language);
    return entry;
  });
  return written(json);
}

std::string to_json(const MapDiff& diff, const Catalog& catalog, Language language) {
  Json json;
  json["records"] = list_of(diff.records, [&](const RecordChange& change) {
    Json entry{{"change", to_string(change.change)}, {"kind", change.kind}, {"id", change.id}, {"name", change.name}};
    if (!change.fields.empty()) entry["fields"] = change.fields;
    return entry;
  });
  json["paths"] = list_of(diff.paths, [&](const PathChange& change) {
    return Json{{"service", change.service.str()},
                {"before", json_of(change.before)},
                {"after", json_of(change.after)},
                {"desks", ids_of(change.desks)},
                {"text", sentence(change, catalog, language)}};
  });
  json["cells"] = list_of(diff.cells, [&](const CellChange& change) { return change_json(change, catalog, language); });
  return written(json);
}

std::string to_json(const WeekHours& hours, Language language) {
  Json json{{"id", hours.id},
            {"name", hours.name},
            {"at", to_iso8601(hours.at)},
            {"open", hours.open},
            {"known", hours.known}};
  json["until"] = moment(hours.until);
  json["next"] = moment(hours.next);
  json["text"] = open_text(hours, language);
  json["entries"] = list_of(hours.entries, [](const HoursEntry& entry) {
    Json one{{"what", entry.what}, {"id", entry.id}, {"name", entry.name}, {"known", entry.known}};
    if (!entry.note.empty()) one["note"] = entry.note;
    one["days"] = list_of(entry.week, day_json);
    return one;
  });
  return written(json);
}

}  // namespace wegwijs
