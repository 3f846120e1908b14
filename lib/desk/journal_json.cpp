#include "wegwijs/desk/journal_json.hpp"

#include <nlohmann/json.hpp>

#include "wegwijs/journal/code.hpp"

namespace wegwijs {

using Json = nlohmann::ordered_json;

namespace {

std::string written(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace); }

template <class Id>
Json ids(const std::vector<Id>& list) {
  Json json = Json::array();
  for (const Id& id : list) json.push_back(id.str());
  return json;
}

template <class E>
Json word(const std::optional<E>& value) {
  return value ? Json(to_string(*value)) : Json(nullptr);
}

Json referral_json(const Referral& referral) {
  return {{"service", referral.service.str()},
          {"kind", to_string(referral.kind)},
          {"how", word(referral.how)},
          {"hand_over", referral.hand_over ? Json(to_string(*referral.hand_over)) : Json(nullptr)},
          {"code", referral.code == 0 ? Json(nullptr) : Json(to_text(referral.code))},
          {"fate", to_string(referral.fate)},
          {"fate_on", referral.fate_on ? Json(to_string(*referral.fate_on)) : Json(nullptr)}};
}

}  // namespace

std::string to_json(const Referral& referral) { return written(referral_json(referral)); }

std::string to_json(const Question& question, const Recorded& done) {
  Json referrals = Json::array();
  for (std::size_t i = 0; i < question.referrals.size(); ++i) {
    Referral referral = question.referrals[i];
    if (i < done.codes.size()) referral.code = done.codes[i];
    referrals.push_back(referral_json(referral));
  }
  return written({{"key", key_text(done.key)},
                  {"already", done.already},
                  {"hour", to_string(question.hour)},
                  {"desk", question.desk.str()},
                  {"themes", ids(question.themes)},
                  {"products", ids(question.products)},
                  {"sort", to_string(question.sort)},
                  {"campaign", question.campaign},
                  {"channel", to_string(question.channel)},
                  {"duration", word(question.duration)},
                  {"outcome", to_string(question.outcome)},
                  {"reason", word(question.reason)},
                  {"referrals", std::move(referrals)}});
}

std::string to_json(const JournalSize& size, const JournalPolicy& policy) {
  const auto hour = [](const std::optional<LocalTime>& moment) {
    return moment ? Json(to_string(*moment)) : Json(nullptr);
  };
  return written(
      {{"questions", size.questions},
       {"referrals", size.referrals},
       {"signals", size.signals},
       {"missed_terms", size.missed_terms},
       {"first", hour(size.first)},
       {"last", hour(size.last)},
       {"policy",
        {{"retention_days", policy.retention_days}, {"notes", policy.notes}, {"missed_terms", policy.missed_terms}}}});
}

std::string outcome_text(Outcome outcome, Language language) {
  switch (outcome) {
    case Outcome::answered:
      return say({"beantwoord", "answered"}, language);
    case Outcome::helped_on_the_spot:
      return say({"ter plekke geholpen", "helped on the spot"}, language);
    case Outcome::referred:
      return say({"verwezen", "referred"}, language);
    case Outcome::course:
      return say({"naar een cursus", "to a course"}, language);
    case Outcome::not_helped:
      return say({"niet geholpen", "not helped"}, language);
  }
  return {};
}

std::string referral_kind_text(ReferralKind kind, Language language) {
  switch (kind) {
    case ReferralKind::internal:
      return say({"intern", "internal"}, language);
    case ReferralKind::warm:
      return say({"warm", "warm"}, language);
    case ReferralKind::external:
      return say({"extern", "external"}, language);
  }
  return {};
}

std::string fate_text(Fate fate, Language language) {
  switch (fate) {
    case Fate::unknown:
      return say({"niet bekend", "not known"}, language);
    case Fate::arrived:
      return say({"aangekomen", "arrived"}, language);
    case Fate::helped:
      return say({"geholpen", "helped"}, language);
    case Fate::sent_on:
      return say({"verder verwezen", "sent on"}, language);
    case Fate::no_show:
      return say({"niet gekomen", "did not come"}, language);
  }
  return {};
}

std::string signal_text(SignalKind kind, Language language) {
  switch (kind) {
    case SignalKind::unclear_letter:
      return say({"onduidelijke brief", "unclear letter"}, language);
    case SignalKind::contradictory:
      return say({"spreekt zichzelf of een ander tegen", "contradicts itself or another"}, language);
    case SignalKind::digital_only:
      return say({"kan alleen digitaal", "can only be done online"}, language);
    case SignalKind::unreachable:
      return say({"niet te bereiken", "cannot be reached"}, language);
    case SignalKind::takes_too_long:
      return say({"duurt te lang", "takes too long"}, language);
    case SignalKind::wrong_information:
      return say({"onjuiste informatie", "wrong information"}, language);
    case SignalKind::illogical_rule:
      return say({"onlogische regel", "illogical rule"}, language);
    case SignalKind::inaccessible:
      return say({"niet toegankelijk", "not accessible"}, language);
    case SignalKind::other:
      return say({"iets anders", "something else"}, language);
  }
  return {};
}

AreaId area_of(const Desk& desk, const Catalog& catalog) {
  const Location* location = catalog.find(desk.location);
  return location == nullptr ? AreaId() : location->municipality;
}

}  // namespace wegwijs
