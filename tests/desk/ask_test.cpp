#include <algorithm>

#include "desk/debts_village.hpp"
#include "wegwijs/base/error.hpp"

using namespace wegwijs;

namespace {

AskOptions limit(int most) {
  AskOptions options;
  options.limit = most;
  return options;
}

const Excluded* excluded(const Advice& advice, const char* service) {
  for (const Excluded& left_out : advice.excluded)
    if (left_out.service.str() == service) return &left_out;
  return nullptr;
}

}  // namespace

TEST_CASE("a product is led to the municipality of the desk") {
  const Advice advice = ask("ik heb te veel schulden", limit(20));
  CHECK(option_of(advice, "hall-dorp-debts") != nullptr);
  CHECK(option_of(advice, "hall-stad-debts") == nullptr);
  REQUIRE_FALSE(advice.understood.products.empty());
  CHECK(advice.understood.products.front().str() == "schuldhulp");
}

TEST_CASE("a product is led to the visitor's own municipality when that is another") {
  AskOptions options = limit(20);
  options.visitor.area = AreaId("stad");
  const Advice advice = ask("ik heb te veel schulden", options);
  CHECK(option_of(advice, "hall-stad-debts") != nullptr);
  CHECK(option_of(advice, "hall-dorp-debts") == nullptr);
}

TEST_CASE("internal, warm and external referrals are told apart") {
  const Advice advice = ask("schulden", limit(20));
  REQUIRE(option_of(advice, "library-money") != nullptr);
  CHECK(option_of(advice, "library-money")->kind == ReferralKind::internal);
  REQUIRE(option_of(advice, "hall-dorp-debts") != nullptr);
  CHECK(option_of(advice, "hall-dorp-debts")->kind == ReferralKind::warm);
  REQUIRE(option_of(advice, "maatjes-debts") != nullptr);
  CHECK(option_of(advice, "maatjes-debts")->kind == ReferralKind::external);
}

TEST_CASE("a warm option names the role, the number, the moment and what is needed") {
  const Advice advice = ask("ik heb te veel schulden", limit(20));
  const Option* option = option_of(advice, "hall-dorp-debts");
  REQUIRE(option != nullptr);
  REQUIRE(option->route.size() == 1);
  const AdvisedStep& step = option->route.front();
  CHECK(step.contact.role == "intake");
  CHECK(step.instruction == "Bel samen met intake (013 123 45 67)");
  CHECK(step.needs == std::vector<Need>{Need::consent});
  CHECK(step.step.hand_over_at == tuesday());
  CHECK(step.step.arrives_at == tuesday());
}

TEST_CASE("a referral-only service is reached by the rules that lead there") {
  const Advice advice = ask("krediet voor schulden", limit(20));
  const Option* option = option_of(advice, "bank-credit");
  REQUIRE(option != nullptr);
  CHECK(option->route.size() == 2);
  CHECK(option->kind == ReferralKind::warm);
}

TEST_CASE("of several places the one that is open on arrival is shown, with its distance") {
  const Option* option = nullptr;
  const Advice advice = ask("ik heb te veel schulden", limit(20));
  option = option_of(advice, "hall-dorp-debts");
  REQUIRE(option != nullptr);
  REQUIRE(option->location);
  CHECK(option->location->id.str() == "far");   // open on Tuesday; the near one only on Thursday
  REQUIRE(option->distance_m);
  CHECK(*option->distance_m == Approx(11'120).epsilon(0.01));
}

TEST_CASE("phone numbers are those of the service, else of the organization") {
  const Advice advice = ask("schulden", limit(20));
  CHECK(option_of(advice, "hall-dorp-debts")->phones.at(0).number == "14 013");
  CHECK(option_of(advice, "maatjes-young")->phones.at(0).number == "0800-1111");
}

TEST_CASE("what to bring comes with the product that was asked for") {
  const Advice advice = ask("ik heb te veel schulden", limit(20));
  CHECK(option_of(advice, "hall-dorp-debts")->required_documents == std::vector<std::string>{"brieven van schuldeisers"});
}

TEST_CASE("what falls away for this visitor is told with its reason") {
  AskOptions options = limit(20);
  options.visitor.age = 40;
  const Advice advice = ask("schulden", options);
  CHECK(option_of(advice, "maatjes-young") == nullptr);
  REQUIRE(excluded(advice, "maatjes-young") != nullptr);
  CHECK(excluded(advice, "maatjes-young")->reason == "alleen tot en met 27 jaar");
  REQUIRE(excluded(advice, "maatjes-gone") != nullptr);
  CHECK(excluded(advice, "maatjes-gone")->obstacle == Obstacle::gone);
}

TEST_CASE("another town's counter is no option and not worth telling") {
  CHECK(excluded(ask("ik heb te veel schulden", limit(20)), "hall-stad-debts") == nullptr);
}

TEST_CASE("facts older than a year or of unknown age are stale") {
  const Advice advice = ask("schulden", limit(20));
  CHECK(option_of(advice, "maatjes-debts")->stale);
  CHECK_FALSE(option_of(advice, "hall-dorp-debts")->stale);
  CHECK(is_stale({.source = "x", .seen_on = parse_date("2026-11-01"), .undated = true}, tuesday()));
  CHECK_FALSE(is_stale({.source = "x", .seen_on = parse_date("2019-11-01"), .verified_on = parse_date("2026-11-01")}, tuesday()));
  CHECK(is_stale({.source = "x", .seen_on = parse_date("2026-11-01"), .verified_on = parse_date("2025-11-01")}, tuesday()));
  CHECK(is_stale({}, tuesday()));
}

TEST_CASE("sorted by soonest, the first to help comes first, and whose hours nobody knows last") {
  AskOptions options = limit(20);
  options.sort = Sort::soonest;
  const Advice advice = ask("schulden", options);
  REQUIRE(advice.options.size() > 2);
  CHECK(std::is_sorted(advice.options.begin(), advice.options.end(), [](const Option& a, const Option& b) {
    return std::pair(!a.hours_known, a.arrives_at) < std::pair(!b.hours_known, b.arrives_at);
  }));
}

TEST_CASE("sorted by warmest, internal goes before warm and warm before external") {
  AskOptions options = limit(20);
  options.sort = Sort::warmest;
  const Advice advice = ask("schulden", options);
  REQUIRE(advice.options.size() > 2);
  CHECK(std::is_sorted(advice.options.begin(), advice.options.end(), [](const Option& a, const Option& b) { return a.kind < b.kind; }));
}

TEST_CASE("ranks count from one and the limit is kept") {
  const Advice advice = ask("schulden", limit(2));
  REQUIRE(advice.options.size() == 2);
  CHECK(advice.options[0].rank == 1);
  CHECK(advice.options[1].rank == 2);
}

TEST_CASE("an unknown desk, theme or area and a limit that cannot be are refused by name") {
  const KnowledgeBase& kb = debts_village().kb();
  AskOptions options;
  options.at = tuesday();
  options.desk = DeskId("desc");
  CHECK_THROWS_AS(kb.ask("x", options), NotFound);
  options.desk = DeskId("desk");
  options.theme = ThemeId("money");
  CHECK_THROWS_AS(kb.ask("x", options), NotFound);
  options.theme = ThemeId();
  options.visitor.area = AreaId("nowhere");
  CHECK_THROWS_AS(kb.ask("x", options), NotFound);
  CHECK_THROWS_AS(ask("x", limit(0)), InvalidArgument);
  CHECK_THROWS_AS(ask("x", limit(101)), InvalidArgument);
}

TEST_CASE("what nobody handles is answered with nothing") {
  const Advice advice = ask("wat is de hoofdstad van Peru");
  CHECK(advice.nothing_found);
  CHECK(advice.options.empty());
}

TEST_CASE("a theme narrows the answer, children included") {
  AskOptions options = limit(20);
  options.theme = ThemeId("finance");
  CHECK(option_of(ask("schulden", options), "maatjes-debts") != nullptr);
  options.theme = ThemeId("housing");
  CHECK(ask("schulden", options).nothing_found);
}

TEST_CASE("the same knowledge base, moved, still answers") {
  const OpenedVillage town(R"(
organizations: [{id: o, name: Loket, provenance: {source: test, seen_on: 2026-01-01}, services: [{id: s, name: Hulp bij formulieren}]}]
desks: [{id: d, name: Balie, provenance: {source: test, seen_on: 2026-01-01}}]
)");
  KnowledgeBase first = KnowledgeBase::open(town.file());
  const KnowledgeBase moved = std::move(first);
  AskOptions options;
  options.desk = DeskId("d");
  options.at = tuesday();
  CHECK_FALSE(moved.ask("formulieren", options).nothing_found);
}

TEST_CASE("sorted by nearest, what is nearer comes first and what lies nobody knows where last") {
  AskOptions options = limit(20);
  options.sort = Sort::nearest;
  const Advice advice = ask("schulden", options);
  REQUIRE(advice.options.size() > 2);
  REQUIRE(advice.options.front().distance_m.has_value());
  CHECK_FALSE(advice.options.back().distance_m.has_value());
  CHECK(std::is_sorted(advice.options.begin(), advice.options.end(), [](const Option& a, const Option& b) {
    return a.distance_m.value_or(1e12) < b.distance_m.value_or(1e12);
  }));
}

TEST_CASE("who cannot travel far hears which partner is too far away; where nobody knows the place it stays") {
  AskOptions options = limit(20);
  options.visitor.max_distance_m = 100;  // the nearest place of the town hall is 111 metres away
  const Advice advice = ask("schulden", options);
  CHECK(option_of(advice, "hall-dorp-debts") == nullptr);
  REQUIRE(excluded(advice, "hall-dorp-debts") != nullptr);
  CHECK(excluded(advice, "hall-dorp-debts")->obstacle == Obstacle::too_far);
  CHECK(excluded(advice, "hall-dorp-debts")->reason == "verder weg dan de bezoeker kan reizen");
  CHECK(option_of(advice, "maatjes-debts") != nullptr);
  // The bank can only be come to by the town hall.
  REQUIRE(excluded(advice, "bank-credit") != nullptr);
  CHECK(excluded(advice, "bank-credit")->reason.find("Schuldhulp") != std::string::npos);
}

TEST_CASE("who cannot travel far is sent to the place within reach, at its hours") {
  AskOptions options = limit(20);
  options.visitor.max_distance_m = 120;  // the near place, open on Thursdays; on Tuesday the far one is open
  const Advice advice = ask("schulden", options);
  const Option* option = option_of(advice, "hall-dorp-debts");
  REQUIRE(option != nullptr);
  CHECK(option->location->id.str() == "near");
  CHECK(to_iso8601(option->arrives_at) == "2026-11-26T09:00:00+01:00");
  CHECK_FALSE(option->open_now);
}

TEST_CASE("the ways a partner helps with what was asked are told from the lightest on") {
  const Advice advice = ask("schulden", limit(20));
  const Option* option = option_of(advice, "maatjes-debts");
  REQUIRE(option != nullptr);
  REQUIRE(option->exits.size() == 2);
  CHECK(option->exits[0] == Exit{ServiceId("maatjes-young"), "Jongeren en schulden", HelpLevel::self_help});
  CHECK(option->exits[1].level == HelpLevel::volunteer);
  REQUIRE(option_of(advice, "hall-dorp-debts") != nullptr);
  CHECK(option_of(advice, "hall-dorp-debts")->exits.empty());
}

TEST_CASE("an exit that is not for this visitor is none") {
  AskOptions options = limit(20);
  options.visitor.age = 50;
  const Option* option = nullptr;
  const Advice advice = ask("schulden", options);
  option = option_of(advice, "maatjes-debts");
  REQUIRE(option != nullptr);
  CHECK(option->exits.empty());
}
