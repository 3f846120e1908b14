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

// Reads matches that fall in one segment, looked at together.
class SegmentReader {
 public:
  // Keeps a reference to the lookup.
  explicit SegmentReader(const Lookup& lookup);

  // Requires: matches of one segment, in order of position. `best` are the words' best places, which it raises.
  // Gives all but the segment's words, which are those that were touched.
  SegmentSupport read(std::span<const Match> matches, std::vector<double>& best);
  std::vector<std::size_t>& touched() noexcept { return touched_; }

 private:
  void note(std::uint32_t clue);
  How least_sure() const;
  void finish(SegmentSupport& support, std::vector<double>& best);

  const Lookup& lookup_;
  std::vector<double> way_of_, cover_of_;  // of each clue
  std::vector<double> ways_;               // of the words in this segment
  std::vector<How> hows_;                  // in which those are
  std::vector<std::size_t> touched_;       // words in this segment
};

// What speaks for one document after another, without the segments: as much as a score needs.
class SupportReader {
 public:
  explicit SupportReader(const Lookup& lookup) : segments_(lookup), words_(lookup.words.size()) {}
  // Requires: matches of one document.
  void read(std::span<const Match> matches);
  void take_over(const Support& other, double part);
  // Of the document that was read last.
  std::span<const double> words() const noexcept { return words_; }
  double phrase() const noexcept { return phrase_; }

 private:
  SegmentReader segments_;
  std::vector<double> words_;
  double phrase_ = 0;
};

// Of the worth of all words so much as must be found for a full score.
double asked_for(double all) noexcept;

// 0 to 1. `words`: for each word what its best place is worth; `phrase`: what the best phrase is worth; `worth`: what each
// word counts for.
double score_of(std::span<const double> words, double phrase, std::span<const double> worth);
inline double score_of(const Support& support, std::span<const double> worth) {
  return score_of(support.words, support.phrase(), worth);
}

}  // namespace wegwijs
