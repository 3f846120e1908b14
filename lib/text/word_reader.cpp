#include "text/word_reader.hpp"

#include <algorithm>
#include <utility>

#include "base/text_tools.hpp"
#include "text/base_words.hpp"
#include "text/stop_words.hpp"
#include "text/tokenizer.hpp"

namespace wegwijs {

namespace {

// A word that sounds the same was meant, whatever it could be split into.
constexpr double sounds_same = 0.45;
// A correction of a whole compound further away than this says nothing beside its parts.
constexpr double near_whole = 1.5;
// In a compound one part may be misspelt, when the other is this long and it is no shorter itself.
constexpr std::size_t shortest_sure_part = 4;
constexpr std::size_t shortest_misspelt_part = 5;
constexpr double near_part = 1.5;

}  // namespace

double strength_of(double distance, std::size_t letters) noexcept {
  if (distance <= sounds_same) return 1;
  return std::max(0.4, 1 - 0.5 * distance / static_cast<double>(std::max<std::size_t>(letters, 1)));
}

std::vector<ReadWord> WordsOfQuestion::read() {
  auto words = reader_.query_words(text_, options_.max_words);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool being_typed = options_.as_prefix && i + 1 == words.size();
    add(std::move(words[i]), being_typed);
  }
  return std::move(words_);
}

void WordsOfQuestion::add(QueryWord word, bool being_typed) {
  std::string folded = fold(word.written);
  std::erase_if(folded, [](char c) { return c == '\'' || c == '.'; });  // "m'n", "a.o.w."
  const bool common = Vocabulary::is_common(folded);
  // What is longer than a word is not looked for in pieces.
  if (being_typed || folded.size() > longest_word || !word.content || vocabulary_.empty() || vocabulary_.count(folded) > 0)
    return add_known(std::move(word), std::move(folded));
  if (vocabulary_.knows(folded, word.text)) return add_inflected(std::move(word), std::move(folded));
  if (add_diminutive(word, folded)) return;

  const auto meant = vocabulary_.corrections(folded);
  const bool same = !meant.empty() && meant.front().distance <= sounds_same;
  const auto parts = same ? std::vector<std::string>() : vocabulary_.parts(folded);
  const std::size_t first = words_.size();
  if (parts.empty() && meant.empty() && !common) {
    if (add_parts(word, folded, vocabulary_.run_together(folded)) || add_misspelt_compound(word, folded)) return;
  }
  if (add_parts(word, folded, parts)) {
    if (!meant.empty() && meant.front().distance <= near_whole)
      words_[first].meant.push_back({meant.front().word, meant.front().distance, words_.size() - first});
    return;
  }
  // Words of another script that the map does not have are the filler of another language.
  if (static_cast<unsigned char>(folded.front()) >= 0x80) word.content = false;
  add_known(std::move(word), std::move(folded));
  ReadWord& read = words_.back();
  read.unknown = !common;
  if (!meant.empty() && stop_words().contains(meant.front().word)) {
    read.word.content = false;
    return;
  }
  for (const Correction& correction : meant) read.meant.push_back({correction.word, correction.distance});
}

// A form of a word that the map has, or a misspelt form of another: "geweigert" is no form of "wegeren".
void WordsOfQuestion::add_inflected(QueryWord word, std::string folded) {
  const auto meant = vocabulary_.corrections(folded, 1);
  const std::string stem = word.text;
  add_known(std::move(word), std::move(folded));
  if (!meant.empty() && meant.front().distance <= sounds_same && reader_.stem(meant.front().word) != stem)
    words_.back().meant.push_back({meant.front().word, meant.front().distance});
}

// The little ones of the south: "huiske", "boekske", "stukskes".
bool WordsOfQuestion::add_diminutive(const QueryWord& word, const std::string& folded) {
  const std::string single = folded.ends_with("kes") ? folded.substr(0, folded.size() - 1) : folded;
  if (!single.ends_with("ke") || single.size() < 5) return false;
  for (const std::string_view ending : {"ske", "eke", "ke"}) {
    if (!single.ends_with(ending) || single.size() < ending.size() + 3) continue;
    const std::string base = single.substr(0, single.size() - ending.size());
    if (is_stop_word(base) || (vocabulary_.count(base) == 0 && vocabulary_.count(base + "je") == 0 && vocabulary_.count(base + "tje") == 0)) continue;
    add_known(word, folded);
    const auto known = [&](const char* end) { return vocabulary_.count(base + end) > 0; };
    words_.back().meant.push_back({base + (known("je") ? "je" : known("tje") ? "tje" : ""), 0});
    return true;
  }
  return false;
}

void WordsOfQuestion::add_known(QueryWord word, std::string folded) {
  ReadWord read;
  read.word = std::move(word);
  read.folded = std::move(folded);
  words_.push_back(std::move(read));
}

// Where a part begins in the text is known only when folding left every letter in its place.
bool WordsOfQuestion::add_parts(const QueryWord& word, const std::string& folded, const std::vector<std::string>& parts) {
  const bool in_place = folded.size() == word.written.size();
  std::size_t begin = 0;
  for (std::size_t i = 0; i < parts.size() && words_.size() < options_.max_words; ++i) {
    const std::size_t next = i + 1 < parts.size() ? folded.find(parts[i + 1], begin + parts[i].size()) : folded.size();
    ReadWord read;
    read.folded = parts[i];
    read.is_part = true;
    read.word = {reader_.stem(parts[i]), word.written, !is_stop_word(parts[i]), weak_words().contains(parts[i]), everyday_words().contains(parts[i]), word.offset, word.length};
    if (in_place && next != std::string::npos) {
      read.word.offset += begin;
      read.word.length = next - begin;
      read.word.written = word.written.substr(begin, next - begin);
      begin = next;
    }
    words_.push_back(std::move(read));
  }
  return !parts.empty();
}

// "zorgverzekerinspremie": a part that is known, and a rest that is nearly known.
bool WordsOfQuestion::add_misspelt_compound(const QueryWord& word, const std::string& folded) {
  const auto known = [&](const std::string& part) {
    return part.size() >= shortest_sure_part && (vocabulary_.count(part) > 0 || Vocabulary::is_common(part)) && !is_stop_word(part);
  };
  const auto try_at = [&](std::size_t cut, bool front_known) {
    std::string front = folded.substr(0, cut), back = folded.substr(cut);
    const auto meant = vocabulary_.corrections(front_known ? back : front, 1);
    if (meant.empty() || meant.front().distance > near_part) return false;
    const std::size_t first = words_.size();
    add_parts(word, folded, {front, back});
    if (words_.size() != first + 2) return false;
    ReadWord& misspelt = words_[first + (front_known ? 1 : 0)];
    misspelt.unknown = true;
    misspelt.meant.push_back({meant.front().word, meant.front().distance});
    return true;
  };
  if (folded.size() < shortest_sure_part + shortest_misspelt_part) return false;
  for (std::size_t cut = folded.size() - shortest_misspelt_part; cut >= shortest_sure_part; --cut)
    if (known(folded.substr(0, cut))) {
      if (try_at(cut, true)) return true;
      break;  // the longest part only: each try goes through the whole vocabulary
    }
  for (std::size_t cut = shortest_misspelt_part; cut + shortest_sure_part <= folded.size(); ++cut)
    if (known(folded.substr(cut))) return try_at(cut, false);
  return false;
}

}  // namespace wegwijs
