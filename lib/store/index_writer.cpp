#include "store/index_writer.hpp"

#include <string_view>
#include <type_traits>

#include "store/codec.hpp"

namespace wegwijs {

namespace {

// FTS5 gathers so many bytes in memory before it writes them; what fits needs no merging afterwards.
constexpr const char* gather_in_memory = "INSERT INTO search(search, rank) VALUES('hashsize', 67108864)";

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
  connection.execute(gather_in_memory);
  learn_words();
}

void IndexWriter::learn(const std::vector<std::string>& texts) {
  learned_.push_back(static_cast<std::uint32_t>(texts.size()));
  for (const std::string& text : texts) {
    const std::size_t size = learned_.size();
    learned_.push_back(0);
    table_.append(text, learned_);
    learned_[size] = static_cast<std::uint32_t>(learned_.size() - size - 1);
    counts_.resize(table_.size(), 0);
    for (std::size_t i = size + 1; i < learned_.size(); ++i) ++counts_[learned_[i]];
  }
}

void IndexWriter::learn_words() {
  for_each_list(catalog_.data(), [&](const auto& list) {
    for (const auto& record : list)
      if constexpr (HasDocument<std::remove_cvref_t<decltype(record)>>)
        for (const auto& texts : index_texts(catalog_, record)) learn(texts);
  });
  for (const Synonym& synonym : catalog_.synonyms()) {
    learn(synonym.terms);
    learn(synonym.means);
  }
  for (const Urgent& urgent : catalog_.urgent()) learn(urgent.phrases);

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

void IndexWriter::add_field(IndexField field, std::string& line) {
  std::uint32_t first = 0;
  const std::uint32_t texts = learned_[next_++];
  for (std::uint32_t segment = 0; segment < texts; ++segment) {
    const std::size_t begin = places_.size();
    std::uint32_t position = first;
    for (std::uint32_t left = learned_[next_++]; left > 0; --left) {
      const Word& read = word(learned_[next_++]);
      if (read.terms.empty()) continue;
      if (!line.empty()) line += ' ';
      line += read.whole;
      for (const auto term : read.terms) places_.push_back({term, field, position, segment, first, 0});
      ++position;
    }
    for (std::size_t i = begin; i < places_.size(); ++i) places_[i].length = position - first;
    first = position;
  }
}

void IndexWriter::add_document(DocumentNumber document, Topic topic) {
  places_.clear();
  insert_.bind(1, document);
  for (std::size_t field = 0; field < index_fields; ++field) {
    lines_[field].clear();
    add_field(static_cast<IndexField>(field), lines_[field]);
    insert_.bind(static_cast<int>(field) + 2, std::string_view(lines_[field]));
  }
  insert_.run();
  postings_.add(document, topic, places_);
}

std::size_t IndexWriter::finish() {
  Statement(connection_, "INSERT INTO vocabulary(words) VALUES(?1)").bind_blob(1, vocabulary_.bytes()).run();
  Statement(connection_, "INSERT INTO lexicon(lines) VALUES(?1)").bind_blob(1, lexicon_of(analyzer_, catalog_).bytes()).run();
  connection_.execute("INSERT INTO search(search) VALUES('optimize')");
  return topics_;
}

}  // namespace wegwijs
