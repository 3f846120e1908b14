#include <string>

#include "searchable.hpp"
#include "support/catch.hpp"

using namespace wegwijs;

namespace {
const Searchable& country() {
  static const Searchable searchable(small_country());
  return searchable;
}
using Strings = std::vector<std::string>;
}  // namespace

TEST_CASE("danger is recognised in any order and inflection") {
  for (const char* question : {"ik ruik gas", "Ik ruik gas in huis!", "ik ruik hier een sterke gas lucht",
                               "in de keuken rook ik gas", "er hangt een GASLUCHT", "gas, ik ruik gas"}) {
    INFO(question);
    CHECK(country().urgent(question) == Strings{"gaslucht"});
  }
  CHECK(country().urgent("mijn man heeft mij geslagen") == Strings{"geweld"});
  CHECK(country().urgent("mijn man slaat me al jaren") == Strings{"geweld"});
  CHECK(country().urgent("slaat je man je soms") == Strings{"geweld"});
  CHECK(country().urgent("help er is brand") == Strings{"brand"});
  CHECK(country().urgent("ik denk aan zelfmoord") == Strings{"zelfdoding"});
}

TEST_CASE("danger is recognised in misspelt words") {
  CHECK(country().urgent("mijn zus heeft het over zelfmoort") == Strings{"zelfdoding"});
}

TEST_CASE("two words the other way round are danger only next to each other") {
  CHECK(country().urgent("gas ruik ik") == Strings{"gaslucht"});
  CHECK(country().urgent("gas is goedkoper dan ik ruik").empty());
}

TEST_CASE("an ordinary question is no danger") {
  for (const char* question :
       {"brandverzekering afsluiten", "overlast van wie weet", "mijn gas wordt duurder", "gasrekening te hoog",
        "ik wil mijn gas opzeggen", "mijn man is dood wat moet ik regelen", "ik wil een bestand opslaan",
        "huis verzekeren tegen brand", "brandstof toeslag in de winter",
        "ik wil weten wat ik na de dood van mijn man moet doen", "hoe klop ik eiwitten tot ze stijf geslagen zijn", "",
        "hoe gaat het"}) {
    INFO(question);
    CHECK(country().urgent(question).empty());
  }
}

TEST_CASE("words of a phrase that stand far apart are no phrase") {
  CHECK(country().urgent("ik wil graag een afspraak maken voor mijn rijbewijs want mijn hond is dood").empty());
  CHECK(country().urgent("mijn man werkt bij de gemeente en ik vroeg me af of de klok daar op tijd slaat").empty());
}

TEST_CASE("several dangers are told in the order of the map") {
  CHECK(country().urgent("ik ruik gas en er is brand") == Strings{"brand", "gaslucht"});
}
