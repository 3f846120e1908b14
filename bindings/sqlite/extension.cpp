// wegwijs inside SQLite: load_extension('wegwijs').
#include "host.hpp"

#include <cstdlib>

SQLITE_EXTENSION_INIT1

namespace wegwijs::sql {

std::shared_ptr<const KnowledgeBase> map_of(State& state) {
  if (!state.map) {
    const char* const file = std::getenv("WEGWIJS_KB");
    if (file == nullptr || *file == '\0')
      throw InvalidArgument("no-map", {"er is geen kennisbestand geopend – SELECT wegwijs_open('map.wegwijs'), of zet WEGWIJS_KB",
                                       "no knowledge base is open – SELECT wegwijs_open('map.wegwijs'), or set WEGWIJS_KB"});
    state.map = std::make_unique<LiveKnowledgeBase>(file);
  }
  try {
    state.map->reopen_if_changed();
  } catch (const Error& error) {
    sqlite3_log(SQLITE_WARNING, "wegwijs: %s", error.what());  // the old map goes on answering
  }
  return state.map->current();
}

}  // namespace wegwijs::sql

extern "C" __attribute__((visibility("default"))) int sqlite3_wegwijs_init(sqlite3* database, char** message,
                                                                          const sqlite3_api_routines* api) {
  using namespace wegwijs::sql;
  SQLITE_EXTENSION_INIT2(api);
  static_cast<void>(api);
  try {
    const SharedState state = std::make_shared<State>();
    for (const auto add : {register_tokenizer, register_functions, register_answers})
      if (const int code = add(database, state); code != SQLITE_OK) return code;
    return SQLITE_OK;
  } catch (const std::bad_alloc&) {
    return SQLITE_NOMEM;
  } catch (const std::exception& error) {
    if (message != nullptr) *message = sqlite3_mprintf("%s", error.what());
    return SQLITE_ERROR;
  }
}
