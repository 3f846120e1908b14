#include "wegwijs/text/lexicon.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "wegwijs/text/analyzer.hpp"

namespace wegwijs {

namespace {

// The words of a term that matter; words that say nothing only where there are no others.
std::vector<std::string> stems_of(const Analyzer& analyzer, const std::string& text) {
  const Query query = analyzer.analyze_query(text);
  std::vector<std::string> stems;
  for (const QueryWord& word : query.words)
    if (word.content) stems.push_back(word.text);
  return stems;
}

struct Said {
  std::vector<std::string> stems;
  std::string text;
};

}  // namespace

struct Lexicon::Index {
  struct Line {
    std::vector<std::string> said;
    std::vector<std::string> means;
    std::string text;
    friend bool operator==(const Line&, const Line&) = default;
  };
  std::unordered_map<std::string, std::vector<Line>> lines;  // by the first stem of `said`

  void add(const Said& said, const Said& meant) {
    if (said.stems.empty() || meant.stems.empty() || said.stems == meant.stems) return;
    auto& list = lines[said.stems.front()];
    Line line{said.stems, meant.stems, meant.text};
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
    for (const std::string& text : texts) list.push_back({stems_of(analyzer, text), text});
    return list;
  };
  for (const LexiconEntry& entry : entries) {
    const auto terms = analyzed(entry.terms), meanings = analyzed(entry.means);
    for (const Said& term : terms) {
      for (const Said& meaning : meanings) {
        index->add(term, meaning);
        if (entry.both_ways) index->add(meaning, term);
      }
    }
  }
  index->sort();
  index_ = std::move(index);
}

bool Lexicon::empty() const noexcept { return index_ == nullptr || index_->lines.empty(); }

std::vector<Lexicon::Meaning> Lexicon::find(std::span<const std::string> stems) const {
  std::vector<Meaning> meanings;
  if (empty()) return meanings;
  for (std::size_t i = 0; i < stems.size(); ++i) {
    const auto found = index_->lines.find(stems[i]);
    if (found == index_->lines.end()) continue;
    for (const auto& line : found->second) {
      const auto rest = stems.subspan(i);
      if (line.said.size() <= rest.size() && std::equal(line.said.begin(), line.said.end(), rest.begin()))
        meanings.push_back({line.means, line.text, i, line.said.size()});
    }
  }
  return meanings;
}

}  // namespace wegwijs
