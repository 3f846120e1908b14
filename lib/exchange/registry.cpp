#include "exchange/registry.hpp"

#include <algorithm>

#include "base/text_tools.hpp"
#include "exchange/messages.hpp"
#include "wegwijs/model/enums.hpp"

namespace wegwijs {

namespace {

bool fits(std::string_view wanted, std::string_view kind) noexcept {
  if (wanted == "referrer") return kind == "desk" || kind == "service" || kind == "organization";
  if (wanted == "executor") return kind == "organization";
  return wanted == kind;
}

bool is_kind_word(const Reference& reference) noexcept {
  return reference.wanted == "executor" && parse_enum<OrganizationKind>(reference.id).has_value();
}

}  // namespace

void Registry::define(std::string_view kind, const std::string& id, Spot spot, bool fictional, Faults& faults) {
  const auto [found, added] = ids_.try_emplace(id, Definition{kind, spot, fictional});
  if (!added) faults.add(faults::double_id, spot, {shown(id), faults.text_of(found->second.spot)});
}

void Registry::note_unread(const std::string& id) {
  if (id.find('{') == std::string::npos)
    unread_.insert(id);
  else
    unread_templates_ = true;
}

void Registry::note_unread_below(const Node& node) {
  if (const Node* id = node.find("id"); id != nullptr && !id->text.empty()) note_unread(id->text);
  for (const Node& item : node.items) note_unread_below(item);
}

void Registry::check_references(Faults& faults) {
  suggestions_left_ = most_suggestions;
  std::map<std::string, Uses> unknown;
  for (const Reference& reference : references_) {
    if (is_kind_word(reference)) continue;
    const auto found = ids_.find(reference.id);
    if (found == ids_.end() || !fits(reference.wanted, found->second.kind))
      unknown[reference.id].push_back(&reference);
    else if (found->second.fictional && !reference.from_fictional)
      faults.add(faults::real_uses_fictional, reference.spot, {reference.id});
  }
  for (const auto& [id, uses] : unknown)
    if (!follows_from_another(*uses.front(), unknown)) tell_unknown(uses, faults);
}

// Services made by a template are called after their organization: without the one, or the other, they are not there.
bool Registry::follows_from_another(const Reference& reference, const std::map<std::string, Uses>& unknown) const {
  const std::string& id = reference.id;
  if (ids_.contains(id)) return false;
  if (unread_.contains(id)) return true;
  if (reference.wanted != "service" && reference.wanted != "referrer") return false;
  for (auto dash = id.find('-'); dash != std::string::npos; dash = id.find('-', dash + 1)) {
    const std::string before = id.substr(0, dash);
    if (unread_.contains(before)) return true;
    if (const auto uses = unknown.find(before); uses != unknown.end() && uses->second.front()->wanted == "organization")
      return true;
    if (const auto owner = ids_.find(before); owner != ids_.end() && owner->second.kind == "organization" && unread_templates_)
      return true;
  }
  return false;
}

void Registry::tell_unknown(const Uses& uses, Faults& faults) {
  const bool often = uses.size() > most_places;
  for (const Reference* use : uses) {
    const std::string code = "unknown-" + std::string(use->wanted);
    std::string what = faults.say(unknown_kind(use->wanted));
    if (often) {
      faults.add(faults::unknown_often, code, use->spot,
                 {std::move(what), shown(use->id), std::to_string(uses.size() - 1), faults.text_of(uses[1]->spot)},
                 hint_for(*use, true, faults));
      return;
    }
    faults.add(faults::unknown_reference, code, use->spot, {std::move(what), shown(use->id)}, hint_for(*use, false, faults));
  }
}

std::string Registry::hint_for(const Reference& reference, bool with_place, Faults& faults) {
  if (const auto other = ids_.find(reference.id); other != ids_.end())
    return faults.say(hints::other_kind, {reference.id, faults.say(name_of_kind(other->second.kind)),
                                          faults.text_of(other->second.spot)});
  if (const auto skipped = skipped_.find(reference.id); skipped != skipped_.end())
    return faults.say(hints::skipped_fictional, {reference.id, faults.file_name(skipped->second.file)});
  const std::string near = nearest_id(reference);
  const auto place = ids_.find(near);
  if (!with_place || place == ids_.end()) return faults.did_you_mean(near);
  return faults.say(hints::did_you_mean_there, {near, faults.text_of(place->second.spot)});
}

std::string Registry::nearest_id(const Reference& reference) {
  if (suggestions_left_ == 0) return {};
  --suggestions_left_;
  std::vector<std::string_view> candidates;
  for (const auto& [id, definition] : ids_)
    if (fits(reference.wanted, definition.kind)) candidates.push_back(id);
  if (reference.wanted == "executor")
    candidates.insert(candidates.end(), EnumNames<OrganizationKind>::values.begin(),
                      EnumNames<OrganizationKind>::values.end());
  std::sort(candidates.begin(), candidates.end());  // of equally near ids always the same one
  return nearest(reference.id, candidates);
}

}  // namespace wegwijs
