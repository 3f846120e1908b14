// The words of the map: themes, products, synonyms, urgent situations, life events, areas.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "wegwijs/model/contact.hpp"
#include "wegwijs/model/enums.hpp"
#include "wegwijs/model/ids.hpp"
#include "wegwijs/model/provenance.hpp"

namespace wegwijs {

struct Theme {
  ThemeId id;
  std::string name;
  std::string name_en;
  ThemeId parent;                              // empty at the top
  std::vector<std::string> phrases;
  bool fictional = false;
  friend bool operator==(const Theme&, const Theme&) = default;
};

// A thing citizens come for.
struct Product {
  ProductId id;
  std::string name;
  std::vector<std::string> alternate_names;
  std::string upl_name;                        // in the Uniforme Productnamenlijst
  std::string upl_uri;
  std::vector<ExecutorId> executor;
  std::vector<ThemeId> themes;
  std::vector<std::string> phrases;
  std::vector<std::string> bring;
  std::string note;
  Provenance provenance;
  bool fictional = false;
  friend bool operator==(const Product&, const Product&) = default;
};

// Words that mean other words. One way unless `both_ways`.
struct Synonym {
  std::vector<std::string> terms;
  std::vector<std::string> means;
  SynonymKind kind = SynonymKind::spoken;
  bool both_ways = false;
  std::string language;                        // ISO 639-1 of the terms; empty = Dutch
  bool fictional = false;
  friend bool operator==(const Synonym&, const Synonym&) = default;
};

// Danger: what must be shown before anything else.
struct Urgent {
  UrgentId id;
  std::string name;
  std::vector<std::string> phrases;
  std::string message;
  std::string message_en;
  std::string phone;                           // the number to call first
  std::vector<Phone> phones;                   // others, with a note
  OrganizationId organization;
  Provenance provenance;
  bool fictional = false;
  friend bool operator==(const Urgent&, const Urgent&) = default;
};

// Something that happens to people, and the products it brings along, in order.
struct LifeEvent {
  LifeEventId id;
  std::string name;
  std::vector<std::string> phrases;
  std::vector<ProductId> products;
  std::string note;
  Provenance provenance;
  bool fictional = false;
  friend bool operator==(const LifeEvent&, const LifeEvent&) = default;
};

struct Area {
  AreaId id;
  std::string name;
  AreaKind kind = AreaKind::municipality;
  AreaId within;
  std::string owms_uri;
  std::optional<Date> valid_from;
  std::optional<Date> valid_to;
  std::vector<AreaId> succeeded_by;
  std::vector<std::string> places;             // villages and towns in it
  std::vector<std::string> alternate_names;
  bool fictional = false;
  friend bool operator==(const Area&, const Area&) = default;
};

}  // namespace wegwijs
