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
  static constexpr Topic no_topic = 0;

  // The same number for the same term.
  TermNumber number_of(std::string_view term);
  struct Place {
    TermNumber term = 0;
    IndexField field = IndexField::name;
    std::uint32_t position = 0, segment = 0, first = 0, length = 0;
    friend auto operator<=>(const Place&, const Place&) = default;
  };
  // All places of a document, in any order, and its topic, which several documents may have. Documents come in order of
  // number.
  void add(DocumentNumber document, Topic topic, std::vector<Place>& places);

  // Gives the bytes of the index to `write`, piece by piece, and forgets what it has given. `documents`: the last number.
  void finish(DocumentNumber documents, const std::function<void(std::string_view)>& write);

 private:
  struct List {
    std::string rows;  // for each document: step, shape, size of places, places
    DocumentNumber last = 0;
    std::uint32_t size = 0;
  };
  struct Term {
    List telling, running;
    std::vector<Topic> topics;
  };

  void add(DocumentNumber document, Topic topic, const Place* begin, const Place* end);
  ShapeNumbers commonest_shapes() const;
  static void append_row(std::string& row, const List& list, const ShapeNumbers& numbers);
  static void append_list(std::string& bytes, const List& list);
  static std::uint32_t topics_of(Term& term);

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
  };
  std::unordered_map<std::string, TermNumber, Hash, std::equal_to<>> numbers_;
  std::vector<Term> terms_;
  std::vector<std::uint64_t> shapes_ = std::vector<std::uint64_t>(Shape::count);  // how many documents have each
  std::string places_;  // of one document, kept for its room
};

}  // namespace wegwijs
