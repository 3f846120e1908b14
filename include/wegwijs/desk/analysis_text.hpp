// What the analyses of the network found, in sentences: the same from every door.
//
//   for (const SinglePoint& point : single_points(catalog, graph, theme))
//     std::cout << sentence(point, catalog, Language::en) << '\n';   // "if Buddies stops, 4 desks lose every warm path
//     for debts"
//
// Sentences begin with a small letter where a name does not begin them, and end without a full stop. Names are those of
// the catalog; what it does not know is called by its id.
//
// Threads:   may be called from several threads at once.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "wegwijs/base/language.hpp"
#include "wegwijs/graph/freshness.hpp"
#include "wegwijs/graph/map_diff.hpp"
#include "wegwijs/graph/network_analysis.hpp"

namespace wegwijs {

std::string sentence(const SinglePoint& point, const Catalog& catalog, Language language);
std::string sentence(const CutPoint& point, const Catalog& catalog, Language language);
std::string sentence(const Hub& hub, const Catalog& catalog, Language language);
std::string sentence(const DeadEnd& end, const Catalog& catalog, Language language);
std::string sentence(const Loop& loop, const Catalog& catalog, Language language);
std::string sentence(const OneWay& pair, const Catalog& catalog, Language language);
std::string sentence(const Unreferred& partner, const Catalog& catalog, Language language);
std::string sentence(const PathAge& path, const Catalog& catalog, Language language);
std::string sentence(const Capacity& capacity, const Catalog& catalog, Language language);
std::string sentence(const CellChange& change, const Catalog& catalog, Language language);
std::string sentence(const PathChange& change, const Catalog& catalog, Language language);
std::string sentence(const RecordChange& change, Language language);

// "telefoon", "afspraak".
std::string kind_word(CheckKind kind, Language language);
// What to ask on the phone: "klopt het nummer 013 123 45 67?"
std::string question_text(const Check& check, Language language);

// "intern", "warm", "extern"; "niemand" for nothing.
std::string kind_word(std::optional<ReferralKind> kind, Language language);

// The name of a service, desk, organization, location or area; else the id.
std::string name_of(const Catalog& catalog, std::string_view id);
// In the language asked for, where the theme has a name in it.
std::string theme_name(const Catalog& catalog, const ThemeId& id, Language language);

// "di", "Tue".
std::string day_name(Weekday day, Language language);

}  // namespace wegwijs
