#include "../exit_code.hpp"
#include "../reading.hpp"
#include "commands.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/base/iso_week.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/analysis_json.hpp"

namespace wegwijs::cli {

namespace {

class Hours : public Command {
 public:
  std::string_view name() const override { return "hours"; }
  Sentence help() const override {
    return {"Openingstijden van een dienst, balie of organisatie, dag voor dag, met feestdagen en uitzonderingen.",
            "Opening hours of a service, desk or organization, day by day, with holidays and exceptions."};
  }
  std::string_view example() const override { return "wegwijs hours lochal --week 2026-W52"; }

  Arguments declare() override {
    Arguments own{
        {"ID",
         "",
         {"Het id van dienst, balie of organisatie", "The id of the service, desk or organization"},
         &id_,
         true},
        {"--week",
         "WEEK",
         {"Deze week, zoals 2026-W52 (anders die van nu)", "This week, such as 2026-W52 (else the present one)"},
         &week_},
        {"--from", "DATE", {"Zeven dagen vanaf deze dag", "Seven days from this day on"}, &from_},
        {"--open-now",
         "",
         {"Alleen of het nu open is, tot wanneer of vanaf wanneer",
          "Only whether it is open now, until when or from when"},
         &open_now_},
        {"--open-at", "MOMENT", {"Alleen of het dan open is", "Only whether it is open then"}, &open_at_}};
    return reading_.with(std::move(own));
  }

  int run(Session& session) override {
    const Instant at = session.moment(open_at_.empty() ? reading_.at : open_at_);
    const Date first = first_day(at);
    const KnowledgeBase& kb = session.open(reading_.kb);
    const WeekHours hours = week_hours(kb.catalog(), id_, first, at, session.language());
    if (reading_.json)
      session.out() << to_json(hours, session.language()) << '\n';
    else if (open_now_ || !open_at_.empty())
      session.out() << open_text(hours, session.language()) << '\n';
    else
      print(session, hours);
    return done;
  }

 private:
  Date first_day(Instant at) const {
    if (!from_.empty() && !week_.empty())
      throw InvalidArgument("called-wrongly", {"geef --week of --from, niet allebei", "give --week or --from, not both"});
    if (!from_.empty()) {
      if (const auto day = parse_date(from_)) return *day;
      throw InvalidArgument("bad-moment",
                            {"'{0}' is geen dag – verwacht: 2026-11-24", "'{0}' is no day – expected: 2026-11-24"},
                            {from_});
    }
    if (week_.empty()) return monday_of(iso_week_of(date_of(to_local(at))));
    if (const auto week = parse_iso_week(week_)) return monday_of(*week);
    throw InvalidArgument("called-wrongly",
                          {"'{0}' is geen week – verwacht: 2026-W52", "'{0}' is no week – expected: 2026-W52"},
                          {week_});
  }

  static void print(Session& session, const WeekHours& hours) {
    const Terminal& terminal = session.terminal();
    session.out() << terminal.styled(hours.name, Style::bold) << ": " << open_text(hours, session.language()) << '\n';
    for (const HoursEntry& entry : hours.entries) {
      session.out() << '\n' << terminal.styled(title(session, entry), Style::bold) << '\n';
      if (!entry.note.empty()) session.out() << terminal.wrapped(entry.note, 2);
      std::vector<std::vector<std::string>> rows;
      for (const DayHours& day : entry.week) {
        rows.push_back({"  " + date_text(day.date, session.language()), day_text(day, session.language())});
        if (std::string remark = remarks(session, day); !remark.empty()) rows.back().push_back(std::move(remark));
      }
      session.out() << terminal.table(rows);
    }
  }

  static std::string title(const Session& session, const HoursEntry& entry) {
    std::string text = entry.name;
    if (entry.what == "phone") text = session.text({"telefoon {0}", "phone {0}"}, {entry.name});
    return entry.known ? text : text + session.text({" (openingstijden niet bekend)", " (hours not known)"});
  }

  static std::string remarks(const Session& session, const DayHours& day) {
    std::string text = day.holiday;
    if (day.exception) text += (text.empty() ? "" : "; ") + session.text({"afwijkend", "differs"});
    for (const std::string& note : day.notes) text += (text.empty() ? "" : "; ") + note;
    return text;
  }

  Reading reading_;
  std::string id_, week_, from_, open_at_;
  bool open_now_ = false;
};

}  // namespace

std::unique_ptr<Command> make_hours() { return std::make_unique<Hours>(); }

}  // namespace wegwijs::cli
