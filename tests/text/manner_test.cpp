#include "support/catch.hpp"
#include "wegwijs/text/analyzer.hpp"

using namespace wegwijs;

namespace {
int personal(const char* question) {
  static const Analyzer analyzer;
  return analyzer.analyze_query(question).personal;
}
}  // namespace

TEST_CASE("who speaks of what is his own tells of himself") {
  CHECK(personal("mijn man is ziek") == 2);
  CHECK(personal("de baas van m'n zoon betaalt niet") == 2);
  CHECK(personal("munne fiets is gepikt") == 2);
  CHECK(personal("my passport is lost") == 2);
  CHECK(personal("мій паспорт") == 2);
}

TEST_CASE("who begins with himself tells of himself, who only asks does so less") {
  CHECK(personal("ik ben verhuisd") == 2);
  CHECK(personal("mevrouw heeft schulden") == 2);
  CHECK(personal("kan ik bezwaar maken") == 1);
  CHECK(personal("waar kan ik een paspoort aanvragen") == 0);
}

TEST_CASE("in other languages the verb may tell who asks") {
  CHECK(personal("doktora gitmek istiyorum") == 1);
  CHECK(personal("szukam pracy") == 2);
  CHECK(personal("أريد العمل") == 2);
}

TEST_CASE("keywords tell nothing of anybody, and a question about the world even less") {
  CHECK(personal("scootmobiel") == 0);
  CHECK(personal("") == 0);
  CHECK(personal("hoe oud wordt een olifant") == -1);
}
