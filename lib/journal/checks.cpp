// What may stand in an entry.
#include <algorithm>

#include "wegwijs/base/error.hpp"
#include "wegwijs/journal/journal.hpp"
#include "wegwijs/journal/privacy.hpp"

namespace wegwijs {

namespace {

constexpr std::size_t most_of_a_kind = 10;
constexpr std::size_t longest_note = 280;  // bytes
constexpr std::size_t longest_tag = 40;
constexpr std::ptrdiff_t most_digits = 4;  // a year fits in a tag, a telephone number does not

[[noreturn]] void refuse(std::string_view code, const Sentence& sentence, std::vector<std::string> values = {}) {
  throw InvalidArgument(code, sentence, std::move(values));
}

void check_tag(const std::string& tag) {
  const bool sound = is_slug(tag) && tag.size() <= longest_tag && !(tag[0] >= '0' && tag[0] <= '9') &&
                     std::count_if(tag.begin(), tag.end(), [](char c) { return c >= '0' && c <= '9'; }) <= most_digits;
  if (!sound)
    refuse("bad-tag",
           {"'{0}' kan geen trefwoord zijn – verwacht: kleine letters en koppeltekens, hoogstens vier cijfers, zoals "
            "'energietoeslag-2026'",
            "'{0}' cannot be a tag – expected: small letters and hyphens, four digits at most, as in "
            "'energietoeslag-2026'"},
           {tag});
}

void check_note(const std::string& note, const JournalPolicy& policy) {
  if (note.empty()) return;
  if (!policy.notes)
    refuse("notes-not-allowed",
           {"dit journaal neemt geen notities aan – laat de notitie weg, of sta ze toe met: wegwijs journal policy "
            "--notes allow",
            "this journal takes no notes – leave it out, or allow them with: wegwijs journal policy --notes allow"});
  if (note.size() > longest_note)
    refuse("note-too-long",
           {"een notitie van {0} bytes is te lang – hoogstens {1}", "a note of {0} bytes is too long – {1} at most"},
           {std::to_string(note.size()), std::to_string(longest_note)});
  for (const char c : note)
    if (static_cast<unsigned char>(c) < ' ')
      refuse("bad-note",
             {"een notitie is één regel zonder stuurtekens", "a note is one line without control characters"});
  require_impersonal(note);
}

void check_hour(LocalTime hour) {
  using namespace std::chrono;
  const auto first = local_days(2000y / January / 1), last = local_days(2100y / January / 1);
  if (hour < first || hour >= last)
    refuse("bad-moment",
           {"{0} kan niet in een journaal – verwacht: een tijdstip van 2000 tot 2100",
            "{0} cannot stand in a journal – expected: a moment from 2000 to 2100"},
           {to_string(hour)});
}

template <class List>
void check_length(const List& list) {
  if (list.size() > most_of_a_kind)
    refuse("too-many",
           {"{0} is te veel voor één vraag – hoogstens {1}", "{0} is too many for one question – {1} at most"},
           {std::to_string(list.size()), std::to_string(most_of_a_kind)});
}

}  // namespace

void check(const Question& question, const Catalog& catalog, const JournalPolicy& policy) {
  check_hour(question.hour);
  catalog.at(question.desk);
  check_length(question.themes);
  check_length(question.products);
  check_length(question.referrals);
  for (const ThemeId& theme : question.themes) catalog.at(theme);
  for (const ProductId& product : question.products) catalog.at(product);
  for (const Referral& referral : question.referrals) catalog.at(referral.service);
  if (!question.campaign.empty()) check_tag(question.campaign);
  if (question.consent) check_tag(question.consent->form);
  if (question.consent && !question.consent->on.ok())
    refuse("bad-moment", {"de dag van de toestemming bestaat niet", "the day of the consent does not exist"});
  if (question.reason && question.outcome != Outcome::not_helped)
    refuse("reason-without-need",
           {"een reden hoort alleen bij 'not-helped', niet bij '{0}'",
            "a reason belongs only to 'not-helped', not to '{0}'"},
           {std::string(to_string(question.outcome))});
  if (question.outcome == Outcome::referred && question.referrals.empty())
    refuse("referred-to-nobody", {"'referred' zonder verwijzing – geef de dienst waarnaar is verwezen (--to DIENST)",
                                  "'referred' without a referral – give the service referred to (--to SERVICE)"});
  check_note(question.note, policy);
}

void check(const Signal& signal, const Catalog& catalog, const JournalPolicy& policy) {
  check_hour(signal.hour);
  catalog.at(signal.desk);
  if (!signal.area.empty()) catalog.at(signal.area);
  if (!signal.organization.empty()) catalog.at(signal.organization);
  if (catalog.find(ProductId(signal.about)) == nullptr) check_tag(signal.about);
  check_note(signal.note, policy);
}

}  // namespace wegwijs
