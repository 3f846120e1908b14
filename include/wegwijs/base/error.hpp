// What the library throws when it cannot go on. Faults in data are not errors but a Report (report.hpp).
//
//   try { auto store = Store::open(path); }
//   catch (const VersionError& error) { … error.code() … error.what() … }
//
// Every error has a stable code, so that doors and tests need not read sentences. `what()` is English;
// `message(language)` is the same in the language asked for.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "wegwijs/base/language.hpp"

namespace wegwijs {

class Error : public std::runtime_error {
 public:
  // `code` and `sentence` must live as long as the program: pass literals.
  Error(std::string_view code, const Sentence& sentence, std::vector<std::string> values = {});

  std::string_view code() const noexcept { return code_; }
  std::string message(Language language) const;

 private:
  std::string_view code_;
  Sentence sentence_;
  std::vector<std::string> values_;
};

// A file cannot be read or written, or is not what it should be.
class FileError : public Error {
 public:
  using Error::Error;
};

// A knowledge base file of another format version; the message says what to do.
class VersionError : public FileError {
 public:
  using FileError::FileError;
};

// An id that names nothing. Carries the id and, where there is one, the nearest id that does exist.
class NotFound : public Error {
 public:
  NotFound(const Sentence& kind, std::string id, std::string nearest = {});
  const std::string& id() const noexcept { return id_; }
  const std::string& nearest() const noexcept { return nearest_; }

 private:
  std::string id_;
  std::string nearest_;
};

// A value the caller passed cannot be used (a limit of -1, an unreadable moment).
class InvalidArgument : public Error {
 public:
  using Error::Error;
};

// The caller asked to stop, through a Progress callback that returned false.
class Interrupted : public Error {
 public:
  Interrupted();
};

}  // namespace wegwijs
