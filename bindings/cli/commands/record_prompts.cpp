#include "record_prompts.hpp"

#include <algorithm>
#include <charconv>
#include <iostream>

#include "wegwijs/base/error.hpp"
#include "wegwijs/desk/journal_json.hpp"

namespace wegwijs::cli {

namespace {

std::string answer(Session& session, const std::string& prompt) {
  session.err() << prompt << ": " << std::flush;
  std::string line;
  if (!std::getline(std::cin, line))
    throw InvalidArgument("called-wrongly", {"er is niets opgeschreven", "nothing was written down"});
  const auto first = line.find_first_not_of(" \t\r");
  return first == std::string::npos ? "" : line.substr(first, line.find_last_not_of(" \t\r") - first + 1);
}

std::optional<int> number_of(const std::string& text) {
  int number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (fault != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

constexpr int most_attempts = 3;

[[noreturn]] void give_up() {
  throw InvalidArgument("called-wrongly", {"er is niets opgeschreven", "nothing was written down"});
}

class Prompts {
 public:
  Prompts(Session& session, const KnowledgeBase& kb, Instant now, const std::optional<LastAsk>& last,
          const std::string& desk)
      : session_(session), kb_(kb), now_(now), last_(last), desk_(last ? last->desk.str() : desk) {}

  Question asked() {
    show_options();
    const std::string about = subject();
    // Of another subject than the last question there is no numbered list.
    const bool numbered = last_ && about.empty();
    const std::string whom = recipient(numbered);
    const auto number = numbered ? number_of(whom) : std::nullopt;
    Question question{.desk = desk_};
    if (numbered) question = question_of(*last_, number.value_or(0), kb_.catalog());
    if (!about.empty()) add_subject(question, about, kb_.catalog());
    if (!whom.empty() && !number) question.referrals.push_back(referral_of(desk_, ServiceId(whom), kb_.catalog()));
    const bool nothing = about.empty() && whom.empty();
    outcome(question, nothing);
    return question;
  }

 private:
  const Catalog& catalog() const { return kb_.catalog(); }

  void show_options() {
    if (!last_) return;
    for (std::size_t i = 0; i < last_->options.size(); ++i)
      if (const Service* service = catalog().find(last_->options[i].service))
        session_.err() << "  " << i + 1 << ". " << service->name << '\n';
  }

  void again(const std::string& why) { session_.err() << "  " << why << '\n'; }

  // The one that is meant: the only one, or that of the number that is chosen. Returns: empty for none of them.
  std::string chosen(const std::vector<Named>& found) {
    if (found.size() == 1) return found[0].id;
    constexpr std::size_t most = 8;
    const std::size_t shown = std::min(found.size(), most);
    for (std::size_t i = 0; i < shown; ++i)
      session_.err() << "  " << i + 1 << ". " << found[i].name << "  (" << found[i].id << ")\n";
    if (found.size() > shown) session_.err() << "  …\n";
    const auto number =
        number_of(answer(session_, session_.text({"  Welke? (nummer; Enter = geen daarvan)", "  Which? (number; Enter = none of them)"})));
    return number && *number >= 1 && static_cast<std::size_t>(*number) <= shown
               ? found[static_cast<std::size_t>(*number) - 1].id
               : std::string();
  }

  // Returns: an id, or empty for the last question, or for nothing told.
  std::string subject() {
    const std::string prompt = last_ ? session_.text({"1/3 Waar ging het over? (Enter = de laatste vraag)",
                                                      "1/3 What was it about? (Enter = the last question)"})
                                     : session_.text({"1/3 Waar ging het over? (thema of product)",
                                                      "1/3 What was it about? (theme or product)"});
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
      const std::string typed = answer(session_, prompt);
      if (typed.empty()) return {};
      const auto found = subjects_of(typed, kb_, now_);
      if (found.empty()) again(session_.text({"'{0}' is geen thema of product van de kaart", "'{0}' is no theme or product of the map"}, {typed}));
      else if (const std::string id = chosen(found); !id.empty()) return id;
    }
    give_up();
  }

  // Returns: the number of an option, an id, or empty for nobody.
  std::string recipient(bool numbered) {
    const std::string prompt =
        numbered ? session_.text({"2/3 Naar wie verwezen? (nummer of dienst; Enter = niemand)",
                                  "2/3 Referred to whom? (number or service; Enter = nobody)"})
                 : session_.text({"2/3 Naar wie verwezen? (dienst; Enter = niemand)", "2/3 Referred to whom? (service; Enter = nobody)"});
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
      const std::string typed = answer(session_, prompt);
      if (typed.empty()) return {};
      if (const auto number = number_of(typed)) {
        if (numbered && *number >= 0 && static_cast<std::size_t>(*number) <= last_->options.size()) return typed;
        again(numbered ? session_.text({"er stond geen mogelijkheid {0}", "there was no option {0}"}, {typed})
                       : session_.text({"een nummer hoort bij de laatste vraag – geef woorden uit de naam van de dienst",
                                        "a number belongs to the last question – give words of the service's name"}));
        continue;
      }
      const auto found = services_of(typed, catalog(), desk_);
      if (found.empty()) again(session_.text({"'{0}' is geen dienst van de kaart", "'{0}' is no service of the map"}, {typed}));
      else if (const std::string id = chosen(found); !id.empty()) return id;
    }
    give_up();
  }

  void outcome(Question& question, bool nothing_told) {
    const bool referred = !question.referrals.empty();
    const Outcome usual = referred ? Outcome::referred : question.outcome;
    std::string choices;
    for (std::size_t i = 0; i < EnumNames<Outcome>::values.size(); ++i)
      choices += "  " + std::to_string(i + 1) + " " + outcome_text(static_cast<Outcome>(i), session_.language());
    const std::string prompt = session_.text({"3/3 Hoe liep het af?{0} (Enter = {1})", "3/3 How did it end?{0} (Enter = {1})"},
                                             {choices, outcome_text(usual, session_.language())});
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
      const std::string end = answer(session_, prompt);
      if (end.empty() && nothing_told) give_up();
      const auto told = end.empty() ? std::optional(usual) : outcome_of(end);
      if (!told) {
        again(session_.text({"'{0}' is geen afloop – verwacht: 1 tot en met 5", "'{0}' is no outcome – expected: 1 to 5"}, {end}));
      } else if (*told == Outcome::referred && !referred) {
        again(session_.text({"er is naar niemand verwezen – kies een andere afloop", "nobody was referred to – choose another outcome"}));
      } else {
        question.outcome = *told;
        return;
      }
    }
    give_up();
  }

  static std::optional<Outcome> outcome_of(const std::string& typed) {
    const auto number = number_of(typed);
    if (!number) return parse_enum<Outcome>(typed);
    if (*number < 1 || *number > static_cast<int>(EnumNames<Outcome>::values.size())) return std::nullopt;
    return static_cast<Outcome>(*number - 1);
  }

  Session& session_;
  const KnowledgeBase& kb_;
  Instant now_;
  const std::optional<LastAsk>& last_;
  DeskId desk_;
};

}  // namespace

Question prompted(Session& session, const KnowledgeBase& kb, Instant now, const std::optional<LastAsk>& last,
                  const std::string& desk) {
  return Prompts(session, kb, now, last, desk).asked();
}

}  // namespace wegwijs::cli
