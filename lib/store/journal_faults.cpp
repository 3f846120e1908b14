#include "store/journal_faults.hpp"

#include <sqlite3.h>

#include <new>

#include "wegwijs/base/error.hpp"

namespace wegwijs {

void throw_journal_missing(const std::filesystem::path& path) {
  throw FileError("journal-missing",
                  {"er is geen journaal '{0}' – begin er een met: wegwijs journal init",
                   "there is no journal '{0}' – begin one with: wegwijs journal init"},
                  {path.string()});
}

void throw_same_journal(const std::filesystem::path& path) {
  throw FileError("same-file",
                  {"'{0}' is het journaal zelf – geef de kopie een andere naam, liefst op een andere schijf",
                   "'{0}' is the journal itself – give the copy another name, best on another disk"},
                  {path.string()});
}

void throw_no_journal(const std::filesystem::path& path) {
  throw FileError("not-a-journal",
                  {"het bestand '{0}' is geen journaal van wegwijs; het wordt niet aangeraakt – geef een andere naam",
                   "the file '{0}' is no journal of wegwijs; it is left alone – give another name"},
                  {path.string()});
}

void throw_journal_damaged(const std::filesystem::path& path, const std::string& reason) {
  throw FileError(
      "journal-damaged",
      {"het journaal '{0}' is beschadigd ({1}) – bewaar het onder een andere naam en zet de laatste reservekopie "
       "terug; wat daarna is opgeschreven, is met wegwijs niet meer te lezen",
       "the journal '{0}' is damaged ({1}) – keep it under another name and put the last backup back; what was "
       "recorded since cannot be read by wegwijs any more"},
      {path.string(), reason});
}

void throw_journal_version(const std::filesystem::path& path, int theirs, int ours) {
  throw VersionError(
      "journal-other-version",
      {"het journaal '{0}' is van een nieuwere versie van wegwijs ({1}; deze kent {2}) – werk wegwijs bij",
       "the journal '{0}' was made by a newer version of wegwijs ({1}; this one knows {2}) – update "
       "wegwijs"},
      {path.string(), std::to_string(theirs), std::to_string(ours)});
}

void throw_journal_fault(const std::filesystem::path& path, int code, const std::string& reason) {
  switch (code & 0xff) {
    case SQLITE_NOMEM:
      throw std::bad_alloc();
    case SQLITE_NOTADB:
      throw_no_journal(path);
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
      throw_journal_damaged(path, reason);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
      throw FileError(
          "journal-busy",
          {"het journaal '{0}' is al te lang bij een ander programma in gebruik; er is niets opgeschreven – "
           "probeer het nog eens",
           "the journal '{0}' has been in use by another program for too long; nothing was written – try "
           "again"},
          {path.string()});
    case SQLITE_FULL:
    case SQLITE_IOERR:
      throw FileError("journal-not-written",
                      {"de schijf neemt niets meer aan voor het journaal '{0}' ({1}): dit is niet opgeschreven, wat er "
                       "al stond is er nog – maak ruimte vrij en schrijf het opnieuw op",
                       "the disk takes nothing more for the journal '{0}' ({1}): this was not written down, what stood "
                       "there is still there – free some space and record it again"},
                      {path.string(), reason});
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      throw FileError(
          "journal-unwritable",
          {"in het journaal '{0}' mag of kan niet worden geschreven ({1}): dit is niet opgeschreven – vraag "
           "schrijfrecht op het bestand en zijn map",
           "the journal '{0}' may not or cannot be written ({1}): this was not written down – ask for the "
           "right to write the file and its folder"},
          {path.string(), reason});
    default:
      throw FileError(
          "journal-failed",
          {"er ging iets mis met het journaal '{0}': {1}", "something went wrong with the journal '{0}': {1}"},
          {path.string(), reason});
  }
}

}  // namespace wegwijs
