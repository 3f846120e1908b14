// Referral paths that a person has worked out by hand, on the real map and on Voorbeeldstad; the sums stand in
// docs/manual/referral_paths.md. Facts of partners change: then the sum is to be done again, here and there.
#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/temporary_folder.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/build.hpp"
#include "wegwijs/desk/knowledge_base.hpp"
#include "wegwijs/graph/freshness.hpp"

using namespace wegwijs;

namespace {

const KnowledgeBase& map() {
  static const TemporaryFolder folder;
  static const KnowledgeBase kb = [] {
    const std::vector<std::filesystem::path> partners{std::string(WEGWIJS_SOURCE_DIR) + "/partners"};
    const auto file = folder.path() / "map.wegwijs";
    BuildOptions options;
    options.include_fictional = true;
    REQUIRE(build(partners, file, options).written);
    return KnowledgeBase::open(file);
  }();
  return kb;
}

std::vector<Route> routes(const char* desk, const char* service, const char* at) {
  return map().graph().routes(DeskId(desk), ServiceId(service), {.depart = *parse_instant(at), .visitor = {}}).routes;
}

Advice ask(const char* desk, const char* question, const char* at) {
  AskOptions options;
  options.desk = DeskId(desk);
  options.at = *parse_instant(at);
  options.limit = 20;
  return map().ask(question, options);
}

const Option* option_of(const Advice& advice, const char* service) {
  const auto found = std::find_if(advice.options.begin(), advice.options.end(),
                                  [&](const Option& option) { return option.service.str() == service; });
  return found == advice.options.end() ? nullptr : &*found;
}

std::string moment(Instant instant) { return to_iso8601(instant); }

}  // namespace

TEST_CASE("debts just before New Year: sooner by way of Geldpunt, warmer on the Saturday that was put in") {
  const auto found = routes("voorbeeld-centrum", "gemeente-voorbeeldstad-schuldhulp", "2026-12-29 11:00");
  REQUIRE(found.size() == 2);

  const Route& sooner = found[0];
  CHECK(moment(sooner.arrives_at) == "2027-01-04T09:00:00+01:00");
  CHECK(sooner.effort == 3);
  REQUIRE(sooner.steps.size() == 2);
  CHECK(sooner.steps[0].kind == ReferralKind::external);
  CHECK(sooner.steps[1].kind == ReferralKind::warm);

  const Route& warmer = found[1];
  CHECK(moment(warmer.steps[0].hand_over_at) == "2027-01-02T10:00:00+01:00");
  CHECK(moment(warmer.arrives_at) == "2027-01-05T10:00:00+01:00");
  CHECK(warmer.effort == 1);
  CHECK(warmer.steps.size() == 1);
  CHECK(checked_on(warmer, map().catalog()) == parse_date("2026-10-20"));
}

TEST_CASE("a restructuring loan is reached by the intake alone, five weeks later") {
  const auto found = routes("voorbeeld-centrum", "voorbeeld-kredietbank-sanering", "2026-11-24 14:10");
  REQUIRE(found.size() == 1);
  REQUIRE(found[0].steps.size() == 2);
  CHECK(found[0].kind() == ReferralKind::warm);
  CHECK(moment(found[0].steps[0].hand_over_at) == "2026-11-26T13:00:00+01:00");
  CHECK(moment(found[0].steps[0].arrives_at) == "2026-11-30T09:00:00+01:00");
  CHECK(moment(found[0].steps[1].hand_over_at) == "2026-11-30T09:00:00+01:00");
  CHECK(moment(found[0].arrives_at) == "2026-12-29T09:00:00+01:00");
}

TEST_CASE("a stolen passport on Christmas Eve: identity fraud is called on the Monday after") {
  const Advice advice = ask("lochal", "paspoort gestolen", "2026-12-24 17:30");
  const Option* fraud = option_of(advice, "rvig-identiteitsfraude");
  REQUIRE(fraud != nullptr);
  CHECK(fraud->kind == ReferralKind::external);
  CHECK(fraud->hours_known);
  CHECK(moment(fraud->arrives_at) == "2026-12-28T08:30:00+01:00");
}

TEST_CASE("a forgotten DigiD password on the last Saturday of summer time: help on Monday, in winter time") {
  const Advice advice = ask("lochal", "digid wachtwoord vergeten", "2026-10-24 17:10");
  const Option* helpdesk = option_of(advice, "logius-digid-helpdesk");
  REQUIRE(helpdesk != nullptr);
  CHECK_FALSE(helpdesk->open_now);
  CHECK(moment(helpdesk->arrives_at) == "2026-10-26T08:00:00+01:00");
  CHECK(moment(advice.at) == "2026-10-24T17:10:00+02:00");
}

TEST_CASE("a blue envelope on a Friday evening: the tax line opens on Monday, the library's own desk is asked first") {
  const Advice advice = ask("lochal", "blauwe envelop", "2026-11-27 17:05");
  const Option* tax = option_of(advice, "belastingdienst-aangifte");
  REQUIRE(tax != nullptr);
  CHECK(moment(tax->arrives_at) == "2026-11-30T08:00:00+01:00");
  const Option* own = option_of(advice, "bibliotheek-midden-brabant-informatiepunt");
  REQUIRE(own != nullptr);
  CHECK(own->kind == ReferralKind::internal);
}
