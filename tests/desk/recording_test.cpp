#include "wegwijs/desk/recording.hpp"

#include <fstream>

#include "desk/debts_village.hpp"
#include "support/temporary_folder.hpp"
#include "wegwijs/base/error.hpp"

using namespace wegwijs;

namespace {

const Catalog& catalog() { return debts_village().kb().catalog(); }

Question about(const char* typed) {
  Question question;
  add_subject(question, typed, catalog());
  return question;
}

LastAsk shown() { return last_ask_of(ask("ik heb te veel schulden")); }

int number_of(const LastAsk& last, const char* service) {
  for (std::size_t i = 0; i < last.options.size(); ++i)
    if (last.options[i].service.str() == service) return static_cast<int>(i) + 1;
  return -1;
}

}  // namespace

TEST_CASE("a subject is typed as an id or as the beginning of a name, in any case") {
  CHECK(about("debts").themes == std::vector<ThemeId>{ThemeId("debts")});
  CHECK(about("Wo").themes == std::vector<ThemeId>{ThemeId("housing")});
  CHECK(about("schuldh").products == std::vector<ProductId>{ProductId("schuldhulp")});
}

TEST_CASE("a subject that nothing begins with is refused") {
  CHECK_THROWS_AS(about("visserij"), NotFound);
  CHECK_THROWS_AS(about(""), NotFound);
}

TEST_CASE("a subject that may be several things is refused with what it may be") {
  const Catalog two = village("themes: [{id: health, name: Gezondheid}, {id: family, name: Gezin}]");
  Question question;
  try {
    add_subject(question, "gez", two);
    FAIL("it was taken");
  } catch (const InvalidArgument& fault) {
    CHECK(std::string(fault.what()).find("health") != std::string::npos);
    CHECK(std::string(fault.what()).find("family") != std::string::npos);
  }
  CHECK(question.themes.empty());
}

TEST_CASE("an entry follows from the option that was given") {
  const LastAsk last = shown();
  const int hall = number_of(last, "hall-dorp-debts");
  REQUIRE(hall > 0);
  const Question question = question_of(last, hall, catalog());
  REQUIRE(question.referrals.size() == 1);
  CHECK(question.referrals[0].service == ServiceId("hall-dorp-debts"));
  CHECK(question.referrals[0].kind == ReferralKind::warm);
  CHECK(question.products == std::vector<ProductId>{ProductId("schuldhulp")});
  CHECK(question.sort == QuestionSort::digital_government);
  CHECK(question_of(last, 0, catalog()).referrals.empty());
  CHECK_THROWS_AS(question_of(last, static_cast<int>(last.options.size()) + 1, catalog()), InvalidArgument);
  CHECK_THROWS_AS(question_of(last, -1, catalog()), InvalidArgument);
}

TEST_CASE("what the counter was shown last is remembered for an hour") {
  const TemporaryFolder folder;
  const auto file = folder.path() / "last.json";
  const LastAsk last = shown();
  CHECK_FALSE(last_ask(file, last.at));
  remember(file, last);
  CHECK(last_ask(file, last.at) == last);
  CHECK(last_ask(file, last.at + std::chrono::minutes(60)) == last);
  CHECK_FALSE(last_ask(file, last.at + std::chrono::minutes(61)));
  CHECK_FALSE(last_ask(file, last.at - std::chrono::seconds(1)));
}

TEST_CASE("a file that remembers something else is as good as none") {
  const TemporaryFolder folder;
  const auto file = folder.path() / "last.json";
  for (const char* text : {"", "{}", "[1]", R"({"desk": 3})", R"({"desk": "desk", "at": "noon"})", "\xff"}) {
    std::ofstream(file, std::ios::binary) << text;
    CHECK_FALSE(last_ask(file, tuesday()));
  }
}
