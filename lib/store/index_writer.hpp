// Fills FTS5's index and ours: analyses each text once.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "store/index_texts.hpp"
#include "store/posting_writer.hpp"
#include "store/sqlite.hpp"
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

  // What analysis makes of a text: a line for FTS5, and the terms with their places in the text.
  struct Analyzed {
    std::string line;
    std::vector<std::pair<PostingWriter::TermNumber, std::uint32_t>> places;
    std::uint32_t length = 0;
  };
  const Analyzed& analyzed(const std::string& text);
  void add_document(DocumentNumber document, const IndexTexts& texts, Topic topic);
  void add_field(IndexField field, const std::vector<std::string>& texts, Topic topic, std::string& line);

  Connection& connection_;
  const Catalog& catalog_;
  PostingWriter& postings_;
  Analyzer analyzer_;
  Vocabulary vocabulary_;
  Statement insert_;
  Topic topics_ = no_topic;
  std::unordered_map<std::string, Topic> families_;
  std::unordered_map<std::string, Analyzed> known_;  // names of themes, organizations and products come again and again
  std::vector<PostingWriter::Place> places_;         // of one document, kept for its room
};

}  // namespace wegwijs
