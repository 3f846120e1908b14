#include "wegwijs/text/vocabulary.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "base/text_tools.hpp"
#include "text/base_words.hpp"
#include "text/compound.hpp"
#include "text/sorted_words.hpp"
#include "text/spelling.hpp"
#include "text/stop_words.hpp"
#include "text/tokenizer.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/text/analyzer.hpp"

namespace wegwijs {

namespace {

// A part that is only known from the knowledge base has at least so many letters; shorter ones are found in too many
// words that are no compounds.
constexpr std::size_t shortest_learned_part = 5;
// What a part costs that is known from the knowledge base only, or by an ending taken off.
constexpr double learned_cost = 0.15;
constexpr double ending_cost = 0.1;
constexpr double little_word_cost = 0.5;

// Words of fewer letters are like too many others.
constexpr std::size_t shortest_corrected = 3;
// What an edit in writing counts beside one of the sound, and another first letter.
constexpr double writing_cost = 0.2;
constexpr double first_letter_cost = 0.3;
constexpr int most_writing = 4;
// Corrections that are further away than the nearest by more than this are not what was meant.
constexpr double as_near = 0.25;
// A word that differs in more than this part of its letters is another word.
constexpr double furthest = 0.25;

bool is_letters(std::string_view word) noexcept {
  return std::none_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int most_edits(std::size_t letters) noexcept {
  if (letters < 4) return 0;
  return letters < 7 ? 1 : letters < 12 ? 2 : 3;
}

bool is_whole(std::string_view word) { return everyday_words().contains(word) || other_words().contains(word); }

// The word that an inflected last part comes from: "rekeningen", "premies".
template <class Known>
bool has_known_base(std::string_view part, const Known& known) {
  for (const std::string_view ending : {"en", "s", "n", "e", "t", "tje", "tjes", "je", "jes"})
    if (part.size() > ending.size() + 3 && part.ends_with(ending) && known(part.substr(0, part.size() - ending.size())))
      return true;
  return false;
}

}  // namespace

struct Vocabulary::Lists {
  std::string bytes;
  SortedWords words, stems;
  SoundList sounds;

  // What only the list of common words knows is no misspelling either, but it is nothing to correct towards.
  bool has(std::string_view word) const { return words.find(word).has_value(); }

  double part_cost(std::string_view part) const {
    if (compound_parts().contains(part)) return 0;
    if (part.size() < shortest_learned_part || stop_words().contains(part) || !is_letters(part)) return -1;
    return is_whole(part) || has(part) ? learned_cost : -1;
  }
  double cost(std::string_view part, bool is_last) const {
    // "verzekerings" is "verzekering" and a link.
    if (!is_last && part.ends_with('s') && compound_parts().contains(part.substr(0, part.size() - 1))) return -1;
    const double own = part_cost(part);
    if (own >= 0 || !is_last) return own;
    return has_known_base(part, [&](std::string_view base) { return part_cost(base) >= 0; }) ? learned_cost + ending_cost : -1;
  }
};

Vocabulary::Vocabulary() : lists_(std::make_shared<const Lists>()) {}

Vocabulary::Vocabulary(std::string bytes) {
  auto lists = std::make_shared<Lists>();
  lists->bytes = std::move(bytes);
  std::string_view rest = lists->bytes;
  SortedWords sounds;
  for (SortedWords* list : {&lists->words, &lists->stems, &sounds}) {
    if (lists->bytes.empty()) break;
    auto read = SortedWords::read(rest);
    if (!read) throw InvalidArgument("vocabulary", {"dit is geen woordenlijst", "these are not the bytes of a vocabulary"});
    *list = *read;
  }
  lists->sounds = SoundList(sounds);
  lists_ = std::move(lists);
}

const std::string& Vocabulary::bytes() const noexcept { return lists_->bytes; }
std::size_t Vocabulary::size() const noexcept { return lists_->words.size(); }

std::size_t Vocabulary::count(std::string_view folded) const {
  return static_cast<std::size_t>(lists_->words.find(folded).value_or(0));
}

bool Vocabulary::knows(std::string_view folded, std::string_view stem) const {
  return lists_->has(folded) || lists_->stems.find(stem).has_value();
}

std::vector<std::string> Vocabulary::words_with_prefix(std::string_view folded, std::size_t limit) const {
  std::vector<std::string> found;
  for (auto walk = lists_->words.walk_from(folded); found.size() < limit && walk.next();) {
    if (walk.word() < folded) continue;
    if (!walk.word().starts_with(folded)) break;
    found.push_back(walk.word());
  }
  return found;
}

bool Vocabulary::is_common(std::string_view folded) {
  return is_whole(folded) || compound_parts().contains(folded) || stop_words().contains(folded) ||
         weak_words().contains(folded) || has_known_base(folded, [](std::string_view base) { return everyday_words().contains(base); });
}

std::vector<std::string> Vocabulary::parts(std::string_view folded) const {
  if (!is_letters(folded) || is_whole(folded) || stop_words().contains(folded) || weak_words().contains(folded))
    return {};
  const bool listed = compound_parts().contains(folded);
  const auto cost = [&](std::string_view part, bool is_last) {
    return listed ? (compound_parts().contains(part) && part.size() > 3 ? 0 : -1) : lists_->cost(part, is_last);
  };
  std::vector<std::string> words;
  for (auto& part : split_compound(folded, cost)) words.push_back(std::move(part.word));
  return words;
}

std::vector<std::string> Vocabulary::run_together(std::string_view folded) const {
  if (!is_letters(folded) || is_common(folded)) return {};
  const auto cost = [&](std::string_view part, bool is_last) {
    const double own = lists_->cost(part, is_last);
    if (own >= 0) return own;
    return stop_words().contains(part) || part == "geen" || part == "niet" ? little_word_cost : -1;
  };
  std::vector<std::string> words;
  for (auto& part : split_compound(folded, cost)) words.push_back(std::move(part.word));
  return words;
}

std::vector<Correction> Vocabulary::corrections(std::string_view folded, std::size_t limit) const {
  if (empty() || folded.size() < shortest_corrected || !is_letters(folded) || lists_->has(folded) || is_common(folded))
    return {};
  const std::string sound = sound_of(folded);
  std::vector<std::tuple<double, std::int64_t, std::string>> found;
  for (auto& alike : lists_->sounds.like(sound, most_edits(sound.size()))) {
    const bool same_start = alike.word.front() == folded.front();
    // Short words are like many others: of them the beginning must be right.
    if (alike.edits > 0 && !same_start && sound.size() < 6) continue;
    if (!is_letters(alike.word) || alike.word.size() < 3) continue;
    const double distance = alike.edits + writing_cost * edit_distance(folded, alike.word, most_writing) +
                            (same_start ? 0 : first_letter_cost);
    if (distance > furthest * static_cast<double>(folded.size())) continue;
    found.emplace_back(distance, -static_cast<std::int64_t>(count(alike.word)), std::move(alike.word));
  }
  std::sort(found.begin(), found.end());
  std::vector<Correction> corrections;
  for (auto& [distance, frequency, word] : found) {
    if (corrections.size() == limit || distance > std::get<0>(found.front()) + as_near) break;
    corrections.push_back({std::move(word), distance});
  }
  return corrections;
}

void VocabularyBuilder::add(std::string_view text, std::size_t times) {
  for (const Word& word : words_of(to_valid_utf8(text))) {
    for (const auto& piece : word.pieces) counts_[piece.text] += times;
    if (word.pieces.size() > 1) counts_[word.joined()] += times;
  }
}

Vocabulary VocabularyBuilder::finish() const {
  using Numbered = std::vector<std::pair<std::string, std::uint64_t>>;
  Numbered words(counts_.begin(), counts_.end()), stems, sounds;
  std::sort(words.begin(), words.end());
  std::set<std::string> seen;
  for (const auto& [word, count] : words) {
    seen.insert(analyzer_.stem(word));
    sounds.emplace_back(sound_entry(word), 0);
  }
  for (const auto& stem : seen) stems.emplace_back(stem, 0);
  std::sort(sounds.begin(), sounds.end());
  return Vocabulary(SortedWords::encode(words) + SortedWords::encode(stems) + SortedWords::encode(sounds));
}

}  // namespace wegwijs
