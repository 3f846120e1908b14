// The figures of eleven locations that the map carries from a printed report: the right ratios, and what is wrong in print.
#include <cmath>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/temporary_folder.hpp"
#include "wegwijs/desk/build.hpp"
#include "wegwijs/desk/journal_report.hpp"

using namespace wegwijs;

namespace {

const JournalReport& reach() {
  static const JournalReport found = [] {
    const TemporaryFolder folder;
    const std::vector<std::filesystem::path> partners{std::string(WEGWIJS_SOURCE_DIR) + "/partners"};
    const auto file = folder.path() / "map.wegwijs";
    REQUIRE(build(partners, file).written);
    return reach_of_source(KnowledgeBase::open(file), {.today = *parse_date("2026-11-24")});
  }();
  return found;
}

std::string text_of(const std::string& table_key, const std::string& row_key, const std::string& column) {
  const ReportTable& table = reach().table(table_key);
  for (const ReportRow& row : table.rows)
    for (std::size_t i = 0; row.key == row_key && i < table.columns.size(); ++i)
      if (table.columns[i].key == column) return cell_text(row.cells[i], table.columns[i], Language::nl);
  return {};
}

}  // namespace

TEST_CASE("the eleven locations have the right ratio beside the printed one") {
  const std::map<std::string, std::pair<std::string, std::string>> expected{
      {"cuijk", {"0,0209", "0,0410"}},  {"uden", {"0,0182", "0,0245"}},
      {"oosterhout", {"0,0104", "0,0181"}}, {"waalwijk", {"0,0074", "0,0207"}},
      {"oss", {"0,0061", "0,0110"}},    {"lochal", {"0,0046", "0,0046"}},
      {"nieuwe-veste-centrum", {"0,0045", "0,0055"}}, {"nieuwe-veste-zuid", {"0,0026", "0,0055"}},
      {"huis73", {"0,0023", "0,0065"}}, {"wagnerplein", {"0,0019", "0,0046"}},
      {"witte-dame", {"0,0017", "0,0043"}}};
  REQUIRE(reach().table("locations").rows.size() == expected.size());
  for (const auto& [desk, ratios] : expected) {
    CHECK(text_of("locations", desk, "per_inhabitant") == ratios.first);
    CHECK(text_of("locations", desk, "printed") == ratios.second);
    CHECK(text_of("locations", desk, "agrees") == (desk == "lochal" ? "ja" : "nee"));
  }
  CHECK(reach().table("locations").rows.front().key == "cuijk");
}

TEST_CASE("ten of eleven printed ratios are wrong: each is LocHal's questions over its own inhabitants") {
  REQUIRE(!reach().notes.empty());
  CHECK(reach().notes.front().find("10 van de 11") != std::string::npos);
  CHECK(reach().notes.front().find("1023 vragen van Informatiepunt Bibliotheek LocHal") != std::string::npos);
}

TEST_CASE("corona questions and the others are told apart, and add up") {
  for (const ReportRow& row : reach().table("locations").rows)
    CHECK(reach().table("locations").at(row.key, "corona").value() + reach().table("locations").at(row.key, "other").value() ==
          reach().table("locations").at(row.key, "questions").value());
  CHECK(reach().table("locations").at("lochal", "corona") == 179.0);
}

TEST_CASE("locations of one town are taken together") {
  const ReportTable& towns = reach().table("towns");
  CHECK(towns.rows.size() == 9);
  CHECK(towns.at("Tilburg", "locations") == 2.0);
  CHECK(towns.at("Tilburg", "questions") == 1454.0);
  CHECK(text_of("towns", "Tilburg", "per_inhabitant") == "0,0065");
  CHECK(text_of("towns", "Breda", "per_inhabitant") == "0,0071");
}

TEST_CASE("questions are set beside the months a location was open") {
  // From 1 May 2021 to 11 December 2022 are 589 days.
  CHECK(std::abs(reach().table("locations").at("lochal", "months").value() - 589 / (365.2425 / 12)) < 1e-9);
  CHECK(text_of("locations", "lochal", "per_month") == "52,9");
}

TEST_CASE("hypotheses are tested with a warning that eleven locations prove nothing") {
  const ReportTable& table = reach().table("hypotheses");
  CHECK(table.note.starts_with("11 locaties bewijzen niets."));
  CHECK(table.at("city/per_month", "locations") == 11.0);
  for (const ReportRow& row : table.rows)
    if (const auto rho = table.at(row.key, "rho")) {
      CHECK(table.at(row.key, "low").value() <= *rho);
      CHECK(*rho <= table.at(row.key, "high").value());
    }
  CHECK(!table.at("hours/per_month", "rho"));  // the hours of these locations are not known
}
