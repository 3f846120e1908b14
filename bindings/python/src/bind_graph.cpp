#include "doors.hpp"
#include "shape.hpp"
#include "wegwijs/graph/coverage.hpp"
#include "wegwijs/graph/excerpt.hpp"
#include "wegwijs/graph/freshness.hpp"
#include "wegwijs/graph/map_diff.hpp"
#include "wegwijs/graph/network_analysis.hpp"
#include "wegwijs/graph/referral_graph.hpp"
#include "wegwijs/graph/visitor.hpp"
#include "wegwijs/graph/warm_gaps.hpp"

namespace wegwijs::python {

void bind_graph(nb::module_& module) {
  shape<Visitor>(module, "Visitor", "Everything left empty is \"not known\", and what is not known excludes nothing.")
      .field<&Visitor::area>("area", "The municipality the visitor lives in.")
      .field<&Visitor::age>("age", "Years.")
      .field<&Visitor::languages>("languages", "ISO 639-1.")
      .field<&Visitor::groups>("groups", "Groups the visitor belongs to.")
      .field<&Visitor::no_digid>("no_digid", "Cannot use DigiD.")
      .field<&Visitor::max_distance_m>("max_distance_m", "Metres from `here`: cannot travel further; None = as far as need be.")
      .field<&Visitor::here>("here", "Where the visitor stands; left out: the desk.");
  shape<Step>(module, "Step", "One referral: from a desk or service to a service.")
      .field<&Step::kind>("kind", "What sort it is.")
      .field<&Step::from>("from", "The desk or service it starts at.")
      .field<&Step::to>("to", "The id of the service it leads to.")
      .field<&Step::rule>("rule", "Its place in KnowledgeBase.referrals; nothing for what follows from the data.")
      .field<&Step::hand_over_at>("hand_over_at", "When the hand-over can take place.")
      .field<&Step::arrives_at>("arrives_at", "When help arrives.")
      .field<&Step::hours_known>("hours_known", "False: the opening hours of `to` are assumed.");
  shape<Route>(module, "Route", "One way from a desk to a service.")
      .field<&Route::arrives_at>("arrives_at", "When help arrives.")
      .field<&Route::effort>("effort", "Sum over the steps: internal 0, warm 1, external 2.")
      .field<&Route::steps>("steps", "At least one.");
  shape<Routes>(module, "Routes", "All ways from a desk to a service of which none is better in every respect.")
      .field<&Routes::routes>("routes", "In order of arrival, then steps, then effort.")
      .field<&Routes::obstacle>("obstacle", "Why there is none; None when there are routes.")
      .field<&Routes::obstacle_at>("obstacle_at", "The service it concerns: the target, or one on the way there.");
  options<RouteOptions>("RouteOptions")
      .field<&RouteOptions::depart>("depart", "The moment the visitor stands at the desk.").clock()
      .field<&RouteOptions::visitor>("visitor", "An empty area means that of the desk.")
      .field<&RouteOptions::max_steps>("max_steps", "1 to 8.");
  shape<Stopped>(module, "Stopped", "Services and desks that are taken to have stopped.")
      .field<&Stopped::services>("services", "Ids of services.")
      .field<&Stopped::desks>("desks", "Ids of desks.");
  shape<CoverageRow>(module, "CoverageRow", "A desk, with visitors from its own municipality; or a municipality, with visitors from there, at the desks in it, or where it has none at the desks of the library that serves it.")
      .field<&CoverageRow::id>("id", "Its id.")
      .field<&CoverageRow::name>("name", "Its name.")
      .field<&CoverageRow::desks>("desks", "Ids of desks.");
  shape<CoverageCell>(module, "CoverageCell", "The warmest kind of referral there is for one row and theme.")
      .field<&CoverageCell::theme>("theme", "The id of the theme.")
      .field<&CoverageCell::row>("row", "Its place in Coverage.rows, from 0.")
      .field<&CoverageCell::weekday>("weekday", "The day of the week; None = whatever the day.")
      .field<&CoverageCell::group>("group", "A group of visitors; empty = of no known group.")
      .field<&CoverageCell::kind>("kind", "None = nobody.")
      .field<&CoverageCell::by>("by", "A service for which that holds.")
      .field<&CoverageCell::hours_unknown>("hours_unknown", "With a weekday: the warmest among services whose hours are not known.");
  shape<Coverage>(module, "Coverage", "For which theme and where there is somebody to refer to; shows itself as a heat map.")
      .field<&Coverage::rows>("rows", "In order of id.")
      .field<&Coverage::cells>("cells", "Empty ones first, then external, warm, internal; within these by theme and row.")
      .field<&Coverage::without_desk>("without_desk", "Municipalities without any desk; they have no row.");
  shape<CellChange>(module, "CellChange", "What became of one cell.")
      .field<&CellChange::row>("row", "The id of the desk or area.")
      .field<&CellChange::theme>("theme", "The id of the theme.")
      .field<&CellChange::weekday>("weekday", "The day of the week; None = whatever the day.")
      .field<&CellChange::group>("group", "A group of visitors; empty = of no known group.")
      .field<&CellChange::before>("before", "The kind it was; None = nothing.")
      .field<&CellChange::after>("after", "The kind it is now; None = nothing.")
      .field<&CellChange::by>("by", "The service that it went by before; where there was none, the one it goes by now.");
  shape<ExcerptNode>(module, "ExcerptNode", "A desk, a service or an organization of a network.")
      .field<&ExcerptNode::id>("id", "Of a desk, a service or an organization.")
      .field<&ExcerptNode::name>("name", "Its name.")
      .field<&ExcerptNode::organization>("organization", "The name of that of a desk or service; empty where there is none.")
      .field<&ExcerptNode::kind>("kind", "Own: a service of a library that has desks.")
      .field<&ExcerptNode::referral_only>("referral_only", "Nobody may be sent there without a rule.")
      .field<&ExcerptNode::fictional>("fictional", "Invented for examples.");
  shape<ExcerptEdge>(module, "ExcerptEdge", "A referral between two nodes of a network.")
      .field<&ExcerptEdge::from>("from", "Its place in Excerpt.nodes, from 0.")
      .field<&ExcerptEdge::to>("to", "Its place in Excerpt.nodes, from 0.")
      .field<&ExcerptEdge::kind>("kind", "What sort it is.")
      .field<&ExcerptEdge::rule>("rule", "Its place in KnowledgeBase.referrals; nothing for what follows from the data.");
  shape<Excerpt>(module, "Excerpt", "A part of the referral network; see to_networkx() and to_igraph().")
      .field<&Excerpt::desk>("desk", "Its name; empty without one.")
      .field<&Excerpt::theme>("theme", "The id of the theme.")
      .field<&Excerpt::nodes>("nodes", "The desk first; then in the order in which they matter to it.")
      .field<&Excerpt::edges>("edges", "In order of nodes; between two nodes the warmest only.")
      .field<&Excerpt::left_out>("left_out", "Services that most_nodes had no room for.");
  options<ExcerptOptions>("ExcerptOptions")
      .field<&ExcerptOptions::desk>("desk", "Empty: the whole network.")
      .field<&ExcerptOptions::theme>("theme", "Empty: whatever the theme.")
      .field<&ExcerptOptions::most_nodes>("most_nodes", "0 = no limit; own services and agreements go before what follows from the data.");
  shape<ExcerptPlace>(module, "ExcerptPlace", "Where to draw the nodes of an excerpt: columns from left to right in the order of the steps. What a desk gives by the data alone stands to its left, so that agreements have the right side to themselves.")
      .field<&ExcerptPlace::column>("column", "0 is the desk, or where steps begin; negative to the left of it.")
      .field<&ExcerptPlace::row>("row", "In rows; the middle of the picture is 0.");
  shape<Check>(module, "Check", "One call to make.")
      .field<&Check::kind>("kind", "What sort it is.")
      .field<&Check::id>("id", "Of the record; of an agreement \"from → to\".")
      .field<&Check::name>("name", "Its name.")
      .field<&Check::organization>("organization", "Whom to ask; empty where nobody is known.")
      .field<&Check::organization_name>("organization_name", "The name of the organization.")
      .field<&Check::phone>("phone", "The number to call, never 112; empty where none is known.")
      .field<&Check::facts>("facts", "Of a phone check: the numbers.")
      .field<&Check::last>("last", "Checked or seen; None = no date at all.")
      .field<&Check::verified>("verified", "`last` is a day somebody checked.")
      .field<&Check::undated>("undated", "And never verified: `last` is only the day it was written down.")
      .field<&Check::due>("due", "None = from the start.")
      .field<&Check::days_overdue>("days_overdue", "0 or more when due; negative: due in so many days; None = since for ever.");
  options<StaleOptions>("StaleOptions")
      .field<&StaleOptions::at>("at", "The moment it holds for.").clock()
      .field<&StaleOptions::kind>("kind", "Only these.")
      .field<&StaleOptions::within_days>("within_days", "Also what comes due in so many days.");
  shape<RecordChange>(module, "RecordChange", "What happened to one record between two maps.")
      .field<&RecordChange::change>("change", "What happened to it.")
      .field<&RecordChange::kind>("kind", "\"service\", \"desk\", \"referral\" ….")
      .field<&RecordChange::id>("id", "Of a referral \"from → to\".")
      .field<&RecordChange::name>("name", "Its name.")
      .field<&RecordChange::fields>("fields", "That differ, of a changed record.");
  shape<PathChange>(module, "PathChange", "For these desks the warmest route to the service is of another kind now.")
      .field<&PathChange::service>("service", "The id of the service.")
      .field<&PathChange::name>("name", "Of the service, as it is now, or was.")
      .field<&PathChange::before>("before", "None = no route.")
      .field<&PathChange::after>("after", "None = no route.")
      .field<&PathChange::desks>("desks", "Ids of desks.");
  shape<MapDiff>(module, "MapDiff", "What changed between two maps.")
      .field<&MapDiff::records>("records", "Lost, gained, changed; within these in order of kind and id.")
      .field<&MapDiff::paths>("paths", "Lost, colder, warmer, gained; within these in order of service.")
      .field<&MapDiff::cells>("cells", "Of themes and desks that are in both maps.");
  shape<SinglePoint>(module, "SinglePoint", "Somebody on whom every path leans: if it stops, these desks have no (warm) path left for these themes. A service is found as a dominator (Lengauer and Tarjan) of a theme's services in the graph of one desk. An organization or a place is a set of services: every path must meet it, so only those on one path are tried. They are told when more desks suffer than from each of their services alone. A desk's own organization and place are passed over: without them there is no desk. A place takes along the services that are offered nowhere else.")
      .field<&SinglePoint::kind>("kind", "What sort it is.")
      .field<&SinglePoint::id>("id", "Its id.")
      .field<&SinglePoint::loss>("loss", "What they would lose.")
      .field<&SinglePoint::desks>("desks", "Ids of desks.")
      .field<&SinglePoint::themes>("themes", "For which it is the same desks.");
  shape<CutPoint>(module, "CutPoint", "A desk or service that alone holds parts of the network of rules together (an articulation point of it, directions left aside): without it the rules fall apart into `parts`.")
      .field<&CutPoint::id>("id", "Its id.")
      .field<&CutPoint::parts>("parts", "Into so many.");
  shape<Hub>(module, "Hub", "How many of the shortest ways by rules between two others run over it (betweenness, Brandes), as a part of all pairs. Of a network of more than 2048 desks and services with rules it is an estimate, from the ways of 2048 of them.")
      .field<&Hub::id>("id", "Its id.")
      .field<&Hub::betweenness>("betweenness", "0 to 1: a part of all shortest ways.");
  shape<DeadEnd>(module, "DeadEnd", "A rule that leads nowhere, or a service nobody can be sent to.")
      .field<&DeadEnd::from>("from", "Where the rule starts; empty for a service that nobody can be sent to.")
      .field<&DeadEnd::to>("to", "The id of the service it leads to.")
      .field<&DeadEnd::reason>("reason", "Why, as a sentence.");
  shape<Loop>(module, "Loop", "Services that send people round: from each of them rules lead to each other (a strong component of the rules). Two of them are plain ping-pong.")
      .field<&Loop::services>("services", "Ids of services.")
      .field<&Loop::closed>("closed", "No rule leads out of it: who comes in is sent round for ever.");
  shape<OneWay>(module, "OneWay", "A library with desks and a partner between whose services rules run one way only.")
      .field<&OneWay::library>("library", "The id of the library.")
      .field<&OneWay::partner>("partner", "The id of the partner.")
      .field<&OneWay::partner_refers>("partner_refers", "True: the partner sends people to us and we none to them; false: the other way round.");
  shape<Unreferred>(module, "Unreferred", "A partner with services to none of which a rule leads.")
      .field<&Unreferred::organization>("organization", "The id of the organization.")
      .field<&Unreferred::open>("open", "A desk may still send people there without a rule.");
  shape<PathAge>(module, "PathAge", "How old the facts are on the warmest path by rules from a desk to a service.")
      .field<&PathAge::desk>("desk", "The id of the desk.")
      .field<&PathAge::service>("service", "The id of the service.")
      .field<&PathAge::kind>("kind", "What sort it is.")
      .field<&PathAge::via>("via", "Where the steps start: the desk first.")
      .field<&PathAge::oldest>("oldest", "The day of its oldest step; None = of unknown age.");
  options<NetworkOptions>("NetworkOptions")
      .field<&NetworkOptions::theme>("theme", "Only rules and services that count for it; empty = all.")
      .field<&NetworkOptions::at>("at", "The moment from which openings are looked for, and the week of the capacity.").clock()
      .field<&NetworkOptions::hubs>("hubs", "Most hubs to give.");
  shape<Capacity>(module, "Capacity", "Consultation hours that visitors of a set of desks can use in one week, in minutes. The most that can flow from the desks to the services (push-relabel). A desk that opens in the week gives without limit. By the data or by a rule people come to a service; a rule with hand-over hours lets through at most its minutes of that week, shared by all who use the rule. Of a service that counts for the theme, the minutes of its consultation hours (the opening hours at its places, added up; phone hours are not consultation hours) can be used. A service on the way lets through at most the minutes it is open. Minutes / 60 are hours a week. For visitors of some of the desks only, a service counts when it takes visitors of at least one of them.")
      .field<&Capacity::theme>("theme", "The id of the theme.")
      .field<&Capacity::week>("week", "The ISO week, \"2026-W52\".")
      .field<&Capacity::warm_minutes>("warm_minutes", "Minutes of that week, by paths without an external step.")
      .field<&Capacity::minutes>("minutes", "Minutes of that week, by all paths.")
      .field<&Capacity::hours_unknown>("hours_unknown", "Reachable services with a place whose hours are not known; they add nothing.");
  shape<NetworkAnalysis>(module, "NetworkAnalysis", "The referral network looked at as a whole.")
      .field<&NetworkAnalysis::theme>("theme", "The id of the theme.")
      .field<&NetworkAnalysis::single_points>("single_points", "On whom all leans; most desks first.")
      .field<&NetworkAnalysis::cut_points>("cut_points", "Most parts first.")
      .field<&NetworkAnalysis::hubs>("hubs", "Highest first, none of 0.")
      .field<&NetworkAnalysis::dead_ends>("dead_ends", "In order of the rules, then services that nobody can be sent to.")
      .field<&NetworkAnalysis::loops>("loops", "Closed ones first.")
      .field<&NetworkAnalysis::one_way>("one_way", "Partners with rules one way only.")
      .field<&NetworkAnalysis::unreferred>("unreferred", "Those that are not open either first.")
      .field<&NetworkAnalysis::paths>("paths", "Of unknown age first, then the oldest.")
      .field<&NetworkAnalysis::capacity>("capacity", "Of each theme, the scarcest first; or of the one asked for.");
  shape<WhatIfResult>(module, "WhatIfResult", "What desks lose when somebody stops.")
      .field<&WhatIfResult::stopped>("stopped", "What stops.")
      .field<&WhatIfResult::lost>("lost", "Of desks that go on: cells that are empty or colder then.");
  shape<WarmCandidate>(module, "WarmCandidate", "A service of the desk's own municipality, of another organization, to which no warm rule leads yet and of which at least a telephone number or the hours are known.")
      .field<&WarmCandidate::service>("service", "The id of the service.")
      .field<&WarmCandidate::name>("name", "Its name.")
      .field<&WarmCandidate::organization_name>("organization_name", "The name of the organization.")
      .field<&WarmCandidate::phone>("phone", "The number to call; empty where only the hours are known.")
      .field<&WarmCandidate::contact_role>("contact_role", "Empty where none is known.")
      .field<&WarmCandidate::hours_known>("hours_known", "False: opening hours are assumed.")
      .field<&WarmCandidate::distance_m>("distance_m", "Metres from the desk to its nearest place; None where one has no coordinates.")
      .field<&WarmCandidate::missing>("missing", "For a rule, in the order of the enumeration.");
  shape<WarmGap>(module, "WarmGap", "A theme for which a desk has no warm path, and whom to call for one.")
      .field<&WarmGap::theme>("theme", "The id of the theme.")
      .field<&WarmGap::name>("name", "Its name.")
      .field<&WarmGap::themes_below>("themes_below", "How many themes below it lack a path as well.")
      .field<&WarmGap::candidates>("candidates", "Partners to make an agreement with: those whose own subject it is first, then those of whom least is missing, then the nearest. A few of `candidates_in_all`.")
      .field<&WarmGap::candidates_in_all>("candidates_in_all", "How many there are in all.");
  shape<WarmGaps>(module, "WarmGaps", "What one desk lacks for warm paths.")
      .field<&WarmGaps::desk>("desk", "The id of the desk.")
      .field<&WarmGaps::name>("name", "Its name.")
      .field<&WarmGaps::municipality>("municipality", "Empty where it is not known; then there are no candidates.")
      .field<&WarmGaps::gaps>("gaps", "Those with candidates first, then in order of theme For how many gaps there is somebody to call.");
}

}  // namespace wegwijs::python
