// The keys that may stand at the top of a file.
#pragma once

#include <array>
#include <string_view>

#include "wegwijs/model/catalog.hpp"
#include "wegwijs/model/fields.hpp"

namespace wegwijs {

inline constexpr std::array<std::string_view, 13> top_level_keys{
    "fictional", "areas",     "themes",    "products", "organizations", "locations",  "services",
    "desks",     "referrals", "templates", "synonyms", "urgent",        "life_events"};

// Calls visit(key, list) for every list of the map under the key it is written with.
template <class Data, class Visitor>
void for_each_section(Data& data, Visitor&& visit) {
  visit("areas", data.areas);
  visit("themes", data.themes);
  visit("products", data.products);
  visit("organizations", data.organizations);
  visit("locations", data.locations);
  visit("services", data.services);
  visit("desks", data.desks);
  visit("referrals", data.rules);
  visit("synonyms", data.synonyms);
  visit("urgent", data.urgent);
  visit("life_events", data.life_events);
}

}  // namespace wegwijs
