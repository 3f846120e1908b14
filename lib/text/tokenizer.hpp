// Cuts text into words. Knows letters and punctuation, no Dutch.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wegwijs {

// Of a longer word only so many bytes are kept: nobody means them all.
inline constexpr std::size_t longest_word = 128;

// A word as it stands in the text, and the pieces it is made of: "id-kaart" has two, "a.o.w." and "zzp'er" one.
struct Word {
  struct Piece {
    std::string text;        // folded; letters and digits only
    std::size_t offset = 0;  // bytes
    std::size_t length = 0;
  };
  std::vector<Piece> pieces;  // never empty, none of them empty
  std::size_t offset = 0;     // bytes
  std::size_t length = 0;

  std::string joined() const;
};

// Requires: valid UTF-8.
std::vector<Word> words_of(std::string_view text);

}  // namespace wegwijs
