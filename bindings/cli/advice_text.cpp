#include "advice_text.hpp"

#include "reading.hpp"
#include "wegwijs/desk/analysis_text.hpp"
#include "wegwijs/desk/routes_text.hpp"

namespace wegwijs::cli {

namespace {

constexpr std::size_t margin = 3;

// Hours in words without the notes between brackets.
std::string times_of(std::string_view hours) {
  std::string times;
  int depth = 0;
  for (const char c : hours) {
    if (c == '(') ++depth;
    if (depth == 0 && c != ' ') times += c;
    if (c == ')') --depth;
  }
  return times;
}

// `shown` are hours that stand with the number anyway: the same ones are not said twice.
std::string phone_text(const Session& session, const Phone& phone, std::string_view shown = {}) {
  std::string text = phone.number;
  const std::string hours = hours_text(phone.schedule, session.language());
  const bool said = phone.note.find(hours) != std::string::npos || times_of(hours) == times_of(shown);
  if (const std::string note = joined({phone.note, said ? "" : hours}, "; "); !note.empty()) text += " (" + note + ")";
  if (phone.provenance.evidence == Evidence::unverified && !phone.provenance.empty())
    text += session.text({" – nummer niet zeker", " – number not certain"});
  return text;
}

std::string address_text(const Location& place) {
  return joined({place.name, place.address.street, joined({place.address.postal_code, place.address.place}, " ")}, ", ");
}

std::string distance_text(const std::optional<double>& metres) {
  if (!metres || *metres < 1) return {};
  if (*metres < 1000) return std::to_string(static_cast<int>(*metres / 10 + 0.5) * 10) + " m";
  const int tenths = static_cast<int>(*metres / 100 + 0.5);
  return std::to_string(tenths / 10) + "," + std::to_string(tenths % 10) + " km";
}

void line(Session& session, const Sentence& label, const std::string& text) {
  if (!text.empty()) session.out() << session.terminal().wrapped(session.text(label) + ": " + text, margin);
}

std::string access_text(const Session& session, Access access) {
  switch (access) {
    case Access::open: return {};
    case Access::appointment: return session.text({"op afspraak", "by appointment"});
    case Access::referral_only: return session.text({"alleen via verwijzing", "only by referral"});
  }
  return {};
}

// The fields of which sources disagree most, in the words of staff.
std::string field_text(const Session& session, const std::string& field) {
  if (field == "phone") return session.text({"telefoon", "phone"});
  if (field == "address") return session.text({"adres", "address"});
  if (field == "schedule" || field == "hours") return session.text({"openingstijden", "hours"});
  return field;
}

std::string cost_text(const Session& session, const Cost& cost) {
  const std::string free = !cost.free ? "" : *cost.free ? session.text({"gratis", "free of charge"}) : session.text({"niet gratis", "not free"});
  return joined({free, cost.note}, "; ");
}

std::string hours_line(const Session& session, const Option& option) {
  std::vector<std::string> parts{option.hours};
  if (option.hours_known && option.open_now) parts.push_back(session.text({"nu open", "open now"}));
  return joined(parts, " – ");
}

std::string level_text(const Session& session, HelpLevel level) {
  switch (level) {
    case HelpLevel::self_help: return session.text({"zelf doen", "by oneself"});
    case HelpLevel::volunteer: return session.text({"vrijwilliger", "volunteer"});
    case HelpLevel::professional: return session.text({"beroepskracht", "professional"});
    case HelpLevel::municipality: return session.text({"gemeente", "municipality"});
  }
  return {};
}

// "1) zelf doen: Mijn aanvragen → 2) gemeente: Inwonerspas"
std::string exits_text(const Session& session, const Option& option) {
  std::vector<std::string> exits;
  for (const Exit& exit : option.exits)
    exits.push_back(std::to_string(exits.size() + 1) + ") " + level_text(session, exit.level) + ": " + exit.name);
  return joined(exits, " → ");
}

// On one line with its colours where that fits, else broken without them.
void print_title(Session& session, const Option& option) {
  const Terminal& terminal = session.terminal();
  const std::string title = std::to_string(option.rank) + ". " + option.service_name;
  const std::string national = option.scope == Scope::national ? session.text({", landelijk", ", national"}) : "";
  const std::string invented = option.fictional ? session.text({"  (VERZONNEN VOORBEELD)", "  (INVENTED EXAMPLE)"}) : "";
  const std::string plain = title + " – " + option.organization_name + "  [" + kind_word(option.kind, session.language()) + national + "]" + invented;
  if (terminal.interactive() && columns(plain) > terminal.width())
    session.out() << terminal.wrapped(plain, 0);
  else
    session.out() << terminal.styled(title, Style::bold) << " – " << option.organization_name << "  [" << kind_text(session, option.kind)
                  << national << "]" << invented << '\n';
}

void print_option(Session& session, const Option& option, const Advice& advice, const Catalog& catalog) {
  const Terminal& terminal = session.terminal();
  print_title(session, option);
  if (!option.description.empty()) session.out() << terminal.wrapped(option.description, margin);
  int number = 0;
  for (const AdvisedStep& step : option.route) print(session, step, option.route.size() > 1 ? ++number : 0, advice.at);
  line(session, {"uitgangen", "exits"}, exits_text(session, option));
  std::vector<std::string> phones;
  for (const Phone& phone : option.phones) phones.push_back(phone_text(session, phone, option.hours));
  line(session, {"telefoon", "phone"}, joined(phones, "; "));
  if (option.location) line(session, {"waar", "where"}, joined({address_text(*option.location), distance_text(option.distance_m)}, " – "));
  line(session, {"open", "open"}, joined({hours_line(session, option), option.place_note}, "; "));
  line(session, {"toegang", "access"}, access_text(session, option.access));
  line(session, {"web", "web"}, option.url);
  line(session, {"voor wie", "for whom"}, option.eligibility_note);
  line(session, {"meenemen", "bring"}, joined(option.required_documents, "; "));
  line(session, {"kosten", "costs"}, cost_text(session, option.cost));
  if (option.needs_digid.value_or(false)) line(session, {"let op", "note"}, session.text({"kan niet zonder DigiD", "cannot be used without DigiD"}));
  for (const Alternative& other : option.alternatives)
    line(session, {"andere bron", "other source"}, joined({field_text(session, other.field) + " " + other.value, other.note}, " – "));
  for (const ProductId& id : option.products)
    if (const Product* product = catalog.find(id); product != nullptr && id == option.products.front()) line(session, {"let op", "note"}, product->note);
  line(session, {"waarom", "why"}, joined(option.why, "; "));
  line(session, {"bron", "source"}, provenance_text(session, option.provenance, option.stale));
  session.out() << '\n';
}

}  // namespace

void print_urgent(Session& session, const UrgentAdvice& urgent) {
  const Terminal& terminal = session.terminal();
  session.out() << terminal.styled(session.text({"EERST DIT: {0}", "THIS FIRST: {0}"}, {urgent.name}), Style::red) << '\n';
  session.out() << terminal.wrapped(urgent.message, margin);
  if (!urgent.phone.empty())
    session.out() << "   " << terminal.styled(session.text({"Bel {0}", "Call {0}"}, {urgent.phone}), Style::red) << '\n';
  for (const Phone& phone : urgent.phones) line(session, {"ook", "also"}, phone_text(session, phone));
  session.out() << '\n';
}

std::string need_text(const Session& session, Need need) {
  switch (need) {
    case Need::consent: return session.text({"toestemming van de bezoeker", "the visitor's consent"});
    case Need::letter: return session.text({"de brief", "the letter"});
    case Need::appointment: return session.text({"een afspraak", "an appointment"});
    case Need::identification: return session.text({"legitimatie", "identification"});
  }
  return {};
}

std::string kind_text(const Session& session, ReferralKind kind) {
  const Style style = kind == ReferralKind::internal ? Style::blue : kind == ReferralKind::warm ? Style::green : Style::yellow;
  return session.terminal().styled(kind_word(kind, session.language()), style);
}

std::string moment_text(const Session& session, Instant moment, Instant now) {
  return moment == now ? session.text({"nu", "now"}) : wegwijs::moment_text(moment, session.language());
}

std::string provenance_text(const Session& session, const Provenance& provenance, bool stale) {
  const auto date = [](const std::optional<Date>& day) { return day ? to_string(*day) : std::string(); };
  std::vector<std::string> parts{provenance.source};
  if (provenance.verified_on) {
    parts.push_back(session.text({"nagegaan op {0}", "verified on {0}"}, {date(provenance.verified_on)}));
  } else {
    parts.push_back(provenance.undated ? session.text({"bron zonder datum, gelezen {0}", "undated source, read {0}"}, {date(provenance.seen_on)})
                                       : session.text({"gezien {0}", "seen {0}"}, {date(provenance.seen_on)}));
    parts.push_back(session.text({"nog na te gaan", "to be verified"}));
  }
  if (provenance.evidence == Evidence::unverified) parts.push_back(session.text({"niet zeker", "not certain"}));
  if (stale) {
    const bool age_unknown = provenance.undated && !provenance.verified_on;
    const Sentence warning = age_unknown ? Sentence{"LEEFTIJD ONBEKEND: vraag het eerst na", "AGE UNKNOWN: ask first"} : Sentence{"OUD: vraag het eerst na", "OLD: ask first"};
    parts.push_back(session.terminal().styled(session.text(warning), Style::yellow));
  }
  return joined(parts, "; ");
}

void print(Session& session, const AdvisedStep& step, int number, Instant at, bool bring) {
  std::vector<std::string> parts{(number > 0 ? std::to_string(number) + ") " : "") + step.instruction};
  if (step.step.hand_over_at != at)
    parts.push_back(session.text({"overdracht {0}", "hand-over {0}"}, {moment_text(session, step.step.hand_over_at, at)}));
  parts.push_back(step.step.hours_known ? session.text({"hulp {0}", "help {0}"}, {moment_text(session, step.step.arrives_at, at)})
                                        : session.text({"openingstijden niet bekend, vraag ze eerst na", "hours not known, ask first"}));
  std::vector<std::string> needs;
  for (const Need need : step.needs) needs.push_back(need_text(session, need));
  if (!needs.empty()) parts.push_back(session.text({"nodig: {0}", "needed: {0}"}, {joined(needs, ", ")}));
  session.out() << session.terminal().wrapped(session.text({"hoe: {0}", "how: {0}"}, {joined(parts, " – ")}), margin);
  if (!step.note.empty()) line(session, {"let op", "note"}, step.note);
  if (bring) line(session, {"meenemen", "bring"}, joined(step.required_documents, "; "));
}

void print(Session& session, const Advice& advice, const Catalog& catalog) {
  for (const UrgentAdvice& urgent : advice.urgent) print_urgent(session, urgent);
  const Desk& desk = catalog.at(advice.desk);
  const Terminal& terminal = session.terminal();
  const std::string from = session.text({"Vanaf {0}, {1}", "From {0}, {1}"}, {desk.name, wegwijs::moment_text(advice.at, session.language())});
  session.out() << terminal.styled(terminal.wrapped(from, 0), Style::dim) << '\n';
  for (const Option& option : advice.options) print_option(session, option, advice, catalog);
  if (desk.status != Status::active)
    session.out() << session.terminal().wrapped(
                         session.text({"Let op: deze balie staat in de kaart als niet (meer) in gebruik.",
                                       "Note: the map says that this desk is not, or no longer, in use."}), 0)
                  << '\n';
  if (advice.nothing_found && advice.urgent.empty())
    session.out() << session.terminal().wrapped(
        session.text({"Hiervoor is geen partner bekend. Verzin er geen: vraag een collega, of zoek met andere woorden.",
                      "No partner is known for this. Do not guess: ask a colleague, or search with other words."}), 0);
  for (const Excluded& excluded : advice.excluded)
    session.out() << terminal.styled(
        terminal.wrapped(session.text({"Valt af: {0} – {1}", "Left out: {0} – {1}"}, {excluded.service_name, excluded.reason}), 0), Style::dim);
}

}  // namespace wegwijs::cli
