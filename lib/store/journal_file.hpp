// The journal's file: rows of questions, referrals, signals and missed terms in SQLite, safe against power loss and
// against several writers. What may stand in a row is the journal room's business; this one knows only how.
//
// Everything that changes is one transaction, and when a function returns the disk has it: write-ahead log,
// synchronous=FULL. Writers of other processes are waited for (10 s). Deleted bytes are overwritten (secure_delete);
// `erase_traces` takes them out of the log and the free pages too.
//
// Two row keys carry their own meaning and need no index:
//   entries    hour since 1970 on the wall clock × 2^40 + a random part: unique over files, in order of time
//   referrals  the referral code itself
//
// Threads: one at a time. Not to be carried over a fork().
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/sqlite.hpp"
#include "wegwijs/model/visit.hpp"

namespace wegwijs {

// From `first` (inclusive) to `last` (exclusive), in keys.
struct KeyRange {
  EntryKey first = 0;
  EntryKey last = INT64_MAX;
};

// A question as reports read it: views into the row, valid until the next one.
struct QuestionRow {
  EntryKey key = 0;
  EntryKey visit = 0;
  std::string_view desk, themes, products, campaign;                   // ids separated by blanks
  int sort = 0, channel = 0, duration = -1, outcome = 0, reason = -1;  // -1 = none
};
struct ReferralRow {
  EntryKey question = 0;
  std::string_view service;
  int kind = 0, how = -1, fate = 0;
};

class JournalFile {
 public:
  static constexpr int key_bits = 40;

  // `create` makes the file where there is none. Throws: FileError, VersionError.
  JournalFile(const std::filesystem::path& path, JournalAccess access);
  JournalFile(JournalFile&&) noexcept;
  JournalFile& operator=(JournalFile&&) noexcept;
  ~JournalFile();

  const std::filesystem::path& path() const noexcept;

  JournalPolicy policy() const;
  void set_policy(const JournalPolicy& policy);
  // What was published of a year, as it was first kept; nothing where it was not. A second text is not kept.
  std::optional<std::string> publication(int year) const;
  void keep_publication(int year, std::string_view text);

  // Everything `work` writes becomes durable at once, or nothing of it where it throws.
  void transaction(const std::function<void()>& work);

  // Inserts; inside a transaction. Returns: false where a row of that key exists.
  bool insert(const Question& question);  // without its referrals
  bool insert(const Referral& referral, EntryKey question, int position);
  bool insert(const Signal& signal);
  bool insert(const MissedTerm& term);

  // Returns: nothing where there is none.
  std::optional<Question> question(EntryKey key) const;
  std::optional<Signal> signal(EntryKey key) const;
  std::optional<MissedTerm> missed_term(EntryKey key) const;
  std::optional<Referral> referral(ReferralCode code) const;
  std::optional<EntryKey> question_of(ReferralCode code) const;
  bool set_fate(ReferralCode code, Fate fate, std::optional<Date> on);

  // In order of key, referrals in any order. The callbacks may not write.
  void each_question(KeyRange range, const std::function<void(const QuestionRow&)>& visit) const;
  void each_referral(KeyRange questions, const std::function<void(const ReferralRow&)>& visit) const;
  void each_whole_question(KeyRange range, const std::function<void(Question&&)>& visit) const;
  void each_signal(KeyRange range, const std::function<void(Signal&&)>& visit) const;
  void each_missed_term(KeyRange range, const std::function<void(MissedTerm&&)>& visit) const;

  // Deletes entries. Returns: how many.
  std::size_t remove(EntryKey key);
  std::size_t remove_before(EntryKey key);
  // Takes deleted bytes out of the log; with `everywhere` rewrites the file as well. Returns: false where another
  // program reads the file, so that the log could not be emptied.
  bool erase_traces(bool everywhere);

  // What SQLite and the rules of the schema find wrong. Empty when all is well.
  std::vector<std::string> faults() const;
  // A sound copy under another name, also while others write. Throws: FileError; replaces only a journal.
  void copy_to(const std::filesystem::path& target) const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace wegwijs
