#include "wegwijs/desk/routes_text.hpp"

#include <algorithm>

#include "desk/list_words.hpp"
#include "graph/provenance_of.hpp"
#include "wegwijs/desk/analysis_text.hpp"

namespace wegwijs {

namespace {

std::string whom(const Contact& contact, const std::string& to_name) {
  std::string text = contact.role.empty() ? to_name : contact.role;
  if (!contact.phone.empty()) text += " (" + contact.phone + ")";
  return text;
}

Sentence sentence_of(HandOver how) {
  switch (how) {
    case HandOver::call_together: return {"bel samen met {0}", "call {0} together"};
    case HandOver::book_appointment: return {"maak nu een afspraak bij {0}", "make an appointment now with {0}"};
    case HandOver::walk_along: return {"loop mee naar {0}", "walk along to {0}"};
    case HandOver::named_contact: return {"noem {0} als contact", "name {0} as the contact"};
    case HandOver::give_details: return {"geef naam en gegevens van {0} mee", "hand over name and details of {0}"};
  }
  return {};
}

std::vector<HandOver> usual(ReferralKind kind) {
  switch (kind) {
    case ReferralKind::internal: return {HandOver::walk_along};
    case ReferralKind::warm: return {HandOver::call_together};
    case ReferralKind::external: return {HandOver::give_details};
  }
  return {};
}

std::string names_of(const std::vector<AreaId>& areas, const Catalog& catalog) {
  std::vector<std::string> names;
  for (const AreaId& area : areas) names.push_back(name_of(catalog, area.str()));
  return joined(names);
}

std::string age_text(const AgeRange& ages, Language language) {
  if (ages.min && ages.max)
    return say({"alleen van {0} tot en met {1} jaar", "only from {0} to {1} years old"}, language,
               {std::to_string(*ages.min), std::to_string(*ages.max)});
  if (ages.min) return say({"alleen vanaf {0} jaar", "only from {0} years old"}, language, {std::to_string(*ages.min)});
  return say({"alleen tot en met {0} jaar", "only up to {0} years old"}, language, {std::to_string(ages.max.value_or(0))});
}

std::string instruction_text(ReferralKind kind, const std::vector<HandOver>& how, const Contact& contact,
                             const std::string& to_name, Access access, Language language) {
  std::string text;
  for (const HandOver step : how.empty() ? usual(kind) : how) {
    if (!text.empty()) text += say({" en ", " and "}, language);
    text += say(sentence_of(step), language, {text.empty() ? whom(contact, to_name) : to_name});
  }
  if (kind == ReferralKind::external && access == Access::appointment)
    text += say({"; de bezoeker maakt zelf een afspraak", "; the visitor makes an appointment"}, language);
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

// An offer of one's own library that is not held where the desk is: nobody can walk along.
const Location* elsewhere(const Step& step, const Service& service, const Catalog& catalog) {
  const Desk* desk = step.kind == ReferralKind::internal ? catalog.find(DeskId(step.from.str())) : nullptr;
  if (desk == nullptr || desk->location.empty() || service.at.empty()) return nullptr;
  const auto is_here = [&](const ServiceAtLocation& place) { return place.location == desk->location; };
  if (std::any_of(service.at.begin(), service.at.end(), is_here)) return nullptr;
  return catalog.find(service.at.front().location);
}

// What one's own library offers at its desks and nowhere else: there is nobody to walk along to.
bool is_given_here(const Step& step, const Service& service) {
  return step.kind == ReferralKind::internal && service.at.empty() && service.channels == std::vector{Channel::desk};
}

AdvisedStep advised(const Step& step, const Catalog& catalog, Language language) {
  const Service& service = catalog.at(step.to);
  AdvisedStep advice{.step = step, .to_name = service.name, .how = {}, .contact = {}, .needs = {}, .required_documents = service.required_documents, .note = {},
                     .instruction = {}, .provenance = provenance_of(service, catalog)};
  if (step.rule) {
    const ReferralRule& rule = catalog.rules()[*step.rule];
    advice.how = rule.how;
    advice.contact = rule.contact;
    advice.needs = rule.needs;
    advice.note = rule.note;
    advice.provenance = provenance_of(rule, catalog);
  }
  advice.instruction = instruction_text(step.kind, advice.how, advice.contact, advice.to_name, service.access, language);
  if (const Location* place = advice.how.empty() ? elsewhere(step, service, catalog) : nullptr)
    advice.instruction = say({"Wijs de weg naar {0}, in {1}", "Show the way to {0}, at {1}"}, language, {advice.to_name, place->name});
  else if (advice.how.empty() && is_given_here(step, service))
    advice.instruction = say({"Help hier zelf, aan de balie: {0}", "Help here yourself, at the desk: {0}"}, language, {advice.to_name});
  return advice;
}

}  // namespace

std::vector<AdvisedStep> advised_steps(const Route& route, const Catalog& catalog, Language language) {
  std::vector<AdvisedStep> steps;
  for (const Step& step : route.steps) steps.push_back(advised(step, catalog, language));
  return steps;
}

std::string no_route_text(Obstacle obstacle, const Service& service, const Catalog& catalog, Language language) {
  switch (obstacle) {
    case Obstacle::gone:
      return service.status == Status::temporarily_closed
                 ? say({"tijdelijk gesloten", "temporarily closed"}, language)
                 : say({"bestaat niet meer of is niet (meer) in gebruik", "no longer exists or is not in use"}, language);
    case Obstacle::age: return age_text(service.eligibility.ages, language);
    case Obstacle::area:
      return say({"alleen voor inwoners van {0}", "only for inhabitants of {0}"}, language,
                 {names_of(service.eligibility.areas, catalog)});
    case Obstacle::group: return say({"alleen voor: {0}", "only for: {0}"}, language, {joined(service.eligibility.groups)});
    case Obstacle::digid: return say({"kan niet zonder DigiD", "cannot be used without DigiD"}, language);
    case Obstacle::language:
      return say({"alleen in deze talen: {0}", "only in these languages: {0}"}, language, {joined(service.languages)});
    case Obstacle::too_far:
      return say({"verder weg dan de bezoeker kan reizen", "further away than the visitor can travel"}, language);
    case Obstacle::too_many_steps:
      return say({"er is alleen een weg van meer stappen", "the only way there has more steps"}, language);
    case Obstacle::referral_only:
      return say({"alleen via een verwijzing, en vanaf deze balie is geen verwijzing afgesproken",
                  "only by referral, and none is agreed from this desk"}, language);
    case Obstacle::no_opening:
      return say({"geen opening bekend binnen 400 dagen", "no opening known within 400 days"}, language);
  }
  return {};
}

std::string no_route_text(const Routes& none, const ServiceId& to, const Catalog& catalog, Language language) {
  if (!none.obstacle) return {};
  const Service& service = catalog.at(none.obstacle_at.empty() ? to : none.obstacle_at);
  const std::string reason = no_route_text(*none.obstacle, service, catalog, language);
  if (service.id == to) return reason;
  return say({"er is een weg langs {0}, maar daarvoor geldt: {1}", "there is a way by {0}, but of that holds: {1}"}, language,
             {service.name, reason});
}

std::string oldest_text(std::optional<Date> oldest, Language language) {
  if (!oldest)
    return say({"van minstens één stap is niet bekend hoe oud de gegevens zijn", "of at least one step the age is not known"},
               language);
  return say({"oudste gegeven van {0}", "oldest fact of {0}"}, language, {to_string(*oldest)});
}

}  // namespace wegwijs
