// The journal of a library's desks: which questions came in, whom they were referred to, and what became of that.
// A file of its own, apart from the map, in which nothing about a person fits (docs/privacy.md).
//
//   Journal journal = Journal::open("journal.wegwijs");
//   Recorded done = journal.record(question, kb.catalog());      // on the disk when this returns
//   std::cout << to_text(done.codes.front());                    // "K7MX-4PQR": for the visitor and the partner
//   journal.follow_up(*parse_code("k7mx4pqr"), Fate::arrived, today);
//
// What returns without throwing is on the disk and survives a power cut. Several processes may write to one file; they
// wait for each other. A full disk or a read-only file gives a FileError and leaves what was there.
//
// Threads:   one at a time for one Journal; several Journals may be open on one file, also in several threads.
// Lifetime:  results own their data. A Journal must not be carried over a fork().
// Cost:      recording is one durable transaction: what the disk needs to say that it is done (0.1 to 20 ms).
// Not for:   deciding where people are sent. The journal never steers an answer.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "wegwijs/model/catalog.hpp"
#include "wegwijs/model/visit.hpp"

namespace wegwijs {

struct Recorded {
  EntryKey key = 0;
  std::vector<ReferralCode> codes;  // one for each referral, in order
  bool already = false;             // the same entry stood there: nothing was added
  friend bool operator==(const Recorded&, const Recorded&) = default;
};

struct MergeResult {
  std::size_t added = 0;            // questions, signals and missed terms
  std::size_t known = 0;            // that were there already
  std::size_t too_old = 0;          // past the retention of this journal: left out
  std::size_t fates = 0;            // referrals of which more is known now
  std::size_t new_codes = 0;        // referrals whose code was taken here: they have another in this file
  std::vector<EntryKey> conflicts;  // the same key with other contents: what was here is kept
  friend bool operator==(const MergeResult&, const MergeResult&) = default;
};

// What a journal holds.
struct JournalSize {
  std::size_t questions = 0;
  std::size_t referrals = 0;
  std::size_t signals = 0;
  std::size_t missed_terms = 0;
  std::optional<LocalTime> first;  // of the questions
  std::optional<LocalTime> last;
  friend bool operator==(const JournalSize&, const JournalSize&) = default;
};

class JournalFile;

class Journal {
 public:
  // Makes the file where there is none, else opens it. Throws: FileError where it is another program's file.
  static Journal create(const std::filesystem::path& path);
  // Throws: FileError when the file is missing, no journal, damaged, or may not be written; VersionError.
  static Journal open(const std::filesystem::path& path);
  // For reports: needs no right to write.
  static Journal open_for_reading(const std::filesystem::path& path);
  Journal(Journal&&) noexcept;
  Journal& operator=(Journal&&) noexcept;
  ~Journal();

  const std::filesystem::path& path() const noexcept;
  JournalPolicy policy() const;
  // Throws: InvalidArgument for a retention outside 1 to 3650 days.
  void set_policy(const JournalPolicy& policy);

  // Writes a question down. Ids are looked up in the map; the moment is cut to the hour. Where `question.key` is given
  // (new_key) and stands in the file with the same contents, nothing is added: so an entry can be sent again when it
  // is not known whether it arrived.
  // Throws: NotFound for an id that the map has not; InvalidArgument for what cannot be (a reason without "not
  // helped", a note the policy forbids or that looks like a person, a key of another entry); FileError.
  Recorded record(const Question& question, const Catalog& catalog);
  Recorded record(const Signal& signal, const Catalog& catalog);
  // Counts words of a search that found nothing; nothing when the policy forbids it. `terms` must be terms of the
  // knowledge base or of the word list: that is for the caller to see to.
  void count_missed(const DeskId& desk, LocalTime moment, std::span<const std::string> terms);

  // Returns: nothing where there is no such entry.
  std::optional<Question> question(EntryKey key) const;
  std::optional<Signal> signal(EntryKey key) const;
  std::optional<Referral> referral(ReferralCode code) const;

  // Erases one entry, bytes and all. Returns: false where there is none.
  bool undo(EntryKey key);
  // What became of a referral; a later word replaces an earlier one. Returns: the referral as it stands now.
  // Throws: InvalidArgument (code "unknown-code") where this file has no such referral.
  Referral follow_up(ReferralCode code, Fate fate, Date on);

  // Erases what is older than the policy's retention on `today`, bytes and all. Returns: how many entries.
  // Throws: FileError when another program kept the file from being cleaned; the entries are gone then, but their
  // bytes may still be there: purge again.
  std::size_t purge(Date today);

  JournalSize size() const;
  // Looks through the whole file. Returns: what is wrong, in English; empty when all is well.
  std::vector<std::string> verify() const;
  // A sound copy, also while others write. An existing journal of that name is replaced; another file is not.
  void backup(const std::filesystem::path& target) const;
  // Takes in what another journal has and this one has not. Doing it twice changes nothing.
  MergeResult merge(const std::filesystem::path& other, Date today);

  // In order of time, from `from` (inclusive) to `to` (exclusive). The callback must not use this journal.
  void each_question(LocalTime from, LocalTime to, const std::function<void(const Question&)>& visit) const;
  void each_signal(LocalTime from, LocalTime to, const std::function<void(const Signal&)>& visit) const;
  void each_missed_term(LocalTime from, LocalTime to, const std::function<void(const MissedTerm&)>& visit) const;

  // The file beneath, for the rooms' own use.
  const JournalFile& file() const noexcept { return *file_; }
  JournalFile& file() noexcept { return *file_; }

 private:
  explicit Journal(std::unique_ptr<JournalFile> file);
  std::unique_ptr<JournalFile> file_;
};

// A key for an entry of that hour; random, so that no two files give the same.
EntryKey new_key(LocalTime hour);
LocalTime hour_of_key(EntryKey key) noexcept;

// What `record` looks at, without a file: ids, combinations, the note.
// Throws: NotFound, InvalidArgument.
void check(const Question& question, const Catalog& catalog, const JournalPolicy& policy);
void check(const Signal& signal, const Catalog& catalog, const JournalPolicy& policy);

}  // namespace wegwijs
