#include "text/query.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "base/text_tools.hpp"

namespace wegwijs {

namespace {

// "zorg verzekerings premie": so many words are tried as one.
constexpr std::size_t longest_whole = 3;

// Little words that Dutch glues to a verb or a noun, and that people write apart: "in schrijven", "aan vraag".
bool is_particle(std::string_view folded) {
  static const std::unordered_set<std::string_view> particles{"aan", "achter", "af", "bij",  "door", "in",  "mee", "na",
                                                              "om",  "onder",  "op", "over", "toe",  "uit", "voor"};
  return particles.contains(folded);
}

class QueryReader {
 public:
  QueryReader(const Reader& reader, std::string_view text, const Lexicon& lexicon, const QueryOptions& options)
      : reader_(reader), text_(text), lexicon_(lexicon), options_(options) {}

  Query read() {
    query_.words = reader_.query_words(text_, options_.max_words);
    if (options_.as_prefix && !query_.words.empty()) query_.words.back().content = true;
    for (const QueryWord& word : query_.words) folded_.push_back(fold(word.written));
    add_words();
    add_wholes();
    add_meanings();
    std::stable_sort(query_.clues.begin(), query_.clues.end(),
                     [](const Clue& a, const Clue& b) { return a.first < b.first; });
    return std::move(query_);
  }

 private:
  std::string written(std::size_t first, std::size_t count) const {
    const QueryWord& last = query_.words[first + count - 1];
    const std::size_t begin = query_.words[first].offset;
    return std::string(text_.substr(begin, last.offset + last.length - begin));
  }

  void add(std::vector<std::string> terms, std::string matched, How how, std::size_t first, std::size_t count) {
    query_.clues.push_back({std::move(terms), written(first, count), std::move(matched), how, first, count});
  }

  void add_words() {
    for (std::size_t i = 0; i < query_.words.size(); ++i) {
      const QueryWord& word = query_.words[i];
      if (!word.content) continue;
      add({word.text}, word.text, word.text == folded_[i] ? How::literal : How::stem, i, 1);
      if (options_.as_prefix && i + 1 == query_.words.size()) add({folded_[i]}, folded_[i], How::prefix, i, 1);
    }
  }

  // Neighbours as one word. Whether there is such a word only an index knows.
  void add_wholes() {
    for (std::size_t i = 0; i + 1 < query_.words.size(); ++i) {
      std::string whole = folded_[i];
      for (std::size_t count = 2; count <= longest_whole && i + count <= query_.words.size(); ++count) {
        if (!may_be_glued(i + count - 2) || !may_be_glued(i + count - 1)) break;
        whole += folded_[i + count - 1];
        if (!has_content(i, count)) continue;
        const std::string stem = reader_.stem(whole);
        add({stem}, whole, How::part, i, count);
        for (auto& meaning : lexicon_.find(std::vector{stem}))
          add(std::move(meaning.terms), std::move(meaning.text), How::synonym, i, count);
      }
    }
  }
  bool may_be_glued(std::size_t i) const { return query_.words[i].content || is_particle(folded_[i]); }
  bool has_content(std::size_t first, std::size_t count) const {
    const auto begin = query_.words.begin() + static_cast<std::ptrdiff_t>(first);
    return std::any_of(begin, begin + static_cast<std::ptrdiff_t>(count), [](const QueryWord& w) { return w.content; });
  }

  // The lexicon goes by the words that matter, so what it finds is brought back to the words as they stand.
  void add_meanings() {
    if (lexicon_.empty()) return;
    std::vector<std::string> stems;
    std::vector<std::size_t> place;
    for (std::size_t i = 0; i < query_.words.size(); ++i) {
      if (!query_.words[i].content) continue;
      stems.push_back(query_.words[i].text);
      place.push_back(i);
    }
    for (auto& meaning : lexicon_.find(stems)) {
      const std::size_t first = place[meaning.first];
      const std::size_t last = place[meaning.first + meaning.count - 1];
      add(std::move(meaning.terms), std::move(meaning.text), How::synonym, first, last - first + 1);
    }
  }

  const Reader& reader_;
  std::string_view text_;
  const Lexicon& lexicon_;
  const QueryOptions& options_;
  std::vector<std::string> folded_;
  Query query_;
};

}  // namespace

Query read_query(const Reader& reader, std::string_view text, const Lexicon& lexicon, const QueryOptions& options) {
  return QueryReader(reader, text, lexicon, options).read();
}

}  // namespace wegwijs
