// Fills the search tables: analyses each document once, and counts terms by topic.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "store/index_texts.hpp"
#include "store/sqlite.hpp"
#include "wegwijs/text/analyzer.hpp"

namespace wegwijs {

class IndexWriter {
 public:
  IndexWriter(Connection& connection, const Catalog& catalog);

  template <class Record>
  void add(DocumentNumber document, const Record& record) {
    add_document(document, index_texts(catalog_, record), topic_of(record));
  }

  // Writes the table of terms. Returns: the number of topics.
  std::size_t finish();

 private:
  using Topic = std::uint32_t;
  static constexpr Topic no_topic = 0;

  // A service counts with its family: those that handle the same and say the same, whoever they belong to.
  Topic topic_of(const Service& service);
  Topic topic_of(const Product&) { return ++topics_; }
  Topic topic_of(const LifeEvent&) { return ++topics_; }
  template <class Record>
  Topic topic_of(const Record&) {
    return no_topic;
  }

  void add_document(DocumentNumber document, const IndexTexts& texts, Topic topic);

  Connection& connection_;
  const Catalog& catalog_;
  Analyzer analyzer_;
  Statement insert_search_;
  Statement insert_layout_;
  Topic topics_ = no_topic;
  std::unordered_map<std::string, Topic> families_;
  std::map<std::string, std::vector<Topic>, std::less<>> terms_;  // may hold a topic more than once
};

}  // namespace wegwijs
