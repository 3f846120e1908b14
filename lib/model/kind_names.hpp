// What the kinds of records are called in sentences.
#pragma once

#include <string_view>

#include "wegwijs/base/language.hpp"

namespace wegwijs {

// `name` is that of Fields<…>::name; another word stands for itself.
Sentence name_of_kind(std::string_view name) noexcept;

}  // namespace wegwijs
