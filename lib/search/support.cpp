#include "search/support.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "search/weights.hpp"

namespace wegwijs {

namespace {

// The segments that are kept as reasons.
constexpr std::size_t most_segments = 6;

bool stronger(const SegmentSupport& a, const SegmentSupport& b) noexcept { return a.value > b.value; }

// Calls `visit(matches)` for each segment.
template <class Visitor>
void for_each_segment(std::span<const Match> matches, Visitor&& visit) {
  for (std::size_t begin = 0; begin < matches.size();) {
    const Match& first = matches[begin];
    std::size_t end = begin + 1;
    while (end < matches.size() && matches[end].field == first.field && matches[end].segment == first.segment) ++end;
    visit(matches.subspan(begin, end - begin));
    begin = end;
  }
}

}  // namespace

SegmentReader::SegmentReader(const Lookup& lookup)
    : lookup_(lookup), ways_(lookup.words.size(), 0), hows_(lookup.words.size(), How::literal) {
  for (const Clue& clue : lookup.clues) {
    way_of_.push_back(weights::way[static_cast<std::size_t>(clue.how)] * clue.strength);
    cover_of_.push_back(clue.terms.front().front() == part_mark ? weights::part_cover : 1);
  }
}

SegmentSupport SegmentReader::read(std::span<const Match> matches, std::vector<double>& best) {
  const Match& first = matches.front();
  SegmentSupport support{first.document, first.field, first.segment, 0, 0, How::literal, {}};
  touched_.clear();
  double covered = 0, here = 0;
  for (std::size_t i = 0; i < matches.size(); ++i) {
    if (i > 0 && matches[i].position != matches[i - 1].position) covered += std::exchange(here, 0);
    here = std::min(1.0, here + cover_of_[matches[i].clue]);
    note(matches[i].clue);
  }
  support.share = (covered + here) / first.length;
  support.how = least_sure();
  finish(support, best);
  return support;
}

// Keeps for each word the surest way in which it was found here.
void SegmentReader::note(std::uint32_t number) {
  const Clue& clue = lookup_.clues[number];
  const double way = way_of_[number];
  for (std::size_t word = clue.first; word < clue.first + clue.words; ++word) {
    if (!lookup_.words[word].content || ways_[word] >= way) continue;
    if (ways_[word] == 0) touched_.push_back(word);
    ways_[word] = way;
    hows_[word] = clue.how;
  }
}

How SegmentReader::least_sure() const {
  How how = How::literal;
  for (const std::size_t word : touched_) how = std::max(how, hows_[word]);
  return how;
}

void SegmentReader::finish(SegmentSupport& support, std::vector<double>& best) {
  const auto field = static_cast<std::size_t>(support.field);
  const bool running_text = support.field == IndexField::description;
  const double fullness = running_text ? 1 : weights::lonely_word + (1 - weights::lonely_word) * support.share;
  double worth = 0;
  std::sort(touched_.begin(), touched_.end());
  for (const std::size_t word : touched_) {
    best[word] = std::max(best[word], weights::word_in_field[field] * ways_[word] * fullness);
    worth += lookup_.telling[word] * ways_[word];
    ways_[word] = 0;
  }
  if (weights::whole_in_field[field] == 0) return;
  const double telling = worth / weights::telling;
  support.value = weights::whole_in_field[field] * std::pow(support.share, weights::share_power) *
                  (1 - std::exp(-std::pow(telling, weights::telling_power)));
}

Support support_of(const Lookup& lookup, std::span<const Match> matches) {
  Support support;
  support.words.assign(lookup.words.size(), 0);
  SegmentReader reader(lookup);
  for_each_segment(matches, [&](std::span<const Match> segment) {
    support.segments.push_back(reader.read(segment, support.words));
    support.segments.back().words.swap(reader.touched());
  });
  std::stable_sort(support.segments.begin(), support.segments.end(), stronger);
  if (support.segments.size() > most_segments) support.segments.resize(most_segments);
  return support;
}

void SupportReader::read(std::span<const Match> matches) {
  std::fill(words_.begin(), words_.end(), 0);
  phrase_ = 0;
  for_each_segment(matches, [&](std::span<const Match> segment) {
    phrase_ = std::max(phrase_, segments_.read(segment, words_).value);
  });
}

void SupportReader::take_over(const Support& other, double part) {
  for (std::size_t i = 0; i < words_.size(); ++i) words_[i] = std::max(words_[i], other.words[i] * part);
  phrase_ = std::max(phrase_, other.phrase() * part);
}

void Support::take_over(const Support& other, double part) {
  for (std::size_t i = 0; i < words.size(); ++i) words[i] = std::max(words[i], other.words[i] * part);
  for (SegmentSupport segment : other.segments) {
    segment.value *= part;
    segments.push_back(std::move(segment));
  }
  std::stable_sort(segments.begin(), segments.end(), stronger);
  if (segments.size() > most_segments) segments.resize(most_segments);
}

double asked_for(double all) noexcept {
  const double beyond = std::max(0.0, all - weights::enough);
  return std::max(all - beyond * (1 - weights::beyond_enough), weights::least_question);
}

double score_of(std::span<const double> word_values, double best_phrase, std::span<const double> worth) {
  double all = 0, found = 0;
  for (std::size_t i = 0; i < worth.size(); ++i) {
    all += worth[i];
    found += worth[i] * word_values[i];
  }
  const double words = std::min(1.0, found / asked_for(all));
  const double phrase = best_phrase * (weights::phrase_alone + (1 - weights::phrase_alone) * words);
  return 1 - (1 - weights::all_words * words) * (1 - weights::best_phrase * phrase);
}

}  // namespace wegwijs
