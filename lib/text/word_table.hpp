// The words of many texts as they are written, each different one kept once with a number: a million texts have few
// words, so what costs something is done for each word once.
//
//   WordTable table;
//   table.append(text, words);                        // the numbers of its words, in order
//   analyzer.analyze(table.written(words.front()))    // what analysis of the text gives for that word
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wegwijs {

class WordTable {
 public:
  using Number = std::uint32_t;

  // Any bytes are valid input, as for an Analyzer.
  void append(std::string_view text, std::vector<Number>& words);

  std::size_t size() const noexcept { return written_.size(); }
  const std::string& written(Number word) const noexcept { return *written_[word]; }

 private:
  Number number_of(std::string_view written);
  bool append_plain(std::string_view text, std::vector<Number>& words);

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
  };
  std::unordered_map<std::string, Number, Hash, std::equal_to<>> numbers_;
  std::vector<const std::string*> written_;
};

}  // namespace wegwijs
