#include "search/faint_sources.hpp"

#include <numeric>

namespace wegwijs {

FaintSources::FaintSources(const Lookup& lookup, const Bounds& bounds)
    : lookup_(lookup), bounds_(bounds), is_faint_(bounds.sources().size()), most_(lookup.words.size()) {
  const auto sources = bounds.sources();
  for (const auto& source : sources) at_most_.push_back(bounds.of(source, lookup.lists[source.clue].cover()));
  longest_.resize(sources.size());
  std::iota(longest_.begin(), longest_.end(), std::size_t{0});
  const auto length = [&](std::size_t source) { return lookup.lists[sources[source].clue].rarest().size(); };
  std::stable_sort(longest_.begin(), longest_.end(), [&](std::size_t a, std::size_t b) { return length(a) > length(b); });
  cursors_.reserve(lookup.lists.size());
  for (const ClueList& list : lookup.lists) cursors_.emplace_back(list);
  std::size_t at = 0;
  for (std::size_t word = 0; word <= lookup.words.size(); ++word) {
    while (at < sources.size() && sources[at].word < word) ++at;
    first_source_.push_back(at);
  }
}

void FaintSources::add(std::size_t source) {
  const Potential& more = at_most_[source];
  Most& most = most_[bounds_.sources()[source].word];
  total_.words += std::max(0.0F, more.words - most.words);
  total_.telling += std::max(0.0F, more.telling - most.telling);
  total_.part += more.part;
  total_.phrase += more.phrase;
  most.words = std::max(most.words, more.words);
  most.telling = std::max(most.telling, more.telling);
}

void FaintSources::choose(double least) {
  if (least == chosen_for_) return;
  chosen_for_ = least;
  total_ = {};
  std::fill(is_faint_.begin(), is_faint_.end(), false);
  std::fill(most_.begin(), most_.end(), Most{});
  for (const std::size_t source : longest_) {
    const Potential before = total_;
    Most& most = most_[bounds_.sources()[source].word];
    const Most most_before = most;
    add(source);
    if (bounds_.score(total_) < least) {
      is_faint_[source] = true;
    } else {
      total_ = before;
      most = most_before;
    }
  }
  words_.clear();
  for (std::size_t word = 0; word < most_.size(); ++word)
    if (std::any_of(is_faint_.begin() + static_cast<std::ptrdiff_t>(first_source_[word]),
                    is_faint_.begin() + static_cast<std::ptrdiff_t>(first_source_[word + 1]), [](bool faint) { return faint; }))
      words_.push_back(word);
  std::stable_sort(words_.begin(), words_.end(), [&](std::size_t a, std::size_t b) {
    return most_[a].words + most_[a].telling > most_[b].words + most_[b].telling;
  });
}

void FaintSources::look_up(std::size_t word, DocumentNumber document, Potential& potential) {
  Potential known, all;  // of the sources that are not faint, and of all
  for (std::size_t i = first_source_[word]; i < first_source_[word + 1]; ++i) {
    const Bounds::Source& source = bounds_.sources()[i];
    Potential found;
    if (const auto shape = cursors_[source.clue].find(document)) found = bounds_.of(source, *shape);
    all.words = std::max(all.words, found.words);
    all.telling = std::max(all.telling, found.telling);
    if (is_faint_[i]) {
      potential.part += found.part - at_most_[i].part;
      potential.phrase += found.phrase - at_most_[i].phrase;
    } else {
      known.words = std::max(known.words, found.words);
      known.telling = std::max(known.telling, found.telling);
    }
  }
  potential.words += all.words - std::max(known.words, most_[word].words);
  potential.telling += all.telling - std::max(known.telling, most_[word].telling);
}

}  // namespace wegwijs
