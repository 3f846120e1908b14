// From an answer to an entry of the journal: what the counter was shown last, and what follows from the map.
//
//   remember(state / "last_ask.json", advice);                             // after `ask`
//   if (auto last = last_ask(state / "last_ask.json", now))                // minutes later
//     Question question = question_of(*last, {.option = 2}, kb.catalog()); // the second option was given
//
// What is remembered holds no word of the question: desk, moment, ids of themes and products that were understood, and
// the options' services and kinds. It is forgotten after an hour.
//
// Threads:   pure functions, but for the file.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wegwijs/desk/advice.hpp"
#include "wegwijs/desk/knowledge_base.hpp"
#include "wegwijs/journal/derived.hpp"
#include "wegwijs/journal/journal.hpp"
#include "wegwijs/model/catalog.hpp"
#include "wegwijs/model/visit.hpp"

namespace wegwijs {

inline constexpr int last_ask_minutes = 60;

struct LastOption {
  ServiceId service;
  ReferralKind kind = ReferralKind::external;
  std::optional<HandOver> how;
  friend bool operator==(const LastOption&, const LastOption&) = default;
};

struct LastAsk {
  DeskId desk;
  Instant at{};
  std::vector<ThemeId> themes;
  std::vector<ProductId> products;
  std::vector<LastOption> options;  // in the order shown
  friend bool operator==(const LastAsk&, const LastAsk&) = default;
};

LastAsk last_ask_of(const Advice& advice);

// Readable by its owner only. Throws: FileError.
void remember(const std::filesystem::path& file, const LastAsk& last);
// Returns: nothing where there is no such file, where it is no such file, and where it is older than an hour or of
// later.
std::optional<LastAsk> last_ask(const std::filesystem::path& file, Instant now);

// What this user wrote last: to undo it, and to tell that the next question is of the same visitor.
struct LastEntry {
  EntryKey entry = 0;     // a question or a signal
  EntryKey question = 0;  // the last question; 0 = none
  friend bool operator==(const LastEntry&, const LastEntry&) = default;
};

// Readable by its owner only. Throws: FileError.
void remember(const std::filesystem::path& file, const LastEntry& last);
// Returns: nothing where there is no such file, or it is another one.
std::optional<LastEntry> last_entry(const std::filesystem::path& file);

inline constexpr int visit_hours = 2;

// The visit that the next question belongs to when its visitor is the one of `question`: the key of the visit's first.
// Throws: InvalidArgument (code "no-visit") where `question` is none of this journal, was at another desk, or is not
// of the two hours up to `now`.
EntryKey visit_of(const Journal& journal, EntryKey question, const DeskId& desk, LocalTime now);

// The entry for what was asked: its products and their themes, else the themes that were understood, and a referral to
// option number `option` (from 1), to none when it is 0. The sort follows from the themes and the referral. Where there
// was no option at all, nobody was helped for want of a partner; where there were and none was given, the outcome is
// for somebody who was there to tell.
// Throws: InvalidArgument for a number that was not shown.
Question question_of(const LastAsk& last, int option, const Catalog& catalog);

// A referral from a desk to a service as the map has it: internal within the library, warm where a rule says so, else
// external. Throws: NotFound.
Referral referral_of(const DeskId& desk, const ServiceId& service, const Catalog& catalog);

// A record that may be meant.
struct Named {
  std::string id;
  std::string name;
  friend bool operator==(const Named&, const Named&) = default;
};

// The products and themes that may be meant by what somebody typed as the subject: the one of that id; else the one whose
// name begins so (case and accents do not matter), or all whose names do. One alone is meant. Returns: empty where none.
std::vector<Named> subjects_of(std::string_view typed, const Catalog& catalog);
// Where no name begins so, what a search finds, best first, eight at most. Cost: that of a search.
std::vector<Named> subjects_of(std::string_view typed, const KnowledgeBase& kb, Instant now);

// Adds the one subject that is meant by what was typed.
// Throws: NotFound, with what was probably meant; InvalidArgument when several begin so, with their ids.
void add_subject(Question& question, const std::string& typed, const Catalog& catalog);

// The services that may be meant by an id, or by words of its name and its organization's name: "schuldhulp tilburg".
// One alone is meant. First those for the desk's own municipality, then those for the whole country, then the others.
// `desk` may be empty or unknown: then there is no such order. Returns: empty where none.
std::vector<Named> services_of(std::string_view text, const Catalog& catalog, const DeskId& desk);

// The one service that is meant.
// Throws: NotFound where there is none; InvalidArgument (code "called-wrongly") where it may be several, with the first
// of them.
ServiceId service_of(std::string_view text, const Catalog& catalog, const DeskId& desk);

}  // namespace wegwijs
