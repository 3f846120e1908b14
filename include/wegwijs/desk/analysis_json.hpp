// The analyses of the network as JSON: UTF-8, two blanks of indentation, keys in a fixed order. Where something can be
// told in a sentence (analysis_text.hpp), it has a key "text" beside its facts.
#pragma once

#include <string>
#include <vector>

#include "wegwijs/base/language.hpp"
#include "wegwijs/desk/week_hours.hpp"
#include "wegwijs/graph/coverage.hpp"
#include "wegwijs/graph/freshness.hpp"
#include "wegwijs/graph/map_diff.hpp"
#include "wegwijs/graph/network_analysis.hpp"

namespace wegwijs {

// {"rows": [{"id", "name", "desks"}], "cells": [{"theme", "row", "weekday", "group", "kind", "by", "hours_unknown"}],
//  "without_desk": […]}; kind is null for an empty cell; weekday, group and hours_unknown only where they were asked
//  for.
std::string to_json(const Coverage& coverage);

// {"theme", "single_points", "cut_points", "hubs", "dead_ends", "loops", "one_way", "unreferred", "paths", "capacity"}
std::string to_json(const NetworkAnalysis& analysis, const Catalog& catalog, Language language);

// {"stopped": {"services", "desks"}, "lost": […]}
std::string to_json(const WhatIfResult& result, const Catalog& catalog, Language language);

// {"at", "checks": […]}
std::string to_json(const std::vector<Check>& checks, Instant at, Language language);

// {"records", "paths", "cells"}; names in sentences are those of `catalog`, the newer one.
std::string to_json(const MapDiff& diff, const Catalog& catalog, Language language);

// {"id", "name", "at", "open", "known", "until", "next", "entries": [{"what", "id", "name", "known", "days": […]}]}
std::string to_json(const WeekHours& hours, Language language);

}  // namespace wegwijs
