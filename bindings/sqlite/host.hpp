// The SQLite that loaded us, and what its connection keeps for us.
//
// Whoever includes this calls the host's SQLite: sqlite3ext.h turns every sqlite3_… into a call through its table. The
// library beneath has a SQLite of its own for its own files; the two never see each other's handles.
#pragma once

#include <sqlite3ext.h>

#include <exception>
#include <memory>
#include <new>
#include <string>
#include <string_view>

#include "wegwijs/base/error.hpp"
#include "wegwijs/desk/live_knowledge_base.hpp"
#include "wegwijs/desk/requests.hpp"
#include "wegwijs/text/analyzer.hpp"

SQLITE_EXTENSION_INIT3

namespace wegwijs::sql {

// Of one connection; SQLite sees to it that one thread at a time uses it.
struct State {
  Analyzer analyzer;
  std::unique_ptr<LiveKnowledgeBase> map;  // nothing until the first question, or wegwijs_open
};
using SharedState = std::shared_ptr<State>;

inline State& state_of(sqlite3_context* context) {
  return **static_cast<SharedState*>(sqlite3_user_data(context));
}

// For SQLite to keep, each with its own hold on the state.
inline void* keep(const SharedState& state) { return new SharedState(state); }
inline void let_go(void* kept) { delete static_cast<SharedState*>(kept); }

// The bytes of a value; a number as SQLite writes it.
inline std::string_view text_of(sqlite3_value* value) {
  const void* const begin = sqlite3_value_type(value) == SQLITE_BLOB ? sqlite3_value_blob(value) : sqlite3_value_text(value);
  const int size = sqlite3_value_bytes(value);
  return begin == nullptr || size <= 0 ? std::string_view() : std::string_view(static_cast<const char*>(begin), static_cast<std::size_t>(size));
}

// A value as it may stand in a message.
inline std::string shown(sqlite3_value* value) {
  return sqlite3_value_type(value) == SQLITE_BLOB ? "a blob" : json_text(text_of(value).substr(0, 40));
}

// A question or a text of one megabyte is none.
inline constexpr std::size_t longest_text = 1U << 20U;

inline bool is_null(sqlite3_value* value) { return sqlite3_value_type(value) == SQLITE_NULL; }

inline void give(sqlite3_context* context, std::string_view text) {
  sqlite3_result_text64(context, text.data() == nullptr ? "" : text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

// Runs a function of SQL; what it throws becomes an error of SQL.
template <class Work>
void guarded(sqlite3_context* context, Work&& work) noexcept {
  try {
    work();
  } catch (const std::bad_alloc&) {
    sqlite3_result_error_nomem(context);
  } catch (const std::exception& error) {
    sqlite3_result_error(context, error.what(), -1);
  }
}

// The map of wegwijs_open, else that of WEGWIJS_KB; renewed when the file was replaced.
// Throws: InvalidArgument where neither is there; FileError.
std::shared_ptr<const KnowledgeBase> map_of(State& state);

// Return an SQLite code.
int register_tokenizer(sqlite3* database, const SharedState& state);
int register_functions(sqlite3* database, const SharedState& state);
int register_answers(sqlite3* database, const SharedState& state);

}  // namespace wegwijs::sql
