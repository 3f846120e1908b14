#include "search/lookup.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "search/weights.hpp"

namespace wegwijs {

namespace {

// Terms tried for a word that is still being typed.
constexpr std::size_t most_completions = 24;
// Terms that belong together may have this many others between them.
constexpr std::uint32_t slack = 1;

class Finder {
 public:
  Finder(const Store& store, Query query) : store_(store), query_(std::move(query)) {}

  Lookup find() {
    result_.words = std::move(query_.words);
    result_.worth.assign(result_.words.size(), 0);
    for (Clue& clue : query_.clues) {
      if (clue.how == How::prefix)
        complete(clue);
      else
        find(std::move(clue));
    }
    weigh_unknown_words();
    for (std::size_t i = 0; i < result_.words.size(); ++i)
      if (result_.words[i].weak) result_.worth[i] *= weights::weak_word;
    std::sort(result_.matches.begin(), result_.matches.end());
    return std::move(result_);
  }

 private:
  void complete(const Clue& clue) {
    for (auto& term : store_.terms_with_prefix(clue.terms.front(), most_completions)) {
      Clue completed = clue;
      completed.matched = term.term;
      completed.terms = {std::move(term.term)};
      find(std::move(completed));
    }
  }

  void find(Clue clue) {
    double rarest = 0;
    for (const auto& term : clue.terms) {
      const auto info = store_.term(term);
      if (!info) return;
      rarest = std::max(rarest, worth_of(info->topics));
    }
    const auto places = clue.terms.size() == 1 ? store_.postings(clue.terms.front()) : together(clue.terms);
    if (places.empty()) return;
    const auto number = static_cast<std::uint32_t>(result_.clues.size());
    for (const Posting& place : places)
      result_.matches.push_back({place.document, place.field, place.position, number});
    weigh(clue, rarest);
    result_.clues.push_back(std::move(clue));
  }

  double worth_of(std::size_t topics) const {
    const double all = static_cast<double>(std::max(store_.info().topics, weights::least_topics));
    const double holding = static_cast<double>(std::max<std::size_t>(topics, 1));
    return std::log(1 + all / holding) / std::log(1 + all);
  }

  // The word as written decides what it is worth; only where the index does not know it do its other readings.
  void weigh(const Clue& clue, double worth) {
    const bool itself = clue.how == How::literal || clue.how == How::stem;
    for (std::size_t i = clue.first; i < clue.first + clue.words; ++i) {
      if (!result_.words[i].content) continue;
      if (itself || result_.worth[i] == 0) result_.worth[i] = worth;
    }
  }

  void weigh_unknown_words() {
    for (std::size_t i = 0; i < result_.words.size(); ++i)
      if (result_.words[i].content && result_.worth[i] == 0) result_.worth[i] = weights::unknown_word;
  }

  // Places where all terms stand near each other in one field, in any order.
  std::vector<Posting> together(const std::vector<std::string>& terms) const {
    std::vector<std::vector<Posting>> lists;
    for (const auto& term : terms) lists.push_back(store_.postings(term));
    const auto rarest =
        std::min_element(lists.begin(), lists.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); });
    std::vector<Posting> found;
    for (const Posting& start : *rarest) {
      std::vector<Posting> group;
      for (const auto& list : lists)
        if (const Posting* near = nearest(list, start, static_cast<std::uint32_t>(terms.size()) - 1 + slack))
          group.push_back(*near);
      if (group.size() == lists.size()) found.insert(found.end(), group.begin(), group.end());
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  }

  static const Posting* nearest(const std::vector<Posting>& list, const Posting& start, std::uint32_t reach) {
    Posting from = start;
    from.position -= std::min(start.position, reach);
    const Posting* best = nullptr;
    const auto distance = [&](const Posting& p) {
      return p.position > start.position ? p.position - start.position : start.position - p.position;
    };
    for (auto at = std::lower_bound(list.begin(), list.end(), from);
         at != list.end() && at->document == start.document && at->field == start.field &&
         at->position <= start.position + reach;
         ++at)
      if (best == nullptr || distance(*at) < distance(*best)) best = &*at;
    return best;
  }

  const Store& store_;
  Query query_;
  Lookup result_;
};

}  // namespace

Lookup look_up(const Store& store, Query query) { return Finder(store, std::move(query)).find(); }

}  // namespace wegwijs
