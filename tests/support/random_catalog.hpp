// Arbitrary but valid maps, for property tests: the same seed gives the same map on every machine.
//
//   for (std::uint64_t seed = 1; seed <= 50; ++seed) check_round_trip(random_catalog(seed));
//
// Every field of model/fields.hpp is filled now and then, with strings that are awkward to write down. A field added
// there is filled by its type; only what the loader's checks ask for is arranged by hand below.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "wegwijs/model/catalog.hpp"
#include "wegwijs/model/fields.hpp"

namespace wegwijs {

// How many of each; there are always some more areas, themes and organizations, which the rest refers to.
struct RandomSize {
  std::size_t services = 12;
  std::size_t desks = 4;
  std::size_t rules = 10;
  bool fictional = false;
};

class RandomCatalog {
 public:
  RandomCatalog(std::uint64_t seed, const RandomSize& size) : random_(seed), size_(size) {}

  CatalogData make() {
    name_everything();
    fill_list(data_.areas, areas_);
    fill_list(data_.themes, themes_);
    fill_list(data_.products, products_);
    fill_list(data_.organizations, organizations_);
    fill_list(data_.locations, locations_);
    fill_list(data_.services, services_);
    fill_list(data_.desks, desks_);
    fill_list(data_.urgent, urgent_);
    fill_list(data_.life_events, life_events_);
    data_.rules.resize(services_.empty() ? 0 : size_.rules);
    for (auto& rule : data_.rules) fill_record(rule);
    data_.synonyms.resize(below(6));
    for (auto& synonym : data_.synonyms) fill_record(synonym);
    arrange();
    return std::move(data_);
  }

 private:
  using Names = std::vector<std::string>;

  std::size_t below(std::size_t n) { return n == 0 ? 0 : static_cast<std::size_t>(random_() % n); }
  bool maybe() { return below(2) == 0; }
  const std::string& any(const Names& names) { return names[below(names.size())]; }

  Names names(std::string_view stem, std::size_t count) {
    Names made;
    for (std::size_t i = 0; i < count; ++i) made.push_back(std::string(stem) + "-" + std::to_string(i));
    return made;
  }

  void name_everything() {
    areas_ = names("area", 4);
    themes_ = names("theme", 5);
    products_ = names("product", 1 + below(8));
    organizations_ = names("organization", 1 + below(5));
    locations_ = names("location", 1 + below(5));
    services_ = names("service", size_.services);
    desks_ = names("desk", size_.desks);
    urgent_ = names("urgent", below(3));
    life_events_ = names("life-event", below(3));
  }

  template <class Record>
  void fill_list(std::vector<Record>& list, const Names& ids) {
    for (const auto& id : ids) {
      Record record;
      fill_record(record);
      record.id = decltype(record.id)(id);
      list.push_back(std::move(record));
    }
  }

  template <class Record>
  void fill_record(Record& record) {
    for_each_field<Record>([&](const auto& field) {
      auto& value = field.get(record);
      if (field.presence == Presence::derived) {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, bool>) value = size_.fictional;
      } else if (field.presence == Presence::required || below(3) > 0) {
        fill(value, field.name, field.presence == Presence::required);
      }
    });
    mend(record);
  }

  void fill(std::string& value, std::string_view name, bool) { value = text(name); }
  void fill(bool& value, std::string_view, bool) { value = maybe(); }
  void fill(int& value, std::string_view, bool) { value = static_cast<int>(below(120)); }
  void fill(Date& value, std::string_view, bool) { value = date(); }
  void fill(YearMonth& value, std::string_view, bool) { value = date().year() / date().month(); }
  void fill(TimeOfDay& value, std::string_view, bool) { value.minutes = static_cast<int>(below(24 * 60)); }
  void fill(Point& value, std::string_view, bool) {
    value.latitude = 51 + static_cast<double>(below(100'000)) / 99'991.0;
    value.longitude = 4 + static_cast<double>(below(100'000)) / 99'991.0;
  }
  template <NamedEnum E>
  void fill(E& value, std::string_view, bool) {
    value = static_cast<E>(below(EnumNames<E>::values.size()));
  }
  template <class T>
  void fill(std::optional<T>& value, std::string_view name, bool required) {
    fill(value.emplace(), name, required);
  }
  template <class T>
  void fill(std::vector<T>& values, std::string_view name, bool required) {
    values.resize(below(3) + (required ? 1 : 0));
    for (auto& value : values) fill(value, name, true);
  }
  template <HasFields Record>
  void fill(Record& record, std::string_view, bool) {
    fill_record(record);
  }

  void fill(AreaId& id, std::string_view, bool) { id = AreaId(any(areas_)); }
  void fill(DeskId& id, std::string_view, bool) { id = DeskId(any(desks_)); }
  void fill(ExecutorId& id, std::string_view, bool) { id = ExecutorId(maybe() ? any(organizations_) : "municipality"); }
  void fill(LifeEventId&, std::string_view, bool) {}
  void fill(LocationId& id, std::string_view, bool) { id = LocationId(any(locations_)); }
  void fill(OrganizationId& id, std::string_view, bool) { id = OrganizationId(any(organizations_)); }
  void fill(ProductId& id, std::string_view, bool) { id = ProductId(any(products_)); }
  void fill(ReferrerId& id, std::string_view, bool) {
    const std::size_t kind = below(3);
    id = ReferrerId(any(kind == 0 && !desks_.empty() ? desks_ : kind == 1 ? services_ : organizations_));
  }
  void fill(ServiceId& id, std::string_view, bool) { id = ServiceId(any(services_)); }
  void fill(ThemeId& id, std::string_view, bool) { id = ThemeId(any(themes_)); }
  void fill(UrgentId&, std::string_view, bool) {}

  // What the checks ask of single records.
  template <class Record>
  void mend(Record&) {}
  void mend(Provenance& origin) {
    if (origin.verified_on && *origin.verified_on < *origin.seen_on) std::swap(origin.verified_on, origin.seen_on);
  }
  void mend(ScheduleRow& row) {
    if (row.days.empty() == row.rrule.empty()) {
      row.days = {Weekday::mo};
      row.rrule.clear();
    }
    order(row.opens, row.closes);
    order(row.valid_from, row.valid_to);
    if (row.rrule.find("INTERVAL") != std::string::npos && !row.valid_from) row.rrule = "FREQ=MONTHLY;BYDAY=1WE";
  }
  void mend(ScheduleException& exception) {
    exception.closed = maybe();
    exception.opens.reset();
    exception.closes.reset();
    if (exception.closed) return;
    exception.opens = TimeOfDay{static_cast<int>(below(700))};
    exception.closes = TimeOfDay{exception.opens->minutes + 1 + static_cast<int>(below(700))};
  }
  void mend(AgeRange& ages) { order(ages.min, ages.max); }
  void mend(DeskFigures& figures) { order(figures.period_from, figures.period_to); }
  void mend(Agreement& agreed) { order(agreed.on, agreed.review); }
  void mend(Area& area) { order(area.valid_from, area.valid_to); }
  void mend(Phone& phone) { one_exception_a_day(phone.schedule); }
  void mend(ServiceAtLocation& place) { one_exception_a_day(place.schedule); }
  void mend(Service& service) {
    one_exception_a_day(service.schedule);
    fill(service.organization, {}, true);
    fill(service.provenance, {}, true);
  }
  void mend(Desk& desk) {
    one_exception_a_day(desk.schedule);
    fill(desk.provenance, {}, true);
  }
  void mend(Organization& organization) {
    fill(organization.provenance, {}, true);
    if (organization.kind == OrganizationKind::municipality) fill(organization.area, {}, true);
  }
  void mend(ReferralRule& rule) {
    one_exception_a_day(rule.schedule);
    fill(rule.provenance, {}, true);
    if (rule.kind == ReferralKind::warm && rule.contact.role.empty()) rule.contact.role = "intake";
  }

  void order(TimeOfDay& first, TimeOfDay& last) {
    if (first == last) last.minutes = first.minutes + 1;
    if (first > last) std::swap(first, last);
  }
  template <class T>
  void order(std::optional<T>& first, std::optional<T>& last) {
    if (first && last && *last < *first) std::swap(first, last);
  }
  void one_exception_a_day(Schedule& schedule) {
    std::set<Date> seen;
    std::erase_if(schedule.exceptions, [&](const auto& exception) { return !seen.insert(exception.date).second; });
  }

  // What the checks ask of the map as a whole: trees without loops, no ended area in use, every rule once.
  void arrange() {
    for (std::size_t i = 0; i < data_.themes.size(); ++i)
      data_.themes[i].parent = i > 0 && maybe() ? data_.themes[below(i)].id : ThemeId();
    for (std::size_t i = 0; i < data_.areas.size(); ++i) {
      data_.areas[i].within = i > 0 && maybe() ? data_.areas[below(i)].id : AreaId();
      data_.areas[i].valid_to.reset();
      data_.areas[i].succeeded_by.clear();
    }
    Area ended{.id = AreaId("ended-area"), .name = "Ended", .valid_to = date(), .succeeded_by = {data_.areas[0].id}};
    ended.fictional = size_.fictional;
    data_.areas.push_back(std::move(ended));
    std::set<std::pair<std::string, std::string>> seen;
    std::erase_if(data_.rules, [&](const ReferralRule& rule) {
      return rule.from.str() == rule.to.str() || !seen.insert({rule.from.str(), rule.to.str()}).second;
    });
  }

  Date date() {
    return Date{std::chrono::year(2000 + static_cast<int>(below(60))),
                std::chrono::month(1 + static_cast<unsigned>(below(12))),
                std::chrono::day(1 + static_cast<unsigned>(below(28)))};
  }

  std::string text(std::string_view field) {
    static const std::vector<std::pair<std::string_view, Names>> shaped{
        {"email", {"info@example.nl", "klacht.en+vraag@sub.example.org"}},
        {"website", {"https://example.nl", "http://example.org/a?b=c&d=%20#e"}},
        {"url", {"https://example.nl/a_b", "https://www.example.nl:8080/"}},
        {"upl_uri", {"http://standaarden.overheid.nl/owms/terms/paspoort"}},
        {"owms_uri", {"http://standaarden.overheid.nl/owms/terms/Tilburg_(gemeente)"}},
        {"postal_code", {"5038 AE", "1011 AB"}},
        {"number", {"0800-8020", "112", "14 013", "+31 13 123 45 67", "(013) 123 45 67", "0900 1234567"}},
        {"phone", {"088 123 65 55", "113", "116 111"}},
        {"languages", {"nl", "en", "tr", "ar"}},
        {"language", {"tr", "pl"}},
        {"rrule", {"FREQ=MONTHLY;BYDAY=1WE", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "FREQ=DAILY"}}};
    for (const auto& [name, values] : shaped)
      if (name == field) return any(values);
    static const Names awkward{"gewoon",
                               "true",
                               "null",
                               "~",
                               "yes",
                               "0800",
                               "1.5",
                               "09:00",
                               "2026-01-01",
                               "- streepje",
                               "a: b",
                               "a #b",
                               "# c",
                               "'enkel'",
                               "\"dubbel\"",
                               "terug\\slag",
                               "regel een\nregel twee",
                               "\n",
                               " ervoor",
                               "erna ",
                               "tab\there",
                               "[a, b]",
                               "{c: d}",
                               "&anker",
                               "*ster",
                               "!roep",
                               "|",
                               ">",
                               "%",
                               "@",
                               "`",
                               "?",
                               ":",
                               ",",
                               "é à ü ĳ",
                               "日本語",
                               "🙂",
                               "\u2028",
                               "\u00a0",
                               "...",
                               "---",
                               "{id}",
                               "een heel lange zin met komma's, punten. En: dubbele punten; en meer",
                               "a:",
                               ":a",
                               "=",
                               "<<",
                               "0x1F",
                               ".inf",
                               "1e3"};
    std::string made = any(awkward);
    if (maybe()) made += any(awkward);
    return made;
  }

  std::mt19937_64 random_;
  RandomSize size_;
  CatalogData data_;
  Names areas_, themes_, products_, organizations_, locations_, services_, desks_, urgent_, life_events_;
};

inline CatalogData random_catalog(std::uint64_t seed, const RandomSize& size = {}) {
  return RandomCatalog(seed, size).make();
}

}  // namespace wegwijs
