#include "wegwijs/desk/sheet.hpp"

#include <algorithm>

#include "desk/debts_village.hpp"
#include "wegwijs/base/error.hpp"

using namespace wegwijs;

namespace {

Sheet sheet(std::size_t most = 12) {
  return partner_sheet(debts_village().kb(), {.desk = DeskId("desk"), .theme = ThemeId("finance"), .at = tuesday(), .most = most});
}

const SheetLine* line_of(const Sheet& sheet, const char* service) {
  const auto found = std::find_if(sheet.lines.begin(), sheet.lines.end(), [&](const SheetLine& line) { return line.service.str() == service; });
  return found == sheet.lines.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("a sheet gives own services first, then agreements, then the rest") {
  const Sheet page = sheet();
  REQUIRE(page.lines.size() >= 4);
  CHECK(page.lines[0].service.str() == "library-money");
  CHECK(std::is_sorted(page.lines.begin(), page.lines.end(), [](const SheetLine& a, const SheetLine& b) { return a.kind < b.kind; }));
  CHECK(page.theme_name == "Geld");
}

TEST_CASE("a line of a sheet says who does what, when, and how old that is") {
  const Sheet page = sheet();
  const SheetLine* hall = line_of(page, "hall-dorp-debts");
  REQUIRE(hall != nullptr);
  CHECK(hall->how == "Bel samen met intake (013 123 45 67)");
  CHECK(hall->needs == std::vector<Need>{Need::consent});
  CHECK(hall->hours == "Ver weg: di 09:00-17:00; Dichtbij: do 09:00-17:00");
  CHECK(hall->phones == std::vector<SheetPhone>{{"14 013", ""}});
  CHECK(hall->checked == parse_date("2026-09-01"));
  const SheetLine* young = line_of(page, "maatjes-young");
  REQUIRE(young != nullptr);
  CHECK(young->for_whom == "alleen tot en met 27 jaar");
  CHECK(young->stale);
  CHECK(young->hours.empty());
}

TEST_CASE("a sheet as JSON has every line with what is known of it") {
  const Sheet page = sheet();
  const std::string json = to_json(page);
  for (const SheetLine& line : page.lines) CHECK(json.find("\"id\": \"" + line.service.str() + "\"") != std::string::npos);
  CHECK(json.find("\"how\": \"Bel samen met intake (013 123 45 67)\"") != std::string::npos);
  CHECK(json.find("\"checked_on\": \"2026-09-01\"") != std::string::npos);
  CHECK(json.find("\"hours\": null") != std::string::npos);
}

TEST_CASE("a way of two steps is told in both") {
  const Sheet page = sheet();
  const SheetLine* bank = line_of(page, "bank-credit");
  REQUIRE(bank != nullptr);
  CHECK(bank->how.find("; ") != std::string::npos);
}

TEST_CASE("other towns' services, those that ended and those nobody reaches are not on a sheet") {
  const Sheet page = sheet();
  CHECK(line_of(page, "hall-stad-debts") == nullptr);
  CHECK(line_of(page, "maatjes-gone") == nullptr);
}

TEST_CASE("what there is no room for on a sheet is counted") {
  const std::size_t all = sheet().lines.size();
  const Sheet page = sheet(2);
  CHECK(page.lines.size() == 2);
  CHECK(page.left_out == all - 2);
}

TEST_CASE("a sheet of a desk or theme that does not exist is refused") {
  CHECK_THROWS_AS(partner_sheet(debts_village().kb(), {.desk = DeskId("dask"), .theme = {}, .at = tuesday()}), NotFound);
  CHECK_THROWS_AS(partner_sheet(debts_village().kb(), {.desk = DeskId("desk"), .theme = ThemeId("geld"), .at = tuesday()}), NotFound);
}
