// A village that can be asked questions.
//
//   Searchable village(R"( services: … )");
//   CHECK(village.first("paspoort verlopen") == "burgerzaken");
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/temporary_folder.hpp"
#include "support/village.hpp"
#include "wegwijs/search/search.hpp"

namespace wegwijs {

class Searchable {
 public:
  explicit Searchable(std::string_view yaml) : Searchable(village(yaml)) {}
  explicit Searchable(const Catalog& given)
      : store_(written(given)), catalog_(store_.read_catalog()), search_(store_, catalog_) {}

  const Search& search() const { return search_; }
  const Catalog& catalog() const { return catalog_; }
  Answer ask(std::string_view question, const SearchOptions& options = {}) const {
    return search_.search(question, options);
  }

  std::vector<std::string> ids(std::string_view question, const SearchOptions& options = {}) const {
    std::vector<std::string> ids;
    for (const Hit& hit : ask(question, options).hits) ids.push_back(hit.id);
    return ids;
  }
  // Returns: "" when nothing is found.
  std::string first(std::string_view question, const SearchOptions& options = {}) const {
    const auto all = ids(question, options);
    return all.empty() ? "" : all.front();
  }
  std::vector<std::string> urgent(std::string_view question) const {
    std::vector<std::string> ids;
    for (const Urgent* urgent : search_.urgent_in(question)) ids.push_back(urgent->id.str());
    return ids;
  }

 private:
  Store written(const Catalog& catalog) const {
    write_store(folder_.path() / "village", catalog);
    return Store::open(folder_.path() / "village");
  }

  TemporaryFolder folder_;
  Store store_;
  Catalog catalog_;
  Search search_;
};

// A town with the usual counters, a neighbour town with the same, and some national offices. Every record has a
// provenance that says so little that it is written only once, below.
inline std::string small_country() {
  std::string yaml = R"(
areas:
  - {id: nederland, name: Nederland, kind: nation}
  - {id: dorp, name: Dorpstad, kind: municipality, within: nederland, places: [Kerkhoek]}
  - {id: stad, name: Grootstad, kind: municipality, within: nederland}
themes:
  - {id: finance, name: Geld}
  - {id: debts, name: Schulden, parent: finance}
  - {id: legal, name: Recht}
  - {id: papers, name: Burgerzaken}
products:
  - {id: paspoort, name: Paspoort, executor: municipality, themes: [papers], phrases: [mijn paspoort is verlopen, paspoort gestolen], FROM}
  - {id: schuldhulp, name: Schuldhulpverlening, executor: municipality, themes: [debts], phrases: [rekeningen niet betalen, te veel schulden], FROM}
  - {id: aow, name: AOW, alternate_names: [ouderdomspensioen], executor: svb, themes: [finance], phrases: [ik word binnenkort 67], FROM}
  - {id: huurtoeslag, name: Huurtoeslag, executor: toeslagen, themes: [finance], phrases: [bijdrage voor de huur], FROM}
life_events:
  - {id: overlijden, name: Overlijden, phrases: [mijn man is overleden], products: [aow], FROM}
synonyms:
  - {terms: [huursubsidie], means: [huurtoeslag], kind: old-name}
  - {terms: [blauwe brief], means: [dienst toeslagen], kind: spoken}
organizations:
  - {id: gemeente-dorp, name: Gemeente Dorpstad, kind: municipality, area: dorp, FROM}
  - {id: gemeente-stad, name: Gemeente Grootstad, kind: municipality, area: stad, FROM}
  - id: svb
    name: Sociale Verzekeringsbank
    alternate_names: [SVB]
    FROM
    services:
      - {id: svb-aow, name: Pensioen van de staat, products: [aow], themes: [finance], FROM}
  - id: toeslagen
    name: Dienst Toeslagen
    FROM
    services:
      - {id: toeslagen-aanvragen, name: Toeslag aanvragen, products: [huurtoeslag], themes: [finance], FROM}
  - id: loket
    name: Juridisch Loket
    FROM
    services:
      - {id: loket-advies, name: Gratis juridisch advies, phrases: [brief van de deurwaarder], themes: [legal], description: Een jurist kijkt mee., FROM}
  - id: bieb
    name: Bibliotheek De Lezer
    kind: library
    areas: [dorp]
    FROM
    services:
      - {id: bieb-informatiepunt, name: Informatiepunt, products: [aow, huurtoeslag], phrases: [hulp met een formulier], FROM}
      - {id: bieb-oud, name: Opgeheven spreekuur voor tuinieren, status: defunct, FROM}
templates:
  - for: {kind: municipality}
    services:
      - {id: "{id}-burgerzaken", name: "Burgerzaken {name}", products: [paspoort], themes: [papers], eligibility: {areas: ["{area}"]}, FROM}
      - {id: "{id}-schuldhulp", name: "Schuldhulp {name}", products: [schuldhulp], themes: [debts], eligibility: {areas: ["{area}"]}, FROM}
urgent:
  - {id: gaslucht, phrases: [ik ruik gas, gaslucht], message: Ga naar buiten., phone: "112", FROM}
  - {id: brand, phrases: [er is brand, brand in huis], message: Bel 112., phone: "112", FROM}
  - {id: geweld, phrases: [mijn man slaat mij, ik word geslagen], message: Bel 112., phone: "112", FROM}
  - {id: zelfdoding, phrases: [ik wil dood, zelfmoord], message: Bel 113., phone: "113", FROM}
)";
  const std::string from = "provenance: {source: test, seen_on: 2026-01-01}";
  for (auto at = yaml.find("FROM"); at != std::string::npos; at = yaml.find("FROM", at)) yaml.replace(at, 4, from);
  return yaml;
}

}  // namespace wegwijs
