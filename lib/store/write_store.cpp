#include <array>
#include <cerrno>
#include <fstream>
#include <string_view>
#include <type_traits>

#include "base/new_file.hpp"
#include "store/codec.hpp"
#include "store/faults.hpp"
#include "store/format.hpp"
#include "store/index_writer.hpp"
#include "store/meta.hpp"
#include "store/posting_writer.hpp"
#include "store/references.hpp"
#include "store/seal.hpp"
#include "store/sqlite.hpp"
#include "wegwijs/store/store.hpp"

namespace wegwijs {

namespace {

constexpr std::size_t row_size = 32'768;  // bytes of records

std::size_t records_in(const Catalog& catalog) {
  std::size_t all = 0;
  for_each_list(catalog.data(), [&](const auto& list) { all += list.size(); });
  return all;
}

class Writer {
 public:
  Writer(Connection& connection, const Catalog& catalog, const WriteOptions& options, PostingWriter& postings)
      : connection_(connection),
        catalog_(catalog),
        options_(options),
        index_(connection, catalog, postings),
        insert_(connection, "INSERT INTO records(kind, bodies) VALUES(?1, ?2)"),
        total_(records_in(catalog)) {}

  void write() {
    std::size_t kind = 0;
    for_each_list(catalog_.data(), [&](const auto& list) {
      for (const auto& record : list) add(record, kind);
      write_row(kind);
      info_.counts[kind++] = list.size();
    });
    write_references(connection_, catalog_.index());
    tell("index");
    info_.topics = index_.finish();
    write_meta(connection_, info_);
    tell("write");
  }

 private:
  template <class Record>
  void add(const Record& record, std::size_t kind) {
    if (written_ % 64 == 0) tell("write");
    ++written_;
    row_.value(record);
    if (row_.size() >= row_size) write_row(kind);
    if constexpr (HasDocument<Record>) index_.add(static_cast<DocumentNumber>(written_), record);
  }

  void write_row(std::size_t kind) {
    const std::string bodies = row_.take();
    if (!bodies.empty()) insert_.bind(1, static_cast<std::int64_t>(kind)).bind_blob(2, bodies).run();
  }

  void tell(std::string_view what) const {
    const Progress progress{what, written_, total_};
    if (options_.progress && !options_.progress(progress)) throw Interrupted();
  }

  Connection& connection_;
  const Catalog& catalog_;
  const WriteOptions& options_;
  IndexWriter index_;
  Statement insert_;
  Encoder row_;  // records of one kind that are not in the file yet
  StoreInfo info_;
  std::size_t written_ = 0;
  std::size_t total_;
};

// What stands there may be replaced when it is nothing, empty, or a knowledge base (of any version, whole or damaged).
// Anything else, a partner file or a device, is somebody's and stays.
void require_replaceable(const std::filesystem::path& path) {
  std::error_code fault;
  const auto status = std::filesystem::status(path, fault);
  if (!std::filesystem::exists(status) || std::filesystem::is_directory(status)) return;
  if (!std::filesystem::is_regular_file(status)) throw_not_replaceable(path);
  if (std::filesystem::file_size(path, fault) == 0) return;
  // SQLite's header: a text at the start, the application's number at byte 68, highest byte first.
  std::array<char, 72> header{};
  std::ifstream(path, std::ios::binary).read(header.data(), header.size());
  std::uint32_t number = 0;
  for (std::size_t at = 68; at < 72; ++at) number = number << 8U | static_cast<unsigned char>(header[at]);
  if (!std::string_view(header.data(), header.size()).starts_with("SQLite format 3") || number != application_id) throw_not_replaceable(path);
}

void append_index(const std::filesystem::path& path, PostingWriter& postings, std::size_t documents) {
  std::ofstream file(path, std::ios::binary | std::ios::app);
  postings.finish(static_cast<DocumentNumber>(documents), [&](std::string_view bytes) {
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  });
  file.close();
  if (!file) throw_unwritable(path, system_reason(errno));
}

}  // namespace

void write_store(const std::filesystem::path& path, const Catalog& catalog, const WriteOptions& options) {
  require_replaceable(path);
  NewFile file(path);
  std::uint64_t database = 0;
  {
    Connection connection(file.path());
    connection.execute(schema_sql);
    connection.execute("BEGIN");
    PostingWriter postings;
    Writer(connection, catalog, options, postings).write();
    connection.execute("COMMIT");
    connection.close();
    database = std::filesystem::file_size(file.path());
    append_index(file.path(), postings, records_in(catalog));
  }
  seal_file(file.path(), database);
  file.finish();
}

}  // namespace wegwijs
