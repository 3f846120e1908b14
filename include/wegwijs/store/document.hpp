// What the index knows of a record: a document of fields, of which each is a list of segments (one name, one phrase).
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "wegwijs/model/enums.hpp"

namespace wegwijs {

// The lists of a catalog, in the order of for_each_list.
enum class RecordKind {
  area,
  theme,
  product,
  organization,
  location,
  service,
  desk,
  rule,
  synonym,
  urgent,
  life_event
};
inline constexpr std::size_t record_kinds = 11;

template <>
struct EnumNames<RecordKind> {
  static constexpr auto values =
      std::to_array<std::string_view>({"area", "theme", "product", "organization", "location", "service", "desk",
                                       "rule", "synonym", "urgent", "life-event"});
};

enum class IndexField { name, alternate_names, products, phrases, themes, description, organization };
inline constexpr std::size_t index_fields = 7;

template <>
struct EnumNames<IndexField> {
  static constexpr auto values = std::to_array<std::string_view>(
      {"name", "alternate_names", "products", "phrases", "themes", "description", "organization"});
};

// Documents count from 1 over all records of the file, in the order of RecordKind and then of the list.
using DocumentNumber = std::uint32_t;

struct DocumentKey {
  RecordKind kind = RecordKind::service;
  std::size_t index = 0;
  friend bool operator==(const DocumentKey&, const DocumentKey&) = default;
};

// One place where a term stands.
struct Posting {
  DocumentNumber document = 0;
  IndexField field = IndexField::name;
  std::uint32_t position = 0;  // counts the words of the field that were not dropped, over its segments
  std::uint32_t segment = 0;   // of the field
  std::uint32_t first = 0;     // position at which the segment begins
  std::uint32_t length = 0;    // of the segment, in words that were not dropped
  friend auto operator<=>(const Posting&, const Posting&) = default;
};

// How often a term occurs. A topic is a product, a life event, or a family of services: those that differ only in
// whose they are, such as the same counter of every municipality, count once.
struct TermInfo {
  std::string term;
  std::size_t topics = 0;  // that hold the term outside the names of their themes and organization
  friend bool operator==(const TermInfo&, const TermInfo&) = default;
};

}  // namespace wegwijs
