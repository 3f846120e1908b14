// Every figure of the ranking, in one place. All are between 0 and 1 unless they say otherwise.
//
// A word of the question is worth what it is rare; a document gets of that worth what its best place for the word is
// worth. Beside the words, the best phrase counts: how much of it is in the question, and how telling its words are.
#pragma once

#include <array>
#include <cstddef>

#include "wegwijs/store/document.hpp"
#include "wegwijs/text/term.hpp"

namespace wegwijs::weights {

// Of a word that stands in the field, in the order of IndexField.
inline constexpr std::array<double, index_fields> word_in_field{
    1.00,  // name
    1.00,  // alternate_names
    0.85,  // products
    0.95,  // phrases
    0.60,  // themes
    0.50,  // description
    0.70,  // organization
};

// Of a segment of the field that is in the question as a whole.
inline constexpr std::array<double, index_fields> whole_in_field{
    1.00,  // name
    1.00,  // alternate_names
    0.85,  // products
    1.00,  // phrases
    0.45,  // themes
    0.00,  // description
    0.80,  // organization
};

// Of a way in which a word was found, in the order of How.
inline constexpr std::array<double, 6> way{
    1.00,  // literal
    1.00,  // stem
    0.95,  // part
    0.90,  // synonym
    0.80,  // spelling
    0.80,  // prefix
};

// A word in a phrase that is for the rest not in the question is worth this part; in a whole phrase all of it.
inline constexpr double lonely_word = 0.45;
// So much worth of words together makes a phrase telling for two thirds: 1 - exp(-(worth/telling)^power). A power above
// 1 makes little of phrases that share only common words with the question.
inline constexpr double telling = 0.7;
inline constexpr double telling_power = 1.5;  // 1 or more
// Worth of a word that the map does not know; known words are worth log(1 + topics/occurrences) on the same scale.
inline constexpr double unknown_word = 0.9;
// A map of fewer topics says little about how common a word is; rarity is then told as if it had this many.
inline constexpr std::size_t least_topics = 100;
// Part of its worth that a word keeps that tells who or when rather than what.
inline constexpr double weak_word = 0.5;
// A question worth less than this in all says too little to be answered with full score.
inline constexpr double least_question = 0.5;

// What words and what the best phrase can give at most; together 1 - (1 - words)(1 - phrase).
inline constexpr double all_words = 0.72;
inline constexpr double best_phrase = 0.78;

// A service takes over what speaks for a product that it handles: all of it when its organization carries the
// product out, else of this part.
inline constexpr double executor = 1.0;
inline constexpr double other_handler = 0.8;
// What a product gets of the life event that brings it along.
inline constexpr double life_event = 0.55;
// Added when the question names the place that the record belongs to.
inline constexpr double named_place = 0.05;

// What scores less is not an answer.
inline constexpr double threshold = 0.42;
// A product, life event or theme that scores this is what the question is about.
inline constexpr double understood = 0.55;
// … unless another one scores so much better that this is less than the given part of it.
inline constexpr double beside_best = 0.85;

}  // namespace wegwijs::weights
