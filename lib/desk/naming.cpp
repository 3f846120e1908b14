// From what somebody types to the record that is meant.
#include <algorithm>

#include "base/text_tools.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/desk/recording.hpp"

namespace wegwijs {

namespace {

constexpr std::size_t most_named = 8;

[[noreturn]] void throw_several(std::string_view text, const std::vector<std::string>& ids) {
  std::string some;
  for (std::size_t i = 0; i < ids.size() && i < most_named; ++i) some += " " + ids[i];
  throw InvalidArgument("called-wrongly",
                        {"'{0}' kan van alles zijn – kies uit:{1}", "'{0}' may be several things – choose from:{1}"},
                        {std::string(text), some});
}

bool has_all(const std::string& name, const std::vector<std::string_view>& words) {
  return std::all_of(words.begin(), words.end(),
                     [&](std::string_view word) { return name.find(word) != std::string::npos; });
}

}  // namespace

ServiceId service_of(std::string_view text, const Catalog& catalog) {
  const ServiceId id{std::string(text)};
  if (catalog.find(id) != nullptr) return id;
  const std::string wanted = fold(to_valid_utf8(trim(text)));
  const auto words = split(wanted, ' ');
  std::vector<std::string> found, by_name;
  for (const Service& service : catalog.services()) {
    const Organization* organization = catalog.find(service.organization);
    const std::string name = fold(service.name);
    if (wanted.empty() || service.status == Status::defunct) continue;
    if (name == wanted) by_name.push_back(service.id.str());
    if (has_all(name + " " + (organization ? fold(organization->name) : ""), words)) found.push_back(service.id.str());
  }
  if (by_name.size() == 1) return ServiceId(by_name[0]);
  if (found.size() == 1) return ServiceId(found[0]);
  if (found.empty()) catalog.at(id);  // throws, with what was probably meant
  throw_several(text, found);
}

void add_themes(Question& question, const Catalog& catalog) {
  if (!question.themes.empty() || question.products.empty()) return;
  const Product* product = catalog.find(question.products.front());
  if (product != nullptr && !product->themes.empty()) question.themes.push_back(product->themes.front());
}

}  // namespace wegwijs
