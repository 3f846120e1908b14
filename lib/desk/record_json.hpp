// Any record of the model as JSON, by the one table of fields.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "wegwijs/base/place.hpp"
#include "wegwijs/base/time.hpp"
#include "wegwijs/model/enums.hpp"
#include "wegwijs/model/fields.hpp"

namespace wegwijs {

using Json = nlohmann::ordered_json;

// Empty text, empty lists, absent values and empty records are left out: JSON that a person can read.
inline Json json_of(const std::string& text) { return text.empty() ? Json() : Json(text); }
inline Json json_of(bool value) { return value; }
inline Json json_of(int value) { return value; }
inline Json json_of(Date date) { return to_string(date); }
inline Json json_of(YearMonth month) { return to_string(month); }
inline Json json_of(TimeOfDay time) { return to_string(time); }
inline Json json_of(const Point& point) { return Json::array({point.latitude, point.longitude}); }

template <class Tag>
Json json_of(const Id<Tag>& id) {
  return json_of(id.str());
}

template <NamedEnum E>
Json json_of(E value) {
  return std::string(to_string(value));
}

template <HasFields Record>
Json json_of(const Record& record);

template <class Value>
Json json_of(const std::optional<Value>& value) {
  return value ? json_of(*value) : Json();
}

template <class Value>
Json json_of(const std::vector<Value>& values) {
  Json list = Json::array();
  for (const Value& value : values) list.push_back(json_of(value));
  return list.empty() ? Json() : list;
}

template <HasFields Record>
Json json_of(const Record& record) {
  Json object = Json::object();
  const Record nothing{};
  for_each_field<Record>([&](const auto& field) {
    const auto& value = field.get(record);
    // What has its usual value is left out, except what names the record or its kind.
    if constexpr (requires { value == field.get(nothing); }) {
      if (field.presence != Presence::required && field.name != "kind" && value == field.get(nothing)) return;
    }
    if (Json json = json_of(value); !json.is_null()) object[std::string(field.name)] = std::move(json);
  });
  return object.empty() ? Json() : object;
}

class Catalog;

// What record_json() writes. Throws: NotFound.
Json record_to_json(const Catalog& catalog, std::string_view id);

}  // namespace wegwijs
