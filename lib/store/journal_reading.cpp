// Rows of the journal, read.
#include <map>

#include "base/text_tools.hpp"
#include "store/journal_file.hpp"
#include "store/journal_parts.hpp"
#include "wegwijs/base/error.hpp"

namespace wegwijs {

namespace {

#define WEGWIJS_QUESTION                                                                                               \
  "SELECT key, visit, desk, themes, products, sort, campaign, channel, duration, outcome, reason, consent, note FROM " \
  "question "
#define WEGWIJS_REFERRAL "SELECT code, question, position, service, kind, how, hand_over, fate, fate_on FROM referral "
#define WEGWIJS_SIGNAL "SELECT key, desk, about, area, organization, kind, note FROM signal "
#define WEGWIJS_TERM "SELECT key, desk, term FROM missed_term "
constexpr char one_question[] = WEGWIJS_QUESTION "WHERE key = ?1";
constexpr char all_questions[] = WEGWIJS_QUESTION "WHERE key >= ?1 AND key < ?2 ORDER BY key";
// What reports count by; the rest of a row costs time to read.
constexpr char question_rows[] =
    "SELECT key, visit, desk, themes, products, sort, campaign, channel, duration, outcome, reason FROM question "
    "WHERE key >= ?1 AND key < ?2 ORDER BY key";
constexpr char one_referral[] = WEGWIJS_REFERRAL "WHERE code = ?1";
constexpr char referrals_of_question[] = WEGWIJS_REFERRAL "WHERE question = ?1 ORDER BY position";
constexpr char all_referrals[] = WEGWIJS_REFERRAL "WHERE question >= ?1 AND question < ?2 ORDER BY question, position";
constexpr char referral_rows[] = 
    "SELECT question, service, kind, how, fate FROM referral WHERE question >= ?1 AND question < ?2";
constexpr char one_signal[] = WEGWIJS_SIGNAL "WHERE key = ?1";
constexpr char all_signals[] = WEGWIJS_SIGNAL "WHERE key >= ?1 AND key < ?2 ORDER BY key";
constexpr char one_term[] = WEGWIJS_TERM "WHERE key = ?1";
constexpr char all_terms[] = WEGWIJS_TERM "WHERE key >= ?1 AND key < ?2 ORDER BY key";
#undef WEGWIJS_QUESTION
#undef WEGWIJS_REFERRAL
#undef WEGWIJS_SIGNAL
#undef WEGWIJS_TERM

LocalTime hour_of_key(EntryKey key) { return LocalTime(std::chrono::hours(key >> JournalFile::key_bits)); }

// The file may be another program's work: a number outside the list is damage, not a word.
template <class E>
int checked(std::int64_t code, int least) {
  if (code < least || code >= static_cast<std::int64_t>(EnumNames<E>::values.size()))
    throw FileError("journal-damaged",
                    {"in het journaal staat een code {0} die niet bestaat – zet de laatste reservekopie terug",
                     "the journal holds a code {0} that does not exist – put the last backup back"},
                    {std::to_string(code)});
  return static_cast<int>(code);
}
template <class E>
E word(std::int64_t code) {
  return static_cast<E>(checked<E>(code, 0));
}
template <class E>
std::optional<E> word_or_none(std::int64_t code) {
  if (code == -1) return std::nullopt;
  return word<E>(code);
}

template <class Id>
std::vector<Id> ids(std::string_view text) {
  std::vector<Id> found;
  for (const std::string_view id : split(text, ' '))
    if (!id.empty()) found.emplace_back(std::string(id));
  return found;
}

std::optional<Consent> consent_of(std::string_view text) {
  const auto blank = text.find(' ');
  if (blank == std::string_view::npos) return std::nullopt;
  return Consent{std::string(text.substr(0, blank)), parse_date(text.substr(blank + 1)).value_or(Date{})};
}

Question question_of_row(const Statement& row) {
  Question question;
  question.key = row.integer(0);
  question.hour = hour_of_key(question.key);
  question.visit = row.integer(1);
  question.desk = DeskId(std::string(row.text(2)));
  question.themes = ids<ThemeId>(row.text(3));
  question.products = ids<ProductId>(row.text(4));
  question.sort = word<QuestionSort>(row.integer(5));
  question.campaign = row.text(6);
  question.channel = word<Channel>(row.integer(7));
  question.duration = word_or_none<DurationClass>(row.integer(8));
  question.outcome = word<Outcome>(row.integer(9));
  question.reason = word_or_none<NotHelped>(row.integer(10));
  question.consent = consent_of(row.text(11));
  question.note = row.text(12);
  return question;
}

Referral referral_of_row(const Statement& row) {
  Referral referral;
  referral.code = row.integer(0);
  referral.service = ServiceId(std::string(row.text(3)));
  referral.kind = word<ReferralKind>(row.integer(4));
  referral.how = word_or_none<HandOver>(row.integer(5));
  if (const auto hours = row.integer(6); hours >= 0) referral.hand_over = LocalTime(std::chrono::hours(hours));
  referral.fate = word<Fate>(row.integer(7));
  if (const auto day = row.integer(8); day >= 0)
    referral.fate_on = Date(std::chrono::local_days(std::chrono::days(day)));
  return referral;
}

Signal signal_of_row(const Statement& row) {
  return {.key = row.integer(0),
          .hour = hour_of_key(row.integer(0)),
          .desk = DeskId(std::string(row.text(1))),
          .about = std::string(row.text(2)),
          .area = AreaId(std::string(row.text(3))),
          .organization = OrganizationId(std::string(row.text(4))),
          .kind = word<SignalKind>(row.integer(5)),
          .note = std::string(row.text(6))};
}

MissedTerm term_of_row(const Statement& row) {
  return {.key = row.integer(0),
          .month = hour_of_key(row.integer(0)),
          .desk = DeskId(std::string(row.text(1))),
          .term = std::string(row.text(2))};
}

}  // namespace

std::optional<Question> JournalFile::question(EntryKey key) const {
  Statement& statement = parts_->statement(one_question);
  const Use use(statement);
  if (!statement.bind(1, key).step()) return std::nullopt;
  Question question = question_of_row(statement);
  Statement& referrals = parts_->statement(referrals_of_question);
  const Use use_referrals(referrals);
  referrals.bind(1, key);
  while (referrals.step()) question.referrals.push_back(referral_of_row(referrals));
  return question;
}

std::optional<Signal> JournalFile::signal(EntryKey key) const {
  Statement& statement = parts_->statement(one_signal);
  const Use use(statement);
  if (!statement.bind(1, key).step()) return std::nullopt;
  return signal_of_row(statement);
}

std::optional<MissedTerm> JournalFile::missed_term(EntryKey key) const {
  Statement& statement = parts_->statement(one_term);
  const Use use(statement);
  if (!statement.bind(1, key).step()) return std::nullopt;
  return term_of_row(statement);
}

std::optional<Referral> JournalFile::referral(ReferralCode code) const {
  Statement& statement = parts_->statement(one_referral);
  const Use use(statement);
  if (!statement.bind(1, code).step()) return std::nullopt;
  return referral_of_row(statement);
}

std::optional<EntryKey> JournalFile::question_of(ReferralCode code) const {
  Statement& statement = parts_->statement(one_referral);
  const Use use(statement);
  if (!statement.bind(1, code).step()) return std::nullopt;
  return statement.integer(1);
}

void JournalFile::each_question(KeyRange range, const std::function<void(const QuestionRow&)>& visit) const {
  Statement& row = parts_->statement(question_rows);
  const Use use(row);
  row.bind(1, range.first).bind(2, range.last);
  while (row.step())
    visit({.key = row.integer(0),
           .visit = row.integer(1),
           .desk = row.text(2),
           .themes = row.text(3),
           .products = row.text(4),
           .campaign = row.text(6),
           .sort = checked<QuestionSort>(row.integer(5), 0),
           .channel = checked<Channel>(row.integer(7), 0),
           .duration = checked<DurationClass>(row.integer(8), -1),
           .outcome = checked<Outcome>(row.integer(9), 0),
           .reason = checked<NotHelped>(row.integer(10), -1)});
}

void JournalFile::each_referral(KeyRange questions, const std::function<void(const ReferralRow&)>& visit) const {
  Statement& row = parts_->statement(referral_rows);
  const Use use(row);
  row.bind(1, questions.first).bind(2, questions.last);
  while (row.step())
    visit({.question = row.integer(0),
           .service = row.text(1),
           .kind = checked<ReferralKind>(row.integer(2), 0),
           .how = checked<HandOver>(row.integer(3), -1),
           .fate = checked<Fate>(row.integer(4), 0)});
}

void JournalFile::each_whole_question(KeyRange range, const std::function<void(Question&&)>& visit) const {
  Statement& questions = parts_->statement(all_questions);
  Statement& referrals = parts_->statement(all_referrals);
  const Use use_questions(questions), use_referrals(referrals);
  questions.bind(1, range.first).bind(2, range.last);
  referrals.bind(1, range.first).bind(2, range.last);
  // Both are in order of the question, so they are read side by side.
  bool more = referrals.step();
  while (questions.step()) {
    Question question = question_of_row(questions);
    while (more && referrals.integer(1) < question.key) more = referrals.step();
    for (; more && referrals.integer(1) == question.key; more = referrals.step())
      question.referrals.push_back(referral_of_row(referrals));
    visit(std::move(question));
  }
}

void JournalFile::each_signal(KeyRange range, const std::function<void(Signal&&)>& visit) const {
  Statement& row = parts_->statement(all_signals);
  const Use use(row);
  row.bind(1, range.first).bind(2, range.last);
  while (row.step()) visit(signal_of_row(row));
}

void JournalFile::each_missed_term(KeyRange range, const std::function<void(MissedTerm&&)>& visit) const {
  Statement& row = parts_->statement(all_terms);
  const Use use(row);
  row.bind(1, range.first).bind(2, range.last);
  while (row.step()) visit(term_of_row(row));
}

}  // namespace wegwijs
