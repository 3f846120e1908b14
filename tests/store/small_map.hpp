// A map of a few records, made by hand: the store knows no YAML.
#pragma once

#include "wegwijs/model/catalog.hpp"

namespace wegwijs {

inline CatalogData small_map() {
  CatalogData data;
  data.themes = {{.id = ThemeId("finance"), .name = "Geld"}};
  data.products = {{.id = ProductId("schuldhulp"), .name = "Schuldhulpverlening", .phrases = {"ik heb schulden"}}};
  data.organizations = {
      {.id = OrganizationId("gemeente-a"), .name = "Gemeente A", .kind = OrganizationKind::municipality},
      {.id = OrganizationId("gemeente-b"), .name = "Gemeente B", .kind = OrganizationKind::municipality}};
  for (const char* town : {"a", "b"}) {
    Service service;
    service.id = ServiceId(std::string("gemeente-") + town + "-schuldhulp");
    service.organization = OrganizationId(std::string("gemeente-") + town);
    service.name = std::string("Schuldhulp gemeente ") + town;
    service.products = {ProductId("schuldhulp")};
    service.phrases = {"rekeningen niet betalen", "brief van de deurwaarder"};
    service.themes = {ThemeId("finance")};
    service.description = "Hulp bij schulden en rekeningen";
    data.services.push_back(service);
  }
  Service passport;
  passport.id = ServiceId("paspoort");
  passport.organization = OrganizationId("gemeente-a");
  passport.name = "Paspoort en id-kaart";
  passport.phrases = {"paspoort verlopen"};
  data.services.push_back(passport);
  return data;
}

}  // namespace wegwijs
