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
#include <string_view>
#include <vector>

#include "wegwijs/desk/advice.hpp"
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

// The entry for what was asked: its themes and products, and a referral to option number `option` (from 1), to none
// when it is 0. The sort follows from the themes and the referral.
// Throws: InvalidArgument for a number that was not shown.
Question question_of(const LastAsk& last, int option, const Catalog& catalog);

// A referral from a desk to a service as the map has it: internal within the library, warm where a rule says so, else
// external. Throws: NotFound.
Referral referral_of(const DeskId& desk, const ServiceId& service, const Catalog& catalog);

// Adds what somebody typed as the subject: a product or theme by its id, or by the beginning of its name where only one
// begins so (case and accents do not matter).
// Throws: NotFound, with what was probably meant; InvalidArgument when several begin so, with their ids.
void add_subject(Question& question, const std::string& typed, const Catalog& catalog);

// The service that is meant by an id, or by words of its name and its organization's name: "schuldhulp tilburg".
// Throws: NotFound where there is none; InvalidArgument (code "called-wrongly") where it may be several, with some of them.
ServiceId service_of(std::string_view text, const Catalog& catalog);

// A question about a product is about the product's theme as well, where no theme was told.
void add_themes(Question& question, const Catalog& catalog);

// What a question about these counts as: library service when all it was referred to is the library's own, digital
// government when a product or theme is one of government or there is a government partner, else other.
QuestionSort sort_of(const Question& question, const Catalog& catalog);

}  // namespace wegwijs
