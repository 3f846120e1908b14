// Scalar functions: wegwijs_stem, wegwijs_distance_m, wegwijs_is_open, wegwijs_open, wegwijs_version.
#include "host.hpp"

#include "wegwijs/base/place.hpp"
#include "wegwijs/base/version.hpp"
#include "wegwijs/calendar/opening_hours.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/exchange/schedule_text.hpp"

namespace wegwijs::sql {

namespace {

void stem(sqlite3_context* context, int, sqlite3_value** values) {
  guarded(context, [&] {
    if (is_null(values[0])) return;
    const std::string_view text = text_of(values[0]);
    if (text.size() > longest_text) return sqlite3_result_error_toobig(context);
    std::string stems;
    std::size_t last = 0;
    for (const Term& term : state_of(context).analyzer.analyze(text, StopWords::keep)) {
      if (!stems.empty() && term.position == last) continue;  // the parts of a whole
      stems += (stems.empty() ? "" : " ") + term.text;
      last = term.position;
    }
    give(context, stems);
  });
}

double degrees(sqlite3_value* value, const char* name, double most) {
  const double number = sqlite3_value_double(value);
  if (const int type = sqlite3_value_numeric_type(value); (type == SQLITE_INTEGER || type == SQLITE_FLOAT) && number >= -most && number <= most)
    return number;
  throw InvalidArgument("bad-point", {"{0} is geen {1} in graden", "{0} is no {1} in degrees"}, {shown(value), name});
}

void distance(sqlite3_context* context, int, sqlite3_value** values) {
  guarded(context, [&] {
    for (int i = 0; i < 4; ++i)
      if (is_null(values[i])) return;
    const Point from{degrees(values[0], "latitude", 90), degrees(values[1], "longitude", 180)};
    const Point to{degrees(values[2], "latitude", 90), degrees(values[3], "longitude", 180)};
    sqlite3_result_double(context, distance_m(from, to));
  });
}

// The opening hours of the first argument. Where that is the same for all rows, SQLite keeps them for the next one.
OpeningHours* hours_of(sqlite3_context* context, sqlite3_value* schedule) {
  if (auto* const kept = static_cast<OpeningHours*>(sqlite3_get_auxdata(context, 0)); kept != nullptr) return kept;
  auto hours = std::make_unique<OpeningHours>(read_schedule(text_of(schedule)));
  sqlite3_set_auxdata(context, 0, hours.release(), [](void* kept) { delete static_cast<OpeningHours*>(kept); });
  return static_cast<OpeningHours*>(sqlite3_get_auxdata(context, 0));
}

void is_open(sqlite3_context* context, int, sqlite3_value** values) {
  guarded(context, [&] {
    if (is_null(values[0]) || is_null(values[1])) return;
    const auto moment = parse_instant(text_of(values[1]));
    if (!moment)
      throw InvalidArgument("bad-moment", {"{0} is geen tijdstip – verwacht: \"2026-11-24 14:10\"", "{0} is no moment – expected: \"2026-11-24 14:10\""},
                            {shown(values[1])});
    const OpeningHours* const hours = hours_of(context, values[0]);
    if (hours == nullptr) throw std::bad_alloc();
    if (hours->known()) sqlite3_result_int(context, hours->is_open(*moment) ? 1 : 0);
  });
}

void open_map(sqlite3_context* context, int, sqlite3_value** values) {
  guarded(context, [&] {
    if (is_null(values[0])) throw InvalidArgument("bad-request", {"geef de naam van een kennisbestand", "give the name of a knowledge base file"});
    State& state = state_of(context);
    state.map = std::make_unique<LiveKnowledgeBase>(std::string(text_of(values[0])));
    sqlite3_result_int64(context, static_cast<sqlite3_int64>(state.map->current()->catalog().services().size()));
  });
}

void tell_version(sqlite3_context* context, int, sqlite3_value**) { give(context, version()); }

struct Function {
  const char* name;
  int arguments;
  int flags;
  void (*run)(sqlite3_context*, int, sqlite3_value**);
};

constexpr int pure = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
// What opens a file must not run because of what stands in somebody else's database.
constexpr Function functions[] = {{"wegwijs_stem", 1, pure, stem},
                                  {"wegwijs_distance_m", 4, pure, distance},
                                  {"wegwijs_is_open", 2, pure, is_open},
                                  {"wegwijs_version", 0, pure, tell_version},
                                  {"wegwijs_open", 1, SQLITE_UTF8 | SQLITE_DIRECTONLY, open_map}};

}  // namespace

int register_functions(sqlite3* database, const SharedState& state) {
  for (const Function& function : functions) {
    const int code = sqlite3_create_function_v2(database, function.name, function.arguments, function.flags, keep(state), function.run,
                                                nullptr, nullptr, let_go);
    if (code != SQLITE_OK) return code;  // SQLite has let go already
  }
  return SQLITE_OK;
}

}  // namespace wegwijs::sql
