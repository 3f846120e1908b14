// Rows of the journal, written.
#include <string>

#include "store/journal_file.hpp"
#include "store/journal_parts.hpp"

namespace wegwijs {

namespace {

constexpr char insert_question[] =
    "INSERT INTO question(key, visit, desk, themes, products, sort, campaign, channel, duration, outcome, reason, "
    "consent, note) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) ON CONFLICT(key) DO NOTHING";
constexpr char insert_referral[] =
    "INSERT INTO referral(code, question, position, service, kind, how, hand_over, fate, fate_on) "
    "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT(code) DO NOTHING";
constexpr char insert_signal[] =
    "INSERT INTO signal(key, desk, about, area, organization, kind, note) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7) "
    "ON CONFLICT(key) DO NOTHING";
constexpr char insert_missed_term[] =
    "INSERT INTO missed_term(key, desk, term) VALUES(?1, ?2, ?3) ON CONFLICT(key) DO NOTHING";
constexpr char update_fate[] = "UPDATE referral SET fate = ?2, fate_on = ?3 WHERE code = ?1";

template <class E>
std::int64_t code_of(E value) {
  return static_cast<std::int64_t>(value);
}
template <class E>
std::int64_t code_of(const std::optional<E>& value) {
  return value ? static_cast<std::int64_t>(*value) : -1;
}
std::int64_t day_of(const std::optional<Date>& day) {
  return day ? std::chrono::local_days(*day).time_since_epoch().count() : -1;
}
std::int64_t hours_of(const std::optional<LocalTime>& moment) {
  return moment ? std::chrono::duration_cast<std::chrono::hours>(moment->time_since_epoch()).count() : -1;
}

template <class Id>
std::string joined(const std::vector<Id>& ids) {
  std::string text;
  for (const Id& id : ids) text += (text.empty() ? "" : " ") + id.str();
  return text;
}

}  // namespace

bool JournalFile::insert(const Question& question) {
  const std::string themes = joined(question.themes), products = joined(question.products);
  const std::string consent = question.consent ? question.consent->form + " " + to_string(question.consent->on) : "";
  Statement& statement = parts_->statement(insert_question);
  statement.bind(1, question.key).bind(2, question.visit).bind(3, std::string_view(question.desk.str()));
  statement.bind(4, std::string_view(themes)).bind(5, std::string_view(products)).bind(6, code_of(question.sort));
  statement.bind(7, std::string_view(question.campaign)).bind(8, code_of(question.channel));
  statement.bind(9, code_of(question.duration)).bind(10, code_of(question.outcome)).bind(11, code_of(question.reason));
  statement.bind(12, std::string_view(consent)).bind(13, std::string_view(question.note)).run();
  return statement.changes() > 0;
}

bool JournalFile::insert(const Referral& referral, EntryKey question, int position) {
  Statement& statement = parts_->statement(insert_referral);
  statement.bind(1, referral.code).bind(2, question).bind(3, std::int64_t{position});
  statement.bind(4, std::string_view(referral.service.str()))
      .bind(5, code_of(referral.kind))
      .bind(6, code_of(referral.how));
  statement.bind(7, hours_of(referral.hand_over))
      .bind(8, code_of(referral.fate))
      .bind(9, day_of(referral.fate_on))
      .run();
  return statement.changes() > 0;
}

bool JournalFile::insert(const Signal& signal) {
  Statement& statement = parts_->statement(insert_signal);
  statement.bind(1, signal.key).bind(2, std::string_view(signal.desk.str())).bind(3, std::string_view(signal.about));
  statement.bind(4, std::string_view(signal.area.str())).bind(5, std::string_view(signal.organization.str()));
  statement.bind(6, code_of(signal.kind)).bind(7, std::string_view(signal.note)).run();
  return statement.changes() > 0;
}

bool JournalFile::insert(const MissedTerm& term) {
  Statement& statement = parts_->statement(insert_missed_term);
  statement.bind(1, term.key).bind(2, std::string_view(term.desk.str())).bind(3, std::string_view(term.term)).run();
  return statement.changes() > 0;
}

bool JournalFile::set_fate(ReferralCode code, Fate fate, std::optional<Date> on) {
  Statement& statement = parts_->statement(update_fate);
  statement.bind(1, code).bind(2, code_of(fate)).bind(3, day_of(on)).run();
  return statement.changes() > 0;
}

}  // namespace wegwijs
