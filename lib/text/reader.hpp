// One analysis going on: the tokenizer, the stemmer and the stop words at work together.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/stemmer.hpp"
#include "text/tokenizer.hpp"
#include "wegwijs/text/term.hpp"

namespace wegwijs {

class Reader {
 public:
  explicit Reader(const StemTable& stems) : stemmer_(&stems) {}

  std::string stem(const std::string& folded) const { return stemmer_.stem(folded); }
  // Words cut into their pieces, at most `limit` of them. Requires: valid UTF-8.
  std::vector<QueryWord> query_words(std::string_view text, std::size_t limit) const;

 private:
  Stemmer stemmer_;
};

bool is_stop_word(std::string_view folded);

}  // namespace wegwijs
