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

void Registry::check_references(Faults& faults) {
  suggestions_left_ = most_suggestions;
  for (const Reference& reference : references_) {
    if (is_kind_word(reference)) continue;
    const auto found = ids_.find(reference.id);
    if (found == ids_.end() || !fits(reference.wanted, found->second.kind))
      tell_unknown(reference, faults);
    else if (found->second.fictional && !reference.from_fictional)
      faults.add(faults::real_uses_fictional, reference.spot, {reference.id});
  }
}

void Registry::tell_unknown(const Reference& reference, Faults& faults) {
  std::string hint;
  if (const auto other = ids_.find(reference.id); other != ids_.end()) {
    hint = faults.say(hints::other_kind,
                      {reference.id, faults.say(name_of_kind(other->second.kind)), faults.text_of(other->second.spot)});
  } else if (unread_.contains(reference.id)) {
    return;
  } else if (const auto skipped = skipped_.find(reference.id); skipped != skipped_.end()) {
    hint = faults.say(hints::skipped_fictional, {reference.id, faults.file_name(skipped->second.file)});
  } else {
    hint = faults.did_you_mean(nearest_id(reference));
  }
  faults.add(faults::unknown_reference, "unknown-" + std::string(reference.wanted), reference.spot,
             {faults.say(unknown_kind(reference.wanted)), shown(reference.id)}, std::move(hint));
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
