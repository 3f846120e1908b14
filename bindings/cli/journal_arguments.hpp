// What the commands of the journal share: which file, and which moment.
#pragma once

#include <optional>
#include <string>

#include "command.hpp"
#include "session.hpp"
#include "wegwijs/desk/recording.hpp"
#include "wegwijs/journal/journal.hpp"

namespace wegwijs::cli {

struct JournalArguments {
  std::string journal;
  std::string at;
  bool json = false;

  Arguments with(Arguments own);

  std::string file(const Session& session) const { return session.journal_file(journal); }
  Journal open(const Session& session) const { return Journal::open(file(session)); }
  Instant moment(const Session& session) const { return session.moment(at); }
};

// `--desk`, else WEGWIJS_DESK, else nothing.
std::string desk_or_environment(const std::string& desk);

// After an answer, where this machine keeps a journal: remembers what was shown, and counts the words of a question
// that found nothing. What goes wrong here is told on stderr; the answer stands.
void keep_for_the_journal(Session& session, const KnowledgeBase& kb, const Advice& advice);
std::optional<LastAsk> last_ask(const Session& session, Instant now);

// The entry this user wrote last; of nothing where there is none.
void remember_entry(const Session& session, const LastEntry& last);
LastEntry last_entry(const Session& session);
void forget_entry(const Session& session);

}  // namespace wegwijs::cli
