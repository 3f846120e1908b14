#include "wegwijs/desk/requests.hpp"

#include <array>
#include <optional>
#include <vector>

#include "base/text_tools.hpp"
#include "desk/request_arguments.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/base/iso_week.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/analysis_json.hpp"
#include "wegwijs/desk/coverage_question.hpp"
#include "wegwijs/desk/json.hpp"

namespace wegwijs {

namespace {

using enum ArgumentType;

constexpr auto languages = std::to_array<std::string_view>({"nl", "en"});
constexpr auto row_kinds = std::to_array<std::string_view>({"desk", "area"});

constexpr ArgumentKind at_argument{"at", text, "The moment meant, instead of now: 2026-11-24 14:10 (Dutch time) or ISO 8601."};
constexpr ArgumentKind language_argument{"language", text, "Language of our own sentences.", false, languages};
constexpr ArgumentKind area_argument{"area", text, "Only what is open to people of this municipality, by id or name, or of a village in it."};

// What is known of the visitor; what is left out excludes nothing.
constexpr auto visitor_arguments = std::to_array<ArgumentKind>({
    {"visitor_area", text, "Municipality or village the visitor lives in, else that of the desk."},
    {"age", number, "Age of the visitor in years, 0 to 130."},
    {"languages", texts, "Languages the visitor speaks, ISO 639-1: nl, tr, ar."},
    {"groups", texts, "Groups the visitor belongs to."},
    {"no_digid", flag, "The visitor has no DigiD."},
    {"max_distance_m", number, "The visitor cannot travel further than so many metres from the desk."},
});

struct Asked {
  const KnowledgeBase& kb;
  const RequestArguments arguments;
  const RequestDefaults& defaults;

  std::optional<Instant> moment(std::string_view name) const {
    const std::string written = arguments.text(name);
    if (written.empty()) return std::nullopt;
    if (const auto moment = parse_instant(written)) return moment;
    throw InvalidArgument("bad-moment",
                          {"'{0}' is geen tijdstip – verwacht: \"2026-11-24 14:10\"", "'{0}' is no moment – expected: \"2026-11-24 14:10\""},
                          {written});
  }
  Instant at() const { return moment("at").value_or(defaults.at); }

  Language language() const {
    const std::string word = arguments.text("language");
    return word.empty() ? defaults.language : word == "en" ? Language::en : Language::nl;
  }
  AreaId area(std::string_view name) const {
    const std::string written = arguments.text(name);
    return written.empty() ? AreaId() : kb.area(written);
  }
  DeskId desk() const {
    const std::string written = arguments.text("desk");
    const DeskId desk = written.empty() ? defaults.desk : DeskId(written);
    if (desk.empty())
      throw InvalidArgument("bad-request", {"het gegeven 'desk' ontbreekt: aan welke balie staat de bezoeker?",
                                            "the argument 'desk' is missing: which desk does the visitor stand at?"});
    return desk;
  }
  Visitor visitor() const {
    Visitor visitor{.area = area("visitor_area"), .age = arguments.number("age"), .languages = arguments.texts("languages"),
                    .groups = arguments.texts("groups"), .no_digid = arguments.flag("no_digid")};
    if (const auto metres = arguments.number("max_distance_m")) visitor.max_distance_m = *metres;
    check(visitor);
    return visitor;
  }
};

std::string ask(const Asked& asked) {
  const RequestArguments& given = asked.arguments;
  AskOptions options;
  options.desk = asked.desk();
  options.at = asked.at();
  options.theme = ThemeId(given.text("theme"));
  options.visitor = asked.visitor();
  options.sort = parse_enum<Sort>(given.text("sort")).value_or(options.sort);
  options.limit = given.number("limit").value_or(options.limit);
  options.max_steps = given.number("max_steps").value_or(options.max_steps);
  options.language = asked.language();
  return to_json(asked.kb.ask(given.text("question"), options));
}

std::string find(const Asked& asked) {
  const RequestArguments& given = asked.arguments;
  FindOptions options;
  options.at = asked.at();
  options.theme = ThemeId(given.text("theme"));
  options.area = asked.area("area");
  options.open_now = given.flag("open_now");
  options.open_at = asked.moment("open_at");
  options.services_only = given.flag("services_only");
  options.limit = given.number("limit").value_or(options.limit);
  options.language = asked.language();
  return to_json(asked.kb.find(given.text("words"), options));
}

std::string complete(const Asked& asked) {
  CompleteOptions options;
  options.theme = ThemeId(asked.arguments.text("theme"));
  options.area = asked.area("area");
  const int limit = asked.arguments.number("limit").value_or(static_cast<int>(options.limit));
  if (limit < 1 || limit > 1000)
    throw InvalidArgument("bad-limit", {"een limiet van {0} kan niet – verwacht: 1 tot en met 1000", "a limit of {0} cannot be – expected: 1 to 1000"},
                          {std::to_string(limit)});
  options.limit = static_cast<std::size_t>(limit);
  return to_json(asked.kb.complete(asked.arguments.text("typed"), options));
}

std::string show(const Asked& asked) { return record_json(asked.kb.catalog(), asked.arguments.text("id")); }
std::string list(const Asked& asked) { return list_json(asked.kb.catalog(), asked.arguments.text("kind")); }

std::string hours(const Asked& asked) {
  const Instant at = asked.at();
  Date first = monday_of(iso_week_of(date_of(to_local(at))));
  if (const std::string from = asked.arguments.text("from"); !from.empty()) {
    const auto day = parse_date(from);
    if (!day) throw InvalidArgument("bad-moment", {"'{0}' is geen dag – verwacht: 2026-11-24", "'{0}' is no day – expected: 2026-11-24"}, {from});
    first = *day;
  }
  return to_json(week_hours(asked.kb.catalog(), asked.arguments.text("id"), first, at, asked.language()), asked.language());
}

std::string route(const Asked& asked) {
  const DeskId desk = asked.desk();
  const ServiceId service(asked.arguments.text("service"));
  RouteOptions options{asked.at(), asked.visitor()};
  options.max_steps = asked.arguments.number("max_steps").value_or(options.max_steps);
  const Routes found = asked.kb.graph().routes(desk, service, options);
  return routes_json(asked.kb.catalog(), desk, service, options.depart, found, asked.language());
}

std::string coverage_of(const Asked& asked) {
  const RequestArguments& given = asked.arguments;
  const CoverageQuestion question{.rows = given.text("by") == "area" ? CoverageRows::areas : CoverageRows::desks,
                               .area = asked.area("area"),
                               .theme = ThemeId(given.text("theme")),
                               .weekdays = given.texts("weekdays"),
                               .groups = given.texts("groups"),
                               .at = asked.at()};
  return to_json(coverage(asked.kb.catalog(), asked.kb.graph(), options_of(question, asked.kb.catalog())));
}

struct RequestKind {
  std::string_view name;
  std::string_view help;
  std::vector<ArgumentKind> arguments;
  std::string (*answer)(const Asked&);
};

std::vector<ArgumentKind> with_visitor(std::vector<ArgumentKind> arguments) {
  arguments.insert(arguments.end(), visitor_arguments.begin(), visitor_arguments.end());
  return arguments;
}

const std::vector<RequestKind>& request_kinds() {
  static const std::vector<RequestKind> kinds = {
      {"ask",
       "Whom an information desk of a public library can refer a visitor to, and how (internal, warm, external), with "
       "source and date of every fact. Danger in the question comes first, as \"urgent\". \"nothing_found\": true means "
       "that no partner is known; do not invent one.",
       with_visitor({{"question", text, "The question, in the visitor's own words, without anything about a person.", true},
                     {"desk", text, "Id of the desk the visitor stands at."},
                     {"theme", text, "Only services of this theme or below it, by id."},
                     {"sort", text, "Order of the options.", false, EnumNames<Sort>::values},
                     {"limit", number, "Most options to give, 1 to 100 (5)."},
                     {"max_steps", number, "Longest route, 1 to 8 (4)."},
                     at_argument,
                     language_argument}),
       ask},
      {"find",
       "Searches the whole map without a desk: services, organizations, desks, products, themes. Without words: "
       "everything that passes the filters.",
       {{"words", text, "What to search for."},
        {"theme", text, "Only this theme or below it, by id."},
        area_argument,
        {"open_now", flag, "Only what is open now, hours known."},
        {"open_at", text, "Only what is open at this moment, hours known."},
        {"services_only", flag, "Services only."},
        {"limit", number, "At most so many, 1 to 1000 (20)."},
        at_argument,
        language_argument},
       find},
      {"complete",
       "Names and phrases of the map that go on with what is being typed.",
       {{"typed", text, "What was typed so far.", true},
        {"theme", text, "Only this theme or below it, by id."},
        area_argument,
        {"limit", number, "At most so many, 1 to 1000 (10)."}},
       complete},
      {"show", "One record of any kind with all its facts and what refers to it.", {{"id", text, "Id of the record.", true}}, show},
      {"list",
       "Ids and names of all records of one kind.",
       {{"kind", text, "organizations, services, desks, locations, themes, products, areas, urgent, life_events, referrals or synonyms.", true}},
       list},
      {"hours",
       "Opening hours of a service, desk or organization over a week, day by day, with holidays and exceptions, and whether it is open.",
       {{"id", text, "Id of the service, desk or organization.", true},
        {"from", text, "First of the seven days, 2026-11-24; else the Monday of the present week."},
        at_argument,
        language_argument},
       hours},
      {"route",
       "The best routes from a desk to a service, with every step explained, or the reason why there is none.",
       with_visitor({{"desk", text, "Id of the desk."},
                     {"service", text, "Id of the service.", true},
                     {"max_steps", number, "Longest route, 1 to 8 (4)."},
                     at_argument,
                     language_argument}),
       route},
      {"coverage",
       "Holes in the map: for each theme and desk, or municipality, the warmest kind of referral there is; empty cells first. "
       "The whole is long: name a theme or an area.",
       {{"by", text, "Rows: desks or municipalities (desk).", false, row_kinds},
        {"theme", text, "Only this theme and those below it, by id."},
        {"area", text, "Only rows in this municipality or province."},
        {"weekdays", texts, "A cell for each of these days: mo tu we th fr sa su, or all."},
        {"groups", texts, "A cell for each of these groups of visitors, or all."},
        at_argument},
       coverage_of}};
  return kinds;
}

const RequestKind& kind_of(std::string_view name) {
  std::string known;
  for (const RequestKind& kind : request_kinds()) {
    if (kind.name == name) return kind;
    known += (known.empty() ? "" : ", ") + std::string(kind.name);
  }
  throw InvalidArgument("bad-request", {"het verzoek '{0}' bestaat niet – wel bekend: {1}", "there is no request '{0}' – known are: {1}"},
                        {to_valid_utf8(name), known});
}

Json schema_of(const ArgumentKind& kind) {
  static constexpr auto types = std::to_array<const char*>({"string", "array", "integer", "boolean"});
  Json schema{{"type", types[static_cast<std::size_t>(kind.type)]}, {"description", kind.help}};
  if (kind.type == texts) schema["items"] = Json{{"type", "string"}};
  if (!kind.choices.empty()) schema["enum"] = std::vector<std::string_view>(kind.choices.begin(), kind.choices.end());
  return schema;
}

Json schema_of(const RequestKind& kind) {
  Json schema{{"type", "object"}, {"properties", Json::object()}, {"additionalProperties", false}};
  for (const ArgumentKind& argument : kind.arguments) {
    schema["properties"][std::string(argument.name)] = schema_of(argument);
    if (argument.required) schema["required"].push_back(argument.name);
  }
  return schema;
}

}  // namespace

std::string answer(const KnowledgeBase& kb, std::string_view request, const Json& arguments, const RequestDefaults& defaults) {
  const RequestKind& kind = kind_of(request);
  return kind.answer({kb, RequestArguments(arguments, kind.arguments), defaults});
}

std::string answer(const KnowledgeBase& kb, std::string_view request, std::string_view arguments, const RequestDefaults& defaults) {
  return answer(kb, request, arguments.empty() ? Json::object() : parse_json(arguments), defaults);
}

std::string requests_json() {
  Json list = Json::array();
  for (const RequestKind& kind : request_kinds())
    list.push_back({{"name", kind.name}, {"description", kind.help}, {"inputSchema", schema_of(kind)}});
  return list.dump(2);
}

std::string json_text(std::string_view text) { return Json(to_valid_utf8(text)).dump(); }

// A line break inside a text is written \n, so those that stand there are only layout.
std::string one_line(std::string_view json) {
  std::string line;
  line.reserve(json.size());
  for (std::size_t at = 0; at < json.size(); ++at) {
    if (json[at] != '\n') {
      line += json[at];
      continue;
    }
    while (at + 1 < json.size() && json[at + 1] == ' ') ++at;
  }
  return line;
}

}  // namespace wegwijs
