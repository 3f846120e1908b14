#include "desk/report_words.hpp"

#include <algorithm>

#include "wegwijs/base/error.hpp"
#include "wegwijs/desk/analysis_text.hpp"
#include "wegwijs/desk/journal_json.hpp"

namespace wegwijs {

const std::vector<ReportDivision>& all_divisions() {
  static const std::vector<ReportDivision> list{
      {"year", Axis::year, {"jaar", "year"}, {}, true},
      {"quarter", Axis::quarter, {"kwartaal", "quarter"}, PublishedPlace{"time", 0}, true},
      {"month", Axis::month, {"maand", "month"}, PublishedPlace{"time", 1}, true},
      {"weekday", Axis::weekday, {"dag van de week", "day of the week"}, {}, true},
      {"hour", Axis::hour, {"uur van de dag", "hour of the day"}, {}, true},
      {"library", Axis::desk, {"bibliotheek", "library"}, PublishedPlace{"place", 0}},
      {"municipality", Axis::desk, {"gemeente", "municipality"}, PublishedPlace{"place", 1}},
      {"desk", Axis::desk, {"balie", "desk"}, PublishedPlace{"place", 2}},
      {"sort", Axis::sort, {"soort vraag", "sort of question"}, PublishedPlace{"subject", 0}},
      {"upper-theme", Axis::theme, {"hoofdthema", "upper theme"}, PublishedPlace{"subject", 1}},
      {"theme", Axis::theme, {"thema", "theme"}, PublishedPlace{"subject", 2}},
      {"product", Axis::product, {"product", "product"}, PublishedPlace{"subject", 3}},
      {"campaign", Axis::campaign, {"apart geteld", "counted apart"}, PublishedPlace{"campaign", 0}},
      {"channel", Axis::channel, {"kanaal", "channel"}, PublishedPlace{"channel", 0}},
      {"duration", Axis::duration, {"duur in minuten", "minutes taken"}, PublishedPlace{"duration", 0}, true},
      {"outcome", Axis::outcome, {"afloop", "outcome"}, PublishedPlace{"outcome", 0}},
      {"reason", Axis::reason, {"reden niet geholpen", "reason not helped"}, PublishedPlace{"outcome", 1}},
      {"kind", Axis::kind, {"soort verwijzing", "kind of referral"}, PublishedPlace{"referral", 0}},
      {"how", Axis::how, {"manier van overdragen", "way of handing over"}, {}},
      {"organization", Axis::service, {"partner", "partner"}, PublishedPlace{"referral", 1}},
      {"service", Axis::service, {"dienst", "service"}, PublishedPlace{"referral", 2}},
      {"fate", Axis::fate, {"wat ervan werd", "what became of it"}, PublishedPlace{"fate", 0}}};
  return list;
}

const ReportDivision& division_of(std::string_view key) {
  for (const ReportDivision& division : all_divisions())
    if (division.key == key) return division;
  std::string known;
  for (const ReportDivision& division : all_divisions()) known += (known.empty() ? "" : ", ") + std::string(division.key);
  throw InvalidArgument("bad-division",
                        {"'{0}' is geen indeling – verwacht: {1}", "'{0}' is no division – expected: {1}"},
                        {std::string(key), known});
}

ThemeId upper_theme(const Catalog& catalog, const ThemeId& id) {
  ThemeId upper = id;
  for (int steps = 0; steps < 16; ++steps) {
    const Theme* theme = catalog.find(upper);
    if (theme == nullptr || catalog.find(theme->parent) == nullptr) break;
    upper = theme->parent;
  }
  return upper;
}

Division divided(const ReportDivision& division, const Catalog& catalog) {
  if (division.key == "library")
    return {Axis::desk, [&catalog](const std::string& id) {
              const Desk* desk = catalog.find(DeskId(id));
              return desk ? desk->organization.str() : std::string();
            }};
  if (division.key == "municipality")
    return {Axis::desk, [&catalog](const std::string& id) {
              const Desk* desk = catalog.find(DeskId(id));
              return desk ? area_of(*desk, catalog).str() : std::string();
            }};
  if (division.key == "upper-theme")
    return {Axis::theme, [&catalog](const std::string& id) { return upper_theme(catalog, ThemeId(id)).str(); }};
  if (division.key == "organization")
    return {Axis::service, [&catalog](const std::string& id) {
              const Service* service = catalog.find(ServiceId(id));
              return service ? service->organization.str() : std::string();
            }};
  return {division.axis};
}

namespace {

// In the order of the closed lists of model/visit.hpp and model/enums.hpp.
constexpr auto sort_names = std::to_array<Sentence>(
    {{"digitale overheid", "digital government"}, {"dienst van de bibliotheek", "library service"}, {"overig", "other"}});
constexpr auto channel_names = std::to_array<Sentence>({{"telefoon", "telephone"},
                                                        {"aan de balie", "at the desk"},
                                                        {"web", "web"},
                                                        {"e-mail of post", "mail"},
                                                        {"chat", "chat"},
                                                        {"huisbezoek", "home visit"}});
constexpr auto reason_names = std::to_array<Sentence>({{"geen partner", "no partner"},
                                                       {"geen warme weg", "no warm path"},
                                                       {"wachtlijst", "waiting list"},
                                                       {"komt niet in aanmerking", "not eligible"},
                                                       {"geen DigiD", "no DigiD"},
                                                       {"taal", "language"},
                                                       {"niet onze taak", "not our task"},
                                                       {"bezoeker ging weg", "visitor left"},
                                                       {"iets anders", "something else"}});
constexpr auto how_names = std::to_array<Sentence>({{"samen gebeld", "called together"},
                                                    {"afspraak gemaakt", "appointment booked"},
                                                    {"meegelopen", "walked along"},
                                                    {"vaste contactrol", "named contact role"},
                                                    {"gegevens meegegeven", "details given"}});
static_assert(sort_names.size() == EnumNames<QuestionSort>::values.size());
static_assert(channel_names.size() == EnumNames<Channel>::values.size());
static_assert(reason_names.size() == EnumNames<NotHelped>::values.size());
static_assert(how_names.size() == EnumNames<HandOver>::values.size());

template <NamedEnum E, class Names>
std::string listed(const std::string& word, const Names& names, Language language) {
  const auto value = parse_enum<E>(word);
  return value ? say(names[static_cast<std::size_t>(*value)], language) : word;
}

template <NamedEnum E>
std::string said(const std::string& word, std::string (*text)(E, Language), Language language) {
  const auto value = parse_enum<E>(word);
  return value ? text(*value, language) : word;
}

}  // namespace

std::string word_name(const ReportDivision& division, const std::string& word, const Catalog& catalog,
                      Language language) {
  if (word.empty() || word == "none") return say({"(niet genoemd)", "(not told)"}, language);
  if (word == "unknown" && division.axis != Axis::fate) return say({"(onbekend)", "(unknown)"}, language);
  switch (division.axis) {
    case Axis::theme:
      return theme_name(catalog, ThemeId(word), language);
    case Axis::product: {
      const Product* product = catalog.find(ProductId(word));
      return product ? product->name : word;
    }
    case Axis::desk:
    case Axis::service:
      return name_of(catalog, word);
    case Axis::sort:
      return listed<QuestionSort>(word, sort_names, language);
    case Axis::channel:
      return listed<Channel>(word, channel_names, language);
    case Axis::reason:
      return listed<NotHelped>(word, reason_names, language);
    case Axis::how:
      return listed<HandOver>(word, how_names, language);
    case Axis::outcome:
      return said<Outcome>(word, outcome_text, language);
    case Axis::kind:
      return said<ReferralKind>(word, referral_kind_text, language);
    case Axis::fate:
      return said<Fate>(word, fate_text, language);
    case Axis::weekday: {
      const auto day = parse_enum<Weekday>(word);
      return day ? day_name(*day, language) : word;
    }
    default:
      return word;
  }
}

}  // namespace wegwijs
