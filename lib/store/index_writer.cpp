#include "store/index_writer.hpp"

#include <array>
#include <type_traits>

#include "store/codec.hpp"

namespace wegwijs {

namespace {

// A word is as rare as the texts about one topic make it; the names of its theme and owner come with many topics.
bool tells_topic(IndexField field) noexcept { return field != IndexField::themes && field != IndexField::organization; }

Lexicon lexicon_of(const Analyzer& analyzer, const Catalog& catalog) {
  std::vector<LexiconEntry> entries;
  for (const Synonym& synonym : catalog.synonyms())
    entries.push_back(
        {synonym.terms, synonym.means, synonym.both_ways, synonym.language, std::string(to_string(synonym.kind))});
  return {analyzer, entries};
}

}  // namespace

IndexWriter::IndexWriter(Connection& connection, const Catalog& catalog, PostingWriter& postings)
    : connection_(connection),
      catalog_(catalog),
      postings_(postings),
      insert_(connection,
              "INSERT INTO search(rowid, name, alternate_names, products, phrases, themes, description, organization) "
              "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)") {
  learn_words();
}

void IndexWriter::learn(std::string_view text) {
  read_.clear();
  table_.append(text, read_);
  counts_.resize(table_.size(), 0);
  for (const auto number : read_) ++counts_[number];
}

void IndexWriter::learn_words() {
  const auto learn_all = [&](const std::vector<std::string>& texts) {
    for (const std::string& text : texts) learn(text);
  };
  for_each_list(catalog_.data(), [&](const auto& list) {
    for (const auto& record : list)
      if constexpr (HasDocument<std::remove_cvref_t<decltype(record)>>)
        for (const auto& texts : index_texts(catalog_, record)) learn_all(texts);
  });
  for (const Synonym& synonym : catalog_.synonyms()) {
    learn_all(synonym.terms);
    learn_all(synonym.means);
  }
  for (const Urgent& urgent : catalog_.urgent()) learn_all(urgent.phrases);

  VocabularyBuilder builder(analyzer_);
  for (std::size_t i = 0; i < table_.size(); ++i) builder.add(table_.written(static_cast<WordTable::Number>(i)), counts_[i]);
  vocabulary_ = builder.finish();
  words_.resize(table_.size());
}

IndexWriter::Topic IndexWriter::topic_of(const Service& service) {
  if (service.products.empty() && service.phrases.empty()) return ++topics_;
  Encoder key;
  key.value(service.products);
  key.value(service.phrases);
  const auto [family, added] = families_.try_emplace(key.take(), topics_ + 1);
  if (added) ++topics_;
  return family->second;
}

const IndexWriter::Word& IndexWriter::word(WordTable::Number number) {
  Word& word = words_[number];
  if (word.known) return word;
  const auto terms = analyzer_.analyze(table_.written(number), StopWords::drop, &vocabulary_);
  for (const Term& term : terms) word.terms.push_back(postings_.number_of(term.text));
  if (!terms.empty()) word.whole = terms.front().text;
  word.known = true;
  return word;
}

void IndexWriter::add_field(IndexField field, const std::vector<std::string>& texts, Topic topic, std::string& line) {
  const bool counted = topic != no_topic && tells_topic(field);
  std::uint32_t first = 0, segment = 0;
  for (const std::string& text : texts) {
    read_.clear();
    table_.append(text, read_);
    const std::size_t begin = places_.size();
    std::uint32_t position = first;
    for (const auto number : read_) {
      const Word& read = word(number);
      if (read.terms.empty()) continue;
      if (!line.empty()) line += ' ';
      line += read.whole;
      for (const auto term : read.terms) {
        places_.push_back({term, field, position, segment, first, 0});
        if (counted) postings_.add_topic(term, topic);
      }
      ++position;
    }
    for (std::size_t i = begin; i < places_.size(); ++i) places_[i].length = position - first;
    first = position;
    ++segment;
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
  Statement(connection_, "INSERT INTO lexicon(lines) VALUES(?1)").bind_blob(1, lexicon_of(analyzer_, catalog_).bytes()).run();
  connection_.execute("INSERT INTO search(search) VALUES('optimize')");
  return topics_;
}

}  // namespace wegwijs
