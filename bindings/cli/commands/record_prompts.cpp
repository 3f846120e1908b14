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

}  // namespace

Question prompted(Session& session, const Catalog& catalog, const std::optional<LastAsk>& last,
                  const std::string& desk) {
  Question question;
  question.desk = DeskId(last ? last->desk.str() : desk);
  if (last) {
    for (std::size_t i = 0; i < last->options.size(); ++i)
      if (const Service* service = catalog.find(last->options[i].service))
        session.err() << "  " << i + 1 << ". " << service->name << '\n';
  }
  const std::string about = answer(session, last ? session.text({"1/3 Waar ging het over? (Enter = de laatste vraag)",
                                                                 "1/3 What was it about? (Enter = the last question)"})
                                                 : session.text({"1/3 Waar ging het over? (thema of product)",
                                                                 "1/3 What was it about? (theme or product)"}));
  const std::string whom = answer(session, session.text({"2/3 Naar wie verwezen? (nummer of dienst; Enter = niemand)",
                                                         "2/3 Referred to whom? (number or service; Enter = nobody)"}));
  const auto number = number_of(whom);
  if (last && (about.empty() || number)) question = question_of(*last, number.value_or(0), catalog);
  if (!about.empty()) {
    question.themes.clear();
    question.products.clear();
    add_subject(question, about, catalog);
  }
  if (!whom.empty() && !number) question.referrals.push_back(referral_of(question.desk, service_of(whom, catalog), catalog));
  if (number && *number > 0 && !last)
    throw InvalidArgument("called-wrongly",
                          {"er is geen laatste antwoord waarvan {0} een mogelijkheid is",
                           "there is no last answer of which {0} is an option"},
                          {whom});

  std::string choices;
  for (std::size_t i = 0; i < EnumNames<Outcome>::values.size(); ++i)
    choices += "  " + std::to_string(i + 1) + " " + outcome_text(static_cast<Outcome>(i), session.language());
  const bool referred = !question.referrals.empty();
  const std::string end = answer(
      session,
      session.text({"3/3 Hoe liep het af?{0} (Enter = {1})", "3/3 How did it end?{0} (Enter = {1})"},
                   {choices, outcome_text(referred ? Outcome::referred : Outcome::answered, session.language())}));
  question.outcome = referred ? Outcome::referred : Outcome::answered;
  if (end.empty()) return question;
  const auto chosen = number_of(end);
  if (chosen && *chosen >= 1 && *chosen <= static_cast<int>(EnumNames<Outcome>::values.size())) {
    question.outcome = static_cast<Outcome>(*chosen - 1);
  } else if (const auto word = parse_enum<Outcome>(end)) {
    question.outcome = *word;
  } else {
    throw InvalidArgument("called-wrongly",
                          {"'{0}' is geen afloop – verwacht: 1 tot en met 5", "'{0}' is no outcome – expected: 1 to 5"},
                          {end});
  }
  return question;
}

}  // namespace wegwijs::cli
