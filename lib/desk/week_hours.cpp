#include "wegwijs/desk/week_hours.hpp"

#include "base/text_tools.hpp"
#include "wegwijs/calendar/holidays.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/analysis_text.hpp"
#include "wegwijs/desk/routes_text.hpp"

namespace wegwijs {

namespace {

class Week {
 public:
  Week(const Catalog& catalog, Date first, Instant at, Language language) : catalog_(catalog), language_(language) {
    found_.first = first;
    found_.at = at;
  }

  WeekHours of(std::string_view id) {
    if (const Desk* desk = catalog_.find(DeskId(std::string(id)))) {
      add("desk", desk->id.str(), desk->name, desk->schedule, {});
      add_phones(desk->phones);
      finish(*desk);
    } else if (const Service* service = catalog_.find(ServiceId(std::string(id)))) {
      add_service(*service);
      finish(*service);
    } else if (const Organization* organization = catalog_.find(OrganizationId(std::string(id)))) {
      for (const Phone& phone : organization->phones) whole_.push_back(phone.schedule);
      add_phones(organization->phones);
      if (found_.entries.empty()) add("organization", organization->id.str(), organization->name, {}, {});
      finish(*organization);
    } else {
      throw_unknown(id);
    }
    return std::move(found_);
  }

 private:
  void add(const char* what, const std::string& id, const std::string& name, const Schedule& schedule,
           const std::string& note) {
    const OpeningHours hours(schedule);
    HoursEntry entry{.what = what,
                     .id = id,
                     .name = name,
                     .note = note,
                     .known = hours.known(),
                     .week = hours.week_overview(found_.first)};
    for (DayHours& day : entry.week)
      if (const auto holiday = holiday_on(day.date)) day.holiday = say(holiday->name, language_);
    found_.entries.push_back(std::move(entry));
    if (found_.entries.back().what != "phone") whole_.push_back(schedule);
  }

  void add_phones(const std::vector<Phone>& phones) {
    for (const Phone& phone : phones)
      if (!phone.schedule.unknown()) add("phone", phone.number, phone.number, phone.schedule, phone.note);
  }

  void add_service(const Service& service) {
    if (!service.schedule.unknown() || service.at.empty())
      add("service", service.id.str(), service.name, service.schedule, {});
    for (const ServiceAtLocation& place : service.at) {
      add("place", place.location.str(), name_of(catalog_, place.location.str()), place.schedule, place.note);
      add_phones(place.phones);
    }
    add_phones(service.phones);
  }

  template <class Record>
  void finish(const Record& record) {
    found_.id = record.id.str();
    found_.name = record.name;
    const OpeningHours hours{std::span<const Schedule>(whole_)};
    found_.known = hours.known();
    found_.open = hours.is_open(found_.at);
    if (!found_.open) {
      found_.next = hours.next_opening(found_.at);
    } else if (const auto closes = hours.closes_at(found_.at);
               closes && *closes < plus_days(found_.at, OpeningHours::horizon_days)) {
      found_.until = closes;
    }
  }

  [[noreturn]] void throw_unknown(std::string_view id) const {
    std::vector<std::string_view> known;
    const auto add_ids = [&](const auto& records) {
      for (const auto& record : records) known.push_back(record.id.str());
    };
    add_ids(catalog_.desks());
    add_ids(catalog_.services());
    add_ids(catalog_.organizations());
    throw_not_found({"record", "record"}, id, known);
  }

  const Catalog& catalog_;
  Language language_;
  WeekHours found_;
  std::vector<Schedule> whole_;
};

}  // namespace

WeekHours week_hours(const Catalog& catalog, std::string_view id, Date first, Instant at, Language language) {
  return Week(catalog, first, at, language).of(id);
}

std::string open_text(const WeekHours& hours, Language language) {
  std::string text;
  if (hours.open) {
    text = hours.until ? say({"open tot {0}", "open until {0}"}, language, {moment_text(*hours.until, language)})
                       : say({"dag en nacht open", "open day and night"}, language);
  } else {
    text = hours.next
               ? say({"dicht, open vanaf {0}", "closed, open from {0}"}, language, {moment_text(*hours.next, language)})
               : say({"dicht, geen opening bekend", "closed, no opening known"}, language);
  }
  if (hours.known) return text;
  return text + say({" (openingstijden niet bekend: gerekend met werkdagen 09:00-17:00, bel eerst)",
                     " (hours not known: working days 09:00-17:00 assumed, call first)"},
                    language);
}

std::string day_text(const DayHours& day, Language language) {
  std::string text;
  for (const auto& [opens, closes] : day.open)
    text += (text.empty() ? "" : ", ") + to_string(opens) + "-" + to_string(closes);
  return text.empty() ? say({"dicht", "closed"}, language) : text;
}

std::string date_text(Date date, Language language) {
  const std::string moment = moment_text(to_instant(at(date, {})), language);
  return moment.substr(0, moment.rfind(','));
}

}  // namespace wegwijs
