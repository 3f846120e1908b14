#include "doors.hpp"
#include "method.hpp"
#include "shape.hpp"
#include "wegwijs/desk/advice.hpp"
#include "wegwijs/desk/analysis_json.hpp"
#include "wegwijs/desk/build.hpp"
#include "wegwijs/desk/counts.hpp"
#include "wegwijs/desk/json.hpp"
#include "wegwijs/desk/knowledge_base.hpp"
#include "wegwijs/desk/sheet.hpp"
#include "wegwijs/desk/week_hours.hpp"

namespace wegwijs::python {

namespace {

template <class T>
void has_json(const std::string& command) {
  method(shape_of<T>().type, {"to_json", "", nullptr, "str", "As the JSON that `wegwijs " + command + " --json` prints."},
         [](const Call& call) { return converted(to_json(call.on<T>())); });
}

void bind_presenting() {
  has_json<Advice>("ask");
  has_json<FoundList>("find");
  has_json<BuildResult>("check");
  has_json<MapCounts>("count");
  has_json<Coverage>("coverage");
  has_json<Sheet>("sheet");
  method(shape_of<WeekHours>().type, {"to_json", "language: Literal['nl', 'en'] = 'nl'", nullptr, "str", "As the JSON that `wegwijs hours --json` prints."},
         [](const Call& call) { return converted(to_json(call.on<WeekHours>(), call.has(0) ? call.get<Language>(0) : Language::nl)); });
  for (const auto& [type, name] : std::initializer_list<std::pair<nb::handle, const char*>>{
           {shape_of<Advice>().type, "advice"}, {shape_of<FoundList>().type, "found"}, {shape_of<BuildResult>().type, "built"},
           {shape_of<Coverage>().type, "coverage"}, {shape_of<WeekHours>().type, "hours"}, {shape_of<Routes>().type, "routes"},
           {shape_of<CountTable>().type, "counts"}, {shape_of<MapCounts>().type, "counts"}, {shape_of<Sheet>().type, "sheet"}})
    shows_itself(type, name);
  for (const auto& [type, rows] : std::initializer_list<std::pair<nb::handle, const char*>>{
           {shape_of<Advice>().type, "options"}, {shape_of<FoundList>().type, "hits"}, {shape_of<Coverage>().type, "cells"},
           {shape_of<Routes>().type, "routes"}, {shape_of<CountTable>().type, "rows"}, {shape_of<Sheet>().type, "lines"}})
    becomes_table(type, rows);
}

}  // namespace

void bind_desk(nb::module_& module) {
  options<AskOptions>("AskOptions")
      .field<&AskOptions::desk>("desk", "The id of the desk.").required()
      .field<&AskOptions::at>("at", "The moment the visitor stands there.").clock()
      .field<&AskOptions::theme>("theme", "Only services of this theme or below; empty = all.")
      .field<&AskOptions::visitor>("visitor", "An empty area means the municipality of the desk.")
      .field<&AskOptions::sort>("sort", "In which order.")
      .field<&AskOptions::limit>("limit", "Most options to give, 1 to 100.")
      .field<&AskOptions::max_steps>("max_steps", "Longest route, 1 to 8.")
      .field<&AskOptions::language>("language", "Of our own sentences; partner data stays as it is.");
  shape<UrgentAdvice>(module, "UrgentAdvice", "Danger recognised in the question; shown before anything else.")
      .field<&UrgentAdvice::id>("id", "Its id.")
      .field<&UrgentAdvice::name>("name", "Its name.")
      .field<&UrgentAdvice::message>("message", "What to do, in words.")
      .field<&UrgentAdvice::phone>("phone", "The number to call first; may be empty.")
      .field<&UrgentAdvice::phones>("phones", "Telephone numbers.")
      .field<&UrgentAdvice::provenance>("provenance", "Where the fact comes from.");
  shape<AdvisedStep>(module, "AdvisedStep", "A step of a route with all that staff needs to take it.")
      .field<&AdvisedStep::step>("step", "The referral itself.")
      .field<&AdvisedStep::to_name>("to_name", "The name of the service it leads to.")
      .field<&AdvisedStep::how>("how", "What is done for the visitor.")
      .field<&AdvisedStep::contact>("contact", "The role to ask for.")
      .field<&AdvisedStep::needs>("needs", "What must be there first.")
      .field<&AdvisedStep::required_documents>("required_documents", "What `to` asks visitors to bring.")
      .field<&AdvisedStep::note>("note", "For people; may be empty.")
      .field<&AdvisedStep::instruction>("instruction", "Who does what, in one sentence.")
      .field<&AdvisedStep::provenance>("provenance", "Of the rule, else of the service.");
  shape<Exit>(module, "Exit", "One of the ways a partner helps with something, from what visitors do themselves to what the municipality decides.")
      .field<&Exit::service>("service", "The id of the service.")
      .field<&Exit::name>("name", "Its name.")
      .field<&Exit::level>("level", "Who helps.");
  shape<Option>(module, "Option", "A partner to refer to, and how to get there.")
      .field<&Option::rank>("rank", "From 1.")
      .field<&Option::organization>("organization", "The id of the organization.")
      .field<&Option::organization_name>("organization_name", "The name of the organization.")
      .field<&Option::organization_kind>("organization_kind", "What sort of organization.")
      .field<&Option::service>("service", "The id of the service.")
      .field<&Option::service_name>("service_name", "The name of the service.")
      .field<&Option::description>("description", "What it is, in a sentence or two.")
      .field<&Option::location>("location", "The place that is open at arrival, else the nearest; None without places.")
      .field<&Option::place_note>("place_note", "What was noted about the service at that place.")
      .field<&Option::scope>("scope", "For the people of where it is.")
      .field<&Option::kind>("kind", "What sort it is.")
      .field<&Option::route>("route", "The steps, in order; at least one.")
      .field<&Option::arrives_at>("arrives_at", "When help arrives.")
      .field<&Option::effort>("effort", "Sum over the steps: internal 0, warm 1, external 2.")
      .field<&Option::hours_known>("hours_known", "False: opening hours are assumed.")
      .field<&Option::open_now>("open_now", "Whether it is open at the moment of the question.")
      .field<&Option::hours>("hours", "Opening hours in words; empty when not known.")
      .field<&Option::distance_m>("distance_m", "Metres from the desk; None unless both places have coordinates.")
      .field<&Option::phones>("phones", "Of the place, else the service, else the organization.")
      .field<&Option::url>("url", "A page about it; may be empty.")
      .field<&Option::access>("access", "How one gets in.")
      .field<&Option::channels>("channels", "Ways to reach it.")
      .field<&Option::needs_digid>("needs_digid", "Whether it needs DigiD; None = not known.")
      .field<&Option::help_level>("help_level", "Who helps; None = not known.")
      .field<&Option::exits>("exits", "Of the partner for what was asked, lightest help first; empty: all help alike.")
      .field<&Option::eligibility_note>("eligibility_note", "Conditions in words.")
      .field<&Option::required_documents>("required_documents", "Of the service and of the products asked for.")
      .field<&Option::cost>("cost", "What the visitor pays.")
      .field<&Option::products>("products", "Those of the question that it handles.")
      .field<&Option::alternatives>("alternatives", "What other sources say.")
      .field<&Option::provenance>("provenance", "Of the facts shown.")
      .field<&Option::oldest>("oldest", "Day of the oldest step of the route; None when one is of unknown age.")
      .field<&Option::stale>("stale", "Not verified within a year, or of unknown age.")
      .field<&Option::fictional>("fictional", "Invented for examples.")
      .field<&Option::score>("score", "Relevance, 0 to 1.")
      .field<&Option::why>("why", "Sentences.");
  shape<Excluded>(module, "Excluded", "A service that fits the question but not this visitor or moment.")
      .field<&Excluded::service>("service", "The id of the service.")
      .field<&Excluded::service_name>("service_name", "The name of the service.")
      .field<&Excluded::obstacle>("obstacle", "Why, as a word.")
      .field<&Excluded::reason>("reason", "A sentence.");
  shape<Advice>(module, "Advice", "The answer to a question: whom to refer to, and how. Shows itself as a table with the routes.")
      .field<&Advice::question>("question", "The question, as it was asked.")
      .field<&Advice::desk>("desk", "The id of the desk.")
      .field<&Advice::at>("at", "The moment it holds for.")
      .field<&Advice::area>("area", "The visitor's, as it was used.")
      .field<&Advice::urgent>("urgent", "Danger recognised; shown before anything else.")
      .field<&Advice::understood>("understood", "What was understood of it.")
      .field<&Advice::options>("options", "Whom to refer to, best first.")
      .field<&Advice::excluded>("excluded", "What fell away, and why.")
      .field<&Advice::nothing_found>("nothing_found", "No partner is known for this question.");
  options<FindOptions>("FindOptions")
      .field<&FindOptions::at>("at", "The moment it holds for.").clock()
      .field<&FindOptions::theme>("theme", "The id of the theme.")
      .field<&FindOptions::area>("area", "Open to people who live there; empty = anywhere.")
      .field<&FindOptions::open_now>("open_now", "Open at `at`, hours known.")
      .field<&FindOptions::open_at>("open_at", "Open at this moment, hours known.")
      .field<&FindOptions::services_only>("services_only", "Else organizations, desks and locations as well, and without an area products, themes and life events.")
      .field<&FindOptions::limit>("limit", "1 to 1000.")
      .field<&FindOptions::language>("language", "Of our own sentences; partner data stays as it is.");
  shape<Found>(module, "Found", "One record that a search found.")
      .field<&Found::kind>("kind", "Service, organization, desk, product, theme, life-event, location.")
      .field<&Found::id>("id", "Its id.")
      .field<&Found::name>("name", "Its name.")
      .field<&Found::about>("about", "The organization of a service, the text of a plan ….")
      .field<&Found::area>("area", "Of a service for one area only.")
      .field<&Found::local>("local", "For the area asked for; false: for a wider area.")
      .field<&Found::scope>("scope", "Of services and organizations.")
      .field<&Found::score>("score", "0 to 1; 1 for a list without words.")
      .field<&Found::why>("why", "Sentences.");
  shape<FoundList>(module, "FoundList", "What a search found, best first.")
      .field<&FoundList::urgent>("urgent", "Danger that the words speak of: comes before all else.")
      .field<&FoundList::understood>("understood", "What was understood of it.")
      .field<&FoundList::hits>("hits", "What was found, best first.")
      .field<&FoundList::nothing_found>("nothing_found", "Nothing is known for this.")
      .field<&FoundList::nothing_local>("nothing_local", "An area was asked for, and all that was found is for a wider area.");
  shape<Completion>(module, "Completion", "What somebody who is typing may be on the way to.")
      .field<&Completion::kind>("kind", "As in Found.")
      .field<&Completion::id>("id", "Its id.")
      .field<&Completion::text>("text", "The name or phrase that goes on with what is typed.")
      .field<&Completion::name>("name", "Of the record; often the same.")
      .field<&Completion::about>("about", "The organization of a service.");
  shape<BuildResult>(module, "BuildResult", "What a build or a check found.")
      .field<&BuildResult::report>("report", "What is wrong, by place.")
      .field<&BuildResult::files>("files", "How many were read.")
      .field<&BuildResult::records>("records", "How many are in the map.")
      .field<&BuildResult::written>("written", "False when the report has errors: nothing was touched.")
      .field<&BuildResult::warm_gaps>("warm_gaps", "Of a check without errors: what each active desk lacks for warm paths.")
      .field<&BuildResult::warm_desk>("warm_desk", "As in the options; it is among `warm_gaps`, active or not.");
  shape<CountRow>(module, "CountRow", "One row of a table of counts.")
      .field<&CountRow::key>("key", "Stable: an id, or a word of an enumeration.")
      .field<&CountRow::name>("name", "Its name.")
      .field<&CountRow::numbers>("numbers", "One for each column.");
  shape<CountColumn>(module, "CountColumn", "One column of a table of counts.")
      .field<&CountColumn::key>("key", "Stable.")
      .field<&CountColumn::name>("name", "Its name.");
  shape<CountTable>(module, "CountTable", "Counts of one subject.")
      .field<&CountTable::key>("key", "Stable: \"figures\", \"records\", \"organizations\", \"themes\", \"areas\", \"synonyms\", \"evidence\", \"age\".")
      .field<&CountTable::title>("title", "What it is about.")
      .field<&CountTable::note>("note", "What is counted, where the title does not say it.")
      .field<&CountTable::columns>("columns", "Its columns.")
      .field<&CountTable::rows>("rows", "Its rows.");
  shape<MapCounts>(module, "MapCounts", "The map in numbers.")
      .field<&MapCounts::at>("at", "The day on which facts have their age and areas exist.")
      .field<&MapCounts::language>("language", "Of our own sentences; partner data stays as it is.")
      .field<&MapCounts::tables>("tables", "One for each subject.");
  shape<SheetPhone>(module, "SheetPhone", "A number on a sheet.")
      .field<&SheetPhone::number>("number", "The number.")
      .field<&SheetPhone::note>("note", "Its hours and remarks.");
  shape<SheetLine>(module, "SheetLine", "A partner on a sheet.")
      .field<&SheetLine::service>("service", "The id of the service.")
      .field<&SheetLine::name>("name", "Its name.")
      .field<&SheetLine::organization>("organization", "The id of the organization.")
      .field<&SheetLine::kind>("kind", "What sort it is.")
      .field<&SheetLine::how>("how", "Who does what, one sentence a step.")
      .field<&SheetLine::hand_over>("hand_over", "When the hand-over is possible, in words; empty = whenever the desk is open.")
      .field<&SheetLine::needs>("needs", "Of all steps, each once.")
      .field<&SheetLine::phones>("phones", "Telephone numbers.")
      .field<&SheetLine::place>("place", "Name, street and town; empty where there is none or several.")
      .field<&SheetLine::hours>("hours", "In words; empty where they are not known.")
      .field<&SheetLine::for_whom>("for_whom", "What limits who may come, beside where they live.")
      .field<&SheetLine::checked>("checked", "The oldest step's day; None = of unknown age.")
      .field<&SheetLine::stale>("stale", "Call first.")
      .field<&SheetLine::fictional>("fictional", "Invented for examples.");
  shape<SheetUrgent>(module, "SheetUrgent", "A number to call in danger, on a sheet.")
      .field<&SheetUrgent::phone>("phone", "A telephone number; may be empty.")
      .field<&SheetUrgent::names>("names", "Of the dangers it is for.");
  shape<Sheet>(module, "Sheet", "The partners of a desk on one page.")
      .field<&Sheet::desk>("desk", "The id of the desk.")
      .field<&Sheet::desk_name>("desk_name", "The name of the desk.")
      .field<&Sheet::theme_name>("theme_name", "Empty = all themes.")
      .field<&Sheet::at>("at", "The moment it holds for.")
      .field<&Sheet::language>("language", "Of our own sentences; partner data stays as it is.")
      .field<&Sheet::urgent>("urgent", "112 first, then by how many dangers a number is for.")
      .field<&Sheet::lines>("lines", "The lines.")
      .field<&Sheet::left_out>("left_out", "Partners for which there was no room.");
  options<SheetOptions>("SheetOptions")
      .field<&SheetOptions::desk>("desk", "The id of the desk.").required()
      .field<&SheetOptions::theme>("theme", "Empty = all, which is more than a page holds.")
      .field<&SheetOptions::at>("at", "The moment it holds for.").clock()
      .field<&SheetOptions::most>("most", "Lines; as many as an A4 holds.")
      .field<&SheetOptions::most_urgent>("most_urgent", "Numbers.")
      .field<&SheetOptions::language>("language", "Of our own sentences; partner data stays as it is.");
  shape<HoursEntry>(module, "HoursEntry", "One timetable: of a desk, of a service itself or at one of its places, or of a phone.")
      .field<&HoursEntry::what>("what", "\"desk\", \"service\", \"place\", \"phone\".")
      .field<&HoursEntry::id>("id", "Of the desk, service or location; of a phone its number.")
      .field<&HoursEntry::name>("name", "Its name.")
      .field<&HoursEntry::note>("note", "For people; may be empty.")
      .field<&HoursEntry::known>("known", "False: the assumed hours of working days 09:00-17:00.")
      .field<&HoursEntry::week>("week", "Holidays by their name in the language asked for.");
  shape<WeekHours>(module, "WeekHours", "The opening hours of one record over a week.")
      .field<&WeekHours::id>("id", "Its id.")
      .field<&WeekHours::name>("name", "Its name.")
      .field<&WeekHours::first>("first", "The first of the seven days.")
      .field<&WeekHours::at>("at", "The moment it holds for.")
      .field<&WeekHours::entries>("entries", "At least one.")
      .field<&WeekHours::known>("known", "Of the record as a whole: open when one of its entries is, phones left aside.")
      .field<&WeekHours::open>("open", "Whether it is open at `at`.")
      .field<&WeekHours::until>("until", "When open: when it closes; None when it is open day and night.")
      .field<&WeekHours::next>("next", "When closed: when it opens; None when no opening is known.");
  bind_presenting();
}

}  // namespace wegwijs::python
