#include "wegwijs/model/fields.hpp"

#include <set>
#include <string>

#include "support/catch.hpp"

using namespace wegwijs;

namespace {

template <class Record>
void check_names() {
  std::set<std::string_view> names;
  for_each_field<Record>([&](const auto& field) {
    INFO(Fields<Record>::name << "." << field.name);
    CHECK(names.insert(field.name).second);
    CHECK(field.help.ends_with('.'));
  });
  CHECK_FALSE(names.empty());
}

}  // namespace

TEST_CASE("every record names each of its fields once and says what it means") {
  check_names<Organization>();
  check_names<Service>();
  check_names<ServiceAtLocation>();
  check_names<Location>();
  check_names<Desk>();
  check_names<ReferralRule>();
  check_names<Theme>();
  check_names<Product>();
  check_names<Synonym>();
  check_names<Urgent>();
  check_names<LifeEvent>();
  check_names<Area>();
  check_names<Phone>();
  check_names<Provenance>();
}

TEST_CASE("a field leads to the member of its name") {
  Service service;
  service.name = "Hulp";
  service.schedule.holidays = Holidays::open;
  std::string name;
  bool open = false;
  for_each_field<Service>([&](const auto& field) {
    if constexpr (std::is_same_v<std::decay_t<decltype(field.get(service))>, std::string>) {
      if (field.name == "name") name = field.get(service);
    }
    if constexpr (std::is_same_v<std::decay_t<decltype(field.get(service))>, Holidays>) {
      open = field.get(service) == Holidays::open;
    }
  });
  CHECK(name == "Hulp");
  CHECK(open);
}

TEST_CASE("every word of a closed list reads back as the value it was written for") {
  CHECK(parse_enum<Access>(to_string(Access::referral_only)) == Access::referral_only);
  CHECK(to_string(Status::temporarily_closed) == "temporarily closed");
  CHECK(to_string(Scenario::combi) == "combi");
  CHECK_FALSE(parse_enum<Weekday>("monday"));
}
