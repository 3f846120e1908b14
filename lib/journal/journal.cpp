#include "wegwijs/journal/journal.hpp"

#include <algorithm>
#include <random>

#include "journal/limits.hpp"
#include "store/journal_file.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/journal/code.hpp"
#include "wegwijs/journal/derived.hpp"

namespace wegwijs {

namespace {

constexpr EntryKey random_part = (EntryKey{1} << JournalFile::key_bits) - 1;

std::uint64_t random_number() {
  std::random_device device;
  return (std::uint64_t{device()} << 32U) | device();
}

std::int64_t hours_since_1970(LocalTime moment) {
  return std::chrono::floor<std::chrono::hours>(moment).time_since_epoch().count();
}

EntryKey first_key_of(LocalTime moment) {
  const auto hours = hours_since_1970(moment);
  return hours <= 0 ? 0 : hours >= (std::int64_t{1} << 22U) ? INT64_MAX : hours << JournalFile::key_bits;
}

KeyRange range_of(LocalTime from, LocalTime to) { return {first_key_of(from), first_key_of(to)}; }

ReferralCode new_code() {
  for (;;) {
    // Numbers beyond the last whole multiple would make some codes likelier than others.
    const std::uint64_t number = random_number() >> 32U;
    if (number > 0 && number < static_cast<std::uint64_t>(codes_in_all)) return static_cast<ReferralCode>(number);
  }
}

template <class Id>
void keep_each_once(std::vector<Id>& ids) {
  std::vector<Id> once;
  for (Id& id : ids)
    if (std::find(once.begin(), once.end(), id) == once.end()) once.push_back(std::move(id));
  ids = std::move(once);
}

// A question as it is kept.
Question kept(Question question, const Catalog& catalog) {
  question.hour = hour_of(question.hour);
  keep_each_once(question.themes);
  keep_each_once(question.products);
  add_themes(question, catalog);
  return question;
}

// The contents of a question as it was told: without what the journal itself gave or learned later.
Question told(Question question) {
  question.hour = hour_of(question.hour);
  for (Referral& referral : question.referrals) {
    referral.code = 0;
    referral.fate = Fate::unknown;
    referral.fate_on.reset();
    if (referral.hand_over) referral.hand_over = hour_of(*referral.hand_over);
  }
  return question;
}

std::vector<ReferralCode> codes_of(const Question& question) {
  std::vector<ReferralCode> codes;
  for (const Referral& referral : question.referrals) codes.push_back(referral.code);
  return codes;
}

[[noreturn]] void throw_key_in_use(EntryKey key) {
  throw InvalidArgument(
      "key-in-use",
      {"de sleutel {0} hoort al bij een andere aantekening – geef geen sleutel, dan komt er een nieuwe",
       "the key {0} already belongs to another entry – give no key, and a new one is made"},
      {key_text(key)});
}

// Inserts with the code the referral has, or with a new one where it has none or where it is taken.
// Returns: the code.
ReferralCode insert_referral(JournalFile& file, Referral referral, EntryKey question, int position) {
  if (referral.code == 0) referral.code = new_code();
  while (!file.insert(referral, question, position)) referral.code = new_code();
  return referral.code;
}

// Gives the entry a key of its own where it has none. Returns: false where its key is taken.
template <class Entry>
bool insert_with_key(JournalFile& file, Entry& entry, LocalTime hour) {
  if (entry.key != 0) return file.insert(entry);
  do {
    entry.key = new_key(hour);
  } while (!file.insert(entry));
  return true;
}

void require_hour_of_key(EntryKey key, LocalTime hour) {
  if (key == 0 || (key > 0 && hour_of_key(key) == hour_of(hour))) return;
  throw InvalidArgument("bad-key", {"de sleutel {0} hoort niet bij het uur {1}", "the key {0} is not of the hour {1}"},
                        {key_text(key), to_string(hour_of(hour))});
}

}  // namespace

EntryKey new_key(LocalTime hour) {
  return (hours_since_1970(hour) << JournalFile::key_bits) |
         (static_cast<EntryKey>(random_number() >> 24U) & random_part);
}
LocalTime hour_of_key(EntryKey key) noexcept { return LocalTime(std::chrono::hours(key >> JournalFile::key_bits)); }

Journal::Journal(std::unique_ptr<JournalFile> file) : file_(std::move(file)) {}
Journal::Journal(Journal&&) noexcept = default;
Journal& Journal::operator=(Journal&&) noexcept = default;
Journal::~Journal() = default;

Journal Journal::create(const std::filesystem::path& path) {
  return Journal(std::make_unique<JournalFile>(path, JournalAccess::create));
}
Journal Journal::open(const std::filesystem::path& path) {
  return Journal(std::make_unique<JournalFile>(path, JournalAccess::write));
}
Journal Journal::open_for_reading(const std::filesystem::path& path) {
  return Journal(std::make_unique<JournalFile>(path, JournalAccess::read));
}

const std::filesystem::path& Journal::path() const noexcept { return file_->path(); }
JournalPolicy Journal::policy() const { return file_->policy(); }

void Journal::set_policy(const JournalPolicy& policy) {
  if (policy.retention_days < 1 || policy.retention_days > 3650)
    throw InvalidArgument("bad-limit",
                          {"een bewaartermijn van {0} dagen kan niet – verwacht: 1 tot en met 3650",
                           "a retention of {0} days cannot be – expected: 1 to 3650"},
                          {std::to_string(policy.retention_days)});
  file_->set_policy(policy);
}

Recorded Journal::record(const Question& given, const Catalog& catalog) {
  check(given, catalog, file_->policy());
  Question question = kept(given, catalog);
  require_hour_of_key(question.key, question.hour);
  Recorded done;
  file_->transaction([&] {
    if (!insert_with_key(*file_, question, question.hour)) {
      const auto there = file_->question(question.key);
      if (!there || told(*there) != told(question)) throw_key_in_use(question.key);
      done = {question.key, codes_of(*there), true};
      return;
    }
    done = {question.key, {}, false};
    for (Referral referral : question.referrals)
      done.codes.push_back(
          insert_referral(*file_, std::move(referral), question.key, static_cast<int>(done.codes.size())));
  });
  return done;
}

Recorded Journal::record(const Signal& given, const Catalog& catalog) {
  check(given, catalog, file_->policy());
  Signal signal = given;
  signal.hour = hour_of(signal.hour);
  require_hour_of_key(signal.key, signal.hour);
  bool added = false;
  file_->transaction([&] {
    added = insert_with_key(*file_, signal, signal.hour);
    if (!added && file_->signal(signal.key) != signal) throw_key_in_use(signal.key);
  });
  return {signal.key, {}, !added};
}

void Journal::count_missed(const DeskId& desk, LocalTime moment, std::span<const std::string> terms) {
  if (terms.empty() || !file_->policy().missed_terms) return;
  const Date day = date_of(moment);
  const LocalTime month = at(Date(day.year() / day.month() / std::chrono::day(1)), TimeOfDay{});
  file_->transaction([&] {
    for (const std::string& text : terms) {
      MissedTerm term{.month = month, .desk = desk, .term = text};
      insert_with_key(*file_, term, month);
    }
  });
}

std::optional<Question> Journal::question(EntryKey key) const { return file_->question(key); }
std::optional<Signal> Journal::signal(EntryKey key) const { return file_->signal(key); }
std::optional<Referral> Journal::referral(ReferralCode code) const { return file_->referral(code); }

bool Journal::undo(EntryKey key) {
  if (file_->remove(key) == 0) return false;
  // What was typed by mistake may be what should never have been typed.
  file_->erase_traces(false);
  return true;
}

Referral Journal::follow_up(ReferralCode code, Fate fate, Date on) {
  std::optional<Referral> now;
  file_->transaction([&] {
    if (const auto question = file_->question_of(code); question && fate != Fate::unknown)
      check_fate_day(on, hour_of_key(*question));
    file_->set_fate(code, fate, fate == Fate::unknown ? std::nullopt : std::optional(on));
    now = file_->referral(code);
  });
  if (!now)
    throw InvalidArgument(
        "unknown-code",
        {"dit journaal kent geen verwijzing {0} – kijk de code na, of is zij in een andere vestiging gegeven?",
         "this journal has no referral {0} – check the code; or was it given at another branch?"},
        {to_text(code)});
  return *now;
}

std::size_t Journal::purge(Date today) {
  const LocalTime cutoff = at(today, TimeOfDay{}) - std::chrono::days(file_->policy().retention_days);
  const std::size_t erased = file_->remove_before(first_key_of(cutoff));
  if (!file_->erase_traces(true))
    throw FileError(
        "journal-busy",
        {"{0} aantekeningen zijn gewist, maar een ander programma houdt het journaal '{1}' open, zodat hun "
         "bytes er nog kunnen staan – sluit het en doe 'wegwijs journal purge' opnieuw",
         "{0} entries were erased, but another program holds the journal '{1}' open, so that their bytes may "
         "still be there – close it and do 'wegwijs journal purge' again"},
        {std::to_string(erased), path().string()});
  return erased;
}

JournalSize Journal::size() const {
  JournalSize size;
  file_->each_question({}, [&](const QuestionRow& row) {
    if (size.questions++ == 0) size.first = hour_of_key(row.key);
    size.last = hour_of_key(row.key);
  });
  file_->each_referral({}, [&](const ReferralRow&) { ++size.referrals; });
  file_->each_signal({}, [&](Signal&&) { ++size.signals; });
  file_->each_missed_term({}, [&](MissedTerm&&) { ++size.missed_terms; });
  return size;
}

std::vector<std::string> Journal::verify() const { return file_->faults(); }
void Journal::backup(const std::filesystem::path& target) const { file_->copy_to(target); }

void Journal::each_question(LocalTime from, LocalTime to, const std::function<void(const Question&)>& visit) const {
  file_->each_whole_question(range_of(from, to), [&](Question&& question) { visit(question); });
}
void Journal::each_signal(LocalTime from, LocalTime to, const std::function<void(const Signal&)>& visit) const {
  file_->each_signal(range_of(from, to), [&](Signal&& signal) { visit(signal); });
}
void Journal::each_missed_term(LocalTime from, LocalTime to,
                               const std::function<void(const MissedTerm&)>& visit) const {
  file_->each_missed_term(range_of(from, to), [&](MissedTerm&& term) { visit(term); });
}

namespace {

// Takes one question of another file in.
void take_in(JournalFile& file, Question& question, MergeResult& result) {
  if (file.insert(question)) {
    ++result.added;
    int position = 0;
    for (const Referral& referral : question.referrals)
      result.new_codes += insert_referral(file, referral, question.key, position++) == referral.code ? 0U : 1U;
    return;
  }
  const auto here = file.question(question.key);
  if (!here || told(*here) != told(question)) {
    result.conflicts.push_back(question.key);
    return;
  }
  ++result.known;
  for (std::size_t i = 0; i < question.referrals.size(); ++i) {
    const Referral &ours = here->referrals[i], &theirs = question.referrals[i];
    // Of two words about one referral the later one counts; of one day, the one that says more.
    const bool later = theirs.fate_on && (!ours.fate_on || *theirs.fate_on > *ours.fate_on ||
                                          (*theirs.fate_on == *ours.fate_on && theirs.fate > ours.fate));
    if (later && file.set_fate(ours.code, theirs.fate, theirs.fate_on)) ++result.fates;
  }
}

template <class Entry>
void take_in(JournalFile& file, const Entry& entry, const std::optional<Entry>& here, MergeResult& result) {
  if (!here) {
    file.insert(entry);
    ++result.added;
  } else if (*here == entry) {
    ++result.known;
  } else {
    result.conflicts.push_back(entry.key);
  }
}

}  // namespace

MergeResult Journal::merge(const std::filesystem::path& other, Date today) {
  std::error_code fault;
  if (std::filesystem::equivalent(other, path(), fault))
    throw InvalidArgument("same-file",
                          {"'{0}' is dit journaal zelf – geef dat van een andere vestiging",
                           "'{0}' is this very journal – give that of another branch"},
                          {other.string()});
  const JournalFile theirs(other, JournalAccess::read);
  const EntryKey oldest = first_key_of(at(today, TimeOfDay{}) - std::chrono::days(file_->policy().retention_days));
  const bool notes = file_->policy().notes;
  MergeResult result;
  const auto old = [&](EntryKey key) {
    result.too_old += key < oldest ? 1U : 0U;
    return key < oldest;
  };
  file_->transaction([&] {
    theirs.each_whole_question({}, [&](Question&& question) {
      if (!notes) question.note.clear();
      if (!old(question.key)) take_in(*file_, question, result);
    });
    theirs.each_signal({}, [&](Signal&& signal) {
      if (!notes) signal.note.clear();
      if (!old(signal.key)) take_in(*file_, signal, file_->signal(signal.key), result);
    });
    theirs.each_missed_term({}, [&](MissedTerm&& term) {
      if (!old(term.key)) take_in(*file_, term, file_->missed_term(term.key), result);
    });
  });
  return result;
}

}  // namespace wegwijs
