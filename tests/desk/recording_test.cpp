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

TEST_CASE("a product brings the same themes however it is recorded") {
  Question told;
  told.products = {ProductId("schuldhulp")};
  add_themes(told, catalog());
  CHECK(told.themes == std::vector<ThemeId>{ThemeId("debts")});
  const LastAsk last = shown();
  CHECK(question_of(last, number_of(last, "hall-dorp-debts"), catalog()).themes == told.themes);
  told.themes = {ThemeId("housing")};
  add_themes(told, catalog());
  CHECK(told.themes == std::vector<ThemeId>{ThemeId("housing"), ThemeId("debts")});
}

TEST_CASE("an answer without options means not helped, for want of a partner") {
  const LastAsk last{.desk = DeskId("desk"), .at = tuesday(), .themes = {ThemeId("housing")}, .products = {}, .options = {}};
  const Question question = question_of(last, 0, catalog());
  CHECK(question.outcome == Outcome::not_helped);
  CHECK(question.reason == NotHelped::no_partner);
  CHECK(question_of(shown(), 0, catalog()).outcome != Outcome::not_helped);
  CHECK_THROWS_AS(question_of(last, 1, catalog()), InvalidArgument);
}

TEST_CASE("a question joins the visit of the one just before it at the same desk, and no other") {
  const TemporaryFolder folder;
  Journal journal = Journal::create(folder.path() / "journal.wegwijs");
  Question first = about("debts");
  first.desk = DeskId("desk");
  first.hour = *parse_local_time("2026-11-24 10:00");
  const EntryKey key = journal.record(first, catalog()).key;
  CHECK(visit_of(journal, key, first.desk, first.hour) == key);
  CHECK(visit_of(journal, key, first.desk, *parse_local_time("2026-11-24 12:59")) == key);
  Question second = first;
  second.visit = key;
  CHECK(visit_of(journal, journal.record(second, catalog()).key, first.desk, first.hour) == key);
  CHECK_THROWS_AS(visit_of(journal, key, DeskId("other"), first.hour), InvalidArgument);
  CHECK_THROWS_AS(visit_of(journal, key, first.desk, *parse_local_time("2026-11-24 13:00")), InvalidArgument);
  CHECK_THROWS_AS(visit_of(journal, key, first.desk, *parse_local_time("2026-11-24 09:00")), InvalidArgument);
  CHECK_THROWS_AS(visit_of(journal, 0, first.desk, first.hour), InvalidArgument);
  const Journal other = Journal::create(folder.path() / "other.wegwijs");
  CHECK_THROWS_AS(visit_of(other, key, first.desk, first.hour), InvalidArgument);
}

TEST_CASE("the last entry and the last question are remembered for their owner alone") {
  const TemporaryFolder folder;
  const auto file = folder.path() / "last_entry";
  CHECK_FALSE(last_entry(file));
  for (const LastEntry& last : {LastEntry{7, 0}, LastEntry{9, 7}}) {
    remember(file, last);
    CHECK(last_entry(file) == last);
  }
  CHECK((std::filesystem::status(file).permissions() & std::filesystem::perms::all) ==
        (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
}

TEST_CASE("services that words may mean begin with those of the desk's own municipality") {
  const auto found = services_of("schuldhulp", catalog(), DeskId("desk"));
  REQUIRE(found.size() == 2);
  CHECK(found[0].id == "hall-dorp-debts");
  CHECK(found[1].id == "hall-stad-debts");
  CHECK(services_of("schuldhulp stad", catalog(), DeskId("desk")) == std::vector<Named>{{"hall-stad-debts", "Schuldhulp"}});
  CHECK(services_of("de maan", catalog(), DeskId("desk")).empty());
}

TEST_CASE("a subject whose name does not begin so is searched for") {
  CHECK(subjects_of("te veel schulden", catalog()).empty());
  const auto found = subjects_of("te veel schulden", debts_village().kb(), tuesday());
  REQUIRE_FALSE(found.empty());
  CHECK(found[0].id == "schuldhulp");
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
