// The version of this library, from the one place that states it: CMakeLists.txt.
#pragma once

#include <string_view>

namespace wegwijs {

// "0.1.0" (semantic versioning).
std::string_view version() noexcept;

}  // namespace wegwijs
