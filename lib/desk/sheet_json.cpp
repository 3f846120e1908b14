#include "desk/record_json.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/sheet.hpp"

namespace wegwijs {

namespace {

// [] where there are none: every sheet has the same keys.
template <class Values, class Make>
Json list_of(const Values& values, Make&& make) {
  Json list = Json::array();
  for (const auto& value : values) list.push_back(make(value));
  return list;
}

Json line_json(const SheetLine& line) {
  return {{"service", {{"id", line.service.str()}, {"name", line.name}}},
          {"organization", line.organization},
          {"kind", to_string(line.kind)},
          {"how", line.how},
          {"hand_over", json_of(line.hand_over)},
          {"needs", list_of(line.needs, [](Need need) { return to_string(need); })},
          {"phones", list_of(line.phones, [](const SheetPhone& phone) { return Json{{"number", phone.number}, {"note", json_of(phone.note)}}; })},
          {"place", json_of(line.place)},
          {"hours", json_of(line.hours)},
          {"for_whom", json_of(line.for_whom)},
          {"checked_on", json_of(line.checked)},
          {"stale", line.stale},
          {"fictional", line.fictional}};
}

}  // namespace

std::string to_json(const Sheet& sheet) {
  const Json json{{"desk", {{"id", sheet.desk.str()}, {"name", sheet.desk_name}}},
                  {"theme", json_of(sheet.theme_name)},
                  {"at", to_iso8601(sheet.at)},
                  {"urgent", list_of(sheet.urgent, [](const SheetUrgent& urgent) { return Json{{"phone", urgent.phone}, {"names", urgent.names}}; })},
                  {"lines", list_of(sheet.lines, line_json)},
                  {"left_out", sheet.left_out}};
  return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

}  // namespace wegwijs
