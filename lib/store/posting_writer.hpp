// Collects the places of terms, document after document, and writes the index of posting_format.hpp.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "store/posting_index.hpp"
#include "wegwijs/store/document.hpp"

namespace wegwijs {

class PostingWriter {
 public:
  using TermNumber = std::uint32_t;
  using Topic = std::uint32_t;

  // The same number for the same term.
  TermNumber number_of(std::string_view term);
  // The term says something of the topic. A topic may be told more than once.
  void add_topic(TermNumber term, Topic topic);

  struct Place {
    TermNumber term = 0;
    IndexField field = IndexField::name;
    std::uint32_t position = 0, segment = 0, first = 0, length = 0;
    friend auto operator<=>(const Place&, const Place&) = default;
  };
  // All places of a document, in any order. Documents come in order of number.
  void add(DocumentNumber document, std::vector<Place>& places);

  // Gives the bytes of the index to `write`, piece by piece, and forgets what it has given.
  void finish(const std::function<void(std::string_view)>& write);

 private:
  struct Term {
    std::string rows;  // for each document: step, shape, size of places, places
    DocumentNumber last = 0;
    std::uint32_t size = 0;
    std::vector<Topic> topics;
  };

  void add(DocumentNumber document, const Place* begin, const Place* end);
  static void append_list(std::string& bytes, const Term& term);
  static std::uint32_t topics_of(Term& term);

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
  };
  std::unordered_map<std::string, TermNumber, Hash, std::equal_to<>> numbers_;
  std::vector<Term> terms_;
  std::string places_;  // of one document, kept for its room
};

}  // namespace wegwijs
