#include "store/meta.hpp"

#include <algorithm>

#include "base/format.hpp"
#include "store/faults.hpp"
#include "store/format.hpp"
#include "store/schema_text.hpp"
#include "wegwijs/text/analyzer.hpp"

namespace wegwijs {

namespace {

constexpr const char* analyzer_key = "analyzer";
constexpr const char* fields_key = "fields";
constexpr const char* topics_key = "topics";
constexpr std::size_t most_records = 1U << 31U;  // of a kind; document numbers have 32 bits

// A short stand-in for the whole line of fields.
std::string schema_print() {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char c : schema_text()) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  return format("{:016x}", hash);
}

std::string count_key(std::size_t kind) { return "count:" + std::string(EnumNames<RecordKind>::values[kind]); }

}  // namespace

void write_meta(Connection& connection, const StoreInfo& info) {
  connection.execute(
      format("PRAGMA application_id={}; PRAGMA user_version={}", application_id, format_version).c_str());
  Statement insert(connection, "INSERT INTO meta(key, value) VALUES(?1, ?2)");
  insert.bind(1, std::string_view(analyzer_key)).bind(2, std::string_view(Analyzer::fingerprint())).run();
  const std::string fields = schema_print();
  insert.bind(1, std::string_view(fields_key)).bind(2, std::string_view(fields)).run();
  insert.bind(1, std::string_view(topics_key)).bind(2, static_cast<std::int64_t>(info.topics)).run();
  for (std::size_t kind = 0; kind < record_kinds; ++kind) {
    const std::string key = count_key(kind);
    insert.bind(1, std::string_view(key)).bind(2, static_cast<std::int64_t>(info.counts[kind])).run();
  }
}

StoreInfo read_meta(const Connection& connection, const std::filesystem::path& path) {
  StoreInfo info;
  info.format_version = format_version;
  std::string fields;
  Statement select(connection, "SELECT key, value FROM meta");
  while (select.step()) {
    const auto key = select.text(0);
    if (key == analyzer_key) info.analyzer = select.text(1);
    if (key == fields_key) fields = select.text(1);
    if (key == topics_key) info.topics = static_cast<std::size_t>(select.integer(1));
    for (std::size_t kind = 0; kind < record_kinds; ++kind)
      if (key == count_key(kind)) info.counts[kind] = static_cast<std::size_t>(select.integer(1));
  }
  if (std::any_of(info.counts.begin(), info.counts.end(), [](std::size_t count) { return count > most_records; }))
    throw_damaged(path, "impossible counts");
  if (fields != schema_print()) throw_other_version(path, "fields " + fields, "fields " + schema_print());
  if (info.analyzer != Analyzer::fingerprint())
    throw_other_version(path, "analyzer " + info.analyzer, "analyzer " + Analyzer::fingerprint());
  return info;
}

}  // namespace wegwijs
