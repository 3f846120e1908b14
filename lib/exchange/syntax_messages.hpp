// What yaml-cpp says of broken YAML, in words for who writes partner data.
#pragma once

#include <string_view>
#include <utility>

#include "exchange/messages.hpp"

namespace wegwijs {

// Returns: the sentence and the kind of fault. An unfamiliar message is passed on as it is; it must outlive the result.
std::pair<Sentence, const Fault*> syntax_message(std::string_view message) noexcept;

}  // namespace wegwijs
