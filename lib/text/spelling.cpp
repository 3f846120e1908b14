#include "text/spelling.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <utility>

namespace wegwijs {

namespace {

constexpr std::size_t longest_sound = 64;

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

// Rows of the table of edits, one for each letter of the word that the walk is at; those of a shared beginning are kept.
class Walker {
 public:
  Walker(std::string_view sound, int most) : sound_(sound), most_(most), rows_(longest_sound + 1) {
    for (auto& row : rows_) row.assign(sound.size() + 1, 0);
    for (std::size_t i = 0; i <= sound.size(); ++i) rows_[0][i] = static_cast<int>(i);
  }

  // Returns: the edits between the sound and the letters of `entry` before its space; more than `most` when too many.
  int edits(std::string_view entry, std::size_t shared) {
    if (dead_ <= shared) return most_ + 1;
    dead_ = std::numeric_limits<std::size_t>::max();
    depth_ = std::min(depth_, shared);
    while (depth_ < entry.size() && entry[depth_] != ' ') {
      if (depth_ == longest_sound || !step(entry)) {
        dead_ = depth_ + 1;
        return most_ + 1;
      }
    }
    if (depth_ + static_cast<std::size_t>(most_) < sound_.size()) return most_ + 1;
    return rows_[depth_].back();
  }

 private:
  // Adds the row of the next letter. Returns: false when nothing that begins so can be near enough.
  bool step(std::string_view entry) {
    const auto& above = rows_[depth_];
    auto& row = rows_[depth_ + 1];
    const char letter = entry[depth_];
    // Further from the diagonal than the edits allowed nothing is near enough.
    const auto band = static_cast<std::size_t>(most_);
    const std::size_t first = depth_ + 1 > band ? depth_ + 1 - band : 1, last = std::min(sound_.size(), depth_ + 1 + band);
    if (first > last) return false;
    row[first - 1] = first == 1 ? static_cast<int>(depth_) + 1 : most_ + 1;
    if (last < sound_.size()) row[last + 1] = most_ + 1;
    int least = row[first - 1];
    for (std::size_t i = first; i <= last; ++i) {
      row[i] = std::min({above[i] + 1, row[i - 1] + 1, above[i - 1] + (sound_[i - 1] != letter)});
      if (depth_ > 0 && i > 1 && sound_[i - 1] == entry[depth_ - 1] && sound_[i - 2] == letter)
        row[i] = std::min(row[i], rows_[depth_ - 1][i - 2] + 1);
      least = std::min(least, row[i]);
    }
    if (least > most_) return false;
    ++depth_;
    return true;
  }

  std::string_view sound_;
  int most_;
  std::vector<std::vector<int>> rows_;
  std::size_t depth_ = 0;  // letters that have their row
  std::size_t dead_ = std::numeric_limits<std::size_t>::max();
};

}  // namespace

std::vector<SoundAlike> sounds_like(const SortedWords& list, std::string_view sound, int most_edits) {
  std::vector<SoundAlike> found;
  if (sound.size() > longest_sound) return found;
  Walker walker(sound, most_edits);
  SortedWords::Walk walk(list);
  while (walk.next()) {
    const int edits = walker.edits(walk.word(), walk.shared());
    if (edits <= most_edits) found.push_back({walk.word().substr(walk.word().find(' ') + 1), edits});
  }
  return found;
}

}  // namespace wegwijs
