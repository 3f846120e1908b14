#include "store/faults.hpp"

namespace wegwijs {

void throw_missing(const std::filesystem::path& path) {
  throw FileError("file-missing",
                  {"het bestand '{0}' bestaat niet – maak het met: wegwijs build MAP… -o {0}",
                   "there is no file '{0}' – make it with: wegwijs build DIR… -o {0}"},
                  {path.string()});
}

void throw_unreadable(const std::filesystem::path& path, const std::string& reason) {
  throw FileError("file-unreadable",
                  {"het bestand '{0}' kan niet worden gelezen: {1}", "the file '{0}' cannot be read: {1}"},
                  {path.string(), reason});
}

void throw_not_ours(const std::filesystem::path& path) {
  throw FileError("not-a-knowledge-base",
                  {"het bestand '{0}' is geen kennisbank van wegwijs – maak er een met: wegwijs build MAP… -o BESTAND",
                   "the file '{0}' is no knowledge base of wegwijs – make one with: wegwijs build DIR… -o FILE"},
                  {path.string()});
}

void throw_damaged(const std::filesystem::path& path, const std::string& what) {
  throw FileError("file-damaged",
                  {"het bestand '{0}' is beschadigd ({1}) – maak het opnieuw met: wegwijs build MAP… -o {0}",
                   "the file '{0}' is damaged ({1}) – make it anew with: wegwijs build DIR… -o {0}"},
                  {path.string(), what});
}

void throw_other_version(const std::filesystem::path& path, const std::string& theirs, const std::string& ours) {
  throw VersionError(
      "file-other-version",
      {"het bestand '{0}' is van een andere versie van wegwijs ({1}; deze kent {2}) – maak het opnieuw met: "
       "wegwijs build MAP… -o {0}",
       "the file '{0}' was made by another version of wegwijs ({1}; this one knows {2}) – make it anew with: "
       "wegwijs build DIR… -o {0}"},
      {path.string(), theirs, ours});
}

void throw_not_replaceable(const std::filesystem::path& path) {
  throw FileError("file-in-the-way",
                  {"'{0}' bestaat al en is geen kennisbestand; het wordt niet overschreven – geef een andere naam",
                   "'{0}' exists and is no knowledge base file; it is not overwritten – give another name"},
                  {path.string()});
}

}  // namespace wegwijs
