// Every kind of record that can stand in YAML, for pages that describe the format.
#pragma once

#include <string>
#include <string_view>
#include <type_traits>

#include "exchange/registry.hpp"
#include "wegwijs/model/fields.hpp"

namespace wegwijs {

// Calls visit.template operator()<Record>() for each, the ones people write most first.
template <class Visitor>
void for_each_record_type(Visitor&& visit) {
  const auto call = [&]<class... Record>() { (visit.template operator()<Record>(), ...); };
  call.template operator()<Organization, Service, ServiceAtLocation, Location, Desk, ReferralRule, Theme, Product,
                           Synonym, Urgent, LifeEvent, Area, Provenance, Phone, ScheduleRow, ScheduleException, Contact,
                           Address, Eligibility, AgeRange, Cost, Alternative, Plan, DeskFigures, Agreement>();
}

// "schedule row" as a name in JSON or a link: "schedule-row".
template <HasFields Record>
std::string name_of_record() {
  std::string name(Fields<Record>::name);
  for (char& c : name)
    if (c == ' ') c = '-';
  return name;
}

template <class T>
struct Unwrapped {
  using type = T;
  static constexpr bool list = false;
};
template <class T>
struct Unwrapped<std::optional<T>> : Unwrapped<T> {};
template <class T>
struct Unwrapped<std::vector<T>> {
  using type = T;
  static constexpr bool list = true;
};

// The type of a field's value without the optional or list around it, and whether there is a list.
template <class Record, class Field>
using ValueOf = Unwrapped<std::decay_t<decltype(std::declval<const Field&>().get(std::declval<Record&>()))>>;

template <class T>
constexpr std::string_view kind_of_id = "";
template <class Tag>
constexpr std::string_view kind_of_id<Id<Tag>> = kind_of_tag<Tag>;

}  // namespace wegwijs
