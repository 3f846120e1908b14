// Which ids exist and which are used, over all files, so that references can be checked once everything is read.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "exchange/document.hpp"
#include "exchange/faults.hpp"
#include "wegwijs/model/ids.hpp"

namespace wegwijs {

// What sort of thing an id names, as written in messages. `referrer` and `executor` are only ever wanted.
template <class Tag>
inline constexpr std::string_view kind_of_tag = "";
template <>
inline constexpr std::string_view kind_of_tag<AreaTag> = "area";
template <>
inline constexpr std::string_view kind_of_tag<DeskTag> = "desk";
template <>
inline constexpr std::string_view kind_of_tag<ExecutorTag> = "executor";
template <>
inline constexpr std::string_view kind_of_tag<LifeEventTag> = "life event";
template <>
inline constexpr std::string_view kind_of_tag<LocationTag> = "location";
template <>
inline constexpr std::string_view kind_of_tag<OrganizationTag> = "organization";
template <>
inline constexpr std::string_view kind_of_tag<ProductTag> = "product";
template <>
inline constexpr std::string_view kind_of_tag<ReferrerTag> = "referrer";
template <>
inline constexpr std::string_view kind_of_tag<ServiceTag> = "service";
template <>
inline constexpr std::string_view kind_of_tag<ThemeTag> = "theme";
template <>
inline constexpr std::string_view kind_of_tag<UrgentTag> = "urgent situation";

struct Reference {
  std::string_view wanted;  // a kind as above
  std::string id;
  Spot spot;
  bool from_active = true;  // the record around it is in use
  bool from_fictional = false;
};

class Registry {
 public:
  // Tells of an id that exists already, whatever it names.
  void define(std::string_view kind, const std::string& id, Spot spot, bool fictional, Faults& faults);
  void refer(Reference reference) { references_.push_back(std::move(reference)); }
  std::vector<Reference>& references() noexcept { return references_; }

  // Ids of a fictional file that is passed over: told as such where they are used.
  void note_skipped(std::string id, Spot spot) { skipped_.emplace(std::move(id), spot); }
  // Ids that seem to stand where nothing could be read, in a whole file or below a misspelt key: their use is no second
  // fault. An id with a placeholder in it is that of a template.
  void note_unread(const std::string& id);
  // Every id below a node that is not read.
  void note_unread_below(const Node& node);
  // Whether something was not read, so that what seems to be missing may only be unread.
  bool incomplete() const noexcept { return unread_templates_ || !unread_.empty(); }

  // Tells of every reference that leads nowhere, or from facts to fiction. An id that is unknown in many places is told
  // once: most likely the one record that should have it is misspelt.
  void check_references(Faults& faults);

 private:
  struct Definition {
    std::string_view kind;
    Spot spot;
    bool fictional;
  };

  // Looking for the nearest id costs a walk over all of them: enough for people, bounded for machines.
  static constexpr int most_suggestions = 200;
  // Of an id that is unknown in more places only the first is told.
  static constexpr std::size_t most_places = 3;

  using Uses = std::vector<const Reference*>;

  bool follows_from_another(const Reference& reference, const std::map<std::string, Uses>& unknown) const;
  void tell_unknown(const Uses& uses, Faults& faults);
  std::string hint_for(const Reference& reference, bool with_place, Faults& faults);
  std::string nearest_id(const Reference& reference);

  int suggestions_left_ = 0;
  std::unordered_map<std::string, Definition> ids_;
  std::vector<Reference> references_;
  std::unordered_map<std::string, Spot> skipped_;
  std::unordered_set<std::string> unread_;
  bool unread_templates_ = false;
};

}  // namespace wegwijs
