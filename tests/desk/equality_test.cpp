#include <concepts>

#include "desk/debts_village.hpp"
#include "wegwijs/desk/build.hpp"
#include "wegwijs/desk/sheet.hpp"
#include "wegwijs/desk/week_hours.hpp"
#include "wegwijs/graph/excerpt.hpp"
#include "wegwijs/graph/freshness.hpp"
#include "wegwijs/graph/map_diff.hpp"
#include "wegwijs/graph/network_analysis.hpp"

using namespace wegwijs;

// A member without == would silently take it away from the whole.
template <class... Types>
constexpr bool comparable = (std::equality_comparable<Types> && ...);

static_assert(comparable<AskOptions, FindOptions, SearchOptions, CompleteOptions, RouteOptions, CoverageOptions,
                         NetworkOptions, WhatIf, StaleOptions, ExcerptOptions, SheetOptions, WarmGapsOptions>);
static_assert(comparable<Advice, FoundList, Completion, Answer, Routes, Sheet, WeekHours, Coverage, NetworkAnalysis,
                         WhatIfResult, Check, MapDiff, Excerpt, WarmGaps, BuildResult>);

TEST_CASE("the same question gives an equal answer, and another option makes it another") {
  const Advice advice = ask("schulden");
  CHECK(advice == ask("schulden"));
  CHECK(advice != ask("schulden", {.limit = 1}));
  REQUIRE_FALSE(advice.options.empty());
  Option changed = advice.options.front();
  CHECK(changed == advice.options.front());
  changed.required_documents.push_back("een pasfoto");
  CHECK(changed != advice.options.front());
}
