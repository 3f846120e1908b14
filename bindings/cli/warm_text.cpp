#include "warm_text.hpp"

namespace wegwijs::cli {

namespace {

std::string missing_text(const Session& session, const WarmCandidate& candidate) {
  std::string text;
  for (const RulePart part : candidate.missing) {
    if (!text.empty()) text += session.text({" en ", " and "});
    text += part == RulePart::agreement ? session.text({"een afspraak met datum", "an agreement with a date"})
                                        : session.text({"een contactrol of een uur", "a contact role or an hour"});
  }
  return session.text({"mist nog {0}", "still lacks {0}"}, {text});
}

std::string known_text(const Session& session, const WarmCandidate& candidate) {
  std::string text =
      candidate.phone.empty() ? std::string() : session.text({"bel {0}, ", "call {0}, "}, {candidate.phone});
  if (!candidate.contact_role.empty())
    text += session.text({"vraag naar {0}, ", "ask for {0}, "}, {candidate.contact_role});
  if (candidate.hours_known) text += session.text({"uren bekend, ", "hours known, "});
  return text;
}

std::string title_of(const Session& session, const WarmGap& gap) {
  std::string title = gap.name;
  if (gap.themes_below > 0)
    title += session.text({" (en alle {0} thema's eronder)", " (and all {0} themes below it)"},
                          {std::to_string(gap.themes_below)});
  if (gap.candidates_in_all > gap.candidates.size())
    title += session.text({" – {0} van {1} partners", " – {0} of {1} partners"},
                          {std::to_string(gap.candidates.size()), std::to_string(gap.candidates_in_all)});
  return title;
}

}  // namespace

void print_warm_summary(Session& session, const std::vector<WarmGaps>& desks) {
  std::size_t complete = 0, without = 0, with_candidates = 0;
  for (const WarmGaps& desk : desks) {
    complete += desk.gaps.empty() ? 1U : 0U;
    without += desk.gaps.size();
    with_candidates += desk.with_candidates();
  }
  session.err()
      << session.text(
             {"warme paden: {0} van {1} balies hebben er een voor elk thema; {2} ontbreken, voor {3} daarvan is er een "
              "partner om te bellen (--warm)",
              "warm paths: {0} of {1} desks have one for every theme; {2} are missing, for {3} of these there is a "
              "partner to call (--warm)"},
             {std::to_string(complete), std::to_string(desks.size()), std::to_string(without),
              std::to_string(with_candidates)})
      << '\n';
}

void print_warm_counts(Session& session, const std::vector<WarmGaps>& desks) {
  std::vector<std::vector<std::string>> rows{
      {session.text({"balie", "desk"}), session.text({"zonder warm pad", "without warm path"}),
       session.text({"waarvan met partner", "with a partner"}), session.text({"naam", "name"})}};
  for (const WarmGaps& desk : desks)
    rows.push_back(
        {desk.desk.str(), std::to_string(desk.gaps.size()), std::to_string(desk.with_candidates()), desk.name});
  session.out() << session.terminal().table(rows);
}

void print_warm_gaps(Session& session, const WarmGaps& desk) {
  session.out() << session.text({"{0}: {1} thema's zonder warm of intern pad, voor {2} is er een partner om te bellen",
                                 "{0}: {1} themes without a warm or internal path, for {2} there is a partner to call"},
                                {desk.name, std::to_string(desk.gaps.size()), std::to_string(desk.with_candidates())})
                << '\n';
  for (const WarmGap& gap : desk.gaps) {
    session.out() << '\n' << session.terminal().styled(title_of(session, gap), Style::bold) << '\n';
    if (gap.candidates.empty())
      session.out() << "  "
                    << session.text({"geen partner in de gemeente met telefoonnummer of uren",
                                     "no partner in the municipality with a telephone number or hours"})
                    << '\n';
    for (const WarmCandidate& candidate : gap.candidates)
      session.out() << session.terminal().wrapped(candidate.service.str() + ": " + candidate.name + ", " +
                                                      candidate.organization_name + " – " +
                                                      known_text(session, candidate) + missing_text(session, candidate),
                                                  2);
  }
  if (desk.with_candidates() > 0)
    session.err() << session.text({"afgesproken? schrijf het op: wegwijs new referral {0} ID-VAN-DE-DIENST",
                                   "agreed? write it down: wegwijs new referral {0} ID-OF-THE-SERVICE"},
                                  {desk.desk.str()})
                  << '\n';
}

}  // namespace wegwijs::cli
