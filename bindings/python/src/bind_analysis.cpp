// The class KnowledgeBase, continued: the map looked at as a whole.
#include "doors.hpp"
#include "method.hpp"
#include "opened.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/analysis_json.hpp"
#include "wegwijs/desk/analysis_text.hpp"
#include "wegwijs/desk/counts.hpp"
#include "wegwijs/desk/coverage_question.hpp"
#include "wegwijs/desk/network_picture.hpp"
#include "wegwijs/desk/sheet.hpp"
#include "wegwijs/graph/excerpt.hpp"
#include "wegwijs/graph/freshness.hpp"
#include "wegwijs/graph/map_diff.hpp"
#include "wegwijs/graph/network_analysis.hpp"
#include "wegwijs/graph/warm_gaps.hpp"

namespace wegwijs::python {

namespace {

const KnowledgeBase& kb_of(const Call& call) { return call.on<Opened>().kb; }
const Catalog& catalog_of(const Call& call) { return kb_of(call).catalog(); }

// The keywords of `coverage`: also a theme with all that is below it, as on the command line.
struct CoverageAsked {
  CoverageOptions cells;
  ThemeId theme;
};

// The keywords of `what_if`: who stops, and which cells are looked at.
struct WhatIfOptions {
  WhatIf what;
  CoverageOptions cells;
};

struct CapacityOptions {
  ThemeId theme;
  std::optional<IsoWeek> week;
  std::vector<DeskId> desks;
};

struct CountOptions {
  std::optional<Date> at;
  Language language = Language::nl;
};

struct SpokenOptions {
  Language language = Language::nl;
};

Date today() { return date_of(to_local(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()))); }

// Calls `tell` with the value as what it is; refuses what is none of the types.
template <class... Types, class Tell>
nb::object told(nb::handle value, const char* what, Tell&& tell) {
  nb::object text;
  const auto attempt = [&]<class T>(std::type_identity<T>) {
    if (text.is_valid() || !value.type().is(shape_of<T>().type)) return;
    text = converted(std::string(tell(*nb::inst_ptr<T>(value))));
  };
  (attempt(std::type_identity<Types>()), ...);
  if (!text.is_valid()) expected(what, value);
  return text;
}

nb::object sentence_of(const Call& call) {
  const Language language = call.options<SpokenOptions>().language;
  return told<SinglePoint, CutPoint, Hub, DeadEnd, Loop, OneWay, Unreferred, PathAge, Capacity, CellChange, PathChange, RecordChange>(
      call.value(0), "something that an analysis found", [&]<class T>(const T& found) {
        if constexpr (std::is_same_v<T, RecordChange>)
          return sentence(found, language);
        else
          return sentence(found, catalog_of(call), language);
      });
}

nb::object analysis_json(const Call& call) {
  const Language language = call.options<SpokenOptions>().language;
  return told<NetworkAnalysis, WhatIfResult, MapDiff>(
      call.value(0), "a NetworkAnalysis, WhatIfResult or MapDiff",
      [&](const auto& found) { return to_json(found, catalog_of(call), language); });
}

void bind_holes(nb::handle of) {
  method(of,
         {"coverage", "", &shape_of<CoverageAsked>(), "Coverage",
          "For which theme and where there is somebody to refer to: a cell for each row (desk or municipality) and theme, and "
          "where they are asked for each weekday and group; the empty cells come first.\n\nRaises NotFound for an unknown theme "
          "or area."},
         [](const Call& call) {
           auto asked = call.options<CoverageAsked>();
           return owned(unlocked([&] {
             for (const ThemeId& theme : options_of({.theme = asked.theme}, catalog_of(call)).themes) asked.cells.themes.push_back(theme);
             return coverage(catalog_of(call), kb_of(call).graph(), asked.cells);
           }));
         });
  method(of, {"groups", "", nullptr, "tuple[str, ...]", "Every group of visitors that some service is meant for, in order."},
         [](const Call& call) { return converted(groups_of(catalog_of(call))); });
  method(of,
         {"warm_gaps", "desk: str = ''", nullptr, list_name<WarmGaps>(),
          "What each active desk (or this one) lacks for warm paths, and whom to call for an agreement. Raises NotFound."},
         [](const Call& call) {
           if (!call.has(0)) return converted(unlocked([&] { return warm_gaps(catalog_of(call)); }));
           return converted(std::vector{warm_gaps(catalog_of(call), call.get<DeskId>(0))});
         });
  method(of,
         {"stale", "", &shape_of<StaleOptions>(), list_name<Check>(),
          "Which facts are due to be checked with the partner, the longest overdue first."},
         [](const Call& call) {
           const auto options = call.options<StaleOptions>();
           return converted(unlocked([&] { return stale(catalog_of(call), options); }));
         });
  method(of, {"stale_json", "", &shape_of<StaleOptions>(), "str", "As `stale`, as the JSON that `wegwijs stale --json` prints."},
         [](const Call& call) {
           const auto options = call.options<StaleOptions>();
           return converted(to_json(stale(catalog_of(call), options), options.at, Language::nl));
         });
  method(of,
         {"count", "", &shape_of<CountOptions>(), "MapCounts",
          "The map in numbers: what it holds, about what and where, how well it is sourced and how old its facts are."},
         [](const Call& call) {
           const auto options = call.options<CountOptions>();
           return owned(unlocked([&] { return count_map(catalog_of(call), options.at.value_or(today()), options.language); }));
         });
}

void bind_network(nb::handle of) {
  method(of,
         {"analyse_network", "", &shape_of<NetworkOptions>(), "NetworkAnalysis",
          "The referral network as a whole: on whom it leans, where it ends, who sends people round, how old its agreements "
          "are.\n\nRaises NotFound for an unknown theme."},
         [](const Call& call) {
           const auto options = call.options<NetworkOptions>();
           return owned(unlocked([&] { return analyse_network(catalog_of(call), kb_of(call).graph(), options); }));
         });
  method(of,
         {"single_points", "theme: str = ''", nullptr, list_name<SinglePoint>(),
          "Partners and places on whom every (warm) path of some desks leans; most desks first. Raises NotFound."},
         [](const Call& call) {
           const ThemeId theme = call.has(0) ? call.get<ThemeId>(0) : ThemeId();
           return converted(unlocked([&] { return single_points(catalog_of(call), kb_of(call).graph(), theme); }));
         });
  method(of,
         {"what_if", "", &shape_of<WhatIfOptions>(), "WhatIfResult",
          "What desks lose when somebody stops, or in a week in which much is shut.\n\nRaises NotFound for an id that is no "
          "service, desk, organization or location."},
         [](const Call& call) {
           const auto options = call.options<WhatIfOptions>();
           return owned(unlocked([&] { return what_if(catalog_of(call), kb_of(call).graph(), options.what, options.cells); }));
         });
  method(of,
         {"capacity", "", &shape_of<CapacityOptions>(), "Capacity",
          "Consultation hours that visitors of a set of desks can use in one week, in minutes. Raises NotFound."},
         [](const Call& call) {
           const auto options = call.options<CapacityOptions>();
           const IsoWeek week = options.week.value_or(iso_week_of(today()));
           return owned(unlocked([&] { return capacity(catalog_of(call), kb_of(call).graph(), options.theme, week, options.desks); }));
         });
  method(of,
         {"excerpt", "", &shape_of<ExcerptOptions>(), "Excerpt",
          "The referral network as nodes and edges: what surrounds a desk, or all agreements.\n\nRaises NotFound for an unknown "
          "desk or theme."},
         [](const Call& call) {
           const auto options = call.options<ExcerptOptions>();
           return owned(unlocked([&] { return excerpt(catalog_of(call), kb_of(call).graph(), options); }));
         });
  method(of, {"to_svg", "network: Excerpt", &shape_of<SpokenOptions>(), "str", "A network as a picture, SVG 1.1."}, [](const Call& call) {
    return converted(to_svg(call.get<Excerpt>(0), catalog_of(call), call.options<SpokenOptions>().language));
  });
  method(of, {"to_dot", "network: Excerpt", &shape_of<SpokenOptions>(), "str", "A network in the language of Graphviz."},
         [](const Call& call) {
           return converted(to_dot(call.get<Excerpt>(0), catalog_of(call), call.options<SpokenOptions>().language));
         });
  method(of, {"to_graphml", "network: Excerpt", nullptr, "str", "A network as GraphML, for Gephi and others."}, [](const Call& call) {
    return converted(to_graphml(call.get<Excerpt>(0), catalog_of(call)));
  });
}

void bind_sheets(nb::handle of) {
  method(of,
         {"sheet", "", &shape_of<SheetOptions>(), "Sheet",
          "The partners of a desk on one page.\n\nRaises NotFound for an unknown desk or theme."},
         [](const Call& call) {
           const auto options = call.options<SheetOptions>();
           return owned(unlocked([&] { return partner_sheet(kb_of(call), options); }));
         });
  method(of,
         {"map_diff", "after: KnowledgeBase", nullptr, "MapDiff",
          "What changed from this map to a later one: records, and ways to help that were lost, gained or got colder."},
         [](const Call& call) {
           const nb::handle other = call.value(0);
           if (!other.type().is(call.self().type())) expected("a KnowledgeBase", other);
           const KnowledgeBase& after = nb::inst_ptr<Opened>(other)->kb;
           return owned(unlocked([&] {
             return map_diff({catalog_of(call), kb_of(call).graph()}, {after.catalog(), after.graph()});
           }));
         });
  method(of,
         {"sentence", "found: SinglePoint | CutPoint | Hub | DeadEnd | Loop | OneWay | Unreferred | PathAge | Capacity | CellChange | PathChange | RecordChange",
          &shape_of<SpokenOptions>(), "str", "What an analysis found, in words: \"if Buddies stops, 4 desks lose every warm path for debts\"."},
         &sentence_of);
  method(of, {"to_json", "found: NetworkAnalysis | WhatIfResult | MapDiff", &shape_of<SpokenOptions>(), "str",
              "What an analysis found, as the JSON that the command line prints."},
         &analysis_json);
}

template <auto Member>
PyObject* get_what(const void* record, nb::handle owner) {
  using T = typename MemberOf<decltype(Member)>::Type;
  return Convert<T>::get(static_cast<const WhatIfOptions*>(record)->what.*Member, owner);
}
template <auto Member>
void set_what(void* record, nb::handle value) {
  using T = typename MemberOf<decltype(Member)>::Type;
  Convert<T>::set(static_cast<WhatIfOptions*>(record)->what.*Member, value);
}
template <class Options, auto Member>
PyObject* get_cell(const void* record, nb::handle owner) {
  using T = typename MemberOf<decltype(Member)>::Type;
  return Convert<T>::get(static_cast<const Options*>(record)->cells.*Member, owner);
}
template <class Options, auto Member>
void set_cell(void* record, nb::handle value) {
  using T = typename MemberOf<decltype(Member)>::Type;
  Convert<T>::set(static_cast<Options*>(record)->cells.*Member, value);
}
// One of CoverageOptions, as a keyword of what holds them as `cells`.
template <auto Member, class Options>
void cell(ShapeOf<Options>& shape, const char* name, const char* help) {
  using T = typename MemberOf<decltype(Member)>::Type;
  shape.computed(name, help, &Convert<T>::name, &get_cell<Options, Member>, &set_cell<Options, Member>);
}

void describe_coverage() {
  auto shape = options<CoverageAsked>("CoverageOptions");
  cell<&CoverageOptions::rows>(shape, "rows", "Desks or areas; areas: every municipality that has not ended.");
  cell<&CoverageOptions::area>(shape, "area", "Only rows in it; empty = all.");
  shape.field<&CoverageAsked::theme>("theme", "Columns: this theme and those below it.");
  cell<&CoverageOptions::themes>(shape, "themes", "Columns: exactly these. Neither `theme` nor `themes`: every theme.");
  cell<&CoverageOptions::weekdays>(shape, "weekdays", "A cell for each; empty = one cell, whatever the day.");
  cell<&CoverageOptions::groups>(shape, "groups", "A cell for each, see groups(); empty = one cell for a visitor of no known group.");
  cell<&CoverageOptions::at>(shape, "at", "With `weekdays`: openings in the five weeks from that day on count.");
  shape.clock();
  cell<&CoverageOptions::without>(shape, "without", "What is taken to have stopped.");
}

void describe_what_if() {
  auto shape = options<WhatIfOptions>("WhatIfOptions");
  shape.computed("without", "Services, desks, organizations (with all of theirs), locations (with the desks there).",
                 &Convert<std::vector<std::string>>::name, &get_what<&WhatIf::without>, &set_what<&WhatIf::without>);
  shape.computed("week", "Also what is shut that whole week, \"2026-W52\", and is not in the week of `at`.",
                 &Convert<std::optional<IsoWeek>>::name, &get_what<&WhatIf::week>, &set_what<&WhatIf::week>);
  cell<&CoverageOptions::at>(shape, "at", "The week that counts as now.");
  shape.clock();
  cell<&CoverageOptions::themes>(shape, "themes", "Only these; empty = every theme.");
  cell<&CoverageOptions::area>(shape, "area", "Only desks in it; empty = all.");
  cell<&CoverageOptions::rows>(shape, "rows", "Desks or areas.");
}

void describe_options() {
  describe_coverage();
  describe_what_if();
  options<CapacityOptions>("CapacityOptions")
      .field<&CapacityOptions::theme>("theme", "Only services that count for it; empty = whatever the theme.")
      .field<&CapacityOptions::week>("week", "The ISO week, \"2026-W52\"; None = this week.")
      .field<&CapacityOptions::desks>("desks", "Ids; empty = all desks.");
  options<CountOptions>("CountOptions")
      .field<&CountOptions::at>("at", "The day on which facts have their age; None = today.")
      .field<&CountOptions::language>("language", "Of names and titles.");
  options<SpokenOptions>("SpokenOptions").field<&SpokenOptions::language>("language", "Of the sentences.");
}

}  // namespace

void bind_analysis(nb::module_& module) {
  describe_options();
  const nb::object of = module.attr("KnowledgeBase");
  bind_holes(of);
  bind_network(of);
  bind_sheets(of);
  const nb::handle network = shape_of<Excerpt>().type;
  method(network, {"arrange", "", nullptr, list_name<ExcerptPlace>(), "Where to draw its nodes, in their order: left to right by steps."},
         [](const Call& call) { return converted(arrange(call.on<Excerpt>())); });
  in_python(network, "to_networkx", "wegwijs.networks", "to_networkx", "def to_networkx(self) -> networkx.MultiDiGraph[str]",
            "As a graph of NetworkX: nodes by id with the fields of ExcerptNode, edges with kind, effort (0, 1, 2), agreed and rule. "
            "Raises ImportError where networkx is missing.");
  in_python(network, "to_igraph", "wegwijs.networks", "to_igraph", "def to_igraph(self) -> igraph.Graph",
            "As a graph of igraph, with the same attributes as to_networkx(). Raises ImportError where igraph is missing.");
}

}  // namespace wegwijs::python
