// The words of a knowledge base, as they are written: what a question's compounds are split by and its spelling is
// mended towards.
//
//   VocabularyBuilder builder(analyzer);
//   for (const std::string& text : texts) builder.add(text);
//   const Vocabulary vocabulary = builder.finish();
//   vocabulary.parts("energierekening");         // energie, rekening
//   vocabulary.corrections("energierekenning");  // energierekening, at a distance of …
//
// Beside the words it was made from it knows a list of common Dutch words of its own, of which compounds are made and
// which nobody needs to have corrected ("banaan" is no misspelt "baan").
//
// Words are folded (lower case, no accents), never stemmed, unless it says so.
//
// Threads:   const functions may be called from several threads at once.
// Lifetime:  owns its data; copies share it.
// Cost:      its bytes are used where they lie, so making one from bytes costs next to nothing. A word is looked up in
//            about a microsecond, split in some ten, corrected in well under a millisecond at 50,000 words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wegwijs {

class Analyzer;

// A word that was probably meant.
struct Correction {
  std::string word;
  // 0 for one that sounds the same, and up: an edit of its sound counts 1, a difference in writing only a little.
  double distance = 0;
  friend bool operator==(const Correction&, const Correction&) = default;
};

class Vocabulary {
 public:
  // Knows only the common words.
  Vocabulary();
  // Throws: InvalidArgument for bytes that are not those of a vocabulary.
  explicit Vocabulary(std::string bytes);

  // What a file keeps of it.
  const std::string& bytes() const noexcept;
  // No words were learned. Then nothing is ever corrected.
  bool empty() const noexcept { return size() == 0; }
  // Number of words learned.
  std::size_t size() const noexcept;
  // How often the word was met; 0 for one that was not.
  std::size_t count(std::string_view folded) const;
  // Whether the word, or another word of that stem, was met.
  bool knows(std::string_view folded, std::string_view stem) const;
  // Words met that begin so, in order, at most `limit`.
  std::vector<std::string> words_with_prefix(std::string_view folded, std::size_t limit) const;
  // A common Dutch word, of the list that comes with the program.
  static bool is_common(std::string_view folded);

  // The parts of a compound, without the letters that link them: "verzekeringspremie" gives verzekering and premie.
  // Returns: two or more parts, or none for a word that is no compound or one that cannot be split by what is known.
  std::vector<std::string> parts(std::string_view folded) const;
  // The same for words run together, little ones included: "geengeld" gives geen and geld.
  std::vector<std::string> run_together(std::string_view folded) const;

  // Words met that look or sound like it, nearest first, the more frequent first among equals; only those that are
  // about as near as the nearest. Returns: none for words that are met or common, too short, or like nothing.
  std::vector<Correction> corrections(std::string_view folded, std::size_t limit = 3) const;

 private:
  struct Lists;
  std::shared_ptr<const Lists> lists_;
};

class VocabularyBuilder {
 public:
  // Keeps a reference to the analyzer.
  explicit VocabularyBuilder(const Analyzer& analyzer) : analyzer_(analyzer) {}
  // `times`: how often the text is met.
  void add(std::string_view text, std::size_t times = 1);
  Vocabulary finish() const;

 private:
  const Analyzer& analyzer_;
  std::unordered_map<std::string, std::uint64_t> counts_;
};

}  // namespace wegwijs
