// The words of a question as the vocabulary takes them: compounds that it does not have in their parts, words run
// together taken apart, misspelt words with what was probably meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/reader.hpp"
#include "wegwijs/text/analyzer.hpp"

namespace wegwijs {

// What a correction says beside the word itself. Above 0, at most 1.
double strength_of(double distance, std::size_t letters) noexcept;

struct ReadWord {
  struct Meant {
    std::string word;
    double distance = 0;
    std::size_t words = 1;  // of the question, from this one on, that are meant by it
    double strength() const noexcept { return strength_of(distance, word.size()); }
  };
  QueryWord word;
  std::string folded;
  bool unknown = false;      // neither the vocabulary nor the common words have it
  bool is_part = false;      // of a word that was written as one
  std::vector<Meant> meant;  // nearest first

  // What this word by itself was probably meant as.
  const Meant* single_meant() const noexcept { return meant.empty() || meant.front().words != 1 ? nullptr : &meant.front(); }
};

class WordsOfQuestion {
 public:
  WordsOfQuestion(const Reader& reader, std::string_view text, const Vocabulary& vocabulary, const QueryOptions& options)
      : reader_(reader), text_(text), vocabulary_(vocabulary), options_(options) {}
  std::vector<ReadWord> read();

 private:
  void add(QueryWord word, bool being_typed);
  void add_inflected(QueryWord word, std::string folded);
  bool add_diminutive(const QueryWord& word, const std::string& folded);
  void add_known(QueryWord word, std::string folded);
  bool add_parts(const QueryWord& word, const std::string& folded, const std::vector<std::string>& parts);
  bool add_misspelt_compound(const QueryWord& word, const std::string& folded);

  const Reader& reader_;
  std::string_view text_;
  const Vocabulary& vocabulary_;
  const QueryOptions& options_;
  std::vector<ReadWord> words_;
};

}  // namespace wegwijs
