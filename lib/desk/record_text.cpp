#include "wegwijs/desk/record_text.hpp"

#include <array>

#include "desk/record_json.hpp"
#include "wegwijs/desk/json.hpp"
#include "wegwijs/desk/routes_text.hpp"

namespace wegwijs {

namespace {

struct Label {
  std::string_view field;
  std::string_view nl;
};

// What staff calls the fields. English, and fields that are not here, are the name of the field itself.
constexpr std::array labels = std::to_array<Label>({
    {"record", "soort record"}, {"name", "naam"}, {"alternate_names", "ook bekend als"}, {"description", "omschrijving"},
    {"kind", "soort"}, {"organization", "organisatie"}, {"phones", "telefoon"}, {"number", "nummer"}, {"note", "let op"},
    {"schedule", "open"}, {"exceptions", "afwijkende dagen"}, {"holidays", "feestdagen"}, {"address", "adres"},
    {"street", "straat"}, {"postal_code", "postcode"}, {"place", "plaats"}, {"municipality", "gemeente"},
    {"location", "plek"}, {"at", "waar en wanneer"}, {"themes", "thema's"}, {"products", "producten"},
    {"phrases", "wat bezoekers zeggen"}, {"access", "toegang"}, {"channels", "kanalen"}, {"needs_digid", "DigiD nodig"},
    {"help_level", "wie helpt"}, {"eligibility", "voor wie"}, {"ages", "leeftijd"}, {"areas", "gebieden"},
    {"groups", "groepen"}, {"languages", "talen"}, {"cost", "kosten"}, {"free", "gratis"},
    {"required_documents", "meenemen"}, {"bring", "meenemen"}, {"lead_time_days", "wachttijd in dagen"},
    {"alternatives", "andere bronnen zeggen"}, {"provenance", "herkomst"}, {"source", "bron"}, {"seen_on", "gezien op"},
    {"undated", "bron zonder datum"}, {"verified_on", "nagegaan op"}, {"verified_by", "nagegaan door"},
    {"evidence", "zekerheid"}, {"fictional", "verzonnen"}, {"plans", "plannen"}, {"text", "plan"}, {"by", "wanneer"},
    {"services", "diensten"}, {"desks", "balies"}, {"referrals_from", "verwijst door naar"},
    {"referrals_to", "krijgt verwijzingen van"}, {"children", "onderliggende thema's"}, {"executor", "uitvoerder"},
    {"from", "van"}, {"to", "naar"}, {"how", "hoe"}, {"contact", "contact"}, {"role", "rol"}, {"phone", "telefoon"},
    {"needs", "nodig"}, {"agreed", "afgesproken"}, {"on", "op"}, {"review", "herzien"}, {"scenario", "scenario"},
    {"tasks", "taken"}, {"staffing", "bemensing"}, {"private_room", "aparte spreekruimte"}, {"opened", "open sinds"},
    {"figures", "cijfers"}, {"questions", "vragen"}, {"inhabitants", "inwoners"}, {"other", "overige"},
    {"message", "wat te doen"}, {"within", "ligt in"}, {"places", "kernen"}, {"valid_from", "vanaf"},
    {"valid_to", "tot en met"}, {"succeeded_by", "opgegaan in"}, {"website", "website"}, {"value", "waarde"}, {"field", "gegeven"},
});

std::string label_of(const std::string& field, Language language) {
  if (language == Language::nl)
    for (const Label& label : labels)
      if (label.field == field) return std::string(label.nl);
  return field;
}

std::string plain(const Json& value, Language language) {
  if (value.is_boolean()) return value.get<bool>() ? say({"ja", "yes"}, language) : say({"nee", "no"}, language);
  return value.is_string() ? value.get<std::string>() : value.dump();
}

bool is_plain(const Json& value) { return !value.is_object() && !value.is_array(); }

class Lines {
 public:
  explicit Lines(Language language) : language_(language) {}

  void add(const Json& object, std::size_t depth) {
    for (const auto& [field, value] : object.items()) add(field, value, depth);
  }

  std::vector<RecordLine> take() { return std::move(lines_); }

 private:
  void add(const std::string& field, const Json& value, std::size_t depth) {
    const std::string label = label_of(field, language_);
    if (is_plain(value)) {
      lines_.push_back({depth, label, plain(value, language_)});
    } else if (field == "schedule") {
      lines_.push_back({depth, label, rows_text(value)});
    } else if (value.is_object()) {
      lines_.push_back({depth, label, {}});
      add(value, depth + 1);
    } else {
      add_list(label, value, depth);
    }
  }

  void add_list(const std::string& label, const Json& list, std::size_t depth) {
    if (is_plain(list.front())) {
      std::string text;
      for (const Json& value : list) text += (text.empty() ? "" : "; ") + plain(value, language_);
      lines_.push_back({depth, label, std::move(text)});
      return;
    }
    lines_.push_back({depth, label, {}});
    for (const Json& entry : list) {
      const std::size_t first = lines_.size();
      add(entry, depth + 2);
      if (first < lines_.size()) lines_[first].depth = depth + 1;
    }
  }

  std::string rows_text(const Json& rows) const {
    Schedule schedule;
    for (const Json& json : rows) {
      ScheduleRow row;
      for (const auto& day : json.value("days", Json::array()))
        if (const auto weekday = parse_enum<Weekday>(day.get<std::string>())) row.days.push_back(*weekday);
      row.rrule = json.value("rrule", "");
      row.opens = parse_time_of_day(json.value("opens", "")).value_or(TimeOfDay{});
      row.closes = parse_time_of_day(json.value("closes", "")).value_or(TimeOfDay{});
      row.valid_from = parse_date(json.value("valid_from", ""));
      row.valid_to = parse_date(json.value("valid_to", ""));
      row.note = json.value("note", "");
      schedule.rows.push_back(std::move(row));
    }
    return hours_text(schedule, language_);
  }

  Language language_;
  std::vector<RecordLine> lines_;
};

}  // namespace

std::vector<RecordLine> record_text(const Catalog& catalog, std::string_view id, Language language) {
  Lines lines(language);
  lines.add(record_to_json(catalog, id), 0);
  return lines.take();
}

}  // namespace wegwijs
