// The language in which wegwijs speaks to people: Dutch for staff, English otherwise.
//
// Partner data is not translated; only our own sentences are.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace wegwijs {

enum class Language { nl, en };

// One sentence of ours in both languages, with places {0}, {1} … for values.
//
//   constexpr Sentence greeting{"Dag {0}", "Hello {0}"};
//   say(greeting, Language::nl, {"Jo"});      // "Dag Jo"
struct Sentence {
  std::string_view nl;
  std::string_view en;
};

// Fills the values into the sentence. A place without a value stays as it is; a value without a place is left out.
std::string say(const Sentence& sentence, Language language, std::span<const std::string> values);
std::string say(const Sentence& sentence, Language language, std::initializer_list<std::string> values = {});

// The language for a POSIX locale name such as "nl_NL.UTF-8".
// Returns: nl for Dutch and for Frisian locales and for "", "C" and "POSIX"; en for every other.
// An unset locale means Dutch, because a desk PC in a library is where this runs.
Language language_of_locale(std::string_view locale) noexcept;

}  // namespace wegwijs
