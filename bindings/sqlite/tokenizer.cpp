// The Dutch analyzer as a tokenizer of FTS5: CREATE VIRTUAL TABLE t USING fts5(body, tokenize = 'wegwijs').
//
// Words that say nothing stay in, so that a phrase is found as it stands. Of a hyphenated word the whole and its parts
// stand at one place.
#include "host.hpp"

#include <algorithm>
#include <limits>

namespace wegwijs::sql {

namespace {

using TokenSink = int (*)(void*, int, const char*, int, int, int);

// Texts are analysed in pieces of this many bytes, cut at a blank, so that a large one costs no memory in proportion.
constexpr std::size_t piece_size = 1U << 16U;

int create(void* kept, const char**, int count, Fts5Tokenizer** tokenizer) {
  if (count != 0) return SQLITE_ERROR;  // it has no options
  *tokenizer = static_cast<Fts5Tokenizer*>(kept);
  return SQLITE_OK;
}
void destroy(Fts5Tokenizer*) {}

std::string_view next_piece(std::string_view text) {
  if (text.size() <= piece_size) return text;
  const std::size_t blank = text.find_last_of(" \n\t", piece_size);
  return text.substr(0, blank == std::string_view::npos || blank == 0 ? piece_size : blank);
}

struct Sink {
  void* context;
  TokenSink take;

  int operator()(const std::vector<Term>& terms, std::size_t begin) const {
    for (std::size_t i = 0; i < terms.size(); ++i) {
      const Term& term = terms[i];
      const bool same_place = i > 0 && term.position == terms[i - 1].position;
      const std::size_t from = begin + term.offset;
      const int code = take(context, same_place ? FTS5_TOKEN_COLOCATED : 0, term.text.data(), static_cast<int>(term.text.size()),
                            static_cast<int>(from), static_cast<int>(from + term.length));
      if (code != SQLITE_OK) return code;
    }
    return SQLITE_OK;
  }
};

int tokenize(Fts5Tokenizer* tokenizer, void* context, int, const char* text, int size, TokenSink take) {
  try {
    const State& state = **static_cast<SharedState*>(static_cast<void*>(tokenizer));
    const std::string_view whole(text == nullptr ? "" : text, text == nullptr || size < 0 ? 0 : static_cast<std::size_t>(size));
    const Sink sink{context, take};
    for (std::size_t at = 0; at < whole.size();) {
      const std::string_view piece = next_piece(whole.substr(at));
      if (const int code = sink(state.analyzer.analyze(piece, StopWords::keep), at); code != SQLITE_OK) return code;
      at += piece.size();
    }
    return SQLITE_OK;
  } catch (const std::bad_alloc&) {
    return SQLITE_NOMEM;
  } catch (...) {
    return SQLITE_ERROR;
  }
}

// Returns: nullptr where this SQLite has no FTS5.
fts5_api* fts5_of(sqlite3* database) {
  fts5_api* api = nullptr;
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
    sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
  }
  sqlite3_finalize(statement);
  return api;
}

}  // namespace

int register_tokenizer(sqlite3* database, const SharedState& state) {
  fts5_api* const api = fts5_of(database);
  if (api == nullptr) return SQLITE_OK;  // the functions work without; a table that wants the tokenizer says so itself
  fts5_tokenizer functions{create, destroy, tokenize};
  void* const kept = keep(state);
  const int code = api->xCreateTokenizer(api, "wegwijs", kept, &functions, let_go);
  if (code != SQLITE_OK) let_go(kept);
  return code;
}

}  // namespace wegwijs::sql
