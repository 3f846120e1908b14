// The partners of a desk on one page, for behind the counter when the screen is busy: names, hours, how to refer, and when
// each fact was last checked.
//
//   Sheet sheet = partner_sheet(kb, {.desk = DeskId("lochal"), .theme = ThemeId("debts"), .at = now});
//   for (const SheetLine& line : sheet.lines) std::cout << line.name << ": " << line.how << '\n';
//
// Own services come first, then those with an agreement, then the rest: first of the desk's municipality, then of the
// whole country. Within these the help that starts lightest comes first. What is not for people of the desk's
// municipality, and what only other towns' libraries offer, is left out; so is what nobody can be sent to.
//
// Threads:   may be called from several threads at once.
// Lifetime:  results own their data.
// Cost:      a search for routes to each service of the theme.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "wegwijs/desk/knowledge_base.hpp"

namespace wegwijs {

struct SheetPhone {
  std::string number;
  std::string note;  // its hours and remarks
  friend bool operator==(const SheetPhone&, const SheetPhone&) = default;
};

struct SheetLine {
  ServiceId service;
  std::string name;
  std::string organization;
  ReferralKind kind = ReferralKind::external;
  std::string how;                    // who does what, one sentence a step
  std::string hand_over;              // when the hand-over is possible, in words; empty = whenever the desk is open
  std::vector<Need> needs;            // of all steps, each once
  std::vector<SheetPhone> phones;
  std::string place;                  // name, street and town; empty where there is none or several
  std::string hours;                  // in words; empty where they are not known
  std::string for_whom;               // what limits who may come, beside where they live
  std::optional<Date> checked;        // the oldest step's day; nothing = of unknown age
  bool stale = false;                 // call first
  bool fictional = false;
  friend bool operator==(const SheetLine&, const SheetLine&) = default;
};

struct SheetUrgent {
  std::string phone;
  std::vector<std::string> names;  // of the dangers it is for
  friend bool operator==(const SheetUrgent&, const SheetUrgent&) = default;
};

struct Sheet {
  DeskId desk;
  std::string desk_name;
  std::string theme_name;            // empty = all themes
  Instant at;
  Language language = Language::nl;
  std::vector<SheetUrgent> urgent;   // 112 first, then by how many dangers a number is for
  std::vector<SheetLine> lines;
  std::size_t left_out = 0;          // partners for which there was no room
  friend bool operator==(const Sheet&, const Sheet&) = default;
};

// `desk` and `at` must be given.
struct SheetOptions {
  DeskId desk;
  ThemeId theme;                     // empty = all, which is more than a page holds
  Instant at;
  std::size_t most = 10;             // lines; as many as an A4 holds
  std::size_t most_urgent = 6;       // numbers
  Language language = Language::nl;
  friend bool operator==(const SheetOptions&, const SheetOptions&) = default;
};

// Throws: NotFound for an unknown desk or theme.
Sheet partner_sheet(const KnowledgeBase& kb, const SheetOptions& options);

// All of it, for another program; unknown parts are null.
std::string to_json(const Sheet& sheet);

}  // namespace wegwijs
