// What may stand in an entry.
#include <algorithm>

#include "base/text_tools.hpp"
#include "journal/limits.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/journal/journal.hpp"
#include "wegwijs/journal/privacy.hpp"

namespace wegwijs {

namespace {

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
  if (to_valid_utf8(note) != note)
    refuse("bad-note", {"een notitie is tekst in UTF-8; in deze staan bytes die geen teken zijn",
                        "a note is text in UTF-8; this one holds bytes that are no character"});
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

// Nobody is handed over before the question, or has come to something before the day of it.
void check_order(const Referral& referral, LocalTime hour) {
  if (referral.hand_over && hour_of(*referral.hand_over) < hour_of(hour))
    refuse("hand-over-before",
           {"de overdracht ({0}) is vóór de vraag zelf ({1}) – geef het tijdstip waarop de overdracht is of was",
            "the hand-over ({0}) is before the question itself ({1}) – give the moment at which it is or was"},
           {to_string(hour_of(*referral.hand_over)), to_string(hour_of(hour))});
  if (referral.fate_on) check_fate_day(*referral.fate_on, hour);
}

template <class List>
void check_length(const List& list) {
  if (list.size() > most_of_a_kind)
    refuse("too-many",
           {"{0} is te veel voor één vraag – hoogstens {1}", "{0} is too many for one question – {1} at most"},
           {std::to_string(list.size()), std::to_string(most_of_a_kind)});
}

}  // namespace

void check_fate_day(Date on, LocalTime hour) {
  if (on.ok() && on >= date_of(hour)) return;
  refuse("fate-before",
         {"{0} is vóór de dag van de verwijzing ({1}): toen kon er nog niets van bekend zijn – kijk de dag na",
          "{0} is before the day of the referral ({1}): nothing could be known of it then – check the day"},
         {to_string(on), to_string(date_of(hour))});
}

void check(const Question& question, const Catalog& catalog, const JournalPolicy& policy) {
  check_hour(question.hour);
  catalog.at(question.desk);
  check_length(question.themes);
  check_length(question.products);
  check_length(question.referrals);
  for (const ThemeId& theme : question.themes) catalog.at(theme);
  for (const ProductId& product : question.products) catalog.at(product);
  for (const Referral& referral : question.referrals) {
    catalog.at(referral.service);
    check_order(referral, question.hour);
  }
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
