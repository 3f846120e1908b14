// Whatever bytes a text holds: the privacy filter ends, and what it marks lies within the text, in order.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "wegwijs/journal/privacy.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  std::size_t end = 0;
  for (const wegwijs::PersonalData& found : wegwijs::personal_data(text)) {
    if (found.length == 0 || found.offset < end || found.offset + found.length > size) std::abort();
    end = found.offset + found.length;
  }
  return 0;
}
