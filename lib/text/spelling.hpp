// How Dutch words sound, and which words of a list sound like another.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/sorted_words.hpp"

namespace wegwijs {

// What is left of a word when letters that people confuse are made one: ei and ij, au and ou, c and k, z and s, v and f,
// g and ch, a final d and t, double letters and single ones, a final n after e. Words of other scripts stay as they are.
std::string sound_of(std::string_view folded);

struct SoundAlike {
  std::string word;
  int edits = 0;  // of its sound
};

// How a list of sounds writes a word: its sound, a space, the word.
std::string sound_entry(std::string_view folded);

// Words by their sound. Reads its bytes once when it is made, some tens of nanoseconds a word.
class SoundList {
 public:
  SoundList() = default;
  // Requires: sound entries.
  explicit SoundList(const SortedWords& entries);

  // Every word of which the sound is at most `most_edits` insertions, deletions, replacements or swaps of neighbours away
  // from `sound`, in order of sound. Requires: at most 3 edits.
  std::vector<SoundAlike> like(std::string_view sound, int most_edits) const;

 private:
  SortedWords entries_;
  std::vector<std::uint32_t> letters_;  // that occur in the sound of each entry, a bit each
};

}  // namespace wegwijs
