// Fills FTS5's index and ours: analyses each word once.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
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

  // Requires: the catalog's records in order of for_each_list, each once.
  template <class Record>
  void add(DocumentNumber document, const Record& record) {
    add_document(document, topic_of(record));
  }

  // Returns: the number of topics.
  std::size_t finish();

 private:
  using Topic = PostingWriter::Topic;
  static constexpr Topic no_topic = PostingWriter::no_topic;

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
  void learn(const std::vector<std::string>& texts);
  void learn_words();
  const Word& word(WordTable::Number number);
  void add_document(DocumentNumber document, Topic topic);
  void add_field(IndexField field, std::string& line);

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
  // For each field of each document the number of texts; for each text the number of words, and these.
  std::vector<std::uint32_t> learned_;
  std::size_t next_ = 0;                           // of `learned_`, to be added
  std::array<std::string, index_fields> lines_;    // of one document, kept for their room
  std::vector<PostingWriter::Place> places_;       // the same
};

}  // namespace wegwijs
