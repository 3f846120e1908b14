// The real map as it is shipped: free of faults, and every fact with its source and date.
#include <filesystem>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "wegwijs/exchange/yaml.hpp"
#include "wegwijs/model/catalog.hpp"

using namespace wegwijs;

namespace {

const std::vector<std::filesystem::path> partners{std::string(WEGWIJS_SOURCE_DIR) + "/partners"};

// Collects what is wrong instead of asserting thousands of times, so that all of it is told at once.
class Faults {
 public:
  void unless(bool good, const std::string& what) {
    if (!good) list_ += "\n  " + what;
  }
  const std::string& list() const { return list_; }

 private:
  std::string list_;
};

bool complete(const Provenance& provenance) { return !provenance.source.empty() && provenance.seen_on.has_value(); }

// A phone has its own provenance or that of the record around it.
void check_phones(Faults& faults, const std::string& where, const std::vector<Phone>& phones, const Provenance& around) {
  for (const Phone& phone : phones) {
    const Provenance& own = phone.provenance.empty() ? around : phone.provenance;
    faults.unless(complete(own), where + ": phone " + phone.number + " has no source or date");
    faults.unless(!phone.number.starts_with("06"), where + ": a mobile number belongs to a person");
  }
}

}  // namespace

TEST_CASE("the real map has no fault") {
  const Loaded loaded = load(partners);
  std::string errors;
  for (const Diagnostic& fault : loaded.report.diagnostics())
    if (fault.severity == Severity::error) errors += "\n  " + fault.text();
  CHECK(errors.empty());
  INFO(errors);
  REQUIRE_FALSE(loaded.report.has_errors());
}

TEST_CASE("every organization, service, desk, rule and contact fact has a source and a date") {
  const Catalog catalog(load(partners).data);
  Faults faults;
  for (const Organization& organization : catalog.organizations()) {
    faults.unless(complete(organization.provenance), organization.id.str());
    check_phones(faults, organization.id.str(), organization.phones, organization.provenance);
  }
  for (const Service& service : catalog.services()) {
    const Organization& organization = catalog.at(service.organization);
    const Provenance& own = service.provenance.empty() ? organization.provenance : service.provenance;
    faults.unless(complete(own), service.id.str());
    check_phones(faults, service.id.str(), service.phones, own);
    for (const ServiceAtLocation& place : service.at)
      check_phones(faults, service.id.str() + " at " + place.location.str(), place.phones, place.provenance.empty() ? own : place.provenance);
  }
  for (const Desk& desk : catalog.desks()) {
    faults.unless(complete(desk.provenance), desk.id.str());
    check_phones(faults, desk.id.str(), desk.phones, desk.provenance);
    for (const DeskFigures& figures : desk.figures) faults.unless(complete(figures.provenance) || complete(desk.provenance), desk.id.str() + " figures");
  }
  for (const ReferralRule& rule : catalog.rules()) faults.unless(complete(rule.provenance), rule.from.str() + " -> " + rule.to.str());
  for (const Location& location : catalog.locations()) faults.unless(complete(location.provenance), location.id.str());
  for (const Product& product : catalog.products()) faults.unless(complete(product.provenance), product.id.str());
  for (const Urgent& urgent : catalog.urgent()) faults.unless(complete(urgent.provenance), urgent.id.str());
  INFO(faults.list());
  CHECK(faults.list().empty());
}

TEST_CASE("nobody says to have verified a fact without a day and a role") {
  const Catalog catalog(load(partners).data);
  for (const Service& service : catalog.services()) {
    INFO(service.id.str());
    CHECK(service.provenance.verified_on.has_value() == !service.provenance.verified_by.empty());
  }
}

TEST_CASE("nothing invented is in the real map, and the invented town is marked in every record") {
  const Catalog real(load(partners).data);
  for_each_list(real.data(), [](const auto& records) {
    for (const auto& record : records) REQUIRE_FALSE(record.fictional);
  });
  CHECK(real.find(DeskId("voorbeeld-centrum")) == nullptr);
  LoadOptions options;
  options.include_fictional = true;
  const Loaded all = load(partners, options);
  std::size_t invented = 0;
  for_each_list(all.data, [&](const auto& records) {
    for (const auto& record : records) invented += record.fictional ? 1 : 0;
  });
  CHECK_FALSE(all.report.has_errors());
  CHECK(invented > 50);
}
