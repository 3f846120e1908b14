// The index as it stands in the file: for each term its documents in blocks, made for finding the best few of many.
//
//   const PostingIndex& index = store.index();
//   if (const auto number = index.find("paspoort"))
//     index.postings(*number).telling.documents_in(1, 1000, [](DocumentNumber document, Shape shape) { … });
//
// A term has two lists: documents where it stands in a name, a phrase or the like, and those where it stands in running
// text only, which are many and weigh little.
// A list is a row of blocks of at most `block_size` documents. A block says its last document and a shape that none of
// its documents exceeds; then come the documents and their shapes, and after them the places. A term that many documents
// have also has a row: a byte for each document. Bytes are looked at where they lie in the file; those that make no sense
// give a CodecFault.
//
// Threads:   const functions may be called from several threads at once.
// Lifetime:  lists are views into the index.
// Cost:      finding a term takes some twenty comparisons; a block some hundred nanoseconds.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "store/byte_reader.hpp"
#include "store/shape.hpp"
#include "wegwijs/store/document.hpp"

namespace wegwijs {

class PostingList {
 public:
  static constexpr std::size_t block_size = 64;

  PostingList() = default;
  // Throws: CodecFault when the bytes are no list of documents 1 … `documents`.
  PostingList(std::string_view bytes, DocumentNumber documents);

  std::size_t size() const noexcept { return size_; }
  // A shape that none of its documents exceeds.
  Shape cover() const noexcept { return cover_; }
  std::size_t blocks() const noexcept { return (size_ + block_size - 1) / block_size; }
  DocumentNumber last_of(std::size_t block) const noexcept { return get_fixed<std::uint32_t>(header(block)); }
  DocumentNumber before(std::size_t block) const noexcept { return block == 0 ? 0 : last_of(block - 1); }
  Shape cover_of(std::size_t block) const noexcept { return Shape(get_fixed<std::uint16_t>(header(block) + 8)); }
  // The first block from `from` on that ends at or after the document; `blocks()` when there is none.
  std::size_t block_of(DocumentNumber document, std::size_t from = 0) const noexcept;

  // Calls `visit(document, shape)` for each document of the block, in order.
  template <class Visitor>
  void documents_of(std::size_t number, Visitor&& visit) const {
    documents_in(before(number) + 1, last_of(number) + 1, visit, number);
  }
  // The same for each document from `first` up to and not including `end`. `from`: no earlier block is looked at.
  // Returns: the first block that was not passed.
  template <class Visitor>
  std::size_t documents_in(DocumentNumber first, DocumentNumber end, Visitor&& visit, std::size_t from = 0) const {
    std::size_t number = block_of(first, from);
    for (; number < blocks() && before(number) + 1 < end; ++number) {
      const Block block = block_at(number);
      if (block.wide)
        each_of<std::uint32_t>(block, first, end, visit);
      else
        each_of<std::uint16_t>(block, first, end, visit);
      if (block.last >= end) break;
    }
    return number;
  }

  // Appends the places in all documents.
  void append_places(std::vector<Posting>& places) const;

  class Cursor;

 private:
  static constexpr std::size_t header_size = 12;  // last document, where the block begins, cover, wide

  struct Block {
    std::size_t size = 0;
    bool wide = false;
    DocumentNumber before = 0, last = 0;
    const char* documents = nullptr;
    const char* shapes = nullptr;
    const char* ends = nullptr;
    std::string_view places;
    std::uint32_t document(std::size_t i) const noexcept { return before + number(documents, i); }
    std::uint32_t number(const char* numbers, std::size_t i) const noexcept {
      return wide ? get_fixed<std::uint32_t>(numbers + 4 * i) : get_fixed<std::uint16_t>(numbers + 2 * i);
    }
    Shape shape(std::size_t i) const noexcept { return Shape(get_fixed<std::uint16_t>(shapes + 2 * i)); }
    // Of the first document from this distance on, if the last one is as far; a place of the block in any case.
    template <class Number>
    std::size_t place_of(std::uint32_t distance) const noexcept {
      std::size_t first = 0;
      for (std::size_t left = size; left > 1; left -= left / 2)
        first += get_fixed<Number>(documents + sizeof(Number) * (first + left / 2 - 1)) < distance ? left / 2 : 0;
      return first;
    }
    std::string_view places_of(std::size_t i) const;
  };
  Block block_at(std::size_t number) const;

  template <class Number, class Visitor>
  static void each_of(const Block& block, DocumentNumber first, DocumentNumber end, Visitor&& visit) {
    const DocumentNumber from = std::max(first, block.before + 1), last = std::min(end - 1, block.last);
    if (from > last) return;
    std::size_t i = from > block.before + 1 ? block.place_of<Number>(from - block.before) : 0;
    const std::size_t stop = last < block.last ? block.place_of<Number>(last + 1 - block.before) : block.size;
    for (; i < stop; ++i) {
      const DocumentNumber document = block.before + get_fixed<Number>(block.documents + sizeof(Number) * i);
      if (document - from > last - from) throw CodecFault{};
      visit(document, block.shape(i));
    }
  }

  const char* header(std::size_t block) const noexcept { return headers_.data() + block * header_size; }

  std::size_t size_ = 0;
  DocumentNumber documents_ = 0;
  Shape cover_;
  std::string_view headers_;
  std::string_view blocks_;
};

// Looks documents up in a list, one after another: best in ascending order, then it goes through the list once.
class PostingList::Cursor {
 public:
  explicit Cursor(const PostingList& list) noexcept : list_(list) {}

  // Returns: nothing when the term does not stand in the document.
  std::optional<Shape> find(DocumentNumber document);
  // Of the document that was found last.
  void append_places(std::vector<Posting>& places) const;

 private:
  PostingList list_;
  std::size_t next_ = 0;  // block to look at after the one at hand
  Block block_;
  std::size_t at_ = 0;
};

// The lists of a term. A document is in one of them.
struct TermPostings {
  PostingList telling;
  PostingList running;  // text only
  // For each document the number of its shape, by document; empty for a term that few have.
  std::span<const ShapeNumbers::Number> row = {};
  std::size_t size() const noexcept { return telling.size() + running.size(); }
};

class PostingIndex {
 public:
  PostingIndex() = default;
  // Throws: CodecFault when the bytes are no index of so many documents.
  PostingIndex(std::string_view bytes, DocumentNumber documents);

  std::size_t terms() const noexcept { return terms_; }
  std::string_view term(std::size_t number) const;
  std::size_t topics(std::size_t number) const;
  TermPostings postings(std::size_t number) const;

  // Of the rows.
  const ShapeNumbers& shape_numbers() const noexcept { return shape_numbers_; }

  std::optional<std::size_t> find(std::string_view term) const;
  // The first term that does not come before `prefix` in byte order; `terms()` when there is none.
  std::size_t first_from(std::string_view prefix) const;

 private:
  struct Entry {
    std::string_view term;
    std::uint32_t topics;
    std::string_view telling, running, row;
  };
  Entry entry(std::size_t number) const;

  DocumentNumber documents_ = 0;
  std::size_t terms_ = 0;
  std::string_view postings_;
  std::string_view entries_;
  std::string_view offsets_;
  ShapeNumbers shape_numbers_;
};

}  // namespace wegwijs
