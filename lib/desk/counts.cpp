#include "wegwijs/desk/counts.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "graph/provenance_of.hpp"
#include "wegwijs/graph/locality.hpp"
#include "wegwijs/model/fields.hpp"

namespace wegwijs {

namespace {

enum class Age { verified, within_1, within_2, within_5, older, undated, unknown };

// Verified with the partner says more than any date, and an undated source less.
Age age_of(const Provenance& provenance, Date at) {
  if (provenance.verified_on) return Age::verified;
  if (!provenance.seen_on) return Age::unknown;
  if (provenance.undated) return Age::undated;
  const auto within = [&](int years) { return *provenance.seen_on + std::chrono::years{years} > at; };
  return within(1) ? Age::within_1 : within(2) ? Age::within_2 : within(5) ? Age::within_5 : Age::older;
}

template <class Record>
const Provenance& origin(const Record& record, const Catalog& catalog) {
  if constexpr (std::is_same_v<Record, Service> || std::is_same_v<Record, ReferralRule>) {
    return provenance_of(record, catalog);
  } else {
    return record.provenance;
  }
}

bool in_use(const Service& service) noexcept { return service.status == Status::active; }

// The services that stand there once for every organization of a kind.
class TemplateServices {
 public:
  explicit TemplateServices(const Catalog& catalog) {
    using Form =
        std::tuple<OrganizationKind, std::string, std::string, std::vector<ProductId>, std::vector<std::string>>;
    std::map<Form, std::vector<const Service*>> forms;
    for (const Organization& organization : catalog.organizations())
      for (const Service* service : catalog.services_of(organization.id)) {
        const std::string beginning = organization.id.str() + "-";
        if (!service->id.str().starts_with(beginning) || (service->products.empty() && service->phrases.empty()))
          continue;
        const std::string end = service->id.str().substr(beginning.size());
        forms[{organization.kind, end, service->description, service->products, service->phrases}].push_back(service);
      }
    for (const auto& [form, services] : forms)
      if (services.size() > 1) services_.insert(services.begin(), services.end());
  }

  bool has(const Service& service) const { return services_.contains(&service); }

 private:
  std::set<const Service*> services_;
};

class Counter {
 public:
  Counter(const Catalog& catalog, Date at, Language language)
      : catalog_(catalog), at_(at), language_(language), templates_(catalog) {
    for (const Service& service : catalog.services())
      if (in_use(service))
        for (const AreaId& area : municipalities_of(service, catalog)) local_[area].push_back(&service);
  }

  MapCounts count() {
    return {.at = at_,
            .language = language_,
            .tables = {figures(), records(), organizations(), themes(), areas(), synonyms(), evidence(), age()}};
  }

 private:
  std::string text(const Sentence& sentence) const { return say(sentence, language_); }
  CountColumn column(const char* key, const Sentence& name) const { return {key, text(name)}; }

  CountTable figures() const {
    CountTable table{"figures", text({"In het kort", "In short"}), {}, {column("count", {"aantal", "number"})}, {}};
    const auto add = [&](const char* key, const Sentence& name, std::size_t number) {
      table.rows.push_back({key, text(name), {number}});
    };
    const auto services = [&](auto&& wanted) {
      const auto all = catalog_.services();
      return static_cast<std::size_t>(std::count_if(
          all.begin(), all.end(), [&](const Service& service) { return in_use(service) && wanted(service); }));
    };
    const auto national = [&](const Service& service) { return is_national(service, catalog_); };
    const std::size_t far = national_organizations();
    add("national-organizations", {"landelijke organisaties", "national organizations"}, far);
    add("other-organizations", {"plaatselijke en regionale organisaties", "local and regional organizations"},
        catalog_.organizations().size() - far);
    add("national-services", {"landelijke diensten in gebruik", "national services in use"}, services(national));
    add("local-services", {"plaatselijke en regionale diensten in gebruik", "local and regional services in use"},
        services([&](const Service& service) { return !national(service); }));
    add("template-services", {"waarvan uit een sjabloon", "of these from a template"},
        services([&](const Service& service) { return !national(service) && templates_.has(service); }));
    add("desks-in-use", {"informatiepunten in gebruik", "desks in use"}, desks_in_use({}));
    add("warm-referrals", {"warme verwijzingen", "warm referrals"},
        static_cast<std::size_t>(
            std::count_if(catalog_.rules().begin(), catalog_.rules().end(),
                          [](const ReferralRule& rule) { return rule.kind == ReferralKind::warm; })));
    add("synonym-groups", {"groepen synoniemen", "synonym groups"}, catalog_.synonyms().size());
    add("urgent", {"spoedgevallen", "urgent situations"}, catalog_.urgent().size());
    add("life-events", {"levensgebeurtenissen", "life events"}, catalog_.life_events().size());
    return table;
  }

  std::size_t national_organizations() const {
    const auto national = [&](const Organization& organization) {
      const auto services = catalog_.services_of(organization.id);
      return organization.kind != OrganizationKind::municipality && organization.kind != OrganizationKind::library &&
             std::any_of(services.begin(), services.end(),
                         [&](const Service* service) { return is_national(*service, catalog_); });
    };
    const auto all = catalog_.organizations();
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), national));
  }

  // In the municipality, or anywhere for an empty id.
  std::size_t desks_in_use(const AreaId& area) const {
    const auto counts = [&](const Desk& desk) {
      const Location* place = catalog_.find(desk.location);
      return desk.status == Status::active && (area.empty() || (place != nullptr && place->municipality == area));
    };
    return static_cast<std::size_t>(std::count_if(catalog_.desks().begin(), catalog_.desks().end(), counts));
  }

  std::string name_of_list(std::string_view key) const {
    static constexpr auto names = std::to_array<std::pair<std::string_view, Sentence>>(
        {{"areas", {"gebieden", "areas"}},
         {"themes", {"thema's", "themes"}},
         {"products", {"producten", "products"}},
         {"organizations", {"organisaties", "organizations"}},
         {"locations", {"locaties", "locations"}},
         {"services", {"diensten", "services"}},
         {"desks", {"informatiepunten", "desks"}},
         {"referrals", {"afgesproken verwijzingen", "agreed referrals"}},
         {"synonyms", {"groepen synoniemen", "synonym groups"}},
         {"urgent", {"spoedgevallen", "urgent situations"}},
         {"life_events", {"levensgebeurtenissen", "life events"}}});
    for (const auto& [list, name] : names)
      if (list == key) return text(name);
    return std::string(key);
  }

  CountTable records() const {
    CountTable table{
        "records",
        text({"Records naar soort", "Records by kind"}),
        text({"Alle, ook van wat niet meer in gebruik is.", "All of them, also of what is no longer in use."}),
        {column("records", {"records", "records"})},
        {}};
    for_each_named_list(catalog_.data(), [&](std::string_view key, const auto& list) {
      table.rows.push_back({std::string(key), name_of_list(key), {list.size()}});
    });
    return table;
  }

  CountTable organizations() const {
    CountTable table{"organizations",
                     text({"Organisaties naar soort", "Organizations by kind"}),
                     {},
                     {column("organizations", {"organisaties", "organizations"}),
                      column("services", {"diensten in gebruik", "services in use"})},
                     {}};
    for (const std::string_view kind : EnumNames<OrganizationKind>::values) {
      CountRow row{std::string(kind), std::string(kind), {0, 0}};
      for (const Organization& organization : catalog_.organizations()) {
        if (to_string(organization.kind) != kind) continue;
        const auto services = catalog_.services_of(organization.id);
        row.numbers[0] += 1;
        row.numbers[1] += static_cast<std::size_t>(
            std::count_if(services.begin(), services.end(), [](auto* service) { return in_use(*service); }));
      }
      table.rows.push_back(std::move(row));
    }
    return table;
  }

  CountTable themes() const {
    CountTable table{
        "themes",
        text({"Diensten naar thema", "Services by theme"}),
        text({"In gebruik; een dienst telt mee bij elk van haar thema's, bij die van haar producten en bij alles "
              "daarboven.",
              "In use; a service counts for each of its themes, for those of its products and for all above them."}),
        {column("services", {"diensten", "services"}), column("national", {"landelijk", "national"}),
         column("template", {"uit een sjabloon", "from a template"}), column("other", {"overige", "other"})},
        {}};
    for (const Theme& theme : catalog_.themes())
      if (catalog_.find(theme.parent) == nullptr) add_theme(theme, 0, table);
    return table;
  }

  void add_theme(const Theme& theme, std::size_t depth, CountTable& table) const {
    std::string margin;
    for (std::size_t i = 0; i < depth; ++i) margin += "– ";
    CountRow row{theme.id.str(),
                 margin + (language_ == Language::en && !theme.name_en.empty() ? theme.name_en : theme.name),
                 {0, 0, 0, 0}};
    for (const Service* service : catalog_.services_of(theme.id)) {
      if (!in_use(*service)) continue;
      row.numbers[0] += 1;
      row.numbers[is_national(*service, catalog_) ? 1 : templates_.has(*service) ? 2 : 3] += 1;
    }
    table.rows.push_back(std::move(row));
    if (depth < 8)
      for (const Theme* child : catalog_.children(theme.id)) add_theme(*child, depth + 1, table);
  }

  bool exists(const Area& area) const {
    return area.kind == AreaKind::municipality && (!area.valid_from || *area.valid_from <= at_) &&
           (!area.valid_to || at_ <= *area.valid_to);
  }

  CountTable areas() const {
    CountTable table{
        "areas",
        text({"Plaatselijke diensten naar gemeente", "Local services by municipality"}),
        text({"In gebruik; wat voor meer gemeenten is, telt bij elk ervan mee.",
              "In use; what is for several municipalities counts for each of them."}),
        {column("services", {"diensten", "services"}), column("template", {"uit een sjabloon", "from a template"}),
         column("other", {"overige", "other"}), column("desks", {"informatiepunten", "desks"})},
        {}};
    for (const Area& area : catalog_.areas()) {
      if (!exists(area)) continue;
      CountRow row{area.id.str(), area.name, {0, 0, 0, desks_in_use(area.id)}};
      if (const auto local = local_.find(area.id); local != local_.end())
        for (const Service* service : local->second) {
          row.numbers[0] += 1;
          row.numbers[templates_.has(*service) ? 1 : 2] += 1;
        }
      table.rows.push_back(std::move(row));
    }
    return table;
  }

  CountTable synonyms() const {
    CountTable table{"synonyms",
                     text({"Synoniemen naar soort", "Synonyms by kind"}),
                     {},
                     {column("groups", {"groepen", "groups"}), column("terms", {"woorden", "terms"})},
                     {}};
    for (const std::string_view kind : EnumNames<SynonymKind>::values) {
      CountRow row{std::string(kind), std::string(kind), {0, 0}};
      for (const Synonym& synonym : catalog_.synonyms())
        if (to_string(synonym.kind) == kind) {
          row.numbers[0] += 1;
          row.numbers[1] += synonym.terms.size();
        }
      table.rows.push_back(std::move(row));
    }
    return table;
  }

  // A row for each kind of record that has a provenance, and a last one for all of them.
  template <class ColumnOf>
  void add_rows_by_origin(CountTable& table, ColumnOf&& column_of) const {
    CountRow all{"all", text({"alle", "all"}), std::vector<std::size_t>(table.columns.size())};
    for_each_named_list(catalog_.data(), [&](std::string_view key, const auto& list) {
      if constexpr (requires { list.front().provenance; }) {
        CountRow row{std::string(key), name_of_list(key), std::vector<std::size_t>(table.columns.size())};
        for (const auto& record : list) row.numbers[column_of(origin(record, catalog_))] += 1;
        for (std::size_t i = 0; i < row.numbers.size(); ++i) all.numbers[i] += row.numbers[i];
        table.rows.push_back(std::move(row));
      }
    });
    table.rows.push_back(std::move(all));
  }

  CountTable evidence() const {
    CountTable table{
        "evidence",
        text({"Herkomst: van wie het komt", "Provenance: who says so"}),
        {},
        {column("primary", {"de partij zelf", "the party itself"}), column("secondary", {"een ander", "somebody else"}),
         column("unverified", {"niet zeker", "not certain"}), column("none", {"geen herkomst", "no provenance"})},
        {}};
    add_rows_by_origin(table, [](const Provenance& provenance) {
      return provenance.empty() ? EnumNames<Evidence>::values.size() : static_cast<std::size_t>(provenance.evidence);
    });
    return table;
  }

  CountTable age() const {
    CountTable table{
        "age",
        text({"Herkomst: hoe oud het is", "Provenance: how old it is"}),
        text({"Gerekend vanaf de dag van deze telling.", "Counted back from the day of this count."}),
        {column("verified", {"nagegaan bij de partner", "verified with the partner"}),
         column("year-1", {"tot 1 jaar", "up to 1 year"}), column("year-2", {"1 tot 2 jaar", "1 to 2 years"}),
         column("year-5", {"2 tot 5 jaar", "2 to 5 years"}), column("older", {"ouder", "older"}),
         column("undated", {"bron zonder datum", "undated source"}),
         column("none", {"geen herkomst", "no provenance"})},
        {}};
    add_rows_by_origin(table,
                       [&](const Provenance& provenance) { return static_cast<std::size_t>(age_of(provenance, at_)); });
    return table;
  }

  const Catalog& catalog_;
  Date at_;
  Language language_;
  TemplateServices templates_;
  std::map<AreaId, std::vector<const Service*>> local_;  // in use, by municipality
};

}  // namespace

std::size_t CountTable::at(std::string_view row, std::string_view column) const noexcept {
  for (const CountRow& each : rows)
    for (std::size_t i = 0; each.key == row && i < columns.size(); ++i)
      if (columns[i].key == column) return each.numbers[i];
  return 0;
}

const CountTable& MapCounts::table(std::string_view key) const noexcept {
  static const CountTable none;
  for (const CountTable& each : tables)
    if (each.key == key) return each;
  return none;
}

MapCounts count_map(const Catalog& catalog, Date at, Language language) {
  return Counter(catalog, at, language).count();
}

}  // namespace wegwijs
