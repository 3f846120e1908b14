// Analysing word by word gives what analysing the whole text gives.
#include "text/word_table.hpp"

#include <random>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "wegwijs/text/analyzer.hpp"

using namespace wegwijs;

namespace {

using Strings = std::vector<std::string>;

// The terms of a text, those of one place in one row.
std::vector<Strings> rows_of(const std::vector<Term>& terms) {
  std::vector<Strings> rows;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    if (i == 0 || terms[i].position != terms[i - 1].position) rows.emplace_back();
    rows.back().push_back(terms[i].text);
  }
  return rows;
}

std::vector<Strings> rows_word_by_word(const Analyzer& analyzer, const Vocabulary& vocabulary, const std::string& text) {
  WordTable table;
  std::vector<WordTable::Number> words;
  table.append(text, words);
  std::vector<Strings> rows;
  for (const auto word : words)
    for (Strings& row : rows_of(analyzer.analyze(table.written(word), StopWords::drop, &vocabulary)))
      rows.push_back(std::move(row));
  return rows;
}

}  // namespace

TEST_CASE("a text read word by word has the same terms as when it is read as a whole") {
  const Analyzer analyzer;
  VocabularyBuilder builder(analyzer);
  builder.add("schuldhulpverlening energierekening");
  const Vocabulary vocabulary = builder.finish();
  const char* const pieces[] = {"a",  "o",   "w",  "u", "de", "Schuldhulpverlening", "energierekening", "één", "x9", "12", "foto", "5",
                                " ",  " ",   " ",  " ", " ",  "'",  "'s", "-", ".", ",",  ":",   "\n",  "\xc2\xad", "\xff", "(", "€",
                                "👍", "zzp", "er", "A", "\t", "’", "id", "kaart", "паспорт", "NL91 ABNA 0417 1643 00 ", "NL91 ABNA "};
  std::mt19937 random(3);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (std::size_t more = random() % 14; more > 0; --more) text += pieces[random() % std::size(pieces)];
    if (random() % 40 == 0) text += '\0';
    if (random() % 40 == 0) text += std::string(200, 'b') + " c d";
    INFO(text);
    REQUIRE(rows_word_by_word(analyzer, vocabulary, text) == rows_of(analyzer.analyze(text, StopWords::drop, &vocabulary)));
  }
}

TEST_CASE("each word has one number, however often it is met") {
  WordTable table;
  std::vector<WordTable::Number> words;
  table.append("een huis is een huis", words);
  table.append("is dat zo?", words);
  CHECK(table.size() == 5);
  CHECK(words == std::vector<WordTable::Number>{0, 1, 2, 0, 1, 2, 3, 4});
  CHECK(table.written(4) == "zo");
}
