#include "text/tokenizer.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "base/text_tools.hpp"

namespace wegwijs {

namespace {

// Longer words are nobody's words; what comes after is ignored.
// "a o w": so many letters written apart are read as one word.
constexpr std::size_t longest_spelled_out = 8;
// Groups of four of an account number (IBAN): 15 to 34 letters and digits.
constexpr std::size_t least_account_groups = 4;
constexpr std::size_t most_account_groups = 9;

struct Letter {
  char32_t code = 0;
  std::size_t length = 0;  // bytes; 0 at the end of the text
};

Letter letter_at(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return {};
  const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[at + i])); };
  const char32_t first = byte(0);
  if (first < 0x80) return {first, 1};
  const std::size_t length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (at + length > text.size()) return {' ', text.size() - at};
  char32_t code = first & (0xffU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) code = (code << 6U) | (byte(i) & 0x3fU);
  return {code, length};
}

bool is_digit(char32_t c) noexcept { return c >= '0' && c <= '9'; }
bool is_ascii_letter(char32_t c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Beyond ASCII everything is part of a word but punctuation, symbols, emoji and private characters. The list goes by
// blocks of Unicode: that a rare symbol passes for a letter harms nobody, it is a word that nothing else has.
bool is_word_letter(char32_t c) noexcept {
  if (c < 0x80) return is_digit(c) || is_ascii_letter(c);
  if (c < 0xc0) return c == 0xaa || c == 0xb5 || c == 0xba;
  if (c == 0xd7 || c == 0xf7) return false;
  constexpr std::array<std::pair<char32_t, char32_t>, 11> no_letters{{{0x2000, 0x2bff},
                                                                      {0x2e00, 0x2e7f},
                                                                      {0x3000, 0x3004},
                                                                      {0x3008, 0x3020},
                                                                      {0xd800, 0xf8ff},
                                                                      {0xfe00, 0xfe0f},
                                                                      {0xfe30, 0xfe6f},
                                                                      {0xfeff, 0xff0f},
                                                                      {0xfff0, 0xffff},
                                                                      {0x1f000, 0x1ffff},
                                                                      {0xe0000, 0x10ffff}}};
  return std::none_of(no_letters.begin(), no_letters.end(),
                      [c](const auto& block) { return c >= block.first && c <= block.second; });
}

bool is_apostrophe(char32_t c) noexcept {
  return c == '\'' || c == '`' || c == 0xb4 || c == 0x2018 || c == 0x2019 || c == 0x2bc;
}
// Written inside words but never read: soft hyphen, zero-width spaces and joiners.
bool is_invisible(char32_t c) noexcept {
  return c == 0xad || (c >= 0x200b && c <= 0x200d) || c == 0x2060 || c == 0xfeff;
}
bool is_hyphen(char32_t c) noexcept { return c == '-' || c == 0x2010 || c == 0x2011; }

// Folding may bring signs that were hidden in one character ("㏂" is "a.m.").
std::string folded_letters(std::string_view written) {
  std::string text = fold(written);
  std::erase_if(text, [](char c) {
    const auto code = static_cast<unsigned char>(c);
    return code < 0x80 && !is_digit(code) && !is_ascii_letter(code);
  });
  if (text.size() > longest_word) {
    std::size_t end = longest_word;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U) --end;
    text.resize(end);
  }
  return text;
}

// Reads one word that begins at `at`.
class WordReader {
 public:
  WordReader(std::string_view text, std::size_t at) noexcept : text_(text), at_(at) {}

  Word read() {
    word_.offset = piece_begin_ = at_;
    while (step()) {
    }
    end_piece(at_);
    word_.length = at_ - word_.offset;
    if (is_code()) join();
    return std::move(word_);
  }

 private:
  // Takes a letter, or a sign that binds it to the letter after it. Returns: false at the end of the word.
  bool step() {
    const Letter letter = letter_at(text_, at_);
    if (letter.length == 0) return false;
    if (is_word_letter(letter.code)) {
      take(letter);
      return true;
    }
    const Letter next = letter_at(text_, at_ + letter.length);
    if (next.length == 0 || !is_word_letter(next.code)) return take_last_dot(letter);
    return bind(letter, next);
  }

  void take(const Letter& letter) {
    raw_.append(text_, at_, letter.length);
    ++letters_;
    last_ = letter.code;
    at_ += letter.length;
  }

  bool bind(const Letter& sign, const Letter& next) {
    if (is_invisible(sign.code)) {
      at_ += sign.length;
    } else if (is_apostrophe(sign.code)) {
      if (is_genitive(sign, next)) return skip_genitive(sign, next);
      if (is_little_word(sign, next)) return false;
      at_ += sign.length;
    } else if (is_hyphen(sign.code)) {
      end_piece(at_);
      at_ += sign.length;
      piece_begin_ = at_;
    } else if (sign.code == '.' && is_spelled_out(next)) {
      dots_ = true;
      at_ += sign.length;
    } else if ((sign.code == '.' || sign.code == ',' || sign.code == ':') && is_digit(last_) && is_digit(next.code)) {
      at_ += sign.length;
    } else {
      return false;
    }
    return true;
  }

  // "foto's", "Anna's": the s that an apostrophe sets apart is an ending.
  bool is_genitive(const Letter& sign, const Letter& next) const noexcept {
    if (next.code != 's' && next.code != 'S') return false;
    const Letter after = letter_at(text_, at_ + sign.length + next.length);
    return after.length == 0 || !is_word_letter(after.code);
  }
  bool skip_genitive(const Letter& sign, const Letter& next) {
    end_piece(at_);
    at_ += sign.length + next.length;
    piece_begin_ = at_;
    return true;
  }

  // "zo'n", "da'k", "op't": what an apostrophe sets apart is a word of its own ("een", "ik", "het"); but "can't" is one.
  bool is_little_word(const Letter& sign, const Letter& next) const noexcept {
    if (letters_ < 2 || (next.code != 'n' && next.code != 'k' && next.code != 't') || (next.code == 't' && last_ == 'n')) return false;
    const Letter after = letter_at(text_, at_ + sign.length + next.length);
    return after.length == 0 || !is_word_letter(after.code);
  }

  // Between letters that stand alone a dot binds: a.o.w
  bool is_spelled_out(const Letter& next) const noexcept {
    if (!is_ascii_letter(last_) || !is_ascii_letter(next.code) || (letters_ != 1 && !dots_)) return false;
    const Letter after = letter_at(text_, at_ + 1 + next.length);
    return after.length == 0 || !is_word_letter(after.code);
  }
  // The dot after the last letter of "a.o.w." belongs to it.
  bool take_last_dot(const Letter& letter) noexcept {
    if (dots_ && letter.code == '.') at_ += letter.length;
    return false;
  }

  void end_piece(std::size_t end) {
    if (auto folded = folded_letters(raw_); !folded.empty())
      word_.pieces.push_back({std::move(folded), piece_begin_, end - piece_begin_});
    raw_.clear();
    letters_ = 0;
    dots_ = false;
  }

  // "0800-8020", "24-11-2026", "e-mail": their pieces mean nothing by themselves.
  bool is_code() const noexcept {
    return word_.pieces.size() > 1 &&
           std::any_of(word_.pieces.begin(), word_.pieces.end(), [](const Word::Piece& piece) {
             return piece.text.size() == 1 ||
                    std::all_of(piece.text.begin(), piece.text.end(), [](char c) { return c >= '0' && c <= '9'; });
           });
  }
  void join() { word_.pieces = {{word_.joined(), word_.offset, word_.length}}; }

  std::string_view text_;
  std::size_t at_;
  std::size_t piece_begin_ = 0;
  std::size_t letters_ = 0;  // of the piece so far
  bool dots_ = false;        // the piece is being spelled out
  char32_t last_ = 0;
  std::string raw_;  // the piece so far, without the signs that bind
  Word word_;
};

bool is_single_letter(const Word& word) noexcept {
  return word.length == 1 && is_ascii_letter(static_cast<unsigned char>(word.pieces[0].text[0]));
}

// "a o w" is one word. A polite "u" before it is not part of it: "kan u a o w aanvragen".
std::vector<Word> join_spelled_out(std::string_view text, std::vector<Word> words) {
  const auto follows = [&](std::size_t i) {
    return is_single_letter(words[i]) && words[i].offset == words[i - 1].offset + 2 && text[words[i].offset - 1] == ' ';
  };
  const auto after_apostrophe = [&](const Word& word) { return word.offset > 0 && text[word.offset - 1] == '\''; };
  std::vector<Word> joined;
  for (std::size_t i = 0; i < words.size();) {
    std::size_t end = i + 1;
    if (is_single_letter(words[i]) && !after_apostrophe(words[i]))
      while (end < words.size() && end - i < longest_spelled_out && follows(end)) ++end;
    if (end - i > 3 && words[i].pieces[0].text == "u") {
      joined.push_back(std::move(words[i]));
      ++i;
    }
    Word word = std::move(words[i]);
    for (std::size_t k = i + 1; k < end; ++k) {
      word.pieces[0].text += words[k].pieces[0].text;
      word.length = word.pieces[0].length = words[k].offset + 1 - word.offset;
    }
    joined.push_back(std::move(word));
    i = end;
  }
  return joined;
}

bool is_number(std::string_view text) noexcept {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// "NL91 ABNA 0417 1643 00" is one word: an account number in groups of four, as banks print it. Returns: the end of the
// one that begins at `first`, or `first`.
std::size_t end_of_account_number(std::string_view text, const std::vector<Word>& words, std::size_t first) {
  const auto group = [&](std::size_t i) -> std::string_view {
    return words[i].pieces.size() == 1 ? words[i].pieces[0].text : std::string_view();
  };
  const std::string_view country = group(first);
  if (country.size() != 4 || !is_number(country.substr(2)) || is_number(country.substr(0, 1)) || is_number(country.substr(1, 1)))
    return first;
  std::size_t end = first + 1;
  while (end < words.size() && end - first < most_account_groups && words[end].offset == words[end - 1].offset + words[end - 1].length + 1 &&
         text[words[end].offset - 1] == ' ' && words[end - 1].length == 4 && group(end).size() <= 4 &&
         (end == first + 1 || is_number(group(end))))
    ++end;
  return end - first >= least_account_groups ? end : first;
}

std::vector<Word> join_account_numbers(std::string_view text, std::vector<Word> words) {
  std::vector<Word> joined;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::size_t end = end_of_account_number(text, words, i);
    Word word = std::move(words[i]);
    for (; i + 1 < end; ++i) {
      word.pieces[0].text += words[i + 1].pieces[0].text;
      word.length = word.pieces[0].length = words[i + 1].offset + words[i + 1].length - word.offset;
    }
    joined.push_back(std::move(word));
  }
  return joined;
}

}  // namespace

std::string Word::joined() const {
  std::string whole;
  for (const Piece& piece : pieces) whole += piece.text;
  return whole;
}

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < text.size();) {
    const Letter letter = letter_at(text, at);
    if (!is_word_letter(letter.code)) {
      at += letter.length;
      continue;
    }
    Word word = WordReader(text, at).read();
    at = word.offset + word.length;
    if (!word.pieces.empty()) words.push_back(std::move(word));
  }
  return join_account_numbers(text, join_spelled_out(text, std::move(words)));
}

}  // namespace wegwijs
