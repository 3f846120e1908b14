#include "wegwijs/text/lexicon.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "text/sorted_words.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/text/analyzer.hpp"

namespace wegwijs {

namespace {

struct Said {
  std::vector<std::string> stems;    // to be recognised by
  std::vector<std::string> content;  // to be looked up
  std::string text;
  bool every_word = false;  // words that say nothing as well
};

// Little words without which a term is still the same: "de svb" is "svb". Others make the difference: "op straat".
bool says_nothing(const QueryWord& word) {
  static const std::unordered_set<std::string_view> articles{"de", "het", "een", "t", "n", "mijn", "m", "je", "uw", "the", "a", "my"};
  return articles.contains(word.text);
}

// The words of a term that matter, or all of them.
Said said_of(const Analyzer& analyzer, const std::string& text) {
  const Query query = analyzer.analyze_query(text);
  Said said{{}, {}, text, false};
  std::vector<std::string> all;
  bool every_word_matters = false;
  for (const QueryWord& word : query.words) {
    all.push_back(word.text);
    if (word.content)
      said.stems.push_back(word.text);
    else if (!says_nothing(word))
      every_word_matters = true;
  }
  said.content = said.stems;
  if (said.stems.size() != 1 || !every_word_matters) return said;
  said.stems = std::move(all);
  said.every_word = true;
  return said;
}

}  // namespace

namespace {

struct Line {
  std::vector<std::string> said;
  std::vector<std::string> means;
  std::string text;
  bool every_word = false;
  friend bool operator==(const Line&, const Line&) = default;
};

class Lines {
 public:
  void add(const Said& said, const Said& meant) {
    if (said.stems.empty() || said.stems == meant.content) return;
    auto& list = lines_[said.stems.front()];
    Line line{said.stems, meant.content, meant.text, said.every_word};
    if (std::find(list.begin(), list.end(), line) == list.end()) list.push_back(std::move(line));
  }

  // The first stems of what is said, each with where its lines begin; then the lines, the longest first.
  std::string encode() {
    std::vector<std::pair<std::string, std::uint64_t>> stems;
    std::string body;
    for (auto& [stem, list] : lines_) {
      std::stable_sort(list.begin(), list.end(),
                       [](const Line& a, const Line& b) { return a.said.size() > b.said.size(); });
      stems.emplace_back(stem, body.size());
      append_number(body, list.size());
      for (const Line& line : list) append(body, line);
    }
    return SortedWords::encode(stems) + body;
  }

 private:
  static void append_number(std::string& bytes, std::size_t number) {
    for (; number >= 0x80; number >>= 7U) bytes += static_cast<char>(0x80U | (number & 0x7fU));
    bytes += static_cast<char>(number);
  }
  static void append(std::string& bytes, const std::string& text) {
    append_number(bytes, text.size());
    bytes += text;
  }
  static void append(std::string& bytes, const std::vector<std::string>& texts) {
    append_number(bytes, texts.size());
    for (const std::string& text : texts) append(bytes, text);
  }
  static void append(std::string& bytes, const Line& line) {
    append(bytes, line.said);
    append(bytes, line.means);
    append(bytes, line.text);
    append_number(bytes, line.every_word ? 1 : 0);
  }

  std::map<std::string, std::vector<Line>> lines_;  // by the first stem of `said`
};

// Reads lines; from where the bytes make no sense there are no more.
class LineReader {
 public:
  explicit LineReader(std::string_view bytes) : bytes_(bytes), left_(number()) {}

  bool next(Line& line) {
    if (left_ == 0) return false;
    --left_;
    read(line.said);
    read(line.means);
    read(line.text);
    line.every_word = number() != 0;
    return sound_ && !line.said.empty();
  }

 private:
  std::size_t number() {
    std::size_t value = 0;
    for (unsigned shift = 0; shift < 63 && !bytes_.empty(); shift += 7) {
      const auto byte = static_cast<unsigned char>(bytes_.front());
      bytes_.remove_prefix(1);
      value |= static_cast<std::size_t>(byte & 0x7fU) << shift;
      if (byte < 0x80) return value;
    }
    sound_ = false;
    return 0;
  }
  void read(std::string& text) {
    const std::size_t size = number();
    sound_ = sound_ && size <= bytes_.size();
    if (!sound_) return;
    text = bytes_.substr(0, size);
    bytes_.remove_prefix(size);
  }
  void read(std::vector<std::string>& texts) {
    texts.clear();
    for (std::size_t left = number(); left > 0 && sound_; --left) read(texts.emplace_back());
  }

  std::string_view bytes_;
  bool sound_ = true;
  std::size_t left_;
};

}  // namespace

struct Lexicon::Index {
  std::string bytes;
  SortedWords stems;
  std::string_view lines;
};

Lexicon::Lexicon() = default;
Lexicon::Lexicon(Lexicon&&) noexcept = default;
Lexicon& Lexicon::operator=(Lexicon&&) noexcept = default;
Lexicon::~Lexicon() = default;

Lexicon::Lexicon(std::string bytes) {
  if (bytes.empty()) return;
  auto index = std::make_shared<Index>();
  index->bytes = std::move(bytes);
  index->lines = index->bytes;
  const auto stems = SortedWords::read(index->lines);
  if (!stems) throw InvalidArgument("lexicon", {"dit is geen lijst van synoniemen", "these are not the bytes of a lexicon"});
  index->stems = *stems;
  index_ = std::move(index);
}

Lexicon::Lexicon(const Analyzer& analyzer, std::span<const LexiconEntry> entries) {
  Lines lines;
  const auto analyzed = [&](const std::vector<std::string>& texts) {
    std::vector<Said> list;
    for (const std::string& text : texts) list.push_back(said_of(analyzer, text));
    return list;
  };
  for (const LexiconEntry& entry : entries) {
    const auto terms = analyzed(entry.terms), meanings = analyzed(entry.means);
    for (const Said& term : terms) {
      for (const Said& meaning : meanings) {
        lines.add(term, meaning);
        if (entry.both_ways && !term.content.empty()) lines.add(meaning, term);
      }
    }
  }
  *this = Lexicon(lines.encode());
}

const std::string& Lexicon::bytes() const noexcept {
  static const std::string none;
  return index_ == nullptr ? none : index_->bytes;
}

bool Lexicon::empty() const noexcept { return index_ == nullptr || index_->stems.size() == 0; }

namespace {

// How many words from `begin` on a run of stems takes. Returns: 0 when it is not there.
std::size_t length_of(std::span<const std::string> stems, bool every_word, std::span<const Lexicon::Word> words, std::size_t begin) {
  std::size_t at = begin;
  for (const std::string& stem : stems) {
    while (!every_word && at > begin && at < words.size() && !words[at].content && words[at].stem != stem) ++at;
    if (at >= words.size() || words[at].stem != stem) return 0;
    ++at;
  }
  return at - begin;
}

}  // namespace

std::vector<Lexicon::Meaning> Lexicon::find(std::span<const Word> words) const {
  std::vector<Meaning> meanings;
  if (empty()) return meanings;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto found = index_->stems.find(words[i].stem);
    if (!found || *found > index_->lines.size()) continue;
    LineReader reader(index_->lines.substr(static_cast<std::size_t>(*found)));
    for (Line line; reader.next(line);) {
      if (!line.every_word && !words[i].content) continue;
      if (const std::size_t count = length_of(line.said, line.every_word, words, i); count > 0)
        meanings.push_back({std::move(line.means), std::move(line.text), i, count});
    }
  }
  return meanings;
}

}  // namespace wegwijs
