// The one list of every record's fields: name, place in the struct, whether it must be given, and what it means.
//
// The YAML loader, its JSON Schema and reference page, the knowledge base file, the JSON of `show` and the Python
// bindings all walk these lists, so a field added here exists everywhere and is described once.
//
//   for_each_field<Service>([&](const auto& field) { std::cout << field.name << ": " << field.help << '\n'; });
//   for_each_field<Service>([&](const auto& field) { write(field.name, field.get(service)); });
//
// `get` gives a reference to the member of a record. Names are those of the YAML; a `Schedule` appears as its three
// parts `schedule`, `holidays` and `exceptions`.
#pragma once

#include <string_view>
#include <tuple>

#include "wegwijs/model/contact.hpp"
#include "wegwijs/model/desk.hpp"
#include "wegwijs/model/location.hpp"
#include "wegwijs/model/organization.hpp"
#include "wegwijs/model/referral_rule.hpp"
#include "wegwijs/model/service.hpp"
#include "wegwijs/model/vocabulary.hpp"

namespace wegwijs {

enum class Presence {
  optional,
  required,
  derived,   // not written in YAML: it follows from where the record stands
};

template <class Get>
struct Field {
  std::string_view name;
  Get get;
  Presence presence;
  std::string_view help;
};

template <class Get>
constexpr Field<Get> make_field(std::string_view name, Get get, Presence presence, std::string_view help) {
  return {name, get, presence, help};
}

// `name` (in the singular, as in messages), `help`, and `fields`, a tuple of Field.
template <class Record>
struct Fields;

template <class Record, class Visitor>
constexpr void for_each_field(Visitor&& visit) {
  std::apply([&](const auto&... field) { (visit(field), ...); }, Fields<Record>::fields);
}

template <class Record>
concept HasFields = requires { Fields<Record>::fields; };

#define WEGWIJS_AT(name, path, presence, help) \
  make_field(name, [](auto& record) -> auto& { return record.path; }, Presence::presence, help)
#define WEGWIJS_REQUIRED(member, help) WEGWIJS_AT(#member, member, required, help)
#define WEGWIJS_OPTIONAL(member, help) WEGWIJS_AT(#member, member, optional, help)
#define WEGWIJS_DERIVED(member, help) WEGWIJS_AT(#member, member, derived, help)
#define WEGWIJS_SCHEDULE(help)                                                                         \
  WEGWIJS_AT("schedule", schedule.rows, optional, help),                                               \
      WEGWIJS_AT("holidays", schedule.holidays, optional, "Whether it is open on public holidays."),   \
      WEGWIJS_AT("exceptions", schedule.exceptions, optional, "Single days that differ; they win over rows and holidays.")
#define WEGWIJS_ORIGIN                                                                                        \
  WEGWIJS_OPTIONAL(alternatives, "What other sources say of the same facts; kept visible, never merged."),    \
      WEGWIJS_OPTIONAL(provenance, "Where these facts come from; inherited by everything inside the record."), \
      WEGWIJS_DERIVED(fictional, "The file says `fictional: true`: invented for examples.")

template <>
struct Fields<Provenance> {
  static constexpr std::string_view name = "provenance";
  static constexpr std::string_view help = "Where a fact comes from and how far it can be trusted.";
  static constexpr auto fields = std::tuple{
      WEGWIJS_REQUIRED(source, "URL or title of the document; several are separated by ' ; '."),
      WEGWIJS_REQUIRED(seen_on, "The day the source said so, or was read."),
      WEGWIJS_OPTIONAL(undated, "The source carries no date: the fact may be far older than `seen_on`."),
      WEGWIJS_OPTIONAL(verified_on, "The day somebody checked with the partner."),
      WEGWIJS_OPTIONAL(verified_by, "The role of who checked; never a person's name."),
      WEGWIJS_OPTIONAL(evidence, "primary: the party itself says so; secondary: somebody else; unverified: not certain."),
      WEGWIJS_OPTIONAL(note, "What to know about the source.")};
};

template <>
struct Fields<Alternative> {
  static constexpr std::string_view name = "alternative";
  static constexpr std::string_view help = "What another source says of the same fact.";
  static constexpr auto fields = std::tuple{
      WEGWIJS_REQUIRED(field, "Which fact: phone, address, schedule."),
      WEGWIJS_REQUIRED(value, "What that source says."),
      WEGWIJS_OPTIONAL(note, "Why it is not the fact that is shown first."),
      WEGWIJS_OPTIONAL(provenance, "The other source.")};
};

template <>
struct Fields<ScheduleRow> {
  static constexpr std::string_view name = "schedule row";
  static constexpr std::string_view help = "Open from `opens` until just before `closes` on `days`, or on the days of `rrule`.";
  static constexpr auto fields = std::tuple{
      WEGWIJS_OPTIONAL(days, "Week days; give these or `rrule`."),
      WEGWIJS_OPTIONAL(rrule, "iCalendar (RFC 5545) recurrence rule, as FREQ=MONTHLY;BYDAY=1WE; starts at valid_from."),
      WEGWIJS_REQUIRED(opens, "Local time, \"09:00\"."),
      WEGWIJS_REQUIRED(closes, "Local time, later than `opens`; \"24:00\" is the end of the day."),
      WEGWIJS_OPTIONAL(valid_from, "First day on which the row counts."),
      WEGWIJS_OPTIONAL(valid_to, "Last day on which the row counts."),
      WEGWIJS_OPTIONAL(note, "For people: \"alleen op afspraak\".")};
};

template <>
struct Fields<ScheduleException> {
  static constexpr std::string_view name = "schedule exception";
  static constexpr std::string_view help = "One day that differs: closed, or open at other hours.";
  static constexpr auto fields = std::tuple{
      WEGWIJS_REQUIRED(date, "The day."),
      WEGWIJS_OPTIONAL(closed, "Closed all day."),
      WEGWIJS_OPTIONAL(opens, "Local time."),
      WEGWIJS_OPTIONAL(closes, "Local time, later than `opens`."),
      WEGWIJS_OPTIONAL(note, "Why.")};
};

template <>
struct Fields<Phone> {
  static constexpr std::string_view name = "phone";
  static constexpr std::string_view help = "A telephone number and when somebody answers it.";
  static constexpr auto fields = std::tuple{
      WEGWIJS_REQUIRED(number, "As it is printed; Dutch, or with + and country code."),
      WEGWIJS_OPTIONAL(note, "Costs, choices in the menu."),
      WEGWIJS_OPTIONAL(languages, "Languages spoken, ISO 639-1."),
      WEGWIJS_SCHEDULE("When somebody answers."),
      WEGWIJS_OPTIONAL(provenance, "Its own source, where it differs from that of the record around it.")};
};

template <>
struct Fields<Contact> {
  static constexpr std::string_view name = "contact";
  static constexpr std::string_view help = "The role to ask for; never a person's name.";
  static constexpr auto fields = std::tuple{
      WEGWIJS_OPTIONAL(role, "\"intake schuldhulp\"."),
      WEGWIJS_OPTIONAL(phone, "The number of that role."),
      WEGWIJS_OPTIONAL(note, "What to say or to know.")};
};

template <>
struct Fields<Address> {
  static constexpr std::string_view name = "address";
  static constexpr std::string_view help = "A Dutch address.";
  static constexpr auto fields = std::tuple{
      WEGWIJS_OPTIONAL(street, "With house number."),
      WEGWIJS_OPTIONAL(postal_code, "\"5038 AE\"."),
      WEGWIJS_OPTIONAL(place, "Town or village.")};
};

template <>
struct Fields<Location> {
  static constexpr std::string_view name = "location";
  static constexpr std::string_view help = "A place with an address, where services and desks are found.";
  static constexpr auto fields = std::tuple{
      WEGWIJS_REQUIRED(id, "Slug, unique over the whole tree."),
      WEGWIJS_REQUIRED(name, "As people call it."),
      WEGWIJS_OPTIONAL(organization, "Whose building it is."),
      WEGWIJS_OPTIONAL(address, "Where it stands."),
      WEGWIJS_OPTIONAL(municipality, "The municipality it stands in."),
      WEGWIJS_OPTIONAL(point, "[latitude, longitude] in WGS84."),
      WEGWIJS_OPTIONAL(accessibility, "What helps to get in: wheelchair, lift, toilet."),
      WEGWIJS_OPTIONAL(phones, "Numbers of the building."),
      WEGWIJS_OPTIONAL(note, "How to find it."), WEGWIJS_ORIGIN};
};

template <>
struct Fields<AgeRange> {
  static constexpr std::string_view name = "ages";
  static constexpr std::string_view help = "Years, both ends included.";
  static constexpr auto fields = std::tuple{
      WEGWIJS_OPTIONAL(min, "Youngest age."), WEGWIJS_OPTIONAL(max, "Oldest age.")};
};

template <>
struct Fields<Eligibility> {
  static constexpr std::string_view name = "eligibility";
  static constexpr std::string_view help = "For whom it is; a part left out means everybody.";
  static constexpr auto fields = std::tuple{
      WEGWIJS_OPTIONAL(ages, "From and up to which age."),
      WEGWIJS_OPTIONAL(areas, "The visitor lives in one of these areas, or in an area within them."),
      WEGWIJS_OPTIONAL(groups, "The visitor belongs to one of these groups."),
      WEGWIJS_OPTIONAL(note, "Conditions in words.")};
};

template <>
struct Fields<Cost> {
  static constexpr std::string_view name = "cost";
  static constexpr std::string_view help = "What the visitor pays.";
  static constexpr auto fields = std::tuple{
      WEGWIJS_OPTIONAL(free, "true where it costs nothing."), WEGWIJS_OPTIONAL(note, "What it costs, in words.")};
};

template <>
struct Fields<ServiceAtLocation> {
  static constexpr std::string_view name = "service at location";
  static constexpr std::string_view help = "Where and when a service is offered.";
  static constexpr auto fields = std::tuple{
      WEGWIJS_REQUIRED(location, "The place."),
      WEGWIJS_SCHEDULE("When it is offered there."),
      WEGWIJS_OPTIONAL(phones, "Numbers for this place."),
      WEGWIJS_OPTIONAL(contact, "The role to ask for at this place."),
      WEGWIJS_OPTIONAL(note, "Hours or conditions that do not fit the schedule."),
      WEGWIJS_OPTIONAL(provenance, "Its own source.")};
};

template <>
struct Fields<Service> {
  static constexpr std::string_view name = "service";
  static constexpr std::string_view help = "What a visitor can be sent to; the unit of search.";
  static constexpr auto fields = std::tuple{
      WEGWIJS_REQUIRED(id, "Slug, unique over the whole tree."),
      WEGWIJS_OPTIONAL(organization, "Whose service it is; follows from the organization it is written in, else required."),
      WEGWIJS_REQUIRED(name, "As staff would call it."),
      WEGWIJS_OPTIONAL(alternate_names, "Other and former names."),
      WEGWIJS_OPTIONAL(description, "What it does, in a sentence or two."),
      WEGWIJS_OPTIONAL(themes, "Themes it belongs to."),
      WEGWIJS_OPTIONAL(products, "Products it handles."),
      WEGWIJS_OPTIONAL(phrases, "What visitors say when they need it."),
      WEGWIJS_OPTIONAL(access, "How one gets in; referral-only: only through a referral rule."),
      WEGWIJS_OPTIONAL(channels, "Ways to reach it."),
      WEGWIJS_OPTIONAL(needs_digid, "Cannot be used without DigiD."),
      WEGWIJS_OPTIONAL(help_level, "Who helps: the visitor alone with an explanation, a volunteer, a professional, the municipality."),
      WEGWIJS_OPTIONAL(eligibility, "For whom."),
      WEGWIJS_OPTIONAL(languages, "Languages spoken, ISO 639-1."),
      WEGWIJS_OPTIONAL(cost, "What it costs."),
      WEGWIJS_OPTIONAL(required_documents, "What the visitor brings."),
      WEGWIJS_OPTIONAL(lead_time_days, "Waiting time in whole days before help starts."),
      WEGWIJS_OPTIONAL(url, "Page about this service."),
      WEGWIJS_OPTIONAL(phones, "Numbers of this service."),
      WEGWIJS_SCHEDULE("Hours that do not depend on a place, such as those of a helpline."),
      WEGWIJS_OPTIONAL(at, "Where and when it is offered."),
      WEGWIJS_OPTIONAL(status, "Whether it still exists."), WEGWIJS_ORIGIN};
};

template <>
struct Fields<Plan> {
  static constexpr std::string_view name = "plan";
  static constexpr std::string_view help = "What a library says it wants to do.";
  static constexpr auto fields = std::tuple{
      WEGWIJS_REQUIRED(text, "One plan, in own words."),
      WEGWIJS_OPTIONAL(themes, "What it is about."),
      WEGWIJS_OPTIONAL(by, "When, as the library says it."),
      WEGWIJS_OPTIONAL(provenance, "Its own source.")};
};

template <>
struct Fields<Organization> {
  static constexpr std::string_view name = "organization";
  static constexpr std::string_view help = "A partner that offers services.";
  static constexpr auto fields = std::tuple{
      WEGWIJS_REQUIRED(id, "Slug, unique over the whole tree."),
      WEGWIJS_REQUIRED(name, "Official name."),
      WEGWIJS_OPTIONAL(alternate_names, "Short, other and former names."),
      WEGWIJS_OPTIONAL(description, "What it is."),
      WEGWIJS_OPTIONAL(kind, "generic stands for a partner everybody has their own of, such as \"your energy supplier\"."),
      WEGWIJS_OPTIONAL(area, "The area a municipality governs."),
      WEGWIJS_OPTIONAL(areas, "The municipalities a library serves."),
      WEGWIJS_OPTIONAL(website, "Home page."),
      WEGWIJS_OPTIONAL(email, "Address of a role; never of a person."),
      WEGWIJS_OPTIONAL(phones, "General numbers."),
      WEGWIJS_OPTIONAL(plans, "What it wants to do."),
      WEGWIJS_OPTIONAL(status, "Whether it still exists."), WEGWIJS_ORIGIN};
};

template <>
struct Fields<DeskFigures> {
  static constexpr std::string_view name = "figures";
  static constexpr std::string_view help = "Counts that a source gives of a desk over a period.";
  static constexpr auto fields = std::tuple{
      WEGWIJS_OPTIONAL(period_from, "First day."),
      WEGWIJS_OPTIONAL(period_to, "Last day."),
      WEGWIJS_OPTIONAL(questions, "All questions."),
      WEGWIJS_OPTIONAL(corona, "Those about corona."),
      WEGWIJS_OPTIONAL(other, "The others."),
      WEGWIJS_OPTIONAL(inhabitants, "Of the place the desk stands in."),
      WEGWIJS_OPTIONAL(printed_per_inhabitant, "The ratio as the source prints it, right or wrong."),
      WEGWIJS_OPTIONAL(provenance, "Its own source.")};
};

template <>
struct Fields<Desk> {
  static constexpr std::string_view name = "desk";
  static constexpr std::string_view help = "An information point: a place with staff that refers.";
  static constexpr auto fields = std::tuple{
      WEGWIJS_REQUIRED(id, "Slug, unique over the whole tree."),
      WEGWIJS_REQUIRED(name, "As visitors know it."),
      WEGWIJS_OPTIONAL(organization, "The library that runs it; its services are internal referrals."),
      WEGWIJS_OPTIONAL(location, "Where it is."),
      WEGWIJS_OPTIONAL(scenario, "How the desk is set up."),
      WEGWIJS_OPTIONAL(tasks, "What it does."),
      WEGWIJS_OPTIONAL(staffing, "Who works there."),
      WEGWIJS_OPTIONAL(private_room, "Whether there is a room for a private talk."),
      WEGWIJS_OPTIONAL(opened, "Month of opening, \"2021-05\"."),
      WEGWIJS_SCHEDULE("When the desk is open."),
      WEGWIJS_OPTIONAL(access, "Walk-in (open) or by appointment."),
      WEGWIJS_OPTIONAL(phones, "Numbers of the desk."),
      WEGWIJS_OPTIONAL(url, "Page about this desk."),
      WEGWIJS_OPTIONAL(note, "What staff should know."),
      WEGWIJS_OPTIONAL(status, "Whether it still exists."),
      WEGWIJS_OPTIONAL(figures, "Counts of questions from a source."), WEGWIJS_ORIGIN};
};

template <>
struct Fields<Agreement> {
  static constexpr std::string_view name = "agreement";
  static constexpr std::string_view help = "When the hand-over was agreed, and when to look at it again.";
  static constexpr auto fields = std::tuple{
      WEGWIJS_OPTIONAL(on, "The day of the agreement."), WEGWIJS_OPTIONAL(review, "The day to look at it again.")};
};

template <>
struct Fields<ReferralRule> {
  static constexpr std::string_view name = "referral";
  static constexpr std::string_view help = "Who may send a visitor to a service, and how the hand-over goes.";
  static constexpr auto fields = std::tuple{
      WEGWIJS_REQUIRED(from, "Desk, service or organization; an organization counts for each of its desks and services."),
      WEGWIJS_REQUIRED(to, "The service."),
      WEGWIJS_REQUIRED(kind, "internal, warm or external."),
      WEGWIJS_OPTIONAL(how, "What is done for the visitor."),
      WEGWIJS_OPTIONAL(contact, "Whom to ask for; a warm referral needs a role or a schedule."),
      WEGWIJS_SCHEDULE("When the hand-over is possible; left out: whenever the referring side is open."),
      WEGWIJS_OPTIONAL(lead_time_days, "Waiting time in whole days; overrides that of the service."),
      WEGWIJS_OPTIONAL(needs, "What must be there first."),
      WEGWIJS_OPTIONAL(themes, "Only for these themes; left out: all that the service handles."),
      WEGWIJS_OPTIONAL(agreed, "When it was agreed and when to review it."),
      WEGWIJS_OPTIONAL(note, "What staff should know."),
      WEGWIJS_OPTIONAL(provenance, "Where this path comes from."),
      WEGWIJS_DERIVED(fictional, "The file says `fictional: true`: invented for examples.")};
};

template <>
struct Fields<Theme> {
  static constexpr std::string_view name = "theme";
  static constexpr std::string_view help = "A subject; themes form a tree.";
  static constexpr auto fields = std::tuple{
      WEGWIJS_REQUIRED(id, "Slug, unique over the whole tree."),
      WEGWIJS_REQUIRED(name, "Dutch name."),
      WEGWIJS_OPTIONAL(name_en, "English name."),
      WEGWIJS_OPTIONAL(parent, "The theme it is part of."),
      WEGWIJS_OPTIONAL(phrases, "What visitors say about it."),
      WEGWIJS_DERIVED(fictional, "The file says `fictional: true`: invented for examples.")};
};

template <>
struct Fields<Product> {
  static constexpr std::string_view name = "product";
  static constexpr std::string_view help = "A thing citizens come for.";
  static constexpr auto fields = std::tuple{
      WEGWIJS_REQUIRED(id, "Slug, unique over the whole tree."),
      WEGWIJS_REQUIRED(name, "As staff would call it."),
      WEGWIJS_OPTIONAL(alternate_names, "Other and former names."),
      WEGWIJS_OPTIONAL(upl_name, "Name in the Uniforme Productnamenlijst."),
      WEGWIJS_OPTIONAL(upl_uri, "URI in the Uniforme Productnamenlijst."),
      WEGWIJS_OPTIONAL(executor, "Who carries it out: an organization, or `municipality` for the visitor's own."),
      WEGWIJS_OPTIONAL(themes, "Themes it belongs to."),
      WEGWIJS_OPTIONAL(phrases, "What visitors say when they come for it."),
      WEGWIJS_OPTIONAL(bring, "What the visitor brings."),
      WEGWIJS_OPTIONAL(note, "Terms and warnings."),
      WEGWIJS_OPTIONAL(provenance, "Where these facts come from."),
      WEGWIJS_DERIVED(fictional, "The file says `fictional: true`: invented for examples.")};
};

template <>
struct Fields<Synonym> {
  static constexpr std::string_view name = "synonym";
  static constexpr std::string_view help = "Words that mean other words.";
  static constexpr auto fields = std::tuple{
      WEGWIJS_REQUIRED(terms, "What is said."),
      WEGWIJS_REQUIRED(means, "What is meant."),
      WEGWIJS_OPTIONAL(kind, "Why they differ."),
      WEGWIJS_OPTIONAL(both_ways, "Whether what is meant may be said for it as well."),
      WEGWIJS_OPTIONAL(language, "Language of the terms, ISO 639-1; left out: Dutch."),
      WEGWIJS_DERIVED(fictional, "The file says `fictional: true`: invented for examples.")};
};

template <>
struct Fields<Urgent> {
  static constexpr std::string_view name = "urgent situation";
  static constexpr std::string_view help = "Danger: what must be shown before anything else.";
  static constexpr auto fields = std::tuple{
      WEGWIJS_REQUIRED(id, "Slug, unique over the whole tree."),
      WEGWIJS_OPTIONAL(name, "The situation."),
      WEGWIJS_REQUIRED(phrases, "What is said in this danger; never what an ordinary question contains."),
      WEGWIJS_REQUIRED(message, "What to do, in Dutch."),
      WEGWIJS_OPTIONAL(message_en, "The same in English."),
      WEGWIJS_OPTIONAL(phone, "The number to call first."),
      WEGWIJS_OPTIONAL(phones, "Other numbers, each with a note."),
      WEGWIJS_OPTIONAL(organization, "Who answers."),
      WEGWIJS_OPTIONAL(provenance, "Where these facts come from."),
      WEGWIJS_DERIVED(fictional, "The file says `fictional: true`: invented for examples.")};
};

template <>
struct Fields<LifeEvent> {
  static constexpr std::string_view name = "life event";
  static constexpr std::string_view help = "Something that happens to people, and the products it brings along.";
  static constexpr auto fields = std::tuple{
      WEGWIJS_REQUIRED(id, "Slug, unique over the whole tree."),
      WEGWIJS_REQUIRED(name, "The event."),
      WEGWIJS_OPTIONAL(phrases, "What visitors say."),
      WEGWIJS_OPTIONAL(products, "Products, in the order in which they are best arranged."),
      WEGWIJS_OPTIONAL(note, "Terms and warnings."),
      WEGWIJS_OPTIONAL(provenance, "Where these facts come from."),
      WEGWIJS_DERIVED(fictional, "The file says `fictional: true`: invented for examples.")};
};

template <>
struct Fields<Area> {
  static constexpr std::string_view name = "area";
  static constexpr std::string_view help = "A municipality, a province or the nation.";
  static constexpr auto fields = std::tuple{
      WEGWIJS_REQUIRED(id, "Slug, unique over the whole tree."),
      WEGWIJS_REQUIRED(name, "Official name."),
      WEGWIJS_OPTIONAL(kind, "What sort of area."),
      WEGWIJS_OPTIONAL(within, "The area it lies in."),
      WEGWIJS_OPTIONAL(owms_uri, "URI in the government's list of names (OWMS)."),
      WEGWIJS_OPTIONAL(valid_from, "First day it existed."),
      WEGWIJS_OPTIONAL(valid_to, "Last day it existed."),
      WEGWIJS_OPTIONAL(succeeded_by, "What it became part of."),
      WEGWIJS_OPTIONAL(places, "Villages and towns in it."),
      WEGWIJS_OPTIONAL(alternate_names, "Other names."),
      WEGWIJS_DERIVED(fictional, "The file says `fictional: true`: invented for examples.")};
};

#undef WEGWIJS_AT
#undef WEGWIJS_REQUIRED
#undef WEGWIJS_OPTIONAL
#undef WEGWIJS_DERIVED
#undef WEGWIJS_SCHEDULE
#undef WEGWIJS_ORIGIN

}  // namespace wegwijs
