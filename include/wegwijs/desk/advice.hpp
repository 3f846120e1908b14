// The answer to a visitor's question: whom to refer to, and how. Plain values that own all they say.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "wegwijs/base/language.hpp"
#include "wegwijs/base/time.hpp"
#include "wegwijs/graph/referral_graph.hpp"
#include "wegwijs/graph/visitor.hpp"
#include "wegwijs/model/contact.hpp"
#include "wegwijs/model/enums.hpp"
#include "wegwijs/model/ids.hpp"
#include "wegwijs/model/location.hpp"
#include "wegwijs/model/provenance.hpp"
#include "wegwijs/model/service.hpp"
#include "wegwijs/search/search.hpp"

namespace wegwijs {

enum class Sort { best, soonest, warmest, nearest };

template <>
struct EnumNames<Sort> {
  static constexpr std::array values = std::to_array<std::string_view>({"best", "soonest", "warmest", "nearest"});
};

// For the people of where something is. `general` is what exists everywhere in another form: "your landlord".
enum class Scope { local, regional, national, general };

template <>
struct EnumNames<Scope> {
  static constexpr std::array values = std::to_array<std::string_view>({"local", "regional", "national", "general"});
};

// How a question is asked. `desk` and `at` must be given; everything else may stay as it is.
struct AskOptions {
  DeskId desk;
  Instant at;                       // the moment the visitor stands there; only doors read the clock
  ThemeId theme;                    // only services of this theme or below; empty = all
  Visitor visitor;                  // an empty area means the municipality of the desk
  Sort sort = Sort::best;
  int limit = 5;                    // most options to give, 1 to 100
  int max_steps = 4;                // longest route, 1 to 8
  Language language = Language::nl; // of our own sentences; partner data stays as it is
  friend bool operator==(const AskOptions&, const AskOptions&) = default;
};

// Danger recognised in the question; shown before anything else.
struct UrgentAdvice {
  UrgentId id;
  std::string name;
  std::string message;
  std::string phone;                // the number to call first; may be empty
  std::vector<Phone> phones;
  Provenance provenance;
  friend bool operator==(const UrgentAdvice&, const UrgentAdvice&) = default;
};

// A step of a route with all that staff needs to take it.
struct AdvisedStep {
  Step step;
  std::string to_name;
  std::vector<HandOver> how;
  Contact contact;
  std::vector<Need> needs;
  std::vector<std::string> required_documents;  // what `to` asks visitors to bring
  std::string note;
  std::string instruction;          // who does what, in one sentence
  Provenance provenance;            // of the rule, else of the service
  friend bool operator==(const AdvisedStep&, const AdvisedStep&) = default;
};

// One of the ways a partner helps with something, from what visitors do themselves to what the municipality decides.
struct Exit {
  ServiceId service;
  std::string name;
  HelpLevel level = HelpLevel::self_help;
  friend bool operator==(const Exit&, const Exit&) = default;
};

struct Option {
  int rank = 0;                     // from 1
  OrganizationId organization;
  std::string organization_name;
  OrganizationKind organization_kind = OrganizationKind::government;
  ServiceId service;
  std::string service_name;
  std::string description;
  std::optional<Location> location; // the place that is open at arrival, else the nearest; nothing without places
  std::string place_note;           // what was noted about the service at that place
  Scope scope = Scope::local;
  ReferralKind kind = ReferralKind::external;
  std::vector<AdvisedStep> route;
  Instant arrives_at;
  int effort = 0;
  bool hours_known = true;
  bool open_now = false;
  std::string hours;                // opening hours in words; empty when not known
  std::optional<double> distance_m; // from the desk, where both places have a point
  std::vector<Phone> phones;        // of the place, else the service, else the organization
  std::string url;
  Access access = Access::open;
  std::vector<Channel> channels;
  std::optional<bool> needs_digid;
  std::optional<HelpLevel> help_level;
  std::vector<Exit> exits;          // of the partner for what was asked, lightest help first; empty: all help alike
  std::string eligibility_note;
  std::vector<std::string> required_documents;   // of the service and of the products asked for
  Cost cost;
  std::vector<ProductId> products;  // those of the question that it handles
  std::vector<Alternative> alternatives;
  Provenance provenance;            // of the facts shown
  std::optional<Date> oldest;       // day of the oldest step of the route; nothing when one is of unknown age
  bool stale = false;               // not verified within a year, or of unknown age
  bool fictional = false;
  double score = 0;                 // relevance, 0 to 1
  std::vector<std::string> why;     // sentences
  friend bool operator==(const Option&, const Option&) = default;
};

struct Excluded {
  ServiceId service;
  std::string service_name;
  Obstacle obstacle = Obstacle::gone;
  std::string reason;               // a sentence
  friend bool operator==(const Excluded&, const Excluded&) = default;
};

struct Advice {
  std::string question;
  DeskId desk;
  Instant at;
  AreaId area;                      // the visitor's, as it was used
  std::vector<UrgentAdvice> urgent;
  Understood understood;
  std::vector<Option> options;
  std::vector<Excluded> excluded;
  bool nothing_found = false;       // no partner is known for this question
  friend bool operator==(const Advice&, const Advice&) = default;
};

// Facts older than this count as stale: a year.
inline constexpr int stale_after_days = 365;

// Whether facts of this provenance should be checked before use on the day of `at`: never verified and undated,
// neither verified nor seen within stale_after_days, or seen on a day that is still to come.
bool is_stale(const Provenance& provenance, Instant at);

}  // namespace wegwijs
