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
    result_.personal = query_.personal;
    result_.shape_numbers = index_.shape_numbers();
    result_.worth.assign(result_.words.size(), 0);
    for (Clue& clue : query_.clues) {
      if (clue.how == How::prefix)
        complete(clue);
      else
        find(std::move(clue));
    }
    weigh_words();
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
    if (clue.terms.empty()) return;
    std::vector<TermPostings> found_terms;
    for (const auto& term : clue.terms) {
      const auto number = index_.find(term);
      if (!number) return;
      rarest = std::max(rarest, worth_of(index_.topics(*number)));
      found_terms.push_back(index_.postings(*number));
    }
    ClueList found(std::move(found_terms));
    if (found.together() && !found.is_anywhere()) return;
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

  void weigh_words() {
    for (std::size_t i = 0; i < result_.words.size(); ++i) {
      const QueryWord& word = result_.words[i];
      const bool unknown = word.content && result_.worth[i] == 0;
      if (unknown) result_.worth[i] = weights::unknown_word * (is_number(word.text) ? weights::weak_word : 1);
      result_.worth[i] *= word.weak ? weights::weak_word : word.plain ? weights::plain_word : 1;
      result_.unknown = result_.unknown || unknown;
    }
  }
  // A number that the map does not have tells how many, or when.
  static bool is_number(std::string_view word) {
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
  }

  const Store& store_;
  const PostingIndex& index_;
  Query query_;
  Lookup result_;
};

// Of the places in a field, the one nearest to `start`, if any is within reach.
const Posting* nearest(const std::vector<Posting>& list, const Posting& start, std::uint32_t reach) {
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

}  // namespace

ClueList::ClueList(std::vector<TermPostings> terms) : terms_(std::move(terms)) {
  const auto fewer = [](const TermPostings& a, const TermPostings& b) { return a.size() < b.size(); };
  rarest_ = static_cast<std::size_t>(std::min_element(terms_.begin(), terms_.end(), fewer) - terms_.begin());
}

Shape ClueList::cover(Tier tier) const noexcept {
  Shape cover = list(tier).cover();
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    if (i == rarest_) continue;
    Shape other = terms_[i].telling.cover();
    other.cover(terms_[i].running.cover());
    cover = cover.common(other);
  }
  return cover;
}

bool ClueList::is_anywhere() const {
  std::vector<Posting> places;
  Cursor cursor(*this);
  for (const Tier tier : tiers)
    for (std::size_t block = 0; block < list(tier).blocks() && places.empty(); ++block)
      list(tier).documents_of(block, [&](DocumentNumber document, Shape) {
        if (places.empty() && cursor.find(document)) cursor.append_places(places);
      });
  return !places.empty();
}

std::optional<Shape> ClueList::Cursor::Term::find(DocumentNumber document) {
  auto shape = telling.find(document);
  at = shape ? Tier::telling : Tier::running;
  return shape ? shape : running.find(document);
}

void ClueList::Cursor::Term::append_places(std::vector<Posting>& places) const {
  (at == Tier::telling ? telling : running).append_places(places);
}

ClueList::Cursor::Cursor(const ClueList& list) : rarest_(list.rarest()), places_(list.together() ? list.terms().size() : 0) {
  for (const TermPostings& term : list.terms())
    terms_.push_back({PostingList::Cursor(term.telling), PostingList::Cursor(term.running)});
}

std::optional<ClueList::Cursor::Found> ClueList::Cursor::find(DocumentNumber document) {
  auto shape = terms_[rarest_].find(document);
  if (!shape) return std::nullopt;
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    if (i == rarest_) continue;
    const auto other = terms_[i].find(document);
    if (!other) return std::nullopt;
    shape = shape->common(*other);
    if (!shape->has_any()) return std::nullopt;
  }
  return Found{*shape, terms_[rarest_].at};
}

void ClueList::Cursor::append_places(std::vector<Posting>& places) {
  if (terms_.size() == 1)
    terms_.front().append_places(places);
  else
    append_together(places);
}

// Where all terms stand near each other in one field, in any order.
void ClueList::Cursor::append_together(std::vector<Posting>& places) {
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    places_[i].clear();
    terms_[i].append_places(places_[i]);
  }
  const auto before = static_cast<std::ptrdiff_t>(places.size());
  for (const Posting& start : places_[rarest_]) {
    const std::size_t group = places.size();
    for (const auto& list : places_)
      if (const Posting* near = nearest(list, start, static_cast<std::uint32_t>(places_.size()) - 1 + slack))
        places.push_back(*near);
    if (places.size() - group != places_.size()) places.resize(group);
  }
  std::sort(places.begin() + before, places.end());
  places.erase(std::unique(places.begin() + before, places.end()), places.end());
}

MatchReader::MatchReader(const Lookup& lookup) {
  cursors_.reserve(lookup.lists.size());
  for (const ClueList& list : lookup.lists) cursors_.emplace_back(list);
}

void MatchReader::append(std::uint32_t clue, DocumentNumber document) {
  if (!cursors_[clue].find(document)) return;
  places_.clear();
  cursors_[clue].append_places(places_);
  for (const Posting& p : places_) matches_.push_back({p.document, p.field, p.position, clue, p.segment, p.first, p.length});
}

Lookup look_up(const Store& store, Query query) {
  try {
    return Finder(store, std::move(query)).find();
  } catch (const CodecFault&) {
    throw_damaged(store.path(), "the index cannot be read");
  }
}

}  // namespace wegwijs
