// A whole country made up: many services, desks and rules with the shape of a real map, for measuring and for tests
// that need more than a village. The same seed gives the same map on every machine.
//
//   const Catalog catalog(large_map({.services = 100'000, .desks = 1'000, .rules = 300'000}));
//
// Municipalities keep to themselves: most rules lead from a service, desk or organization to a service of the same
// municipality, and few services there are the target of most rules.
#pragma once

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "wegwijs/model/catalog.hpp"

namespace wegwijs {

struct LargeMapSize {
  std::size_t services = 300;
  std::size_t desks = 10;
  std::size_t rules = 900;
  std::size_t services_a_municipality = 300;
  std::uint64_t seed = 1;
};

// The words that services of a large map are called by: large_map_words different ones of three syllables.
inline constexpr std::size_t large_map_words = 3'000;
inline std::string large_map_word(std::size_t number) {
  static constexpr std::string_view consonants = "bdfghklmnprstvwz";
  static constexpr std::string_view vowels = "aeiou";
  std::string word;
  for (int syllable = 0; syllable < 3; ++syllable) {
    word += consonants[number % consonants.size()];
    number /= consonants.size();
    word += vowels[(number + static_cast<std::size_t>(syllable)) % vowels.size()];
    number = number / vowels.size() * 7 + static_cast<std::size_t>(word[0]);
  }
  return word + "t";
}

class LargeMap {
 public:
  explicit LargeMap(const LargeMapSize& size) : size_(size), random_(size.seed), wording_(size.seed + 1) {}

  CatalogData make() {
    towns_ = std::max<std::size_t>(1, size_.services / size_.services_a_municipality);
    for (int i = 0; i < 200; ++i) common_.push_back(some_schedule());
    add_themes();
    add_towns();
    for (std::size_t i = 0; i < size_.services; ++i) add_service(i);
    for (std::size_t i = 0; i < size_.desks; ++i) add_desk(i);
    for (std::size_t i = 0; i < size_.rules; ++i) add_rule();
    return std::move(data_);
  }

 private:
  static constexpr std::size_t partners = 15;  // organizations a municipality; the first is the library

  std::size_t below(std::size_t n) { return static_cast<std::size_t>(random_() % n); }
  bool chance(std::size_t percent) { return below(100) < percent; }

  static std::string name(const char* what, std::size_t number) {
    std::string digits = std::to_string(number);
    return std::string(what) + std::string(6 - std::min<std::size_t>(6, digits.size()), '0') + digits;
  }
  static AreaId town(std::size_t i) { return AreaId(name("municipality-", i)); }
  static OrganizationId partner(std::size_t in, std::size_t i) {
    return OrganizationId(name("organization-", in * partners + i));
  }
  static LocationId building(std::size_t in, std::size_t i) { return LocationId(name("location-", in * partners + i)); }
  static std::string service_name(std::size_t i) { return name("service-of-a-partner-", i); }

  // Twelve themes with four below each.
  void add_themes() {
    for (std::size_t i = 0; i < 12; ++i) {
      const ThemeId above(name("theme-", i));
      data_.themes.push_back({.id = above, .name = large_map_word(i)});
      for (std::size_t j = 0; j < 4; ++j)
        data_.themes.push_back({.id = ThemeId(above.str() + "-" + std::to_string(j)), .name = large_map_word(20 + 4 * i + j), .parent = above});
    }
  }

  // What a service is about and called; from numbers of its own, so that the network does not depend on it.
  void give_words(Service& service) {
    const auto word = [&] { return large_map_word(static_cast<std::size_t>(wording_() % large_map_words)); };
    service.name = word() + " " + word();
    service.phrases = {word() + " " + word() + " " + word(), word() + " " + word()};
    for (std::size_t count = 1 + wording_() % 2; count > 0; --count)
      service.themes.push_back(data_.themes[static_cast<std::size_t>(wording_() % data_.themes.size())].id);
  }

  void add_towns() {
    data_.areas.push_back({.id = AreaId("nation"), .name = "Nation", .kind = AreaKind::nation});
    for (std::size_t i = 0; i < towns_; ++i) {
      data_.areas.push_back({.id = town(i), .name = name("Municipality ", i), .within = AreaId("nation")});
      for (std::size_t j = 0; j < partners; ++j) {
        data_.organizations.push_back({.id = partner(i, j), .name = "Partner", .kind = OrganizationKind::charity});
        data_.locations.push_back({.id = building(i, j), .name = "Building", .municipality = town(i)});
      }
    }
  }

  ScheduleRow some_row() {
    const int opens = 480 + 15 * static_cast<int>(below(20));
    ScheduleRow row{.opens = {opens}, .closes = {opens + 60 + 30 * static_cast<int>(below(14))}};
    if (chance(5)) {
      row.rrule = "FREQ=MONTHLY;BYDAY=" + std::to_string(1 + below(4)) + "WE";
      return row;
    }
    for (int day = 0; day < 5; ++day)
      if (row.days.empty() || chance(70)) row.days.push_back(static_cast<Weekday>(day));
    return row;
  }

  Schedule some_schedule() {
    Schedule schedule;
    for (std::size_t rows = 1 + below(3); rows > 0; --rows) schedule.rows.push_back(some_row());
    for (std::size_t days = chance(30) ? 1 + below(4) : 0; days > 0; --days)
      schedule.exceptions.push_back(
          {.date = std::chrono::year(2026) / 12 / static_cast<int>(1 + below(31)), .closed = true});
    return schedule;
  }

  // A quarter is unknown, half is one of the usual ones, a quarter is like no other.
  Schedule any_schedule() {
    return chance(25) ? Schedule{} : chance(67) ? common_[below(common_.size())] : some_schedule();
  }

  void add_service(std::size_t i) {
    const std::size_t in = i % towns_, by = below(partners);
    Service service{.id = ServiceId(service_name(i)), .organization = partner(in, by), .name = "Service"};
    service.access = chance(60) ? Access::open : chance(50) ? Access::appointment : Access::referral_only;
    if (chance(60)) service.eligibility.areas = {town(in)};
    if (chance(10)) service.eligibility.ages.min = 18;
    service.lead_time_days = chance(50) ? 0 : static_cast<int>(below(28));
    if (chance(2)) service.status = Status::defunct;
    give_words(service);
    if (chance(30)) service.schedule = any_schedule();
    for (std::size_t places = below(3); places > 0; --places)
      service.at.push_back({.location = building(in, below(partners)), .schedule = any_schedule()});
    data_.services.push_back(std::move(service));
  }

  void add_desk(std::size_t i) {
    Desk desk{.id = DeskId(name("desk-", i)), .name = "Desk", .organization = partner(i % towns_, 0)};
    desk.location = building(i % towns_, 0);
    desk.schedule = any_schedule();
    data_.desks.push_back(std::move(desk));
  }

  // One of the services of a municipality; the first ones much more often than the last.
  std::size_t some_service(std::size_t in) {
    const std::size_t count = (size_.services - in + towns_ - 1) / towns_;
    return in + towns_ * (below(count) * below(count) / count);
  }

  void add_rule() {
    const std::size_t in = below(towns_);
    const std::size_t who = below(10);
    ReferralRule rule;
    if (who < 5)
      rule.from = ReferrerId(service_name(in + towns_ * below((size_.services - in + towns_ - 1) / towns_)));
    else if (who < 8 && in < size_.desks)
      rule.from = ReferrerId(name("desk-", in + towns_ * below((size_.desks - in + towns_ - 1) / towns_)));
    else
      rule.from = ReferrerId(partner(in, below(partners)).str());
    rule.to = ServiceId(service_name(some_service(chance(90) ? in : below(towns_))));
    rule.kind = static_cast<ReferralKind>(below(3));
    rule.contact.role = "intake";
    if (chance(40)) rule.schedule = any_schedule();
    if (chance(30)) rule.lead_time_days = static_cast<int>(below(7));
    if (rule.from.str() != rule.to.str()) data_.rules.push_back(std::move(rule));
  }

  LargeMapSize size_;
  std::mt19937_64 random_, wording_;
  std::size_t towns_ = 1;
  std::vector<Schedule> common_;
  CatalogData data_;
};

inline CatalogData large_map(const LargeMapSize& size = {}) { return LargeMap(size).make(); }

}  // namespace wegwijs
