#include "wegwijs/text/lexicon.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

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

struct Lexicon::Index {
  struct Line {
    std::vector<std::string> said;
    std::vector<std::string> means;
    std::string text;
    bool every_word;
    friend bool operator==(const Line&, const Line&) = default;
  };
  std::unordered_map<std::string, std::vector<Line>> lines;  // by the first stem of `said`

  void add(const Said& said, const Said& meant) {
    if (said.stems.empty() || said.stems == meant.content) return;
    auto& list = lines[said.stems.front()];
    Line line{said.stems, meant.content, meant.text, said.every_word};
    if (std::find(list.begin(), list.end(), line) == list.end()) list.push_back(std::move(line));
  }

  void sort() {
    for (auto& [stem, list] : lines)
      std::stable_sort(list.begin(), list.end(),
                       [](const Line& a, const Line& b) { return a.said.size() > b.said.size(); });
  }
};

Lexicon::Lexicon() = default;
Lexicon::Lexicon(Lexicon&&) noexcept = default;
Lexicon& Lexicon::operator=(Lexicon&&) noexcept = default;
Lexicon::~Lexicon() = default;

Lexicon::Lexicon(const Analyzer& analyzer, std::span<const LexiconEntry> entries) {
  auto index = std::make_shared<Index>();
  const auto analyzed = [&](const std::vector<std::string>& texts) {
    std::vector<Said> list;
    for (const std::string& text : texts) list.push_back(said_of(analyzer, text));
    return list;
  };
  for (const LexiconEntry& entry : entries) {
    const auto terms = analyzed(entry.terms), meanings = analyzed(entry.means);
    for (const Said& term : terms) {
      for (const Said& meaning : meanings) {
        index->add(term, meaning);
        if (entry.both_ways && !term.content.empty()) index->add(meaning, term);
      }
    }
  }
  index->sort();
  index_ = std::move(index);
}

bool Lexicon::empty() const noexcept { return index_ == nullptr || index_->lines.empty(); }

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
    const auto found = index_->lines.find(words[i].stem);
    if (found == index_->lines.end()) continue;
    for (const auto& line : found->second) {
      if (!line.every_word && !words[i].content) continue;
      if (const std::size_t count = length_of(line.said, line.every_word, words, i); count > 0)
        meanings.push_back({line.means, line.text, i, count});
    }
  }
  return meanings;
}

}  // namespace wegwijs
