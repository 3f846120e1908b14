#include "search/lookup.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "search/weights.hpp"
#include "store/faults.hpp"

namespace wegwijs {

namespace {

// Terms tried for a word that is still being typed.
constexpr std::size_t most_completions = 24;
// Terms that belong together may have this many others between them.
constexpr std::uint32_t slack = 1;

class Finder {
 public:
  Finder(const Store& store, Query query) : store_(store), index_(store.index()), query_(std::move(query)) {}

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
      result_.worth[i] *= result_.words[i].weak ? weights::weak_word : result_.words[i].plain ? weights::plain_word : 1;
    result_.telling = result_.worth;
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
    ClueList found;
    if (clue.terms.empty()) return;
    std::vector<PostingList> lists;
    for (const auto& term : clue.terms) {
      const auto number = index_.find(term);
      if (!number) return;
      rarest = std::max(rarest, worth_of(index_.topics(*number)));
      lists.push_back(index_.list(*number));
    }
    if (lists.size() == 1) {
      found.list = lists.front();
    } else {
      found.together = true;
      found.places = together(lists);
      if (found.places.empty()) return;
    }
    weigh(clue, rarest);
    result_.clues.push_back(std::move(clue));
    result_.lists.push_back(std::move(found));
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
  static std::vector<Posting> together(const std::vector<PostingList>& terms) {
    const auto rarest =
        std::min_element(terms.begin(), terms.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); });
    std::vector<DocumentNumber> documents;
    for (std::size_t block = 0; block < rarest->blocks(); ++block)
      rarest->documents_of(block, [&](DocumentNumber document, Shape) { documents.push_back(document); });
    std::vector<std::vector<Posting>> lists(terms.size());
    for (std::size_t i = 0; i < terms.size(); ++i) terms[i].append_places(documents, lists[i]);

    std::vector<Posting> found;
    for (const Posting& start : lists[static_cast<std::size_t>(rarest - terms.begin())]) {
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
    const Posting from{
        .document = start.document, .field = start.field, .position = start.position - std::min(start.position, reach)};
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
  const PostingIndex& index_;
  Query query_;
  Lookup result_;
};

// Calls `append(list, places)` for each list and sorts all of it.
template <class Append>
std::vector<Match> gathered(const std::vector<ClueList>& lists, Append&& append) {
  std::vector<Match> matches;
  std::vector<Posting> places;
  for (std::uint32_t clue = 0; clue < lists.size(); ++clue) {
    places.clear();
    append(lists[clue], places);
    for (const Posting& p : places)
      matches.push_back({p.document, p.field, p.position, clue, p.segment, p.first, p.length});
  }
  std::sort(matches.begin(), matches.end());
  return matches;
}

auto first_in(const std::vector<Posting>& places, DocumentNumber document) {
  return std::lower_bound(places.begin(), places.end(), document,
                          [](const Posting& place, DocumentNumber wanted) { return place.document < wanted; });
}

}  // namespace

std::vector<Match> Lookup::matches_in(std::span<const DocumentNumber> documents) const {
  return gathered(lists, [&](const ClueList& clue, std::vector<Posting>& places) {
    if (!clue.together) return clue.list.append_places(documents, places);
    for (const DocumentNumber document : documents)
      for (auto at = first_in(clue.places, document); at != clue.places.end() && at->document == document; ++at)
        places.push_back(*at);
  });
}

std::vector<Match> Lookup::matches_in(DocumentNumber first, DocumentNumber end) const {
  return gathered(lists, [&](const ClueList& clue, std::vector<Posting>& places) {
    if (!clue.together) return clue.list.append_places(first, end, places);
    places.insert(places.end(), first_in(clue.places, first), first_in(clue.places, end));
  });
}

Lookup look_up(const Store& store, Query query) {
  try {
    return Finder(store, std::move(query)).find();
  } catch (const CodecFault&) {
    throw_damaged(store.path(), "the index cannot be read");
  }
}

}  // namespace wegwijs
