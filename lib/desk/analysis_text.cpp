#include "wegwijs/desk/analysis_text.hpp"

#include <array>
#include <cmath>

#include "base/format.hpp"
#include "desk/list_words.hpp"
#include "model/kind_names.hpp"

namespace wegwijs {

namespace {

template <class Ids>
std::string names_of(const Ids& ids, const Catalog& catalog, Language language) {
  std::vector<std::string> names;
  for (const auto& id : ids) names.push_back(name_of(catalog, id.str()));
  return listed(names, language);
}

std::string names_of(const std::vector<ThemeId>& themes, const Catalog& catalog, Language language) {
  std::vector<std::string> names;
  for (const ThemeId& id : themes) names.push_back(theme_name(catalog, id, language));
  return listed(names, language);
}

std::string desks_text(std::size_t count, Language language) {
  return count == 1 ? say({"1 balie", "1 desk"}, language)
                    : say({"{0} balies", "{0} desks"}, language, {std::to_string(count)});
}

// Minutes as hours, halves and quarters in decimals: "2,5".
std::string hours_text(int minutes, Language language) {
  std::string text = format("{:.1f}", minutes / 60.0);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  if (const auto point = text.find('.'); point != std::string::npos && language == Language::nl) text[point] = ',';
  return text;
}

std::string percent_text(double part, Language language) {
  std::string text = format("{:.1f}", part * 100);
  if (language == Language::nl) text[text.find('.')] = ',';
  return text + "%";
}

constexpr Sentence reason_sentence(DeadEndReason reason) {
  switch (reason) {
    case DeadEndReason::gone:
      return {"{0} verwijst naar {1}, maar die dienst is er niet meer", "{0} refers to {1}, but that service is gone"};
    case DeadEndReason::never_opens:
      return {"{0} verwijst naar {1}, maar daarvan is geen opening meer bekend",
              "{0} refers to {1}, of which no opening is known any more"};
    case DeadEndReason::hand_over_past:
      return {"{0} verwijst naar {1}, maar de afgesproken uren zijn voorbij",
              "{0} refers to {1}, but the agreed hours are past"};
    case DeadEndReason::helps_with_nothing:
      return {"{0} verwijst naar {1}, maar die dienst heeft thema noch product en verwijst niet verder",
              "{0} refers to {1}, but that service has neither theme nor product and refers nobody on"};
    case DeadEndReason::no_way_in:
      return {"{1} is er alleen op verwijzing, en geen balie heeft er een weg naartoe",
              "{1} is by referral only, and no desk has a path to it"};
  }
  return {};
}

}  // namespace

std::string sentence(const SinglePoint& point, const Catalog& catalog, Language language) {
  const bool place = point.kind == PointKind::location, one = point.desks.size() == 1,
             warm = point.loss == Loss::warmth;
  const std::string stops = place ? say({"sluit", "closes"}, language) : say({"stopt", "stops"}, language);
  const std::string lose = one ? say({"verliest", "loses"}, language) : say({"verliezen", "lose"}, language);
  const std::string path =
      warm ? say({"elke warme weg", "every warm path"}, language) : say({"elke weg", "every path"}, language);
  const std::string desks = desks_text(point.desks.size(), language);
  const std::string theme = names_of(point.themes, catalog, language);
  const std::string name = name_of(catalog, point.id);
  return language == Language::nl ? format("als {} {}, {} {} {} voor {}", name, stops, lose, desks, path, theme)
                                  : format("if {} {}, {} {} {} for {}", name, stops, desks, lose, path, theme);
}

std::string sentence(const CutPoint& point, const Catalog& catalog, Language language) {
  return say({"zonder {0} valt het netwerk van afspraken uiteen in {1} delen",
              "without {0} the network of agreements falls apart into {1} parts"},
             language, {name_of(catalog, point.id.str()), std::to_string(point.parts)});
}

std::string sentence(const Hub& hub, const Catalog& catalog, Language language) {
  return say({"over {0} loopt {1} van de kortste wegen", "{1} of the shortest paths run over {0}"}, language,
             {name_of(catalog, hub.id.str()), percent_text(hub.betweenness, language)});
}

std::string sentence(const DeadEnd& end, const Catalog& catalog, Language language) {
  return say(reason_sentence(end.reason), language, {name_of(catalog, end.from.str()), name_of(catalog, end.to.str())});
}

std::string sentence(const Loop& loop, const Catalog& catalog, Language language) {
  const std::string services = names_of(loop.services, catalog, language);
  if (loop.closed)
    return say({"{0} verwijzen alleen naar elkaar", "{0} refer only to one another"}, language, {services});
  return say({"{0} verwijzen over en weer", "{0} refer to and fro"}, language, {services});
}

std::string sentence(const OneWay& pair, const Catalog& catalog, Language language) {
  const std::initializer_list<std::string> names{name_of(catalog, pair.library.str()),
                                                 name_of(catalog, pair.partner.str())};
  if (pair.partner_refers)
    return say({"{1} verwijst naar {0}, maar {0} niet terug", "{1} refers to {0}, but {0} not back"}, language, names);
  return say({"{0} verwijst naar {1}, maar {1} niet terug", "{0} refers to {1}, but {1} not back"}, language, names);
}

std::string sentence(const Unreferred& partner, const Catalog& catalog, Language language) {
  const std::initializer_list<std::string> name{name_of(catalog, partner.organization.str())};
  if (partner.open)
    return say({"niemand heeft een afspraak met {0}", "nobody has an agreement with {0}"}, language, name);
  return say({"niemand heeft een afspraak met {0}, en zonder verwijzing kan er niemand heen",
              "nobody has an agreement with {0}, and without a referral nobody can go there"},
             language, name);
}

std::string sentence(const PathAge& path, const Catalog& catalog, Language language) {
  const std::string age = path.oldest
                              ? say({"oudste stap van {0}", "oldest step of {0}"}, language, {to_string(*path.oldest)})
                              : say({"van onbekende ouderdom", "of unknown age"}, language);
  return name_of(catalog, path.desk.str()) + " → " + name_of(catalog, path.service.str()) + ": " + age;
}

std::string sentence(const Capacity& capacity, const Catalog& catalog, Language language) {
  const std::string theme = capacity.theme.empty() ? say({"alle thema's", "all themes"}, language)
                                                   : theme_name(catalog, capacity.theme, language);
  std::string text = say({"{0}: {1} uur spreekuur in week {2}, waarvan {3} uur langs een warme weg",
                          "{0}: {1} consultation hours in week {2}, of which {3} by a warm path"},
                         language,
                         {theme, hours_text(capacity.minutes, language), to_string(capacity.week),
                          hours_text(capacity.warm_minutes, language)});
  if (capacity.hours_unknown == 0) return text;
  return text + say({" (diensten waarvan de uren niet bekend zijn: {0})", " (services whose hours are not known: {0})"},
                    language, {std::to_string(capacity.hours_unknown)});
}

std::string sentence(const CellChange& change, const Catalog& catalog, Language language) {
  std::string cell = theme_name(catalog, change.theme, language);
  if (change.weekday) cell += ", " + day_name(*change.weekday, language);
  if (!change.group.empty()) cell += ", " + change.group;
  return say(
      {"{0}, {1}: was {2}, wordt {3}", "{0}, {1}: was {2}, becomes {3}"}, language,
      {name_of(catalog, change.row), cell, kind_word(change.before, language), kind_word(change.after, language)});
}

std::string sentence(const PathChange& change, const Catalog& catalog, Language language) {
  const std::string desks =
      change.desks.size() <= 3 ? names_of(change.desks, catalog, language) : desks_text(change.desks.size(), language);
  return say({"{0}: was {1}, wordt {2}, voor {3}", "{0}: was {1}, becomes {2}, for {3}"}, language,
             {change.name, kind_word(change.before, language), kind_word(change.after, language), desks});
}

std::string sentence(const RecordChange& change, Language language) {
  std::string fields;
  for (const std::string& field : change.fields) fields += (fields.empty() ? ": " : ", ") + field;
  return say(name_of_kind(change.kind), language) + " " + change.id +
         (change.name == change.id || change.name.empty() ? "" : " (" + change.name + ")") +
         (change.change == Change::changed ? " " + say({"gewijzigd", "changed"}, language) + fields : "");
}

std::string kind_word(CheckKind kind, Language language) {
  constexpr std::array<std::string_view, EnumNames<CheckKind>::values.size()> dutch{
      "telefoon", "balie", "spoed", "dienst", "organisatie", "afspraak", "product", "plaats"};
  return std::string(language == Language::nl ? dutch[static_cast<std::size_t>(kind)] : to_string(kind));
}

std::string question_text(const Check& check, Language language) {
  std::string facts;
  for (const std::string& fact : check.facts) facts += (facts.empty() ? "" : ", ") + fact;
  switch (check.kind) {
    case CheckKind::phone:
      return check.facts.size() == 1
                 ? say({"klopt het nummer {0}?", "is the number {0} right?"}, language, {facts})
                 : say({"kloppen de nummers {0}?", "are the numbers {0} right?"}, language, {facts});
    case CheckKind::desk:
      return say({"kloppen openingstijden en bezetting?", "are opening hours and staffing right?"}, language);
    case CheckKind::urgent:
      return say({"klopt nog wat te doen is, en het nummer {0}?", "is what to do still right, and the number {0}?"},
                 language, {facts});
    case CheckKind::service:
      return say(
          {"bestaat dit nog: voor wie, hoe, waar en wanneer?", "does this still exist: for whom, how, where and when?"},
          language);
    case CheckKind::organization:
      return say(
          {"bestaat deze organisatie nog, onder deze naam?", "does this organization still exist under this name?"},
          language);
    case CheckKind::agreement:
      return say({"geldt deze afspraak nog, met deze uren en deze rol?",
                  "does this agreement still hold, with these hours and this role?"},
                 language);
    case CheckKind::product:
      return say(
          {"klopt nog wat men meebrengt en wie het uitvoert?", "is what to bring and who carries it out still right?"},
          language);
    case CheckKind::location:
      return say({"klopt het adres?", "is the address right?"}, language);
  }
  return {};
}

std::string kind_word(std::optional<ReferralKind> kind, Language language) {
  if (!kind) return say({"niemand", "nobody"}, language);
  switch (*kind) {
    case ReferralKind::internal:
      return say({"intern", "internal"}, language);
    case ReferralKind::warm:
      return say({"warm", "warm"}, language);
    case ReferralKind::external:
      return say({"extern", "external"}, language);
  }
  return {};
}

std::string name_of(const Catalog& catalog, std::string_view given) {
  const std::string id(given);
  if (const Service* service = catalog.find(ServiceId(id))) return service->name;
  if (const Desk* desk = catalog.find(DeskId(id))) return desk->name;
  if (const Organization* organization = catalog.find(OrganizationId(id))) return organization->name;
  if (const Location* location = catalog.find(LocationId(id))) return location->name;
  if (const Area* area = catalog.find(AreaId(id))) return area->name;
  return id;
}

std::string theme_name(const Catalog& catalog, const ThemeId& id, Language language) {
  const Theme* theme = catalog.find(id);
  if (theme == nullptr) return id.str();
  return language == Language::en && !theme->name_en.empty() ? theme->name_en : theme->name;
}

std::string day_name(Weekday day, Language language) {
  constexpr std::array<Sentence, 7> names{Sentence{"ma", "Mon"}, {"di", "Tue"}, {"wo", "Wed"}, {"do", "Thu"},
                                          {"vr", "Fri"},         {"za", "Sat"}, {"zo", "Sun"}};
  return say(names[static_cast<std::size_t>(day)], language);
}

}  // namespace wegwijs
