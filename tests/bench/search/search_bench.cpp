// Search at scale: makes a country up and measures ours and plain FTS5 on the same documents. One task a process, so
// that memory is that of the task; each prints a JSON object.
//
//   search_bench make N DIR      documents, questions and beginnings as text, and the knowledge base, into DIR
//   search_bench ask DIR         questions and type-ahead, ours
//   search_bench words FILE      of a knowledge base: in which part of its services the commonest terms stand
//   search_bench fts5-make DIR   a plain FTS5 table of the documents
//   search_bench fts5-ask DIR    the same questions, any of the words, best ten by bm25
//   search_bench fts5-one DIR QUESTION
#include <sqlite3.h>

#include <algorithm>
#include <cctype>
#include <cstring>
#include <filesystem>
#include <memory>

#include "made_up_map.hpp"
#include "store/index_texts.hpp"
#include "store/posting_index.hpp"
#include "timing.hpp"
#include "wegwijs/search/search.hpp"

using namespace wegwijs;

namespace {

constexpr std::size_t questions = 500, beginnings = 1000;

int make(std::size_t services, const std::string& dir) {
  std::filesystem::create_directories(dir);
  MadeUpMap country(services);
  const Catalog catalog(country.make());
  std::ofstream documents(dir + "/documents.tsv");
  for (const Service& service : catalog.services()) {
    documents << service.id.str() << '\t';
    for (const auto& field : index_texts(catalog, service))
      for (const std::string& text : field) documents << text << ". ";
    documents << '\n';
  }
  std::ofstream asked(dir + "/questions.txt"), begun(dir + "/beginnings.txt");
  for (std::size_t i = 0; i < questions; ++i) asked << country.question(catalog) << '\n';
  for (std::size_t i = 0; i < beginnings; ++i) begun << country.beginning(catalog) << '\n';
  const double before = bench::peak_mb();
  const auto begin = bench::Clock::now();
  write_store(dir + "/map.wegwijs", catalog);
  std::printf("{\"build_ms\": %.1f, \"catalog_mb\": %.1f, \"peak_mb\": %.1f, \"file_mb\": %.2f}\n", bench::ms_since(begin),
              before, bench::peak_mb(), static_cast<double>(std::filesystem::file_size(dir + "/map.wegwijs")) / 1e6);
  return 0;
}

int ask(const std::string& dir) {
  const auto begin = bench::Clock::now();
  const Store store = Store::open(dir + "/map.wegwijs");
  const double opened = bench::ms_since(begin);
  const Catalog catalog = store.read_catalog();
  const double read = bench::ms_since(begin) - opened;
  const Search search(store, catalog);
  std::printf("{\"open_ms\": %.1f, \"catalog_ms\": %.1f, ", opened, read);
  bench::report("question", bench::lines_of(dir + "/questions.txt"),
                [&](const std::string& line) { return search.search(line).hits.size(); });
  bench::report("type_ahead", bench::lines_of(dir + "/beginnings.txt"),
                [&](const std::string& line) { return search.complete(line).size(); });
  std::printf("\"peak_mb\": %.1f}\n", bench::peak_mb());
  return 0;
}

int words(const std::string& file) {
  const Store store = Store::open(file);
  const PostingIndex& index = store.index();
  const std::size_t services = store.info().size(RecordKind::service);
  const DocumentNumber first = store.document_of({RecordKind::service, 0});
  std::vector<std::size_t> holding;
  for (std::size_t term = 0; term < index.terms(); ++term) {
    const TermPostings postings = index.postings(term);
    std::size_t& count = holding.emplace_back();
    for (const PostingList& list : {postings.telling, postings.running})
      list.documents_in(first, first + static_cast<DocumentNumber>(services), [&](DocumentNumber, Shape) { ++count; });
  }
  std::sort(holding.rbegin(), holding.rend());
  std::printf("{");
  for (const std::size_t rank : {1, 3, 10, 30, 100, 300, 1000})
    if (rank <= holding.size())
      std::printf("%s\"%zu\": %.4f", rank == 1 ? "" : ", ", rank, static_cast<double>(holding[rank - 1]) / static_cast<double>(services));
  std::printf("}\n");
  return 0;
}

struct Closer {
  void operator()(sqlite3* database) const { sqlite3_close(database); }
};
using Database = std::unique_ptr<sqlite3, Closer>;

Database opened(const std::string& path) {
  sqlite3* database = nullptr;
  if (sqlite3_open(path.c_str(), &database) != SQLITE_OK) throw std::runtime_error("cannot open " + path);
  return Database(database);
}

int fts5_make(const std::string& dir) {
  const std::string path = dir + "/plain.sqlite";
  std::filesystem::remove(path);
  const auto lines = bench::lines_of(dir + "/documents.tsv");
  const auto begin = bench::Clock::now();
  {
    const Database database = opened(path);
    sqlite3_exec(database.get(),
                 "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; CREATE VIRTUAL TABLE d USING fts5(body, tokenize='unicode61'); BEGIN",
                 nullptr, nullptr, nullptr);
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(database.get(), "INSERT INTO d(body) VALUES(?1)", -1, &insert, nullptr);
    for (const std::string& line : lines) {
      const auto tab = line.find('\t') + 1;
      sqlite3_bind_text(insert, 1, line.data() + tab, static_cast<int>(line.size() - tab), SQLITE_STATIC);
      sqlite3_step(insert);
      sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_exec(database.get(), "INSERT INTO d(d) VALUES('optimize'); COMMIT", nullptr, nullptr, nullptr);
  }
  std::printf("{\"build_ms\": %.1f, \"peak_mb\": %.1f, \"file_mb\": %.2f}\n", bench::ms_since(begin), bench::peak_mb(),
              static_cast<double>(std::filesystem::file_size(path)) / 1e6);
  return 0;
}

// Any of the words, each in quotes; the last one as a beginning.
std::string match_of(const std::string& line, const char* joint, bool as_prefix) {
  std::string match, word;
  const auto end_word = [&] {
    if (word.empty()) return;
    match += (match.empty() ? "\"" : joint + std::string("\"")) + word + "\"";
    word.clear();
  };
  for (const char c : line) {
    if (std::isspace(static_cast<unsigned char>(c)) != 0 || c == '"')
      end_word();
    else
      word += c;
  }
  end_word();
  return as_prefix && !match.empty() ? match + "*" : match;
}

std::size_t fts5_hits(sqlite3_stmt* select, const std::string& match) {
  sqlite3_bind_text(select, 1, match.data(), static_cast<int>(match.size()), SQLITE_STATIC);
  std::size_t hits = 0;
  while (sqlite3_step(select) == SQLITE_ROW) ++hits;
  sqlite3_reset(select);
  return hits;
}

int fts5_ask(const std::string& dir, const char* only) {
  const Database database = opened(dir + "/plain.sqlite");
  sqlite3_exec(database.get(), "PRAGMA cache_size=-200000; PRAGMA mmap_size=4000000000", nullptr, nullptr, nullptr);
  sqlite3_stmt* select = nullptr;
  sqlite3_prepare_v2(database.get(), "SELECT rowid FROM d WHERE d MATCH ?1 ORDER BY rank LIMIT 10", -1, &select, nullptr);
  if (only != nullptr) {
    std::printf("%zu\n", fts5_hits(select, match_of(only, " OR ", false)));
  } else {
    std::printf("{");
    auto asked = bench::lines_of(dir + "/questions.txt"), begun = bench::lines_of(dir + "/beginnings.txt");
    if (std::filesystem::file_size(dir + "/documents.tsv") > 100'000'000) {  // it would take hours
      asked.resize(60);
      begun.resize(60);
    }
    bench::report("question", asked, [&](const std::string& line) { return fts5_hits(select, match_of(line, " OR ", false)); });
    bench::report("type_ahead", begun, [&](const std::string& line) { return fts5_hits(select, match_of(line, " ", true)); });
    std::printf("\"peak_mb\": %.1f}\n", bench::peak_mb());
  }
  sqlite3_finalize(select);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string task = argc > 1 ? argv[1] : "";
  if (task == "make" && argc == 4) return make(std::stoul(argv[2]), argv[3]);
  if (task == "ask" && argc == 3) return ask(argv[2]);
  if (task == "words" && argc == 3) return words(argv[2]);
  if (task == "fts5-make" && argc == 3) return fts5_make(argv[2]);
  if (task == "fts5-ask" && argc == 3) return fts5_ask(argv[2], nullptr);
  if (task == "fts5-one" && argc == 4) return fts5_ask(argv[2], argv[3]);
  std::fprintf(stderr, "search_bench make N DIR | ask DIR | words FILE | fts5-make DIR | fts5-ask DIR | fts5-one DIR QUESTION\n");
  return 2;
}
