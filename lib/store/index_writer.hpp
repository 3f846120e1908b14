// Fills FTS5's index and ours: analyses each word once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "store/index_texts.hpp"
#include "store/posting_writer.hpp"
#include "store/sqlite.hpp"
#include "text/word_table.hpp"
#include "wegwijs/text/analyzer.hpp"

namespace wegwijs {

class IndexWriter {
 public:
  // Learns the words of all texts first, because compounds are split by them.
  IndexWriter(Connection& connection, const Catalog& catalog, PostingWriter& postings);

  template <class Record>
  void add(DocumentNumber document, const Record& record) {
    add_document(document, index_texts(catalog_, record), topic_of(record));
  }

  // Returns: the number of topics.
  std::size_t finish();

 private:
  using Topic = PostingWriter::Topic;
  static constexpr Topic no_topic = 0;

  // A service counts with its family: those that handle the same and say the same, whoever they belong to.
  Topic topic_of(const Service& service);
  Topic topic_of(const Product&) { return ++topics_; }
  Topic topic_of(const LifeEvent&) { return ++topics_; }
  template <class Record>
  Topic topic_of(const Record&) {
    return no_topic;
  }

  // What analysis makes of a word, wherever it stands: terms that share a place, none for a word that is dropped.
  struct Word {
    bool known = false;  // no longer as it was before it was first met
    std::string whole;   // the first of the terms, which FTS5 gets; the others are parts of it
    std::vector<PostingWriter::TermNumber> terms;
  };
  void learn(std::string_view text);
  void learn_words();
  const Word& word(WordTable::Number number);
  void add_document(DocumentNumber document, const IndexTexts& texts, Topic topic);
  void add_field(IndexField field, const std::vector<std::string>& texts, Topic topic, std::string& line);

  Connection& connection_;
  const Catalog& catalog_;
  PostingWriter& postings_;
  Analyzer analyzer_;
  WordTable table_;
  std::vector<std::size_t> counts_;  // of each word
  Vocabulary vocabulary_;
  std::vector<Word> words_;  // by number
  Statement insert_;
  Topic topics_ = no_topic;
  std::unordered_map<std::string, Topic> families_;
  std::vector<WordTable::Number> read_;       // of one text, kept for its room
  std::vector<PostingWriter::Place> places_;  // of one document, kept for its room
};

}  // namespace wegwijs
