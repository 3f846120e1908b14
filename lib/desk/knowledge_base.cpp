#include "wegwijs/desk/knowledge_base.hpp"

#include <algorithm>
#include <utility>

#include "base/text_tools.hpp"
#include "desk/asking.hpp"
#include "desk/completing.hpp"
#include "desk/finding.hpp"
#include "desk/parts.hpp"
#include "desk/urgent_advice.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/text/analyzer.hpp"

namespace wegwijs {

void require_limit(int limit, int most) {
  if (limit >= 1 && limit <= most) return;
  throw InvalidArgument("bad-limit", {"een limiet van {0} kan niet – verwacht: 1 tot en met {1}", "a limit of {0} cannot be – expected: 1 to {1}"},
                        {std::to_string(limit), std::to_string(most)});
}

KnowledgeBase::KnowledgeBase(std::unique_ptr<const Parts> parts) : parts_(std::move(parts)) {}
KnowledgeBase::KnowledgeBase(KnowledgeBase&&) noexcept = default;
KnowledgeBase& KnowledgeBase::operator=(KnowledgeBase&&) noexcept = default;
KnowledgeBase::~KnowledgeBase() = default;

KnowledgeBase KnowledgeBase::open(const std::filesystem::path& file) {
  return KnowledgeBase(std::make_unique<const Parts>(Store::open(file)));
}

const Catalog& KnowledgeBase::catalog() const noexcept { return parts_->catalog; }
const ReferralGraph& KnowledgeBase::graph() const noexcept { return parts_->graph; }

Advice KnowledgeBase::ask(std::string_view question, const AskOptions& options) const {
  require_limit(options.limit, 100);
  return Asking(parts_->catalog, parts_->graph, parts_->search, options).answer(question);
}

FoundList KnowledgeBase::find(std::string_view words, const FindOptions& options) const {
  require_limit(options.limit, 1000);
  return Finding(parts_->catalog, parts_->graph, parts_->search, options).list(words);
}

std::vector<UrgentAdvice> KnowledgeBase::urgent_in(std::string_view words, Language language) const {
  return urgent_advice(parts_->search, words, language);
}

std::vector<std::string> KnowledgeBase::known_terms(std::string_view text) const {
  std::vector<std::string> known;
  for (const Term& term : Analyzer().analyze(text)) {
    const bool has_digit = std::any_of(term.text.begin(), term.text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (has_digit || std::find(known.begin(), known.end(), term.text) != known.end()) continue;
    if (parts_->store.term(term.text)) known.push_back(term.text);
  }
  return known;
}

std::vector<Completion> KnowledgeBase::complete(std::string_view typed, const CompleteOptions& options) const {
  std::vector<Completion> completions;
  for (Continuation& found : parts_->search.complete(typed, options))
    completions.push_back(completion_of(parts_->catalog, std::move(found)));
  return completions;
}

namespace {

// An ended municipality stands for what came after it; an area that still exists for itself.
AreaId present(const Catalog& catalog, const Area& area) {
  const Area* now = &area;
  for (int depth = 0; depth < 8 && !now->succeeded_by.empty(); ++depth) {
    const Area* next = catalog.find(now->succeeded_by.front());
    if (next == nullptr) break;
    now = next;
  }
  return now->id;
}

bool named(const std::vector<std::string>& names, std::string_view slug) {
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) { return slug_of(name) == slug; });
}

}  // namespace

AreaId KnowledgeBase::area(std::string_view id_or_name) const {
  const Catalog& catalog = parts_->catalog;
  const std::string slug = slug_of(id_or_name);
  if (const Area* area = catalog.find(AreaId(slug))) return present(catalog, *area);
  // A municipality's name goes before the name of a village in another one.
  for (const Area& area : catalog.areas())
    if (!slug.empty() && (slug_of(area.name) == slug || named(area.alternate_names, slug))) return present(catalog, area);
  for (const Area& area : catalog.areas())
    if (named(area.places, slug)) return present(catalog, area);
  std::vector<std::string_view> known;
  for (const Area& area : catalog.areas()) {
    known.push_back(area.id.str());
    known.push_back(area.name);
    known.insert(known.end(), area.places.begin(), area.places.end());
  }
  throw_not_found({"gebied", "area"}, id_or_name, known);
}

}  // namespace wegwijs
