#include "text/query.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "base/text_tools.hpp"
#include "text/manner.hpp"
#include "text/word_reader.hpp"

namespace wegwijs {

namespace {

// "zorg verzekerings premie": so many words are tried as one.
constexpr std::size_t longest_whole = 4;
// What stands between the parts when they are written as one: "verzekering premie" is "verzekeringspremie".
constexpr std::array<std::string_view, 4> links{"s", "en", "n", "e"};

// A part of a compound of the map says less than the word by itself; a part of a compound of the question says less
// than the whole.
constexpr double part_in_document = 0.6;
constexpr double part_of_question = 0.5;

// Little words that Dutch glues to a verb or a noun, and that people write apart: "in schrijven", "aan vraag".
bool is_particle(std::string_view folded) {
  static const std::unordered_set<std::string_view> particles{"aan", "achter", "af", "bij",  "door", "in",  "mee", "na",
                                                              "om",  "onder",  "op", "over", "toe",  "uit", "voor"};
  return particles.contains(folded);
}

class QueryReader {
 public:
  QueryReader(const Reader& reader, std::string_view text, const Lexicon& lexicon, const Vocabulary& vocabulary,
              const QueryOptions& options)
      : reader_(reader), text_(text), lexicon_(lexicon), vocabulary_(vocabulary), options_(options) {}

  Query read() {
    words_ = WordsOfQuestion(reader_, text_, vocabulary_, options_).read();
    if (options_.as_prefix && !words_.empty()) words_.back().word.content = true;
    query_.personal = personal();
    read_meanings();
    add_words();
    add_wholes();
    add_meanings();
    for (ReadWord& word : words_) query_.words.push_back(std::move(word.word));
    std::stable_sort(query_.clues.begin(), query_.clues.end(),
                     [](const Clue& a, const Clue& b) { return a.first < b.first; });
    return std::move(query_);
  }

 private:
  const QueryWord& word(std::size_t i) const { return words_[i].word; }
  const std::string& folded(std::size_t i) const { return words_[i].folded; }

  int personal() const {
    std::vector<std::string> all;
    for (const ReadWord& word : words_) all.push_back(word.folded);
    return personal_of(all);
  }

  std::string written(std::size_t first, std::size_t count) const {
    const QueryWord& last = word(first + count - 1);
    const std::size_t begin = word(first).offset;
    return std::string(text_.substr(begin, last.offset + last.length - begin));
  }

  void add(std::vector<std::string> terms, std::string matched, How how, std::size_t first, std::size_t count,
           double strength = 1) {
    query_.clues.push_back({std::move(terms), written(first, count), std::move(matched), how, first, count, strength});
  }

  void add_words() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (!word(i).content) continue;
      add({word(i).text}, word(i).text, word(i).text == folded(i) ? How::literal : How::stem, i, 1);
      if (options_.as_prefix && i + 1 == words_.size()) add({folded(i)}, folded(i), How::prefix, i, 1);
      if (!vocabulary_.empty()) add_parts(i);
      for (const ReadWord::Meant& meant : words_[i].meant)
        add({reader_.stem(meant.word)}, meant.word, How::spelling, i, meant.words, meant.strength());
    }
  }

  // The word as a part of the map's compounds, and its own parts as words of the map.
  void add_parts(std::size_t i) {
    if (!word(i).weak) add({part_mark + word(i).text}, word(i).text, How::part, i, 1, part_in_document);
    if (words_[i].is_part) return;
    std::vector<std::string> stems;
    for (const std::string& part : vocabulary_.parts(folded(i))) stems.push_back(reader_.stem(part));
    for (const std::string& stem : stems) add({stem}, stem, How::part, i, 1, part_of_question);
    if (stems.size() > 1) add(stems, folded(i), How::part, i, 1);
  }

  // Neighbours as one word. Without a vocabulary only an index knows whether there is such a word.
  void add_wholes() {
    for (std::size_t i = 0; i + 1 < words_.size(); ++i) {
      std::string whole = folded(i);
      for (std::size_t count = 2; count <= longest_whole && i + count <= words_.size(); ++count) {
        if (!may_be_glued(i + count - 2) || !may_be_glued(i + count - 1)) break;
        const std::string& next = folded(i + count - 1);
        if (has_content(i, count)) {
          add_whole(whole + next, i, count);
          if (!vocabulary_.empty())
            for (const auto link : links)
              if (const std::string linked = whole + std::string(link) + next; vocabulary_.count(linked) > 0)
                add_whole(linked, i, count);
        }
        whole += next;
      }
    }
  }

  void add_whole(const std::string& whole, std::size_t first, std::size_t count) {
    const std::string stem = reader_.stem(whole);
    const bool known = vocabulary_.empty() || vocabulary_.knows(whole, stem);
    if (known) add_joined(stem, whole, How::joined, first, count, 1);
    if (known || !has_unknown(first, count)) return;
    const auto meant = vocabulary_.corrections(whole, 1);
    if (!meant.empty() && meant[0].distance < 2)
      add_joined(reader_.stem(meant[0].word), meant[0].word, How::spelling, first, count, strength_of(meant[0].distance, whole.size()));
  }

  void add_joined(const std::string& stem, const std::string& whole, How how, std::size_t first, std::size_t count,
                  double strength) {
    add({stem}, whole, how, first, count, strength);
    for (auto& meaning : lexicon_.find(std::vector{Lexicon::Word{stem}}))
      if (!meaning.terms.empty()) add(std::move(meaning.terms), std::move(meaning.text), std::max(how, How::synonym), first, count, strength);
  }

  bool may_be_glued(std::size_t i) const { return word(i).content || is_particle(folded(i)); }
  bool has_content(std::size_t first, std::size_t count) const {
    const auto begin = words_.begin() + static_cast<std::ptrdiff_t>(first);
    return std::any_of(begin, begin + static_cast<std::ptrdiff_t>(count), [](const ReadWord& w) { return w.word.content; });
  }
  bool has_unknown(std::size_t first, std::size_t count) const {
    const auto begin = words_.begin() + static_cast<std::ptrdiff_t>(first);
    return std::any_of(begin, begin + static_cast<std::ptrdiff_t>(count), [](const ReadWord& w) { return w.unknown; });
  }

  // The lexicon goes by the words as they were probably meant. What it says means nothing, is a word that says nothing.
  void read_meanings() {
    if (lexicon_.empty()) return;
    std::vector<Lexicon::Word> words;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const ReadWord::Meant* meant = words_[i].single_meant();
      words.push_back({meant != nullptr ? reader_.stem(meant->word) : word(i).text, word(i).content});
    }
    meanings_ = lexicon_.find(words);
    for (const auto& meaning : meanings_)
      if (meaning.terms.empty())
        for (std::size_t k = meaning.first; k < meaning.first + meaning.count; ++k) words_[k].word.content = false;
  }

  void add_meanings() {
    for (auto& meaning : meanings_) {
      if (meaning.terms.empty()) continue;
      double strength = 1;
      How how = How::synonym;
      for (std::size_t k = meaning.first; k < meaning.first + meaning.count; ++k)
        if (const ReadWord::Meant* meant = words_[k].single_meant()) {
          strength = std::min(strength, meant->strength());
          how = How::spelling;
        }
      add(std::move(meaning.terms), std::move(meaning.text), how, meaning.first, meaning.count, strength);
    }
  }

  const Reader& reader_;
  std::string_view text_;
  const Lexicon& lexicon_;
  const Vocabulary& vocabulary_;
  const QueryOptions& options_;
  std::vector<ReadWord> words_;
  std::vector<Lexicon::Meaning> meanings_;
  Query query_;
};

}  // namespace

Query read_query(const Reader& reader, std::string_view text, const Lexicon& lexicon, const Vocabulary& vocabulary,
                 const QueryOptions& options) {
  return QueryReader(reader, text, lexicon, vocabulary, options).read();
}

}  // namespace wegwijs
