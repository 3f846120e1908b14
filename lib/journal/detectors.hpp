// What each kind of personal data looks like. A detector tells where its kind begins at piece `first`, or nothing.
#pragma once

#include <optional>

#include "journal/pieces.hpp"

namespace wegwijs {

std::optional<Span> bsn_at(const Pieces& pieces, std::size_t first);
std::optional<Span> iban_at(const Pieces& pieces, std::size_t first);
std::optional<Span> phone_at(const Pieces& pieces, std::size_t first);
std::optional<Span> email_at(const Pieces& pieces, std::size_t first);
std::optional<Span> postal_code_at(const Pieces& pieces, std::size_t first);
std::optional<Span> date_of_birth_at(const Pieces& pieces, std::size_t first);
std::optional<Span> digid_at(const Pieces& pieces, std::size_t first);

// Whether one of `words` stands among the `reach` pieces before `first`.
bool announced(const Pieces& pieces, std::size_t first, std::size_t reach,
               std::initializer_list<std::string_view> words);

}  // namespace wegwijs
