#include <nlohmann/json.hpp>

#include "exchange/records.hpp"
#include "exchange/shapes.hpp"
#include "exchange/top_level.hpp"
#include "wegwijs/exchange/yaml.hpp"

namespace wegwijs {

namespace {

using Json = nlohmann::ordered_json;

// Within templates an id may hold placeholders; outside them the loader is stricter than this.
constexpr std::string_view id_pattern = "^([a-z0-9]+|\\{(id|areas?)\\})(-([a-z0-9]+|\\{(id|area)\\}))*$";

template <class T>
Json schema_of_value(std::string_view field) {
  if constexpr (std::is_same_v<T, std::string>) {
    Json schema{{"type", {"string", "number"}}};
    if (const Shape* shape = shape_of(field)) schema["pattern"] = shape->pattern;
    return schema;
  } else if constexpr (std::is_same_v<T, bool>) {
    return {{"type", "boolean"}};
  } else if constexpr (std::is_same_v<T, int>) {
    const IntRange range = range_of(field);
    return {{"type", "integer"}, {"minimum", range.min}, {"maximum", range.max}};
  } else if constexpr (std::is_same_v<T, Date>) {
    return {{"type", "string"}, {"format", "date"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
  } else if constexpr (std::is_same_v<T, YearMonth>) {
    return {{"type", "string"}, {"pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$"}};
  } else if constexpr (std::is_same_v<T, TimeOfDay>) {
    return {{"type", "string"}, {"pattern", "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}};
  } else if constexpr (std::is_same_v<T, Point>) {
    Json latitude{{"type", "number"}, {"minimum", netherlands.south}, {"maximum", netherlands.north}};
    Json longitude{{"type", "number"}, {"minimum", netherlands.west}, {"maximum", netherlands.east}};
    return {{"type", "array"}, {"prefixItems", Json::array({latitude, longitude})}, {"items", false}, {"minItems", 2}};
  } else if constexpr (NamedEnum<T>) {
    return {{"enum", EnumNames<T>::values}};
  } else if constexpr (HasFields<T>) {
    return {{"$ref", "#/$defs/" + name_of_record<T>()}};
  } else {
    return {{"type", {"string", "integer"}}, {"pattern", id_pattern}};
  }
}

template <class Value>
Json schema_of_field(std::string_view name, bool required) {
  using T = typename Value::type;
  Json one = schema_of_value<T>(name);
  if constexpr (Value::list) {
    Json list{{"type", "array"}, {"items", one}};
    if (required) list["minItems"] = 1;
    if constexpr (std::is_same_v<T, ExecutorId>) return {{"anyOf", Json::array({one, list})}};
    return list;
  } else {
    if constexpr (std::is_same_v<T, std::string>)
      if (required) one["minLength"] = 1;
    return one;
  }
}

// What fields cannot say one by one.
template <class Record>
void add_rules(Json& schema) {
  if constexpr (std::is_same_v<Record, ScheduleRow>)
    schema["oneOf"] = Json::array({{{"required", {"days"}}}, {{"required", {"rrule"}}}});
  if constexpr (std::is_same_v<Record, ScheduleException>)
    schema["anyOf"] = Json::array({{{"required", {"closed"}}}, {{"required", {"opens", "closes"}}}});
  if constexpr (std::is_same_v<Record, Organization>)
    schema["properties"]["services"] = {{"description", "Services it offers; they need not name it."},
                                        {"type", "array"},
                                        {"items", {{"$ref", "#/$defs/service"}}}};
  if constexpr (std::is_same_v<Record, Organization> || std::is_same_v<Record, Desk> ||
                std::is_same_v<Record, ReferralRule>)
    schema["required"].push_back("provenance");
}

template <class Record>
Json schema_of_record() {
  Json schema{{"description", Fields<Record>::help},
              {"type", "object"},
              {"properties", Json::object()},
              {"required", Json::array()},
              {"additionalProperties", false}};
  for_each_field<Record>([&](const auto& field) {
    if (field.presence == Presence::derived) return;
    const bool required = field.presence == Presence::required;
    Json property{{"description", field.help}};
    property.update(schema_of_field<ValueOf<Record, std::decay_t<decltype(field)>>>(field.name, required));
    schema["properties"][std::string(field.name)] = std::move(property);
    if (required) schema["required"].push_back(field.name);
  });
  add_rules<Record>(schema);
  return schema;
}

Json schema_of_templates() {
  Json selector{{"type", "object"},
                {"properties", {{"kind", schema_of_value<OrganizationKind>("kind")}}},
                {"required", {"kind"}},
                {"additionalProperties", false}};
  Json services{{"type", "array"}, {"items", {{"$ref", "#/$defs/service"}}}};
  return {{"type", "array"},
          {"items",
           {{"description",
             "Services that every organization of a kind offers; {id}, {name}, {area} and {areas} are filled in."},
            {"type", "object"},
            {"properties", {{"for", selector}, {"services", services}}},
            {"required", {"for", "services"}},
            {"additionalProperties", false}}}};
}

}  // namespace

std::string json_schema() {
  Json properties{
      {"fictional", {{"description", "Everything in this file is invented, for examples."}, {"type", "boolean"}}}};
  const CatalogData lists;
  for_each_section(lists, [&]<class Record>(std::string_view key, const std::vector<Record>&) {
    properties[std::string(key)] = {{"type", "array"}, {"items", {{"$ref", "#/$defs/" + name_of_record<Record>()}}}};
  });
  properties["services"]["items"]["required"] = {"organization"};
  properties["templates"] = schema_of_templates();
  Json records = Json::object();
  for_each_record_type([&]<class Record>() { records[name_of_record<Record>()] = schema_of_record<Record>(); });
  const Json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                    {"title", "wegwijs partner data"},
                    {"description", "One YAML file of a social map. Made from the library's own list of fields."},
                    {"type", {"object", "null"}},
                    {"properties", properties},
                    {"additionalProperties", false},
                    {"$defs", records}};
  return schema.dump(2) + "\n";
}

}  // namespace wegwijs
