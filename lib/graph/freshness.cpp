#include "wegwijs/graph/freshness.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "graph/provenance_of.hpp"
#include "wegwijs/calendar/zone.hpp"

namespace wegwijs {

namespace {

// The same day of the month, or the last one of a shorter month.
Date plus_months(Date date, int months) {
  const Date later = date + std::chrono::months{months};
  return later.ok() ? later : Date{later.year() / later.month() / std::chrono::last};
}

// Nobody calls the emergency number to ask whether it is right.
bool may_be_called(const std::string& number) { return number != "112"; }

std::string first_number(const std::vector<Phone>& phones) {
  const auto found =
      std::find_if(phones.begin(), phones.end(), [](const Phone& phone) { return may_be_called(phone.number); });
  return found == phones.end() ? std::string() : found->number;
}

class Checklist {
 public:
  Checklist(const Catalog& catalog, const StaleOptions& options)
      : catalog_(catalog), options_(options), today_(date_of(to_local(options.at))) {}

  std::vector<Check> make() {
    for (const Organization& organization : catalog_.organizations()) add(organization);
    for (const Service& service : catalog_.services()) add(service);
    for (const Desk& desk : catalog_.desks()) add(desk);
    for (const Location& location : catalog_.locations()) add(location);
    for (const Product& product : catalog_.products()) add(product);
    for (const Urgent& urgent : catalog_.urgent()) add(urgent);
    for (const ReferralRule& rule : catalog_.rules()) add(rule);
    std::stable_sort(checks_.begin(), checks_.end(), [](const Check& a, const Check& b) {
      return std::tuple(a.due, a.organization, a.kind, a.id) < std::tuple(b.due, b.organization, b.kind, b.id);
    });
    return std::move(checks_);
  }

 private:
  void add(const Organization& organization) {
    if (organization.status != Status::active) return;
    const Check check = check_of(organization, organization.id, organization.phones);
    add(check, CheckKind::organization, organization.provenance);
    add_phones(check, organization.phones, organization.provenance);
  }

  void add(const Service& service) {
    if (service.status != Status::active) return;
    const Check check = check_of(service, service.organization, service.phones);
    const Provenance& origin = provenance_of(service, catalog_);
    add(check, CheckKind::service, origin);
    add_phones(check, service.phones, origin);
    for (const ServiceAtLocation& place : service.at)
      add_phones(check, place.phones, place.provenance.empty() ? origin : place.provenance);
  }

  void add(const Desk& desk) {
    if (desk.status != Status::active) return;
    const Check check = check_of(desk, desk.organization, desk.phones);
    add(check, CheckKind::desk, desk.provenance);
    add_phones(check, desk.phones, desk.provenance);
  }

  void add(const Location& location) {
    const Check check = check_of(location, location.organization, location.phones);
    add(check, CheckKind::location, location.provenance);
    add_phones(check, location.phones, location.provenance);
  }

  void add(const Product& product) {
    const OrganizationId executor(product.executor.empty() ? std::string() : product.executor.front().str());
    add(check_of(product, executor, {}), CheckKind::product, product.provenance);
  }

  void add(const Urgent& urgent) {
    Check check = check_of(urgent, urgent.organization, {});
    if (!urgent.phone.empty()) check.facts.push_back(urgent.phone);
    add(check, CheckKind::urgent, urgent.provenance);
    add_phones(check, urgent.phones, urgent.provenance);
  }

  void add(const ReferralRule& rule) {
    const Service* to = catalog_.find(rule.to);
    Check check{.kind = CheckKind::agreement, .id = rule.from.str() + " → " + rule.to.str()};
    check.name = check.id;
    if (to != nullptr) set_partner(check, to->organization);
    if (!rule.contact.phone.empty()) check.phone = rule.contact.phone;
    Provenance origin = rule.provenance;
    if (rule.agreed.on && !origin.verified_on) {
      origin.seen_on = rule.agreed.on;
      origin.undated = false;
    }
    date(check, origin);
    if (rule.agreed.review) check.due = rule.agreed.review;
    keep(std::move(check));
  }

  template <class Record>
  Check check_of(const Record& record, const OrganizationId& organization, const std::vector<Phone>& phones) const {
    Check check{.id = record.id.str(), .name = record.name};
    set_partner(check, organization);
    if (std::string own = first_number(phones); !own.empty()) check.phone = std::move(own);
    return check;
  }

  void set_partner(Check& check, const OrganizationId& id) const {
    const Organization* organization = catalog_.find(id);
    if (organization == nullptr) return;
    check.organization = id;
    check.organization_name = organization->name;
    check.phone = first_number(organization->phones);
  }

  // One check for all numbers of the list that are due.
  void add_phones(const Check& record, const std::vector<Phone>& phones, const Provenance& around) {
    std::vector<Check> due;
    for (const Phone& phone : phones) {
      Check check = record;
      check.kind = CheckKind::phone;
      check.facts = {phone.number};
      if (may_be_called(phone.number)) check.phone = phone.number;
      date(check, phone.provenance.empty() ? around : phone.provenance);
      if (is_due(check)) due.push_back(std::move(check));
    }
    if (due.empty()) return;
    const auto oldest =
        std::min_element(due.begin(), due.end(), [](const Check& a, const Check& b) { return a.due < b.due; });
    Check all = *oldest;
    all.facts.clear();
    for (const Check& check : due) all.facts.push_back(check.facts.front());
    keep(std::move(all));
  }

  void add(Check check, CheckKind kind, const Provenance& origin) {
    check.kind = kind;
    date(check, origin);
    keep(std::move(check));
  }

  static void date(Check& check, const Provenance& origin) {
    check.verified = origin.verified_on.has_value();
    check.undated = origin.undated && !check.verified;
    check.last = check.verified ? origin.verified_on : origin.seen_on;
    check.due = check.undated || !check.last
                    ? check.last
                    : std::optional(plus_months(*check.last, check_term_in_months(check.kind)));
  }

  bool is_due(const Check& check) const {
    return !check.due || days_between(*check.due, today_) >= -std::max(options_.within_days, 0);
  }

  void keep(Check check) {
    if (!is_due(check) || (options_.kind && *options_.kind != check.kind)) return;
    if (check.due) check.days_overdue = days_between(*check.due, today_);
    checks_.push_back(std::move(check));
  }

  const Catalog& catalog_;
  const StaleOptions& options_;
  Date today_;
  std::vector<Check> checks_;
};

}  // namespace

std::vector<Check> stale(const Catalog& catalog, const StaleOptions& options) {
  return Checklist(catalog, options).make();
}

std::optional<Date> checked_on(const Provenance& provenance) {
  if (provenance.verified_on) return provenance.verified_on;
  return provenance.undated ? std::nullopt : provenance.seen_on;
}

std::optional<Date> checked_on(const Route& route, const Catalog& catalog) {
  std::optional<Date> oldest;
  for (const Step& step : route.steps) {
    const auto date = checked_on(step.rule ? provenance_of(catalog.rules()[*step.rule], catalog)
                                           : provenance_of(catalog.at(step.to), catalog));
    if (!date) return std::nullopt;
    if (!oldest || *date < *oldest) oldest = date;
  }
  return oldest;
}

}  // namespace wegwijs
