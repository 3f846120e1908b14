#include "exchange/record_checks.hpp"

#include <map>
#include <string>

#include "exchange/messages.hpp"
#include "wegwijs/calendar/opening_hours.hpp"

namespace wegwijs {

namespace {

void check_order(const std::optional<Date>& first, std::string_view first_key, const std::optional<Date>& last,
                 std::string_view last_key, const Node& node, Faults& faults) {
  if (first && last && *last < *first)
    faults.add(faults::reversed, node.spot_of(last_key),
               {std::string(first_key), to_string(*first), std::string(last_key), to_string(*last)});
}

void check_hours(TimeOfDay opens, TimeOfDay closes, const Node& node, Faults& faults) {
  if (closes <= opens) faults.add(faults::never_open, node.spot_of("closes"), {to_string(opens), to_string(closes)});
}

// Some years are wrong at any time; what lies in the future is wrong today.
void check_possible(const std::optional<Date>& date, std::string_view key, const Node& node, Faults& faults) {
  if (!date) return;
  if (static_cast<int>(date->year()) < 1990 || static_cast<int>(date->year()) > 2100)
    faults.add(faults::impossible_date, node.spot_of(key), {to_string(*date), std::string(key)});
  else
    faults.require_past(*date, node.spot_of(key), key);
}

void check_provenance(std::string_view kind, const std::string& id, const Node& node, Faults& faults) {
  if (node.find("provenance") == nullptr)
    faults.add(faults::missing_provenance, node.spot, {faults.say(name_of_kind(kind)), shown(id)},
               faults.say(hints::provenance));
}

}  // namespace

void check_record(const Provenance& origin, const Node& node, Faults& faults) {
  check_possible(origin.seen_on, "seen_on", node, faults);
  check_possible(origin.verified_on, "verified_on", node, faults);
  if (origin.seen_on && origin.verified_on && *origin.verified_on < *origin.seen_on)
    faults.add(faults::verified_before_seen, node.spot_of("verified_on"),
               {to_string(*origin.verified_on), to_string(*origin.seen_on)});
}

void check_record(const ScheduleRow& row, const Node& node, Faults& faults) {
  if (row.days.empty() == row.rrule.empty()) faults.add(faults::days_or_rrule, node.spot, {});
  check_hours(row.opens, row.closes, node, faults);
  check_order(row.valid_from, "valid_from", row.valid_to, "valid_to", node, faults);
  if (row.rrule.empty()) return;
  if (const auto wrong = fault_of_rrule(row.rrule, row.valid_from.has_value()))
    faults.add(faults::bad_rrule, node.spot_of("rrule"), {shown(row.rrule), faults.say(*wrong)});
}

void check_record(const ScheduleException& exception, const Node& node, Faults& faults) {
  const bool hours = exception.opens && exception.closes;
  const bool no_hours = !exception.opens && !exception.closes;
  if (exception.closed ? !no_hours : !hours)
    faults.add(faults::incomplete_exception, node.spot, {});
  else if (hours)
    check_hours(*exception.opens, *exception.closes, node, faults);
}

void check_exceptions(const std::vector<ScheduleException>& exceptions, const Node& node, Faults& faults) {
  std::map<Date, bool> closed;
  for (std::size_t i = 0; i < exceptions.size(); ++i) {
    const auto [day, added] = closed.try_emplace(exceptions[i].date, exceptions[i].closed);
    if (!added && day->second != exceptions[i].closed)
      faults.add(faults::exceptions_contradict, node.items[i].spot, {to_string(exceptions[i].date)});
  }
}

void check_record(const AgeRange& ages, const Node& node, Faults& faults) {
  if (ages.min && ages.max && *ages.min > *ages.max)
    faults.add(faults::bad_ages, node.spot_of("max"), {std::to_string(*ages.min), std::to_string(*ages.max)});
}

void check_record(const DeskFigures& figures, const Node& node, Faults& faults) {
  check_order(figures.period_from, "period_from", figures.period_to, "period_to", node, faults);
}

void check_record(const Agreement& agreed, const Node& node, Faults& faults) {
  check_order(agreed.on, "on", agreed.review, "review", node, faults);
}

void check_record(const Area& area, const Node& node, Faults& faults) {
  check_order(area.valid_from, "valid_from", area.valid_to, "valid_to", node, faults);
}

void check_record(const Organization& organization, const Node& node, Faults& faults) {
  check_provenance("organization", organization.id.str(), node, faults);
  if (organization.kind == OrganizationKind::municipality && node.find("area") == nullptr)
    faults.add(faults::no_area, node.spot, {shown(organization.id.str())});
  if (organization.kind == OrganizationKind::library && node.find("areas") == nullptr)
    faults.add(faults::no_areas, node.spot, {shown(organization.id.str())});
}

void check_record(const Desk& desk, const Node& node, Faults& faults) {
  check_provenance("desk", desk.id.str(), node, faults);
}

void check_record(const ReferralRule& rule, const Node& node, Faults& faults) {
  check_provenance("referral", rule.from.str() + " → " + rule.to.str(), node, faults);
  if (rule.kind == ReferralKind::warm && rule.contact.role.empty() && rule.schedule.unknown())
    faults.add(faults::cold_warm_rule, node.spot, {});
  if (!rule.to.empty() && rule.from.str() == rule.to.str())
    faults.add(faults::rule_to_itself, node.spot_of("to"), {rule.to.str()});
}

}  // namespace wegwijs
