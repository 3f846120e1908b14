// What continues the words that somebody is typing: names and phrases that hold all of them, the last one as a beginning.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "search/filter.hpp"
#include "store/posting_index.hpp"
#include "wegwijs/search/search.hpp"
#include "wegwijs/text/analyzer.hpp"

namespace wegwijs {

class Completer {
 public:
  // Throws: NotFound for an unknown theme or area.
  Completer(const Store& store, const Catalog& catalog, const Analyzer& analyzer, const Vocabulary& vocabulary,
            const CompleteOptions& options);

  // Throws: CodecFault for an index that makes no sense.
  std::vector<Continuation> complete(std::string_view typed);

 private:
  struct Word {
    std::string folded;
    std::string stem;
  };
  struct Held {
    Continuation continuation;
    bool from_start = false;  // the text begins with what is typed
    bool is_name = false;
  };

  bool read(std::string_view typed);
  bool note_whole_words();
  void note_beginnings();
  std::vector<std::size_t> terms_of_last_word() const;
  void note(const PostingList& list, std::size_t block);
  void add_best_of(RecordKind kind);
  void add_texts_of(const DocumentKey& key);
  template <class Record>
  void add_texts_of(RecordKind kind, const Record& record);
  void add_text(RecordKind kind, const std::string& id, const std::string& text, bool is_name);
  bool holds_all_words(const std::string& folded) const;
  bool is_word(std::string_view candidate, const Word& word) const;
  std::vector<Continuation> sorted();

  const Catalog& catalog_;
  const Store& store_;
  const PostingIndex& index_;
  const Analyzer& analyzer_;
  const Vocabulary& vocabulary_;
  const CompleteOptions& options_;
  SearchOptions filtering_;
  Filter filter_;

  std::string typed_;        // folded
  std::vector<Word> whole_;  // words that are finished
  std::string begun_;        // the word that is not, folded; may be empty
  // For each document: how many finished words its names and phrases hold, and how much of one the begun word fills.
  std::vector<std::uint8_t> words_held_, level_;
  std::vector<Held> held_;
};

}  // namespace wegwijs
