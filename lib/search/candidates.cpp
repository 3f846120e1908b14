#include "search/candidates.hpp"

#include <algorithm>
#include <utility>

#include "search/weights.hpp"

namespace wegwijs {

namespace {

// A product that the question hardly touches is no reason to look at all services that handle it.
constexpr double least_product = 0.2;

bool carries_out(const Product& product, const Organization* organization) {
  if (organization == nullptr) return false;
  return std::any_of(product.executor.begin(), product.executor.end(), [&](const ExecutorId& executor) {
    return executor.str() == organization->id.str() || executor.str() == to_string(organization->kind);
  });
}

// Calls `visit(document, its matches)` for each document.
template <class Visitor>
void for_each_document(const std::vector<Match>& matches, Visitor&& visit) {
  for (std::size_t begin = 0; begin < matches.size();) {
    std::size_t end = begin;
    while (end < matches.size() && matches[end].document == matches[begin].document) ++end;
    visit(matches[begin].document, std::span(matches).subspan(begin, end - begin));
    begin = end;
  }
}

}  // namespace

Candidates::Candidates(const Store& store, const Catalog& catalog, Lookup lookup)
    : store_(store), catalog_(catalog), lookup_(std::move(lookup)) {
  for (std::size_t kind = 0; kind < record_kinds; ++kind)
    if (few(static_cast<RecordKind>(kind))) gather(static_cast<RecordKind>(kind));
  find_places();
  for (std::size_t kind = 0; kind < record_kinds; ++kind) score(static_cast<RecordKind>(kind));
  add_gifts();
}

void Candidates::gather(RecordKind kind) {
  const DocumentNumber first = store_.document_of({kind, 0});
  const auto end = first + static_cast<DocumentNumber>(store_.info().size(kind));
  auto& list = by_kind_[static_cast<std::size_t>(kind)];
  for_each_document(lookup_.matches_in(first, end), [&](DocumentNumber document, std::span<const Match> matches) {
    list.push_back({store_.key_of(document), document, support_of(lookup_, matches), 0});
  });
}

// The words for a place tell where, not what: they do not count when there are other words to go by.
void Candidates::find_places() {
  std::vector<bool> is_place(lookup_.words.size(), false);
  for (const Candidate& area : of(RecordKind::area)) {
    const Area& record = catalog_.areas()[area.key.index];
    if (record.kind != AreaKind::municipality) continue;
    for (const SegmentSupport& segment : area.support.segments) {
      if (!segment.whole() || segment.how > How::joined) continue;
      if (places_.empty() || places_.back() != record.id) places_.push_back(record.id);
      for (const std::size_t word : segment.words) is_place[word] = true;
    }
  }
  double rest = 0;
  for (std::size_t i = 0; i < is_place.size(); ++i) rest += is_place[i] ? 0 : lookup_.worth[i];
  if (rest <= 0) return;
  for (std::size_t i = 0; i < is_place.size(); ++i)
    if (is_place[i]) lookup_.worth[i] = 0;
}

void Candidates::score(RecordKind kind) {
  for (Candidate& candidate : by_kind_[static_cast<std::size_t>(kind)])
    candidate.score = score_of(candidate.support, lookup_.worth);
}

void Candidates::add_gifts() {
  for (const Candidate& product : of(RecordKind::product)) add_gift(product, catalog_.products()[product.key.index], 1);
  for (const Candidate& event : of(RecordKind::life_event)) {
    for (const ProductId& id : catalog_.life_events()[event.key.index].products)
      if (const Product* product = catalog_.find(id)) add_gift(event, *product, weights::life_event);
  }
}

void Candidates::add_gift(const Candidate& giver, const Product& product, double part) {
  if (giver.score < least_product) return;
  gifts_of_product_[product.id.str()].push_back(gifts_.size());
  gifts_.push_back({&product, &giver.support, part, giver.score});
}

// Returns: whether there is one.
bool Candidates::take_gift(Candidate& candidate) const {
  if (gifts_.empty()) return false;
  const Service& service = catalog_.services()[candidate.key.index];
  std::vector<std::size_t> offered;
  for (const ProductId& product : service.products)
    if (const auto found = gifts_of_product_.find(product.str()); found != gifts_of_product_.end())
      offered.insert(offered.end(), found->second.begin(), found->second.end());
  if (offered.empty()) return false;
  std::sort(offered.begin(), offered.end());
  const Organization* const organization = catalog_.find(service.organization);
  const Gift* best = nullptr;
  double best_share = 0, best_value = 0;
  for (const std::size_t number : offered) {
    const Gift& gift = gifts_[number];
    const double share =
        gift.part * (carries_out(*gift.product, organization) ? weights::executor : weights::other_handler);
    if (gift.score * share <= best_value) continue;
    best = &gift;
    best_share = share;
    best_value = gift.score * share;
  }
  if (best == nullptr) return false;
  candidate.support.take_over(*best->support, best_share);
  return true;
}

std::vector<Candidate> Candidates::scored(std::span<const DocumentNumber> documents) const {
  std::vector<Candidate> found;
  const auto matches = lookup_.matches_in(documents);
  auto at = matches.begin();
  for (const DocumentNumber document : documents) {
    const auto begin = at;
    while (at != matches.end() && at->document == document) ++at;
    Candidate candidate{store_.key_of(document), document, support_of(lookup_, {begin, at}), 0};
    const bool given = candidate.key.kind == RecordKind::service && take_gift(candidate);
    if (begin == at && !given) continue;
    candidate.score = score_of(candidate.support, lookup_.worth);
    found.push_back(std::move(candidate));
  }
  return found;
}

std::vector<const Candidate*> Candidates::understood(RecordKind kind) const {
  std::vector<const Candidate*> best;
  for (const Candidate& candidate : of(kind))
    if (candidate.score >= weights::understood) best.push_back(&candidate);
  std::stable_sort(best.begin(), best.end(),
                   [](const Candidate* a, const Candidate* b) { return a->score > b->score; });
  while (!best.empty() && best.back()->score < best.front()->score * weights::beside_best) best.pop_back();
  return best;
}

}  // namespace wegwijs
