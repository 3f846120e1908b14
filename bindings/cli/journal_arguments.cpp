#include "journal_arguments.hpp"

#include <cstdlib>
#include <filesystem>

#include "wegwijs/base/error.hpp"
#include "wegwijs/calendar/zone.hpp"

namespace wegwijs::cli {

namespace fs = std::filesystem;

Arguments JournalArguments::with(Arguments own) {
  own.push_back({"--journal",
                 "FILE",
                 {"Journaal (anders WEGWIJS_JOURNAL, anders dat in de gegevensmap van de gebruiker)",
                  "Journal (else WEGWIJS_JOURNAL, else the one in the user's data folder)"},
                 &journal});
  own.push_back({"--at",
                 "MOMENT",
                 {"Tijdstip in plaats van nu: \"2026-11-24 14:10\"", "Moment instead of now: \"2026-11-24 14:10\""},
                 &at});
  own.push_back({"--json", "", {"Antwoord als JSON", "Answer as JSON"}, &json});
  return own;
}

std::string desk_or_environment(const std::string& desk) {
  if (!desk.empty()) return desk;
  const char* set = std::getenv("WEGWIJS_DESK");
  return set == nullptr ? std::string() : std::string(set);
}

void keep_for_the_journal(Session& session, const KnowledgeBase& kb, const Advice& advice) {
  const std::string file = session.journal_file({});
  std::error_code fault;
  if (!fs::exists(file, fault)) return;
  try {
    remember(session.state_file("last_ask.json"), last_ask_of(advice));
    if (advice.nothing_found)
      Journal::open(file).count_missed(advice.desk, to_local(advice.at), kb.known_terms(advice.question));
  } catch (const Error& error) {
    session.err() << session.text({"wegwijs: niet onthouden voor het journaal: {0}",
                                   "wegwijs: not remembered for the journal: {0}"},
                                  {error.message(session.language())})
                  << '\n';
  }
}

std::optional<LastAsk> last_ask(const Session& session, Instant now) {
  return wegwijs::last_ask(session.state_file("last_ask.json"), now);
}

void remember_entry(const Session& session, const LastEntry& last) { remember(session.state_file("last_entry"), last); }

LastEntry last_entry(const Session& session) {
  return wegwijs::last_entry(session.state_file("last_entry")).value_or(LastEntry{});
}

void forget_entry(const Session& session) {
  std::error_code ignored;
  fs::remove(session.state_file("last_entry"), ignored);
}

}  // namespace wegwijs::cli
