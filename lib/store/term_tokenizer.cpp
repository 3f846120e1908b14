#include "store/term_tokenizer.hpp"

#include <sqlite3.h>

#include <string_view>

#include "store/sqlite.hpp"

namespace wegwijs {

namespace {

using TokenSink = int (*)(void*, int, const char*, int, int, int);

// It has no state of its own, but FTS5 wants an address.
int create(void*, const char**, int, Fts5Tokenizer** tokenizer) {
  static char nothing = 0;
  *tokenizer = static_cast<Fts5Tokenizer*>(static_cast<void*>(&nothing));
  return SQLITE_OK;
}

void destroy(Fts5Tokenizer*) {}

int tokenize(Fts5Tokenizer*, void* context, int, const char* text, int size, TokenSink sink) {
  const std::string_view line(text == nullptr ? "" : text, static_cast<std::size_t>(size));
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    if (end > at) {
      const int code = sink(context, 0, line.data() + at, static_cast<int>(end - at), static_cast<int>(at), static_cast<int>(end));
      if (code != SQLITE_OK) return code;
    }
    at = end + 1;
  }
  return SQLITE_OK;
}

fts5_api* fts5_of(const Connection& connection) {
  fts5_api* api = nullptr;
  sqlite3_stmt* statement = nullptr;
  int code = sqlite3_prepare_v2(connection.get(), "SELECT fts5(?1)", -1, &statement, nullptr);
  if (code == SQLITE_OK) {
    sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
    code = sqlite3_finalize(statement);
  }
  if (code != SQLITE_OK || api == nullptr) connection.fail(code == SQLITE_OK ? SQLITE_ERROR : code);
  return api;
}

}  // namespace

void register_term_tokenizer(const Connection& connection) {
  fts5_tokenizer functions{create, destroy, tokenize};
  fts5_api* const api = fts5_of(connection);
  const int code = api->xCreateTokenizer(api, "wegwijs_terms", nullptr, &functions, nullptr);
  if (code != SQLITE_OK) connection.fail(code);
}

}  // namespace wegwijs
