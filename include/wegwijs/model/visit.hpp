// What is kept of a visit: coded facts of a question, of the referrals made, and of a signal. Never a person.
//
//   Question question;
//   question.hour = hour_of(local);
//   question.desk = DeskId("lochal");
//   question.themes = {ThemeId("debts")};
//   question.referrals = {{.service = ServiceId("tilburg-schuldhulp-intake"), .kind = ReferralKind::warm}};
//
// Every word comes from a closed list or is an id of the map, so that nothing about a visitor fits in. The one
// exception, `note`, is off unless the journal's policy allows it, and is filtered (journal/privacy.hpp).
//
// Threads:   plain values.
// Lifetime:  own their data.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wegwijs/base/time.hpp"
#include "wegwijs/model/enums.hpp"
#include "wegwijs/model/ids.hpp"

namespace wegwijs {

enum class QuestionSort { digital_government, library_service, other };
enum class DurationClass { to_5, to_15, to_30, to_60, longer };
enum class Outcome { answered, helped_on_the_spot, referred, course, not_helped };
// Why somebody was not helped.
enum class NotHelped {
  no_partner,
  no_warm_path,
  waiting_list,
  not_eligible,
  no_digid,
  language,
  not_our_task,
  visitor_left,
  other
};
// What became of a referral.
enum class Fate { unknown, arrived, helped, sent_on, no_show };
// What is illogical about a product or rule.
enum class SignalKind {
  unclear_letter,
  contradictory,
  digital_only,
  unreachable,
  takes_too_long,
  wrong_information,
  illogical_rule,
  inaccessible,
  other
};

template <>
struct EnumNames<QuestionSort> {
  static constexpr auto values = std::to_array<std::string_view>({"digital-government", "library-service", "other"});
};
template <>
struct EnumNames<DurationClass> {
  static constexpr auto values = std::to_array<std::string_view>({"0-5", "5-15", "15-30", "30-60", "60+"});  // minutes
};
template <>
struct EnumNames<Outcome> {
  static constexpr auto values =
      std::to_array<std::string_view>({"answered", "helped-on-the-spot", "referred", "course", "not-helped"});
};
template <>
struct EnumNames<NotHelped> {
  static constexpr auto values =
      std::to_array<std::string_view>({"no-partner", "no-warm-path", "waiting-list", "not-eligible", "no-digid",
                                       "language", "not-our-task", "visitor-left", "other"});
};
template <>
struct EnumNames<Fate> {
  static constexpr auto values =
      std::to_array<std::string_view>({"unknown", "arrived", "helped", "sent-on", "no-show"});
};
template <>
struct EnumNames<SignalKind> {
  static constexpr auto values = std::to_array<std::string_view>({"unclear-letter", "contradictory", "digital-only",
                                                                  "unreachable", "takes-too-long", "wrong-information",
                                                                  "illogical-rule", "inaccessible", "other"});
};

// Names one entry of a journal, in every file it is merged into: the hour and a random part. 0 names none.
using EntryKey = std::int64_t;

// Names one referral to who made it and who received it; a random number without meaning, written as eight letters
// and digits (journal/code.hpp). 0 means "not yet given".
using ReferralCode = std::int64_t;

// The wall clock's hour, as a moment with zero minutes: all that a journal keeps of when.
inline LocalTime hour_of(LocalTime moment) noexcept { return std::chrono::floor<std::chrono::hours>(moment); }

struct Referral {
  ServiceId service;
  ReferralKind kind = ReferralKind::external;
  std::optional<HandOver> how;
  std::optional<LocalTime> hand_over;  // rounded to the hour
  ReferralCode code = 0;               // given by the journal
  Fate fate = Fate::unknown;
  std::optional<Date> fate_on;  // the day it was told
  friend bool operator==(const Referral&, const Referral&) = default;
};

// That consent was given: for which form, on which day. Never the form.
struct Consent {
  std::string form;  // a slug: "overdracht-2026"
  Date on{};
  friend bool operator==(const Consent&, const Consent&) = default;
};

struct Question {
  EntryKey key = 0;    // given by the journal where it is 0
  EntryKey visit = 0;  // the key of the visit's first question; 0 = a visit of one question, or its first
  LocalTime hour{};    // rounded to the hour
  DeskId desk;
  std::vector<ThemeId> themes;
  std::vector<ProductId> products;
  QuestionSort sort = QuestionSort::digital_government;
  std::string campaign;  // a slug for questions that are counted apart: "corona"; empty = none
  Channel channel = Channel::desk;
  std::optional<DurationClass> duration;
  Outcome outcome = Outcome::answered;
  std::optional<NotHelped> reason;  // only with Outcome::not_helped
  std::vector<Referral> referrals;
  std::optional<Consent> consent;
  std::string note;  // only where the policy allows it
  friend bool operator==(const Question&, const Question&) = default;
};

// Something illogical about a product or rule, for feedback to who is responsible.
struct Signal {
  EntryKey key = 0;
  LocalTime hour{};
  DeskId desk;
  std::string about;            // a product's id, or a slug that names a rule: "kostendelersnorm"
  AreaId area;                  // the municipality it is about; may be empty
  OrganizationId organization;  // else the organization
  SignalKind kind = SignalKind::other;
  std::string note;  // only where the policy allows it
  friend bool operator==(const Signal&, const Signal&) = default;
};

// A word that was searched for while nothing was found: a term of the knowledge base or of the word list, never text.
struct MissedTerm {
  EntryKey key = 0;
  LocalTime month{};  // midnight of the month's first day: all that is kept of when
  DeskId desk;
  std::string term;  // folded and stemmed
  friend bool operator==(const MissedTerm&, const MissedTerm&) = default;
};

// What a library decided about its journal.
struct JournalPolicy {
  int retention_days = 730;  // entries older than this are erased by `purge`; 1 to 3650
  bool notes = false;        // whether notes may be written
  bool missed_terms = true;  // whether words of searches without result are counted
  friend bool operator==(const JournalPolicy&, const JournalPolicy&) = default;
};

}  // namespace wegwijs
