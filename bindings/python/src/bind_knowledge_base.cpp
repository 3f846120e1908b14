// The class KnowledgeBase: everything that is asked of one map.
#include "doors.hpp"
#include "method.hpp"
#include "opened.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/base/iso_week.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/json.hpp"
#include "wegwijs/desk/knowledge_base.hpp"
#include "wegwijs/desk/record_text.hpp"
#include "wegwijs/desk/requests.hpp"
#include "wegwijs/desk/routes_text.hpp"
#include "wegwijs/desk/week_hours.hpp"
#include "wegwijs/graph/referral_graph.hpp"

namespace wegwijs::python {

namespace {

const KnowledgeBase& kb_of(const Call& call) { return call.on<Opened>().kb; }
const Catalog& catalog_of(const Call& call) { return kb_of(call).catalog(); }
const Catalog& catalog_of(nb::handle self) { return nb::inst_ptr<Opened>(self)->kb.catalog(); }

struct HoursOptions {
  std::optional<Date> first;
  Instant at;
  Language language = Language::nl;
};

struct LanguageOptions {
  Language language = Language::nl;
};

// Records of the map as views that keep the knowledge base alive.
template <class T>
nb::object views(std::span<const T* const> records, nb::handle owner) {
  nb::list items;
  for (const T* record : records) items.append(nb::steal(from_record(shape_of<T>(), record, owner)));
  return nb::steal(from_records(shape_of<T>(), nb::tuple(items)));
}

template <class T>
void list_property(nb::handle of, const char* name, const char* help) {
  property(of, name, list_name<T>(), help, [](nb::handle self) {
    nb::object result;
    for_each_list(catalog_of(self).data(), [&]<class List>(const List& list) {
      if constexpr (std::is_same_v<typename List::value_type, T>) result = nb::steal(from_list(list, self));
    });
    return result;
  });
}

void bind_lists(nb::handle of) {
  list_property<Area>(of, "areas", "Municipalities, provinces and the nation, in order of id.");
  list_property<Theme>(of, "themes", "The tree of themes, in order of id.");
  list_property<Product>(of, "products", "Things citizens come for, in order of id.");
  list_property<Organization>(of, "organizations", "Partners, in order of id.");
  list_property<Location>(of, "locations", "Places, in order of id.");
  list_property<Service>(of, "services", "What visitors can be sent to, in order of id.");
  list_property<Desk>(of, "desks", "Information points, in order of id.");
  list_property<ReferralRule>(of, "referrals", "Agreed referrals, in the order in which they were given.");
  list_property<Synonym>(of, "synonyms", "Words that mean other words, in the order in which they were given.");
  list_property<Urgent>(of, "urgent", "Danger and what to do, in order of id.");
  list_property<LifeEvent>(of, "life_events", "Things that happen to people, in order of id.");
}

// The record of an id, whatever its kind; nothing where there is none.
nb::object found(const Catalog& catalog, const std::string& id, nb::handle owner) {
  nb::object record;
  for_each_list(catalog.data(), [&]<class List>(const List&) {
    using T = typename List::value_type;
    if constexpr (requires(const T& one) { one.id.str(); }) {
      if (record.is_valid()) return;
      if (const T* one = catalog.find(decltype(T::id)(id))) record = nb::steal(from_record(shape_of<T>(), one, owner));
    }
  });
  return record;
}

nb::object shown(const Call& call) {
  const auto id = call.get<std::string>(0);
  if (nb::object record = found(catalog_of(call), id, call.self()); record.is_valid()) return record;
  record_text(catalog_of(call), id, Language::en);  // throws NotFound with the nearest id
  return nb::none();
}

constexpr const char* any_record =
    "Area | Theme | Product | Organization | Location | Service | Desk | Urgent | LifeEvent";

void bind_records(nb::handle of) {
  bind_lists(of);
  method(of, {"__getitem__", "id: str", nullptr, any_record, "The record of this id. Raises NotFound, a KeyError."}, &shown);
  method(of, {"show", "id: str", nullptr, any_record,
              "The record of this id, with all its facts: a view that keeps the map alive.\n\nRaises NotFound, a KeyError, which "
              "names the nearest id."},
         &shown);
  method(of, {"__contains__", "id: object", nullptr, "bool", "Whether there is a record of this id."}, [](const Call& call) -> nb::object {
    return nb::bool_(PyUnicode_Check(call.value(0).ptr()) &&
                     found(catalog_of(call), call.get<std::string>(0), call.self()).is_valid());
  });
  method(of, {"area", "id_or_name: str", nullptr, "Area", "The area of an id, a name or a village: \"Tilburg\", \"Udenhout\". Raises NotFound."},
         [](const Call& call) {
           const Area& area = catalog_of(call).at(kb_of(call).area(call.get<std::string>(0)));
           return nb::steal(from_record(shape_of<Area>(), &area, call.self()));
         });
  method(of, {"services_of", "id: str", nullptr, list_name<Service>(),
              "Services of an organization, a product, or a theme and those below it; in order of id. Raises NotFound."},
         [](const Call& call) {
           const Catalog& catalog = catalog_of(call);
           const auto id = call.get<std::string>(0);
           if (catalog.find(ProductId(id)) != nullptr) return views(catalog.services_of(ProductId(id)), call.self());
           if (catalog.find(ThemeId(id)) != nullptr) return views(catalog.services_of(ThemeId(id)), call.self());
           return views(catalog.services_of(catalog.at(OrganizationId(id)).id), call.self());
         });
  method(of, {"desks_of", "organization: str", nullptr, list_name<Desk>(), "The desks of an organization, in order of id. Raises NotFound."},
         [](const Call& call) {
           return views(catalog_of(call).desks_of(catalog_of(call).at(call.get<OrganizationId>(0)).id), call.self());
         });
  method(of, {"referrals_from", "id: str", nullptr, list_name<ReferralRule>(),
              "Rules that start at this desk, service or organization, as written: a desk's do not include its organization's. Empty "
              "for another id."},
         [](const Call& call) { return views(catalog_of(call).rules_from(call.get<ReferrerId>(0)), call.self()); });
  method(of, {"referrals_to", "service: str", nullptr, list_name<ReferralRule>(), "Rules that lead to this service. Raises NotFound."},
         [](const Call& call) {
           return views(catalog_of(call).rules_to(catalog_of(call).at(call.get<ServiceId>(0)).id), call.self());
         });
  method(of, {"contains", "outer: str, inner: str", nullptr, "bool", "Whether the area `inner` is `outer` or lies within it. Takes ids; false for those that name no area."},
         [](const Call& call) -> nb::object {
           return nb::bool_(catalog_of(call).contains(call.get<AreaId>(0), call.get<AreaId>(1)));
         });
  method(of, {"is_or_below", "theme: str, ancestor: str", nullptr, "bool", "Whether a theme is `ancestor` or stands below it. Takes ids; false for those that name no theme."},
         [](const Call& call) -> nb::object {
           return nb::bool_(catalog_of(call).is_or_below(call.get<ThemeId>(0), call.get<ThemeId>(1)));
         });
}

void bind_questions(nb::handle of) {
  method(of,
         {"ask", "question: str", &shape_of<AskOptions>(), "Advice",
          "Whom to refer to, and how: the main job. Any text is a valid question, and \"no partner known\" a good answer "
          "(Advice.nothing_found).\n\nRaises NotFound for an unknown desk, theme or area; InvalidArgument for a limit out of "
          "range and for a moment without a time zone."},
         [](const Call& call) {
           const KnowledgeBase& kb = kb_of(call);
           const auto question = call.get<std::string>(0);
           const auto options = call.options<AskOptions>();
           return owned(unlocked([&] { return kb.ask(question, options); }));
         });
  method(of,
         {"find", "words: str = ''", &shape_of<FindOptions>(), "FoundList",
          "Search without a desk. No words: everything that passes the filters.\n\nRaises as `ask`."},
         [](const Call& call) {
           const KnowledgeBase& kb = kb_of(call);
           const std::string words = call.has(0) ? call.get<std::string>(0) : std::string();
           const auto options = call.options<FindOptions>();
           return owned(unlocked([&] { return kb.find(words, options); }));
         });
  method(of,
         {"complete", "typed: str", &shape_of<CompleteOptions>(), list_name<Completion>(),
          "Names and phrases that go on with what is being typed, best first; empty where no word was typed yet.\n\nRaises "
          "NotFound for an unknown theme or area."},
         [](const Call& call) {
           const KnowledgeBase& kb = kb_of(call);
           const auto typed = call.get<std::string>(0);
           const auto options = call.options<CompleteOptions>();
           return converted(unlocked([&] { return kb.complete(typed, options); }));
         });
  method(of, {"known_terms", "text: str", nullptr, "tuple[str, ...]", "The words of a text that are words of the map, folded and stemmed, each once."},
         [](const Call& call) {
           const auto text = call.get<std::string>(0);
           return converted(unlocked([&] { return kb_of(call).known_terms(text); }));
         });
  method(of,
         {"hours", "id: str", &shape_of<HoursOptions>(), "WeekHours",
          "Opening hours over seven days: of a desk, of a service and its places, of an organization's phones.\n\nRaises NotFound "
          "for another id."},
         [](const Call& call) {
           const auto id = call.get<std::string>(0);
           const auto options = call.options<HoursOptions>();
           const Date first = options.first.value_or(monday_of(iso_week_of(date_of(to_local(options.at)))));
           return owned(unlocked([&] { return week_hours(catalog_of(call), id, first, options.at, options.language); }));
         });
}

void bind_routes(nb::handle of) {
  method(of,
         {"routes", "desk: str, service: str", &shape_of<RouteOptions>(), "Routes",
          "All routes that are best in arrival, steps or effort. None: `obstacle` is why.\n\nRaises NotFound for an unknown desk "
          "or service, InvalidArgument for max_steps outside 1 to 8."},
         [](const Call& call) {
           const auto from = call.get<DeskId>(0);
           const auto to = call.get<ServiceId>(1);
           const auto options = call.options<RouteOptions>();
           return owned(unlocked([&] { return kb_of(call).graph().routes(from, to, options); }));
         });
  method(of, {"advised_steps", "route: Route", &shape_of<LanguageOptions>(), list_name<AdvisedStep>(),
              "A route with contacts, needs and an instruction for every step."},
         [](const Call& call) {
           const auto route = call.get<Route>(0);
           return converted(advised_steps(route, catalog_of(call), call.options<LanguageOptions>().language));
         });
  method(of,
         {"routes_json", "desk: str, service: str", &shape_of<RouteOptions>(), "str", "As `routes`, as the JSON that `wegwijs route --json` prints. Raises as `routes`."},
         [](const Call& call) {
           const auto from = call.get<DeskId>(0);
           const auto to = call.get<ServiceId>(1);
           const auto options = call.options<RouteOptions>();
           return converted(unlocked([&] {
             const KnowledgeBase& kb = kb_of(call);
             return routes_json(kb.catalog(), from, to, options.depart, kb.graph().routes(from, to, options), Language::nl);
           }));
         });
  method(of, {"record_json", "id: str", nullptr, "str", "One record as the JSON that `wegwijs show --json` prints. Raises NotFound."},
         [](const Call& call) { return converted(record_json(catalog_of(call), call.get<std::string>(0))); });
  method(of, {"list_json", "kind: str", nullptr, "str", "The records of one kind as the JSON that `wegwijs list --json` prints. Raises NotFound."},
         [](const Call& call) { return converted(list_json(catalog_of(call), call.get<std::string>(0))); });
  method(of,
         {"answer", "request: str, arguments: str = ''", &shape_of<RequestDefaults>(), "str",
          "One question of another program: a word of requests_json() with its arguments as a JSON object, and the answer as JSON. "
          "For what serves others from Python; the same as a line of `wegwijs batch`.\n\nRaises InvalidArgument for an unknown "
          "request or argument and for text that is no JSON; else as the question itself."},
         [](const Call& call) {
           const auto request = call.get<std::string>(0);
           const std::string arguments = call.has(1) ? call.get<std::string>(1) : std::string();
           const auto defaults = call.options<RequestDefaults>();
           return converted(unlocked([&] { return answer(kb_of(call), request, arguments, defaults); }));
         });
}

}  // namespace

void bind_knowledge_base(nb::module_& module) {
  options<HoursOptions>("HoursOptions")
      .field<&HoursOptions::first>("first", "The first of the seven days; None = the Monday of the week of `at`.")
      .field<&HoursOptions::at>("at", "The moment of which is told whether it is open.")
      .clock()
      .field<&HoursOptions::language>("language", "Of our own sentences and the names of holidays.");
  options<RequestDefaults>("RequestDefaults")
      .field<&RequestDefaults::at>("at", "The moment of a request that names none.").clock()
      .field<&RequestDefaults::desk>("desk", "The desk of a request that names none; empty: then it must.")
      .field<&RequestDefaults::language>("language", "Of our own sentences, where a request names none.");
  function(module, {"requests_json", "", nullptr, "str",
                    "Every request of KnowledgeBase.answer() with what it does and a JSON Schema of its arguments: "
                    "[{\"name\", \"description\", \"inputSchema\"}, …]."},
           [](const Call&) { return converted(requests_json()); });
  options<LanguageOptions>("LanguageOptions").field<&LanguageOptions::language>("language", "Of our own sentences.");
  const nb::class_<Opened> of(module, "KnowledgeBase", nb::is_final(),
                              "A map that can be asked: see wegwijs.open() and wegwijs.build().\n\nMay be used from several "
                              "threads at once; other threads go on while it works. What it gives keeps it alive.");
  property(of, "path", "str", "The file it was opened from; empty for a map without a file.",
           [](nb::handle self) { return converted(nb::inst_ptr<Opened>(self)->path); });
  bind_records(of);
  bind_questions(of);
  bind_routes(of);
}

}  // namespace wegwijs::python
