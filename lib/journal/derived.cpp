#include "wegwijs/journal/derived.hpp"

#include <algorithm>

#include "journal/limits.hpp"

namespace wegwijs {

void add_themes(Question& question, const Catalog& catalog) {
  std::vector<ThemeId>& themes = question.themes;
  for (const ProductId& id : question.products)
    if (const Product* product = catalog.find(id))
      for (const ThemeId& theme : product->themes)
        if (themes.size() < most_of_a_kind && std::find(themes.begin(), themes.end(), theme) == themes.end())
          themes.push_back(theme);
}

QuestionSort sort_of(const Question& question, const Catalog& catalog) {
  const auto& referrals = question.referrals;
  if (!referrals.empty() && std::all_of(referrals.begin(), referrals.end(),
                                        [](const Referral& r) { return r.kind == ReferralKind::internal; }))
    return QuestionSort::library_service;
  const auto of_government = [&](const OrganizationId& id) {
    const Organization* organization = catalog.find(id);
    return organization != nullptr &&
           (organization->kind == OrganizationKind::government || organization->kind == OrganizationKind::municipality);
  };
  for (const ProductId& id : question.products)
    if (const Product* product = catalog.find(id); product != nullptr)
      for (const ExecutorId& executor : product->executor)
        if (executor.str() == "municipality" || of_government(OrganizationId(executor.str())))
          return QuestionSort::digital_government;
  for (const Referral& referral : referrals)
    if (const Service* service = catalog.find(referral.service);
        service != nullptr && of_government(service->organization))
      return QuestionSort::digital_government;
  const ThemeId digital("digital-government");
  for (const ThemeId& theme : question.themes)
    if (theme == digital || catalog.is_or_below(theme, digital)) return QuestionSort::digital_government;
  return QuestionSort::other;
}

}  // namespace wegwijs
