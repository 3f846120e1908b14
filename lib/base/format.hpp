// String formatting for the library's rooms: the one place that includes fmt.
#pragma once

#include <fmt/format.h>

namespace wegwijs {
using fmt::format;
}
