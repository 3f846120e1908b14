#include <fstream>

#include "support/random_catalog.hpp"
#include "support/village.hpp"

using namespace wegwijs;

namespace {

Loaded reload(const std::string& yaml) {
  return load_text(yaml, "written.yaml", {.include_fictional = true, .language = Language::en});
}

}  // namespace

TEST_CASE("an arbitrary map that is written loads back equal") {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    INFO("seed " << seed);
    const CatalogData data = random_catalog(seed, {.fictional = seed % 5 == 0});
    const std::string yaml = write_yaml(data);
    const Loaded loaded = reload(yaml);
    INFO(text_of(loaded.report));
    REQUIRE_FALSE(loaded.report.has_errors());
    REQUIRE(write_yaml(loaded.data) == yaml);
    REQUIRE(loaded.data == data);
  }
}
