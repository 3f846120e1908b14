#include "wegwijs/calendar/zone.hpp"

#include "base/format.hpp"
#include "calendar/zone_table.hpp"

namespace wegwijs {

namespace {

using namespace std::chrono;

// "+01:00" or "Z" at the end of `text`, which is then taken off. Returns: nothing when there is no such end.
std::optional<minutes> take_offset(std::string_view& text) {
  if (text.ends_with('Z')) {
    text.remove_suffix(1);
    return minutes{0};
  }
  if (text.size() < 6) return std::nullopt;
  const std::string_view end = text.substr(text.size() - 6);
  const auto distance = parse_time_of_day(end.substr(1));
  if (!distance || distance->minutes == 24 * 60 || (end[0] != '+' && end[0] != '-')) return std::nullopt;
  text.remove_suffix(6);
  return minutes{end[0] == '-' ? -distance->minutes : distance->minutes};
}

}  // namespace

Instant to_instant(LocalTime local) {
  const ZonePeriod& period = period_of(local);
  const Instant instant{local.time_since_epoch() - period.offset};
  if (instant >= period.begin) return instant;
  // Skipped by the clock: counted with the offset from before the switch it moves forward by the gap.
  return Instant{local.time_since_epoch() - period_at(period.begin - seconds{1}).offset};
}

LocalTime to_local(Instant instant) { return LocalTime{instant.time_since_epoch() + period_at(instant).offset}; }

std::string to_iso8601(Instant instant) {
  const auto offset = duration_cast<minutes>(period_at(instant).offset).count();
  return format("{}+{:02}:{:02}", to_string(to_local(instant)), offset / 60, offset % 60);
}

std::optional<Instant> parse_instant(std::string_view text) {
  constexpr std::size_t date_length = 10;
  std::string_view clock = text;
  const auto offset = text.size() > date_length ? take_offset(clock) : std::nullopt;
  const auto local = parse_local_time(clock);
  if (!local || (offset && clock.size() <= date_length)) return std::nullopt;
  return offset ? Instant{local->time_since_epoch() - *offset} : to_instant(*local);
}

Instant plus_days(Instant instant, int days) { return to_instant(to_local(instant) + std::chrono::days{days}); }

}  // namespace wegwijs
