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

}  // namespace

Candidates::Candidates(const Store& store, const Catalog& catalog, Lookup lookup)
    : store_(store), catalog_(catalog), lookup_(std::move(lookup)) {
  gather();
  find_places();
  for (std::size_t kind = 0; kind < record_kinds; ++kind)
    if (kind != static_cast<std::size_t>(RecordKind::service)) score(static_cast<RecordKind>(kind));
  hand_products_to_services();
  score(RecordKind::service);
}

void Candidates::gather() {
  const auto& matches = lookup_.matches;
  for (std::size_t begin = 0; begin < matches.size();) {
    const DocumentNumber document = matches[begin].document;
    std::size_t end = begin;
    while (end < matches.size() && matches[end].document == document) ++end;
    const auto key = store_.key_of(document);
    const auto of_document = std::span(matches).subspan(begin, end - begin);
    list(key.kind).push_back({key, document, support_of(lookup_, of_document, store_.layout(document)), 0});
    begin = end;
  }
}

// The words for a place tell where, not what: they do not count when there are other words to go by.
void Candidates::find_places() {
  std::vector<bool> is_place(lookup_.words.size(), false);
  for (const Candidate& area : of(RecordKind::area)) {
    const Area& record = catalog_.areas()[area.key.index];
    if (record.kind != AreaKind::municipality) continue;
    for (const SegmentSupport& segment : area.support.segments) {
      if (!segment.whole() || segment.how >= How::synonym) continue;
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
  for (Candidate& candidate : list(kind)) candidate.score = score_of(candidate.support, lookup_.worth);
}

void Candidates::hand_products_to_services() {
  for (const Candidate& product : of(RecordKind::product))
    hand_to_services(product, catalog_.products()[product.key.index], 1);
  for (const Candidate& event : of(RecordKind::life_event)) {
    for (const ProductId& id : catalog_.life_events()[event.key.index].products)
      if (const Product* product = catalog_.find(id)) hand_to_services(event, *product, weights::life_event);
  }

  std::vector<Candidate>& services = list(RecordKind::service);
  const std::size_t own = services.size();
  for (const auto& [document, gift] : gifts_) {
    const auto end = services.begin() + static_cast<std::ptrdiff_t>(own);
    auto at = std::lower_bound(services.begin(), end, document,
                               [](const Candidate& c, DocumentNumber d) { return c.document < d; });
    if (at == end || at->document != document) {
      services.push_back({store_.key_of(document), document, {std::vector<double>(lookup_.words.size(), 0), {}}, 0});
      at = services.end() - 1;
    }
    at->support.take_over(*gift.support, gift.part);
  }
  std::sort(services.begin(), services.end(),
            [](const Candidate& a, const Candidate& b) { return a.document < b.document; });
}

void Candidates::hand_to_services(const Candidate& source, const Product& product, double part) {
  if (source.score < least_product) return;
  const auto services = catalog_.services();
  for (const Service* service : catalog_.services_of(product.id)) {
    const bool executor = carries_out(product, catalog_.find(service->organization));
    const double share = part * (executor ? weights::executor : weights::other_handler);
    Gift& gift = gifts_[store_.document_of({RecordKind::service, static_cast<std::size_t>(service - services.data())})];
    if (source.score * share > gift.value) gift = {&source.support, share, source.score * share};
  }
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
