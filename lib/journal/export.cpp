#include <cerrno>
#include <fstream>

#include "base/new_file.hpp"
#include "wegwijs/journal/code.hpp"
#include "wegwijs/journal/exchange.hpp"

namespace wegwijs {

namespace {

const LocalTime beginning{};
const LocalTime end_of_time{std::chrono::local_days(std::chrono::year(2200) / std::chrono::January / 1)};

template <class Id>
std::string joined(const std::vector<Id>& ids) {
  std::string text;
  for (const Id& id : ids) text += (text.empty() ? "" : " ") + id.str();
  return text;
}

template <class E>
std::string word(const std::optional<E>& value) {
  return value ? std::string(to_string(*value)) : std::string();
}

std::string hour_text(LocalTime hour) { return to_string(hour).substr(0, 13); }  // "2026-11-24T14"

std::string referrals_text(const std::vector<Referral>& referrals) {
  std::string text;
  for (const Referral& referral : referrals) {
    text += (text.empty() ? "" : " ") + referral.service.str() + "/" + std::string(to_string(referral.kind)) + "/" +
            word(referral.how) + "/" + (referral.hand_over ? hour_text(*referral.hand_over) : "") + "/" +
            to_text(referral.code) + "/" + std::string(to_string(referral.fate)) + "/" +
            (referral.fate_on ? to_string(*referral.fate_on) : "");
  }
  return text;
}

void row(std::ostream& out, std::initializer_list<std::string> cells) {
  bool first = true;
  for (const std::string& cell : cells) {
    out << (first ? "" : ",") << csv_cell(cell);
    first = false;
  }
  out << '\n';
}

}  // namespace

void export_questions(const Journal& journal, std::optional<LocalTime> from, std::optional<LocalTime> to,
                      std::ostream& out) {
  row(out, {"key", "visit", "hour", "desk", "themes", "products", "sort", "campaign", "channel", "duration", "outcome",
            "reason", "referrals", "consent", "note"});
  journal.each_question(from.value_or(beginning), to.value_or(end_of_time), [&](const Question& question) {
    row(out,
        {key_text(question.key), question.visit == 0 ? "" : key_text(question.visit), hour_text(question.hour),
         question.desk.str(), joined(question.themes), joined(question.products), std::string(to_string(question.sort)),
         question.campaign, std::string(to_string(question.channel)), word(question.duration),
         std::string(to_string(question.outcome)), word(question.reason), referrals_text(question.referrals),
         question.consent ? question.consent->form + " " + to_string(question.consent->on) : "", question.note});
  });
}

void export_signals(const Journal& journal, std::optional<LocalTime> from, std::optional<LocalTime> to,
                    std::ostream& out) {
  row(out, {"key", "hour", "desk", "about", "area", "organization", "kind", "note"});
  journal.each_signal(from.value_or(beginning), to.value_or(end_of_time), [&](const Signal& signal) {
    row(out, {key_text(signal.key), hour_text(signal.hour), signal.desk.str(), signal.about, signal.area.str(),
              signal.organization.str(), std::string(to_string(signal.kind)), signal.note});
  });
}

void export_to(const Journal& journal, bool signals, const std::filesystem::path& target) {
  NewFile file(target, FileReaders::group);
  {
    std::ofstream out(file.path(), std::ios::binary);
    if (signals)
      export_signals(journal, {}, {}, out);
    else
      export_questions(journal, {}, {}, out);
    errno = 0;
    out.close();
    if (!out) throw_unwritable(target, system_reason(errno == 0 ? ENOSPC : errno));
  }
  file.finish();
}

}  // namespace wegwijs
