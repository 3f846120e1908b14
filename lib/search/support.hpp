// What speaks for one document: for each word of the question its best place, and the segments that hold words.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "search/lookup.hpp"

namespace wegwijs {

// A segment of the document (a name, a phrase) with words of the question in it.
struct SegmentSupport {
  DocumentNumber document = 0;  // in which it stands: that of the hit, or that of a product it handles
  IndexField field = IndexField::name;
  std::size_t segment = 0;
  double share = 0;                // of the segment's words that are in the question
  double value = 0;                // as a phrase
  How how = How::literal;          // the least sure of the ways in which its words were found
  std::vector<std::size_t> words;  // of the question, in order
  bool whole() const noexcept { return share >= 1; }
};

struct Support {
  std::vector<double> words;             // for each word of the question what its best place is worth
  std::vector<SegmentSupport> segments;  // the strongest first
  double phrase() const noexcept { return segments.empty() ? 0 : segments.front().value; }

  // Takes over what speaks for another document, for so much of it.
  void take_over(const Support& other, double part);
};

// Requires: matches of one document.
Support support_of(const Lookup& lookup, std::span<const Match> matches);

// Of the worth of all words so much as must be found for a full score.
double asked_for(double all) noexcept;

// 0 to 1. `worth` tells what each word counts for.
double score_of(const Support& support, std::span<const double> worth);

}  // namespace wegwijs
