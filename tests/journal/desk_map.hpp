// The map that tests of the journal refer to: two desks of one library, a few themes, products and services.
#pragma once

#include "support/temporary_folder.hpp"
#include "support/village.hpp"
#include "wegwijs/journal/journal.hpp"

namespace wegwijs {

inline const Catalog& desk_map() {
  static const Catalog catalog = village(R"(
areas: [{id: dorp, name: Dorp}, {id: stad, name: Stad}]
themes: [{id: finance, name: Geld}, {id: debts, name: Schulden, parent: finance}, {id: language, name: Taal}]
products:
  - {id: schuldhulp, name: Schuldhulpverlening, executor: municipality, themes: [debts]}
  - {id: taalles, name: Taalles, themes: [language]}
organizations:
  - {id: hall, name: Gemeente Dorp, kind: municipality, area: dorp, provenance: {source: test, seen_on: 2026-01-01},
     services: [{id: hall-debts, name: Schuldhulp, products: [schuldhulp]}]}
  - {id: library, name: Bibliotheek, kind: library, areas: [dorp, stad], provenance: {source: test, seen_on: 2026-01-01},
     services: [{id: library-course, name: Taalcafé, products: [taalles], themes: [language]}]}
locations: [{id: house, name: Huis, municipality: dorp}, {id: hut, name: Hut, municipality: stad}]
desks:
  - {id: desk, name: Balie, organization: library, location: house, opened: 2025-01, provenance: {source: test, seen_on: 2026-01-01}}
  - {id: second, name: Tweede balie, organization: library, location: hut, provenance: {source: test, seen_on: 2026-01-01}}
referrals:
  - {from: desk, to: hall-debts, kind: warm, how: [call-together], contact: {role: intake}, provenance: {source: test, seen_on: 2026-01-01}}
)");
  return catalog;
}

inline LocalTime moment(const char* text) { return *parse_local_time(text); }
inline Date day(const char* text) { return *parse_date(text); }

// A question about debts, handed over warm.
inline Question debts_question(const char* when = "2026-11-24 14:10") {
  Question question;
  question.hour = moment(when);
  question.desk = DeskId("desk");
  question.themes = {ThemeId("debts")};
  question.products = {ProductId("schuldhulp")};
  question.outcome = Outcome::referred;
  question.referrals = {
      {.service = ServiceId("hall-debts"), .kind = ReferralKind::warm, .how = HandOver::call_together}};
  return question;
}

struct JournalFolder {
  TemporaryFolder folder;
  std::filesystem::path path = folder.path() / "journal.wegwijs";
  Journal journal = Journal::create(path);
};

}  // namespace wegwijs
