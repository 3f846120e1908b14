#include "store/posting_index.hpp"

#include "store/posting_format.hpp"

namespace wegwijs {

namespace {

using namespace posting_format;

void append_of_document(std::string_view bytes, DocumentNumber document, std::vector<Posting>& places) {
  ByteReader reader(bytes);
  Posting place{.document = document};
  while (!reader.at_end()) {
    const std::uint32_t head = reader.byte();
    const auto field = static_cast<IndexField>(head & ((1U << field_bits) - 1));
    if (static_cast<std::size_t>(field) >= index_fields) throw CodecFault{};
    if (field != place.field) place.position = 0;
    place.field = field;
    place.segment = head >> field_bits;
    if (place.segment == far_segment) place.segment = reader.number();
    place.position += reader.number();
    const std::uint32_t in_segment = reader.number();
    place.length = reader.number();
    if (in_segment >= place.length || in_segment > place.position) throw CodecFault{};
    place.first = place.position - in_segment;
    places.push_back(place);
  }
}

}  // namespace

PostingList::PostingList(std::string_view bytes, DocumentNumber documents) : documents_(documents) {
  constexpr std::size_t head = 6;
  if (bytes.size() < head) throw CodecFault{};
  size_ = get_fixed<std::uint32_t>(bytes.data());
  cover_ = Shape(get_fixed<std::uint16_t>(bytes.data() + 4));
  bytes.remove_prefix(head);
  if (size_ > documents || blocks() > bytes.size() / header_size) throw CodecFault{};
  headers_ = bytes.substr(0, blocks() * header_size);
  blocks_ = bytes.substr(headers_.size());
  // The other headers are looked at when their block is.
  if (size_ > 0 && last_of(blocks() - 1) > documents) throw CodecFault{};
}

std::size_t PostingList::block_of(DocumentNumber document, std::size_t from) const noexcept {
  std::size_t step = 1, end = from;
  while (end < blocks() && last_of(end) < document) {
    from = end + 1;
    end += step;
    step *= 2;
  }
  end = std::min(end, blocks());
  while (from < end) {
    const std::size_t middle = from + (end - from) / 2;
    if (last_of(middle) < document)
      from = middle + 1;
    else
      end = middle;
  }
  return from;
}

PostingList::Block PostingList::block_at(std::size_t number) const {
  const std::size_t begin = get_fixed<std::uint32_t>(header(number) + 4);
  const std::size_t end = number + 1 < blocks() ? get_fixed<std::uint32_t>(header(number + 1) + 4) : blocks_.size();
  Block block;
  block.before = before(number);
  block.last = last_of(number);
  if (begin > end || end > blocks_.size() || block.last > documents_ || block.before > block.last) throw CodecFault{};
  block.size = std::min(block_size, size_ - number * block_size);
  block.wide = get_fixed<std::uint16_t>(header(number) + 10) != 0;
  const std::size_t numbers = block.size * (block.wide ? 4 : 2), heads = 2 * numbers + 2 * block.size;
  if (heads > end - begin) throw CodecFault{};
  block.documents = blocks_.data() + begin;
  block.shapes = block.documents + numbers;
  block.ends = block.shapes + 2 * block.size;
  block.places = blocks_.substr(begin + heads, end - begin - heads);
  return block;
}

std::string_view PostingList::Block::places_of(std::size_t i) const {
  const std::size_t begin = i == 0 ? 0 : number(ends, i - 1), end = number(ends, i);
  if (begin > end || end > places.size()) throw CodecFault{};
  return places.substr(begin, end - begin);
}

void PostingList::append_places(std::vector<Posting>& places) const {
  for (std::size_t number = 0; number < blocks(); ++number) {
    const Block block = block_at(number);
    for (std::size_t i = 0; i < block.size; ++i) append_of_document(block.places_of(i), block.document(i), places);
  }
}

std::optional<Shape> PostingList::Cursor::find(DocumentNumber document) {
  if (document <= block_.before) next_ = 0;  // back to an earlier block
  if (document > block_.last || document <= block_.before) {
    const std::size_t number = list_.block_of(document, next_);
    if (number == list_.blocks()) return std::nullopt;
    block_ = list_.block_at(number);
    next_ = number + 1;
    if (document <= block_.before) return std::nullopt;
  }
  const std::uint32_t wanted = document - block_.before;
  const std::size_t place = block_.wide ? block_.place_of<std::uint32_t>(wanted) : block_.place_of<std::uint16_t>(wanted);
  if (block_.number(block_.documents, place) != wanted) return std::nullopt;
  at_ = place;
  return block_.shape(place);
}

void PostingList::Cursor::append_places(std::vector<Posting>& places) const {
  append_of_document(block_.places_of(at_), block_.document(at_), places);
}

PostingIndex::PostingIndex(std::string_view bytes, DocumentNumber documents) : documents_(documents) {
  if (bytes.size() < footer_size) throw CodecFault{};
  const char* const footer = bytes.data() + bytes.size() - footer_size;
  const std::uint64_t room = bytes.size() - footer_size;
  const auto terms = get_fixed<std::uint64_t>(footer), postings = get_fixed<std::uint64_t>(footer + 8),
             entries = get_fixed<std::uint64_t>(footer + 16), shapes = get_fixed<std::uint64_t>(footer + 24);
  if (postings > room || entries > room - postings || terms >= UINT32_MAX || shapes >= ShapeNumbers::most_in_file ||
      (terms + 1) * 4 + shapes * 2 != room - postings - entries)
    throw CodecFault{};
  terms_ = terms;
  postings_ = bytes.substr(0, postings);
  entries_ = bytes.substr(postings, entries);
  offsets_ = bytes.substr(postings + entries, (terms + 1) * 4);
  for (const char* at = offsets_.data() + offsets_.size(); at != footer; at += 2)
    shape_numbers_.number(Shape(get_fixed<std::uint16_t>(at)));
}

PostingIndex::Entry PostingIndex::entry(std::size_t number) const {
  const std::size_t begin = get_fixed<std::uint32_t>(offsets_.data() + number * 4);
  const std::size_t end = get_fixed<std::uint32_t>(offsets_.data() + number * 4 + 4);
  if (end > entries_.size() || end < entry_tail || begin > end - entry_tail) throw CodecFault{};
  const char* const tail = entries_.data() + end - entry_tail;
  const auto at = get_fixed<std::uint64_t>(tail + 4);
  const std::size_t telling = get_fixed<std::uint32_t>(tail + 12), running = get_fixed<std::uint32_t>(tail + 16),
                    row = get_fixed<std::uint32_t>(tail + 20);
  if (at > postings_.size() || telling + running + row > postings_.size() - at) throw CodecFault{};
  if (row != 0 && row != documents_ + std::size_t{1}) throw CodecFault{};
  return {entries_.substr(begin, end - entry_tail - begin), get_fixed<std::uint32_t>(tail), postings_.substr(at, telling),
          postings_.substr(at + telling, running), postings_.substr(at + telling + running, row)};
}

std::string_view PostingIndex::term(std::size_t number) const { return entry(number).term; }
std::size_t PostingIndex::topics(std::size_t number) const { return entry(number).topics; }
TermPostings PostingIndex::postings(std::size_t number) const {
  const Entry found = entry(number);
  return {{found.telling, documents_},
          {found.running, documents_},
          {reinterpret_cast<const ShapeNumbers::Number*>(found.row.data()), found.row.size()}};
}

std::size_t PostingIndex::first_from(std::string_view prefix) const {
  std::size_t from = 0, end = terms_;
  while (from < end) {
    const std::size_t middle = from + (end - from) / 2;
    if (term(middle) < prefix)
      from = middle + 1;
    else
      end = middle;
  }
  return from;
}

std::optional<std::size_t> PostingIndex::find(std::string_view wanted) const {
  const std::size_t number = first_from(wanted);
  if (number == terms_ || term(number) != wanted) return std::nullopt;
  return number;
}

}  // namespace wegwijs
