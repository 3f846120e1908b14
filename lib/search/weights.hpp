// Every figure of the ranking, in one place. All are between 0 and 1 unless they say otherwise.
//
// A word of the question is worth what it is rare; a document gets of that worth what its best place for the word is
// worth. Beside the words, the best phrase counts: how much of it is in the question, and how telling its words are.
#pragma once

#include <array>
#include <cstddef>

#include "wegwijs/store/document.hpp"
#include "wegwijs/text/term.hpp"

// Only the program that chooses the figures (tests/bench/quality) may change them while it runs.
#ifdef WEGWIJS_TUNING
#define WEGWIJS_WEIGHT inline
#else
#define WEGWIJS_WEIGHT inline constexpr
#endif

#define WEGWIJS_EACH_WEIGHT(X)                                                                                     \
  X(word_in_field) X(whole_in_field) X(way) X(part_cover) X(lonely_word) X(telling) X(telling_power) X(share_power) \
  X(unknown_word) X(weak_word) X(least_question) X(enough) X(beyond_enough) X(all_words) X(best_phrase) X(executor) X(other_handler) \
  X(life_event) X(threshold) X(beside_best_hit) X(plain_word) X(phrase_alone) \
  X(sure_told) X(sure_cover) X(sure_personal) X(sure_unknown) X(sure_whole) X(sure_lone) X(sure_least)

namespace wegwijs::weights {

// Of a word that stands in the field, in the order of IndexField.
WEGWIJS_WEIGHT std::array<double, index_fields> word_in_field{
    1.00,  // name
    1.00,  // alternate_names
    0.85,  // products
    0.90,  // phrases
    0.60,  // themes
    0.65,  // description
    0.60,  // organization
};

// Of a segment of the field that is in the question as a whole.
WEGWIJS_WEIGHT std::array<double, index_fields> whole_in_field{
    1.00,  // name
    1.00,  // alternate_names
    0.85,  // products
    1.00,  // phrases
    0.45,  // themes
    0.00,  // description
    0.80,  // organization
};

// Of a way in which a word was found, in the order of How.
WEGWIJS_WEIGHT std::array<double, 7> way{
    1.00,  // literal
    1.00,  // stem
    0.95,  // joined
    0.95,  // part
    0.90,  // synonym
    1.00,  // spelling: how sure it is, its clue tells
    0.80,  // prefix
};

// So much of a compound in the map counts as said when one of its parts is in the question.
WEGWIJS_WEIGHT double part_cover = 0.6;
// A word in a phrase that is for the rest not in the question is worth this part; in a whole phrase all of it.
WEGWIJS_WEIGHT double lonely_word = 0.45;
// So much worth of words together makes a phrase telling for two thirds: 1 - exp(-(worth/telling)^power). A power above
// 1 makes little of phrases that share only common words with the question.
WEGWIJS_WEIGHT double telling = 0.85;
WEGWIJS_WEIGHT double telling_power = 1.5;  // 1 or more
// A phrase counts for this power of its share that is in the question.
WEGWIJS_WEIGHT double share_power = 2.0;
// Worth of a word that the map does not know; known words are worth log(1 + topics/occurrences) on the same scale.
WEGWIJS_WEIGHT double unknown_word = 0.75;
// A map of fewer topics says little about how common a word is; rarity is then told as if it had this many.
inline constexpr std::size_t least_topics = 100;
// Part of its worth that a word keeps that tells who or when rather than what.
WEGWIJS_WEIGHT double weak_word = 0.35;
// Of a word of everyday life ("film", "hond") that says little about what a partner is for.
WEGWIJS_WEIGHT double plain_word = 0.7;
// A question worth less than this in all says too little to be answered with full score.
WEGWIJS_WEIGHT double least_question = 0.5;
// Words worth so much together are enough to go by, however much else is told: a long story is not held against a
// record that fits the few words that matter.
WEGWIJS_WEIGHT double enough = 1.75;
// Part of what is told beyond that which still counts as asked for.
WEGWIJS_WEIGHT double beyond_enough = 0.2;

// What words and what the best phrase can give at most; together 1 - (1 - words)(1 - phrase).
WEGWIJS_WEIGHT double all_words = 0.72;
WEGWIJS_WEIGHT double best_phrase = 0.78;
// Part of the best phrase that counts whatever else is in the question; the rest as far as the words are found.
WEGWIJS_WEIGHT double phrase_alone = 0.6;

// A service takes over what speaks for a product that it handles: all of it when its organization carries the
// product out, else of this part.
WEGWIJS_WEIGHT double executor = 1.0;
WEGWIJS_WEIGHT double other_handler = 0.7;
// What a product gets of the life event that brings it along.
WEGWIJS_WEIGHT double life_event = 0.55;
// Added when the question names the place that the record belongs to.
WEGWIJS_WEIGHT double named_place = 0.05;

// What scores less is not an answer, nor is what scores less than this part of the best.
WEGWIJS_WEIGHT double threshold = 0.36;
WEGWIJS_WEIGHT double beside_best_hit = 0.45;

// How sure it is that the map has an answer at all, from what the best hit explains of the question: the coefficients of
// a logistic regression that tells questions of visitors from all others (tests/bench/quality/certainty.py).
WEGWIJS_WEIGHT double sure_told = 4.04;       // for each worth of words found
WEGWIJS_WEIGHT double sure_cover = 2.40;      // part of the question's worth that was found
WEGWIJS_WEIGHT double sure_personal = 1.68;   // for each step in which the question tells of who asks
WEGWIJS_WEIGHT double sure_unknown = -0.88;   // a word of the question stands nowhere in the map
WEGWIJS_WEIGHT double sure_whole = 2.74;      // a whole phrase or name is in the question
WEGWIJS_WEIGHT double sure_lone = -1.21;      // of several words all that is found in one place is one
WEGWIJS_WEIGHT double sure_least = 5.52;      // what all of it must come to
// A product, life event or theme that scores this is what the question is about.
WEGWIJS_WEIGHT double understood = 0.55;
// … unless another one scores so much better that this is less than the given part of it.
WEGWIJS_WEIGHT double beside_best = 0.85;

}  // namespace wegwijs::weights
