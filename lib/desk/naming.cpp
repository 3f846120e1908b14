// From what somebody types to the record that is meant.
#include <algorithm>

#include "base/text_tools.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/desk/journal_json.hpp"
#include "wegwijs/desk/recording.hpp"
#include "wegwijs/graph/locality.hpp"

namespace wegwijs {

namespace {

constexpr std::size_t most_named = 8;

[[noreturn]] void throw_several(std::string_view text, const std::vector<Named>& found) {
  std::string some;
  for (std::size_t i = 0; i < found.size() && i < most_named; ++i) some += " " + found[i].id;
  if (found.size() > most_named) some += " …";
  throw InvalidArgument("called-wrongly",
                        {"'{0}' kan van alles zijn – kies uit:{1}", "'{0}' may be several things – choose from:{1}"},
                        {std::string(text), some});
}

bool has_all(const std::string& name, const std::vector<std::string_view>& words) {
  return std::all_of(words.begin(), words.end(),
                     [&](std::string_view word) { return name.find(word) != std::string::npos; });
}

template <class Record>
Named named(const Record& record) {
  return {record.id.str(), record.name};
}

// How far from the desk a service is: its own municipality, the whole country, elsewhere.
int distance_of(const Service& service, const AreaId& town, const Catalog& catalog) {
  const auto towns = municipalities_of(service, catalog);
  if (!town.empty() && std::find(towns.begin(), towns.end(), town) != towns.end()) return 0;
  return towns.empty() || is_national(service, catalog) ? 1 : 2;
}

}  // namespace

std::vector<Named> subjects_of(std::string_view typed, const Catalog& catalog) {
  const std::string text(trim(typed));
  if (const Product* product = catalog.find(ProductId(text))) return {named(*product)};
  if (const Theme* theme = catalog.find(ThemeId(text))) return {named(*theme)};
  const std::string slug = slug_of(text);
  std::vector<Named> themes, products;
  if (slug.empty()) return {};
  for (const Theme& theme : catalog.themes())
    if (slug_of(theme.name).starts_with(slug)) themes.push_back(named(theme));
  for (const Product& product : catalog.products())
    if (slug_of(product.name).starts_with(slug)) products.push_back(named(product));
  if (themes.size() == 1) return themes;
  if (products.size() == 1) return products;
  themes.insert(themes.end(), products.begin(), products.end());
  return themes;
}

std::vector<Named> subjects_of(std::string_view typed, const KnowledgeBase& kb, Instant now) {
  std::vector<Named> found = subjects_of(typed, kb.catalog());
  if (!found.empty()) return found;
  FindOptions options;
  options.at = now;
  options.limit = 50;
  const auto add = [&](Named subject) {
    const bool known = std::any_of(found.begin(), found.end(), [&](const Named& one) { return one.id == subject.id; });
    if (!known && found.size() < most_named) found.push_back(std::move(subject));
  };
  const FoundList list = kb.find(typed, options);
  for (const ProductId& id : list.understood.products)
    if (const Product* product = kb.catalog().find(id)) add(named(*product));
  for (const Found& hit : list.hits)
    if (hit.kind == "product" || hit.kind == "theme") add({hit.id, hit.name});
  return found;
}

void add_subject(Question& question, const std::string& typed, const Catalog& catalog) {
  const auto found = subjects_of(typed, catalog);
  if (found.empty()) catalog.at(ThemeId(typed));  // throws, with what was probably meant
  if (found.size() > 1) throw_several(typed, found);
  if (catalog.find(ProductId(found[0].id)) != nullptr)
    question.products.emplace_back(found[0].id);
  else
    question.themes.emplace_back(found[0].id);
}

std::vector<Named> services_of(std::string_view text, const Catalog& catalog, const DeskId& desk_id) {
  if (const Service* service = catalog.find(ServiceId(std::string(text)))) return {named(*service)};
  const std::string wanted = fold(to_valid_utf8(trim(text)));
  if (wanted.empty()) return {};
  const auto words = split(wanted, ' ');
  std::vector<const Service*> found, by_name;
  for (const Service& service : catalog.services()) {
    if (service.status == Status::defunct) continue;
    const Organization* organization = catalog.find(service.organization);
    const std::string name = fold(service.name);
    if (name == wanted) by_name.push_back(&service);
    if (has_all(name + " " + (organization ? fold(organization->name) : ""), words)) found.push_back(&service);
  }
  if (by_name.size() == 1) return {named(*by_name[0])};
  const Desk* desk = catalog.find(desk_id);
  const AreaId town = desk != nullptr ? area_of(*desk, catalog) : AreaId();
  std::vector<std::pair<int, Named>> near;
  for (const Service* service : found) near.emplace_back(distance_of(*service, town, catalog), named(*service));
  std::stable_sort(near.begin(), near.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Named> list;
  for (auto& [distance, service] : near) list.push_back(std::move(service));
  return list;
}

ServiceId service_of(std::string_view text, const Catalog& catalog, const DeskId& desk) {
  const auto found = services_of(text, catalog, desk);
  if (found.empty()) catalog.at(ServiceId(std::string(text)));  // throws, with what was probably meant
  if (found.size() > 1) throw_several(text, found);
  return ServiceId(found[0].id);
}

}  // namespace wegwijs
