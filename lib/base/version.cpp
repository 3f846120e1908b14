#include "wegwijs/base/version.hpp"

namespace wegwijs {

std::string_view version() noexcept { return WEGWIJS_VERSION; }

}  // namespace wegwijs
