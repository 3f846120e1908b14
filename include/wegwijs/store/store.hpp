// The knowledge base file: a catalog and its search index in one SQLite file.
//
//   write_store("brabant.wegwijs", catalog);
//   Store store = Store::open("brabant.wegwijs");
//   Catalog catalog = store.read_catalog();
//
// A file is written once, as a whole, and never changed: a new one takes its place in one step, so a program that has
// the old one open keeps reading that. Equal catalogs give equal bytes. A checksum over the whole file is looked at on
// opening: a damaged or half-copied file gives a FileError, never a wrong answer.
//
// Threads:   const functions may be called from several threads at once.
// Lifetime:  results own their data. The file is seen through memory: it may be replaced or removed, not cut short in place.
// Cost:      opening reads the file once (about 1 ms per 10 MB), from then on the system keeps of it in memory what it
//            likes. A look-up is microseconds and grows with what it finds.
// Not for:   ranking (see search/search.hpp), or anything that changes (see journal).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wegwijs/base/error.hpp"
#include "wegwijs/base/progress.hpp"
#include "wegwijs/model/catalog.hpp"
#include "wegwijs/store/document.hpp"
#include "wegwijs/text/lexicon.hpp"
#include "wegwijs/text/vocabulary.hpp"

namespace wegwijs {

struct WriteOptions {
  ProgressCallback progress;  // phases "write" and "index"; false stops with Interrupted and leaves the old file
};

// Writes the catalog to `path`, replacing what was there in one step.
// Throws: FileError when the folder is missing or not writable, the disk is full, or `path` is a directory; the
// unfinished file is then removed and the old one is untouched. Interrupted when asked to stop.
void write_store(const std::filesystem::path& path, const Catalog& catalog, const WriteOptions& options = {});

struct StoreInfo {
  int format_version = 0;
  std::string analyzer;                            // the fingerprint of the analyzer that made the index
  std::array<std::size_t, record_kinds> counts{};  // records of each kind, in the order of RecordKind
  std::size_t topics = 0;                          // of which TermInfo::topics counts a part
  std::size_t size(RecordKind kind) const noexcept { return counts[static_cast<std::size_t>(kind)]; }
  friend bool operator==(const StoreInfo&, const StoreInfo&) = default;
};

class PostingIndex;

class Store {
 public:
  // Throws: FileError when the file is missing, unreadable, not a knowledge base, cut short or damaged;
  // VersionError when another version of wegwijs made it (the message tells how to make it anew).
  static Store open(const std::filesystem::path& path);
  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;
  ~Store();

  const StoreInfo& info() const noexcept;
  const std::filesystem::path& path() const noexcept;

  // The catalog as it was written. Throws: FileError.
  Catalog read_catalog() const;

  // Search primitives. Terms are those of Analyzer; they are compared as they are, so any text is safe.

  // Where the term stands, in order of document, field, position. Empty where it is unknown.
  std::vector<Posting> postings(std::string_view term) const;
  // The words of all texts that are searched, and of the synonyms and phrases of danger.
  Vocabulary vocabulary() const;
  // The synonyms of the catalog.
  Lexicon lexicon() const;
  // Returns: nothing for a term that no document has.
  std::optional<TermInfo> term(std::string_view term) const;
  // Terms that begin with `prefix`, the most frequent first, then in byte order.
  std::vector<TermInfo> terms_with_prefix(std::string_view prefix, std::size_t limit) const;
  // The index itself, for ranking (lib/store/posting_index.hpp). Lives as long as the store.
  const PostingIndex& index() const noexcept;

  // Which record a document is about, and the other way round. `index` counts in the list of that kind of the catalog.
  DocumentKey key_of(DocumentNumber document) const noexcept;
  DocumentNumber document_of(const DocumentKey& key) const noexcept;

 private:
  struct Files;
  explicit Store(std::unique_ptr<Files> files);
  std::unique_ptr<Files> files_;
};

}  // namespace wegwijs
