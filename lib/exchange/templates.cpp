#include "exchange/templates.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "exchange/file_reader.hpp"
#include "exchange/messages.hpp"

namespace wegwijs {

namespace {

// Returns: nullptr for a word that is no placeholder.
const std::string* value_of(std::string_view placeholder, const Organization& organization) noexcept {
  if (placeholder == "id") return &organization.id.str();
  if (placeholder == "name") return &organization.name;
  if (placeholder == "area") return &organization.area.str();
  return nullptr;
}

bool is_word(std::string_view text) noexcept {
  for (const char c : text)
    if ((c < 'a' || c > 'z') && c != '_') return false;
  return !text.empty();
}

constexpr std::size_t longest_word = 40;

// Calls visit(placeholder, begin, end) for every "{word}" of the text.
template <class Visitor>
void for_each_placeholder(std::string_view text, Visitor&& visit) {
  for (auto open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
    const auto rest = text.substr(open + 1, longest_word + 1);
    const auto word = rest.substr(0, rest.find('}'));
    if (word.size() < rest.size() && is_word(word)) visit(word, open, open + word.size() + 2);
  }
}

// "{areas}" alone in a list becomes one item for each area the organization serves or governs; maybe none.
void fill_in_areas(Node& list, const Organization& organization) {
  std::vector<Node> filled;
  for (Node& item : list.items) {
    if (item.text != "{areas}") {
      filled.push_back(std::move(item));
      continue;
    }
    std::vector<AreaId> areas = organization.areas;
    if (!organization.area.empty()) areas.push_back(organization.area);
    for (const AreaId& area : areas) {
      Node& made = filled.emplace_back(item);
      made.text = area.str();
    }
  }
  list.items = std::move(filled);
}

// Fills in what the organization has. What it has nothing for is told and left empty.
void fill_in(Node& node, const Organization& organization, Faults& faults) {
  std::string filled;
  std::size_t done = 0;
  for_each_placeholder(node.text, [&](std::string_view word, std::size_t begin, std::size_t end) {
    const std::string written = "{" + shown(word) + "}";
    const std::string* value = value_of(word, organization);
    if (value == nullptr) {
      faults.add(faults::unknown_placeholder, node.spot, {written}, faults.say(hints::placeholders));
      return;
    }
    if (value->empty()) faults.add(faults::empty_placeholder, node.spot, {written, organization.id.str()});
    filled += node.text.substr(done, begin - done) + *value;
    done = end;
  });
  if (done > 0) node.text = filled + node.text.substr(done);
  if (node.kind == Node::Kind::list) fill_in_areas(node, organization);
  for (Node& item : node.items) fill_in(item, organization, faults);
}

// How many values a template has, each of them made anew for every organization.
std::size_t size_of(const Node& node) noexcept {
  std::size_t size = 1;
  for (const Node& item : node.items) size += size_of(item);
  return size;
}

// A large template for many organizations would multiply; the Netherlands need less than a tenth of this.
constexpr std::size_t most_values_made = 5'000'000;

bool takes_part(const Organization& organization, const ServiceTemplate& made) noexcept {
  const bool in_use = organization.status == Status::active || organization.status == Status::temporarily_closed;
  return organization.kind == made.kind && in_use && !organization.id.empty() &&
         (organization.fictional || !made.fictional);
}

// What is wrong with the area of an organization is told there, not again at every template that fills it in.
void forget_own_areas(std::vector<Reference>& references, std::size_t first, const Organization& organization) {
  const auto is_own = [&](const Reference& reference) {
    if (reference.wanted != "area") return false;
    const AreaId area(reference.id);
    return area == organization.area ||
           std::find(organization.areas.begin(), organization.areas.end(), area) != organization.areas.end();
  };
  references.erase(std::remove_if(references.begin() + static_cast<std::ptrdiff_t>(first), references.end(), is_own), references.end());
}

}  // namespace

void expand_templates(Draft& draft, Faults& faults) {
  std::unordered_set<std::string> by_hand;
  for (const Service& service : draft.data.services) by_hand.insert(service.id.str());
  // Read once by a stand-in, so that a template's faults are told even when no organization uses it.
  const Organization stand_in{.id = OrganizationId("id"), .name = "name", .area = AreaId("area")};
  std::size_t values_made = 0;
  faults.once(true);
  for (const ServiceTemplate& made : draft.templates) {
    const std::size_t size = size_of(made.service);
    Draft scratch;
    Node trial = made.service;
    fill_in(trial, stand_in, faults);
    read_service(trial, &stand_in, made.fictional, scratch, faults);
    for (const Organization& organization : draft.data.organizations) {
      if (!takes_part(organization, made)) continue;
      values_made += size;
      if (values_made > most_values_made) {
        faults.add(faults::too_many_values, made.service.spot, {std::to_string(most_values_made)});
        break;
      }
      Node service = made.service;
      fill_in(service, organization, faults);
      const Node* id = service.find("id");
      if (id != nullptr && by_hand.contains(id->text)) continue;
      const std::size_t first = draft.registry.references().size();
      read_service(service, &organization, organization.fictional, draft, faults);
      forget_own_areas(draft.registry.references(), first, organization);
    }
  }
  faults.once(false);
}

}  // namespace wegwijs
