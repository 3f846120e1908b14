#include "store/index_writer.hpp"

#include <algorithm>

#include "store/codec.hpp"
#include "store/term_tokenizer.hpp"

namespace wegwijs {

namespace {

// A word is as rare as the texts about one topic make it; the names of its theme and owner come with many topics.
bool tells_topic(IndexField field) noexcept { return field != IndexField::themes && field != IndexField::organization; }

}  // namespace

IndexWriter::IndexWriter(Connection& connection, const Catalog& catalog)
    : connection_(connection),
      catalog_(catalog),
      insert_search_(
          connection,
          "INSERT INTO search(rowid, name, alternate_names, products, phrases, themes, description, organization) "
          "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"),
      insert_layout_(connection, "INSERT INTO layout(id, segments) VALUES(?1, ?2)") {}

IndexWriter::Topic IndexWriter::topic_of(const Service& service) {
  if (service.products.empty() && service.phrases.empty()) return ++topics_;
  Encoder key;
  key.value(service.products);
  key.value(service.phrases);
  const auto [family, added] = families_.try_emplace(key.take(), topics_ + 1);
  if (added) ++topics_;
  return family->second;
}

void IndexWriter::add_document(DocumentNumber document, const IndexTexts& texts, Topic topic) {
  std::array<std::string, index_fields> lines;
  Encoder layout;
  for (std::size_t field = 0; field < index_fields; ++field) {
    const bool counted = topic != no_topic && tells_topic(static_cast<IndexField>(field));
    layout.number(texts[field].size());
    for (const std::string& text : texts[field]) {
      const auto terms = analyzer_.analyze(text);
      layout.number(append_terms(lines[field], terms));
      for (const Term& term : terms) {
        auto& list = terms_[term.text];
        if (counted && (list.empty() || list.back() != topic)) list.push_back(topic);
      }
    }
  }
  insert_search_.bind(1, document);
  for (std::size_t field = 0; field < index_fields; ++field)
    insert_search_.bind(static_cast<int>(field) + 2, std::string_view(lines[field]));
  insert_search_.run();
  const std::string segments = layout.take();
  insert_layout_.bind(1, document).bind_blob(2, segments).run();
}

std::size_t IndexWriter::finish() {
  Statement insert(connection_, "INSERT INTO term(term, topics) VALUES(?1, ?2)");
  for (auto& [term, topics] : terms_) {
    std::sort(topics.begin(), topics.end());
    const auto count = std::unique(topics.begin(), topics.end()) - topics.begin();
    insert.bind(1, std::string_view(term)).bind(2, count).run();
  }
  connection_.execute("INSERT INTO search(search) VALUES('optimize')");
  return topics_;
}

}  // namespace wegwijs
