// Every answer as JSON, the same from every door: UTF-8, two blanks of indentation, keys in a fixed order.
#pragma once

#include <string>
#include <string_view>

#include "wegwijs/base/report.hpp"
#include "wegwijs/desk/advice.hpp"
#include "wegwijs/desk/build.hpp"
#include "wegwijs/desk/knowledge_base.hpp"

namespace wegwijs {

std::string to_json(const Advice& advice);
std::string to_json(const FoundList& found);
std::string to_json(const BuildResult& result);
// {"completions": [{"kind", "id", "text", "name", "about"}]}
std::string to_json(const std::vector<Completion>& completions);

// One record of any kind with all its fields, and for what refers to it the ids: an organization's services and desks,
// a service's rules, a product's services.
// Throws: NotFound.
std::string record_json(const Catalog& catalog, std::string_view id);

// The list of one kind: "organizations", "services", "desks", "locations", "themes", "products", "areas", "urgent",
// "life_events", "referrals", "synonyms". Ids and names; whole records for the kinds without an id.
// Throws: NotFound for another word.
std::string list_json(const Catalog& catalog, std::string_view kind);

// `wegwijs route`: {"from","to","at","routes":[…],"reason"}.
std::string routes_json(const Catalog& catalog, const DeskId& from, const ServiceId& to, Instant at, const Routes& routes,
                        Language language);

}  // namespace wegwijs
