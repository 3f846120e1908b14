#include "wegwijs/store/store.hpp"

#include <algorithm>
#include <future>
#include <iterator>
#include <numeric>
#include <utility>

#include "store/codec.hpp"
#include "store/faults.hpp"
#include "store/large_pages.hpp"
#include "store/mapped_file.hpp"
#include "store/meta.hpp"
#include "store/posting_index.hpp"
#include "store/references.hpp"
#include "store/seal.hpp"
#include "store/sqlite.hpp"

namespace wegwijs {

struct Store::Files {
  // What `read` returns; nonsense in the index becomes a FileError.
  template <class Read>
  auto checked(Read&& read) const {
    try {
      return read();
    } catch (const CodecFault&) {
      throw_damaged(path, "the index cannot be read");
    }
  }

  explicit Files(const std::filesystem::path& file) : path(file), mapped(file) {
    const std::string_view sealed_index = check_seal(path, mapped.bytes());
    database = mapped.bytes().substr(0, static_cast<std::size_t>(sealed_index.data() - mapped.bytes().data()));
    info = read_meta(connection(), path);
    documents = static_cast<DocumentNumber>(std::accumulate(info.counts.begin(), info.counts.end(), std::size_t{0}));
    checked([&] { index = PostingIndex(sealed_index, documents); });
  }
  Connection connection() const { return {path, database}; }

  std::filesystem::path path;
  MappedFile mapped;
  std::string_view database;
  StoreInfo info;
  DocumentNumber documents = 0;
  PostingIndex index;
};

Store::Store(std::unique_ptr<Files> files) : files_(std::move(files)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Store Store::open(const std::filesystem::path& path) { return Store(std::make_unique<Files>(path)); }

const StoreInfo& Store::info() const noexcept { return files_->info; }
const std::filesystem::path& Store::path() const noexcept { return files_->path; }

namespace {

// So many records are worth threads of their own.
constexpr std::size_t many = 10'000;

// The rows of the table of records from `first` up to and not including `end`.
struct Rows {
  std::int64_t first = 0, end = 0;
};

Rows rows_of(const Connection& connection, std::size_t kind) {
  Statement select(connection, "SELECT min(id), max(id) + 1 FROM records WHERE kind = ?1");
  select.bind(1, static_cast<std::int64_t>(kind));
  select.step();
  return {select.integer(0), select.integer(1)};
}

// Appends the records in these rows, all of one kind.
template <class Record>
void append_records(const Connection& connection, const std::filesystem::path& path, const Rows& rows,
                    std::vector<Record>& list) {
  Statement select(connection, "SELECT bodies FROM records WHERE id >= ?1 AND id < ?2 ORDER BY id");
  select.bind(1, rows.first);
  select.bind(2, rows.end);
  try {
    while (select.step())
      for (Decoder row(select.text(0)); !row.at_end();) row.value(list.emplace_back());
  } catch (const CodecFault&) {
    throw_damaged(path, "a record cannot be read");
  }
}

// The same of a long list: its second half is read beside the first, and put behind it. Threads share no connection.
template <class Files, class Record>
void append_many_records(const Files& files, const Rows& rows, std::vector<Record>& list) {
  const Rows front{rows.first, rows.first + (rows.end - rows.first) / 2}, back{front.end, rows.end};
  prefer_large_pages(list.data(), list.capacity() * sizeof(Record));
  auto second = std::async([&files, back, room = list.capacity() * 5 / 8] {
    std::vector<Record> records;
    records.reserve(room);  // rows hold about as many bytes, not records
    prefer_large_pages(records.data(), records.capacity() * sizeof(Record));
    append_records(files.connection(), files.path, back, records);
    return records;
  });
  append_records(files.connection(), files.path, front, list);
  auto records = second.get();
  std::move(records.begin(), records.end(), std::back_inserter(list));
}

}  // namespace

Catalog Store::read_catalog() const {
  const Connection connection = files_->connection();
  CatalogData data;
  std::vector<std::future<void>> threads;  // of what goes wrong in one of them `get` tells
  std::size_t next_kind = 0;
  for_each_list(data, [&](auto& list) {
    const std::size_t kind = next_kind++, count = files_->info.counts[kind];
    const Rows rows = rows_of(connection, kind);
    list.reserve(std::min(count, files_->mapped.bytes().size()));
    if (count < many) return append_records(connection, files_->path, rows, list);
    threads.push_back(std::async([this, rows, &list] { append_many_records(*files_, rows, list); }));
  });
  for (std::future<void>& thread : threads) thread.get();
  next_kind = 0;
  for_each_list(data, [&](const auto& list) {
    if (list.size() != files_->info.counts[next_kind++])
      throw_damaged(files_->path, "there are more or fewer records than there should be");
  });
  auto index = Catalog::Index::without_references(std::move(data));
  read_references(connection, files_->path, *index);
  return Catalog(std::move(index));
}

const PostingIndex& Store::index() const noexcept { return files_->index; }

namespace {

// What the one row of a table was made of.
template <class Result>
Result read_row(const Connection& connection, const char* sql, const std::filesystem::path& path) {
  Statement select(connection, sql);
  if (!select.step()) return {};
  try {
    return Result(std::string(select.text(0)));
  } catch (const InvalidArgument&) {
    throw_damaged(path, "the words cannot be read");
  }
}

}  // namespace

Vocabulary Store::vocabulary() const {
  return read_row<Vocabulary>(files_->connection(), "SELECT words FROM vocabulary", files_->path);
}

Lexicon Store::lexicon() const {
  return read_row<Lexicon>(files_->connection(), "SELECT lines FROM lexicon", files_->path);
}

std::vector<Posting> Store::postings(std::string_view term) const {
  return files_->checked([&] {
    std::vector<Posting> found;
    const auto number = index().find(term);
    if (!number) return found;
    const TermPostings postings = index().postings(*number);
    postings.telling.append_places(found);
    postings.running.append_places(found);
    std::sort(found.begin(), found.end());
    return found;
  });
}

std::optional<TermInfo> Store::term(std::string_view term) const {
  return files_->checked([&]() -> std::optional<TermInfo> {
    const auto number = index().find(term);
    if (!number) return std::nullopt;
    return TermInfo{std::string(term), index().topics(*number)};
  });
}

std::vector<TermInfo> Store::terms_with_prefix(std::string_view prefix, std::size_t limit) const {
  return files_->checked([&] {
    std::vector<TermInfo> found;
    for (auto number = index().first_from(prefix); number < index().terms(); ++number) {
      const std::string_view term = index().term(number);
      if (!term.starts_with(prefix)) break;
      found.push_back({std::string(term), index().topics(number)});
    }
    const auto end = found.begin() + static_cast<std::ptrdiff_t>(std::min(limit, found.size()));
    std::partial_sort(found.begin(), end, found.end(), [](const TermInfo& a, const TermInfo& b) {
      return a.topics != b.topics ? a.topics > b.topics : a.term < b.term;
    });
    found.erase(end, found.end());
    return found;
  });
}

DocumentKey Store::key_of(DocumentNumber document) const noexcept {
  std::size_t index = document - 1;
  for (std::size_t kind = 0; kind < record_kinds; ++kind) {
    if (index < files_->info.counts[kind]) return {static_cast<RecordKind>(kind), index};
    index -= files_->info.counts[kind];
  }
  return {};
}

DocumentNumber Store::document_of(const DocumentKey& key) const noexcept {
  const auto& counts = files_->info.counts;
  const auto before =
      std::accumulate(counts.begin(), counts.begin() + static_cast<std::ptrdiff_t>(key.kind), std::size_t{0});
  return static_cast<DocumentNumber>(before + key.index + 1);
}

}  // namespace wegwijs
