#include "search/candidates.hpp"

#include <algorithm>
#include <utility>

#include "search/weights.hpp"

namespace wegwijs {

namespace {

// Themes, products and life events that score less play no part. A product that the question hardly touches is no reason
// to look at all services that handle it.
constexpr double least_score = 0.2;

}  // namespace

Candidates::Candidates(const Store& store, const Catalog& catalog, Lookup lookup)
    : store_(store), catalog_(catalog), lookup_(std::move(lookup)) {
  gather(RecordKind::area, Bounds(lookup_), 0);
  find_places();
  score(RecordKind::area);
  const Bounds bounds(lookup_);
  for (const RecordKind kind : {RecordKind::theme, RecordKind::product, RecordKind::life_event}) {
    gather(kind, bounds, least_score);
    score(kind);
  }
  add_gifts();
}

// Those that score this much.
void Candidates::gather(RecordKind kind, const Bounds& bounds, double least) {
  const DocumentNumber first = store_.document_of({kind, 0});
  const std::size_t size = store_.info().size(kind), sources = bounds.sources().size();
  std::vector<Shape> shapes(size * sources);  // of each source in each document
  std::vector<bool> held(size, false);
  for (std::size_t source = 0; source < sources; ++source)
    for (const auto tier : ClueList::tiers)
      lookup_.lists[bounds.sources()[source].clue].documents_in(
          tier, first, first + static_cast<DocumentNumber>(size), [&](DocumentNumber document, Shape shape) {
            held[document - first] = true;
            shapes[(document - first) * sources + source] = shape;
          });
  MatchReader reader(lookup_);
  SupportReader support(lookup_);
  for (std::size_t i = 0; i < size; ++i) {
    if (!held[i] || bounds.close_score(std::span(shapes).subspan(i * sources, sources)) < least) continue;
    const DocumentNumber document = first + static_cast<DocumentNumber>(i);
    const auto matches = reader.matches_in(document);
    support.read(matches);
    if (matches.empty() || score_of(support.words(), support.phrase(), lookup_.worth) < least) continue;
    by_kind_[static_cast<std::size_t>(kind)].push_back({{kind, i}, document, support_of(lookup_, matches), 0});
  }
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
  if (giver.score < least_score) return;
  gifts_of_product_[product.id.str()].push_back(gifts_.size());
  gifts_.push_back({catalog_.services_of(product.id), catalog_.services_carrying_out(product.id), &giver.support, part,
                    giver.score});
}

// The best one; of equals the first.
std::optional<Share> Candidates::share_of(const Service& service) const {
  if (gifts_.empty() || service.products.empty()) return std::nullopt;
  Share best;
  double best_value = 0;
  std::size_t best_number = 0;
  for (const ProductId& product : service.products) {
    const auto offered = gifts_of_product_.find(product.str());
    if (offered == gifts_of_product_.end()) continue;
    for (const std::size_t number : offered->second) {
      const Gift& gift = gifts_[number];
      const bool carries_out = std::binary_search(gift.executors.begin(), gift.executors.end(), &service);
      const double part = gift.part * (carries_out ? weights::executor : weights::other_handler);
      const double value = gift.score * part;
      if (value < best_value || (value == best_value && (best.support == nullptr || number > best_number))) continue;
      best = {gift.support, part};
      best_value = value;
      best_number = number;
    }
  }
  if (best.support == nullptr) return std::nullopt;
  return best;
}

std::vector<Candidate> Candidates::scored(std::span<const DocumentNumber> documents) const {
  std::vector<Candidate> found;
  MatchReader reader(lookup_);
  for (const DocumentNumber document : documents) {
    const auto matches = reader.matches_in(document);
    Candidate candidate{store_.key_of(document), document, support_of(lookup_, matches), 0};
    std::optional<Share> share;
    if (candidate.key.kind == RecordKind::service) share = share_of(catalog_.services()[candidate.key.index]);
    if (matches.empty() && !share) continue;
    if (share) candidate.support.take_over(*share->support, share->part);
    candidate.score = score_of(candidate.support, lookup_.worth);
    found.push_back(std::move(candidate));
  }
  return found;
}

double DocumentScorer::score_of_matches(const DocumentKey& key, std::span<const Match> matches) {
  support_.read(matches);
  std::optional<Share> share;
  if (key.kind == RecordKind::service) share = candidates_.share_of(candidates_.catalog().services()[key.index]);
  if (matches.empty() && !share) return 0;
  if (share) support_.take_over(*share->support, share->part);
  return score_of(support_.words(), support_.phrase(), candidates_.lookup().worth);
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
