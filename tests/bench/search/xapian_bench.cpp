// The same documents and questions for Xapian, from C++ like ours: Dutch stemmer, any of the words, best ten by BM25.
//
//   search_bench_xapian make DIR | ask DIR | one DIR QUESTION
#include <xapian.h>

#include <filesystem>

#include "timing.hpp"

namespace {


int make(const std::string& dir) {
  const std::string path = dir + "/xapian";
  std::filesystem::remove_all(path);
  const auto lines = bench::lines_of(dir + "/documents.tsv");
  const auto begin = bench::Clock::now();
  {
    Xapian::WritableDatabase database(path, Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_NO_SYNC);
    Xapian::TermGenerator generator;
    generator.set_stemmer(Xapian::Stem("dutch"));
    for (const std::string& line : lines) {
      Xapian::Document document;
      generator.set_document(document);
      generator.index_text(line.substr(line.find('\t') + 1));
      database.add_document(document);
    }
    database.commit();
  }
  double size = 0;
  for (const auto& file : std::filesystem::directory_iterator(path)) size += static_cast<double>(file.file_size());
  std::printf("{\"build_ms\": %.1f, \"peak_mb\": %.1f, \"file_mb\": %.2f}\n", bench::ms_since(begin), bench::peak_mb(), size / 1e6);
  return 0;
}

class Searcher {
 public:
  explicit Searcher(const std::string& dir) : database_(dir + "/xapian"), enquire_(database_) {
    parser_.set_stemmer(Xapian::Stem("dutch"));
    parser_.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
    parser_.set_default_op(Xapian::Query::OP_OR);
    parser_.set_database(database_);
  }
  std::size_t ask(const std::string& line) { return hits(parser_.parse_query(line, 0)); }
  std::size_t begin(const std::string& line) {
    parser_.set_default_op(Xapian::Query::OP_AND);
    const auto query = parser_.parse_query(line, Xapian::QueryParser::FLAG_PARTIAL);
    parser_.set_default_op(Xapian::Query::OP_OR);
    return hits(query);
  }

 private:
  std::size_t hits(const Xapian::Query& query) {
    enquire_.set_query(query);
    std::size_t found = 0;
    for (const auto id : ids(enquire_.get_mset(0, 10))) found += id > 0 ? 1U : 0U;
    return found;
  }
  static std::vector<Xapian::docid> ids(const Xapian::MSet& set) {
    std::vector<Xapian::docid> list;
    for (auto at = set.begin(); at != set.end(); ++at) list.push_back(*at);
    return list;
  }
  Xapian::Database database_;
  Xapian::Enquire enquire_;
  Xapian::QueryParser parser_;
};

}  // namespace

int main(int argc, char** argv) {
  const std::string task = argc > 1 ? argv[1] : "";
  if (task == "make" && argc == 3) return make(argv[2]);
  if (task == "one" && argc == 4) return std::printf("%zu\n", Searcher(argv[2]).ask(argv[3])) > 0 ? 0 : 1;
  if (task != "ask" || argc != 3) return 2;
  const std::string dir = argv[2];
  Searcher searcher(dir);
  std::printf("{");
  bench::report("question", bench::lines_of(dir + "/questions.txt"), [&](const std::string& line) { return searcher.ask(line); });
  bench::report("type_ahead", bench::lines_of(dir + "/beginnings.txt"), [&](const std::string& line) { return searcher.begin(line); });
  std::printf("\"peak_mb\": %.1f}\n", bench::peak_mb());
  return 0;
}
