#include "wegwijs/desk/build.hpp"

#include "wegwijs/exchange/yaml.hpp"
#include "wegwijs/store/store.hpp"

namespace wegwijs {

namespace {

struct Read {
  BuildResult result;
  Catalog catalog;
};

Read read(std::span<const std::filesystem::path> sources, const BuildOptions& options) {
  LoadOptions wanted;
  wanted.include_fictional = options.include_fictional;
  wanted.language = options.language;
  wanted.progress = options.progress;
  Loaded loaded = load(sources, wanted);
  Read read;
  read.result.report = std::move(loaded.report);
  read.result.files = loaded.files;
  for_each_list(loaded.data, [&](const auto& records) { read.result.records += records.size(); });
  read.catalog = Catalog(std::move(loaded.data));
  return read;
}

}  // namespace

BuildResult check(std::span<const std::filesystem::path> sources, const BuildOptions& options) {
  return read(sources, options).result;
}

BuildResult build(std::span<const std::filesystem::path> sources, const std::filesystem::path& file, const BuildOptions& options) {
  Read done = read(sources, options);
  if (done.result.report.has_errors()) return std::move(done.result);
  write_store(file, done.catalog, {.progress = options.progress});
  done.result.written = true;
  return std::move(done.result);
}

}  // namespace wegwijs
