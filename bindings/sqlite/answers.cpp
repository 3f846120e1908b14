// The table wegwijs_ask(question, desk, at): a row for each way to help a visitor.
//
//   SELECT rank, kind, service_name, organization_name FROM wegwijs_ask('brief van de deurwaarder', 'lochal');
//
// Danger comes first, as rows of rank 0 and kind 'urgent'. No row means that no partner is known.
#include "host.hpp"

#include <chrono>
#include <cmath>
#include <optional>
#include <vector>

#include "wegwijs/calendar/zone.hpp"

namespace wegwijs::sql {

namespace {

constexpr const char* declaration =
    "CREATE TABLE x(rank INTEGER, kind TEXT, service TEXT, service_name TEXT, organization TEXT, organization_name TEXT, "
    "instruction TEXT, arrives_at TEXT, distance_m INTEGER, phone TEXT, url TEXT, source TEXT, stale INTEGER, score REAL, "
    "question HIDDEN, desk HIDDEN, at HIDDEN)";
constexpr int first_hidden = 14;
constexpr int hidden = 3;

struct Row {
  int rank = 0;
  std::string kind, service, service_name, organization, organization_name, instruction, arrives_at;
  std::optional<double> distance_m;
  std::string phone, url, source;
  bool stale = false;
  double score = 0;
};

struct Table : sqlite3_vtab {
  SharedState state;
};

struct Cursor : sqlite3_vtab_cursor {
  std::vector<Row> rows;
  std::size_t at = 0;
  std::string asked[hidden];
};

Table& table_of(sqlite3_vtab* table) { return *static_cast<Table*>(table); }
Cursor& cursor_of(sqlite3_vtab_cursor* cursor) { return *static_cast<Cursor*>(cursor); }

Row row_of(const UrgentAdvice& urgent) {
  Row row;
  row.kind = "urgent";
  row.service = urgent.id.str();
  row.service_name = urgent.name;
  row.instruction = urgent.message;
  row.phone = urgent.phone;
  row.source = urgent.provenance.source;
  row.score = 1;
  return row;
}

Row row_of(const Option& option) {
  Row row;
  row.rank = option.rank;
  row.kind = to_string(option.kind);
  row.service = option.service.str();
  row.service_name = option.service_name;
  row.organization = option.organization.str();
  row.organization_name = option.organization_name;
  row.instruction = option.route.empty() ? std::string() : option.route.front().instruction;
  row.arrives_at = option.hours_known ? to_iso8601(option.arrives_at) : std::string();
  row.distance_m = option.distance_m;
  row.phone = option.phones.empty() ? std::string() : option.phones.front().number;
  row.url = option.url;
  row.source = option.provenance.source;
  row.stale = option.stale;
  row.score = option.score;
  return row;
}

Instant moment_of(const std::string& at) {
  if (at.empty()) return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  if (const auto moment = parse_instant(at)) return *moment;
  throw InvalidArgument("bad-moment", {"{0} is geen tijdstip – verwacht: \"2026-11-24 14:10\"", "{0} is no moment – expected: \"2026-11-24 14:10\""},
                        {json_text(at.substr(0, 40))});
}

// Puts the answer into the cursor. `asked` are the question, the desk and the moment.
void answer(State& state, Cursor& cursor) {
  AskOptions options;
  options.desk = DeskId(cursor.asked[1]);
  options.at = moment_of(cursor.asked[2]);
  options.limit = 100;
  const Advice advice = map_of(state)->ask(cursor.asked[0], options);
  for (const UrgentAdvice& urgent : advice.urgent) cursor.rows.push_back(row_of(urgent));
  for (const Option& option : advice.options) cursor.rows.push_back(row_of(option));
}

// Runs a method of the table; what it throws becomes its error.
template <class Work>
int guarded(sqlite3_vtab* table, Work&& work) noexcept {
  try {
    work();
    return SQLITE_OK;
  } catch (const std::bad_alloc&) {
    return SQLITE_NOMEM;
  } catch (const std::exception& error) {
    sqlite3_free(table->zErrMsg);
    table->zErrMsg = sqlite3_mprintf("%s", error.what());
    return SQLITE_ERROR;
  }
}

int connect(sqlite3* database, void* kept, int, const char* const*, sqlite3_vtab** table, char**) {
  if (const int code = sqlite3_declare_vtab(database, declaration); code != SQLITE_OK) return code;
  sqlite3_vtab_config(database, SQLITE_VTAB_DIRECTONLY);
  auto* const made = new (std::nothrow) Table{};
  if (made == nullptr) return SQLITE_NOMEM;
  made->state = *static_cast<SharedState*>(kept);
  *table = made;
  return SQLITE_OK;
}

int disconnect(sqlite3_vtab* table) {
  delete &table_of(table);
  return SQLITE_OK;
}

// The plan is which of the hidden columns are given, as bits; they come to `filter` in their order.
int best_index(sqlite3_vtab*, sqlite3_index_info* info) {
  int given[hidden] = {-1, -1, -1};
  for (int i = 0; i < info->nConstraint; ++i) {
    const auto& constraint = info->aConstraint[i];
    const int which = constraint.iColumn - first_hidden;
    if (which < 0 || which >= hidden || constraint.op != SQLITE_INDEX_CONSTRAINT_EQ) continue;
    if (constraint.usable == 0) return SQLITE_CONSTRAINT;
    given[which] = i;
  }
  int next = 0;
  for (int which = 0; which < hidden; ++which) {
    if (given[which] < 0) continue;
    info->aConstraintUsage[given[which]].argvIndex = ++next;
    info->aConstraintUsage[given[which]].omit = 1;
    info->idxNum |= 1 << which;
  }
  info->estimatedCost = 1000;
  info->estimatedRows = 20;
  return SQLITE_OK;
}

int open(sqlite3_vtab*, sqlite3_vtab_cursor** cursor) {
  *cursor = new (std::nothrow) Cursor{};
  return *cursor == nullptr ? SQLITE_NOMEM : SQLITE_OK;
}

int close(sqlite3_vtab_cursor* cursor) {
  delete &cursor_of(cursor);
  return SQLITE_OK;
}

int filter(sqlite3_vtab_cursor* at, int plan, const char*, int, sqlite3_value** values) {
  return guarded(at->pVtab, [&] {
    Cursor& cursor = cursor_of(at);
    cursor.rows.clear();
    cursor.at = 0;
    for (int which = 0, next = 0; which < hidden; ++which) {
      sqlite3_value* const value = (plan & (1 << which)) != 0 ? values[next++] : nullptr;
      if (value != nullptr && text_of(value).size() > longest_text)
        throw InvalidArgument("too-long", {"deze tekst is te lang – verwacht: hoogstens een megabyte", "this text is too long – expected: at most a megabyte"});
      cursor.asked[which] = value == nullptr || is_null(value) ? std::string() : std::string(text_of(value));
    }
    if ((plan & 1) == 0 || cursor.asked[1].empty())
      throw InvalidArgument("bad-request", {"wegwijs_ask heeft een vraag en een balie nodig: wegwijs_ask('…', 'lochal')",
                                            "wegwijs_ask needs a question and a desk: wegwijs_ask('…', 'lochal')"});
    answer(*table_of(at->pVtab).state, cursor);
  });
}

int next(sqlite3_vtab_cursor* cursor) {
  ++cursor_of(cursor).at;
  return SQLITE_OK;
}
int eof(sqlite3_vtab_cursor* cursor) { return cursor_of(cursor).at >= cursor_of(cursor).rows.size() ? 1 : 0; }
int rowid(sqlite3_vtab_cursor* cursor, sqlite3_int64* id) {
  *id = static_cast<sqlite3_int64>(cursor_of(cursor).at) + 1;
  return SQLITE_OK;
}

void give_known(sqlite3_context* context, const std::string& text) {
  if (!text.empty()) give(context, text);
}

int column(sqlite3_vtab_cursor* at, sqlite3_context* context, int number) {
  const Cursor& cursor = cursor_of(at);
  const Row& row = cursor.rows[cursor.at];
  const std::string* const texts[] = {nullptr, &row.kind, &row.service, &row.service_name, &row.organization, &row.organization_name,
                                      &row.instruction, &row.arrives_at, nullptr, &row.phone, &row.url, &row.source};
  if (number == 0) sqlite3_result_int(context, row.rank);
  else if (number == 8 && row.distance_m) sqlite3_result_int64(context, std::lround(*row.distance_m));
  else if (number == 12) sqlite3_result_int(context, row.stale ? 1 : 0);
  else if (number == 13) sqlite3_result_double(context, row.score);
  else if (number >= first_hidden && number < first_hidden + hidden) give_known(context, cursor.asked[number - first_hidden]);
  else if (number > 0 && number < 12 && texts[number] != nullptr) give_known(context, *texts[number]);
  return SQLITE_OK;
}

sqlite3_module made_module() {
  sqlite3_module module{};
  module.xConnect = connect;  // without xCreate: the table is simply there
  module.xDisconnect = disconnect;
  module.xBestIndex = best_index;
  module.xOpen = open;
  module.xClose = close;
  module.xFilter = filter;
  module.xNext = next;
  module.xEof = eof;
  module.xColumn = column;
  module.xRowid = rowid;
  return module;
}

}  // namespace

int register_answers(sqlite3* database, const SharedState& state) {
  static const sqlite3_module module = made_module();
  return sqlite3_create_module_v2(database, "wegwijs_ask", &module, keep(state), let_go);
}

}  // namespace wegwijs::sql
