#include "store/posting_writer.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "store/posting_format.hpp"

namespace wegwijs {

namespace {

using namespace posting_format;

constexpr std::size_t piece = 1U << 20U;  // given away when this full

// A word is as rare as the texts about one topic make it; the names of its theme and owner come with many topics.
bool tells_topic(IndexField field) noexcept { return field != IndexField::themes && field != IndexField::organization; }

}  // namespace

PostingWriter::TermNumber PostingWriter::number_of(std::string_view term) {
  if (const auto known = numbers_.find(term); known != numbers_.end()) return known->second;
  const auto number = static_cast<TermNumber>(terms_.size());
  numbers_.emplace(term, number);
  terms_.emplace_back();
  return number;
}

void PostingWriter::add(DocumentNumber document, Topic topic, std::vector<Place>& places) {
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  for (std::size_t begin = 0; begin < places.size();) {
    std::size_t end = begin;
    while (end < places.size() && places[end].term == places[begin].term) ++end;
    add(document, topic, places.data() + begin, places.data() + end);
    begin = end;
  }
}

void PostingWriter::add(DocumentNumber document, Topic topic, const Place* begin, const Place* end) {
  places_.clear();
  Shape shape;
  std::uint32_t in_segment = 0;
  for (const Place* place = begin; place != end; ++place) {
    const bool same_field = place != begin && place[-1].field == place->field;
    in_segment = same_field && place[-1].segment == place->segment ? in_segment + 1 : 1;
    shape.add(place->field, in_segment, place->length);
    const unsigned near = std::min<std::uint32_t>(place->segment, far_segment);
    places_ += static_cast<char>(static_cast<unsigned>(place->field) | near << field_bits);
    if (near == far_segment) put_number(places_, place->segment);
    put_number(places_, same_field ? place->position - place[-1].position : place->position);
    put_number(places_, place->position - place->first);
    put_number(places_, place->length);
  }
  Term& term = terms_[begin->term];
  List& list = shape.is_running_text() ? term.running : term.telling;
  put_number(list.rows, document - list.last);
  put_fixed(list.rows, shape.bits());
  put_number(list.rows, static_cast<std::uint32_t>(places_.size()));
  list.rows += places_;
  list.last = document;
  ++list.size;
  ++shapes_[shape.bits()];
  const bool told = std::any_of(begin, end, [](const Place& place) { return tells_topic(place.field); });
  if (topic != no_topic && told && (term.topics.empty() || term.topics.back() != topic)) term.topics.push_back(topic);
}

void PostingWriter::append_list(std::string& bytes, const List& list) {
  ByteReader rows(list.rows);
  std::string headers, blocks, shapes, places;
  std::vector<std::uint32_t> documents, ends;
  DocumentNumber document = 0;
  Shape all;
  for (std::uint32_t left = list.size; left > 0;) {
    documents.clear();
    ends.clear();
    shapes.clear();
    places.clear();
    Shape cover;
    const DocumentNumber before = document;
    for (std::size_t in_block = 0; in_block < PostingList::block_size && left > 0; ++in_block, --left) {
      document += rows.number();
      const Shape shape(rows.short_number());
      cover.cover(shape);
      put_fixed(shapes, shape.bits());
      places += rows.take(rows.number());
      documents.push_back(document - before);
      ends.push_back(static_cast<std::uint32_t>(places.size()));
    }
    const bool wide = documents.back() > UINT16_MAX || ends.back() > UINT16_MAX;
    const auto put_all = [&](const std::vector<std::uint32_t>& numbers) {
      for (const std::uint32_t number : numbers) {
        if (wide)
          put_fixed(blocks, number);
        else
          put_fixed(blocks, static_cast<std::uint16_t>(number));
      }
    };
    all.cover(cover);
    put_fixed(headers, document);
    put_fixed(headers, static_cast<std::uint32_t>(blocks.size()));
    put_fixed(headers, cover.bits());
    put_fixed(headers, static_cast<std::uint16_t>(wide ? 1 : 0));
    put_all(documents);
    blocks += shapes;
    put_all(ends);
    blocks += places;
  }
  put_fixed(bytes, list.size);
  put_fixed(bytes, all.bits());
  bytes += headers;
  bytes += blocks;
}

ShapeNumbers PostingWriter::commonest_shapes() const {
  std::vector<std::size_t> order(Shape::count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return shapes_[a] > shapes_[b]; });
  ShapeNumbers numbers;
  for (const std::size_t bits : order)
    if (shapes_[bits] > 0 && numbers.size() < ShapeNumbers::most_in_file) numbers.number(Shape(static_cast<std::uint16_t>(bits)));
  return numbers;
}

void PostingWriter::append_row(std::string& row, const List& list, const ShapeNumbers& numbers) {
  ByteReader rows(list.rows);
  DocumentNumber document = 0;
  for (std::uint32_t left = list.size; left > 0; --left) {
    document += rows.number();
    row[document] = static_cast<char>(numbers.known_number(Shape(rows.short_number())));
    rows.take(rows.number());
  }
}

std::uint32_t PostingWriter::topics_of(Term& term) {
  std::sort(term.topics.begin(), term.topics.end());
  return static_cast<std::uint32_t>(std::unique(term.topics.begin(), term.topics.end()) - term.topics.begin());
}

void PostingWriter::finish(DocumentNumber documents, const std::function<void(std::string_view)>& write) {
  std::vector<std::pair<std::string_view, TermNumber>> order;
  order.reserve(numbers_.size());
  for (const auto& [term, number] : numbers_) order.emplace_back(term, number);
  std::sort(order.begin(), order.end());

  const ShapeNumbers numbers = commonest_shapes();
  std::string lists, entries, offsets, row;
  std::uint64_t written = 0;
  const auto give = [&] {
    written += lists.size();
    write(lists);
    lists.clear();
  };
  for (const auto& [text, number] : order) {
    Term& term = terms_[number];
    const std::size_t begin = lists.size();
    append_list(lists, term.telling);
    const std::size_t middle = lists.size();
    append_list(lists, term.running);
    const std::size_t end = lists.size();
    row.clear();
    if ((term.telling.size + std::size_t{term.running.size}) * common >= documents) {
      row.assign(documents + std::size_t{1}, '\0');
      append_row(row, term.telling, numbers);
      append_row(row, term.running, numbers);
      lists += row;
    }
    put_fixed(offsets, static_cast<std::uint32_t>(entries.size()));
    entries += text;
    put_fixed(entries, topics_of(term));
    put_fixed(entries, written + begin);
    put_fixed(entries, static_cast<std::uint32_t>(middle - begin));
    put_fixed(entries, static_cast<std::uint32_t>(end - middle));
    put_fixed(entries, static_cast<std::uint32_t>(row.size()));
    term = {};
    if (lists.size() >= piece) give();
  }
  give();
  put_fixed(offsets, static_cast<std::uint32_t>(entries.size()));
  std::string footer;
  for (std::size_t i = 1; i < numbers.size(); ++i) put_fixed(footer, numbers.shape(static_cast<ShapeNumbers::Number>(i)).bits());
  put_fixed(footer, static_cast<std::uint64_t>(order.size()));
  put_fixed(footer, written);
  put_fixed(footer, static_cast<std::uint64_t>(entries.size()));
  put_fixed(footer, static_cast<std::uint64_t>(numbers.size() - 1));
  write(entries);
  write(offsets);
  write(footer);
  numbers_.clear();
  terms_.clear();
}

}  // namespace wegwijs
