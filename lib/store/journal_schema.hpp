// The tables of a journal file. Numbers of closed lists are the places of the words in model/visit.hpp and
// model/enums.hpp: words may be added at the end of those lists, never moved. -1 means "none".
#pragma once

namespace wegwijs {

inline constexpr int journal_application_id = 0x5757'4a4e;  // "WWJN"
inline constexpr int journal_version = 1;

inline constexpr char journal_schema[] = R"(
CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE question(
  key INTEGER PRIMARY KEY CHECK(key > 0),
  visit INTEGER NOT NULL,
  desk TEXT NOT NULL,
  themes TEXT NOT NULL,
  products TEXT NOT NULL,
  sort INTEGER NOT NULL CHECK(sort BETWEEN 0 AND 2),
  campaign TEXT NOT NULL,
  channel INTEGER NOT NULL CHECK(channel BETWEEN 0 AND 5),
  duration INTEGER NOT NULL CHECK(duration BETWEEN -1 AND 4),
  outcome INTEGER NOT NULL CHECK(outcome BETWEEN 0 AND 4),
  reason INTEGER NOT NULL CHECK(reason BETWEEN -1 AND 8),
  consent TEXT NOT NULL,
  note TEXT NOT NULL);
CREATE TABLE referral(
  code INTEGER PRIMARY KEY CHECK(code > 0),
  question INTEGER NOT NULL,
  position INTEGER NOT NULL CHECK(position >= 0),
  service TEXT NOT NULL,
  kind INTEGER NOT NULL CHECK(kind BETWEEN 0 AND 2),
  how INTEGER NOT NULL CHECK(how BETWEEN -1 AND 4),
  hand_over INTEGER NOT NULL,
  fate INTEGER NOT NULL CHECK(fate BETWEEN 0 AND 4),
  fate_on INTEGER NOT NULL);
CREATE TABLE signal(
  key INTEGER PRIMARY KEY CHECK(key > 0),
  desk TEXT NOT NULL,
  about TEXT NOT NULL,
  area TEXT NOT NULL,
  organization TEXT NOT NULL,
  kind INTEGER NOT NULL CHECK(kind BETWEEN 0 AND 8),
  note TEXT NOT NULL);
CREATE TABLE missed_term(
  key INTEGER PRIMARY KEY CHECK(key > 0),
  desk TEXT NOT NULL,
  term TEXT NOT NULL);
)";

}  // namespace wegwijs
