// The index as it stands in the file: for each term its documents in blocks, made for finding the best few of many.
//
//   const PostingIndex& index = store.index();
//   if (const auto number = index.find("paspoort"))
//     index.postings(*number).telling.documents_in(1, 1000, [](DocumentNumber document, Shape shape) { … });
//
// A term has two lists: documents where it stands in a name, a phrase or the like, and those where it stands in running
// text only, which are many and weigh little.
// A list is a row of blocks of at most `block_size` documents. A block says its last document and a shape that none of
// its documents exceeds; then come the documents and their shapes, and after them the places. Bytes are looked at where they lie in the file; those that make no sense give a CodecFault.
//
// Threads:   const functions may be called from several threads at once.
// Lifetime:  lists are views into the index.
// Cost:      finding a term takes some twenty comparisons; a block some hundred nanoseconds.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "store/byte_reader.hpp"
#include "wegwijs/store/document.hpp"

namespace wegwijs {

// What the places of a term in a document look like from afar: in which fields it stands, and which part of a segment
// it fills at most. Descriptions are too long for the latter to say anything.
class Shape {
 public:
  // The part of a segment is one of these, the next higher.
  static constexpr std::array<double, 8> parts{0, 1.0 / 8, 1.0 / 6, 1.0 / 4, 1.0 / 3, 1.0 / 2, 2.0 / 3, 1};
  static constexpr std::size_t count = 1U << 13U;

  constexpr Shape() = default;
  constexpr explicit Shape(std::uint16_t bits) : bits_(bits & (count - 1)) {}

  // Fields of names and phrases, and those of products, themes and organization, keep their parts apart.
  static constexpr bool lent(IndexField field) noexcept {
    return field == IndexField::products || field == IndexField::themes || field == IndexField::organization;
  }

  void add(IndexField field, std::uint32_t places, std::uint32_t of) noexcept {
    bits_ |= static_cast<std::uint16_t>(1U << static_cast<unsigned>(field));
    if (field == IndexField::description || of == 0) return;
    const unsigned shift = lent(field) ? lent_shift : own_shift;
    const unsigned level = std::max(level_of(places, of), unsigned{bits_} >> shift & 7U);
    bits_ = static_cast<std::uint16_t>((bits_ & ~(7U << shift)) | level << shift);
  }
  // Afterwards neither exceeds this.
  void cover(Shape other) noexcept {
    const unsigned own = std::max(bits_ >> own_shift & 7U, other.bits_ >> own_shift & 7U);
    const unsigned lent = std::max(bits_ >> lent_shift & 7U, other.bits_ >> lent_shift & 7U);
    bits_ = static_cast<std::uint16_t>(((bits_ | other.bits_) & all_fields) | own << own_shift | lent << lent_shift);
  }

  // The fields that both stand in, and the larger parts.
  Shape common(Shape other) const noexcept {
    Shape both = *this;
    both.cover(other);
    return Shape(static_cast<std::uint16_t>((both.bits_ & ~all_fields) | (bits_ & other.bits_ & all_fields)));
  }

  // In a description and nowhere else.
  constexpr bool is_running_text() const noexcept {
    return (bits_ & all_fields) == 1U << static_cast<unsigned>(IndexField::description);
  }
  constexpr std::uint16_t bits() const noexcept { return bits_; }
  constexpr bool has_any() const noexcept { return (bits_ & all_fields) != 0; }
  // 0 when the term stands in no name and no phrase; higher for a larger part of one.
  constexpr unsigned own_level() const noexcept { return bits_ >> own_shift & 7U; }
  constexpr bool has(IndexField field) const noexcept { return (bits_ >> static_cast<unsigned>(field) & 1U) != 0; }
  constexpr double part(IndexField field) const noexcept {
    return parts[bits_ >> (lent(field) ? lent_shift : own_shift) & 7U];
  }

 private:
  static constexpr unsigned all_fields = 0x7fU;
  static constexpr unsigned own_shift = 7, lent_shift = 10;
  static unsigned level_of(std::uint32_t places, std::uint32_t of) noexcept {
    unsigned level = 0;
    while (level + 1 < parts.size() && parts[level] * of < places) ++level;
    return level;
  }
  std::uint16_t bits_ = 0;
};

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
    const Block block = block_at(number);
    if (block.wide)
      each_of<std::uint32_t>(block, visit);
    else
      each_of<std::uint16_t>(block, visit);
  }
  // The same for each document from `first` up to and not including `end`. `from`: no earlier block is looked at.
  // Returns: the first block that was not passed.
  template <class Visitor>
  std::size_t documents_in(DocumentNumber first, DocumentNumber end, Visitor&& visit, std::size_t from = 0) const {
    std::size_t number = block_of(first, from);
    for (; number < blocks() && before(number) + 1 < end; ++number) {
      documents_of(number, [&](DocumentNumber document, Shape shape) {
        if (document >= first && document < end) visit(document, shape);
      });
      if (last_of(number) >= end) break;
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
    std::string_view places_of(std::size_t i) const;
  };
  Block block_at(std::size_t number) const;

  template <class Number, class Visitor>
  static void each_of(const Block& block, Visitor&& visit) {
    for (std::size_t i = 0; i < block.size; ++i) {
      const DocumentNumber document = block.before + get_fixed<Number>(block.documents + sizeof(Number) * i);
      if (document <= block.before || document > block.last) throw CodecFault{};
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

  std::optional<std::size_t> find(std::string_view term) const;
  // The first term that does not come before `prefix` in byte order; `terms()` when there is none.
  std::size_t first_from(std::string_view prefix) const;

 private:
  struct Entry {
    std::string_view term;
    std::uint32_t topics;
    std::string_view telling, running;
  };
  Entry entry(std::size_t number) const;

  DocumentNumber documents_ = 0;
  std::size_t terms_ = 0;
  std::string_view postings_;
  std::string_view entries_;
  std::string_view offsets_;
};

}  // namespace wegwijs
