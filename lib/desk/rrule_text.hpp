// Recurrence rules in words.
#pragma once

#include <string>
#include <string_view>

#include "wegwijs/base/language.hpp"

namespace wegwijs {

// "eerste wo van de maand", "tweede en vierde do van de maand", "om de week do", "elke ma (6 keer)". Rules of other
// shapes are given as they are written, after "op wisselende dagen".
std::string rrule_text(std::string_view rrule, Language language);

}  // namespace wegwijs
