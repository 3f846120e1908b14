// Snowball's Dutch stemmer, and what it gets wrong put right.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

struct sb_stemmer;

namespace wegwijs {

// Forms that the stemmer does not bring together ("betaald" and "betalen", "kinderen" and "kind").
class StemTable {
 public:
  StemTable();
  // Returns: nullptr for a word that is no exception.
  const std::string* find(const std::string& word) const noexcept;

 private:
  std::unordered_map<std::string, std::string> stems_;
};

// Everything that the table is made of, for the fingerprint.
std::string_view stem_table_source() noexcept;
std::string_view stemmer_version() noexcept;

// Not for several threads at once: each analysis has its own, which costs less than a word.
class Stemmer {
 public:
  explicit Stemmer(const StemTable* table);  // nullptr: no exceptions
  ~Stemmer();
  Stemmer(const Stemmer&) = delete;
  Stemmer& operator=(const Stemmer&) = delete;

  // Requires: a folded word. Words with digits, of other scripts, and of three letters or fewer stay as they are.
  std::string stem(const std::string& word) const;

 private:
  std::string snowball_stem(const std::string& word) const;

  const StemTable* table_;
  sb_stemmer* snowball_;
};

}  // namespace wegwijs
