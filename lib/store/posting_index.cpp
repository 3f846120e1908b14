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
  if (bytes.size() < 4) throw CodecFault{};
  size_ = get_fixed<std::uint32_t>(bytes.data());
  bytes.remove_prefix(4);
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

std::string_view PostingList::block(std::size_t number) const {
  const std::size_t begin = get_fixed<std::uint32_t>(header(number) + 4);
  const std::size_t end = number + 1 < blocks() ? get_fixed<std::uint32_t>(header(number + 1) + 4) : blocks_.size();
  if (begin > end || end > blocks_.size() || last_of(number) > documents_ || before(number) > documents_)
    throw CodecFault{};
  return blocks_.substr(begin, end - begin);
}

std::string_view PostingList::heads(std::size_t number) const {
  const std::string_view bytes = block(number);
  const std::size_t size = get_fixed<std::uint16_t>(header(number) + 8);
  if (size > bytes.size()) throw CodecFault{};
  return bytes.substr(0, size);
}

// `wanted(document)` is asked for each document in order: whether its places are.
template <class Wanted>
void PostingList::append_of_block(std::size_t number, Wanted&& wanted, std::vector<Posting>& places) const {
  const std::string_view head_bytes = heads(number);
  ByteReader reader(head_bytes), bodies(block(number).substr(head_bytes.size()));
  DocumentNumber document = before(number);
  for (std::size_t left = size_of(number); left > 0; --left) {
    document = next(document, reader.number());
    reader.short_number();
    const std::string_view body = bodies.take(bodies.number());
    if (wanted(document)) append_of_document(body, document, places);
  }
}

void PostingList::append_places(std::span<const DocumentNumber> documents, std::vector<Posting>& places) const {
  auto at = documents.begin();
  for (std::size_t number = 0; at != documents.end();) {
    number = block_of(*at, number);
    if (number == blocks()) return;
    append_of_block(
        number,
        [&](DocumentNumber document) {
          while (at != documents.end() && *at < document) ++at;
          return at != documents.end() && *at == document;
        },
        places);
    const DocumentNumber last = last_of(number++);
    while (at != documents.end() && *at <= last) ++at;
  }
}

void PostingList::append_places(DocumentNumber first, DocumentNumber end, std::vector<Posting>& places) const {
  for (std::size_t number = block_of(first); number < blocks() && before(number) + 1 < end; ++number)
    append_of_block(
        number, [&](DocumentNumber document) { return document >= first && document < end; }, places);
}

PostingIndex::PostingIndex(std::string_view bytes, DocumentNumber documents) : documents_(documents) {
  if (bytes.size() < footer_size) throw CodecFault{};
  const char* const footer = bytes.data() + bytes.size() - footer_size;
  const std::uint64_t room = bytes.size() - footer_size;
  const auto terms = get_fixed<std::uint64_t>(footer), postings = get_fixed<std::uint64_t>(footer + 8),
             entries = get_fixed<std::uint64_t>(footer + 16);
  if (postings > room || entries > room - postings || terms >= UINT32_MAX ||
      (terms + 1) * 4 != room - postings - entries)
    throw CodecFault{};
  terms_ = terms;
  postings_ = bytes.substr(0, postings);
  entries_ = bytes.substr(postings, entries);
  offsets_ = bytes.substr(postings + entries, (terms + 1) * 4);
}

PostingIndex::Entry PostingIndex::entry(std::size_t number) const {
  const std::size_t begin = get_fixed<std::uint32_t>(offsets_.data() + number * 4);
  const std::size_t end = get_fixed<std::uint32_t>(offsets_.data() + number * 4 + 4);
  if (end > entries_.size() || end < entry_tail || begin > end - entry_tail) throw CodecFault{};
  const char* const tail = entries_.data() + end - entry_tail;
  const auto at = get_fixed<std::uint64_t>(tail + 4);
  const auto size = get_fixed<std::uint32_t>(tail + 12);
  if (at > postings_.size() || size > postings_.size() - at) throw CodecFault{};
  return {entries_.substr(begin, end - entry_tail - begin), get_fixed<std::uint32_t>(tail), postings_.substr(at, size)};
}

std::string_view PostingIndex::term(std::size_t number) const { return entry(number).term; }
std::size_t PostingIndex::topics(std::size_t number) const { return entry(number).topics; }
PostingList PostingIndex::list(std::size_t number) const { return {entry(number).postings, documents_}; }

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
