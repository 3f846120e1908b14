// The bytes of the index, for who writes and who reads them.
//
// postings | entries | offsets | shapes | footer
//   footer    number of terms, size of postings, size of entries, number of shapes: 8 bytes each
//   shapes    2 bytes for each shape that has a number: from 1 on, those of most documents first
//   offsets   4 bytes for each term, and one more: where its entry begins in `entries`
//   entry     the term, then its topics (4 bytes), where its two lists begin (8) and how long they are (4 each): first the
//             documents where it stands in a name, phrase …, then those where it stands in running text only. Behind them
//             lies the term's row, as long as the last number says (4), 0 for a term that fewer than one in `common` has
//   list      number of documents (4), cover of all of them (2), headers, blocks
//   header    last document (4), where the block begins (4), cover (2), whether the block is wide (2)
//   block     for each document how far it is from the last one of the block before; then for each its shape (2); then
//             for each where its places end; then the places. Distances and ends take 2 bytes, in a wide block 4.
//   row       the number of the term's shape in each document, 1 byte, for documents from 0 on
//   places    for each: field and segment, position, place in the segment, length of the segment
#pragma once

#include <cstddef>

namespace wegwijs::posting_format {

inline constexpr std::size_t footer_size = 32;
inline constexpr std::size_t entry_tail = 24;
inline constexpr std::size_t common = 8;  // a term that one document in so many has, has a row
// A segment of this number or a higher one stands in a number of its own.
inline constexpr unsigned far_segment = 31;
inline constexpr unsigned field_bits = 3;

}  // namespace wegwijs::posting_format
