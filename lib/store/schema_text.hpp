// The fields of every record as a line of text, for the file's format: two programs of which the lines differ cannot
// read each other's records, even when somebody forgot to raise the format version.
#pragma once

#include <string>

#include "store/codec.hpp"
#include "wegwijs/model/catalog.hpp"

namespace wegwijs {

template <class T>
void append_schema(std::string& text) {
  if constexpr (HasFields<T>) {
    text += '{';
    for_each_field<T>([&](const auto& field) {
      text += field.name;
      text += ':';
      append_schema<std::remove_cvref_t<decltype(field.get(std::declval<T&>()))>>(text);
    });
    text += '}';
  } else if constexpr (is_vector<T> || is_optional<T>) {
    text += is_vector<T> ? '*' : '?';
    append_schema<typename T::value_type>(text);
  } else if constexpr (NamedEnum<T>) {
    for (const auto word : EnumNames<T>::values) (text += word) += '|';
  } else if constexpr (std::is_same_v<T, std::string> || is_id<T>) {
    text += "text,";
  } else if constexpr (std::is_same_v<T, bool>) {
    text += "bool,";
  } else if constexpr (std::is_same_v<T, int> || std::is_same_v<T, TimeOfDay>) {
    text += "int,";
  } else if constexpr (std::is_same_v<T, Date> || std::is_same_v<T, YearMonth>) {
    text += "date,";
  } else {
    static_assert(std::is_same_v<T, Point>);
    text += "point,";
  }
}

inline std::string schema_text() {
  std::string text;
  CatalogData data;
  for_each_list(data,
                [&](auto& list) { append_schema<typename std::remove_cvref_t<decltype(list)>::value_type>(text); });
  return text;
}

}  // namespace wegwijs
