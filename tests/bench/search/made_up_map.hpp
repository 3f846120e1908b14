// A country of made-up services for measuring search: words that look Dutch, some much more common than others, as in the
// real map (`search_bench words`), and of them as many compounds of known parts as in the real map, which has 1.3 terms a word in its
// index. The same size and seed give the same map on every machine.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "wegwijs/model/catalog.hpp"

namespace wegwijs {

class MadeUpMap {
 public:
  explicit MadeUpMap(std::size_t services, std::uint64_t seed = 1) : services_(services), random_(seed) {
    make_words();
  }

  CatalogData make() {
    add_towns();
    add_products();
    add_partners();
    for (std::size_t i = 0; i < services_; ++i) add_service(i);
    return std::move(data_);
  }

  // Five words, as somebody might say them: some of a service or product, some of no matter what.
  std::string question(const Catalog& catalog) {
    const Service& service = catalog.services()[below(catalog.services().size())];
    const std::string& about = service.phrases.empty() || chance(40) ? service.description : service.phrases.front();
    const auto told = words_of(about);
    std::string text;
    for (int i = 0; i < 5; ++i) text += (i > 0 ? " " : "") + (chance(70) ? std::string(told[below(told.size())]) : word());
    return text;
  }
  // The beginning of a name or phrase, as far as somebody has typed.
  std::string beginning(const Catalog& catalog) {
    const Service& service = catalog.services()[below(catalog.services().size())];
    const std::string& text = service.phrases.empty() || chance(50) ? service.name : service.phrases.front();
    return text.substr(0, 1 + below(std::min<std::size_t>(18, text.size())));
  }

 private:
  static constexpr std::size_t towns = 342, products = 600, partners_a_town = 12;

  std::size_t below(std::size_t n) { return static_cast<std::size_t>(random_() % n); }
  bool chance(std::size_t percent) { return below(100) < percent; }

  static std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < text.size();) {
      const auto end = std::min(text.find(' ', at), text.size());
      if (end > at) words.push_back(text.substr(at, end - at));
      at = end + 1;
    }
    return words;
  }

  // Some 40,000: the parts of compounds are the commonest; of the others more than one in five is a compound.
  void make_words() {
    static const char* const pieces[] = {
        "hulp",  "zorg",  "geld",   "huis",  "werk",   "taal",  "kind",  "recht", "vraag", "brief",  "kaart",  "wijk",
        "buurt", "huur",  "schuld", "steun", "advies", "loket", "les",   "school", "arts", "moeder", "vader",  "fiets",
        "bus",   "water", "gas",    "stroom", "rekening", "betaal", "bank", "verzekering", "pensioen", "toeslag",
        "pas",   "rijbewijs", "woning", "verhuis", "trouw", "geboorte", "rouw", "vervoer", "maaltijd", "kleding"};
    std::vector<std::string> all(std::begin(pieces), std::end(pieces));
    const std::size_t single = all.size();
    while (all.size() < 31'000) all.push_back(syllable() + syllable() + syllable());
    const std::size_t simple = all.size();
    for (std::size_t i = 0; i < single; ++i)
      for (std::size_t j = 0; j < single; ++j)
        if (i != j) all.push_back(all[i] + all[j]);
    while (all.size() < 39'500) all.push_back(all[below(single)] + all[single + below(simple - single)]);
    while (all.size() < 40'000) all.push_back(all[below(single)] + all[below(single)] + all[below(single)]);
    words_ = std::move(all);
    std::shuffle(words_.begin() + static_cast<std::ptrdiff_t>(single), words_.end(), random_);
  }
  std::string syllable() {
    static const char* const begins[] = {"b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "z", "br", "kl", "st", "sch"};
    static const char* const middles[] = {"a", "e", "i", "o", "u", "aa", "ee", "oo", "ie", "oe", "ei", "ui"};
    static const char* const ends[] = {"", "", "", "k", "l", "m", "n", "p", "r", "s", "t"};
    return begins[below(std::size(begins))] + std::string(middles[below(std::size(middles))]) + ends[below(std::size(ends))];
  }

  // The n-th word is about (n + 2) / 3 times as rare as the first: then the commonest stand in as many services as those of
  // the real map do, which leaves out the little words that would come before them.
  const std::string& word() {
    constexpr double commonest = 3;
    const double part = static_cast<double>(random_() >> 11U) * 0x1p-53;
    const double all = (static_cast<double>(words_.size()) + commonest) / commonest;
    const auto rank = static_cast<std::size_t>(commonest * std::pow(all, part) - commonest);
    return words_[std::min(rank, words_.size() - 1)];
  }
  std::string text(std::size_t words) {
    std::string text = word();
    for (std::size_t i = 1; i < words; ++i) text += " " + word();
    return text;
  }
  static std::string number(const char* what, std::size_t i) {
    const std::string digits = std::to_string(i);
    return what + std::string(7 - std::min<std::size_t>(7, digits.size()), '0') + digits;
  }
  static Provenance known() { return {.source = "https://voorbeeld.invalid/", .evidence = Evidence::secondary}; }

  void add_towns() {
    data_.areas.push_back({.id = AreaId("nederland"), .name = "Nederland", .kind = AreaKind::nation});
    for (std::size_t i = 0; i < towns; ++i)
      data_.areas.push_back({.id = AreaId(number("gemeente-", i)), .name = "Gemeenteplaats" + std::to_string(i),
                             .kind = AreaKind::municipality, .within = AreaId("nederland")});
    for (std::size_t i = 0; i < 12; ++i) data_.themes.push_back({.id = ThemeId(number("thema-", i)), .name = words_[i]});
  }
  void add_products() {
    for (std::size_t i = 0; i < products; ++i) {
      Product product{.id = ProductId(number("product-", i)), .name = words_[44 + i]};
      for (std::size_t more = 2 + below(4); more > 0; --more) product.phrases.push_back(text(3 + below(3)));
      product.themes = {ThemeId(number("thema-", below(12)))};
      product.executor = {ExecutorId("municipality")};
      data_.products.push_back(std::move(product));
    }
  }
  void add_partners() {
    partners_ = std::max<std::size_t>(towns, std::min(towns * partners_a_town, services_ / 4));
    for (std::size_t i = 0; i < partners_; ++i) {
      Organization partner{.id = OrganizationId(number("partner-", i)), .name = text(2), .provenance = known()};
      partner.kind = i < towns ? OrganizationKind::municipality : OrganizationKind::charity;
      partner.area = AreaId(number("gemeente-", i % towns));
      data_.organizations.push_back(std::move(partner));
    }
    data_.desks.push_back({.id = DeskId("balie"), .name = "Informatiepunt", .organization = OrganizationId(number("partner-", towns))});
  }
  void add_service(std::size_t i) {
    const std::size_t by = below(partners_);
    Service service{.id = ServiceId(number("dienst-", i)), .organization = OrganizationId(number("partner-", by))};
    service.name = text(2 + below(3));
    service.description = text(15 + below(30));
    for (std::size_t more = below(4); more > 0; --more) service.phrases.push_back(text(3 + below(3)));
    if (chance(40)) service.products.push_back(ProductId(number("product-", below(products) * below(products) / products)));
    service.themes = {ThemeId(number("thema-", below(12)))};
    if (chance(60)) service.eligibility.areas = {AreaId(number("gemeente-", by % towns))};
    service.provenance = known();
    data_.services.push_back(std::move(service));
  }

  std::size_t services_;
  std::mt19937_64 random_;
  std::size_t partners_ = towns;
  std::vector<std::string> words_;
  CatalogData data_;
};

}  // namespace wegwijs
