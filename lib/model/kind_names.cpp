#include "model/kind_names.hpp"

#include <array>

namespace wegwijs {

Sentence name_of_kind(std::string_view name) noexcept {
  static constexpr auto names = std::to_array<Sentence>({{"gebied", "area"},
                                                         {"thema", "theme"},
                                                         {"product", "product"},
                                                         {"organisatie", "organization"},
                                                         {"locatie", "location"},
                                                         {"dienst", "service"},
                                                         {"balie", "desk"},
                                                         {"spoedgeval", "urgent situation"},
                                                         {"levensgebeurtenis", "life event"},
                                                         {"verwijzer", "referrer"},
                                                         {"uitvoerder", "executor"},
                                                         {"verwijzing", "referral"},
                                                         {"synoniem", "synonym"},
                                                         {"herkomst", "provenance"},
                                                         {"ander gegeven", "alternative"},
                                                         {"rooster-rij", "schedule row"},
                                                         {"uitzondering", "schedule exception"},
                                                         {"telefoonnummer", "phone"},
                                                         {"contact", "contact"},
                                                         {"adres", "address"},
                                                         {"leeftijden", "ages"},
                                                         {"doelgroep", "eligibility"},
                                                         {"kosten", "cost"},
                                                         {"plek van een dienst", "service at location"},
                                                         {"plan", "plan"},
                                                         {"cijfers", "figures"},
                                                         {"afspraak", "agreement"},
                                                         {"sjabloon", "template"},
                                                         {"bestand", "file"}});
  for (const Sentence& each : names)
    if (each.en == name) return each;
  return {name, name};
}

}  // namespace wegwijs
