// The pages made from the list of fields: that they say what the loader does, and that docs/reference is up to date.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "exchange/messages.hpp"
#include "support/random_catalog.hpp"
#include "support/village.hpp"

using namespace wegwijs;

namespace {

std::string content(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

// Compares with the file in docs/reference, or writes it when WEGWIJS_UPDATE is set.
void check_page(const std::string& name, const std::string& made) {
  const auto path = std::filesystem::path(WEGWIJS_SOURCE_DIR) / "docs/reference" / name;
  if (std::getenv("WEGWIJS_UPDATE") != nullptr) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << made;
  }
  INFO(path << " differs; run this test with WEGWIJS_UPDATE=1 to write it anew");
  CHECK((content(path) == made));
}

}  // namespace

TEST_CASE("the schema in docs/reference is that of the code") { check_page("partner.schema.json", json_schema()); }

TEST_CASE("the reference page in docs/reference is that of the code") { check_page("yaml.md", yaml_reference()); }

TEST_CASE("the reference page describes every field of every list") {
  const std::string page = yaml_reference();
  for (const std::string_view key :
       {"required_documents", "needs_digid", "printed_per_inhabitant", "rrule", "succeeded_by", "both_ways"})
    CHECK(page.find("| `" + std::string(key) + "`") != std::string::npos);
  CHECK(page.find("\n## organization\n") != std::string::npos);
  CHECK(page.find("`referral-only`") != std::string::npos);
  CHECK(page.find("| `double-id` | error |") != std::string::npos);
}

TEST_CASE("every fault the loader knows is asked for in a test") {
  std::string tests;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::filesystem::path(WEGWIJS_SOURCE_DIR) / "tests/exchange"))
    if (entry.path().extension() == ".cpp") tests += content(entry.path());
  for (const Fault* fault : all_faults()) {
    if (fault == &faults::unknown_reference) continue;  // a family: unknown-theme and its like
    INFO(fault->code);
    CHECK(tests.find('"' + std::string(fault->code) + '"') != std::string::npos);
  }
}

TEST_CASE("every fault has its own code and both languages") {
  std::set<std::string_view> codes;
  for (const Fault* fault : all_faults()) {
    INFO(fault->code);
    CHECK(codes.insert(fault->code).second);
    CHECK_FALSE(fault->message.nl.empty());
    CHECK_FALSE(fault->message.en.empty());
    CHECK(fault->message.nl != fault->message.en);
  }
}

// What schema_test.py validates against the schema.
TEST_CASE("sample documents are written for the schema test", "[.samples]") {
  const char* const folder = std::getenv("WEGWIJS_SAMPLES");
  REQUIRE(folder != nullptr);
  std::ofstream(std::filesystem::path(folder) / "partner.schema.json") << json_schema();
  for (std::uint64_t seed = 1; seed <= 20; ++seed)
    std::ofstream(std::filesystem::path(folder) / ("sample-" + std::to_string(seed) + ".yaml"))
        << write_yaml(random_catalog(seed));
}
