// How long the journal takes with a million questions. Driven by tests/bench/journal.py.
//
//   journal_bench make JOURNAL MAP QUESTIONS    makes a journal up, always the same one
//   journal_bench reports JOURNAL MAP           how long each report takes, file opened anew each time
//   journal_bench record FOLDER MAP ROUNDS      recording beside a bare SQLite insert, taking turns
//
// One line "name value" for each figure.
#include <sqlite3.h>
#include <time.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "store/journal_file.hpp"
#include "wegwijs/desk/journal_report.hpp"
#include "wegwijs/desk/recording.hpp"
#include "wegwijs/journal/code.hpp"
#include "wegwijs/journal/journal.hpp"
#include "wegwijs/journal/publication.hpp"

using namespace wegwijs;

namespace {

// The time on the wall; with WEGWIJS_BENCH_CPU set that of the processor, for a machine that does other things as well.
double now_ms() {
  static const clockid_t which = std::getenv("WEGWIJS_BENCH_CPU") == nullptr ? CLOCK_MONOTONIC : CLOCK_PROCESS_CPUTIME_ID;
  timespec time{};
  clock_gettime(which, &time);
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

void tell(const std::string& name, double value) {
  std::printf("%s %.6g\n", name.c_str(), value);
  std::fflush(stdout);
}

using Dice = std::mt19937_64;

template <class Records>
const auto& one_of(const Records& records, Dice& dice) {
  // The first ones far oftener, as with real questions.
  const double part = static_cast<double>(dice() % 10'000) / 10'000;
  return records[static_cast<std::size_t>(part * part * static_cast<double>(records.size()))];
}

Question made_up(const Catalog& catalog, Dice& dice, LocalTime from, int hours) {
  Question question;
  question.hour = from + std::chrono::hours(dice() % static_cast<unsigned>(hours));
  question.desk = one_of(catalog.desks(), dice).id;
  question.themes.push_back(one_of(catalog.themes(), dice).id);
  if (dice() % 4 == 0) question.themes.push_back(one_of(catalog.themes(), dice).id);
  if (dice() % 3 > 0) question.products.push_back(one_of(catalog.products(), dice).id);
  question.sort = static_cast<QuestionSort>(dice() % 3);
  question.channel = dice() % 8 == 0 ? Channel::phone : Channel::desk;
  question.duration = static_cast<DurationClass>(dice() % 5);
  question.outcome = static_cast<Outcome>(dice() % 5);
  if (question.outcome == Outcome::not_helped) question.reason = static_cast<NotHelped>(dice() % 9);
  if (dice() % 2 == 0)
    question.referrals.push_back({.service = one_of(catalog.services(), dice).id,
                                  .kind = static_cast<ReferralKind>(dice() % 3),
                                  .fate = static_cast<Fate>(dice() % 5)});
  return question;
}

const LocalTime start{std::chrono::local_days(std::chrono::year(2024) / 1 / 1)};
constexpr int two_years = 731 * 24;

int make(const std::string& file, const Catalog& catalog, std::size_t number) {
  JournalFile journal(file, JournalAccess::create);
  Dice dice(11);
  for (std::size_t done = 0; done < number;) {
    journal.transaction([&] {
      for (std::size_t i = 0; i < 20'000 && done < number; ++i, ++done) {
        Question question = made_up(catalog, dice, start, two_years);
        question.key = new_key(question.hour);
        journal.insert(question);
        for (Referral& referral : question.referrals) {
          referral.code = static_cast<ReferralCode>(1 + dice() % static_cast<std::uint64_t>(codes_in_all - 1));
          journal.insert(referral, question.key, 0);
        }
        if (done % 20 == 0) {
          Signal signal{.key = new_key(question.hour), .hour = question.hour, .desk = question.desk,
                        .about = one_of(catalog.products(), dice).id.str(), .area = AreaId("tilburg"),
                        .kind = static_cast<SignalKind>(dice() % 9)};
          journal.insert(signal);
          journal.insert(MissedTerm{.key = new_key(question.hour), .month = question.hour, .desk = question.desk,
                                    .term = one_of(catalog.themes(), dice).id.str()});
        }
      }
    });
  }
  tell("file_mb", static_cast<double>(std::filesystem::file_size(file)) / 1e6);
  return 0;
}

template <class Work>
double best_of(int rounds, const Work& work) {
  double best = 1e300;
  for (int i = 0; i < rounds; ++i) {
    const double begin = now_ms();
    work();
    best = std::min(best, now_ms() - begin);
  }
  return best;
}

int reports(const std::string& file, const KnowledgeBase& kb) {
  constexpr int rounds = 3;
  ReportOptions options;
  options.today = *parse_date("2026-01-05");
  for (const std::string_view kind : EnumNames<ReportKind>::values) {
    options.kind = *parse_enum<ReportKind>(kind);
    options.year = options.kind == ReportKind::year ? 2025 : 0;
    std::size_t tables = 0;
    tell("report." + std::string(kind), best_of(rounds, [&] {
           tables = journal_report(kb, Journal::open_for_reading(file), options).tables.size();
         }));
    if (tables == 0) return 1;
  }
  options = {.kind = ReportKind::questions, .by = "theme", .across = "desk", .today = *parse_date("2026-01-05")};
  tell("report.crossed", best_of(rounds, [&] { journal_report(kb, Journal::open_for_reading(file), options); }));
  options = {.kind = ReportKind::questions, .from = parse_date("2025-06-01"), .to = parse_date("2025-06-30"), .by = "theme",
             .today = *parse_date("2026-01-05")};
  tell("report.month", best_of(rounds, [&] { journal_report(kb, Journal::open_for_reading(file), options); }));
  tell("draw_up", best_of(1, [&] {
         draw_up(Journal::open_for_reading(file), 2025, kb.catalog(), *parse_date("2026-01-05"));
       }));
  return 0;
}

// A table of the same columns, written by the fewest calls that SQLite needs, with the same durability.
class Bare {
 public:
  explicit Bare(const std::string& file) {
    run(sqlite3_open(file.c_str(), &database_));
    run(sqlite3_exec(database_,
                     "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;"
                     "CREATE TABLE question(key INTEGER PRIMARY KEY, visit, desk, themes, products, sort, campaign, channel, "
                     "duration, outcome, reason, consent, note);",
                     nullptr, nullptr, nullptr));
    run(sqlite3_prepare_v2(database_, "INSERT INTO question VALUES(?1, 0, ?2, ?3, ?4, ?5, '', ?6, ?7, ?8, ?9, '', '')", -1,
                           &insert_, nullptr));
  }
  ~Bare() {
    sqlite3_finalize(insert_);
    sqlite3_close(database_);
  }
  Bare(const Bare&) = delete;
  Bare& operator=(const Bare&) = delete;

  void insert(const Question& question, EntryKey key) {
    sqlite3_bind_int64(insert_, 1, key);
    text(2, question.desk.str());
    text(3, question.themes.front().str());
    text(4, question.products.empty() ? none_ : question.products.front().str());
    int column = 5;
    for (const int code : {static_cast<int>(question.sort), static_cast<int>(question.channel), 1,
                           static_cast<int>(question.outcome), -1})
      sqlite3_bind_int(insert_, column++, code);
    if (sqlite3_step(insert_) != SQLITE_DONE) std::exit(1);
    sqlite3_reset(insert_);
  }

 private:
  void text(int column, const std::string& value) {
    sqlite3_bind_text(insert_, column, value.c_str(), -1, SQLITE_STATIC);
  }
  static void run(int code) {
    if (code != SQLITE_OK) std::exit(1);
  }
  sqlite3* database_ = nullptr;
  sqlite3_stmt* insert_ = nullptr;
  std::string none_;
};

int record(const std::string& folder, const Catalog& catalog, int rounds) {
  constexpr int of_a_round = 100;
  Journal journal = Journal::create(folder + "/ours.wegwijs");
  Bare bare(folder + "/bare.sqlite");
  Dice dice(13);
  double ours = 0, theirs = 0, referred = 0;
  for (int round = 0; round < rounds; ++round) {
    std::vector<Question> questions;
    for (int i = 0; i < of_a_round; ++i) {
      questions.push_back(made_up(catalog, dice, start, two_years));
      questions.back().referrals.clear();
      questions.back().outcome = Outcome::answered;
      questions.back().reason.reset();
    }
    double begin = now_ms();
    for (const Question& question : questions) bare.insert(question, new_key(question.hour));
    theirs += now_ms() - begin;
    begin = now_ms();
    for (const Question& question : questions) journal.record(question, catalog);
    ours += now_ms() - begin;
    for (Question& question : questions) question.referrals = {{.service = one_of(catalog.services(), dice).id}};
    begin = now_ms();
    for (const Question& question : questions) journal.record(question, catalog);
    referred += now_ms() - begin;
  }
  const double seconds = 1e-3, count = static_cast<double>(rounds) * of_a_round;
  tell("record.bare", count / (theirs * seconds));
  tell("record.question", count / (ours * seconds));
  tell("record.referral", count / (referred * seconds));
  return 0;
}

}  // namespace

int main(int count, char** words) {
  const std::string what = count > 3 ? words[1] : "";
  if (what.empty()) return 2;
  const KnowledgeBase kb = KnowledgeBase::open(words[3]);
  if (what == "make" && count == 5) return make(words[2], kb.catalog(), std::stoul(words[4]));
  if (what == "reports") return reports(words[2], kb);
  if (what == "record" && count == 5) return record(words[2], kb.catalog(), std::stoi(words[4]));
  return 2;
}
