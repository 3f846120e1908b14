#include <nlohmann/json.hpp>

#include "desk/debts_village.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/desk/json.hpp"

using namespace wegwijs;
using nlohmann::json;

TEST_CASE("advice as JSON has the keys that were promised") {
  const json advice = json::parse(to_json(ask("ik heb te veel schulden")));
  CHECK(advice["desk"] == "desk");
  CHECK(advice["at"] == "2026-11-24T14:10:00+01:00");
  CHECK(advice["urgent"].is_array());
  CHECK(advice["excluded"].is_array());
  CHECK(advice["nothing_found"] == false);
  CHECK(advice["understood"]["products"][0] == "schuldhulp");
  const json& option = advice["options"][0];
  CHECK(option["rank"] == 1);
  CHECK(option["organization"]["id"].is_string());
  CHECK(option["route"][0]["arrives_at"].is_string());
  CHECK(option["score"].is_number());
  CHECK(option["verified_on"].is_null());
}

TEST_CASE("a distance that is not known is null, not zero") {
  const json advice = json::parse(to_json(ask("schulden")));
  for (const json& option : advice["options"])
    if (option["service"]["id"] == "maatjes-debts") CHECK(option["distance_m"].is_null());
}

TEST_CASE("a record shows its fields and what refers to it") {
  const Catalog& catalog = debts_village().kb().catalog();
  const json service = json::parse(record_json(catalog, "hall-dorp-debts"));
  CHECK(service["record"] == "service");
  CHECK(service["referrals_to"][0]["from"] == "library");
  CHECK(service["at"][0]["schedule"][0]["opens"] == "09:00");
  CHECK(json::parse(record_json(catalog, "hall-dorp"))["services"][0] == "hall-dorp-debts");
  CHECK_THROWS_AS(record_json(catalog, "hall-drop"), NotFound);
}

TEST_CASE("every kind of record can be listed, and no other word") {
  const Catalog& catalog = debts_village().kb().catalog();
  for_each_named_list(catalog.data(), [&](std::string_view name, const auto& records) {
    CHECK(json::parse(list_json(catalog, name)).size() == records.size());
  });
  CHECK_THROWS_AS(list_json(catalog, "service"), NotFound);
}

TEST_CASE("routes as JSON give a reason where there is none") {
  const KnowledgeBase& kb = debts_village().kb();
  const DeskId desk("desk");
  const ServiceId far("hall-stad-debts");
  const auto none = kb.graph().routes(desk, far, {.depart = tuesday(), .visitor = {}});
  const json answer = json::parse(routes_json(kb.catalog(), desk, far, tuesday(), none, Language::nl));
  CHECK(answer["routes"].empty());
  CHECK(answer["reason"] == "alleen voor inwoners van Stad");
}

TEST_CASE("text that is no UTF-8 in a question does not break the JSON") {
  const Advice advice = ask("schulden \xff\xfe");
  CHECK_NOTHROW(json::parse(to_json(advice)));
}

TEST_CASE("a route as JSON tells how old each step is and how old the oldest") {
  const KnowledgeBase& kb = debts_village().kb();
  const RouteOptions options{.depart = tuesday(), .visitor = {}};
  const ServiceId bank("bank-credit");
  const json found = json::parse(routes_json(kb.catalog(), DeskId("desk"), bank, tuesday(), kb.graph().routes(DeskId("desk"), bank, options), Language::nl));
  CHECK(found["routes"][0]["oldest"] == "2026-09-01");
  CHECK(found["routes"][0]["route"][1]["checked_on"] == "2026-09-01");
  CHECK(found["reason"].is_null());
}

TEST_CASE("no route as JSON names the obstacle and the service it concerns") {
  const KnowledgeBase& kb = debts_village().kb();
  const ServiceId bank("bank-credit");
  const RouteOptions options{.depart = tuesday(), .visitor = {}, .max_steps = 1};
  const json found = json::parse(routes_json(kb.catalog(), DeskId("desk"), bank, tuesday(), kb.graph().routes(DeskId("desk"), bank, options), Language::en));
  CHECK(found["routes"].empty());
  CHECK(found["reason"] == "the only way there has more steps");
  CHECK(found["obstacle"]["code"] == "too-many-steps");
  CHECK(found["obstacle"]["service"] == "bank-credit");
}

TEST_CASE("exits as JSON stand in order") {
  const json advice = json::parse(to_json(ask("schulden")));
  for (const json& option : advice["options"])
    if (option["service"]["id"] == "maatjes-debts") {
      CHECK(option["exits"][0]["help_level"] == "self-help");
      CHECK(option["exits"][1]["service"] == "maatjes-debts");
    }
}
