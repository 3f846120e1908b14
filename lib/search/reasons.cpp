#include "search/reasons.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "store/index_texts.hpp"

namespace wegwijs {

namespace {

constexpr std::size_t most_reasons = 4;

// Calls `visit` with the record of the key, where it has an id. Returns: what `visit` returns, or else a fresh value.
template <class Result, class Visitor>
Result with_record(const Catalog& catalog, const DocumentKey& key, Visitor&& visit) {
  Result result{};
  std::size_t kind = 0;
  for_each_list(catalog.data(), [&](const auto& list) {
    if (kind++ == static_cast<std::size_t>(key.kind) && key.index < list.size()) result = visit(list[key.index]);
  });
  return result;
}

IndexTexts texts_of(const Store& store, const Catalog& catalog, DocumentNumber document) {
  return with_record<IndexTexts>(catalog, store.key_of(document), [&](const auto& record) -> IndexTexts {
    if constexpr (HasDocument<std::remove_cvref_t<decltype(record)>>) return index_texts(catalog, record);
    return {};
  });
}

// Of the segments of one hit, which stand in few documents, each read once.
class SegmentTexts {
 public:
  SegmentTexts(const Store& store, const Catalog& catalog) : store_(store), catalog_(catalog) {}
  std::string text(const SegmentSupport& segment) {
    const auto [texts, added] = texts_.try_emplace(segment.document);
    if (added) texts->second = texts_of(store_, catalog_, segment.document);
    const auto& segments = texts->second[static_cast<std::size_t>(segment.field)];
    return segment.segment < segments.size() ? segments[segment.segment] : std::string();
  }

 private:
  const Store& store_;
  const Catalog& catalog_;
  std::map<DocumentNumber, IndexTexts> texts_;
};

std::string written(const Lookup& lookup, const std::vector<std::size_t>& words) {
  std::string text;
  for (const std::size_t word : words) (text += text.empty() ? "" : " ") += lookup.words[word].written;
  return text;
}

}  // namespace

std::vector<Reason> reasons_of(const Candidate& candidate, const Candidates& candidates, const Store& store,
                               const Catalog& catalog) {
  std::vector<Reason> reasons;
  SegmentTexts texts(store, catalog);
  for (const SegmentSupport& segment : candidate.support.segments) {
    if (reasons.size() == most_reasons) break;
    Reason reason;
    reason.field = segment.document == candidate.document ? segment.field : IndexField::products;
    reason.written = written(candidates.lookup(), segment.words);
    reason.how = segment.how;
    reason.whole = segment.whole();
    const bool told = std::any_of(reasons.begin(), reasons.end(), [&](const Reason& other) {
      return other.field == reason.field && other.written == reason.written;
    });
    if (told) continue;
    reason.found = texts.text(segment);
    reasons.push_back(std::move(reason));
  }
  return reasons;
}

std::vector<UnderstoodTerm> understood_terms(const Lookup& lookup) {
  std::vector<const Clue*> clues;
  for (const Clue& clue : lookup.clues) clues.push_back(&clue);
  const auto order = [](const Clue* a, const Clue* b) {
    return std::tie(a->first, a->words, a->how) < std::tie(b->first, b->words, b->how);
  };
  std::stable_sort(clues.begin(), clues.end(), order);
  std::vector<UnderstoodTerm> terms;
  for (const Clue* clue : clues) {
    UnderstoodTerm term{clue->written, clue->matched, clue->how};
    const bool told = std::any_of(terms.begin(), terms.end(), [&](const UnderstoodTerm& other) {
      return other.written == term.written && other.matched == term.matched;
    });
    if (!told) terms.push_back(std::move(term));
  }
  return terms;
}

std::string id_of(const Catalog& catalog, const DocumentKey& key) {
  return with_record<std::string>(catalog, key, [](const auto& record) -> std::string {
    if constexpr (requires { record.id; }) return record.id.str();
    return {};
  });
}

}  // namespace wegwijs
