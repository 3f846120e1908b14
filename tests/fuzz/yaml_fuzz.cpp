// Whatever bytes a file holds: the loader ends, tells a bounded report, and what it accepts can be written and read
// again.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "wegwijs/exchange/yaml.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace wegwijs;
  const LoadOptions options{.include_fictional = true, .language = Language::en, .max_nodes = 20'000};
  const std::string text(data, data + size);
  const Loaded loaded = load_text(text, "fuzz.yaml", options);
  if (loaded.report.diagnostics().size() > Report::max_diagnostics) std::abort();
  for (const Diagnostic& fault : loaded.report.diagnostics())
    if (fault.message.empty() || fault.code.empty() || fault.place.line < 0) std::abort();
  if (loaded.report.has_errors()) return 0;
  const Loaded again = load_text(write_yaml(loaded.data), "again.yaml", options);
  if (again.report.has_errors() || !(again.data == loaded.data)) std::abort();
  return 0;
}
