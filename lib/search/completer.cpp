#include "search/completer.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <utility>

#include "base/text_tools.hpp"
#include "search/reasons.hpp"

namespace wegwijs {

namespace {

// Terms that begin as the word does: more than this many are not looked at.
constexpr std::size_t most_terms = 20'000;
// Places in services and organizations that are looked at for one beginning; the most frequent terms come first.
constexpr std::size_t most_documents = 250'000;
// Records of a kind of which the texts are read, for each continuation asked for, and at least.
constexpr std::size_t records_per_hit = 4, least_records = 48;
// A stem may be so much shorter than what is typed of an inflected word.
constexpr std::size_t longest_ending = 4, shortest_stem = 3;
// Of a beginning of at least so many letters, so many words of the map are looked at whether their stem begins otherwise.
constexpr std::size_t shortest_irregular = 3, most_irregular = 200;
constexpr std::size_t most_words = 16;

constexpr std::array kinds_by_interest{RecordKind::theme,        RecordKind::product, RecordKind::life_event,
                                       RecordKind::organization, RecordKind::service, RecordKind::desk};

std::size_t interest(RecordKind kind) {
  return static_cast<std::size_t>(std::find(kinds_by_interest.begin(), kinds_by_interest.end(), kind) -
                                  kinds_by_interest.begin());
}

bool of_many(RecordKind kind) { return kind == RecordKind::organization || kind == RecordKind::service; }

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}
bool is_glue(char c) { return c == '-' || c == '\'' || c == '.'; }

std::string without_glue(std::string text) {
  std::erase_if(text, is_glue);
  return text;
}

// Calls `visit` for each word of a folded text until it returns true. Returns: whether it did.
template <class Visitor>
bool any_word(std::string_view folded, Visitor&& visit) {
  for (std::size_t at = 0; at < folded.size();) {
    std::size_t end = at;
    while (end < folded.size() && is_letter(folded[end])) ++end;
    if (end > at && visit(folded.substr(at, end - at))) return true;
    at = end + 1;
  }
  return false;
}

template <class Record>
const std::vector<std::string>& phrases_of(const Record& record) {
  static const std::vector<std::string> none;
  if constexpr (requires { record.phrases; }) return record.phrases;
  return none;
}

template <class Record>
const std::vector<std::string>& other_names_of(const Record& record) {
  static const std::vector<std::string> none;
  if constexpr (requires { record.alternate_names; }) return record.alternate_names;
  return none;
}

}  // namespace

Completer::Completer(const Store& store, const Catalog& catalog, const Analyzer& analyzer, const Vocabulary& vocabulary,
                     const CompleteOptions& options)
    : catalog_(catalog),
      store_(store),
      index_(store.index()),
      analyzer_(analyzer),
      vocabulary_(vocabulary),
      options_(options),
      filtering_{.theme = options.theme, .area = options.area},
      filter_(catalog, filtering_) {}

std::vector<Continuation> Completer::complete(std::string_view typed) {
  if (options_.limit == 0 || !read(typed) || !note_whole_words()) return {};
  if (!begun_.empty()) note_beginnings();
  for (const RecordKind kind : kinds_by_interest)
    if (std::find(options_.kinds.begin(), options_.kinds.end(), kind) != options_.kinds.end()) add_best_of(kind);
  return sorted();
}

// Returns: whether there is a word. The last one is begun when nothing follows it.
bool Completer::read(std::string_view typed) {
  const std::string valid = to_valid_utf8(typed);
  typed_ = fold(trim(valid));
  auto words = analyzer_.analyze(valid, StopWords::drop);
  const auto all = analyzer_.analyze(valid, StopWords::keep);
  if (all.empty()) return false;
  std::size_t last = all.size() - 1;
  while (last > 0 && all[last].position == all[last - 1].position) --last;
  const Term& end = all[last];
  if (end.offset + end.length == valid.size()) {
    begun_ = without_glue(fold(end.written));
    std::erase_if(words, [&](const Term& word) { return word.position == end.position; });
  }
  for (const Term& word : words)
    if (word.how != How::part && whole_.size() < most_words)
      whole_.push_back({without_glue(fold(word.written)), word.text});
  return !begun_.empty() || !whole_.empty();
}

// Returns: whether the index has all of them.
bool Completer::note_whole_words() {
  const auto& counts = store_.info().counts;
  std::size_t documents = 1;
  for (const std::size_t count : counts) documents += count;
  words_held_.assign(documents, 0);
  level_.assign(documents, 0);
  std::uint8_t before = 0;
  for (const Word& word : whole_) {
    const auto number = index_.find(word.stem);
    if (!number) return false;
    const PostingList list = index_.postings(*number).telling;
    const bool only = begun_.empty() && before + 1U == whole_.size();
    for (std::size_t block = 0; block < list.blocks(); ++block)
      list.documents_of(block, [&](DocumentNumber document, Shape shape) {
        if (words_held_[document] != before || shape.own_level() == 0) return;
        ++words_held_[document];
        if (only) level_[document] = static_cast<std::uint8_t>(shape.own_level());
      });
    ++before;
  }
  return true;
}

// Those that begin so, the most frequent first, and those that may be the stem of it.
std::vector<std::size_t> Completer::terms_of_last_word() const {
  std::vector<std::pair<std::size_t, std::size_t>> begun;  // topics and number
  const std::size_t first = index_.first_from(begun_);
  for (std::size_t number = first; number < index_.terms() && number < first + most_terms; ++number) {
    if (!index_.term(number).starts_with(begun_)) break;
    begun.emplace_back(index_.topics(number), number);
  }
  std::stable_sort(begun.begin(), begun.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<std::size_t> terms;
  for (const auto& [topics, number] : begun) terms.push_back(number);
  std::set<std::string> stems;
  for (std::size_t cut = 1; cut <= longest_ending && begun_.size() >= cut + shortest_stem; ++cut) {
    std::string stem = begun_.substr(0, begun_.size() - cut);
    stems.insert(stem);
    const char end = stem.back();  // brieven, huizen, bomen
    if (end == 'v' || end == 'z') stems.insert(stem.substr(0, stem.size() - 1) + (end == 'v' ? 'f' : 's'));
    const char vowel = stem[stem.size() - 2];
    if (vowel == 'a' || vowel == 'e' || vowel == 'o' || vowel == 'u')
      stems.insert(stem.insert(stem.size() - 2, 1, vowel));
  }
  // "gest" is the beginning of "gestolen", of which the stem is "steel".
  if (begun_.size() >= shortest_irregular)
    for (const std::string& word : vocabulary_.words_with_prefix(begun_, most_irregular))
      if (std::string stem = analyzer_.stem(word); !stem.starts_with(begun_)) stems.insert(std::move(stem));
  for (const std::string& stem : stems)
    if (const auto number = index_.find(stem)) terms.push_back(*number);
  return terms;
}

void Completer::note(const PostingList& list, std::size_t block) {
  const auto all = static_cast<std::uint8_t>(whole_.size());
  list.documents_of(block, [&](DocumentNumber document, Shape shape) {
    if (words_held_[document] == all)
      level_[document] = std::max(level_[document], static_cast<std::uint8_t>(shape.own_level()));
  });
}

// Kinds of few records are looked at in full, those of many as far as there is time.
void Completer::note_beginnings() {
  const auto terms = terms_of_last_word();
  const auto range = [&](RecordKind kind) {
    const DocumentNumber first = store_.document_of({kind, 0});
    return std::pair(first, first + static_cast<DocumentNumber>(store_.info().size(kind)));
  };
  std::size_t seen = 0;
  for (const std::size_t number : terms) {
    const PostingList list = index_.postings(number).telling;
    const bool in_full = seen + list.size() <= most_documents;
    if (in_full) {
      seen += list.size();
      for (std::size_t block = 0; block < list.blocks(); ++block) note(list, block);
      continue;
    }
    for (const RecordKind kind : kinds_by_interest) {
      if (of_many(kind)) continue;
      const auto [first, end] = range(kind);
      for (std::size_t block = list.block_of(first); block < list.blocks() && list.before(block) + 1 < end; ++block)
        note(list, block);
    }
  }
}

void Completer::add_best_of(RecordKind kind) {
  const DocumentNumber first = store_.document_of({kind, 0});
  const auto end = first + static_cast<DocumentNumber>(store_.info().size(kind));
  // Those of which the begun word fills most come first.
  std::array<std::vector<DocumentNumber>, Shape::parts.size()> by_level;
  for (DocumentNumber document = first; document < end; ++document)
    if (level_[document] > 0) by_level[level_[document]].push_back(document);
  const std::size_t most = std::max(least_records, options_.limit * records_per_hit);
  std::size_t read = 0;
  for (auto level = by_level.rbegin(); level != by_level.rend(); ++level) {
    for (auto document = level->begin(); document != level->end() && read < most; ++document) {
      const DocumentKey key = store_.key_of(*document);
      if (!filter_.lets_through(key)) continue;
      ++read;
      add_texts_of(key);
    }
  }
}

void Completer::add_texts_of(const DocumentKey& key) {
  switch (key.kind) {
    case RecordKind::theme: return add_texts_of(key.kind, catalog_.themes()[key.index]);
    case RecordKind::product: return add_texts_of(key.kind, catalog_.products()[key.index]);
    case RecordKind::life_event: return add_texts_of(key.kind, catalog_.life_events()[key.index]);
    case RecordKind::organization: return add_texts_of(key.kind, catalog_.organizations()[key.index]);
    case RecordKind::service: return add_texts_of(key.kind, catalog_.services()[key.index]);
    default: return add_texts_of(key.kind, catalog_.desks()[key.index]);
  }
}

template <class Record>
void Completer::add_texts_of(RecordKind kind, const Record& record) {
  const std::size_t before = held_.size();
  add_text(kind, record.id.str(), record.name, true);
  // One text for each record: the name if that will do.
  for (const auto* texts : {&other_names_of(record), &phrases_of(record)})
    for (const std::string& text : *texts)
      if (held_.size() == before) add_text(kind, record.id.str(), text, false);
}

void Completer::add_text(RecordKind kind, const std::string& id, const std::string& text, bool is_name) {
  const std::string folded = fold(text);
  if (!holds_all_words(folded)) return;
  held_.push_back({{kind, id, text}, folded.starts_with(typed_), is_name});
}

bool Completer::holds_all_words(const std::string& folded) const {
  const std::string glued = std::any_of(folded.begin(), folded.end(), is_glue) ? without_glue(folded) : std::string();
  const auto any = [&](auto&& test) { return any_word(folded, test) || any_word(glued, test); };
  if (!begun_.empty() && !any([&](std::string_view word) { return word.starts_with(begun_); })) return false;
  return std::all_of(whole_.begin(), whole_.end(), [&](const Word& wanted) {
    return any([&](std::string_view word) { return is_word(word, wanted); });
  });
}

bool Completer::is_word(std::string_view candidate, const Word& word) const {
  if (candidate == word.folded || candidate == word.stem) return true;
  if (candidate.substr(0, 2) != std::string_view(word.folded).substr(0, 2)) return false;
  const auto terms = analyzer_.analyze(candidate, StopWords::keep);
  return !terms.empty() && terms.front().text == word.stem;
}

std::vector<Continuation> Completer::sorted() {
  const auto order = [](const Held& held) {
    return std::tuple(!held.from_start, interest(held.continuation.kind), !held.is_name,
                      held.continuation.text.size(), std::string_view(held.continuation.text),
                      std::string_view(held.continuation.id));
  };
  std::sort(held_.begin(), held_.end(), [&](const Held& a, const Held& b) { return order(a) < order(b); });
  std::vector<Continuation> best;
  std::set<std::string> told;  // many towns have a counter with the same phrase
  for (Held& held : held_) {
    if (best.size() == options_.limit) break;
    if (!held.is_name && !told.insert(held.continuation.text).second) continue;
    best.push_back(std::move(held.continuation));
  }
  return best;
}

}  // namespace wegwijs
