#include "store/index_writer.hpp"

#include <algorithm>
#include <type_traits>

#include "store/codec.hpp"
#include "store/posting_index.hpp"
#include "store/term_tokenizer.hpp"

namespace wegwijs {

namespace {

// A word is as rare as the texts about one topic make it; the names of its theme and owner come with many topics.
bool tells_topic(IndexField field) noexcept { return field != IndexField::themes && field != IndexField::organization; }

// Worth remembering: many documents have the same phrases, themes, products and organization.
bool comes_again(IndexField field) noexcept { return field == IndexField::phrases || Shape::lent(field); }

Vocabulary vocabulary_of(const Analyzer& analyzer, const Catalog& catalog) {
  VocabularyBuilder builder(analyzer);
  const auto add = [&](const std::vector<std::string>& texts) {
    for (const std::string& text : texts) builder.add(text);
  };
  for_each_list(catalog.data(), [&](const auto& list) {
    for (const auto& record : list)
      if constexpr (HasDocument<std::remove_cvref_t<decltype(record)>>)
        for (const auto& texts : index_texts(catalog, record)) add(texts);
  });
  for (const Synonym& synonym : catalog.synonyms()) {
    add(synonym.terms);
    add(synonym.means);
  }
  for (const Urgent& urgent : catalog.urgent()) add(urgent.phrases);
  return builder.finish();
}

}  // namespace

IndexWriter::IndexWriter(Connection& connection, const Catalog& catalog, PostingWriter& postings)
    : connection_(connection),
      catalog_(catalog),
      postings_(postings),
      vocabulary_(vocabulary_of(analyzer_, catalog)),
      insert_(connection,
              "INSERT INTO search(rowid, name, alternate_names, products, phrases, themes, description, organization) "
              "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)") {}

IndexWriter::Topic IndexWriter::topic_of(const Service& service) {
  if (service.products.empty() && service.phrases.empty()) return ++topics_;
  Encoder key;
  key.value(service.products);
  key.value(service.phrases);
  const auto [family, added] = families_.try_emplace(key.take(), topics_ + 1);
  if (added) ++topics_;
  return family->second;
}

const IndexWriter::Analyzed& IndexWriter::analyzed(const std::string& text) {
  const auto [known, added] = known_.try_emplace(text);
  Analyzed& result = known->second;
  if (!added) return result;
  const auto terms = analyzer_.analyze(text, StopWords::drop, &vocabulary_);
  for (std::size_t i = 0; i < terms.size(); ++i) {
    if (i == 0 || terms[i].position != terms[i - 1].position) ++result.length;
    result.places.emplace_back(postings_.number_of(terms[i].text), result.length - 1);
  }
  append_terms(result.line, terms);
  return result;
}

void IndexWriter::add_field(IndexField field, const std::vector<std::string>& texts, Topic topic, std::string& line) {
  const bool counted = topic != no_topic && tells_topic(field);
  std::uint32_t first = 0, segment = 0;
  for (const std::string& text : texts) {
    const Analyzed& words = analyzed(text);
    if (!line.empty() && !words.line.empty()) line += ' ';
    line += words.line;
    for (const auto& [term, place] : words.places) {
      places_.push_back({term, field, first + place, segment, first, words.length});
      if (counted) postings_.add_topic(term, topic);
    }
    first += words.length;
    ++segment;
    if (!comes_again(field)) known_.erase(text);
  }
}

void IndexWriter::add_document(DocumentNumber document, const IndexTexts& texts, Topic topic) {
  std::array<std::string, index_fields> lines;
  places_.clear();
  insert_.bind(1, document);
  for (std::size_t field = 0; field < index_fields; ++field) {
    add_field(static_cast<IndexField>(field), texts[field], topic, lines[field]);
    insert_.bind(static_cast<int>(field) + 2, std::string_view(lines[field]));
  }
  insert_.run();
  postings_.add(document, places_);
}

std::size_t IndexWriter::finish() {
  Statement(connection_, "INSERT INTO vocabulary(words) VALUES(?1)").bind_blob(1, vocabulary_.bytes()).run();
  connection_.execute("INSERT INTO search(search) VALUES('optimize')");
  return topics_;
}

}  // namespace wegwijs
