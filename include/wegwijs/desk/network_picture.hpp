// An excerpt of the referral network as a picture, and as a file that other programs for networks read.
//
//   Excerpt around = excerpt(kb.catalog(), kb.graph(), {.desk = DeskId("lochal"), .theme = ThemeId("debts")});
//   std::ofstream("lochal.svg") << to_svg(around, kb.catalog(), Language::nl);
//
// Kinds of referral differ in colour and in line (internal: a full line, warm: dashes, external: dots), so that a copy
// without colours says as much; colours have a contrast of at least 4.5 to 1 with white. A legend stands in the picture.
// The layout is ours (arrange() in graph/excerpt.hpp): the same file everywhere, and nothing to install.
//
// Threads:   may be called from several threads at once.
// Lifetime:  results own their data.
#pragma once

#include <string>

#include "wegwijs/base/language.hpp"
#include "wegwijs/graph/excerpt.hpp"

namespace wegwijs {

// SVG 1.1, readable at 30 nodes on a screen and on a page. Ids and kinds are in tooltips.
std::string to_svg(const Excerpt& excerpt, const Catalog& catalog, Language language);

// The language of Graphviz, from left to right, with the legend as a cluster.
std::string to_dot(const Excerpt& excerpt, const Catalog& catalog, Language language);

// GraphML, for NetworkX, igraph, Gephi. Nodes carry label, kind, organization, referral_only and fictional; edges kind,
// effort (0, 1, 2), agreed (whether a rule says so) and, of a rule, role.
std::string to_graphml(const Excerpt& excerpt, const Catalog& catalog);

// "Rond Informatiepunt LocHal: Schulden"
std::string title_of(const Excerpt& excerpt, const Catalog& catalog, Language language);

}  // namespace wegwijs
