// What a command finds around it: language, screen, clock, and the knowledge base it was told to use.
#pragma once

#include <memory>
#include <ostream>
#include <string>

#include "terminal.hpp"
#include "wegwijs/base/language.hpp"
#include "wegwijs/base/time.hpp"
#include "wegwijs/desk/knowledge_base.hpp"

namespace wegwijs::cli {

class Session {
 public:
  Session(Language language, Terminal terminal, std::ostream& out, std::ostream& err)
      : language_(language), terminal_(terminal), out_(out), err_(err) {}

  Language language() const noexcept { return language_; }
  void speak(Language language) noexcept { language_ = language; }
  const Terminal& terminal() const noexcept { return terminal_; }
  std::ostream& out() noexcept { return out_; }   // data
  std::ostream& err() noexcept { return err_; }   // for people

  std::string text(const Sentence& sentence, std::initializer_list<std::string> values = {}) const {
    return say(sentence, language_, values);
  }

  // The moment `at` names, or the clock's when it is empty. Throws: InvalidArgument.
  Instant moment(const std::string& at) const;

  // The file `kb` names, else WEGWIJS_KB, else the one in the user's data folder, else the one that was installed.
  std::string map_file(const std::string& kb) const;
  // It stays until the process ends: to take the map of a country apart record by record takes longer than an answer.
  const KnowledgeBase& open(const std::string& kb) const;

  // The file `journal` names, else WEGWIJS_JOURNAL, else the one in the user's data folder.
  std::string journal_file(const std::string& journal) const;
  // A small file of this user: what `ask` showed last, what `record` wrote last.
  std::string state_file(const std::string& name) const;

 private:
  Language language_;
  Terminal terminal_;
  std::ostream& out_;
  std::ostream& err_;
};

}  // namespace wegwijs::cli
