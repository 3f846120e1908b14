#include "wegwijs/store/store.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "store/codec.hpp"
#include "store/faults.hpp"
#include "store/meta.hpp"
#include "store/seal.hpp"
#include "store/sessions.hpp"

namespace wegwijs {

namespace {

// The highest sign of Unicode, which no term has: what begins with a prefix sorts before the prefix and this.
constexpr std::string_view after_all = "\xf4\x8f\xbf\xbf";

}  // namespace

struct Store::Files {
  explicit Files(const std::filesystem::path& file) : path(file), sessions(file) {}
  Sessions::Lent session() const { return Sessions::Lent(sessions); }

  std::filesystem::path path;
  mutable Sessions sessions;
  StoreInfo info;
};

Store::Store(std::unique_ptr<Files> files) : files_(std::move(files)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Store Store::open(const std::filesystem::path& path) {
  check_seal(path);
  auto files = std::make_unique<Files>(path);
  files->info = read_meta(files->session()->connection, path);
  return Store(std::move(files));
}

const StoreInfo& Store::info() const noexcept { return files_->info; }
const std::filesystem::path& Store::path() const noexcept { return files_->path; }

// Records of a kind stand together, in the order of for_each_list.
Catalog Store::read_catalog() const {
  const auto session = files_->session();
  CatalogData data;
  std::size_t kind = 0;
  std::int64_t last = 0;
  Statement select(session->connection, "SELECT body FROM record WHERE id > ?1 AND id <= ?2 ORDER BY id");
  for_each_list(data, [&](auto& list) {
    using Record = typename std::remove_cvref_t<decltype(list)>::value_type;
    const Use use(select);
    const auto count = static_cast<std::int64_t>(files_->info.counts[kind++]);
    select.bind(1, last).bind(2, last + count);
    last += count;
    while (select.step()) {
      try {
        list.push_back(decode<Record>(select.text(0)));
      } catch (const CodecFault&) {
        throw_damaged(files_->path, "a record cannot be read");
      }
    }
  });
  return Catalog(std::move(data));
}

std::vector<Posting> Store::postings(std::string_view term) const {
  const auto session = files_->session();
  const auto& counts = files_->info.counts;
  const auto documents = static_cast<std::int64_t>(std::accumulate(counts.begin(), counts.end(), std::size_t{0}));
  const Use use(session->postings);
  session->postings.bind(1, term);
  std::vector<Posting> found;
  while (session->postings.step()) {
    const std::int64_t document = session->postings.integer(0);
    const auto field = parse_enum<IndexField>(session->postings.text(1));
    if (!field || document < 1 || document > documents) throw_damaged(files_->path, "a place outside the map");
    found.push_back(
        {static_cast<DocumentNumber>(document), *field, static_cast<std::uint32_t>(session->postings.integer(2))});
  }
  return found;
}

std::optional<TermInfo> Store::term(std::string_view term) const {
  const auto session = files_->session();
  const Use use(session->term);
  session->term.bind(1, term);
  if (!session->term.step()) return std::nullopt;
  return TermInfo{std::string(term), static_cast<std::size_t>(session->term.integer(0))};
}

std::vector<TermInfo> Store::terms_with_prefix(std::string_view prefix, std::size_t limit) const {
  const auto session = files_->session();
  const Use use(session->with_prefix);
  const std::string end = std::string(prefix).append(after_all);
  const auto most = static_cast<std::int64_t>(std::min<std::size_t>(limit, 1U << 30U));
  session->with_prefix.bind(1, prefix).bind(2, std::string_view(end)).bind(3, most);
  std::vector<TermInfo> found;
  while (session->with_prefix.step())
    found.push_back(
        {std::string(session->with_prefix.text(0)), static_cast<std::size_t>(session->with_prefix.integer(1))});
  return found;
}

Layout Store::layout(DocumentNumber document) const {
  const auto session = files_->session();
  const Use use(session->layout);
  session->layout.bind(1, document);
  Layout layout;
  if (!session->layout.step()) return layout;
  try {
    Decoder decoder(session->layout.text(0));
    for (auto& segments : layout.segments)
      for (std::uint64_t count = decoder.number(); count > 0; --count)
        segments.push_back(static_cast<std::uint32_t>(decoder.number()));
  } catch (const CodecFault&) {
    throw_damaged(files_->path, "a layout cannot be read");
  }
  return layout;
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
