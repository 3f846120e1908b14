#include "wegwijs/model/catalog.hpp"

#include "support/catch.hpp"
#include "wegwijs/base/error.hpp"

using namespace wegwijs;

namespace {

CatalogData small_town() {
  CatalogData data;
  data.areas = {{.id = AreaId("town"), .name = "Town", .within = AreaId("land")}, {.id = AreaId("land"), .name = "Land"}};
  data.themes = {{.id = ThemeId("finance")}, {.id = ThemeId("debts"), .parent = ThemeId("finance")}};
  data.products = {{.id = ProductId("debt-help"), .themes = {ThemeId("debts")}}};
  data.organizations = {{.id = OrganizationId("hall"), .kind = OrganizationKind::municipality, .area = AreaId("town")},
                        {.id = OrganizationId("library"), .kind = OrganizationKind::library}};
  data.services = {{.id = ServiceId("z-course"), .organization = OrganizationId("library"), .themes = {ThemeId("finance")}},
                   {.id = ServiceId("a-debts"), .organization = OrganizationId("hall"), .products = {ProductId("debt-help")}}};
  data.desks = {{.id = DeskId("desk"), .organization = OrganizationId("library")}};
  data.rules = {{.from = ReferrerId("desk"), .to = ServiceId("a-debts"), .kind = ReferralKind::warm}};
  return data;
}

}  // namespace

TEST_CASE("records are found by id, and absent ids give nothing") {
  const Catalog catalog(small_town());
  REQUIRE(catalog.find(ServiceId("a-debts")) != nullptr);
  CHECK(catalog.find(ServiceId("nothing")) == nullptr);
  CHECK(catalog.find(ServiceId()) == nullptr);
  CHECK_THROWS_AS(catalog.at(ServiceId("a-debt")), NotFound);
}

TEST_CASE("records stand in order of id") {
  const Catalog catalog(small_town());
  CHECK(catalog.services().front().id.str() == "a-debts");
  CHECK(catalog.services().back().id.str() == "z-course");
}

TEST_CASE("of two records with one id the first is kept") {
  auto data = small_town();
  data.organizations.push_back({.id = OrganizationId("hall"), .name = "second"});
  const Catalog catalog(std::move(data));
  CHECK(catalog.organizations().size() == 2);
  CHECK(catalog.at(OrganizationId("hall")).name.empty());
}

TEST_CASE("a theme holds the services of the themes below it and of its products") {
  const Catalog catalog(small_town());
  CHECK(catalog.services_of(ThemeId("finance")).size() == 2);
  REQUIRE(catalog.services_of(ThemeId("debts")).size() == 1);
  CHECK(catalog.services_of(ThemeId("debts")).front()->id.str() == "a-debts");
  CHECK(catalog.is_or_below(ThemeId("debts"), ThemeId("finance")));
  CHECK_FALSE(catalog.is_or_below(ThemeId("finance"), ThemeId("debts")));
}

TEST_CASE("a product is carried out by the organization that it names, or by those of a kind") {
  CatalogData data;
  for (const char* id : {"council", "charity", "tax-office"}) data.organizations.push_back({.id = OrganizationId(id)});
  data.organizations[0].kind = OrganizationKind::municipality;
  data.products = {{.id = ProductId("passport"), .executor = {ExecutorId("municipality")}},
                   {.id = ProductId("return"), .executor = {ExecutorId("tax-office"), ExecutorId("nobody")}},
                   {.id = ProductId("orphan")}};
  for (const char* by : {"council", "charity", "tax-office", "unknown"})
    data.services.push_back({.id = ServiceId(std::string("desk-of-") + by), .organization = OrganizationId(by),
                             .products = {ProductId("passport"), ProductId("return"), ProductId("orphan"), ProductId("nothing")}});
  const Catalog catalog(std::move(data));
  const auto ids = [&](const char* product) {
    std::vector<std::string> list;
    for (const Service* service : catalog.services_carrying_out(ProductId(product))) list.push_back(service->id.str());
    return list;
  };
  CHECK(ids("passport") == std::vector<std::string>{"desk-of-council"});
  CHECK(ids("return") == std::vector<std::string>{"desk-of-tax-office"});
  CHECK(ids("orphan").empty());
  CHECK(ids("nothing").empty());
}

TEST_CASE("back-references lead from an organization, a product and a rule to what they touch") {
  const Catalog catalog(small_town());
  CHECK(catalog.services_of(OrganizationId("library")).size() == 1);
  CHECK(catalog.services_of(ProductId("debt-help")).size() == 1);
  CHECK(catalog.desks_of(OrganizationId("library")).size() == 1);
  CHECK(catalog.rules_from(ReferrerId("desk")).size() == 1);
  CHECK(catalog.rules_to(ServiceId("a-debts")).size() == 1);
  CHECK(catalog.rules_to(ServiceId("z-course")).empty());
  CHECK(catalog.municipalities_of(AreaId("town")).size() == 1);
}

TEST_CASE("an area contains itself and what lies within it") {
  const Catalog catalog(small_town());
  CHECK(catalog.contains(AreaId("land"), AreaId("town")));
  CHECK(catalog.contains(AreaId("town"), AreaId("town")));
  CHECK_FALSE(catalog.contains(AreaId("town"), AreaId("land")));
}

TEST_CASE("a loop of areas or themes ends") {
  CatalogData data;
  data.areas = {{.id = AreaId("a"), .within = AreaId("b")}, {.id = AreaId("b"), .within = AreaId("a")}};
  data.themes = {{.id = ThemeId("a"), .parent = ThemeId("b")}, {.id = ThemeId("b"), .parent = ThemeId("a")}};
  data.services = {{.id = ServiceId("s"), .themes = {ThemeId("a")}}};
  const Catalog catalog(std::move(data));
  CHECK_FALSE(catalog.contains(AreaId("c"), AreaId("a")));
  CHECK_FALSE(catalog.is_or_below(ThemeId("a"), ThemeId("c")));
  CHECK(catalog.services_of(ThemeId("b")).size() >= 1);
}

TEST_CASE("a moved catalog keeps its records in place") {
  Catalog catalog(small_town());
  const Service* service = catalog.find(ServiceId("a-debts"));
  const Catalog moved(std::move(catalog));
  CHECK(moved.find(ServiceId("a-debts")) == service);
  CHECK(moved.rules_to(service->id).front()->to == service->id);
}
