#include "text/spelling.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <utility>

namespace wegwijs {

namespace {

constexpr std::size_t longest_sound = 63;  // its beginnings have a bit each, the empty one too

// Longest first. Capitals stand for sounds of two letters.
constexpr std::array<std::pair<std::string_view, std::string_view>, 33> spellings{{
    {"eaux", "o"}, {"eau", "o"},  {"auw", "A"}, {"ouw", "A"}, {"sch", "sg"}, {"tie", "si"}, {"tio", "sio"},
    {"uw", "u"},   {"ch", "g"},   {"ck", "k"},  {"ph", "f"},  {"th", "t"},   {"dt", "t"},   {"ei", "Y"},
    {"ij", "Y"},   {"ey", "Y"},   {"au", "A"},  {"ou", "A"},  {"oe", "U"},   {"ie", "i"},   {"qu", "kw"},
    {"ce", "se"},  {"ci", "si"},  {"cy", "si"}, {"x", "ks"},  {"c", "k"},    {"q", "k"},    {"z", "s"},
    {"v", "f"},    {"y", "i"},    {"g", "g"},   {"j", "j"},   {"w", "w"},
}};

bool is_plain(std::string_view word) noexcept {
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

std::string sound_of(std::string_view folded) {
  if (!is_plain(folded)) return std::string(folded);
  std::string sound;
  const auto add = [&](char c) {
    if (sound.empty() || sound.back() != c) sound += c;
  };
  for (std::size_t at = 0; at < folded.size();) {
    const auto rest = folded.substr(at);
    const auto found = std::find_if(spellings.begin(), spellings.end(), [&](const auto& s) { return rest.starts_with(s.first); });
    if (found == spellings.end()) {
      add(rest.front());
      ++at;
    } else {
      for (const char c : found->second) add(c);
      at += found->first.size();
    }
  }
  if (sound.size() > 3 && sound.ends_with("en")) sound.pop_back();
  if (sound.size() > 1 && sound.back() == 'd') sound.back() = 't';
  return sound;
}

std::string sound_entry(std::string_view folded) { return (sound_of(folded) += ' ') += folded; }

namespace {

// Goes down a word, letter by letter, and keeps for each number of edits which beginnings of the sound are so near to what was
// read: a bit for each beginning, so that all of them move on at once (Wu and Manber). What a shared beginning gave is kept.
class Walker {
 public:
  Walker(std::string_view sound, int most)
      : most_(static_cast<std::size_t>(most)), all_(bit(sound.size()) | (bit(sound.size()) - 1)), whole_(bit(sound.size())) {
    for (std::size_t i = 0; i < sound.size(); ++i) ends_with_[letter(sound[i])] |= bit(i + 1);
    for (std::size_t edits = 0; edits <= most_; ++edits) rows_[0][edits] = ((bit(edits) << 1U) - 1) & all_;
  }

  // Returns: the edits between the sound and the letters of `entry` before its space; more than `most` when too many.
  int edits(std::string_view entry, std::size_t shared) {
    if (dead_ <= shared) return static_cast<int>(most_) + 1;
    dead_ = std::numeric_limits<std::size_t>::max();
    depth_ = std::min(depth_, shared);
    while (depth_ < entry.size() && entry[depth_] != ' ') {
      if (depth_ == longest_sound || !step(entry)) {
        dead_ = depth_ + 1;
        return static_cast<int>(most_) + 1;
      }
    }
    std::size_t edits = 0;
    while (edits <= most_ && (rows_[depth_][edits] & whole_) == 0) ++edits;
    return static_cast<int>(edits);
  }

 private:
  using Beginnings = std::uint64_t;  // of the sound, by length
  static constexpr std::size_t most_edits = 3;
  static Beginnings bit(std::size_t length) noexcept { return Beginnings{1} << length; }
  static std::size_t letter(char c) noexcept { return static_cast<unsigned char>(c); }

  // Reads the next letter. Returns: false when nothing that begins so can be near enough.
  bool step(std::string_view entry) noexcept {
    const auto& above = rows_[depth_];
    auto& row = rows_[depth_ + 1];
    const Beginnings fits = ends_with_[letter(entry[depth_])];
    row[0] = above[0] << 1U & fits;
    // Two neighbours swapped: this letter and the one before end the beginning the other way round.
    const Beginnings swapped = depth_ == 0 ? 0 : fits << 1U & ends_with_[letter(entry[depth_ - 1])];
    for (std::size_t edits = 1; edits <= most_; ++edits) {
      row[edits] = (above[edits] << 1U & fits) | above[edits - 1] | above[edits - 1] << 1U | row[edits - 1] << 1U;
      if (depth_ > 0) row[edits] |= rows_[depth_ - 1][edits - 1] << 2U & swapped;
      row[edits] &= all_;
    }
    if (row[most_] == 0) return false;
    ++depth_;
    return true;
  }

  std::size_t most_;
  Beginnings all_, whole_;
  std::array<Beginnings, 256> ends_with_{};
  std::array<std::array<Beginnings, most_edits + 1>, longest_sound + 1> rows_{};
  std::size_t depth_ = 0;  // letters that have their row
  std::size_t dead_ = std::numeric_limits<std::size_t>::max();
};

// Letters that are far apart may share a bit, which only hides a difference.
std::uint32_t letters_of(std::string_view sound) noexcept {
  std::uint32_t letters = 0;
  for (const char c : sound) letters |= 1U << (static_cast<unsigned char>(c) & 31U);
  return letters;
}

bool has_more_than(std::uint32_t bits, int most) noexcept {
  for (; most > 0; --most) bits &= bits - 1;
  return bits != 0;
}

// Whether so many edits may turn one into the other: each brings in one letter at most, and takes one out.
bool may_be_near(std::uint32_t a, std::uint32_t b, int most) noexcept {
  return !has_more_than(a & ~b, most) && !has_more_than(b & ~a, most);
}

}  // namespace

SoundList::SoundList(const SortedWords& entries) : entries_(entries) {
  letters_.reserve(entries_.size());
  for (SortedWords::Walk walk(entries_); walk.next();)
    letters_.push_back(letters_of(std::string_view(walk.word()).substr(0, walk.word().find(' '))));
}

std::vector<SoundAlike> SoundList::like(std::string_view sound, int most_edits) const {
  std::vector<SoundAlike> found;
  if (sound.size() > longest_sound) return found;
  constexpr std::size_t block = SortedWords::block_size;
  const std::uint32_t letters = letters_of(sound);
  Walker walker(sound, most_edits);
  for (std::size_t first = 0; first < letters_.size(); first += block) {
    const std::size_t end = std::min(first + block, letters_.size());
    const auto near = [&](std::size_t i) { return may_be_near(letters, letters_[i], most_edits); };
    std::size_t i = first;
    while (i < end && !near(i)) ++i;
    if (i == end) continue;
    SortedWords::Walk walk(entries_, first / block);
    std::size_t shared = 0;  // with the last word that the walker went down
    for (i = first; i < end && walk.next(); ++i) {
      shared = std::min(shared, walk.shared());
      if (!near(i)) continue;
      const int edits = walker.edits(walk.word(), shared);
      shared = walk.word().size();
      if (edits <= most_edits) found.push_back({walk.word().substr(walk.word().find(' ') + 1), edits});
    }
  }
  return found;
}

}  // namespace wegwijs
