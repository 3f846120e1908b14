// The main job on the real map: for what visitors say, the right partner stands among the first three.
#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/temporary_folder.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/build.hpp"
#include "wegwijs/desk/knowledge_base.hpp"

using namespace wegwijs;

namespace {

const KnowledgeBase& map() {
  static const TemporaryFolder folder;
  static const KnowledgeBase kb = [] {
    const std::vector<std::filesystem::path> partners{std::string(WEGWIJS_SOURCE_DIR) + "/partners"};
    const auto file = folder.path() / "map.wegwijs";
    REQUIRE(build(partners, file).written);
    return KnowledgeBase::open(file);
  }();
  return kb;
}

Advice ask(const std::string& question) {
  AskOptions options;
  options.desk = DeskId("lochal");
  options.at = *parse_instant("2026-11-24 14:10");
  return map().ask(question, options);
}

bool stands_in_first_three(const Advice& advice, const std::string& organization) {
  const auto count = std::min<std::size_t>(3, advice.options.size());
  return std::any_of(advice.options.begin(), advice.options.begin() + static_cast<std::ptrdiff_t>(count),
                     [&](const Option& option) { return option.organization.str() == organization; });
}

}  // namespace

TEST_CASE("for what visitors come with most, the right partner stands in the first three") {
  struct Example {
    const char* question;
    std::vector<const char*> partners;
  };
  for (const Example& example : std::vector<Example>{
           {"ik kan mijn energierekening niet betalen", {"energieleverancier", "gemeente-tilburg", "geldfit"}},
           {"blauwe envelop", {"belastingdienst"}},
           {"aow aanvragen", {"svb"}},
           {"brief van de deurwaarder", {"juridisch-loket", "gemeente-tilburg"}},
           {"paspoort gestolen", {"gemeente-tilburg"}},
           {"zorgtoeslag", {"dienst-toeslagen"}},
           {"digid wachtwoord vergeten", {"logius-digid", "bibliotheek-midden-brabant"}},
           {"er is thuis geweld", {"veilig-thuis"}},
           {"ik wil beter nederlands leren", {"taalhuis", "bibliotheek-midden-brabant"}},
           {"huishoudelijke hulp voor mijn moeder", {"gemeente-tilburg"}},
       }) {
    const Advice advice = ask(example.question);
    INFO(example.question);
    for (const Option& option : advice.options) UNSCOPED_INFO(option.rank << " " << option.organization.str() << " " << option.service.str());
    CHECK(std::any_of(example.partners.begin(), example.partners.end(), [&](const char* id) { return stands_in_first_three(advice, id); }));
  }
}

TEST_CASE("danger is recognised before anything else") {
  for (const char* question : {"er is thuis geweld", "ik ruik gas in huis", "ik wil niet meer leven"}) {
    INFO(question);
    CHECK_FALSE(ask(question).urgent.empty());
  }
  for (const char* question : {"brandverzekering opzeggen", "gasrekening te hoog", "aangifte doen van inkomstenbelasting"}) {
    INFO(question);
    CHECK(ask(question).urgent.empty());
  }
}

TEST_CASE("what no partner handles is answered with nothing") {
  for (const char* question : {"wat is de hoofdstad van Peru", "hoe lang moet een ei koken", "xqzw vrrp"}) {
    INFO(question);
    CHECK(ask(question).nothing_found);
  }
}

TEST_CASE("a municipal product leads to the visitor's own municipality, else to that of the desk") {
  CHECK(stands_in_first_three(ask("paspoort verlengen"), "gemeente-tilburg"));
  AskOptions options;
  options.desk = DeskId("lochal");
  options.at = *parse_instant("2026-11-24 14:10");
  options.visitor.area = map().area("Den Bosch");
  CHECK(stands_in_first_three(map().ask("paspoort verlengen", options), "gemeente-s-hertogenbosch"));
}

TEST_CASE("areas are known by id, by name, by village and by the name they had") {
  CHECK(map().area("tilburg").str() == "tilburg");
  CHECK(map().area("'s-Hertogenbosch").str() == "s-hertogenbosch");
  CHECK(map().area("Udenhout").str() == "tilburg");
  CHECK(map().area("Oss").str() == "oss-gemeente");
  CHECK(map().area("Uden").str() == "maashorst");
  CHECK(map().area("Cuijk").str() == "land-van-cuijk");
}
