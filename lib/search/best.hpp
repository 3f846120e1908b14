// The best few documents of a kind of which there may be very many, and no others: the same that scoring everything
// gives, to the last bit of the score and in the same order.
//
// Goes through the documents window after window. Those of the lists that matter are looked at, word after word, and
// dropped as soon as they cannot be among the best; the rest is scored, what can score most first, until none of it can come
// before what was found. The best score so far decides which lists matter in the next window.
#pragma once

#include <cstddef>
#include <vector>

#include "search/candidates.hpp"
#include "search/filter.hpp"

namespace wegwijs {

struct Ranked {
  Candidate candidate;
  double score = 0;  // with what its place adds
};

enum class Effort {
  least,
  everything,  // scores every document; what tests compare with
};

struct BestOptions {
  std::size_t limit = 10;
  const std::vector<AreaId>* nearby = nullptr;  // areas of which a record gets something added
  Effort effort = Effort::least;
};

// With what its place adds. `nearby` may be empty.
double score_with_place(double score, const DocumentKey& key, const Filter& filter, const std::vector<AreaId>& nearby);

// Those of the kind that score enough and pass the filter, best first, equals in order of document; at most `limit`.
// Requires: a kind of many records. Throws: CodecFault for an index that makes no sense.
std::vector<Ranked> best_of(RecordKind kind, const Candidates& candidates, const Filter& filter,
                            const BestOptions& options);

}  // namespace wegwijs
