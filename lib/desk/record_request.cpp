#include "wegwijs/desk/record_request.hpp"

#include <array>
#include <optional>

#include "desk/request_arguments.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/journal_json.hpp"
#include "wegwijs/desk/recording.hpp"
#include "wegwijs/journal/code.hpp"

namespace wegwijs {

namespace {

using enum ArgumentType;

constexpr auto entry_members = std::to_array<ArgumentKind>({
    {"desk", text, "Id of the desk."},
    {"at", text, "When, else now; kept to the hour."},
    {"themes", texts, "Ids of themes."},
    {"products", texts, "Ids of products."},
    {"services", texts, "Ids of the services referred to."},
    {"kind", text, "How it was referred.", false, EnumNames<ReferralKind>::values},
    {"hand_over", text, "When the hand-over is; kept to the hour."},
    {"outcome", text, "How it ended.", false, EnumNames<Outcome>::values},
    {"reason", text, "Why not helped.", false, EnumNames<NotHelped>::values},
    {"sort", text, "Sort of question.", false, EnumNames<QuestionSort>::values},
    {"channel", text, "How the question came in.", false, EnumNames<Channel>::values},
    {"duration", text, "Minutes it took.", false, EnumNames<DurationClass>::values},
    {"campaign", text, "To be counted apart."},
    {"consent", text, "Consent was given: the name of the form."},
    {"note", text, "Where the policy of the journal allows it; never about a person."},
    {"key", text, "Sixteen hexadecimal digits, to send the same entry again safely."},
});

Instant moment(const std::string& written) {
  if (const auto moment = parse_instant(written)) return *moment;
  throw InvalidArgument("bad-moment",
                        {"'{0}' is geen tijdstip – verwacht: \"2026-11-24 14:10\"", "'{0}' is no moment – expected: \"2026-11-24 14:10\""}, {written});
}

EntryKey key(const std::string& written) {
  if (written.empty()) return 0;
  if (const auto key = parse_key(written)) return *key;
  throw InvalidArgument("bad-request", {"'{0}' is geen sleutel – verwacht: zestien hexadecimale cijfers", "'{0}' is no key – expected: sixteen hexadecimal digits"},
                        {written});
}

template <class Id>
std::vector<Id> ids(const std::vector<std::string>& written) {
  return std::vector<Id>(written.begin(), written.end());
}

// A word has been looked at already: it is one of the enumeration, or none was given.
template <NamedEnum E>
std::optional<E> word(const RequestArguments& given, std::string_view name) {
  return parse_enum<E>(given.text(name));
}

void add_referrals(Question& question, const RequestArguments& given, const Catalog& catalog) {
  for (const std::string& service : given.texts("services")) {
    Referral referral = referral_of(question.desk, ServiceId(service), catalog);
    referral.kind = word<ReferralKind>(given, "kind").value_or(referral.kind);
    if (given.has("hand_over")) referral.hand_over = hour_of(to_local(moment(given.text("hand_over"))));
    question.referrals.push_back(std::move(referral));
  }
}

Question question_of(const RequestArguments& given, const Catalog& catalog, const RequestDefaults& defaults) {
  const Instant at = given.has("at") ? moment(given.text("at")) : defaults.at;
  Question question;
  question.key = key(given.text("key"));
  question.hour = hour_of(to_local(at));
  question.desk = given.has("desk") ? DeskId(given.text("desk")) : defaults.desk;
  question.themes = ids<ThemeId>(given.texts("themes"));
  question.products = ids<ProductId>(given.texts("products"));
  add_referrals(question, given, catalog);
  question.reason = word<NotHelped>(given, "reason");
  const Outcome usual = !question.referrals.empty() ? Outcome::referred : question.reason ? Outcome::not_helped : Outcome::answered;
  question.outcome = word<Outcome>(given, "outcome").value_or(usual);
  question.sort = word<QuestionSort>(given, "sort").value_or(sort_of(question, catalog));
  question.channel = word<Channel>(given, "channel").value_or(question.channel);
  question.duration = word<DurationClass>(given, "duration");
  question.campaign = given.text("campaign");
  if (given.has("consent")) question.consent = Consent{given.text("consent"), date_of(to_local(at))};
  question.note = given.text("note");
  return question;
}

}  // namespace

std::string record(Journal& journal, const Catalog& catalog, std::string_view entry, const RequestDefaults& defaults) {
  const Json object = parse_json(entry);
  const Question question = question_of(RequestArguments(object, entry_members), catalog, defaults);
  const Recorded done = journal.record(question, catalog);
  return to_json(question, done);
}

}  // namespace wegwijs
