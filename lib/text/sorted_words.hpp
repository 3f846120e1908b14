// A sorted list of words with a number each, as bytes that are used where they lie: each word tells how many of its
// bytes it shares with the one before, every sixteenth stands whole.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wegwijs {

class SortedWords {
 public:
  static constexpr std::size_t block_size = 16;

  // Requires: `words` sorted by bytes, each once.
  static std::string encode(const std::vector<std::pair<std::string, std::uint64_t>>& words);

  SortedWords() = default;
  // Reads a list from the front of `bytes`, which must outlive it, and moves `bytes` behind it.
  // Returns: nothing when it is no such list.
  static std::optional<SortedWords> read(std::string_view& bytes);

  std::size_t size() const noexcept { return size_; }
  // Returns: the word's number; nothing for a word that is not in the list.
  std::optional<std::uint64_t> find(std::string_view word) const;
  // Returns: empty beyond the end.
  std::string at(std::size_t index) const;

  class Walk;
  // From a little before the first word that does not come before this one.
  Walk walk_from(std::string_view word) const;

  // Goes through the list in order. `word` is valid until the next step; `shared` tells how many of its bytes are as in
  // the word before.
  class Walk {
   public:
    explicit Walk(const SortedWords& list, std::size_t block = 0) : list_(list), rest_(list.block(block)), index_(block * block_size) {}
    bool next();
    const std::string& word() const noexcept { return word_; }
    std::size_t shared() const noexcept { return shared_; }
    std::uint64_t number() const noexcept { return number_; }

   private:
    const SortedWords& list_;
    std::string_view rest_;
    std::size_t index_;
    std::string word_;
    std::size_t shared_ = 0;
    std::uint64_t number_ = 0;
  };

 private:
  // The last block that begins at or before the word.
  std::size_t block_of(std::string_view word) const noexcept;
  // The bytes from the given block on; empty beyond the end.
  std::string_view block(std::size_t index) const noexcept;
  // The first word of a block, which stands whole; empty where the bytes make no sense.
  std::string_view first_of(std::size_t block) const noexcept;

  std::size_t size_ = 0;
  std::string_view starts_;  // four bytes a block
  std::string_view words_;
};

}  // namespace wegwijs
