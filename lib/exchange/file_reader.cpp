#include "exchange/file_reader.hpp"

#include <array>
#include <utility>

#include "base/text_tools.hpp"
#include "exchange/reader.hpp"
#include "exchange/top_level.hpp"

namespace wegwijs {

namespace {

class FileReader {
 public:
  FileReader(Draft& draft, Faults& faults, bool fictional)
      : draft_(draft), faults_(faults), fictional_(fictional), reader_(draft.registry, faults, fictional) {}

  void read(const Node& root) {
    CatalogData& data = draft_.data;
    std::vector<Spot> unused;
    reader_.check_keys(root, top_level_keys, "file");
    read_list(root, "areas", data.areas, draft_.areas);
    read_list(root, "themes", data.themes, draft_.themes);
    read_products(root);
    read_organizations(root);
    read_list(root, "locations", data.locations, unused);
    for_each_item(root, "services", [&](const Node& item) { read_service(item, nullptr, fictional_, draft_, faults_); });
    read_list(root, "desks", data.desks, unused);
    read_list(root, "referrals", data.rules, draft_.rules);
    for_each_item(root, "templates", [&](const Node& item) { read_template(item); });
    read_list(root, "synonyms", data.synonyms, unused);
    read_list(root, "urgent", data.urgent, unused);
    read_list(root, "life_events", data.life_events, unused);
  }

 private:
  template <class Visitor>
  void for_each_item(const Node& around, std::string_view key, Visitor&& visit) {
    const Node* list = around.find(key);
    if (list == nullptr) return;
    if (!reader_.expect(Node::Kind::list, *list, key)) return reader_.note_unread_below(*list);
    for (const Node& item : list->items)
      if (reader_.expect(Node::Kind::map, item, key)) visit(item);
  }

  template <class Record>
  void read_list(const Node& root, std::string_view key, std::vector<Record>& records, std::vector<Spot>& spots) {
    for_each_item(root, key, [&](const Node& item) {
      reader_.read_whole(item, records.emplace_back());
      spots.push_back(item.spot);
    });
  }

  void read_products(const Node& root) {
    for_each_item(root, "products", [&](const Node& item) {
      Product& product = draft_.data.products.emplace_back();
      reader_.read_whole(item, product);
      draft_.products.push_back(item.spot);
      note_phrases(item, product);
    });
  }

  void note_phrases(const Node& item, const Product& product) {
    const Node* phrases = item.find("phrases");
    if (phrases == nullptr) return;
    for (const Node& phrase : phrases->items)
      if (!phrase.text.empty()) draft_.phrases.push_back({phrase.text, product.id, phrase.spot});
  }

  void read_organizations(const Node& root) {
    for_each_item(root, "organizations", [&](const Node& item) {
      Organization& organization = draft_.data.organizations.emplace_back();
      reader_.read_whole(item, organization, {"services"});
      for_each_item(item, "services",
                    [&](const Node& service) { read_service(service, &organization, fictional_, draft_, faults_); });
    });
  }

  void read_template(const Node& item) {
    static constexpr std::array<std::string_view, 2> keys{"for", "services"};
    static constexpr std::array<std::string_view, 1> selectors{"kind"};
    reader_.check_keys(item, keys, "template");
    const Node* selector = item.find("for");
    const Node* kind = selector == nullptr ? nullptr : selector->find("kind");
    if (selector != nullptr && reader_.expect(Node::Kind::map, *selector, "for"))
      reader_.check_keys(*selector, selectors, "template");
    if (kind == nullptr) {
      faults_.add(faults::missing_key, selector == nullptr ? item.spot : selector->spot,
                  {selector == nullptr ? "for" : "kind", faults_.say(name_of_kind("template"))});
      return;
    }
    OrganizationKind wanted{};
    if (!reader_.read_kind(*kind, wanted)) return;
    for_each_item(item, "services", [&](const Node& service) {
      draft_.templates.push_back({wanted, service, fictional_});
    });
  }

  Draft& draft_;
  Faults& faults_;
  bool fictional_;
  Reader reader_;
};

// Every id in a document, wherever it stands.
void note_skipped_ids(const Node& node, Draft& draft) {
  if (const Node* id = node.find("id"); id != nullptr && id->kind == Node::Kind::scalar)
    draft.registry.note_skipped(id->text, id->spot);
  for (const Node& item : node.items) note_skipped_ids(item, draft);
}

}  // namespace

bool read_document(const Node& root, bool include_fictional, Draft& draft, Faults& faults) {
  Reader reader(draft.registry, faults, false);
  if (root.kind == Node::Kind::null) {
    faults.add(faults::empty_file, {root.spot.file, 0, 0}, {});
    return true;
  }
  if (!reader.expect(Node::Kind::map, root, faults.say(name_of_kind("file")))) return true;
  bool fictional = false;
  if (const Node* said = root.find("fictional")) reader.read_flag(*said, fictional, "fictional");
  if (fictional && !include_fictional) {
    note_skipped_ids(root, draft);
    return false;
  }
  FileReader(draft, faults, fictional).read(root);
  return true;
}

void read_service(const Node& node, const Organization* within, bool fictional, Draft& draft, Faults& faults) {
  Reader reader(draft.registry, faults, fictional);
  Service& service = draft.data.services.emplace_back();
  reader.read_whole(node, service);
  draft.services.push_back(node.spot);
  if (within != nullptr) {
    const OrganizationId& organization = within->id;
    if (!organization.empty() && !service.organization.empty() && service.organization != organization)
      faults.add(faults::other_organization, node.spot_of("organization"),
                 {shown(service.organization.str()), organization.str()});
    service.organization = organization;
  } else if (node.find("organization") == nullptr) {
    faults.add(faults::missing_key, node.spot, {"organization", faults.say(name_of_kind("service"))});
  }
}

void note_unread_ids(std::string_view text, Draft& draft) {
  constexpr std::string_view key = "id:";
  for (auto at = text.find(key); at != std::string_view::npos; at = text.find(key, at + 1)) {
    if (at > 0 && std::string_view(" {,-\n").find(text[at - 1]) == std::string_view::npos) continue;
    const auto rest = text.substr(at + key.size(), 100);  // longer than any id
    const auto line = trim(rest.substr(0, rest.find_first_of("\n,}#")));
    const auto id =
        line.starts_with('"') && line.ends_with('"') && line.size() > 1 ? line.substr(1, line.size() - 2) : line;
    if (is_slug(id) || id.starts_with("\"{")) draft.registry.note_unread(std::string(id));
  }
}

}  // namespace wegwijs
