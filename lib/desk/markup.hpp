// Text inside XML and its kin.
#pragma once

#include <string>
#include <string_view>

namespace wegwijs {

// `text` with what means something to XML written as entities, and signs XML does not allow left out.
std::string xml_text(std::string_view text);

}  // namespace wegwijs
