#include "search/certainty.hpp"

#include <algorithm>

#include "search/weights.hpp"

namespace wegwijs {

namespace {
// Beyond this more says no more.
constexpr double most_told = 2.5;
}  // namespace

Grounds grounds_of(const Candidate& best, const Lookup& lookup) {
  double all = 0, found = 0, told = 0;
  std::size_t words = 0;
  for (std::size_t i = 0; i < lookup.words.size(); ++i) {
    all += lookup.worth[i];
    found += best.support.words[i] > 0 ? lookup.worth[i] : 0;
    told += lookup.telling[i] * best.support.words[i];
    if (lookup.worth[i] > 0) ++words;
  }
  Grounds grounds;
  grounds.told = std::min(told, most_told);
  grounds.cover = all > 0 ? found / all : 0;
  grounds.unknown = lookup.unknown;
  grounds.personal = lookup.personal;
  if (!best.support.segments.empty()) {
    const SegmentSupport& strongest = best.support.segments.front();
    grounds.whole = strongest.whole();
    grounds.lone = words > 1 && strongest.words.size() < 2;
  }
  return grounds;
}

bool is_answer(const Grounds& grounds) noexcept {
  if (grounds.cover >= 1 && !grounds.lone && grounds.personal >= 0) return true;
  double sure = weights::sure_told * grounds.told + weights::sure_cover * grounds.cover + weights::sure_personal * grounds.personal;
  if (grounds.unknown) sure += weights::sure_unknown;
  if (grounds.whole) sure += weights::sure_whole;
  if (grounds.lone) sure += weights::sure_lone;
  return sure >= weights::sure_least;
}

}  // namespace wegwijs
