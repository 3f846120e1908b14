#include "wegwijs/text/analyzer.hpp"

#include <algorithm>
#include <cstdint>

#include "base/format.hpp"
#include "base/text_tools.hpp"
#include "text/base_words.hpp"
#include "text/query.hpp"
#include "text/reader.hpp"
#include "text/stop_words.hpp"
#include "text/tables.hpp"

namespace wegwijs {

namespace {

// Raise this when code in this room changes in a way that gives other terms.
constexpr int chain_version = 3;

// A compound of more parts is none.
constexpr std::size_t most_parts = 8;

std::uint64_t fnv1a(std::string_view text, std::uint64_t hash = 0xcbf29ce484222325U) noexcept {
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  return hash;
}

How how_of(const std::string& stem, const std::string& folded) noexcept {
  return stem == folded ? How::literal : How::stem;
}

Term term_of(const Reader& reader, const Word& word, std::string_view text, std::size_t position) {
  const std::string folded = word.joined();
  std::string stem = reader.stem(folded);
  const How how = how_of(stem, folded);
  return {std::move(stem), std::string(text.substr(word.offset, word.length)), how, position, word.offset, word.length};
}

}  // namespace

bool is_stop_word(std::string_view folded) { return stop_words().contains(folded); }

std::vector<QueryWord> Reader::query_words(std::string_view text, std::size_t limit) const {
  std::vector<QueryWord> words;
  for (const Word& word : words_of(text)) {
    for (const auto& piece : word.pieces) {
      if (words.size() == limit) return words;
      words.push_back({stem(piece.text), std::string(text.substr(piece.offset, piece.length)),
                       !is_stop_word(piece.text), weak_words().contains(piece.text), everyday_words().contains(piece.text),
                       piece.offset, piece.length});
    }
  }
  return words;
}

Analyzer::Analyzer() : tables_(std::make_unique<const Tables>()) {}
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;
Analyzer::~Analyzer() = default;

namespace {

// The parts of a compound as terms beside it. Parts in a row are one as well: "schuldhulp" of "schuldhulpverlening".
void add_parts(std::vector<Term>& terms, const Reader& reader, const Vocabulary& vocabulary, const Term& whole,
               const std::string& folded) {
  std::vector<std::string> parts = vocabulary.parts(folded);
  for (std::size_t i = 0; i < parts.size() && parts.size() < most_parts; ++i) {
    const auto smaller = vocabulary.parts(parts[i]);
    if (smaller.empty()) continue;
    parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(i));
    parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(i), smaller.begin(), smaller.end());
  }
  const auto add = [&](const std::string& word) {
    std::string text = part_mark + reader.stem(word);
    const bool there = std::any_of(terms.rbegin(), terms.rend(), [&](const Term& t) { return t.position == whole.position && t.text == text; });
    if (!there) terms.push_back({std::move(text), whole.written, How::part, whole.position, whole.offset, whole.length});
  };
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (!is_stop_word(parts[i])) add(parts[i]);
    std::string row = parts[i];
    for (std::size_t k = i + 1; k < parts.size() && k - i + 1 < parts.size(); ++k) add(row += parts[k]);
  }
}

}  // namespace

std::vector<Term> Analyzer::analyze(std::string_view text, StopWords stop_words, const Vocabulary* vocabulary) const {
  const std::string valid = to_valid_utf8(text);
  const Reader reader(tables_->stems);
  std::vector<Term> terms;
  std::size_t position = 0;
  for (const Word& word : words_of(valid)) {
    const bool dropped = stop_words == StopWords::drop && word.pieces.size() == 1 && is_stop_word(word.pieces[0].text);
    if (!dropped) {
      const std::size_t first = terms.size();
      terms.push_back(term_of(reader, word, valid, position));
      if (word.pieces.size() > 1)
        for (const auto& piece : word.pieces)
          if (stop_words == StopWords::keep || !is_stop_word(piece.text))
            terms.push_back({vocabulary != nullptr ? part_mark + reader.stem(piece.text) : reader.stem(piece.text), valid.substr(piece.offset, piece.length), How::part, position,
                             piece.offset, piece.length});
      if (vocabulary != nullptr) {
        const Term whole = terms[first];
        for (const auto& piece : word.pieces) add_parts(terms, reader, *vocabulary, whole, piece.text);
      }
    }
    ++position;
  }
  return terms;
}

std::string Analyzer::stem(std::string_view folded) const { return Reader(tables_->stems).stem(std::string(folded)); }

Query Analyzer::analyze_query(std::string_view text, const Lexicon& lexicon, const QueryOptions& options) const {
  return analyze_query(text, lexicon, Vocabulary(), options);
}

Query Analyzer::analyze_query(std::string_view text, const Lexicon& lexicon, const Vocabulary& vocabulary,
                              const QueryOptions& options) const {
  const std::string valid = to_valid_utf8(text);
  return read_query(Reader(tables_->stems), valid, lexicon, vocabulary, options);
}

const std::string& Analyzer::fingerprint() {
  static const std::string print = format(
      "{}-{:016x}", chain_version,
      fnv1a(stemmer_version(), fnv1a(stem_table_source(), fnv1a(stop_word_source(), fnv1a(compound_part_source(), fnv1a(everyday_word_source(), fnv1a(other_word_source())))))));
  return print;
}

}  // namespace wegwijs
